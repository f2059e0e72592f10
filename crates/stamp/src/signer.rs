//! The one signature of an answer, and what it covers.

use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use der::asn1::{ObjectIdentifier, OctetString, SetOfVec};
use der::{Any, AnyRef, Decode as _, Encode as _, Tagged as _};
use ring::digest::{self, Algorithm};
use rustls_pki_types::{CertificateDer, SignatureVerificationAlgorithm};
use webpki::{EndEntityCert, ring as ways};
use x509_cert::attr::Attribute;

use crate::asn1::{SigningCertificate, SigningCertificateV2, oid};
use crate::{Certificate, Error};

/// The signer's certificate, where its signature covers these contents.
///
/// # Errors
/// Whatever makes the signature none.
pub(crate) fn find<'a>(
    signed: &SignedData,
    contents: &[u8],
    known: &'a [Certificate],
) -> Result<&'a Certificate, Error> {
    let [signer] = signed.signer_infos.0.as_slice() else { return Err(Error::NotOneSigner) };
    let attributes = signer.signed_attrs.as_ref().ok_or(Error::BadSignature)?;
    is_about(signer, attributes, contents)?;
    let SignerIdentifier::IssuerAndSerialNumber(named) = &signer.sid else {
        return Err(Error::Unsupported);
    };
    let leaf = known.iter().find(|certificate| {
        let says = &certificate.x509.tbs_certificate;
        says.issuer == named.issuer && says.serial_number == named.serial_number
    });
    let leaf = leaf.ok_or(Error::NoCertificate)?;
    // What is signed is the set by itself, in its one order.
    let message = attributes.to_der().map_err(|_| Error::AnswerUnreadable)?;
    is_signed(signer, leaf, &message)?;
    if !is_meant(attributes, leaf)? {
        return Err(Error::OtherCertificate);
    }
    Ok(leaf)
}

/// Whether the signed attributes name these contents.
fn is_about(
    signer: &SignerInfo,
    attributes: &SetOfVec<Attribute>,
    contents: &[u8],
) -> Result<(), Error> {
    let kind = one(attributes, oid::CONTENT_TYPE)?.ok_or(Error::BadSignature)?;
    let named = one(attributes, oid::MESSAGE_DIGEST)?.ok_or(Error::BadSignature)?;
    let kind: ObjectIdentifier = kind.decode_as().map_err(|_| Error::AnswerUnreadable)?;
    let named: OctetString = named.decode_as().map_err(|_| Error::AnswerUnreadable)?;
    let hash = hash(signer.digest_alg.oid).ok_or(Error::Unsupported)?;
    let fits = kind == oid::TST_INFO && named.as_bytes() == digest::digest(hash, contents).as_ref();
    if fits { Ok(()) } else { Err(Error::BadSignature) }
}

/// Whether the signature over these attributes is by this certificate's key.
fn is_signed(signer: &SignerInfo, leaf: &Certificate, message: &[u8]) -> Result<(), Error> {
    let ways = ways(signer).ok_or(Error::Unsupported)?;
    let der = CertificateDer::from(leaf.as_der());
    let leaf = EndEntityCert::try_from(&der).map_err(|_| Error::Unsupported)?;
    let signature = signer.signature.as_bytes();
    let mut refused = Error::Unsupported;
    for way in ways {
        match leaf.verify_signature(*way, message, signature) {
            Ok(()) => return Ok(()),
            Err(webpki::Error::InvalidSignatureForPublicKey) => refused = Error::BadSignature,
            Err(_) => {}
        }
    }
    Err(refused)
}

