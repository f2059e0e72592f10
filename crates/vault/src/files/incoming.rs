//! Taking a file in: one pass, constant memory, hashed and encrypted on the
//! way, on disk for good before anyone is told.

use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread;

use record::Hash;
use ring::digest;
use zeroize::Zeroizing;

use super::FileName;
use crate::disk::NewFile;
use crate::random::SystemRandom;
use crate::traces::Traces;
use crate::{Error, disk};

/// How much is read at a time.
const BLOCK: usize = 1 << 20;

/// How many blocks are under way between reading and writing.
const BLOCKS: usize = 3;

/// How much of the beginning is kept at hand, to tell the type of a file.
const FIRST: usize = 64 << 10;

/// Takes files into a vault. It can be sent to another thread, so that the
/// vault stays free while a long file comes in.
pub struct Incoming {
    files: PathBuf,
    recipient: age::x25519::Recipient,
}

/// A file that was taken in and belongs to no exhibit yet. Unless an append
/// keeps it, it is gone when this is dropped.
pub struct Received {
    path: PathBuf,
    name: FileName,
    size: u64,
    sha256: Hash,
    first: Zeroizing<Vec<u8>>,
    kept: AtomicBool,
}

/// One block of plaintext under way.
struct Block {
    bytes: Zeroizing<Vec<u8>>,
    len: usize,
}

impl Incoming {
    pub(crate) fn new(files: PathBuf, recipient: age::x25519::Recipient) -> Self {
        Self { files, recipient }
    }

    /// Reads a file to its end and keeps it, encrypted. `progress` is told how
    /// many bytes were read, about once for each MiB, and may ask to stop.
    ///
    /// # Errors
    /// [`Error::Cancelled`], [`Error::SourceVanished`], [`Error::SourceRead`]
    /// and those of the disk. Nothing is left behind after any of them.
    pub fn receive(
        &self,
        source: &mut dyn Read,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Received, Error> {
        let name = FileName::random(&SystemRandom::new());
        let folder = name.folder(&self.files);
        disk::make_folders(&folder)?;
        disk::sync_folder(&self.files)?;
        let path = name.path(&self.files);
        let part = Part { path: path.with_extension("part") };
        let file = disk::make_file(&part.path)?;
        let read = self.pass(source, progress, file)?;
        disk::replace(&part.path, &path)?;
        let Outcome { size, sha256, first } = read;
        let received = Received { path, name, size, sha256, first, kept: AtomicBool::new(false) };
        disk::sync_folder(&folder)?;
        Ok(received)
    }

    /// Reads and hashes on this thread, encrypts and writes on another.
    fn pass(
        &self,
        source: &mut dyn Read,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
        file: NewFile,
    ) -> Result<Outcome, Error> {
        let recipients = std::iter::once(&self.recipient as &dyn age::Recipient);
        let encryptor = age::Encryptor::with_recipients(recipients);
        let encryptor = encryptor.map_err(|_| Error::Io(io::Error::other("encryption")))?;
        thread::scope(|scope| {
            let (full, to_write) = sync_channel(BLOCKS);
            let (emptied, empty) = channel();
            for _ in 0..BLOCKS {
                let block = Block { bytes: Zeroizing::new(vec![0; BLOCK]), len: 0 };
                emptied.send(block).expect("the other end is held here");
            }
            let writer = scope.spawn(move || {
                // The system keeps the stacks of threads that ended.
                let _traces = Traces;
                write_all(encryptor, file, &to_write, &emptied)
            });
            let read = read_all(source, progress, &empty, full);
            let written = writer.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            // Where the disk failed, the reader was only stopped by that.
            written?;
            read
        })
    }
}

/// What is known once a file was read.
struct Outcome {
    size: u64,
    sha256: Hash,
    first: Zeroizing<Vec<u8>>,
}

fn read_all(
    source: &mut dyn Read,
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    empty: &Receiver<Block>,
    full: SyncSender<Block>,
) -> Result<Outcome, Error> {
    let mut hash = digest::Context::new(&digest::SHA256);
    let mut size = 0;
    let mut first = Zeroizing::new(Vec::with_capacity(FIRST));
    // The other end goes away only when writing failed, which is what the
    // caller then reports.
    while let Ok(mut block) = empty.recv() {
        fill(source, &mut block)?;
        let bytes = &block.bytes[..block.len];
        hash.update(bytes);
        size += bytes.len() as u64;
        let wanted = FIRST - first.len();
        first.extend_from_slice(&bytes[..bytes.len().min(wanted)]);
        let ended = block.len < BLOCK;
        if progress(size).is_break() {
            return Err(Error::Cancelled);
        }
        if full.send(block).is_err() || ended {
            break;
        }
    }
    let sha256 = hash.finish().as_ref().try_into().expect("SHA-256 has 32 bytes");
    Ok(Outcome { size, sha256: Hash::from_bytes(sha256), first })
}

/// Fills a block; one that is not full is the last.
fn fill(source: &mut dyn Read, block: &mut Block) -> Result<(), Error> {
    block.len = 0;
    while block.len < BLOCK {
        match source.read(&mut block.bytes[block.len..]) {
            Ok(0) => break,
            Ok(count) => block.len += count,
            Err(error) => match error.kind() {
                io::ErrorKind::Interrupted => {}
                io::ErrorKind::NotFound | io::ErrorKind::StaleNetworkFileHandle => {
                    return Err(Error::SourceVanished);
                }
                _ => return Err(Error::SourceRead(error)),
            },
        }
    }
    Ok(())
}

fn write_all(
    encryptor: age::Encryptor,
    file: NewFile,
    full: &Receiver<Block>,
    emptied: &Sender<Block>,
) -> Result<(), Error> {
    let mut stream = encryptor.wrap_output(file)?;
    while let Ok(block) = full.recv() {
        stream.write_all(&block.bytes[..block.len])?;
        // The reader needs no more blocks once it has read the last one.
        let _ = emptied.send(block);
    }
    Ok(stream.finish()?.sync()?)
}

/// A file that is not whole yet. It goes away with this, unless it was renamed.
struct Part {
    path: PathBuf,
}

impl Drop for Part {
    fn drop(&mut self) {
        // What cannot be removed now is removed when the vault is next opened.
        let _ = disk::remove(&self.path);
    }
}

impl Received {
    /// Size of the file in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// SHA-256 of its bytes, as an exhibit keeps it: 64 hexadecimal digits.
    #[must_use]
    pub fn sha256(&self) -> String {
        self.sha256.to_string()
    }

    /// Its beginning, at most 64 KiB, to tell its type by.
    #[must_use]
    pub fn first_bytes(&self) -> &[u8] {
        &self.first
    }

    /// Lets go of its beginning, where many wait for one append.
    pub fn forget_beginning(&mut self) {
        self.first = Zeroizing::default();
    }

    pub(crate) fn hash(&self) -> Hash {
        self.sha256
    }

    pub(crate) fn name(&self) -> FileName {
        self.name
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Says that an entry which needs the file is on disk.
    pub(crate) fn keep(&self) {
        self.kept.store(true, Ordering::Relaxed);
    }

    /// Whether an entry has it already.
    pub(crate) fn is_kept(&self) -> bool {
        self.kept.load(Ordering::Relaxed)
    }
}

impl std::fmt::Debug for Received {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Received").field("size", &self.size).finish_non_exhaustive()
    }
}

impl Drop for Received {
    fn drop(&mut self) {
        if !self.is_kept() {
            let _ = disk::remove(&self.path);
        }
    }
}
