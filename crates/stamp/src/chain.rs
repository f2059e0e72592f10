//! The chain from the signer's certificate to a root, at the time of the stamp.

use std::time::Duration;

use chrono::{DateTime, Utc};
use rustls_pki_types::{CertificateDer, SignatureVerificationAlgorithm, UnixTime};
use webpki::{EndEntityCert, Error as Fault, KeyUsage, anchor_from_trusted_cert, ring};

use crate::{Certificate, Error};

/// The ways of signing that count: RSA (PKCS #1 v1.5 and PSS) from 2048 bits, and
/// ECDSA over P-256 and P-384.
pub(crate) const WAYS: &[&dyn SignatureVerificationAlgorithm] = &[
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

/// Id-kp-timeStamping, without its tag and length.
const TIME_STAMPING: &[u8] = &[0x2b, 6, 1, 5, 5, 7, 3, 8];

/// A chain of certificates that holds.
pub(crate) struct Chain<'a> {
    /// Where it ends.
    pub(crate) root: &'a Certificate,
    /// Those between, each as its DER.
    pub(crate) between: Vec<Vec<u8>>,
}

/// The chain that leads from this certificate to one of the roots, every one of
/// it valid at this time.
///
/// # Errors
/// [`Error::NotValidThen`], [`Error::OtherRoot`].
pub(crate) fn find<'a>(
    leaf: &Certificate,
    between: &[&Certificate],
    roots: &'a [Certificate],
    at: DateTime<Utc>,
) -> Result<Chain<'a>, Error> {
    let leaf = CertificateDer::from(leaf.as_der());
    let leaf = EndEntityCert::try_from(&leaf).map_err(|_| Error::OtherRoot)?;
    let between: Vec<_> =
        between.iter().map(|certificate| CertificateDer::from(certificate.as_der())).collect();
    let seconds = u64::try_from(at.timestamp()).map_err(|_| Error::NotValidThen)?;
    let time = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
    let mut refused = Error::OtherRoot;
    for root in roots {
        let der = CertificateDer::from(root.as_der());
        let Ok(anchor) = anchor_from_trusted_cert(&der) else { continue };
        let usage = KeyUsage::required_if_present(TIME_STAMPING);
        let anchors = [anchor];
        match leaf.verify_for_usage(WAYS, &anchors, &between, time, usage, None, None) {
            Ok(path) if is_valid(root, seconds) => {
                let between = path.intermediate_certificates().map(|one| one.der().to_vec());
                return Ok(Chain { root, between: between.collect() });
            }
            Ok(_) | Err(Fault::CertExpired { .. } | Fault::CertNotValidYet { .. }) => {
                refused = Error::NotValidThen;
            }
            Err(_) => {}
        }
    }
    Err(refused)
}

/// Whether a root is within the time that it gives itself.
fn is_valid(root: &Certificate, at: u64) -> bool {
    let validity = &root.x509.tbs_certificate.validity;
    let [from, to] =
        [validity.not_before, validity.not_after].map(|time| time.to_unix_duration().as_secs());
    (from..=to).contains(&at)
}
