//! The bundles before this one, who took them, and what is new since.

use diary::card::Receipt;
use diary::{BundleVersion, Card, CardKind, Words};
use sentences::Blank;
use serde::Serialize;

use super::ink::Prose;
use super::paper::Desk;
use crate::{Earlier, History, phrase};

/// What the template shows of the bundles before this one.
#[derive(Serialize)]
pub(super) struct Versions {
    heading: String,
    columns: Vec<String>,
    rows: Vec<Vec<Prose>>,
    since_heading: String,
    since: Vec<String>,
}

/// Nothing for the first.
pub(super) fn versions(desk: &Desk<'_>) -> Option<Versions> {
    let earlier = &desk.contents.earlier;
    let since = since(desk)?;
    let number = since.version.to_string();
    Some(Versions {
        heading: desk.say("doc-versions"),
        columns: desk.several("versions", &["version", "made", "holds", "code", "taken"]),
        rows: earlier.iter().map(|earlier| row(desk, earlier)).collect(),
        since_heading: desk.with("doc-since", "version", &number),
        since: changes(desk, since),
    })
}

/// The bundle that changes are counted from: the newest that someone took, or
/// where nobody is written down, the newest.
fn since<'a>(desk: &Desk<'a>) -> Option<&'a Earlier> {
    let earlier = &desk.contents.earlier;
    let is_taken = |one: &&Earlier| receipts(desk, one.version).next().is_some();
    let taken = earlier.iter().filter(is_taken).max_by_key(|one| one.version);
    taken.or_else(|| earlier.iter().max_by_key(|one| one.version))
}

/// Who took a bundle, of those in this one: what was held back is not here.
fn receipts<'a>(desk: &Desk<'a>, version: BundleVersion) -> impl Iterator<Item = &'a Receipt> {
    let standing = desk.histories.cards.iter().filter(|history| !history.is_withdrawn());
    standing.filter_map(move |history| match &history.newest().kept.subject {
        Card::Receipt(card) if card.says.version == Some(version) => Some(&card.says),
        _ => None,
    })
}

fn row(desk: &Desk<'_>, earlier: &Earlier) -> Vec<Prose> {
    let taken: Vec<String> =
        receipts(desk, earlier.version).map(|receipt| taken(desk, receipt)).collect();
    let taken = if taken.is_empty() { desk.say("not-recorded") } else { taken.join("\n") };
    let holds = [
        desk.count("doc-incidents", earlier.incidents as usize),
        desk.count("doc-exhibits", earlier.exhibits as usize),
    ];
    let texts = [
        earlier.version.to_string(),
        phrase::written(&earlier.made, &desk.sentences),
        holds.join(", "),
        earlier.seal_code.clone(),
        taken,
    ];
    texts.iter().map(|text| desk.narrow(text)).collect()
}

/// Who took it, when, and the number of the receipt, as far as is recorded.
fn taken(desk: &Desk<'_>, receipt: &Receipt) -> String {
    let Receipt {
        version: _,
        when,
        name,
        officer_number,
        organisation,
        by,
        reference,
        exhibits: _,
        more: _,
    } = receipt;
    let words = |words: &Option<Words>| words.as_ref().map(|words| words.as_str().to_owned());
    let choice = |key: &str| desk.say(&format!("choice-handed-by-{key}"));
    let number = words(reference).map(|number| desk.with("doc-receipt", "number", &number));
    let parts = [
        words(name),
        words(officer_number),
        words(organisation),
        when.as_ref().map(|when| phrase::when(when, &desk.sentences)),
        by.map(|by| choice(diary::card::Choice::key(by))),
        number,
    ];
    let said: Vec<String> = parts.into_iter().flatten().collect();
    if said.is_empty() { desk.say("doc-versions-someone") } else { said.join(", ") }
}

/// What was written after a bundle was made, among what is in this one.
fn changes(desk: &Desk<'_>, since: &Earlier) -> Vec<String> {
    let histories = desk.histories;
    let at = since.covers;
    let mut said = Vec::new();
    let incident =
        |history: &History<diary::Incident>| history.newest().kept.subject.number.to_string();
    let exhibit =
        |history: &History<diary::Exhibit>| history.newest().kept.subject.reference.to_string();
    said.extend(listed(desk, "doc-since-incidents", &new(&histories.incidents, at, incident)));
    said.extend(listed(desk, "doc-since-changed", &later(&histories.incidents, at, incident)));
    said.extend(listed(desk, "doc-since-exhibits", &new(&histories.exhibits, at, exhibit)));
    said.extend(listed(desk, "doc-since-noted", &later(&histories.exhibits, at, exhibit)));
    let cards = |key: &str, found: Vec<CardKind>| {
        (!found.is_empty()).then(|| desk.with(key, "list", &kinds(desk, found)))
    };
    let kind = |history: &History<diary::Card>| history.newest().kept.subject.kind();
    said.extend(cards("doc-since-cards", new(&histories.cards, at, kind)));
    said.extend(cards("doc-since-cards-changed", later(&histories.cards, at, kind)));
    let erased = histories.erased.iter().filter(|erasure| erasure.erased_at >= at).count();
    if erased > 0 {
        said.push(desk.count("doc-since-erased", erased));
    }
    if said.is_empty() {
        said.push(desk.say("doc-since-nothing"));
    }
    if !since.is_everything {
        said.push(desk.with("doc-since-part", "version", &since.version.to_string()));
    }
    said
}

/// Those whose first version was written from this place in the record on.
fn new<T, N>(all: &[History<T>], from: u64, name: impl Fn(&History<T>) -> N) -> Vec<N> {
    all.iter().filter(|history| history.first().seq >= from).map(name).collect()
}

/// Those that stood there before, and have a later version.
fn later<T, N>(all: &[History<T>], from: u64, name: impl Fn(&History<T>) -> N) -> Vec<N> {
    let changed =
        |history: &&History<T>| history.first().seq < from && history.newest().seq >= from;
    all.iter().filter(changed).map(name).collect()
}

fn listed(desk: &Desk<'_>, key: &str, found: &[String]) -> Option<String> {
    const MOST: usize = 40;
    let list = desk.some_of(found, MOST);
    let blanks = [("list", Blank::Text(&list)), ("count", Blank::Number(found.len() as u64))];
    (!found.is_empty()).then(|| desk.sentences.say_with(key, &blanks))
}

/// `People 2, Places 1`.
fn kinds(desk: &Desk<'_>, mut found: Vec<CardKind>) -> String {
    found.sort_unstable();
    let runs = found.chunk_by(|a, b| a == b);
    let runs =
        runs.map(|run| format!("{} {}", desk.say(&format!("cards-{}", run[0].key())), run.len()));
    runs.collect::<Vec<_>>().join(", ")
}
