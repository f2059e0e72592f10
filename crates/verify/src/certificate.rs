//! Certificates of time stamps, as far as they are read here (RFC 5280). The
//! chain itself is checked by `webpki`.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use rustls_pki_types::{CertificateDer, SignatureVerificationAlgorithm, UnixTime};
use webpki::{EndEntityCert, KeyUsage, anchor_from_trusted_cert, ring};

use crate::dates;
use crate::der::{self, BOOLEAN, Der, INTEGER, OCTETS, OID, SEQUENCE, TIME, UTC_TIME, inside};

/// `id-ce-extKeyUsage` and `id-kp-timeStamping`.
const EXTENDED_KEY_USAGE: &[u8] = &[0x55, 0x1d, 0x25];
const TIME_STAMPING: &[u8] = &[0x2b, 6, 1, 5, 5, 7, 3, 8];

const WAYS: &[&dyn SignatureVerificationAlgorithm] = &[
    ring::ECDSA_P256_SHA256,
    ring::ECDSA_P256_SHA384,
    ring::ECDSA_P384_SHA256,
    ring::ECDSA_P384_SHA384,
    ring::RSA_PKCS1_2048_8192_SHA256,
    ring::RSA_PKCS1_2048_8192_SHA384,
    ring::RSA_PKCS1_2048_8192_SHA512,
    ring::RSA_PKCS1_2048_8192_SHA256_ABSENT_PARAMS,
    ring::RSA_PKCS1_2048_8192_SHA384_ABSENT_PARAMS,
    ring::RSA_PKCS1_2048_8192_SHA512_ABSENT_PARAMS,
    ring::RSA_PSS_2048_8192_SHA256_LEGACY_KEY,
    ring::RSA_PSS_2048_8192_SHA384_LEGACY_KEY,
    ring::RSA_PSS_2048_8192_SHA512_LEGACY_KEY,
];

/// What is read of a certificate.
pub(crate) struct Certificate<'a> {
    /// All of it.
    pub(crate) whole: &'a [u8],
    /// Its number and its issuer, without tag and length.
    pub(crate) serial: &'a [u8],
    pub(crate) issuer: &'a [u8],
    valid: [u64; 2],
    extensions: Vec<der::Value<'a>>,
}

impl<'a> Certificate<'a> {
    /// Reads one that is in the form of a chain.
    pub(crate) fn read(whole: &'a [u8]) -> Option<Self> {
        EndEntityCert::try_from(&CertificateDer::from(whole)).ok()?;
        Self::parts(whole)
    }

    /// Reads a root, in which more is let be.
    pub(crate) fn read_root(whole: &'a [u8]) -> Option<Self> {
        anchor_from_trusted_cert(&CertificateDer::from(whole)).ok()?;
        Self::parts(whole)
    }

    fn parts(whole: &'a [u8]) -> Option<Self> {
        let mut says = der::one(whole, SEQUENCE)?.enter(SEQUENCE)?;
        says.maybe(inside(0));
        let serial = says.take(INTEGER)?;
        says.take(SEQUENCE)?;
        let issuer = says.take(SEQUENCE)?;
        let mut valid = says.enter(SEQUENCE)?;
        let valid = [moment(valid.any()?)?, moment(valid.any()?)?];
        says.take(SEQUENCE)?;
        says.take(SEQUENCE)?;
        says.maybe(0x81);
        says.maybe(0x82);
        let extensions = match says.maybe(inside(3)) {
            Some(extensions) => Der::new(extensions.body).enter(SEQUENCE)?.all()?,
            None => Vec::new(),
        };
        Some(Self { whole, serial, issuer, valid, extensions })
    }

