//! How much it costs to try one passphrase.

use std::time::Duration;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::KeyError;
use crate::Error;

/// What one try of a passphrase costs: the parameters of Argon2id (RFC 9106,
/// version 0x13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    #[serde(rename = "memoryKiB")]
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// The least that a new vault may have: 64 MiB, three passes, four lanes
    /// (the second choice of RFC 9106).
    pub const FLOOR: Self = Self { memory_kib: 64 << 10, passes: 3, lanes: 4 };

    /// The most of each that is spent on a header, whatever it says.
    const CEILING: Self = Self { memory_kib: 1 << 20, passes: 256, lanes: 16 };

    /// The most work that is done for a header, in KiB filled: sixteen passes
    /// over 1 GiB.
    const MOST_WORK: u64 = 16 << 20;

    /// How long opening is meant to take.
    const AIM: Duration = Duration::from_millis(700);

    /// A cost for a new passphrase.
    ///
    /// # Errors
    /// [`KeyError::Cost`] for less than [`Cost::FLOOR`] in memory or passes, or
    /// for more than a header may ask for (vault-1 §3.1).
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, KeyError> {
        let cost = Self { memory_kib, passes, lanes };
        let enough = memory_kib >= Self::FLOOR.memory_kib && passes >= Self::FLOOR.passes;
        if enough && cost.is_bearable() { Ok(cost) } else { Err(KeyError::Cost) }
    }

    /// The least that Argon2id can do.
    #[cfg(any(test, feature = "test-cost"))]
    #[must_use]
    pub fn weakest_for_tests() -> Self {
        Self { memory_kib: 8, passes: 1, lanes: 1 }
    }

    /// The cost at which this computer takes between half a second and a
    /// second to open a vault. Takes about 0.2 s to find out.
    ///
    /// # Errors
    /// [`Error::Io`] where there is not even the memory for the floor.
    pub fn measured() -> Result<Self, Error> {
        Ok(Self::where_the_floor_takes(Self::FLOOR.try_once()?))
    }

    /// The cost on a computer that needs so long for the floor. What makes it
    /// dearer are passes: every computer that can open one diary has the memory
    /// for all (`docs/decisions/0003`).
    fn where_the_floor_takes(took: Duration) -> Self {
        let one_pass = (took / Self::FLOOR.passes).max(Duration::from_micros(1));
        let passes = Self::AIM.as_micros() / one_pass.as_micros();
        let passes = u32::try_from(passes).unwrap_or(u32::MAX);
        Self { passes: passes.clamp(Self::FLOOR.passes, Self::CEILING.passes), ..Self::FLOOR }
    }

    #[allow(
        clippy::disallowed_methods,
        reason = "this measures the computer; the time goes into no entry"
    )]
    fn try_once(self) -> Result<Duration, Error> {
        let started = std::time::Instant::now();
        self.stretch(b"a try", &[0; 32])?;
        Ok(started.elapsed())
    }

    /// Whether a header may ask for this: one that was planted must not make
    /// the program take all memory, or work for ever.
    pub(super) fn is_bearable(self) -> bool {
        let Self { memory_kib, passes, lanes } = Self::CEILING;
        let within = self.memory_kib <= memory_kib && self.passes <= passes && self.lanes <= lanes;
        let work = u64::from(self.memory_kib) * u64::from(self.passes);
        within && work <= Self::MOST_WORK && self.params().is_some()
    }

    fn params(self) -> Option<Params> {
        Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).ok()
    }

    /// Stretches a passphrase to 32 bytes.
    ///
    /// # Errors
    /// [`Error::HeaderDamaged`] for parameters that Argon2id does not have,
    /// [`Error::Io`] where there is not the memory.
    pub(super) fn stretch(
        self,
        secret: &[u8],
        salt: &[u8; 32],
    ) -> Result<Zeroizing<[u8; 32]>, Error> {
        let params = self.params().ok_or(Error::HeaderDamaged)?;
        let count = params.block_count();
        // Our own memory, since the crate does not wipe what it takes.
        let mut blocks = Zeroizing::new(Vec::new());
        blocks
            .try_reserve_exact(count)
            .map_err(|_| Error::Io(std::io::ErrorKind::OutOfMemory.into()))?;
        blocks.resize(count, Block::default());
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(secret, salt, key.as_mut_slice(), blocks.as_mut_slice())
            .expect("salt, output and memory have the lengths that Argon2id takes");
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hex;

    #[test]
    fn a_new_passphrase_costs_at_least_the_floor_and_at_most_the_ceiling() {
        assert_eq!(Cost::new(64 << 10, 3, 4), Ok(Cost::FLOOR));
        for (memory, passes, lanes) in [
            (65_535, 3, 4),
            (65_536, 2, 4),
            (65_536, 3, 0),
            (65_536, 3, 17),
            (65_536, 257, 4),
            (1_048_576, 17, 4),
            (1_048_577, 3, 4),
        ] {
            assert_eq!(Cost::new(memory, passes, lanes), Err(KeyError::Cost));
        }
    }

    #[test]
    fn a_faster_computer_pays_with_passes_and_not_with_memory() {
        let cost = |floor| Cost::where_the_floor_takes(Duration::from_millis(floor));
        assert_eq!(cost(100), Cost { memory_kib: 64 << 10, passes: 21, lanes: 4 });
        assert_eq!(cost(5000), Cost::FLOOR);
        assert!(cost(0).is_bearable());
    }

    #[test]
    fn opening_takes_between_half_a_second_and_a_second_where_the_floor_is_faster() {
        for floor in 10..900 {
            let cost = Cost::where_the_floor_takes(Duration::from_millis(floor));
            let takes = floor * u64::from(cost.passes) / u64::from(Cost::FLOOR.passes);
            let bound = if floor < 700 { 500..1000 } else { floor..floor + 1 };
            assert!(bound.contains(&takes), "{floor} ms become {takes} ms");
        }
    }

    /// RFC 9106 §5.3 needs a secret and associated data, which no slot has;
    /// these three are outputs of the reference implementation in C.
    #[test]
    fn stretching_is_argon2id_of_the_reference_implementation() {
        let counted = std::array::from_fn(|n| u8::try_from(n).unwrap());
        type Vector = (&'static str, [u8; 32], (u32, u32, u32), &'static str);
        let vectors: [Vector; 3] = [
            (
                "correct horse",
                counted,
                (8, 1, 1),
                "1a4d67e895d9436522566ac7f7a8902e7ac3f3288a89e1db332935361219f106",
            ),
            (
                "correct horse",
                counted,
                (256, 3, 4),
                "f9e11a93a2e07f0887e3e147d9dcadb8c8868d3f619dfb479757cc74cc0d5738",
            ),
            (
                "caf\u{e9}",
                [7; 32],
                (64, 2, 2),
                "07e1a077eccfed40fd6d09e5ec4150f72db7829253dd42f1cfee55c24301cdc7",
            ),
        ];
        for (secret, salt, (memory_kib, passes, lanes), key) in vectors {
            let cost = Cost { memory_kib, passes, lanes };
            assert_eq!(hex::encode(&*cost.stretch(secret.as_bytes(), &salt).unwrap()), key);
        }
    }
}
