//! Which subjects go into a bundle.

use std::collections::{BTreeMap, BTreeSet};

use bundle::{Made, Unreadable};
use chrono::NaiveDate;
use diary::{
    Card, Content, Exhibit, ExhibitRef, Incident, IncidentNumber, Link, Status, Subject, SubjectId,
};
use record::Entry;

use super::urgent::Urgent;
use crate::contract::BundleRequest;
use crate::incidents::day;
use crate::{Problem, ProblemKind};

/// What a person asked for, read.
pub(super) struct Asked {
    pub(super) from: Option<NaiveDate>,
    pub(super) to: Option<NaiveDate>,
    pub(super) only: Vec<IncidentNumber>,
    /// Whether it is an urgent pack: the days, and beside them those listed.
    pub(super) urgent: bool,
}

impl Asked {
    pub(super) fn read(request: &BundleRequest, made: Made) -> Result<Self, Problem> {
        if let Some(Urgent { from, worst }) = Urgent::read(request, made)? {
            return Ok(Self { from: Some(from), to: None, only: worst, urgent: true });
        }
        let only = numbers(&request.only)?;
        let (from, to) = (day("from", &request.from)?, day("to", &request.to)?);
        let asked = Self { from, to, only, urgent: false };
        if let (Some(from), Some(to)) = (asked.from, asked.to)
            && to < from
        {
            return Err(Problem::about(ProblemKind::EndBeforeStart, "to"));
        }
        Ok(asked)
    }

    fn is_everything(&self) -> bool {
        let Self { from, to, only, urgent } = self;
        from.is_none() && to.is_none() && only.is_empty() && !urgent
    }

    /// An incident of an unknown day is in no span of days.
    fn wants(&self, incident: &Incident) -> bool {
        let listed = self.only.is_empty() || self.only.contains(&incident.number);
        let (first, last) = (incident.when.date(), incident.when.last_date());
        let starts = self.from.is_none_or(|from| last.is_some_and(|last| last >= from));
        let ends = self.to.is_none_or(|to| first.is_some_and(|first| first <= to));
        if self.urgent {
            return self.only.contains(&incident.number) || starts && ends;
        }
        listed && starts && ends
    }
}

/// The numbers of incidents, each once and in their order.
pub(super) fn numbers(asked: &[u32]) -> Result<Vec<IncidentNumber>, Problem> {
    let numbers = asked.iter().map(|number| {
        let missing = |_| Problem::about(ProblemKind::NotFound, number);
        IncidentNumber::try_from(*number).map_err(missing)
    });
    let mut numbers = numbers.collect::<Result<Vec<_>, _>>()?;
    numbers.sort_unstable();
    numbers.dedup();
    Ok(numbers)
}

/// What was chosen, and what was left out.
#[derive(Default)]
pub(super) struct Chosen {
    pub(super) subjects: BTreeSet<SubjectId>,
    pub(super) incidents: u32,
    pub(super) exhibits: u32,
    pub(super) exhibit_bytes: u64,
    pub(super) incidents_left_out: u32,
    pub(super) exhibits_left_out: u32,
    pub(super) cards_left_out: u32,
    pub(super) unreadable: Unreadable,
}

