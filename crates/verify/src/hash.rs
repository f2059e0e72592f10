//! Both digests of every file, in one pass over its bytes, on all cores.

use std::{
    collections::BTreeMap,
    io::{self, Read},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
};

use ring::digest::{Context, SHA256, SHA512, digest};

use crate::source::Source;

/// How much is read at once.
const BLOCK: usize = 1 << 20;
/// From this size on, a file's two digests are worked out side by side.
const LARGE: u64 = 8 << 20;
/// Up to this size in all, another thread costs more than it saves.
const FEW: u64 = 1 << 20;

/// SHA-256 of the parts, joined.
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut context = Context::new(&SHA256);
    parts.iter().for_each(|part| context.update(part));
    context.finish().as_ref().try_into().expect("a SHA-256 has 32 bytes")
}

/// SHA-512 of the bytes.
pub(crate) fn sha512(bytes: &[u8]) -> [u8; 64] {
    digest(&SHA512, bytes).as_ref().try_into().expect("a SHA-512 has 64 bytes")
}

/// What the bytes of a file come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sums {
    pub(crate) sha256: [u8; 32],
    pub(crate) sha512: [u8; 64],
    pub(crate) crc: Option<u32>,
}

/// The sums of every file; none for one that could not be read to its end.
pub(crate) type AllSums<'a> = BTreeMap<&'a str, Option<Sums>>;

/// Works out the sums of these files, with their sizes. `on_bytes` is told how
/// many more bytes were read, and stops everything by answering no.
pub(crate) fn sum_all<'a>(
    source: &Source,
    files: impl Iterator<Item = (&'a str, u64)>,
    on_bytes: &mut dyn FnMut(u64) -> bool,
) -> Option<AllSums<'a>> {
    // The largest last, where they are taken from first.
    let mut jobs: Vec<_> = files.map(|(path, size)| (size, path)).collect();
    jobs.sort_unstable();
    let total = jobs.iter().fold(0_u64, |sum, (size, _)| sum.saturating_add(*size));
    let cores = || thread::available_parallelism().map_or(1, Into::into);
    let workers = if total <= FEW { 1 } else { cores() };
    let jobs = Mutex::new(jobs);
    let stop = AtomicBool::new(false);
    let (told, news) = mpsc::sync_channel(64);
    let mut all = BTreeMap::new();
    thread::scope(|scope| {
        for _ in 0..workers {
            let (jobs, stop, told) = (&jobs, &stop, told.clone());
            scope.spawn(move || work(source, jobs, stop, &told));
        }
        drop(told);
        for one in news {
            match one {
                News::Read(bytes) if !on_bytes(bytes) => stop.store(true, Ordering::Relaxed),
                News::Read(_) => {}
                News::Done(path, sums) => {
                    all.insert(path, sums);
                }
            }
        }
    });
    (!stop.into_inner()).then_some(all)
}

enum News<'a> {
    Read(u64),
    Done(&'a str, Option<Sums>),
}

fn work<'a>(
    source: &Source,
    jobs: &Mutex<Vec<(u64, &'a str)>>,
    stop: &AtomicBool,
    told: &mpsc::SyncSender<News<'a>>,
) {
    let next = || jobs.lock().map_or(None, |mut jobs| jobs.pop());
    while let Some((size, path)) = next() {
        let mut on_block = |bytes| {
            // The one who listens waits for every sender: this cannot fail.
            let heard = told.send(News::Read(bytes)).is_ok();
            heard && !stop.load(Ordering::Relaxed)
        };
        let sums = source.reader(path).and_then(|reader| {
            let way = if size >= LARGE { side_by_side } else { one_by_one };
            way(reader, size, Short::new(source.is_zip()), &mut on_block)
        });
        let sums = sums.ok().filter(|(_, read)| *read == size).map(|(sums, _)| sums);
        if stop.load(Ordering::Relaxed) || told.send(News::Done(path, sums)).is_err() {
            return;
        }
    }
}

/// Reads to the end, giving each block to `take`, which gives back what the
/// next one may be read into.
fn each_block(
    mut reader: impl Read,
    size: u64,
    on_block: &mut dyn FnMut(u64) -> bool,
    mut take: impl FnMut(Vec<u8>) -> Vec<u8>,
) -> io::Result<u64> {
    let length = usize::try_from(size).unwrap_or(BLOCK).min(BLOCK);
    let (mut block, mut total) = (Vec::new(), 0);
    loop {
        block.resize(length, 0);
        let read = fill(&mut reader, &mut block)?;
        block.truncate(read);
        total += read as u64;
        if read > 0 && !on_block(read as u64) {
            return Err(io::ErrorKind::Interrupted.into());
        }
        if read == 0 {
            return Ok(total);
        }
        block = take(block);
    }
}

/// Reads until the block is full or there is nothing more.
fn fill(reader: &mut impl Read, block: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < block.len() {
        match reader.read(&mut block[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

fn one_by_one(
    reader: impl Read,
    size: u64,
    mut short: Short,
    on_block: &mut dyn FnMut(u64) -> bool,
) -> io::Result<(Sums, u64)> {
    let mut long = Context::new(&SHA512);
    let total = each_block(reader, size, on_block, |block| {
        short.update(&block);
        long.update(&block);
        block
    })?;
    Ok((short.with(long), total))
}

/// SHA-512, the slow one, has a thread of its own; at most four blocks wait,
/// and go round.
fn side_by_side(
    reader: impl Read,
    size: u64,
    short: Short,
    on_block: &mut dyn FnMut(u64) -> bool,
) -> io::Result<(Sums, u64)> {
    thread::scope(|scope| {
        let (give, take) = mpsc::sync_channel::<Vec<u8>>(4);
        let (give_back, take_back) = mpsc::channel();
        let long = scope.spawn(move || {
            let mut long = Context::new(&SHA512);
            for block in take {
                long.update(&block);
                // Nobody takes the last ones back.
                let _ = give_back.send(block);
            }
            long
        });
        let mut short = short;
        let total = each_block(reader, size, on_block, |block| {
            short.update(&block);
            // Whoever takes it does so until this end is dropped.
            let _ = give.send(block);
            take_back.try_recv().unwrap_or_default()
        });
        drop(give);
        let long = long.join().map_err(|_| io::Error::from(io::ErrorKind::Other))?;
        Ok((short.with(long), total?))
    })
}

/// The quick sums: SHA-256, and the CRC-32 that only a ZIP asks for.
struct Short {
    sha256: Context,
    crc: Option<crc32fast::Hasher>,
}

impl Short {
    fn new(with_crc: bool) -> Self {
        Self { sha256: Context::new(&SHA256), crc: with_crc.then(crc32fast::Hasher::new) }
    }

    fn update(&mut self, block: &[u8]) {
        self.sha256.update(block);
        if let Some(crc) = &mut self.crc {
            crc.update(block);
        }
    }

    fn with(self, long: Context) -> Sums {
        Sums {
            sha256: self.sha256.finish().as_ref().try_into().expect("a SHA-256 has 32 bytes"),
            sha512: long.finish().as_ref().try_into().expect("a SHA-512 has 64 bytes"),
            crc: self.crc.map(crc32fast::Hasher::finalize),
        }
    }
}
