//! What keeps a commitment from being guessed.

use zeroize::Zeroizing;

use crate::{Error, hash};

/// The 32 random bytes that a content is sealed with. Without them nobody can
/// try what a commitment may stand for, so erasing them erases the entry.
pub struct Salt(Zeroizing<[u8; 32]>);

impl Salt {
    /// A salt from 32 fresh random bytes, never used for another entry.
    #[must_use]
    pub fn from_random(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The salt as it was stored.
    ///
    /// # Errors
    /// [`Error::Unreadable`] unless there are 32 bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let bytes = bytes.try_into().map_err(|_| Error::Unreadable { what: "salt" })?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    /// The 32 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The text form that discloses it: 64 lower-case hexadecimal digits.
    #[must_use]
    pub fn to_hex(&self) -> Zeroizing<String> {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = Zeroizing::new(String::with_capacity(64));
        for byte in self.0.iter() {
            text.push(char::from(DIGITS[usize::from(byte >> 4)]));
            text.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
        text
    }

    /// Reads the text form.
    ///
    /// # Errors
    /// [`Error::Unreadable`] for anything but 64 lower-case hexadecimal digits.
    pub fn from_hex(text: &str) -> Result<Self, Error> {
        let mut bytes = Zeroizing::new([0; 32]);
        hash::from_hex(text, bytes.as_mut_slice()).ok_or(Error::Unreadable { what: "salt" })?;
        Ok(Self(bytes))
    }
}

impl std::fmt::Debug for Salt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<secret>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_salt_reads_back_from_its_text_and_its_bytes() {
        let salt = Salt::from_random(std::array::from_fn(|n| n as u8 * 7));
        let text = salt.to_hex();
        assert_eq!(&text[..8], "00070e15");
        assert_eq!(Salt::from_hex(&text).map(|s| *s.as_bytes()), Ok(*salt.as_bytes()));
        assert_eq!(Salt::from_bytes(salt.as_bytes()).map(|s| *s.as_bytes()), Ok(*salt.as_bytes()));
        assert!(Salt::from_hex(&text[2..]).is_err() && Salt::from_bytes(&[0; 31]).is_err());
    }

    #[test]
    fn debug_output_never_shows_a_salt() {
        assert_eq!(format!("{:?}", Salt::from_random([7; 32])), "<secret>");
    }
}
