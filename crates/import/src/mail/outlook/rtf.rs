//! Text in packed RTF, MS-OXRTFCP. It is unpacked and given as a part, to be
//! opened by a program for it; no text is made of it here.

use super::Compound;
use super::properties::{bytes, path};
use crate::mail::part::Place;
use crate::mail::{Limits, Part};

/// What stands in the window before the first byte, §2.1.2.1.
const DICTIONARY: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \
\\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\
\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

const WINDOW: usize = 4096;

/// The packed RTF of a mail as a part, where it has one.
pub(super) fn part(compound: &mut Compound<'_>, limits: &Limits) -> Option<Part> {
    let path = path("", 0x1009, 0x0102);
    let packed = bytes(compound, &path, limits.file)?;
    let size = unpacked(&packed, limits.text)?.len() as u64;
    Some(Part {
        name: None,
        media_type: "application/rtf".to_owned(),
        content_id: None,
        is_inline: true,
        size,
        is_rebuilt: true,
        place: Place::PackedRtf(path),
    })
}

/// Unpacks it, at most so many bytes. Nothing where it is not of this form.
pub(super) fn unpacked(packed: &[u8], most: usize) -> Option<Vec<u8>> {
    let number = |at: usize| {
        let four = packed.get(at..at + 4)?;
        four.try_into().ok().map(u32::from_le_bytes)
    };
    let size = usize::try_from(number(4)?).ok()?.min(most);
    match &number(8)?.to_le_bytes() {
        b"MELA" => packed.get(16..).map(|rest| rest[..size.min(rest.len())].to_vec()),
        b"LZFu" => {
            let mut made = unrolled(packed.get(16..)?, size);
            made.truncate(size);
            Some(made)
        }
        _ => None,
    }
}

/// Bytes, and places in the window to copy from: eight behind a byte that says
/// which is which.
fn unrolled(packed: &[u8], size: usize) -> Vec<u8> {
    let mut window = [0_u8; WINDOW];
    window[..DICTIONARY.len()].copy_from_slice(DICTIONARY);
    let mut at = DICTIONARY.len();
    let mut made = Vec::new();
    let mut rest = packed.iter().copied();
    while let Some(which) = rest.next() {
        for bit in 0..8 {
            if made.len() >= size {
                return made;
            }
            let Some(first) = rest.next() else { return made };
            if which >> bit & 1 == 0 {
                window[at] = first;
                at = (at + 1) % WINDOW;
                made.push(first);
                continue;
            }
            let Some(second) = rest.next() else { return made };
            let place = usize::from(first) << 4 | usize::from(second) >> 4;
            if place == at {
                return made;
            }
            for step in 0..usize::from(second & 0xF) + 2 {
                let byte = window[(place + step) % WINDOW];
                window[at] = byte;
                at = (at + 1) % WINDOW;
                made.push(byte);
            }
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_specification_is_unpacked() {
        // MS-OXRTFCP §4.1.1.
        let packed = b"\x2d\x00\x00\x00\x2b\x00\x00\x00LZFu\xf1\xc5\xc7\xa7\x03\x00\x0a\x00rcpg125\
            \x42\x32\x0a\xf3 hel\x09\x00\x20bw\x05\xb0ld}\x0a\x80\x0f\xa0";
        let text = unpacked(packed, 1000).expect("it is packed RTF");
        assert_eq!(text, b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
        assert_eq!(unpacked(packed, 6).expect("it is packed RTF"), b"{\\rtf1");
    }

    #[test]
    fn what_is_not_packed_or_of_no_such_form_is_told_apart() {
        let plain = b"\x10\x00\x00\x00\x03\x00\x00\x00MELA\x00\x00\x00\x00abcd";
        assert_eq!(unpacked(plain, 1000).expect("it is RTF"), b"abc");
        assert_eq!(unpacked(b"\x10\x00\x00\x00\x03\x00\x00\x00NONE\x00\x00\x00\x00abcd", 9), None);
        assert_eq!(unpacked(b"LZFu", 9), None);
    }
}
