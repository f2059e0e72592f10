//! SHA-256, the only hash of the record.

use ring::digest;
use serde::{Deserialize, Serialize};

use crate::Error;

/// A SHA-256 value, printed as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hash([u8; 32]);

impl Hash {
    /// The hash of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self::of_parts(&[bytes])
    }

    /// The hash of these parts, one after the other.
    pub(crate) fn of_parts(parts: &[&[u8]]) -> Self {
        let mut context = digest::Context::new(&digest::SHA256);
        for part in parts {
            context.update(part);
        }
        let digest = context.finish();
        Self(digest.as_ref().try_into().expect("SHA-256 has 32 bytes"))
    }

    /// The node above two nodes (RFC 9162 §2.1.1).
    pub(crate) fn node(left: &Self, right: &Self) -> Self {
        Self::of_parts(&[&[0x01], &left.0, &right.0])
    }

    /// The root over nodes that stand side by side, none smaller than the one
    /// to its right; the empty tree where there are none.
    pub(crate) fn fold_peaks(peaks: impl DoubleEndedIterator<Item = Self>) -> Self {
        let over = |right: Self, left: Self| Self::node(&left, &right);
        peaks.rev().reduce(over).unwrap_or_else(|| Self::of(&[]))
    }

    /// The value with these 32 bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Display for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl std::fmt::Debug for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::str::FromStr for Hash {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let mut bytes = [0; 32];
        from_hex(text, &mut bytes).ok_or(Error::Unreadable { what: "hash" })?;
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for Hash {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

impl From<Hash> for String {
    fn from(hash: Hash) -> Self {
        hash.to_string()
    }
}

/// Fills `bytes` from exactly as many pairs of lower-case digits.
fn from_hex(text: &str, bytes: &mut [u8]) -> Option<()> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return None };
    if pairs.len() != bytes.len() {
        return None;
    }
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_reads_back_as_it_prints() {
        let hash = Hash::of(b"abc");
        let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hash.to_string(), text);
        assert_eq!(text.parse(), Ok(hash));
    }

    #[test]
    fn only_64_lower_case_digits_are_a_hash() {
        let good = Hash::of(b"").to_string();
        let bad = [
            good.to_uppercase(),
            good[1..].to_owned(),
            format!("{good}0"),
            good.replacen('e', "g", 1),
        ];
        for text in bad.iter().map(String::as_str).chain(["", "é"]) {
            assert!(text.parse::<Hash>().is_err(), "{text}");
        }
    }
}
