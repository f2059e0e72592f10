//! The boxes of a film, as far as a copy needs them.

use std::io::{Read, Seek, SeekFrom};

use crate::Fault;

pub(super) use ::boxes::{Name, Outer, below, child, inside, number, within};

/// More boxes than lie at the outermost level of any film.
const MOST: usize = 400_000;

/// The boxes of the outermost level. What follows the last whole one is left
/// out: padding, as some recorders leave it.
pub(super) fn outermost(file: &mut (impl Read + Seek)) -> Result<Vec<Outer>, Fault> {
    let end = file.seek(SeekFrom::End(0))?;
    let (mut at, mut found) = (0, Vec::new());
    while let Some(outer) = ::boxes::at(file, at, end)?.filter(|one| one.length >= one.header) {
        if found.len() == MOST {
            return Err(Fault::TooLarge);
        }
        found.push(outer);
        at = outer.end();
    }
    Ok(found)
}

/// All of a box, where it is no longer than this.
pub(super) fn bytes(
    file: &mut (impl Read + Seek),
    outer: &Outer,
    most: u64,
) -> Result<Vec<u8>, Fault> {
    if outer.length > most {
        return Err(Fault::TooLarge);
    }
    file.seek(SeekFrom::Start(outer.first))?;
    let mut bytes = Vec::new();
    file.take(outer.length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == outer.length { Ok(bytes) } else { Err(Fault::Damaged) }
}

/// A box of a name, with what is inside it.
pub(super) fn put(name: &Name, inside: &[&[u8]]) -> Result<Vec<u8>, Fault> {
    ::boxes::put(name, inside).ok_or(Fault::TooLarge)
}
