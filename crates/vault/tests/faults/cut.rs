//! What a power cut keeps of what the disk was not told to keep.

/// One way for a power cut to go.
#[derive(Debug, Clone)]
pub(crate) enum Cut {
    /// Everything was on the disk already.
    All,
    /// Nothing was but what had been synced.
    Synced,
    /// Some was, in any order, writes cut in two; by the numbers that follow.
    Some(u64),
}

impl Cut {
    /// How many of so many changes, the first first, were kept.
    pub(crate) fn prefix(&mut self, count: usize) -> usize {
        match self {
            Self::All => count,
            Self::Synced => 0,
            Self::Some(state) => below(state, count + 1),
        }
    }

    /// How much of a write of this length was kept: all, nothing, or its
    /// beginning.
    pub(crate) fn part(&mut self, length: usize) -> usize {
        match self {
            Self::All => length,
            Self::Synced => 0,
            Self::Some(state) => match below(state, 5) {
                0 | 1 => 0,
                2 => below(state, length + 1),
                _ => length,
            },
        }
    }
}

/// The next of a row of numbers that is the same each time (splitmix64).
fn below(state: &mut u64, limit: usize) -> usize {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^= mixed >> 31;
    usize::try_from(mixed % limit as u64).expect("below a limit that fits")
}
