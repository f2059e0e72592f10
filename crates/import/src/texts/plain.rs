//! Texts as they stand, of any length.

use std::io::{self, Read};
use std::ops::ControlFlow;

use encoding_rs::{CoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{Found, Take};

/// Bytes that are read at once.
const BLOCK: usize = 1 << 20;

/// Bytes of the end of a piece that come again at the beginning of the next, so
/// that what lies across is whole in one of them.
const OVERLAP: usize = 8 << 10;

/// Bytes held whole, read in the encoding that they have.
pub(super) fn texts(bytes: &[u8], take: Take<'_>) -> ControlFlow<()> {
    let (text, _) = found(bytes, false).decode_with_bom_removal(bytes);
    take(Found::Text(&text))
}

/// A file of any length, piece by piece.
pub(super) fn stream(mut file: impl Read, take: Take<'_>) -> io::Result<ControlFlow<()>> {
    let mut block = vec![0; BLOCK];
    let mut read = fill(&mut file, &mut block)?;
    let first = block.get(..read).unwrap_or_default();
    let mut decoder = found(first, read == BLOCK).new_decoder_with_bom_removal();
    let mut text = String::new();
    loop {
        let is_last = read < BLOCK;
        decode(&mut decoder, block.get(..read).unwrap_or_default(), is_last, &mut text);
        if take(Found::Text(&text)).is_break() {
            return Ok(ControlFlow::Break(()));
        }
        if is_last {
            return Ok(ControlFlow::Continue(()));
        }
        let mut from = text.len().saturating_sub(OVERLAP);
        while !text.is_char_boundary(from) {
            from += 1;
        }
        text.drain(..from);
        read = fill(&mut file, &mut block)?;
    }
}

fn decode(decoder: &mut encoding_rs::Decoder, bytes: &[u8], is_last: bool, text: &mut String) {
    let mut from = 0;
    loop {
        let rest = bytes.get(from..).unwrap_or_default();
        text.reserve(decoder.max_utf8_buffer_length(rest.len()).unwrap_or(rest.len() * 3 + 16));
        let (result, read, _) = decoder.decode_to_string(rest, text, is_last);
        from += read;
        if result == CoderResult::InputEmpty {
            return;
        }
    }
}

/// By its mark; by its zeros; as UTF-8, where `is_cut` but for the last character;
/// and else as Windows does it in the West.
fn found(bytes: &[u8], is_cut: bool) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    let first = bytes.get(..4096).unwrap_or(bytes);
    let zeros = |odd: usize| first.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    let half = first.len() / 4;
    match (zeros(0), zeros(1)) {
        (high, low) if high > half && low == 0 => return UTF_16BE,
        (high, low) if low > half && high == 0 => return UTF_16LE,
        _ => {}
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => UTF_8,
        // Only its last character is cut off.
        Err(fault) if is_cut && fault.error_len().is_none() => UTF_8,
        Err(_) => WINDOWS_1252,
    }
}

/// Reads until the block is full or the file ends.
fn fill(from: &mut impl Read, block: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < block.len() {
        match from.read(block.get_mut(filled..).unwrap_or_default()) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}
