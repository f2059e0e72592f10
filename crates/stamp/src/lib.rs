//! Time stamps by RFC 3161: a request over some bytes, and whether an answer to
//! it holds.
//!
//! Pure values: nothing here reads a clock, a disk or a random source, and
//! nothing is sent. The roots that count are those that are handed in; there is
//! no list of trusted ones. Whatever is told of a stamp stands in what its
//! authority signed.

mod answer;
mod asn1;
mod certificate;
mod chain;
mod error;
mod request;
mod signer;
mod time;

pub use answer::{Stamp, verify};
pub use certificate::Certificate;
pub use error::Error;
pub use request::Request;

/// An answer, or a file of certificates, that is larger is not read.
pub const LONGEST: usize = 256 << 10;

/// More certificates than this are in no answer with all that was brought
/// beside it. They bound how many chains are tried.
pub(crate) const MOST: usize = 32;
