//! Every exhibit: a list in the shape of form MG12, then all that is known of
//! each file.

use chrono::{DateTime, Utc};
use diary::{Capture, Embedded, Exhibit, IncidentNumber, Kind, Online, Words, in_runs};
use serde::Serialize;

use super::Document;
use super::changes::{Change, Field, changes};
use super::erasures;
use super::exhibit_pages::Picture;
use super::ink::{Column, Prose};
use super::paper::{self, Desk, Fact, Paper};
use super::volumes;
use crate::pictures::MOST_SMALL;
use crate::{History, Kept, exhibit_file_name, phrase};

/// What the template shows.
#[derive(Serialize)]
pub(super) struct Page {
    paper: Paper,
    about: Vec<String>,
    volumes_heading: String,
    volumes: Vec<Fact>,
    list_heading: String,
    columns: Vec<String>,
    rows: Vec<Row>,
    none: String,
    each_heading: String,
    exhibits: Vec<Entry>,
    erased_heading: String,
    erased: Vec<String>,
}

/// One line of the list.
#[derive(Serialize)]
struct Row {
    item: usize,
    reference: String,
    description: Prose,
    produced_by: String,
    grade: Prose,
    date: Prose,
    file_name: Prose,
    size: String,
    sha256: String,
    incidents: Prose,
    original_at: Prose,
}

/// All that is known of one exhibit.
#[derive(Serialize)]
struct Entry {
    reference: String,
    name: Prose,
    withdrawn: Option<String>,
    intimate: Option<String>,
    picture: Option<Picture>,
    facts: Vec<Fact>,
    /// In a face where no two characters look alike.
    sha256: Fact,
    changes: Vec<Change>,
    /// Whether it is short enough to be kept on one page.
    short: bool,
}

pub(super) fn page(desk: &Desk<'_>) -> Page {
    const COLUMNS: [&str; 12] = [
        "item",
        "reference",
        "description",
        "produced-by",
        "grade",
        "date",
        "file-name",
        "size",
        "sha256",
        "incidents",
        "original-at",
        "officer-reference",
    ];
    let all = &desk.histories.exhibits;
    let within = desk.volume.range(all.len());
    let (before, exhibits) = (within.start, &all[within]);
    Page {
        paper: desk.paper(),
        about: about(desk),
        volumes_heading: desk.say("doc-volumes"),
        volumes: volumes::of_exhibits(desk, Document::ExhibitList, all),
        list_heading: desk.say("doc-exhibit-table"),
        columns: COLUMNS.map(|column| desk.say(&format!("doc-exhibit-column-{column}"))).to_vec(),
        rows: exhibits
            .iter()
            .enumerate()
            .map(|(place, history)| row(desk, before + place + 1, history))
            .collect(),
        none: desk.say("doc-no-exhibits"),
        each_heading: desk.say("doc-each-exhibit"),
        exhibits: exhibits.iter().map(|history| entry(desk, history)).collect(),
        erased_heading: desk.say("doc-erased-exhibits"),
        erased: volumes::last(desk, || erasures::lines(desk, Kind::Exhibit, "doc-erased-exhibit")),
    }
}

fn about(desk: &Desk<'_>) -> Vec<String> {
    let mut said = desk.several("exhibits", &["names", "hash", "officer"]);
    if !desk.contents.pictures.is_empty() {
        said.push(desk.say("doc-exhibits-pictures"));
        if desk.contents.pictures.len() >= MOST_SMALL {
            said.push(desk.count("doc-exhibits-most-pictures", MOST_SMALL));
        }
    }
    said
}

fn row(desk: &Desk<'_>, item: usize, history: &History<Exhibit>) -> Row {
    const LONGEST: usize = 120;
    let exhibit = &history.newest().kept.subject;
    let line = |words: Option<&Words>| {
        let line = |words: &Words| desk.ink.line(words.as_str(), LONGEST, Column::NARROW);
        words.map_or_else(|| desk.not_recorded(), line)
    };
    let withdrawn = history.is_withdrawn().then(|| desk.say("doc-mark-withdrawn"));
    let grade = exhibit.grade.map(|grade| desk.say(&format!("grade-{}", grade.key())));
    Row {
        item,
        reference: exhibit.reference.to_string(),
        description: match withdrawn {
            Some(withdrawn) => desk.narrow(&withdrawn),
            None => marked(desk, exhibit, line(exhibit.shows.as_ref())),
        },
        produced_by: desk.contents.writer.initials.as_str().to_owned(),
        grade: or_not_recorded(desk, grade),
        date: or_not_recorded(desk, taken(desk, &exhibit.embedded)),
        file_name: desk.ink.prose(&exhibit_file_name(exhibit), Column::NAMES),
        size: phrase::size(exhibit.size),
        sha256: ends(&exhibit.sha256),
        incidents: or_not_recorded(desk, numbers(&exhibit.incidents)),
        original_at: line(exhibit.original_at.as_ref()),
    }
}

/// What an exhibit shows, after the word that it is intimate, where it is.
pub(super) fn marked(desk: &Desk<'_>, exhibit: &Exhibit, shows: Prose) -> Prose {
    if !desk.is_intimate(exhibit) {
        return shows;
    }
    let mut said = desk.narrow(&desk.say("doc-mark-intimate"));
    said.extend(shows);
    said
}

