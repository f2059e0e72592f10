//! What crosses between a process with keys and one without.
//!
//! An order is JSON after its length (four bytes, the smallest first), then the
//! bytes that it is about, until the end. An answer begins with one byte: the
//! form of what comes after it, or what went wrong. Neither side trusts the
//! other's lengths.

use std::io::{self, Read, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The longest JSON, in bytes.
const LONGEST: u32 = 1 << 20;

/// A first byte from here on says what went wrong; those below it are forms.
const FAULTS: u8 = 16;

/// Writes a value as JSON after its length.
///
/// # Errors
/// The other side is gone, or the value is too long.
pub fn put(value: &impl Serialize, to: &mut impl Write) -> io::Result<()> {
    let json = serde_json::to_vec(value)?;
    let length = u32::try_from(json.len()).ok().filter(|length| *length <= LONGEST);
    to.write_all(&length.ok_or(io::ErrorKind::InvalidInput)?.to_le_bytes())?;
    to.write_all(&json)
}

/// Reads such a value; nothing where it is broken, cut off or too long.
pub fn take<T: DeserializeOwned>(from: &mut impl Read) -> Option<T> {
    let mut length = [0; 4];
    from.read_exact(&mut length).ok()?;
    let length = Some(u32::from_le_bytes(length)).filter(|length| *length <= LONGEST)?;
    let mut json = Vec::new();
    let read = from.take(length.into()).read_to_end(&mut json).ok()?;
    // Cut off, it could still be JSON.
    u32::try_from(read).ok().filter(|read| *read == length)?;
    serde_json::from_slice(&json).ok()
}

/// Reads to the end, or one byte more than the most that is wanted, so that a
/// longer file shows; nothing where it is cut off.
pub fn rest(from: &mut impl Read, most: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(most as u64 + 1).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The first byte of an answer that says what went wrong, by its place among
/// all that can.
pub fn fault<F: PartialEq>(all: &[F], fault: &F) -> u8 {
    let place = all.iter().position(|other| other == fault).unwrap_or_default();
    FAULTS.saturating_add(u8::try_from(place).unwrap_or_default())
}

/// What went wrong by the first byte of an answer; nothing where it says
/// something else.
pub fn fault_of<F: Copy>(all: &[F], first: u8) -> Option<F> {
    all.get(usize::from(first.checked_sub(FAULTS)?)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_comes_out_as_it_went_in_and_the_rest_stays() {
        let mut bytes = Vec::new();
        put(&["cover", "crop"], &mut bytes).expect("memory takes it");
        bytes.extend_from_slice(b"the file");
        let from = &mut bytes.as_slice();
        assert_eq!(take::<Vec<String>>(from), Some(vec!["cover".into(), "crop".into()]));
        assert_eq!(rest(from, 8).as_deref(), Some(&b"the file"[..]));
        assert_eq!(rest(&mut &b"the file"[..], 3).as_deref(), Some(&b"the "[..]));
    }

    #[test]
    fn what_is_broken_cut_off_or_too_long_is_nothing() {
        for bytes in [&b""[..], b"\x01", b"\xff\xff\xff\xff[]", b"\x02\0\0\0{}", b"\x09\0\0\0[]"] {
            assert_eq!(take::<Vec<u8>>(&mut &*bytes), None, "{bytes:?}");
        }
        let long = "a".repeat(LONGEST as usize);
        assert!(put(&long, &mut Vec::new()).is_err());
    }

    #[test]
    fn each_fault_has_a_byte_of_its_own_and_no_form_is_one() {
        let all = ["damaged", "too large"];
        for each in all {
            assert_eq!(fault_of(&all, fault(&all, &each)), Some(each));
        }
        assert!((0..FAULTS).all(|form| fault_of(&all, form).is_none()));
        assert_eq!(fault_of(&all, u8::MAX), None);
    }
}
