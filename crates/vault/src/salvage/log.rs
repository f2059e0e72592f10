//! The log beside the database (SQLite's WAL): newer pages that are not in the
//! database yet.

use std::io::{self, Read};

use super::cipher::SIZE;

const HEADER: usize = 32;
const FRAME: usize = 24;

/// What is in a log.
#[derive(Default)]
pub(super) struct Log {
    /// Its pages, in the order of writing.
    pub(super) frames: Vec<Frame>,
    /// How many frames SQLite cannot read though they belong here, and whether
    /// the beginning is one of them.
    pub(super) faults: u64,
}

/// One page in the log.
pub(super) struct Frame {
    /// Which page.
    pub(super) number: u32,
    /// Where it begins in the file.
    pub(super) at: u64,
    /// Whether it was written since the log began anew; older pages may stand
    /// behind those.
    pub(super) is_current: bool,
}

/// Reads where everything is. Whether a page is sound is for its HMAC to say.
pub(super) fn read(from: &mut dyn Read) -> io::Result<Log> {
    let mut log = Log::default();
    let mut header = [0; HEADER];
    if !fill(from, &mut header)? {
        return Ok(log);
    }
    let big = word(&header, 0) & 1 == 1;
    let mut sum = add((0, 0), &header[..24], big);
    let known =
        word(&header, 0) & !1 == 0x377f_0682 && sum == (word(&header, 24), word(&header, 28));
    let mut salts = known.then(|| [word(&header, 16), word(&header, 20)]);
    log.faults += u64::from(!known);
    let (mut whole, mut current) = (known, 0);
    let (mut frame, mut page) = ([0; FRAME], [0; SIZE]);
    while fill(from, &mut frame)? && fill(from, &mut page)? {
        let at = (HEADER + log.frames.len() * (FRAME + SIZE) + FRAME) as u64;
        let salt = [word(&frame, 8), word(&frame, 12)];
        sum = add(add(sum, &frame[..8], big), &page, big);
        whole &= sum == (word(&frame, 16), word(&frame, 20));
        log.frames.push(Frame { number: word(&frame, 0), at, is_current: false });
        if *salts.get_or_insert(salt) == salt {
            current = log.frames.len();
            log.faults += u64::from(!whole);
        }
    }
    // What stands before a frame of this log is of this log too.
    log.frames[..current].iter_mut().for_each(|frame| frame.is_current = true);
    Ok(log)
}

/// Fills the buffer; says whether there was enough.
fn fill(from: &mut dyn Read, buffer: &mut [u8]) -> io::Result<bool> {
    match from.read_exact(buffer) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

fn word(bytes: &[u8], at: usize) -> u32 {
    bytes[at..at + 4].iter().fold(0, |word, byte| word << 8 | u32::from(*byte))
}

/// The check sum of SQLite's log, carried on over more bytes.
fn add((mut first, mut second): (u32, u32), bytes: &[u8], big: bool) -> (u32, u32) {
    for pair in bytes.as_chunks::<8>().0 {
        let words = [word(pair, 0), word(pair, 4)];
        let [one, two] = if big { words } else { words.map(u32::swap_bytes) };
        first = first.wrapping_add(one).wrapping_add(second);
        second = second.wrapping_add(two).wrapping_add(first);
    }
    (first, second)
}
