//! Reading an attached file back.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::Path;

use age::stream::StreamReader;
use record::Hash;
use ring::digest;
use zeroize::Zeroizing;

use crate::keys::Identity;
use crate::{Error, disk};

/// Our age headers have 184 bytes; more than this is not read of one.
const LONGEST_HEADER: u64 = 1024;

/// The bytes of an attached file as they came in. It reads and seeks, decrypts
/// in memory, and holds 64 KiB at a time.
///
/// A read fails with [`io::ErrorKind::InvalidData`] where the file was changed.
pub struct Original {
    stream: StreamReader<BufReader<File>>,
    size: u64,
    /// Where the next byte is read from.
    at: u64,
    /// Where `stream` stands.
    stream_at: u64,
}

impl Original {
    /// Opens an age file whose plaintext has this size.
    ///
    /// # Errors
    /// [`Error::MissingFile`], and [`Error::FileDamaged`] where it is no age
    /// file of this vault or has another size.
    pub(crate) fn open(path: &Path, identity: &Identity, size: u64) -> Result<Self, Error> {
        let original = Self::open_any(path, identity)?;
        if original.size == size { Ok(original) } else { Err(Error::FileDamaged) }
    }

    /// Opens an age file of this vault, whatever its size.
    ///
    /// # Errors
    /// As [`Original::open`].
    pub(crate) fn open_any(path: &Path, identity: &Identity) -> Result<Self, Error> {
        // Opening a pipe would wait for ever.
        if disk::is_planted(path) {
            return Err(Error::FileDamaged);
        }
        let file = File::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::MissingFile,
            _ => Error::Io(error),
        })?;
        if !has_header(&file)? {
            return Err(Error::FileDamaged);
        }
        let decryptor = age::Decryptor::new_buffered(BufReader::new(file)).map_err(damaged)?;
        // A file for a passphrase is not opened at all, so that nobody can
        // plant one that takes all memory to try.
        let identity = std::iter::once(identity.as_age() as &dyn age::Identity);
        let mut stream = decryptor.decrypt(identity).map_err(damaged)?;
        // Opens the last chunk, so the length is not taken on trust.
        let size = stream.seek(SeekFrom::End(0)).map_err(damaged_io)?;
        Ok(Self { stream, size, at: 0, stream_at: size })
    }

    /// Reads everything, and returns its SHA-256. `progress` is told how many
    /// bytes were read with each MiB, and may ask to stop.
    pub(crate) fn hash(
        mut self,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Hash, Error> {
        let mut block = Zeroizing::new(vec![0; 1 << 20]);
        let mut context = digest::Context::new(&digest::SHA256);
        loop {
            let count = self.read(&mut block).map_err(damaged_io)?;
            if count == 0 {
                let hash = context.finish().as_ref().try_into().expect("SHA-256 has 32 bytes");
                return Ok(Hash::from_bytes(hash));
            }
            context.update(&block[..count]);
            if progress(count as u64).is_break() {
                return Err(Error::Cancelled);
            }
        }
    }

    /// How many bytes there are.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }
}

/// Whether an age header ends where one of ours can end. Without this, a
/// planted file of any size would be read into memory in search of the end.
fn has_header(mut file: &File) -> Result<bool, Error> {
    let mut start = Vec::new();
    file.take(LONGEST_HEADER).read_to_end(&mut start)?;
    file.rewind()?;
    Ok(start.windows(5).any(|window| window == b"\n--- "))
}

fn damaged(error: age::DecryptError) -> Error {
    match error {
        age::DecryptError::Io(error) => damaged_io(error),
        _ => Error::FileDamaged,
    }
}

fn damaged_io(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => Error::FileDamaged,
        _ => Error::Io(error),
    }
}

impl Read for Original {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Never past the end: the stream of the age crate does not bear it.
        let left = self.size.saturating_sub(self.at);
        let wanted = usize::try_from(left).unwrap_or(usize::MAX).min(buffer.len());
        if wanted == 0 {
            return Ok(0);
        }
        if self.stream_at != self.at {
            self.stream_at = self.stream.seek(SeekFrom::Start(self.at))?;
        }
        let count = self.stream.read(&mut buffer[..wanted])?;
        if count == 0 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        self.at += count as u64;
        self.stream_at = self.at;
        Ok(count)
    }
}

impl Seek for Original {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let target = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
        };
        self.at = target.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

impl std::fmt::Debug for Original {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Original").field("size", &self.size).finish_non_exhaustive()
    }
}
