//! What was found in a bundle of another program.

use chrono::{DateTime, Utc};

/// A SHA-256.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sha256(pub [u8; 32]);

impl Sha256 {
    /// Reads 64 hexadecimal digits, in either case.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * place..2 * place + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl std::fmt::Display for Sha256 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Which program made a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Maker {
    /// ProofMode, by the Guardian Project.
    ProofMode,
    /// Tella, by Horizontal.
    Tella,
}

/// What was found in a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The program whose form it has.
    pub maker: Maker,
    /// Every file in it, in its order.
    pub members: Vec<Member>,
    /// The fingerprints of the keys in it, in capitals.
    pub keys: Vec<String>,
    /// Whether files in it have the same name. Of those only the last is listed.
    pub has_doubles: bool,
}

/// A file in a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name in the bundle, with what cannot be printed left out.
    pub name: String,
    /// What it is there for, by its name.
    pub part: Part,
    /// Its bytes, as the bundle says.
    pub size: u64,
    /// The SHA-256 that the bundle states of it. Of several the one that it has,
    /// else the first.
    pub stated: Option<Sha256>,
    /// The SHA-256 that it has; nothing where it cannot be read to its end.
    pub found: Option<Sha256>,
    /// Whether the two agree.
    pub agreement: Agreement,
    /// What its signature is worth.
    pub signature: Signature,
}

/// What a file in a bundle is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A picture, a video, a recording, or whatever else is to be proved.
    Media,
    /// What the phone wrote down of it: `.proof.csv`, `.proof.json`; the table of
    /// Tella.
    Proof,
    /// A signature of another file, by OpenPGP.
    Signature,
    /// The key that the signatures are to be checked with.
    Key,
    /// A time stamp of OpenTimestamps.
    OpenTimestamps,
    /// What Google said of the phone, or another witness of it.
    DeviceCheck,
    /// The same put up with Nostr.
    Nostr,
    /// A certificate of C2PA, or its claims.
    C2pa,
    /// How it can be checked, in words.
    Instructions,
}

/// Whether a file has the hash that is stated of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// It has.
    Agrees,
    /// It has another: it was changed, or it is another file.
    Differs,
    /// Nothing states one.
    NotStated,
    /// It could not be read to its end.
    Unreadable,
}

/// What the signature of a file is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signature {
    /// There is none.
    None,
    /// Good by a key that lies in the bundle. That does not say who made it.
    Good {
        /// The fingerprint of the key, in capitals.
        fingerprint: String,
        /// When it was made, by the clock of whoever made it.
        made: Option<DateTime<Utc>>,
    },
    /// It does not fit the file: one of them was changed.
    Bad,
    /// It cannot be checked here.
    NotChecked(Why),
}

/// Why a signature is not checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// There is no key in the bundle.
    NoKey,
    /// It was made with a key that is not in the bundle.
    OtherKey,
    /// A kind that is not known here, or one that can be forged by now.
    Algorithm,
    /// It, or the file that it is of, is damaged, or it is none of a file.
    Unreadable,
    /// The file that it is of is not in the bundle.
    NoFile,
    /// There is more than is checked.
    TooMany,
}
