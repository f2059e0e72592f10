//! Certificates, as files bring them.

use der::asn1::ObjectIdentifier;
use der::{Decode as _, DecodePem as _, Encode as _, EncodePem as _, Tagged as _};
use ring::digest;
use x509_cert::Certificate as X509;
use x509_cert::ext::pkix::ExtendedKeyUsage;
use x509_cert::name::Name;

use crate::asn1::oid;
use crate::{Error, LONGEST, MOST};

const PEM: &str = "-----BEGIN CERTIFICATE-----";

/// A certificate that can be read. Nothing is said of whether it is to be
/// trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    der: Vec<u8>,
    pub(crate) x509: X509,
}

impl Certificate {
    /// The certificates of a file: one as DER, or any number as PEM, which may
    /// have other words before and between them.
    ///
    /// # Errors
    /// [`Error::TooLarge`]; [`Error::CertificateUnreadable`] where there is
    /// none, or one of them cannot be read.
    pub fn read_all(file: &[u8]) -> Result<Vec<Self>, Error> {
        if file.len() > LONGEST {
            return Err(Error::TooLarge);
        }
        let Some(text) = str::from_utf8(file).ok().filter(|text| text.contains(PEM)) else {
            return Ok(vec![Self::from_der(file)?]);
        };
        let mut all = Vec::new();
        for (at, _) in text.match_indices(PEM).take(MOST + 1) {
            let rest = &text[at..];
            let end = rest.find("-----END CERTIFICATE-----");
            let end = end.ok_or(Error::CertificateUnreadable)?;
            let pem = format!("{}-----END CERTIFICATE-----\n", &rest[..end]);
            let x509 = X509::from_pem(pem).map_err(|_| Error::CertificateUnreadable)?;
            all.push(Self::of(x509)?);
        }
        if all.len() > MOST { Err(Error::TooLarge) } else { Ok(all) }
    }

    /// The certificate that these bytes are.
    ///
    /// # Errors
    /// [`Error::CertificateUnreadable`] where they are none.
    pub fn from_der(der: &[u8]) -> Result<Self, Error> {
        let x509 = X509::from_der(der).map_err(|_| Error::CertificateUnreadable)?;
        Ok(Self { der: der.to_owned(), x509 })
    }

    pub(crate) fn of(x509: X509) -> Result<Self, Error> {
        let der = x509.to_der().map_err(|_| Error::CertificateUnreadable)?;
        Ok(Self { der, x509 })
    }

    /// Its bytes.
    #[must_use]
    pub fn as_der(&self) -> &[u8] {
        &self.der
    }

    /// Its SHA-256 in hexadecimal, to be compared with what the authority
    /// publishes.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let hash = digest::digest(&digest::SHA256, &self.der);
        hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whom it names: the name, else the organisation, else all that it says.
    #[must_use]
    pub fn name(&self) -> String {
        let subject = &self.x509.tbs_certificate.subject;
        let named = part(subject, oid::COMMON_NAME).or_else(|| part(subject, oid::ORGANISATION));
        named.unwrap_or_else(|| subject.to_string())
    }

    /// Whether it names itself as its issuer, as a root does.
    #[must_use]
    pub fn is_root(&self) -> bool {
        let says = &self.x509.tbs_certificate;
        says.issuer == says.subject
    }

    /// Its bytes as PEM, for other people's tools.
    #[must_use]
    pub fn to_pem(&self) -> String {
        let pem = self.x509.to_pem(der::pem::LineEnding::LF);
        pem.expect("what was read as a certificate can be written as one")
    }

    /// Whether it says of itself, in a way that must be heeded, that it is for
    /// time stamps and nothing else (RFC 3161 §2.3).
    pub(crate) fn is_for_stamps(&self) -> bool {
        let extensions = self.x509.tbs_certificate.extensions.iter().flatten();
        let mut usages =
            extensions.filter(|extension| extension.extn_id == oid::EXTENDED_KEY_USAGE);
        let (Some(usage), None) = (usages.next(), usages.next()) else { return false };
        let says = ExtendedKeyUsage::from_der(usage.extn_value.as_bytes());
        usage.critical && says.is_ok_and(|says| says.0 == [oid::TIME_STAMPING])
    }
}

/// A part of a name, where it is written in a form of text that is read here.
fn part(name: &Name, kind: ObjectIdentifier) -> Option<String> {
    let mut parts = name.0.iter().flat_map(|part| part.0.iter());
    let value = &parts.find(|part| part.oid == kind)?.value;
    let text = str::from_utf8(value.value()).ok()?;
    let is_text = matches!(
        value.tag(),
        der::Tag::Utf8String | der::Tag::PrintableString | der::Tag::Ia5String
    );
    is_text.then(|| text.to_owned())
}
