//! Conversations of which the writer picked messages, printed whole, with the
//! picked ones marked. Nothing between them is left out unless it says so.

use std::collections::{BTreeMap, BTreeSet};

use diary::{Exhibit, ExhibitRef, IncidentNumber};
use sentences::Blank;
use serde::Serialize;

use super::ink::Prose;
use super::paper::{Desk, Fact, Paper};
use crate::conversation::{Conversation, Message, MessageKinds};
use crate::{Histories, History, exhibit_file_name, phrase};

/// What the template shows.
#[derive(Serialize)]
pub(super) struct Page {
    paper: Paper,
    about: Vec<String>,
    columns: Vec<String>,
    conversations: Vec<Whole>,
}

/// One conversation.
#[derive(Serialize)]
struct Whole {
    heading: String,
    /// At the head of each of its pages: the exhibit, and how its hash begins.
    running: String,
    facts: Vec<Fact>,
    sha256: Fact,
    notes: Vec<Prose>,
    messages_heading: String,
    rows: Vec<Row>,
    files_heading: String,
    files: Vec<File>,
}

/// One message.
#[derive(Serialize)]
struct Row {
    place: u32,
    when: Prose,
    who: Prose,
    text: Prose,
    notes: Vec<Prose>,
    /// The incidents that it was picked for, where it was.
    picked: Option<String>,
}

/// A file that was taken out of the conversation.
#[derive(Serialize)]
struct File {
    reference: String,
    message: Option<u32>,
    name: Prose,
    sha256: String,
}

/// The messages that were picked of each exhibit that is disclosed, and for
/// which incidents.
type Picks = BTreeMap<ExhibitRef, BTreeMap<u32, BTreeSet<IncidentNumber>>>;

pub(super) fn has_something(histories: &Histories) -> bool {
    !picks(histories).is_empty()
}

fn picks(histories: &Histories) -> Picks {
    let there: BTreeSet<&ExhibitRef> =
        histories.exhibits.iter().map(|one| &one.newest().kept.subject.reference).collect();
    let mut picks = Picks::new();
    for history in histories.incidents.iter().filter(|one| !one.is_withdrawn()) {
        let incident = &history.newest().kept.subject;
        let picked = incident.picked.iter().filter(|picked| there.contains(&picked.from));
        for picked in picked {
            let of = picks.entry(picked.from.clone()).or_default();
            for place in &picked.messages {
                of.entry(*place).or_default().insert(incident.number);
            }
        }
    }
    picks
}

/// The exhibits of which messages were picked, among those disclosed.
#[must_use]
pub fn talked_in(histories: &Histories) -> BTreeMap<ExhibitRef, Vec<u32>> {
    let places = |of: BTreeMap<u32, _>| of.into_keys().collect();
    picks(histories).into_iter().map(|(reference, of)| (reference, places(of))).collect()
}

pub(super) fn page(desk: &Desk<'_>) -> Page {
    let picks = picks(desk.histories);
    let conversations = desk.histories.exhibits.iter().filter_map(|history| {
        let exhibit = &history.newest().kept.subject;
        Some(whole(desk, exhibit, picks.get(&exhibit.reference)?))
    });
    Page {
        paper: desk.paper(),
        about: desk.several("conversations", &["view", "picked", "order"]),
        columns: ["number", "when", "who", "text"]
            .map(|column| desk.say(&format!("doc-message-column-{column}")))
            .to_vec(),
        conversations: conversations.collect(),
    }
}

fn whole(
    desk: &Desk<'_>,
    exhibit: &Exhibit,
    picks: &BTreeMap<u32, BTreeSet<IncidentNumber>>,
) -> Whole {
    let nothing = Conversation::default();
    let read = desk.contents.conversations.get(&exhibit.reference).unwrap_or(&nothing);
    let Conversation { by: _, notes, people: _, total, kinds: _, messages } = read;
    let reference = exhibit.reference.to_string();
    let begins = exhibit.sha256.get(..16).unwrap_or_default();
    let running = format!("{reference} · SHA-256 {begins}…");
    let mut said: Vec<String> = notes.clone();
    if messages.is_empty() {
        said = vec![desk.with("doc-conversation-unread", "reference", &reference)];
    } else if (messages.len() as u64) < u64::from(*total) {
        said.push(not_printed(desk, messages, *total));
    }
    Whole {
        heading: desk.with("doc-conversation-of", "reference", &reference),
        running,
        facts: facts(desk, exhibit, read, picks),
        sha256: Fact { label: desk.say("doc-sha256"), text: desk.wide(&exhibit.sha256) },
        notes: said.iter().map(|note| desk.wide(note)).collect(),
        messages_heading: desk.say("doc-messages"),
        rows: messages.iter().map(|message| row(desk, message, picks)).collect(),
        files_heading: desk.say("doc-conversation-files"),
        files: files(desk, &exhibit.reference),
    }
}

