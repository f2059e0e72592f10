//! Which subjects go into a bundle.

use std::collections::{BTreeMap, BTreeSet};

use bundle::{Intimate, Unreadable};
use diary::{
    Card, CardKind, Content, Exhibit, ExhibitRef, Incident, IncidentNumber, IntimateMark, Link,
    Status, Subject, SubjectId,
};
use record::Entry;

use super::asked::Asked;
use crate::{Problem, ProblemKind};

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
    pub(super) erased_left_out: u32,
    pub(super) intimate: Intimate,
    pub(super) unreadable: Unreadable,
}

/// A subject as its newest version says it, and whether all of it can be shown.
struct Newest<T> {
    id: SubjectId,
    is_whole: bool,
    says: T,
}

/// The newest version of each subject that a bundle may hold, by what it is.
#[derive(Default)]
struct Sorted {
    incidents: Vec<Newest<Incident>>,
    exhibits: Vec<Newest<Exhibit>>,
    /// Those that are whole: of others, the documents say that an entry is lost.
    cards: Vec<(SubjectId, Card)>,
    /// Who writes; always there.
    writers: Vec<SubjectId>,
    /// The gaps of what was erased.
    gaps: Vec<SubjectId>,
}

/// Chooses by the newest version of each subject. What cannot be shown wholly,
/// since a version or its file is damaged, is not shown; `damaged` are the
/// exhibits whose file is.
pub(super) fn choose(
    asked: &Asked,
    entries: &[Entry],
    damaged: &BTreeSet<SubjectId>,
) -> Result<Chosen, Problem> {
    let Sorted { incidents, exhibits, cards, writers, gaps } = sort(entries, damaged)?;
    are_there(asked, &incidents, &exhibits, &cards)?;
    let mut chosen = Chosen::default();
    chosen.subjects.extend(writers);
    if asked.is_everything() {
        // The gap of something erased has no day; it shows where all is shown.
        chosen.subjects.extend(gaps);
    } else {
        chosen.erased_left_out = crate::number(gaps.len() as u64);
    }
    let mut wanted = asked.cards(cards.iter().map(|(_, card)| card));
    let theirs = of_exhibits(asked, &exhibits);
    let numbers = choose_incidents(asked, incidents, theirs.as_ref(), &mut wanted, &mut chosen);
    for number in &asked.only {
        if !numbers.contains(number)
            && asked.is_by_number()
            && !asked.holds_back(&Link::Incident(*number))
        {
            return Err(Problem::about(ProblemKind::NotFound, number));
        }
    }
    choose_exhibits(asked, exhibits, &numbers, &mut chosen);
    wanted.extend(numbers.into_iter().map(Link::Incident));
    choose_cards(asked, cards, &mut wanted, &mut chosen);
    chosen.unreadable.incidents.sort_unstable();
    chosen.unreadable.exhibits.sort_by_key(ExhibitRef::number);
    chosen.intimate.held.sort_by_key(ExhibitRef::number);
    chosen.intimate.shown.sort_by_key(ExhibitRef::number);
    Ok(chosen)
}

fn sort(entries: &[Entry], damaged: &BTreeSet<SubjectId>) -> Result<Sorted, Problem> {
    let mut newest: BTreeMap<SubjectId, (u32, &Entry)> = BTreeMap::new();
    for entry in entries {
        let (count, newest) = newest.entry(entry.header.subject).or_insert((0, entry));
        (*count, *newest) = (*count + 1, entry);
    }
    let mut sorted = Sorted::default();
    for (id, (count, entry)) in newest {
        let unread = |_| Problem::about(ProblemKind::EntryDamaged, entry.header.seq);
        let content = entry.content().map_err(unread)?;
        let is_whole = count == entry.header.version && !damaged.contains(&id);
        match content.and_then(|Content { subject, status, .. }| Some((subject?, status))) {
            Some((Subject::Incident(says), Status::Current | Status::Withdrawn)) => {
                sorted.incidents.push(Newest { id, is_whole, says });
            }
            Some((Subject::Exhibit(says), _)) => {
                sorted.exhibits.push(Newest { id, is_whole, says });
            }
            Some((Subject::Writer(_), _)) => sorted.writers.extend(is_whole.then_some(id)),
            // What is kept apart is in no bundle; nothing says that it is there.
            _ if entry.header.kind.is_apart() => {}
            Some((Subject::Card(card), _)) => {
                sorted.cards.extend(is_whole.then_some((id, card)));
            }
            // The record's own notes are no evidence.
            Some((
                Subject::Seal(_) | Subject::Stamp(_) | Subject::HandOver(_) | Subject::Access(_),
                _,
            )) => {}
            Some((Subject::Incident(_), Status::Erased)) | None => {
                let is_gap = is_whole && !entry.header.kind.is_note();
                sorted.gaps.extend(is_gap.then_some(id));
            }
        }
    }
    Ok(sorted)
}

/// Whether all that is named by its number is there.
fn are_there(
    asked: &Asked,
    incidents: &[Newest<Incident>],
    exhibits: &[Newest<Exhibit>],
    cards: &[(SubjectId, Card)],
) -> Result<(), Problem> {
    let incidents = incidents.iter().map(|newest| Link::Incident(newest.says.number));
    let exhibits = exhibits.iter().map(|newest| Link::Exhibit(newest.says.reference.clone()));
    let cards = cards.iter().map(|(_, card)| Link::Card(card.kind(), card.number()));
    let there: BTreeSet<Link> = incidents.chain(exhibits).chain(cards).collect();
    let named = asked.cards(std::iter::empty());
    let by_reference = asked.with_intimate.iter().chain(&asked.exhibits);
    let let_in: Vec<Link> = by_reference.cloned().map(Link::Exhibit).collect();
    match asked.without.iter().chain(&named).chain(&let_in).find(|link| !there.contains(link)) {
        Some(missing) => Err(Problem::about(ProblemKind::NotFound, missing)),
        None => Ok(()),
    }
}

