//! Reading a bundle: its members in order, their hashes, and what lies beside
//! them.

use std::io::{Read, Seek};

use sha2::{Digest as _, Sha256 as Hasher};
use zip::ZipArchive;

use super::openpgp::{self, Detached, Key};
use super::proof::{self, Stated};
use super::signed::Signed;
use super::{Agreement, Error, Limits, Maker, Member, Part, Sha256, Signature, Why, parts};
use crate::archive::{self, Rationed, Refused};

/// The longest name that is kept, in characters.
const LONGEST: usize = 500;

/// A bundle that is being read.
pub(super) struct Reading<'l, R> {
    archive: ZipArchive<Rationed<R>>,
    limits: &'l Limits,
    /// Where each member is in the archive, and its name as it stands there.
    places: Vec<(usize, String)>,
    pub(super) members: Vec<Member>,
    /// How many bytes may still be unpacked, to hash and to check signatures.
    left: u64,
}

impl<'l, R: Read + Seek> Reading<'l, R> {
    /// Lists the members.
    pub(super) fn open(file: R, limits: &'l Limits) -> Result<Self, Error> {
        let mut archive = archive::open(file, limits.members).map_err(|refused| match refused {
            Refused::Unreadable => Error::Unreadable,
            Refused::TooMany => Error::TooMuch,
        })?;
        let (mut places, mut members) = (Vec::new(), Vec::new());
        for place in 0..archive.len() {
            let name = archive.name_for_index(place).and_then(Result::ok);
            let name = name.map_or_else(String::new, String::from);
            // One that cannot be read is listed all the same, and said to be so.
            let raw = archive.by_index_raw(place).ok();
            let (size, is_folder) = raw.map_or((0, false), |file| (file.size(), file.is_dir()));
            if is_folder {
                continue;
            }
            members.push(Member {
                name: name.chars().filter(|c| !c.is_control()).take(LONGEST).collect(),
                part: parts::of(&name),
                size,
                stated: None,
                found: None,
                agreement: Agreement::NotStated,
                signature: Signature::None,
            });
            places.push((place, name));
        }
        // Each is read once to hash it; as much again for signatures.
        let left = limits.unpacked;
        Ok(Self { archive, limits, places, members, left })
    }

    /// Which program made it. The tables of Tella are marked as what they are.
    pub(super) fn maker(&mut self) -> Option<Maker> {
        if self.members.iter().any(|member| member.part == Part::Proof) {
            return Some(Maker::ProofMode);
        }
        let mut maker = None;
        for at in 0..self.members.len() {
            let is_table = self.name(at).to_ascii_lowercase().ends_with(".csv");
            if is_table && self.text(at).is_some_and(|text| proof::is_tella(&text)) {
                self.members[at].part = Part::Proof;
                maker = Some(Maker::Tella);
            }
        }
        maker
    }

    /// Whether the list names a file twice.
    pub(super) fn has_doubles(&self) -> bool {
        self.archive.has_duplicate_names()
    }

    /// Hashes every member, as far as the limit allows.
    pub(super) fn hash(&mut self) {
        for at in 0..self.members.len() {
            let left = self.left;
            let Some(file) = self.file(at) else {
                self.members[at].agreement = Agreement::Unreadable;
                continue;
            };
            let mut hasher = Hasher::new();
            let read = std::io::copy(&mut file.take(left), &mut hasher);
            self.left = left.saturating_sub(*read.as_ref().unwrap_or(&left));
            if read.is_ok() && self.left > 0 {
                self.members[at].found = Some(Sha256(hasher.finalize().into()));
            } else {
                self.members[at].agreement = Agreement::Unreadable;
            }
        }
        self.left = self.limits.unpacked;
    }

    /// All that the proofs state, up to a limit.
    pub(super) fn stated(&mut self) -> Vec<Stated> {
        let mut stated = Vec::new();
        for at in 0..self.members.len() {
            if self.members[at].part != Part::Proof {
                continue;
            }
            let text = self.text(at).unwrap_or_default();
            let is_json = self.name(at).to_ascii_lowercase().ends_with(".json");
            stated.extend(if is_json { proof::of_json(&text) } else { proof::of_table(&text) });
            stated.extend(proof::of_name(self.name(at)));
            stated.truncate(self.limits.stated);
        }
        stated
    }

    /// The keys that lie in it.
    pub(super) fn keys(&mut self) -> Vec<Key> {
        let mut keys = Vec::new();
        for at in 0..self.members.len() {
            if self.members[at].part == Part::Key && keys.is_empty() {
                keys = openpgp::keys(&self.bytes(at, openpgp::LARGEST).unwrap_or_default());
            }
        }
        keys
    }

    /// Checks each signature, and writes what it is worth beside the file that it
    /// is of.
    pub(super) fn signatures(&mut self, keys: &[Key], stated: &[Stated]) {
        let signed = Signed::of(&self.places, &self.members, stated);
        let mut checked = 0;
        for at in 0..self.members.len() {
            if self.members[at].part != Part::Signature {
                continue;
            }
            let Some(of) = signed.by(self.name(at)) else {
                self.members[at].signature = Signature::NotChecked(Why::NoFile);
                continue;
            };
            checked += 1;
            let found = if checked > self.limits.signatures {
                Signature::NotChecked(Why::TooMany)
            } else {
                self.signature(at, of, keys)
            };
            let before = std::mem::replace(&mut self.members[of].signature, Signature::None);
            self.members[of].signature = worse(before, found);
        }
    }

    /// What the signatures in one file are worth for another.
    fn signature(&mut self, at: usize, of: usize, keys: &[Key]) -> Signature {
        let bytes = self.bytes(at, self.limits.sheet).unwrap_or_default();
        let signatures = openpgp::signatures(&bytes);
        if signatures.is_empty() || self.members[of].found.is_none() {
            return Signature::NotChecked(Why::Unreadable);
        }
        let judged = signatures.iter().map(|signature| self.judge(signature, of, keys));
        judged.reduce(worse).unwrap_or(Signature::NotChecked(Why::Unreadable))
    }

    fn judge(&mut self, signature: &Detached, of: usize, keys: &[Key]) -> Signature {
        // It was read to its end before, so that this is what it takes.
        let size = self.members[of].size;
        let Some(left) = self.left.checked_sub(size) else {
            return Signature::NotChecked(Why::TooMany);
        };
        self.left = left;
        let Some(mut file) = self.file(of) else {
            return Signature::NotChecked(Why::Unreadable);
        };
        signature.verify(keys, &mut file)
    }

    fn name(&self, at: usize) -> &str {
        self.places.get(at).map_or("", |(_, name)| name)
    }

    fn file(&mut self, at: usize) -> Option<impl Read> {
        let (place, _) = self.places.get(at)?;
        self.archive.by_index(*place).ok()
    }

    /// All of a small file; nothing of one that is larger.
    fn bytes(&mut self, at: usize, most: usize) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        self.file(at)?.take(most as u64 + 1).read_to_end(&mut bytes).ok()?;
        (bytes.len() <= most).then_some(bytes)
    }

    fn text(&mut self, at: usize) -> Option<String> {
        let bytes = self.bytes(at, self.limits.sheet)?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// Of two signatures of one file, what they are worth together: a bad one counts
/// before all, then one that could not be checked.
fn worse(one: Signature, other: Signature) -> Signature {
    let rank = |signature: &Signature| match signature {
        Signature::None => 0,
        Signature::Good { .. } => 1,
        Signature::NotChecked(_) => 2,
        Signature::Bad => 3,
    };
    if rank(&other) > rank(&one) { other } else { one }
}
