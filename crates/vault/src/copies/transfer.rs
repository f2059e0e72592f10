//! Carrying files from one disk to another, and reading back what was written.

use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use record::Hash;
use ring::digest;

use super::manifest::Part;
use crate::{Error, disk};

/// How much is read at a time.
const BLOCK: usize = 1 << 20;

/// How far a copy, or bringing one back, has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CopyStep {
    /// How many bytes were written and read back.
    pub done: u64,
    /// How many there are.
    pub total: u64,
}

/// Where progress is told, and may be answered with a wish to stop.
pub(super) type Progress<'a> = &'a mut dyn FnMut(CopyStep) -> ControlFlow<()>;

/// What was done so far.
pub(super) struct Tally<'a> {
    pub(super) done: u64,
    pub(super) total: u64,
    progress: Progress<'a>,
}

impl<'a> Tally<'a> {
    pub(super) fn of(total: u64, progress: Progress<'a>) -> Self {
        Self { done: 0, total, progress }
    }

    /// Takes note of some bytes.
    pub(super) fn add(&mut self, bytes: u64) -> Result<(), Error> {
        self.done = self.done.saturating_add(bytes);
        let total = self.total.max(self.done);
        let asked = (self.progress)(CopyStep { done: self.done, total });
        if asked.is_break() { Err(Error::Cancelled) } else { Ok(()) }
    }
}

/// Writes a file again under a name that is free, waits until the disk has it,
/// and reads it back from there. Each byte counts twice.
pub(super) fn carry(from: &Path, to: &Path, tally: &mut Tally<'_>) -> Result<Part, Error> {
    let mut source = disk::open_plain(from)?;
    let mut file = disk::make_file(to)?;
    let part = each_block(&mut source, tally, &mut |block| Ok(file.write_all(block)?))?;
    file.sync()?;
    drop(file);
    read_back(to, part, tally)?;
    Ok(part)
}

/// Writes a small file, as [`carry`] does a large one.
pub(super) fn put(bytes: &[u8], to: &Path, tally: &mut Tally<'_>) -> Result<Part, Error> {
    disk::write_synced(to, bytes)?;
    let part = Part { sha256: Hash::of(bytes), size: bytes.len() as u64 };
    tally.add(part.size)?;
    read_back(to, part, tally)?;
    Ok(part)
}

fn read_back(path: &Path, part: Part, tally: &mut Tally<'_>) -> Result<(), Error> {
    if measure(path, tally)? == part { Ok(()) } else { Err(Error::Unreliable) }
}

/// Reads a file from the disk and says what it is.
pub(super) fn measure(path: &Path, tally: &mut Tally<'_>) -> Result<Part, Error> {
    each_block(&mut disk::open_afresh(path)?, tally, &mut |_| Ok(()))
}

/// Whether a file is still what it was; one that is gone, or no file, is not.
pub(super) fn is_whole(path: &Path, part: Part, tally: &mut Tally<'_>) -> Result<bool, Error> {
    match size_of(path) {
        Some(size) if size == part.size => {}
        _ => return Ok(false),
    }
    match measure(path, tally) {
        Ok(found) => Ok(found == part),
        Err(Error::Io(error)) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(other) => Err(other),
    }
}

/// The size of a plain file.
pub(super) fn size_of(path: &Path) -> Option<u64> {
    std::fs::symlink_metadata(path).ok().filter(std::fs::Metadata::is_file).map(|file| file.len())
}

fn each_block(
    file: &mut File,
    tally: &mut Tally<'_>,
    use_block: &mut dyn FnMut(&[u8]) -> Result<(), Error>,
) -> Result<Part, Error> {
    let mut block = vec![0; BLOCK];
    let mut hash = digest::Context::new(&digest::SHA256);
    let mut size = 0;
    loop {
        let count = match file.read(&mut block) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error.into()),
        };
        use_block(&block[..count])?;
        hash.update(&block[..count]);
        size += count as u64;
        tally.add(count as u64)?;
    }
    let sha256 = hash.finish().as_ref().try_into().expect("SHA-256 has 32 bytes");
    Ok(Part { sha256: Hash::from_bytes(sha256), size })
}