/// The incidents of the exhibits that are named; nothing where none is.
fn of_exhibits(asked: &Asked, all: &[Newest<Exhibit>]) -> Option<BTreeSet<IncidentNumber>> {
    let is_named = |exhibit: &&Exhibit| asked.names(&exhibit.reference) == Some(true);
    let named = all.iter().map(|newest| &newest.says).filter(is_named);
    let theirs = named.flat_map(|exhibit| exhibit.incidents.iter().copied());
    (!asked.exhibits.is_empty()).then(|| theirs.collect())
}

/// Takes the incidents that are asked for; gives their numbers.
fn choose_incidents(
    asked: &Asked,
    all: Vec<Newest<Incident>>,
    theirs: Option<&BTreeSet<IncidentNumber>>,
    wanted: &mut BTreeSet<Link>,
    chosen: &mut Chosen,
) -> BTreeSet<IncidentNumber> {
    let (mut numbers, mut tied) = (BTreeSet::new(), BTreeSet::new());
    for Newest { id, is_whole, says: incident } in all {
        let is_held = asked.holds_back(&Link::Incident(incident.number));
        let is_theirs = theirs.is_none_or(|theirs| theirs.contains(&incident.number));
        let is_wanted = is_theirs && asked.wants(&incident, wanted);
        if is_held || !is_wanted {
            chosen.incidents_left_out += 1;
        } else if is_whole {
            numbers.insert(incident.number);
            tied.extend(incident.links());
            chosen.subjects.insert(id);
            chosen.incidents += 1;
        } else {
            numbers.insert(incident.number);
            chosen.unreadable.incidents.push(incident.number);
        }
    }
    wanted.extend(tied);
    numbers
}

/// Takes the exhibits that are named; where none is, those that belong to what
/// is in, and with everything all but those that belong to nothing but what is
/// held back. Of the intimate ones it takes those that are asked for by their
/// references.
fn choose_exhibits(
    asked: &Asked,
    all: Vec<Newest<Exhibit>>,
    numbers: &BTreeSet<IncidentNumber>,
    chosen: &mut Chosen,
) {
    let mut firsts: BTreeMap<&str, u32> = BTreeMap::new();
    for Newest { says: exhibit, .. } in &all {
        let number = exhibit.reference.number();
        let first = firsts.entry(&exhibit.sha256).or_insert(number);
        *first = number.min(*first);
    }
    let first = |exhibit: &Exhibit| {
        firsts.get(exhibit.sha256.as_str()).copied().unwrap_or(exhibit.reference.number())
    };
    let mark = |Newest { says: exhibit, .. }: &Newest<Exhibit>| IntimateMark {
        first: first(exhibit),
        number: exhibit.reference.number(),
        made_from: exhibit.origin.as_ref().map(|origin| origin.from.number()),
        said: exhibit.intimate,
    };
    let intimate = diary::intimate(all.iter().map(mark));
    for Newest { id, is_whole, says: exhibit } in all {
        let belongs = exhibit.incidents.iter().any(|number| numbers.contains(number));
        let is_held = |number: &IncidentNumber| asked.holds_back(&Link::Incident(*number));
        let has_nothing_else =
            !exhibit.incidents.is_empty() && exhibit.incidents.iter().all(is_held);
        let goes_in = match asked.names(&exhibit.reference) {
            Some(is_named) => is_named,
            None => belongs || (asked.is_everything() && !has_nothing_else),
        };
        let is_intimate = intimate.contains(&exhibit.reference.number());
        if !goes_in || asked.holds_back(&Link::Exhibit(exhibit.reference.clone())) {
            chosen.exhibits_left_out += 1;
        } else if is_intimate && !asked.lets_in(&exhibit.reference) {
            chosen.exhibits_left_out += 1;
            chosen.intimate.held.push(exhibit.reference);
        } else if is_whole {
            chosen.subjects.insert(id);
            chosen.exhibits += 1;
            chosen.intimate.shown.extend(is_intimate.then(|| exhibit.reference.clone()));
            chosen.exhibit_bytes = chosen.exhibit_bytes.saturating_add(exhibit.size);
        } else {
            chosen.unreadable.exhibits.push(exhibit.reference);
        }
    }
}

/// Takes the cards that belong to what is in, and who took earlier bundles,
/// which the first page tells; with everything, all.
fn choose_cards(
    asked: &Asked,
    all: Vec<(SubjectId, Card)>,
    wanted: &mut BTreeSet<Link>,
    chosen: &mut Chosen,
) {
    let is_held =
        |(_, card): &(SubjectId, Card)| asked.holds_back(&Link::Card(card.kind(), card.number()));
    let (held, mut cards): (Vec<_>, Vec<_>) = all.into_iter().partition(is_held);
    if !asked.is_everything() {
        let is_receipt = |(_, card): &(SubjectId, Card)| card.kind() == CardKind::Receipt;
        let (receipts, others): (Vec<_>, Vec<_>) = cards.into_iter().partition(is_receipt);
        cards = tied(others, wanted, &mut chosen.cards_left_out);
        cards.extend(receipts);
    }
    chosen.cards_left_out += crate::number(held.len() as u64);
    chosen.subjects.extend(cards.into_iter().map(|(id, _)| id));
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
