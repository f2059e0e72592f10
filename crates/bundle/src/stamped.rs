//! Time stamps over seals, as they are handed over (bundle-1 §11).

use chrono::{DateTime, TimeDelta, Utc};
use diary::Written;
use record::{Checkpoint, Hash};

/// A time stamp over a seal of the record, and what it takes to check it. What
/// is told of it stands in what the authority signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamped {
    /// What is stamped.
    pub checkpoint: Checkpoint,
    /// When it was sealed, by the clock of that computer.
    pub sealed: Written,
    /// The place in the record of the first entry after the answer came back.
    pub after: u64,
    /// The request, as it was sent.
    pub request: Vec<u8>,
    /// The answer, as it came.
    pub reply: Vec<u8>,
    /// The root certificate that the writer chose, as PEM.
    pub root: String,
    /// Its SHA-256.
    pub root_fingerprint: String,
    /// Certificates between the two that were brought, as PEM.
    pub chain: String,
    /// When the authority signed.
    pub time: DateTime<Utc>,
    /// How far that may be off, where it says so.
    pub accuracy: Option<TimeDelta>,
    /// Whom its certificate names.
    pub authority: String,
    /// That the shorter of its checkpoint and that of the bundle is the
    /// beginning of the longer (RFC 9162 §2.1.4).
    pub proof: Vec<Hash>,
}

impl Stamped {
    /// Its folder in a bundle; stamps are numbered from 1.
    pub(crate) fn folder(number: usize) -> String {
        format!("data/stamps/{number}")
    }

    /// Its files, by their paths in a bundle.
    pub(crate) fn files(&self, number: usize) -> Vec<(String, Vec<u8>)> {
        let proof: String = self.proof.iter().map(|hash| format!("{hash}\n")).collect();
        let mut files = vec![
            ("checkpoint", self.checkpoint.text().into_bytes()),
            ("proof", proof.into_bytes()),
            ("reply.tsr", self.reply.clone()),
            ("request.tsq", self.request.clone()),
            ("root.pem", self.root.clone().into_bytes()),
        ];
        if !self.chain.is_empty() {
            files.push(("chain.pem", self.chain.clone().into_bytes()));
        }
        let folder = Self::folder(number);
        files.into_iter().map(|(name, bytes)| (format!("{folder}/{name}"), bytes)).collect()
    }

    /// The command that checks it with OpenSSL, at the time that it names: its
    /// certificates end one day, the stamp does not.
    pub(crate) fn command(&self, number: usize) -> String {
        let folder = Self::folder(number);
        let between = match self.chain.is_empty() {
            true => String::new(),
            false => format!(" -untrusted {folder}/chain.pem"),
        };
        let time = self.time.timestamp();
        format!(
            "openssl ts -verify -data {folder}/checkpoint -in {folder}/reply.tsr \
             -CAfile {folder}/root.pem{between} -attime {time}"
        )
    }
}
