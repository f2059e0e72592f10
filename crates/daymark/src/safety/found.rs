//! What was found, put together by where it is.

use std::collections::{BTreeMap, BTreeSet};

use bundle::Histories;
use diary::{CardKind, CardNumber, ExhibitRef, IncidentNumber, Link, Subject};
use record::Hash;

use super::search::Search;
use super::sentence;
use crate::contract::SafetyHit;
use crate::{Session, redaction};

/// Where something was found: what can be held back.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// In an incident.
    Incident(IncidentNumber),
    /// In an exhibit.
    Exhibit(ExhibitRef),
    /// On a card.
    Card(CardKind, CardNumber),
}

impl Place {
    /// The place that a subject is; nothing for what cannot be held back.
    pub(super) fn of(subject: &Subject) -> Option<Self> {
        match subject {
            Subject::Incident(incident) => Some(Self::Incident(incident.number)),
            Subject::Exhibit(exhibit) => Some(Self::Exhibit(exhibit.reference.clone())),
            Subject::Card(card) => Some(Self::Card(card.kind(), card.number())),
            Subject::Writer(_)
            | Subject::Seal(_)
            | Subject::Stamp(_)
            | Subject::HandOver(_)
            | Subject::Access(_) => None,
        }
    }

    fn link(&self) -> Link {
        match self.clone() {
            Self::Incident(number) => Link::Incident(number),
            Self::Exhibit(reference) => Link::Exhibit(reference),
            Self::Card(kind, number) => Link::Card(kind, number),
        }
    }
}

/// In what of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// In what is written now.
    Written,
    /// In what was written before, and goes out with it.
    Earlier,
    /// In the name of its file.
    Name,
    /// In a position.
    Position,
    /// In its file.
    File,
}

impl Part {
    fn key(self) -> &'static str {
        match self {
            Self::Written => "safety-part-written",
            Self::Earlier => "safety-part-earlier",
            Self::Name => "safety-part-name",
            Self::Position => "safety-part-position",
            Self::File => "safety-part-file",
        }
    }
}

/// In what of an entry a text stands.
pub(super) fn part(is_earlier: bool, is_name: bool) -> Part {
    match (is_name, is_earlier) {
        (true, _) => Part::Name,
        (false, true) => Part::Earlier,
        (false, false) => Part::Written,
    }
}

/// Something that was found in a text.
pub(super) struct Finding<'a> {
    pub(super) part: Part,
    pub(super) excerpt: String,
    /// The whole text, or the hash of the file.
    pub(super) text: &'a str,
}

/// All that was found of one thing in one place.
#[derive(Default)]
struct Together {
    parts: BTreeSet<Part>,
    excerpt: String,
    texts: BTreeSet<Hash>,
}

/// All that was found, by where it is and what it gives away.
#[derive(Default)]
pub(super) struct Findings(BTreeMap<(Place, usize), Together>);

impl Findings {
    pub(super) fn add(&mut self, place: &Place, of: usize, finding: Finding<'_>) {
        let Finding { part, excerpt, text } = finding;
        let together = self.0.entry((place.clone(), of)).or_default();
        together.parts.insert(part);
        together.texts.insert(Hash::of(text.as_bytes()));
        if together.excerpt.is_empty() {
            together.excerpt = excerpt;
        }
    }

    /// As the writer is asked about them.
    pub(super) fn hits(
        self,
        session: &Session,
        histories: &Histories,
        search: &Search,
    ) -> Vec<SafetyHit> {
        let redactable: BTreeSet<&ExhibitRef> = histories
            .exhibits
            .iter()
            .map(|history| &history.newest().kept.subject)
            .filter(|exhibit| redaction::can_be_redacted(&exhibit.media_type))
            .map(|exhibit| &exhibit.reference)
            .collect();
        let all = self.0.into_iter().filter_map(|((place, of), together)| {
            let guarded = search.guarded().get(of)?;
            let Together { parts, excerpt, texts } = together;
            let written = place.link().to_string();
            let what = guarded.what.key();
            let mut said = vec![written.as_bytes(), what.as_bytes(), guarded.name.as_bytes()];
            said.extend(guarded.words.iter().map(Vec::as_slice));
            said.extend(texts.iter().map(|hash| hash.as_bytes().as_slice()));
            Some(SafetyHit {
                id: id(&said),
                what: guarded.what,
                name: guarded.name.clone(),
                says: sentence::says(session, guarded.what, &guarded.name),
                place_text: sentence::place(session, &written),
                can_be_redacted: matches!(&place, Place::Exhibit(one) if redactable.contains(one)),
                place: written,
                parts: parts.iter().map(|part| session.sentences.say(part.key())).collect(),
                excerpt,
                count: crate::number(texts.len() as u64),
                can_be_held_back: true,
                is_left: false,
            })
        });
        all.collect()
    }
}

/// The id of what these say together.
pub(super) fn id(parts: &[&[u8]]) -> String {
    let hashes: Vec<u8> = parts.iter().flat_map(|part| *Hash::of(part).as_bytes()).collect();
    Hash::of(&hashes).to_string().chars().take(12).collect()
}
