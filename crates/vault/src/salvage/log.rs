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
    /// Whether its beginning is damaged, so that SQLite reads nothing of it.
    pub(super) is_unread: bool,
}

/// One page in the log.
pub(super) struct Frame {
    /// Which page.
    pub(super) number: u32,
    /// Where it begins in the file.
    pub(super) at: u64,
    /// Whether it was committed since the log began anew. What was not, and
    /// what is older, may stand behind that.
    pub(super) is_current: bool,
}

/// Reads where everything is. Whether a page is sound is for its HMAC to say.
pub(super) fn read(from: &mut dyn Read) -> io::Result<Log> {
    let mut log = Log::default();
    let mut header = [0; HEADER];
    if !fill(from, &mut header)? {
        return Ok(log);
    }
    log.is_unread = !is_sound(&header);
    let mut salts = (!log.is_unread).then(|| [word(&header, 16), word(&header, 20)]);
    let (mut frame, mut page, mut committed) = ([0; FRAME], [0; SIZE], 0);
    while fill(from, &mut frame)? && fill(from, &mut page)? {
        let at = (HEADER + log.frames.len() * (FRAME + SIZE) + FRAME) as u64;
        log.frames.push(Frame { number: word(&frame, 0), at, is_current: false });
        let salt = [word(&frame, 8), word(&frame, 12)];
        // The last frame of a commit says how long the database is then.
        if *salts.get_or_insert(salt) == salt && word(&frame, 4) != 0 {
            committed = log.frames.len();
        }
    }
    log.frames[..committed].iter_mut().for_each(|frame| frame.is_current = true);
    Ok(log)
}

/// Whether the beginning of a log is one that SQLite reads: it has the mark of
/// a log, and its own check sum fits.
fn is_sound(header: &[u8; HEADER]) -> bool {
    let is_big = word(header, 0) & 1 == 1;
    let (mut first, mut second) = (0_u32, 0_u32);
    for pair in header[..24].as_chunks::<8>().0 {
        let words = [word(pair, 0), word(pair, 4)];
        let [one, two] = if is_big { words } else { words.map(u32::swap_bytes) };
        first = first.wrapping_add(one).wrapping_add(second);
        second = second.wrapping_add(two).wrapping_add(first);
    }
    word(header, 0) & !1 == 0x377f_0682 && (first, second) == (word(header, 24), word(header, 28))
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
