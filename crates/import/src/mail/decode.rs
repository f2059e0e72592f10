//! Base64, quoted-printable and uuencode, taken for what can be read of them.
//!
//! The decoders of `mail-parser` give nothing at all where one byte is wrong.

use mail_parser::decoders::base64::base64_decode;

/// How a part is packed for its travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Packing {
    Plain,
    Base64,
    QuotedPrintable,
    Uuencode,
}

impl Packing {
    /// By the value of `Content-Transfer-Encoding`; what is not known is plain.
    pub(super) fn of(value: &str) -> Self {
        match value.trim().trim_matches('"').to_ascii_lowercase().as_str() {
            "base64" => Self::Base64,
            "quoted-printable" => Self::QuotedPrintable,
            "x-uuencode" | "uuencode" | "uue" | "x-uue" => Self::Uuencode,
            _ => Self::Plain,
        }
    }
}

/// Bytes of a part.
pub(super) struct Unpacked {
    pub(super) bytes: Vec<u8>,
    /// Whether it was not packed as it says.
    pub(super) is_damaged: bool,
}

/// Unpacks a part. Never more than it was long.
pub(super) fn unpacked(packed: &[u8], packing: Packing) -> Unpacked {
    match packing {
        Packing::Plain => Unpacked { bytes: packed.to_vec(), is_damaged: false },
        Packing::Base64 => base64(packed),
        Packing::QuotedPrintable => quoted_printable(packed),
        Packing::Uuencode => uuencode(packed),
    }
}

/// Bytes that are none of its letters are passed over; what is cut off in the
/// middle of a group counts as far as it goes.
fn base64(packed: &[u8]) -> Unpacked {
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/=".contains(byte);
    let letters: Vec<u8> = packed.iter().copied().filter(is_letter).collect();
    let others = packed.iter().filter(|byte| !is_letter(byte) && !byte.is_ascii_whitespace());
    let is_damaged = others.count() > 0 || !letters.len().is_multiple_of(4);
    let bytes = base64_decode(&letters);
    Unpacked { is_damaged: is_damaged || bytes.is_none(), bytes: bytes.unwrap_or_default() }
}

/// An `=` that packs nothing stands for itself, as RFC 2045 §6.7 advises. Blanks
/// at the end of a line were added on the way.
fn quoted_printable(packed: &[u8]) -> Unpacked {
    let mut bytes = Vec::with_capacity(packed.len());
    let mut is_damaged = false;
    for line in packed.split_inclusive(|byte| *byte == b'\n') {
        let (text, end) = split_end(line);
        let mut text = text.trim_ascii_end();
        let goes_on = text.ends_with(b"=");
        if goes_on {
            text = &text[..text.len() - 1];
        }
        let mut rest = text.iter();
        while let Some(&byte) = rest.next() {
            let pair = rest.as_slice().get(..2).and_then(hex).filter(|_| byte == b'=');
            if let Some(unpacked) = pair {
                bytes.push(unpacked);
                rest.nth(1);
            } else {
                is_damaged |= byte == b'=';
                bytes.push(byte);
            }
        }
        if !goes_on {
            bytes.extend_from_slice(end);
        }
    }
    Unpacked { bytes, is_damaged }
}

fn hex(pair: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(*pair.first()?)? * 16 + digit(*pair.get(1)?)?).ok()
}

/// A line and how it ends.
fn split_end(line: &[u8]) -> (&[u8], &[u8]) {
    let text = line.strip_suffix(b"\n").unwrap_or(line);
    let text =
        if text.len() < line.len() { text.strip_suffix(b"\r").unwrap_or(text) } else { text };
    line.split_at(text.len())
}

/// The lines between `begin` and `end`; each says how many bytes it holds.
fn uuencode(packed: &[u8]) -> Unpacked {
    let lines = packed.split(|byte| *byte == b'\n');
    let mut lines = lines.map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    if !lines.any(|line| line.starts_with(b"begin ")) {
        return Unpacked { bytes: packed.to_vec(), is_damaged: true };
    }
    let mut bytes = Vec::with_capacity(packed.len());
    for line in lines {
        let Some((first, rest)) = line.split_first() else { continue };
        if line.trim_ascii_end() == b"end" {
            return Unpacked { bytes, is_damaged: false };
        }
        let held = usize::from(first.wrapping_sub(32) & 63);
        let from = bytes.len();
        for group in rest.chunks(4) {
            let letter =
                |at: usize| u32::from(group.get(at).map_or(0, |b| b.wrapping_sub(32) & 63));
            let word = letter(0) << 18 | letter(1) << 12 | letter(2) << 6 | letter(3);
            bytes.extend_from_slice(&word.to_be_bytes()[1..]);
        }
        // Blanks at the end of a line are zeros, and get lost on the way.
        bytes.resize((from + held).min(packed.len()), 0);
    }
    Unpacked { bytes, is_damaged: true }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(packed: &str, packing: Packing) -> (Vec<u8>, bool) {
        let Unpacked { bytes, is_damaged } = unpacked(packed.as_bytes(), packing);
        (bytes, is_damaged)
    }

    #[test]
    fn what_is_packed_well_is_unpacked_whole() {
        assert_eq!(of("SGVs\r\nbG8=", Packing::Base64), (b"Hello".to_vec(), false));
        let quoted = of("caf=C3=A9 =\r\nau lait \r\n", Packing::QuotedPrintable);
        assert_eq!(quoted, ("café au lait\r\n".as_bytes().to_vec(), false));
        let uuencoded = of("begin 644 x\n#0V%T\n`\nend\n", Packing::Uuencode);
        assert_eq!(uuencoded, (b"Cat".to_vec(), false));
    }

    #[test]
    fn what_is_packed_badly_is_unpacked_as_far_as_it_goes() {
        assert_eq!(of("SGVs!bG8", Packing::Base64), (b"Hello".to_vec(), true));
        assert_eq!(of("a=XYb=", Packing::QuotedPrintable), (b"a=XYb".to_vec(), true));
        assert_eq!(of("begin 644 x\n#0V%T\n", Packing::Uuencode), (b"Cat".to_vec(), true));
    }

    proptest! {
        #[test]
        fn nothing_grows_by_being_unpacked(bytes in proptest::collection::vec(any::<u8>(), 0..256)) {
            for packing in [Packing::Base64, Packing::QuotedPrintable, Packing::Uuencode] {
                prop_assert!(unpacked(&bytes, packing).bytes.len() <= bytes.len());
            }
        }
    }
}
