//! One plain ZIP of a bundle, every byte of it fixed by names and contents
//! (bundle-1 §6).
//!
//! Our own writer, because a checker compares the ZIP byte for byte with what
//! the format says, and no library promises its bytes. It stores; it neither
//! compresses nor reads.
//!
//! A header names the CRC-32 of what follows it. [`ZipWriter`] goes back and
//! fills it in; [`ZipStream`] must be told it before, and never goes back. Both
//! write the same bytes.

mod parts;

use std::io::{self, Seek, SeekFrom, Write};

use crate::{BundleName, Destination};
use parts::{CRC_AT, Zip, misuse};

/// Writes a bundle as one ZIP. Without [`ZipWriter::finish`] there is no ZIP.
#[must_use = "a ZIP without its end cannot be read"]
pub struct ZipWriter<W>(Zip<W>);

impl<W: Write + Seek> ZipWriter<W> {
    /// Begins a ZIP whose one top folder has this name. `out` is empty.
    pub fn new(out: W, top: BundleName) -> Self {
        Self(Zip::new(out, Some(top)))
    }

    /// Begins a ZIP whose files lie in no folder that all share. `out` is empty.
    pub(crate) fn bare(out: W) -> Self {
        Self(Zip::new(out, None))
    }

    /// Writes the end and gives back what was written to, flushed.
    ///
    /// # Errors
    /// Whatever `out` says; [`io::ErrorKind::InvalidInput`] within a file.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write + Seek> Destination for ZipWriter<W> {
    fn begin(&mut self, path: &str, size: u64) -> io::Result<()> {
        self.0.begin(path, size, 0)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write(bytes)
    }

    fn end(&mut self) -> io::Result<()> {
        let Self(zip) = self;
        let (offset, crc) = zip.end()?;
        zip.out.seek(SeekFrom::Start(offset + CRC_AT))?;
        zip.out.write_all(&crc.to_le_bytes())?;
        zip.out.seek(SeekFrom::Start(zip.position))?;
        Ok(())
    }
}

/// Writes a bundle as one ZIP from its first byte to its last, so that it can
/// be encrypted on the way. Without [`ZipStream::finish`] there is no ZIP.
#[must_use = "a ZIP without its end cannot be read"]
pub struct ZipStream<W> {
    zip: Zip<W>,
    /// The CRC-32 of the next file, then of the one that is written.
    crc: Option<u32>,
}

impl<W: Write> ZipStream<W> {
    /// Begins a ZIP whose one top folder has this name.
    pub fn new(out: W, top: BundleName) -> Self {
        Self { zip: Zip::new(out, Some(top)), crc: None }
    }

    /// Writes the end and gives back what was written to, flushed.
    ///
    /// # Errors
    /// Whatever `out` says; [`io::ErrorKind::InvalidInput`] within a file.
    pub fn finish(self) -> io::Result<W> {
        self.zip.finish()
    }
}

impl<W: Write> Destination for ZipStream<W> {
    fn asks_for_crc(&self) -> bool {
        true
    }

    fn expect(&mut self, crc: u32) {
        self.crc = Some(crc);
    }

    fn begin(&mut self, path: &str, size: u64) -> io::Result<()> {
        let crc = self.crc.ok_or_else(|| misuse("the CRC-32 of the file was not told"))?;
        self.zip.begin(path, size, crc)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.zip.write(bytes)
    }

    fn end(&mut self) -> io::Result<()> {
        let (_, crc) = self.zip.end()?;
        // What was read first and what was read then must be the same.
        if self.crc.take() == Some(crc) { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
    }
}
