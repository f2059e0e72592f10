//! Reading a stretch of a file from a place in it, whoever else reads the
//! same file at the same time.

use std::{fs::File, io, sync::Arc};

/// A stretch of an open file.
pub(crate) struct Stretch {
    file: Arc<File>,
    at: u64,
    left: u64,
}

impl Stretch {
    /// The stretch of this length from this place on.
    pub(crate) fn new(file: Arc<File>, at: u64, length: u64) -> Self {
        Self { file, at, left: length }
    }
}

impl io::Read for Stretch {
    fn read(&mut self, block: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(block.len());
        let read = read_at(&self.file, &mut block[..most], self.at)?;
        self.at += read as u64;
        self.left -= read as u64;
        Ok(read)
    }
}

#[cfg(unix)]
fn read_at(file: &File, block: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, block, at)
}

#[cfg(windows)]
fn read_at(file: &File, block: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, block, at)
}

/// Exactly this many bytes from this place; an error where there are fewer.
pub(crate) fn exactly(file: &Arc<File>, at: u64, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; length];
    io::Read::read_exact(&mut Stretch::new(Arc::clone(file), at, length as u64), &mut bytes)?;
    Ok(bytes)
}
