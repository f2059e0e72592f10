//! What was done with the diary, in calm sentences.

use bundle::phrase;
use chrono::TimeDelta;
use diary::{
    Access, ClockState, Content, HandOver, Opener, Part, SavedDocument, SealMark, StampMark,
    Subject, Zone,
};
use record::{Entry, Header};
use sentences::Blank;

use crate::Session;
use crate::contract::{AccessKind, AccessRow};

/// From how many days on a gap between two entries is told.
const GAP: i64 = 7;

/// The lines that one entry has, the newest first: what it says, then what its
/// time says next to that of the entry before.
pub(super) fn rows(session: &Session, entry: &Entry, before: Option<&Entry>) -> Vec<AccessRow> {
    let mut rows: Vec<_> = told(session, entry);
    let header = &entry.header;
    let before = before.map(|before| &before.header);
    let clock = [
        clock(session, before, header),
        before.and_then(|before| zone(session, before, header)),
        before.and_then(|before| gap(session, before, header)),
    ];
    rows.extend(clock.into_iter().flatten());
    let when_text = phrase::written(&header.written, &session.sentences);
    rows.into_iter()
        .map(|(is, text)| AccessRow {
            entry: crate::number(header.seq),
            look: is.is_worth_a_look(),
            is,
            when_text: when_text.clone(),
            text,
        })
        .collect()
}

/// The line of an entry that cannot be read.
pub(super) fn damaged(session: &Session, seq: u64) -> AccessRow {
    let text = session.sentences.say("access-damaged");
    let (entry, is) = (crate::number(seq), AccessKind::Damaged);
    AccessRow { entry, look: is.is_worth_a_look(), is, when_text: String::new(), text }
}

type Line = (AccessKind, String);

