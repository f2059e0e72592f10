//! SHA-256 and SHA-512 of every file, taken while the files are written.
//!
//! SHA-512 alone takes longer than to decrypt and to write, so each algorithm
//! has a thread of its own, for the whole bundle. Blocks are shared, not
//! copied, and go round: memory stays the same for files of any size.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

use ring::digest::{Algorithm, Context, Digest, SHA256, SHA512};

/// The size of one block, in bytes.
pub(crate) const BLOCK: usize = 1 << 20;
/// How many blocks may wait for a thread.
const WAITING: usize = 4;
/// How many blocks there are: those that wait, one in the thread's hands, one
/// in ours. A block whose turn comes again is therefore free.
const BLOCKS: usize = WAITING + 2;

/// Both digests of one file.
#[derive(Debug, Clone)]
pub(crate) struct Digests {
    pub(crate) sha256: Digest,
    pub(crate) sha512: Digest,
}

impl Digests {
    /// Of bytes at hand.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let digest = |algorithm| ring::digest::digest(algorithm, bytes);
        Self { sha256: digest(&SHA256), sha512: digest(&SHA512) }
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string takes all text");
        text
    })
}

/// The SHA-256 of bytes at hand, in lower-case hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(Digests::of(bytes).sha256.as_ref())
}

/// Takes files in blocks and gives their digests at the end.
pub(crate) struct Hashing {
    sha256: Worker,
    sha512: Worker,
    blocks: Vec<Arc<Vec<u8>>>,
    turn: usize,
}

/// One thread with one algorithm.
struct Worker {
    pieces: SyncSender<Piece>,
    thread: JoinHandle<Vec<Digest>>,
}

/// What a thread is given.
enum Piece {
    /// The first so many bytes of a block.
    Bytes(Arc<Vec<u8>>, usize),
    /// The file is whole.
    End,
}

impl Hashing {
    /// Starts both threads.
    ///
    /// # Errors
    /// Where the computer cannot start another thread.
    pub(crate) fn start() -> io::Result<Self> {
        let blocks = (0..BLOCKS).map(|_| Arc::new(vec![0; BLOCK])).collect();
        Ok(Self {
            sha256: Worker::start(&SHA256)?,
            sha512: Worker::start(&SHA512)?,
            blocks,
            turn: 0,
        })
    }

    /// Fills the next block by `fill`, which says how many bytes it put there;
    /// gives those bytes back once both threads have them, too.
    pub(crate) fn next<E>(
        &mut self,
        fill: impl FnOnce(&mut [u8]) -> Result<usize, E>,
    ) -> Result<&[u8], E> {
        self.turn = (self.turn + 1) % self.blocks.len();
        let block = &mut self.blocks[self.turn];
        let filled = fill(Arc::make_mut(block).as_mut_slice())?;
        if filled > 0 {
            self.sha256.take(Piece::Bytes(Arc::clone(block), filled));
            self.sha512.take(Piece::Bytes(Arc::clone(block), filled));
        }
        Ok(&block[..filled])
    }

    /// Ends a file.
    pub(crate) fn end_file(&mut self) {
        self.sha256.take(Piece::End);
        self.sha512.take(Piece::End);
    }

    /// The digests of all files that were ended, in their order.
    pub(crate) fn finish(self) -> Vec<Digests> {
        let (sha256, sha512) = (self.sha256.finish(), self.sha512.finish());
        let pairs = sha256.into_iter().zip(sha512);
        pairs.map(|(sha256, sha512)| Digests { sha256, sha512 }).collect()
    }
}

impl Worker {
    fn start(algorithm: &'static Algorithm) -> io::Result<Self> {
        let (pieces, received) = sync_channel(WAITING);
        let thread = std::thread::Builder::new().spawn(move || digest_all(algorithm, &received))?;
        Ok(Self { pieces, thread })
    }

    fn take(&self, piece: Piece) {
        self.pieces.send(piece).expect("the thread listens until it is told to end");
    }

    fn finish(self) -> Vec<Digest> {
        drop(self.pieces);
        self.thread.join().expect("the thread only takes digests")
    }
}

fn digest_all(algorithm: &'static Algorithm, pieces: &Receiver<Piece>) -> Vec<Digest> {
    let mut digests = Vec::new();
    let mut context = Context::new(algorithm);
    for piece in pieces {
        match piece {
            Piece::Bytes(block, filled) => context.update(&block[..filled]),
            Piece::End => {
                let whole = std::mem::replace(&mut context, Context::new(algorithm));
                digests.push(whole.finish());
            }
        }
    }
    digests
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_any_size_have_their_digests_in_order() {
        let sizes = [0, 1, BLOCK - 1, BLOCK, 9 * BLOCK + 7, 0, 3];
        let files: Vec<Vec<u8>> =
            sizes.iter().map(|n| (0..*n).map(|i| (i * 31 / 7) as u8).collect()).collect();
        let mut hashing = Hashing::start().expect("threads start");
        for file in &files {
            let mut rest: &[u8] = file;
            while !rest.is_empty() {
                let taken = hashing.next(|block| io::Read::read(&mut rest, block));
                assert!(!taken.expect("memory reads").is_empty());
            }
            hashing.end_file();
        }
        let digests = hashing.finish();
        assert_eq!(digests.len(), files.len());
        for (digests, file) in digests.iter().zip(&files) {
            let whole = Digests::of(file);
            assert_eq!(digests.sha256.as_ref(), whole.sha256.as_ref());
            assert_eq!(digests.sha512.as_ref(), whole.sha512.as_ref());
        }
    }
}
