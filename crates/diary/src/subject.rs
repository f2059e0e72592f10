//! What an entry of the record holds: the whole new version of one subject.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    Access, Card, CardKind, Error, Exhibit, HandOver, Incident, SealMark, StampMark, Words, Writer,
};

/// Which subject an entry is a version of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SubjectId(Uuid);

impl SubjectId {
    /// An id from 16 random bytes, marked as a version 4 UUID.
    #[must_use]
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
    }

    /// The 16 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }

    /// The id with these 16 bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Uuid::from_bytes(bytes))
    }
}

impl std::fmt::Display for SubjectId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for SubjectId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let id = Uuid::try_parse(text).map_err(|_| Error::Unreadable { what: "id" })?;
        Ok(Self(id))
    }
}

/// What kind of subject an entry is a version of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub enum Kind {
    /// One thing that happened.
    Incident,
    /// One piece of evidence.
    Exhibit,
    /// The person whose diary it is.
    Writer,
    /// A seal that was made.
    Seal,
    /// A time stamp that was asked for, or brought back.
    Stamp,
    /// A bundle that was made.
    HandOver,
    /// Something that was done with the diary itself.
    Access,
    /// A card: the person, a place, an order.
    Card(CardKind),
}

impl Kind {
    /// Every kind but those of cards.
    const PLAIN: [Self; 7] = [
        Self::Incident,
        Self::Exhibit,
        Self::Writer,
        Self::Seal,
        Self::Stamp,
        Self::HandOver,
        Self::Access,
    ];

    /// Every kind.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::PLAIN.into_iter().chain(CardKind::ALL.iter().copied().map(Self::Card))
    }

    /// The word used in files (`hand-over`).
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Incident => "incident",
            Self::Exhibit => "exhibit",
            Self::Writer => "writer",
            Self::Seal => "seal",
            Self::Stamp => "stamp",
            Self::HandOver => "hand-over",
            Self::Access => "access",
            Self::Card(kind) => kind.key(),
        }
    }

    /// Whether entries of this kind are notes that the record keeps of itself,
    /// rather than something the writer said. A checkpoint for a bundle leaves
    /// such notes out where nothing follows them (bundle-1 §5).
    #[must_use]
    pub fn is_note(self) -> bool {
        match self {
            Self::Seal | Self::Stamp | Self::HandOver | Self::Access => true,
            Self::Incident | Self::Exhibit | Self::Writer | Self::Card(_) => false,
        }
    }

    /// Whether subjects of this kind are kept apart: no bundle ever holds one.
    #[must_use]
    pub fn is_apart(self) -> bool {
        match self {
            Self::Card(kind) => kind.is_apart(),
            Self::Incident
            | Self::Exhibit
            | Self::Writer
            | Self::Seal
            | Self::Stamp
            | Self::HandOver
            | Self::Access => false,
        }
    }
}

impl std::str::FromStr for Kind {
    type Err = Error;

    fn from_str(key: &str) -> Result<Self, Error> {
        Self::all().find(|kind| kind.key() == key).ok_or(Error::Unreadable { what: "kind" })
    }
}

impl TryFrom<String> for Kind {
    type Error = Error;

    fn try_from(key: String) -> Result<Self, Error> {
        key.parse()
    }
}

impl From<Kind> for &'static str {
    fn from(kind: Kind) -> Self {
        kind.key()
    }
}

/// One version of one subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// One thing that happened.
    Incident(Incident),
    /// One piece of evidence.
    Exhibit(Exhibit),
    /// The person whose diary it is.
    Writer(Writer),
    /// A seal that was made.
    Seal(SealMark),
    /// A time stamp that was asked for, or brought back.
    Stamp(StampMark),
    /// A bundle that was made.
    HandOver(HandOver),
    /// Something that was done with the diary itself.
    Access(Access),
    /// A card, under the word for its own kind.
    #[serde(untagged)]
    Card(Card),
}

impl Subject {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Incident(_) => Kind::Incident,
            Self::Exhibit(_) => Kind::Exhibit,
            Self::Writer(_) => Kind::Writer,
            Self::Seal(_) => Kind::Seal,
            Self::Stamp(_) => Kind::Stamp,
            Self::HandOver(_) => Kind::HandOver,
            Self::Access(_) => Kind::Access,
            Self::Card(card) => Kind::Card(card.kind()),
        }
    }
}

/// Whether a subject stands, was withdrawn, or was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Status {
    /// It stands.
    Current,
    /// The writer took it back; it is still kept, and shown as withdrawn.
    Withdrawn,
    /// The writer erased it; only the gap is left.
    Erased,
}

impl Status {
    /// The word used in files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Withdrawn => "withdrawn",
            Self::Erased => "erased",
        }
    }
}

/// All that an entry seals: the subject, and everything said about this
/// version of it. Erasing an entry removes all of this (record-1 §3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Content {
    /// Whether the subject stands from this version on.
    pub status: Status,
    /// The subject; none in the entry that says it was erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// Why this version was written, for corrections and withdrawals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Words>,
    /// Who helped, where someone did. The words are always the writer's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helped_by: Option<Words>,
}

impl Content {
    /// A first version, or a new one that needs no reason.
    #[must_use]
    pub fn of(subject: Subject) -> Self {
        Self { status: Status::Current, subject: Some(subject), reason: None, helped_by: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_a_kind_is_the_word_in_files() {
        for kind in Kind::all() {
            let json = serde_json::to_value(kind).expect("a kind has a JSON form");
            assert_eq!(json, kind.key());
            assert_eq!(kind.key().parse(), Ok(kind));
        }
    }

    #[test]
    fn an_id_reads_back_as_it_prints() {
        let id = SubjectId::from_random([7; 16]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(SubjectId::from_bytes(*id.as_bytes()), id);
    }
}
