//! Earlier seals of the record, as they are handed over (bundle-1 §13): a code
//! that someone was given is found again, with the proof that nothing it covers
//! was changed since.

use diary::Written;
use record::{Checkpoint, Hash, SealCode};

/// An earlier seal of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierSeal {
    /// What was sealed.
    pub checkpoint: Checkpoint,
    /// When, by the clock of that computer.
    pub made: Written,
    /// That the shorter of its checkpoint and that of the bundle is the
    /// beginning of the longer (RFC 9162 §2.1.4).
    pub proof: Vec<Hash>,
}

impl EarlierSeal {
    /// Its code.
    pub(crate) fn code(&self) -> SealCode {
        SealCode::of(&self.checkpoint)
    }

    /// Its files, by their paths in a bundle; seals are numbered from 1.
    pub(crate) fn files(&self, number: usize) -> Vec<(String, Vec<u8>)> {
        let proof: String = self.proof.iter().map(|hash| format!("{hash}\n")).collect();
        let files = [("checkpoint", self.checkpoint.text()), ("proof", proof)];
        let path = |name| format!("data/seals/{number}/{name}");
        files.into_iter().map(|(name, text)| (path(name), text.into_bytes())).collect()
    }
}
