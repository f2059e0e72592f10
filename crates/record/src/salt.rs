//! What keeps a commitment from being guessed.

use zeroize::Zeroizing;

use crate::Error;

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
    fn a_salt_reads_back_from_its_bytes_and_from_no_fewer() {
        let salt = Salt::from_random(std::array::from_fn(|n| n as u8 * 7));
        assert_eq!(Salt::from_bytes(salt.as_bytes()).map(|s| *s.as_bytes()), Ok(*salt.as_bytes()));
        assert!(Salt::from_bytes(&[0; 31]).is_err());
    }

    #[test]
    fn debug_output_never_shows_a_salt() {
        assert_eq!(format!("{:?}", Salt::from_random([7; 32])), "<secret>");
    }
}
