//! A request for a time stamp: all that an authority is told.

use der::asn1::{Int, Null, OctetString};
use der::{Any, Decode as _, Encode as _};
use ring::digest;
use x509_cert::spki::AlgorithmIdentifierOwned;

use crate::Error;
use crate::asn1::{MessageImprint, TimeStampReq, oid};

/// A request over some bytes. It holds their SHA-256 and a random number;
/// neither says anything of the bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    der: Vec<u8>,
    hash: Vec<u8>,
    nonce: Int,
}

impl Request {
    /// The request over these bytes. The random bytes tell the answer to it
    /// from any other.
    #[must_use]
    pub fn new(data: &[u8], random: [u8; 16]) -> Self {
        let mut nonce = random;
        // A positive number that always takes all sixteen bytes.
        nonce[0] = nonce[0] & 0x3f | 0x40;
        let hash = digest::digest(&digest::SHA256, data).as_ref().to_vec();
        let request = Int::new(&nonce).and_then(|nonce| {
            let request = TimeStampReq {
                version: 1,
                message_imprint: MessageImprint {
                    hash_algorithm: AlgorithmIdentifierOwned {
                        oid: oid::SHA256,
                        parameters: Some(Any::encode_from(&Null)?),
                    },
                    hashed_message: OctetString::new(hash.clone())?,
                },
                nonce: nonce.clone(),
                cert_req: true,
            };
            Ok(Self { der: request.to_der()?, hash, nonce })
        });
        request.expect("a request of so many bytes can be written")
    }

    /// Reads a request that [`Self::new`] made.
    ///
    /// # Errors
    /// [`Error::RequestUnreadable`] for any other bytes.
    pub fn read(der: &[u8]) -> Result<Self, Error> {
        let request = TimeStampReq::from_der(der).map_err(|_| Error::RequestUnreadable)?;
        let TimeStampReq { version, message_imprint, nonce, cert_req } = request;
        let hash = message_imprint.hashed_message.into_bytes();
        let is_ours = version == 1
            && message_imprint.hash_algorithm.oid == oid::SHA256
            && hash.len() == digest::SHA256_OUTPUT_LEN
            && nonce.as_bytes().len() >= 8
            && cert_req;
        if is_ours {
            Ok(Self { der: der.to_owned(), hash, nonce })
        } else {
            Err(Error::RequestUnreadable)
        }
    }

    /// The bytes to send: a `TimeStampReq`, as `openssl ts` writes it.
    #[must_use]
    pub fn as_der(&self) -> &[u8] {
        &self.der
    }

    /// Whether it is over these bytes.
    #[must_use]
    pub fn is_over(&self, data: &[u8]) -> bool {
        digest::digest(&digest::SHA256, data).as_ref() == self.hash
    }

    /// Whether an answer names the bytes of this request.
    pub(crate) fn has_imprint(&self, imprint: &MessageImprint) -> bool {
        imprint.hash_algorithm.oid == oid::SHA256 && imprint.hashed_message.as_bytes() == self.hash
    }

    /// Whether an answer has the number of this request.
    pub(crate) fn has_nonce(&self, nonce: Option<&Int>) -> bool {
        nonce == Some(&self.nonce)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_request_reads_back_and_is_over_its_bytes_alone(data: Vec<u8>, random: [u8; 16]) {
            let request = Request::new(&data, random);
            prop_assert_eq!(Request::read(request.as_der()), Ok(request.clone()));
            prop_assert!(request.is_over(&data));
            let more = [data.as_slice(), b"."].concat();
            prop_assert!(!request.is_over(&more));
        }

        #[test]
        fn no_other_bytes_are_a_request(bytes: Vec<u8>) {
            if let Ok(request) = Request::read(&bytes) {
                prop_assert_eq!(request.as_der(), bytes.as_slice());
            }
        }
    }
}
