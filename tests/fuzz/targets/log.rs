//! The log beside a database (SQLite's WAL): any bytes, and the same with a
//! sound beginning and with a commit at the end.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::fuzzing::Log;

/// What stands before all pages, before each, and how long a page is.
const HEADER: usize = 32;
const FRAME: usize = 24;
const PAGE: usize = 4096;

fuzz_target!(|bytes: &[u8]| {
    read(bytes);
    let mut bytes = bytes.to_vec();
    let Some((header, frames)) = bytes.split_first_chunk_mut::<HEADER>() else { return };
    let flip = header[0];
    mend(header);
    if let Some(last) = frames.as_chunks_mut::<{ FRAME + PAGE }>().0.last_mut() {
        last[7] |= 1;
        last[8..16].copy_from_slice(&header[16..24]);
    }
    let log = read(&bytes);
    assert!(!log.is_unread, "a sound beginning is read");
    assert!(log.frames.iter().all(|(.., is_current)| *is_current), "what is committed counts");
    // The lowest bit of byte 3 says how to sum up, and so is left as it is.
    bytes[usize::from(flip) % HEADER] ^= flip | 2;
    assert!(read(&bytes).is_unread, "any changed byte of it is noticed");
});

/// What holds of every log.
fn read(bytes: &[u8]) -> Log {
    let log = Log::read(bytes).expect("bytes in memory can be read");
    let fitting = bytes.len().saturating_sub(HEADER) / (FRAME + PAGE);
    assert_eq!(log.frames.len(), fitting, "each that is wholly there, and no more");
    for (number, at, _) in &log.frames {
        assert!(at + PAGE <= bytes.len(), "a page lies in the file");
        assert_eq!(number.to_be_bytes(), bytes[at - FRAME..][..4]);
    }
    let current = log.frames.iter().map(|(.., is_current)| *is_current);
    assert!(current.is_sorted_by(|before, after| before >= after), "the older stand behind");
    log
}

/// Gives it the mark of a log, and a check sum that fits, in the order of bytes
/// that it has.
fn mend(header: &mut [u8; HEADER]) {
    let is_big = header[3] & 1 == 1;
    header[..4].copy_from_slice(&(0x377f_0682 | u32::from(is_big)).to_be_bytes());
    let mut sum = [0_u32; 2];
    for (place, word) in header[..24].as_chunks().0.iter().enumerate() {
        let word = if is_big { u32::from_be_bytes(*word) } else { u32::from_le_bytes(*word) };
        let [this, other] = [place % 2, 1 - place % 2];
        sum[this] = sum[this].wrapping_add(word).wrapping_add(sum[other]);
    }
    header[24..28].copy_from_slice(&sum[0].to_be_bytes());
    header[28..].copy_from_slice(&sum[1].to_be_bytes());
}
