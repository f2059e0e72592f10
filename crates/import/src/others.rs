//! Bundles that other programs made to prove something: ProofMode and Tella. What
//! each file in it is, whether it has the hash that the bundle states of it, and
//! whether its signature is good by the key that lies beside it.
//!
//! None of that says who made the bundle, or when: whoever makes one can put any
//! key and any time into it. Time stamps, C2PA and the word of Google are listed
//! and not checked; that takes a network, or keys that are not in the bundle.

mod error;
mod openpgp;
mod parts;
mod proof;
mod read;
mod report;
mod room;
mod signed;

pub use error::Error;
pub use report::{Agreement, Maker, Member, Part, Report, Sha256, Signature, Why};
pub use room::Limits;

use read::Reading;

use std::io::{Read, Seek};

/// The name and version of this reader, for the record.
pub const READER: &str = "others 1";

/// Which program may have made a ZIP, by the names of the files in it. A bundle
/// of Tella is told only by what is in its tables, which [`check`] looks at.
#[must_use]
pub fn maker<'n>(names: impl IntoIterator<Item = &'n str>) -> Option<Maker> {
    let proof = names.into_iter().any(|name| matches!(parts::of(name), Part::Proof));
    proof.then_some(Maker::ProofMode)
}

/// Which program made a ZIP, by its tables too; nothing where it is none of
/// these, or is none that can be read.
#[must_use]
pub fn recognise(file: impl Read + Seek, limits: &Limits) -> Option<Maker> {
    Reading::open(file, limits).ok()?.maker()
}

/// Reads a bundle twice from its beginning to its end, and says what holds.
///
/// # Errors
/// Where it is no ZIP, none that one of these programs made, or past the limits.
pub fn check(file: impl Read + Seek, limits: &Limits) -> Result<Report, Error> {
    let mut reading = Reading::open(file, limits)?;
    let maker = reading.maker().ok_or(Error::OtherMaker)?;
    reading.hash();
    let stated = reading.stated();
    proof::compare(&mut reading.members, &stated);
    let keys = reading.keys();
    reading.signatures(&keys, &stated);
    let keys = keys.iter().map(openpgp::Key::fingerprint).collect();
    let has_doubles = reading.has_doubles();
    Ok(Report { maker, members: reading.members, keys, has_doubles })
}

#[cfg(test)]
mod tests;