/// What an entry says, where it is a note of the record's own.
fn told(session: &Session, entry: &Entry) -> Vec<Line> {
    let Header { kind, written, .. } = &entry.header;
    if !kind.is_note() {
        return Vec::new();
    }
    let Ok(Some(Content { subject: Some(subject), .. })) = entry.content() else {
        return Vec::new();
    };
    let say = |is: AccessKind, key: &str, blanks: &[(&str, Blank<'_>)]| {
        vec![(is, session.sentences.say_with(key, blanks))]
    };
    match subject {
        Subject::Access(access) => accessed(session, &access, written.zone()),
        Subject::Seal(SealMark { code, .. }) => {
            say(AccessKind::Sealed, "access-sealed", &[("code", Blank::Text(&code))])
        }
        Subject::Stamp(StampMark { seal, answer: None, .. }) => {
            say(AccessKind::StampAsked, "access-stamp-asked", &[("code", Blank::Text(&seal))])
        }
        Subject::Stamp(StampMark { seal, answer: Some(_), .. }) => {
            say(AccessKind::Stamped, "access-stamped", &[("code", Blank::Text(&seal))])
        }
        Subject::HandOver(HandOver { seal_code, incidents, exhibits, .. }) => say(
            AccessKind::HandedOver,
            "access-handed-over",
            &[
                ("code", Blank::Text(&seal_code)),
                ("incidents", Blank::Number(u64::from(incidents))),
                ("exhibits", Blank::Number(u64::from(exhibits))),
            ],
        ),
        Subject::Incident(_) | Subject::Exhibit(_) | Subject::Writer(_) | Subject::Card(_) => {
            Vec::new()
        }
    }
}

fn accessed(session: &Session, access: &Access, zone: Zone) -> Vec<Line> {
    let say = |key: &str, blanks: &[(&str, Blank<'_>)]| session.sentences.say_with(key, blanks);
    let plain = |is: AccessKind, key: &str| vec![(is, say(key, &[]))];
    let counted = |is: AccessKind, key: &str, version: u32, entries: u64| {
        let blanks =
            [("version", Blank::Number(u64::from(version))), ("entries", Blank::Number(entries))];
        vec![(is, say(key, &blanks))]
    };
    match access {
        Access::Opened { with, unclosed } => {
            let mut lines = match with {
                Opener::Passphrase => plain(AccessKind::Opened, "access-opened"),
                Opener::RecoveryWords => plain(AccessKind::OpenedByWords, "access-opened-words"),
            };
            if *unclosed {
                lines.extend(plain(AccessKind::Unclosed, "access-unclosed"));
            }
            lines
        }
        Access::Tried { times, first, last } => {
            let [first, last] =
                [first, last].map(|at| phrase::instant(*at, zone, &session.sentences));
            let blanks = [
                ("times", Blank::Number(u64::from(*times))),
                ("first", Blank::Text(&first)),
                ("last", Blank::Text(&last)),
            ];
            vec![(AccessKind::Tried, say("access-tried", &blanks))]
        }
        Access::Touched { parts } => {
            let lines = parts.iter().map(|part| match part {
                Part::Header => "access-touched-header",
                Part::Database => "access-touched-database",
                Part::Tries => "access-touched-tries",
            });
            lines.map(|key| (AccessKind::Touched, say(key, &[]))).collect()
        }
        Access::Saved { exhibit } => {
            let exhibit = exhibit.to_string();
            let blanks = [("reference", Blank::Text(&exhibit))];
            vec![(AccessKind::Saved, say("access-saved", &blanks))]
        }
        Access::DocumentSaved { document, sha256 } => {
            let key = match document {
                SavedDocument::BreachReport => "access-saved-breach-report",
                SavedDocument::Confidential => "access-saved-confidential",
            };
            // Enough of it to tell one file from another.
            let begins = sha256.chars().take(8).collect::<String>();
            vec![(AccessKind::DocumentSaved, say(key, &[("begins", Blank::Text(&begins))]))]
        }
        Access::KeySaved => plain(AccessKind::KeySaved, "access-key-saved"),
        Access::Copied { version, entries } => {
            counted(AccessKind::Copied, "access-copied", *version, *entries)
        }
        Access::Restored { version, entries } => {
            counted(AccessKind::Restored, "access-restored", *version, *entries)
        }
        Access::Rescued { lost } => {
            vec![(AccessKind::Rescued, say("access-rescued", &[("lost", Blank::Number(*lost))]))]
        }
        Access::OpenedOlder { remembered, entries } => {
            let gone = remembered.saturating_sub(*entries);
            let said = say("access-opened-older", &[("gone", Blank::Number(gone))]);
            vec![(AccessKind::OpenedOlder, said)]
        }
        Access::PassphraseChanged => {
            plain(AccessKind::PassphraseChanged, "access-passphrase-changed")
        }
        Access::WordsChanged { any: true } => {
            plain(AccessKind::WordsChanged, "access-words-changed")
        }
        Access::WordsChanged { any: false } => {
            plain(AccessKind::WordsChanged, "access-words-removed")
        }
        Access::KeysChanged { from: _, to: _ } => {
            plain(AccessKind::KeysChanged, "access-keys-changed")
        }
    }
}

/// A clock that stood earlier than at the entry before, or does not know any
/// more where it is. What was written in one go says it once.
fn clock(session: &Session, before: Option<&Header>, header: &Header) -> Option<Line> {
    let before = before.map(|before| before.written);
    match header.written.clock() {
        ClockState::Normal => None,
        ClockState::Unknown => {
            let is_new = before.is_none_or(|before| before.clock() != ClockState::Unknown);
            let text = is_new.then(|| session.sentences.say("clock-unknown"))?;
            Some((AccessKind::ZoneUnknown, text))
        }
        ClockState::SetBack { .. } if before.is_some_and(|b| b.at() <= header.written.at()) => None,
        ClockState::SetBack { seconds } => {
            let (key, count) = match seconds {
                0..60 => ("access-clock-seconds", seconds),
                60..3600 => ("access-clock-minutes", seconds / 60),
                3600..86_400 => ("access-clock-hours", seconds / 3600),
                86_400.. => ("access-clock-days", seconds / 86_400),
            };
            let text = session.sentences.say_with(key, &[("count", Blank::Number(count))]);
            Some((AccessKind::ClockSetBack, text))
        }
    }
}

/// Another time zone than at the entry before.
fn zone(session: &Session, before: &Header, header: &Header) -> Option<Line> {
    let known = [before, header].iter().all(|at| at.written.clock() != ClockState::Unknown);
    let (from, to) = (before.written.zone(), header.written.zone());
    if !known || from == to {
        return None;
    }
    let blanks = [("from", Blank::Text(from.name())), ("to", Blank::Text(to.name()))];
    Some((AccessKind::ZoneChanged, session.sentences.say_with("access-zone-changed", &blanks)))
}

/// A long time without an entry, or a clock that was set forward: the record
/// cannot tell the one from the other.
fn gap(session: &Session, before: &Header, header: &Header) -> Option<Line> {
    let gap: TimeDelta = header.written.at() - before.written.at();
    let days = u64::try_from(gap.num_days()).ok().filter(|_| gap.num_days() >= GAP)?;
    let text = session.sentences.say_with("access-gap", &[("days", Blank::Number(days))]);
    Some((AccessKind::Gap, text))
}

impl AccessKind {
    /// Whether the writer may want to look twice: what left the diary, and what
    /// is not done every day.
    fn is_worth_a_look(self) -> bool {
        match self {
            Self::OpenedByWords
            | Self::Unclosed
            | Self::Tried
            | Self::Touched
            | Self::Saved
            | Self::DocumentSaved
            | Self::KeySaved
            | Self::Copied
            | Self::Restored
            | Self::Rescued
            | Self::OpenedOlder
            | Self::HandedOver
            | Self::PassphraseChanged
            | Self::WordsChanged
            | Self::KeysChanged
            | Self::ClockSetBack
            | Self::ZoneChanged
            | Self::Damaged => true,
            Self::Opened
            | Self::Sealed
            | Self::StampAsked
            | Self::Stamped
            | Self::ZoneUnknown
            | Self::Gap => false,
        }
    }
}
