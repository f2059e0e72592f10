//! The passphrase.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::KeyError;

/// A passphrase as it was typed, in the composed form of Unicode (NFC), so
/// that every keyboard types the same one. How good it must be is decided
/// elsewhere; here it only must not be empty.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// The longest passphrase, in bytes: longer than any that is typed, short
    /// enough for a file that was chosen by mistake.
    pub const LIMIT: usize = 4096;

    /// Takes a passphrase over, and wipes the text that it came in.
    ///
    /// # Errors
    /// [`KeyError::Empty`] and [`KeyError::TooLong`].
    pub fn new(typed: String) -> Result<Self, KeyError> {
        let typed = Zeroizing::new(typed);
        if typed.is_empty() {
            return Err(KeyError::Empty);
        }
        if typed.len() > Self::LIMIT {
            return Err(KeyError::TooLong { limit: Self::LIMIT });
        }
        // No composed form is more than three times as long, so the text is
        // never moved and no copy of it stays behind.
        let mut composed = Zeroizing::new(String::with_capacity(typed.len() * 3));
        composed.extend(typed.nfc());
        Ok(Self(composed))
    }

    /// The bytes that the key is derived from.
    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<secret>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn composed_and_decomposed_letters_are_the_same_passphrase() {
        let composed = Passphrase::new("caf\u{e9}".to_owned()).unwrap();
        let decomposed = Passphrase::new("cafe\u{301}".to_owned()).unwrap();
        assert_eq!(composed.as_bytes(), decomposed.as_bytes());
    }

    #[test]
    fn a_passphrase_has_at_least_one_character_and_an_end() {
        assert_eq!(Passphrase::new(String::new()).err(), Some(KeyError::Empty));
        assert!(Passphrase::new(" ".to_owned()).is_ok());
        assert!(Passphrase::new("x".repeat(Passphrase::LIMIT + 1)).is_err());
    }

    #[test]
    fn it_prints_nothing_of_itself() {
        assert_eq!(format!("{:?}", Passphrase::new("canary".to_owned()).unwrap()), "<secret>");
    }
}
