//! Everything that a bundle shows, as plain values: no clock, no disk.

use chrono::{DateTime, NaiveDate, Utc};
use diary::card::Channel;
use diary::{BundleVersion, CardNumber, ExhibitRef, IncidentNumber, Link, Way, Writer, Zone};
use record::{Checkpoint, Entry, Hash, PublicKey, SealCode};
use sentences::Language;
use serde::{Deserialize, Serialize};

use crate::{Conversations, Earlier, EarlierSeal, Pictures, Stamped};

/// Everything that a bundle shows, but the originals. Documents, tables and
/// `entries.jsonl` are all made from [`Contents::entries`], so that none can
/// say what another does not.
#[derive(Debug)]
pub struct Contents {
    /// The moment given for this bundle.
    pub made: Made,
    /// Its number among the bundles of this diary.
    pub version: BundleVersion,
    /// The bundles before it, by their numbers.
    pub earlier: Vec<Earlier>,
    /// The version of Daymark, such as `0.1.0`.
    pub software: String,
    /// The language of the documents. What people wrote stays as it is.
    pub language: Language,
    /// Whose diary it is.
    pub writer: Writer,
    /// The signed checkpoint that every proof leads to.
    pub seal: Seal,
    /// Time stamps over seals of the record, by their times.
    pub stamps: Vec<Stamped>,
    /// Earlier seals of the record, those that cover least first.
    pub earlier_seals: Vec<EarlierSeal>,
    /// The key that signs.
    pub key: PublicKey,
    /// Every entry disclosed, all versions of each subject, by rising `seq`.
    pub entries: Vec<DisclosedEntry>,
    /// What was chosen, and how much was left out.
    pub selection: Selection,
    /// Whom it is for.
    pub audience: Audience,
    /// What could be read of the conversations of which messages were picked.
    pub conversations: Conversations,
    /// Small pictures for the exhibit list.
    pub pictures: Pictures,
}

/// Whom a bundle is for. It decides which documents are in it, and nothing else:
/// the entries and the originals are the same.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "BundleAudience"))]
pub enum Audience {
    /// An officer: with the summary and the draft statement.
    #[default]
    Police,
    /// Whoever keeps the diary: what they wrote, and nothing drawn up for others.
    Writer,
    /// The family court: with a draft witness statement.
    FamilyCourt,
}

impl Audience {
    /// The word for it in sentence ids (`family-court`).
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Police => "police",
            Self::Writer => "writer",
            Self::FamilyCourt => "family-court",
        }
    }
}

/// The moment that a bundle says it was made at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// The instant given.
    pub at: DateTime<Utc>,
    /// The zone of the record's last entry, which dates are printed in.
    pub zone: Zone,
}

/// A checkpoint and its signature (record-1 §6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// The checkpoint.
    pub checkpoint: Checkpoint,
    /// Its signature, in the SSHSIG text form.
    pub signature: String,
}

impl Seal {
    /// The code to compare, to read out or to write down (record-1 §7).
    #[must_use]
    pub fn code(&self) -> SealCode {
        SealCode::of(&self.checkpoint)
    }
}

/// One entry as it is handed over (bundle-1 §4).
#[derive(Debug)]
pub struct DisclosedEntry {
    /// The entry, with salt and content but where it was erased.
    pub entry: Entry,
    /// The inclusion proof for the checkpoint, in the order of RFC 9162.
    pub proof: Vec<Hash>,
}

/// What was chosen to be in the bundle, and how much was left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Only incidents from this day on.
    pub from: Option<NaiveDate>,
    /// Only incidents up to this day.
    pub to: Option<NaiveDate>,
    /// Only these incidents; empty for all.
    pub only: Vec<IncidentNumber>,
    /// Whether it is an urgent pack: what happened from a day on, and beside
    /// that the incidents that the writer picked.
    pub urgent: bool,
    /// Only incidents of one of these people; empty for all.
    pub people: Vec<CardNumber>,
    /// Only incidents of one of these orders; empty for all.
    pub orders: Vec<CardNumber>,
    /// Only incidents done in one of these ways, or by one of the channels;
    /// where both are empty, all.
    pub ways: Vec<Way>,
    /// Only incidents by one of these means, or done in one of the ways.
    pub channels: Vec<Channel>,
    /// Only these exhibits, and the incidents that they belong to; empty for all.
    pub exhibits: Vec<ExhibitRef>,
    /// What the writer held back by its number, in order.
    pub without: Vec<Link>,
    /// How many incidents were left out, erased ones not counted.
    pub incidents_left_out: u32,
    /// How many exhibits were left out, erased ones not counted.
    pub exhibits_left_out: u32,
    /// How many cards that could have been in it are not, for that choice.
    pub cards_left_out: u32,
    /// How many erased subjects there are whose gaps are not in it: a gap has no
    /// day and belongs to nothing, so it shows only where all is asked for.
    pub erased_left_out: u32,
    /// The intimate exhibits among what was chosen.
    pub intimate: Intimate,
    /// What could not be put in, since it is damaged.
    pub unreadable: Unreadable,
}

/// The intimate exhibits among what was chosen, by their numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Intimate {
    /// Those that the writer let into this bundle.
    pub shown: Vec<ExhibitRef>,
    /// Those that are held back, as all are of which nothing is said.
    pub held: Vec<ExhibitRef>,
}

/// What damage to the diary's disk keeps out of a bundle.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unreadable {
    /// How many entries of the record cannot be read at all.
    pub entries: u32,
    /// The incidents of which a version cannot be read.
    pub incidents: Vec<IncidentNumber>,
    /// The exhibits whose file, or of which a version, cannot be read.
    pub exhibits: Vec<ExhibitRef>,
}

impl Unreadable {
    /// Whether nothing is unreadable.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { entries, incidents, exhibits } = self;
        *entries == 0 && incidents.is_empty() && exhibits.is_empty()
    }
}

impl Selection {
    /// Whether everything is in the bundle, the gaps of what was erased too.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        self.incidents_left_out == 0
            && self.exhibits_left_out == 0
            && self.cards_left_out == 0
            && self.erased_left_out == 0
            && self.unreadable.is_empty()
    }
}