fn entry(desk: &Desk<'_>, history: &History<Exhibit>) -> Entry {
    let newest = history.newest();
    let exhibit = &newest.kept.subject;
    let attached = desk.written(history.first());
    let mut facts = vec![
        desk.fact("doc-file-name", Some(&exhibit_file_name(exhibit))),
        desk.fact("doc-attached", Some(&attached)),
    ];
    let known = fields(desk, &newest.kept);
    // Of most exhibits the question was never asked: it is not left open here.
    let known = known.iter().filter(|(key, text)| key != "doc-intimate" || text.is_some());
    facts.extend(known.map(|(key, text)| desk.fact(key, text.as_deref())));
    let changes = changes(desk, history, |kept| fields(desk, kept));
    Entry {
        short: changes.is_empty() && paper::are_short(&facts),
        reference: exhibit.reference.to_string(),
        name: desk.wide(exhibit.original_name.as_str()),
        withdrawn: history.is_withdrawn().then(|| desk.say("doc-mark-withdrawn")),
        intimate: desk.is_intimate(exhibit).then(|| desk.say("doc-mark-intimate")),
        picture: Picture::of(desk, exhibit, &desk.contents.pictures),
        facts,
        sha256: desk.fact("doc-sha256", Some(&exhibit.sha256)),
        changes,
    }
}

/// Every field of an exhibit but its reference, its bytes and its own name. A
/// new field does not compile here until it has a place.
fn fields(desk: &Desk<'_>, kept: &Kept<Exhibit>) -> Vec<Field> {
    let Kept { status: _, subject, reason: _, helped_by } = kept;
    let Exhibit {
        reference: _,
        original_name: _,
        media_type,
        size,
        sha256: _,
        modified,
        embedded,
        grade,
        capture,
        captured_with,
        original_at,
        online,
        shows,
        intimate,
        incidents,
        origin,
        read_as,
    } = subject;
    // How the pixels lie is for showing the picture, not for reading of it.
    let Embedded {
        taken: _,
        device,
        location,
        orientation: _,
        width: _,
        height: _,
        duration_ms: _,
    } = embedded;
    let Online { address, platform, handle, account_id, seen } = online;
    let own = |words: Option<&Words>| words.map(|words| words.as_str().to_owned());
    vec![
        ("doc-shows".into(), own(shows.as_ref())),
        ("doc-intimate".into(), intimate.map(|said| desk.say(answer_key(said)))),
        ("doc-incident-numbers".into(), numbers(incidents)),
        ("doc-grade".into(), grade.map(|grade| desk.say(&format!("grade-{}", grade.key())))),
        ("doc-capture".into(), capture.map(|capture| desk.say(capture_key(capture)))),
        ("doc-captured-with".into(), own(captured_with.as_ref())),
        ("doc-original-at".into(), own(original_at.as_ref())),
        ("doc-online-address".into(), own(address.as_ref())),
        ("doc-online-platform".into(), own(platform.as_ref())),
        ("doc-online-handle".into(), own(handle.as_ref())),
        ("doc-online-account-id".into(), own(account_id.as_ref())),
        ("doc-online-seen".into(), seen.map(|seen| phrase::when(&seen, &desk.sentences))),
        (
            "doc-origin".into(),
            origin.as_ref().map(|origin| phrase::origin(origin, &desk.sentences)),
        ),
        ("doc-read-as".into(), read_as.as_ref().map(|read| phrase::read_as(read, &desk.sentences))),
        ("doc-media-type".into(), Some(media_type.clone())),
        ("doc-size".into(), Some(size_words(desk, *size))),
        ("doc-taken".into(), taken(desk, embedded)),
        ("doc-device".into(), device.clone()),
        ("doc-location".into(), location.map(|location| location.to_string())),
        ("doc-modified".into(), modified.map(|at| modified_words(desk, at))),
        ("doc-helped-by".into(), own(helped_by.as_ref())),
    ]
}

/// The incidents that it belongs to. A log that was brought in has thousands.
pub(super) fn numbers(incidents: &[IncidentNumber]) -> Option<String> {
    let numbers: Vec<u32> = incidents.iter().map(|number| number.get()).collect();
    (!numbers.is_empty()).then(|| in_runs(&numbers))
}

fn taken(desk: &Desk<'_>, embedded: &Embedded) -> Option<String> {
    embedded.taken.as_deref().map(|taken| phrase::taken(taken, &desk.sentences))
}

fn modified_words(desk: &Desk<'_>, at: DateTime<Utc>) -> String {
    phrase::instant(at, desk.contents.made.zone, &desk.sentences)
}

/// `Yes` or `No`, as other answers are printed.
fn answer_key(said: bool) -> &'static str {
    if said { "answer-yes" } else { "answer-no" }
}

fn capture_key(capture: Capture) -> &'static str {
    match capture {
        Capture::ChosenFile => "doc-capture-chosen-file",
        Capture::Dropped => "doc-capture-dropped",
        Capture::Pasted => "doc-capture-pasted",
        Capture::Typed => "doc-capture-typed",
    }
}

/// `1.9 MB (1,912,345 bytes)`: what a person reads, and what a computer says.
fn size_words(desk: &Desk<'_>, size: u64) -> String {
    let bytes = sentences::Blank::Text(&size.to_string());
    let short = phrase::size(size);
    let blanks = [("size", sentences::Blank::Text(&short)), ("bytes", bytes)];
    desk.sentences.say_with("doc-size-in-bytes", &blanks)
}

/// The first and last eight digits, which the list has room for.
pub(super) fn ends(sha256: &str) -> String {
    match (sha256.get(..8), sha256.get(sha256.len().saturating_sub(8)..)) {
        (Some(first), Some(last)) => format!("{first} … {last}"),
        _ => sha256.to_owned(),
    }
}

fn or_not_recorded(desk: &Desk<'_>, text: Option<String>) -> Prose {
    text.map_or_else(|| desk.not_recorded(), |text| desk.narrow(&text))
}
