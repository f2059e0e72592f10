//! What one copy holds, so that it can be checked without a key (copy-1 §3).

use chrono::{DateTime, Utc};
use record::{Hash, VaultId};
use serde::{Deserialize, Serialize};

use super::{FAMILY, FORMAT};
use crate::Error;
use crate::checked::{self, Unusable};
use crate::files::FileName;

/// The highest number that a copy can have.
pub(super) const HIGHEST: u32 = 999_999;

/// The most bytes that a manifest may have: some hundred thousand files.
pub(super) const LIMIT: u64 = 16 << 20;

/// The most bytes that all parts together may have, as JSON can count them.
const MOST_BYTES: u64 = record::canonical::MAX_NUMBER;

/// The most bytes of a header.
const MOST_HEADER: u64 = 1 << 20;

/// What one copy holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub(super) count: u64,
    pub(super) database: Part,
    pub(super) files: Vec<FilePart>,
    pub(super) format: String,
    pub(super) generation: u64,
    pub(super) header: Part,
    pub(super) made: DateTime<Utc>,
    pub(super) number: u32,
    pub(super) vault: VaultId,
}

/// One file of a copy, as it lies on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Part {
    pub(super) sha256: Hash,
    pub(super) size: u64,
}

/// An attached file of a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct FilePart {
    pub(super) name: FileName,
    #[serde(flatten)]
    pub(super) part: Part,
}

impl Manifest {
    /// Reads the bytes of a manifest.
    ///
    /// # Errors
    /// [`Error::CopyDamaged`] with the number 0 for bytes that are none,
    /// [`Error::TooNew`] for a sound one of a later version.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let damaged = || Error::CopyDamaged { number: 0 };
        if bytes.len() as u64 > LIMIT {
            return Err(damaged());
        }
        let manifest: Self = checked::parse(bytes, FAMILY).map_err(|error| match error {
            Unusable::Damaged => damaged(),
            Unusable::TooNew => Error::TooNew,
        })?;
        if manifest.is_sound() { Ok(manifest) } else { Err(damaged()) }
    }

    pub(super) fn to_bytes(&self) -> Vec<u8> {
        checked::to_bytes(self)
    }

    fn is_sound(&self) -> bool {
        let Self {
            count: _, database, files, format, generation: _, header, made: _, number, ..
        } = self;
        let rising = files.windows(2).all(|pair| pair[0].name < pair[1].name);
        let sizes = files.iter().map(|file| file.part.size).chain([database.size, header.size]);
        let total = sizes.into_iter().try_fold(0_u64, u64::checked_add);
        format == FORMAT
            && (1..=HIGHEST).contains(number)
            && rising
            && header.size <= MOST_HEADER
            && total.is_some_and(|total| total <= MOST_BYTES)
    }

    /// All that it holds, in bytes.
    pub(super) fn bytes(&self) -> u64 {
        let files: u64 = self.files.iter().map(|file| file.part.size).sum();
        files + self.database.size + self.header.size
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    pub(in crate::copies) fn made(number: u32, at: DateTime<Utc>) -> Manifest {
        let part = Part { sha256: Hash::of(b"x"), size: 1 };
        let names = ["0a1b2c3d4e5f00112233445566778899", "ff1b2c3d4e5f00112233445566778899"];
        let file = |name| FilePart { name: FileName::parse(name).unwrap(), part };
        Manifest {
            count: 3,
            database: part,
            files: names.map(file).to_vec(),
            format: FORMAT.to_owned(),
            generation: 4,
            header: part,
            made: at,
            number,
            vault: VaultId::from_random([7; 16]),
        }
    }

    fn sample() -> Manifest {
        made(12, "2026-05-04T20:40:05Z".parse().unwrap())
    }

    /// The bytes of a manifest with a member changed and the check put right.
    fn planted(change: impl Fn(&mut Value)) -> Vec<u8> {
        let mut value = serde_json::to_value(sample()).unwrap();
        change(&mut value);
        checked::to_bytes(&value)
    }

    #[test]
    fn a_manifest_reads_back_as_it_was_written() {
        assert_eq!(Manifest::parse(&sample().to_bytes()).unwrap(), sample());
    }

    #[test]
    fn what_the_format_does_not_allow_is_refused() {
        let changes: [fn(&mut Value); 9] = [
            |value| value["number"] = 0.into(),
            |value| value["number"] = 1_000_000.into(),
            |value| value["format"] = "other/1".into(),
            |value| value["files"][0]["name"] = "../../../../../../../etc/passwd".into(),
            |value| value["files"][0]["name"] = "0A1B2C3D4E5F00112233445566778899".into(),
            |value| value["files"][1] = value["files"][0].clone(),
            |value| value["files"][0]["size"] = record::canonical::MAX_NUMBER.into(),
            |value| value["header"]["size"] = (MOST_HEADER + 1).into(),
            |value| value["more"] = 1.into(),
        ];
        for (place, change) in changes.into_iter().enumerate() {
            let refused = Manifest::parse(&planted(change));
            assert!(matches!(refused, Err(Error::CopyDamaged { .. })), "change {place}");
        }
        assert!(Manifest::parse(&planted(|_| {})).is_ok());
        let newer = planted(|value| value["format"] = "daymark-copy/2".into());
        assert!(matches!(Manifest::parse(&newer), Err(Error::TooNew)));
    }

    #[test]
    fn any_flipped_bit_is_noticed() {
        let bytes = sample().to_bytes();
        for place in 0..bytes.len() {
            for bit in 0..8 {
                let mut flipped = bytes.clone();
                flipped[place] ^= 1 << bit;
                assert!(Manifest::parse(&flipped).is_err(), "bit {bit} of byte {place}");
            }
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_a_manifest_by_chance(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            prop_assert!(Manifest::parse(&bytes).is_err());
        }
    }
}