type Ways = [&'static dyn SignatureVerificationAlgorithm];

const RSA_SHA256: &Ways = &[ways::RSA_PKCS1_2048_8192_SHA256];
const RSA_SHA384: &Ways = &[ways::RSA_PKCS1_2048_8192_SHA384];
const RSA_SHA512: &Ways = &[ways::RSA_PKCS1_2048_8192_SHA512];
const PSS_SHA256: &Ways = &[ways::RSA_PSS_2048_8192_SHA256_LEGACY_KEY];
const PSS_SHA384: &Ways = &[ways::RSA_PSS_2048_8192_SHA384_LEGACY_KEY];
const PSS_SHA512: &Ways = &[ways::RSA_PSS_2048_8192_SHA512_LEGACY_KEY];
const ECDSA_SHA256: &Ways = &[ways::ECDSA_P256_SHA256, ways::ECDSA_P384_SHA256];
const ECDSA_SHA384: &Ways = &[ways::ECDSA_P256_SHA384, ways::ECDSA_P384_SHA384];

/// The ways that an answer can be signed in by what it says of itself; the
/// certificate's key decides which of them is meant.
fn ways(signer: &SignerInfo) -> Option<&'static Ways> {
    match (signer.signature_algorithm.oid, signer.digest_alg.oid) {
        (oid::RSA_SHA256, _) | (oid::RSA, oid::SHA256) => Some(RSA_SHA256),
        (oid::RSA_SHA384, _) | (oid::RSA, oid::SHA384) => Some(RSA_SHA384),
        (oid::RSA_SHA512, _) | (oid::RSA, oid::SHA512) => Some(RSA_SHA512),
        (oid::RSA_PSS, oid::SHA256) => in_its_form(signer, PSS_SHA256),
        (oid::RSA_PSS, oid::SHA384) => in_its_form(signer, PSS_SHA384),
        (oid::RSA_PSS, oid::SHA512) => in_its_form(signer, PSS_SHA512),
        (oid::ECDSA_SHA256, _) => Some(ECDSA_SHA256),
        (oid::ECDSA_SHA384, _) => Some(ECDSA_SHA384),
        _ => None,
    }
}

/// These ways, where the answer says of its signature what they do: for
/// RSA-PSS the one hash everywhere, and a salt of its length (RFC 4056 §3).
fn in_its_form(signer: &SignerInfo, ways: &'static Ways) -> Option<&'static Ways> {
    let says = signer.signature_algorithm.to_der().ok()?;
    let says = AnyRef::from_der(&says).ok()?;
    ways.iter().all(|way| way.signature_alg_id().as_ref() == says.value()).then_some(ways)
}

/// Whether the signer meant this certificate: without it, another one for the
/// same key could be put in its place (RFC 5035).
fn is_meant(attributes: &SetOfVec<Attribute>, leaf: &Certificate) -> Result<bool, Error> {
    let unread = |_| Error::AnswerUnreadable;
    let first = one(attributes, oid::SIGNING_CERTIFICATE)?;
    let second = one(attributes, oid::SIGNING_CERTIFICATE_V2)?;
    let mut meant = Vec::new();
    if let Some(value) = first {
        let says =
            SigningCertificate::from_der(&value.to_der().map_err(unread)?).map_err(unread)?;
        let hash = &digest::SHA1_FOR_LEGACY_USE_ONLY;
        meant.push(says.certs.first().is_some_and(|id| is_hash(hash, leaf, &id.cert_hash)));
    }
    if let Some(value) = second {
        let says =
            SigningCertificateV2::from_der(&value.to_der().map_err(unread)?).map_err(unread)?;
        let is_first = says.certs.first().map(|id| {
            let kind = id.hash_algorithm.as_ref().map_or(oid::SHA256, |kind| kind.oid);
            let hash = self::hash(kind).ok_or(Error::Unsupported)?;
            Ok(is_hash(hash, leaf, &id.cert_hash))
        });
        meant.push(is_first.transpose()?.unwrap_or(false));
    }
    Ok(!meant.is_empty() && meant.into_iter().all(|is_meant| is_meant))
}

fn is_hash(hash: &'static Algorithm, leaf: &Certificate, named: &OctetString) -> bool {
    digest::digest(hash, leaf.as_der()).as_ref() == named.as_bytes()
}

fn hash(kind: ObjectIdentifier) -> Option<&'static Algorithm> {
    match kind {
        oid::SHA256 => Some(&digest::SHA256),
        oid::SHA384 => Some(&digest::SHA384),
        oid::SHA512 => Some(&digest::SHA512),
        _ => None,
    }
}

/// The one value of an attribute; none where it is not there.
fn one(attributes: &SetOfVec<Attribute>, kind: ObjectIdentifier) -> Result<Option<&Any>, Error> {
    let mut all = attributes.iter().filter(|attribute| attribute.oid == kind);
    match (all.next(), all.next()) {
        (None, _) => Ok(None),
        (Some(attribute), None) => match attribute.values.as_slice() {
            [value] if value.tag() != der::Tag::Null => Ok(Some(value)),
            _ => Err(Error::AnswerUnreadable),
        },
        (Some(_), Some(_)) => Err(Error::AnswerUnreadable),
    }
}