    /// Whether it says that it is for time stamps and nothing else, so that no
    /// reader may pass over it.
    pub(crate) fn is_for_stamps(&self) -> bool {
        let says = self.extensions.iter().filter_map(|extension| {
            let mut says = Der::new(extension.body);
            (says.take(OID)? == EXTENDED_KEY_USAGE).then_some(says)
        });
        let says: Vec<_> = says.collect();
        let [mut says] = says[..] else { return false };
        let is_critical = says.maybe(BOOLEAN).is_some_and(|value| value.body == [0xff]);
        let usage = says.take(OCTETS).and_then(|usage| der::one(usage, SEQUENCE)?.all());
        let alone = usage.is_some_and(
            |usage| matches!(usage[..], [only] if only.tag == OID && only.body == TIME_STAMPING),
        );
        is_critical && alone
    }

    /// Whether its key made this signature, by one of these ways.
    pub(crate) fn signed(
        &self,
        ways: &[&dyn SignatureVerificationAlgorithm],
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        let der = CertificateDer::from(self.whole);
        let Ok(leaf) = EndEntityCert::try_from(&der) else { return false };
        ways.iter().any(|way| leaf.verify_signature(*way, message, signature).is_ok())
    }

    /// Whether a chain leads from it to the root, all valid at this second.
    pub(crate) fn leads_to(&self, root: &Self, between: &[&[u8]], at: u64) -> bool {
        let (leaf, root_der) = (CertificateDer::from(self.whole), CertificateDer::from(root.whole));
        let (Ok(leaf), Ok(anchor)) =
            (EndEntityCert::try_from(&leaf), anchor_from_trusted_cert(&root_der))
        else {
            return false;
        };
        let between: Vec<_> = between.iter().map(|one| CertificateDer::from(*one)).collect();
        let time = UnixTime::since_unix_epoch(Duration::from_secs(at));
        let usage = KeyUsage::required_if_present(TIME_STAMPING);
        let anchors = [anchor];
        let found = leaf.verify_for_usage(WAYS, &anchors, &between, time, usage, None, None);
        found.is_ok() && (root.valid[0]..=root.valid[1]).contains(&at)
    }
}

/// The certificates of a PEM file that has nothing else in it.
pub(crate) fn of_pem(file: &[u8]) -> Option<Vec<Vec<u8>>> {
    let mut rest = std::str::from_utf8(file).ok()?;
    let mut all = Vec::new();
    while !rest.is_empty() {
        rest = rest.strip_prefix("-----BEGIN CERTIFICATE-----\n")?;
        let (body, after) = rest.split_once("-----END CERTIFICATE-----\n")?;
        all.push(STANDARD.decode(body.replace('\n', "")).ok()?);
        rest = after;
    }
    (!all.is_empty()).then_some(all)
}

/// The second that a certificate names, since 1970.
fn moment(time: der::Value<'_>) -> Option<u64> {
    let text = std::str::from_utf8(time.body).ok()?;
    match time.tag {
        TIME => second(text),
        // Years before 1950 are those of the century after.
        UTC_TIME if text >= "5" => second(&format!("19{text}")),
        UTC_TIME => second(&format!("20{text}")),
        _ => None,
    }
}

/// The second that `YYYYMMDDhhmmssZ` names, since 1970.
pub(crate) fn second(text: &str) -> Option<u64> {
    let digits = text.strip_suffix('Z').filter(|text| text.len() == 14 && text.is_ascii())?;
    let date = format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..8]);
    let days = dates::day(&date)? - dates::day("1970-01-01")?;
    let part = |from: usize| {
        let part = &digits[from..from + 2];
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u64>().ok())?
    };
    let (hour, minute, second) = (part(8)?, part(10)?, part(12)?);
    let fits = hour < 24 && minute < 60 && second < 60;
    let days = u64::try_from(days).ok().filter(|_| fits)?;
    Some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_counted_from_1970_and_no_other_form_is_a_time() {
        assert_eq!(second("19700101000000Z"), Some(0));
        assert_eq!(second("20240229235959Z"), Some(1_709_251_199));
        for bad in ["20230229000000Z", "20241301000000Z", "19691231235959Z", "2024010100000Z", ""] {
            assert_eq!(second(bad), None, "{bad}");
        }
    }
}