/// Which of them are printed, where not all are.
fn not_printed(desk: &Desk<'_>, messages: &[Message], total: u32) -> String {
    let place = |message: Option<&Message>| u64::from(message.map_or(0, |one| one.place));
    let blanks = [
        ("first", Blank::Number(place(messages.first()))),
        ("last", Blank::Number(place(messages.last()))),
        ("total", Blank::Number(u64::from(total))),
    ];
    desk.sentences.say_with("doc-conversation-part", &blanks)
}

fn facts(
    desk: &Desk<'_>,
    exhibit: &Exhibit,
    read: &Conversation,
    picks: &BTreeMap<u32, BTreeSet<IncidentNumber>>,
) -> Vec<Fact> {
    let Conversation { by, notes: _, people, total, kinds, messages: _ } = read;
    let file = format!("data/05-EXHIBITS/{}", exhibit_file_name(exhibit));
    let recompute = [
        format!("certutil -hashfile {} SHA256", file.replace('/', "\\")),
        format!("sha256sum {file}"),
    ];
    let counted = people.iter().map(|(name, count)| format!("{name}: {count}"));
    let people = counted.collect::<Vec<_>>().join("\n");
    let incidents: BTreeSet<&IncidentNumber> = picks.values().flatten().collect();
    let incidents = incidents.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let some = |text: String| (!text.is_empty()).then_some(text);
    let kinds = kinds.map(|MessageKinds { of_the_app, deleted }| {
        [("doc-conversation-app", of_the_app), ("doc-conversation-deleted", deleted)]
    });
    let kinds = kinds.into_iter().flatten().map(|(key, count)| (key, Some(count.to_string())));
    let before = [
        ("doc-conversation-file", Some(exhibit.original_name.as_str().to_owned())),
        ("doc-exhibit-column-size", Some(phrase::size(exhibit.size))),
        ("doc-conversation-recompute", Some(recompute.join("\n"))),
        ("doc-conversation-by", some(by.clone())),
        ("doc-conversation-total", (*total > 0).then(|| total.to_string())),
    ];
    let after = [
        ("doc-conversation-people", some(people)),
        ("doc-conversation-picked", Some(picks.len().to_string())),
        ("doc-conversation-incidents", some(incidents)),
    ];
    let all = before.into_iter().chain(kinds).chain(after);
    all.map(|(key, text)| desk.fact(key, text.as_deref())).collect()
}

fn row(desk: &Desk<'_>, message: &Message, picks: &BTreeMap<u32, BTreeSet<IncidentNumber>>) -> Row {
    let Message { place, when, who, text, notes } = message;
    let picked = picks.get(place).map(|incidents| {
        let numbers = incidents.iter().map(ToString::to_string).collect::<Vec<_>>();
        desk.with("doc-message-picked", "numbers", &numbers.join(", "))
    });
    Row {
        place: *place,
        when: desk.narrow(when),
        who: desk.narrow(who),
        text: desk.wide(text),
        notes: notes.iter().map(|note| desk.wide(note)).collect(),
        picked,
    }
}

/// The exhibits that were taken out of it, with their hashes.
fn files(desk: &Desk<'_>, from: &ExhibitRef) -> Vec<File> {
    let exhibits = desk.histories.exhibits.iter().map(History::newest);
    let parts = exhibits.filter_map(|version| {
        let exhibit = &version.kept.subject;
        let origin = exhibit.origin.as_ref().filter(|origin| origin.from == *from)?;
        Some(File {
            reference: exhibit.reference.to_string(),
            message: origin.part,
            name: desk.narrow(exhibit.original_name.as_str()),
            sha256: exhibit.sha256.clone(),
        })
    });
    parts.collect()
}