/// Chooses by the newest version of each subject. What cannot be shown wholly,
/// since a version or its file is damaged, is not shown; `damaged` are the
/// exhibits whose file is.
pub(super) fn choose(
    asked: &Asked,
    entries: &[Entry],
    damaged: &BTreeSet<SubjectId>,
) -> Result<Chosen, Problem> {
    let mut newest: BTreeMap<SubjectId, (u32, &Entry)> = BTreeMap::new();
    for entry in entries {
        let (count, newest) = newest.entry(entry.header.subject).or_insert((0, entry));
        (*count, *newest) = (*count + 1, entry);
    }
    let mut chosen = Chosen::default();
    let mut numbers = BTreeSet::new();
    let mut exhibits: Vec<(SubjectId, bool, Exhibit)> = Vec::new();
    let mut cards: Vec<(SubjectId, Card)> = Vec::new();
    let mut wanted: BTreeSet<Link> = BTreeSet::new();
    for (id, (count, entry)) in newest {
        let unread = |_| Problem::about(ProblemKind::EntryDamaged, entry.header.seq);
        let content = entry.content().map_err(unread)?;
        let is_whole = count == entry.header.version && !damaged.contains(&id);
        match content.and_then(|Content { subject, status, .. }| Some((subject?, status))) {
            Some((Subject::Incident(incident), Status::Current | Status::Withdrawn)) => {
                if asked.wants(&incident) && !is_whole {
                    numbers.insert(incident.number);
                    chosen.unreadable.incidents.push(incident.number);
                } else if asked.wants(&incident) {
                    numbers.insert(incident.number);
                    wanted.extend(incident.links());
                    chosen.subjects.insert(id);
                    chosen.incidents += 1;
                } else {
                    chosen.incidents_left_out += 1;
                }
            }
            Some((Subject::Exhibit(exhibit), _)) => exhibits.push((id, is_whole, exhibit)),
            Some((Subject::Writer(_), _)) => {
                if is_whole {
                    chosen.subjects.insert(id);
                }
            }
            // What is kept apart is in no bundle; nothing says that it is there.
            _ if entry.header.kind.is_apart() => {}
            // Of one that is not whole, the documents say that an entry is lost.
            Some((Subject::Card(card), _)) if is_whole => cards.push((id, card)),
            Some((Subject::Card(_), _)) => {}
            // The record's own notes are no evidence.
            Some((Subject::Seal(_) | Subject::HandOver(_) | Subject::Access(_), _)) => {}
            // The gap of something erased has no day; it shows where all is shown.
            Some((Subject::Incident(_), Status::Erased)) | None => {
                if asked.is_everything() && is_whole && !entry.header.kind.is_note() {
                    chosen.subjects.insert(id);
                }
            }
        }
    }
    for number in &asked.only {
        let by_number = asked.urgent || asked.from.is_none() && asked.to.is_none();
        if !numbers.contains(number) && by_number {
            return Err(Problem::about(ProblemKind::NotFound, number));
        }
    }
    for (id, is_whole, exhibit) in exhibits {
        let belongs = exhibit.incidents.iter().any(|number| numbers.contains(number));
        if (asked.is_everything() || belongs) && !is_whole {
            chosen.unreadable.exhibits.push(exhibit.reference);
        } else if asked.is_everything() || belongs {
            chosen.subjects.insert(id);
            chosen.exhibits += 1;
            chosen.exhibit_bytes = chosen.exhibit_bytes.saturating_add(exhibit.size);
        } else {
            chosen.exhibits_left_out += 1;
        }
    }
    wanted.extend(numbers.iter().copied().map(Link::Incident));
    if !asked.is_everything() {
        cards = tied(cards, &mut wanted, &mut chosen.cards_left_out);
    }
    chosen.subjects.extend(cards.into_iter().map(|(id, _)| id));
    chosen.unreadable.incidents.sort_unstable();
    chosen.unreadable.exhibits.sort_by_key(ExhibitRef::number);
    Ok(chosen)
}

/// The cards that belong to what is wanted: those that it is tied to, those
/// that are tied to its incidents, and what these are tied to in turn.
fn tied(
    mut left: Vec<(SubjectId, Card)>,
    wanted: &mut BTreeSet<Link>,
    left_out: &mut u32,
) -> Vec<(SubjectId, Card)> {
    let mut taken = Vec::new();
    loop {
        let belongs = |card: &Card| {
            let links = card.links();
            let to_incident =
                |link: &Link| matches!(link, Link::Incident(_)) && wanted.contains(link);
            wanted.contains(&Link::Card(card.kind(), card.number()))
                || links.iter().any(to_incident)
        };
        let (found, rest): (Vec<_>, Vec<_>) = left.into_iter().partition(|(_, card)| belongs(card));
        left = rest;
        if found.is_empty() {
            *left_out = u32::try_from(left.len()).unwrap_or(u32::MAX);
            return taken;
        }
        let to_cards = found.iter().flat_map(|(_, card)| card.links());
        wanted.extend(to_cards.filter(|link| matches!(link, Link::Card(..))));
        taken.extend(found);
    }
}
