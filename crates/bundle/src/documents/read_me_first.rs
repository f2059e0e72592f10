//! What this is, what is in it, what is not, and how to check it.

use serde::Serialize;

use super::paper::{Desk, Fact, Paper};

/// What the template shows.
#[derive(Serialize)]
pub(super) struct Page {
    paper: Paper,
    lead: Vec<String>,
    facts: Vec<Fact>,
    contents_heading: String,
    columns: Vec<String>,
    files: Vec<File>,
    left_out_heading: String,
    left_out: Vec<String>,
    reading_heading: String,
    reading: Vec<String>,
    checking_heading: String,
    checking: Vec<String>,
    code: String,
    shows_heading: String,
    shows: Vec<String>,
    limits_heading: String,
    limits: Vec<String>,
}

/// A file of the bundle, and what it is.
#[derive(Serialize)]
struct File {
    name: &'static str,
    what: String,
}

/// The files in the order in which a folder shows them, with their sentences.
const FILES: [(&str, &str); 8] = [
    ("HOW-TO-CHECK.txt", "doc-file-how-to-check"),
    ("data/01-SUMMARY-FOR-OFFICER.pdf", "doc-file-summary"),
    ("data/02-CHRONOLOGY.pdf, .csv", "doc-file-chronology"),
    ("data/04-EXHIBIT-LIST.pdf, .csv", "doc-file-exhibit-list"),
    ("data/05-EXHIBITS", "doc-file-exhibits"),
    ("data/11-INTEGRITY.pdf", "doc-file-integrity"),
    ("data/record", "doc-file-record"),
    ("manifest-….txt, tagmanifest-….txt", "doc-file-manifests"),
];

pub(super) fn page(desk: &Desk<'_>) -> Page {
    Page {
        paper: desk.paper(),
        lead: desk.several("lead", &["what", "who", "words"]),
        facts: facts(desk),
        contents_heading: desk.say("doc-what-is-in-it"),
        columns: vec![desk.say("doc-column-file"), desk.say("doc-column-what")],
        files: FILES.map(|(name, key)| File { name, what: desk.say(key) }).into(),
        left_out_heading: desk.say("doc-what-is-left-out"),
        left_out: left_out(desk),
        reading_heading: desk.say("doc-how-to-read"),
        reading: desk.several("start", &["summary", "chronology", "numbers", "words"]),
        checking_heading: desk.say("doc-how-to-check"),
        checking: desk.several("check", &["file", "program", "code"]),
        code: desk.contents.seal.code().to_string(),
        shows_heading: desk.say("doc-what-a-seal-shows"),
        shows: desk.several("seal", &["shows-short", "shows-not-short"]),
        limits_heading: desk.say("doc-limits"),
        limits: desk.several("limits", &["statement", "assessment", "verified"]),
    }
}

fn facts(desk: &Desk<'_>) -> Vec<Fact> {
    let histories = desk.histories;
    let incidents = desk.count("doc-incidents", histories.incidents.len());
    let exhibits = desk.count("doc-exhibits", histories.exhibits.len());
    vec![
        desk.fact("doc-written-by", Some(&desk.writer())),
        desk.fact("doc-made-at", Some(&desk.made())),
        desk.fact("doc-holds", Some(&format!("{incidents}, {exhibits}"))),
    ]
}

fn left_out(desk: &Desk<'_>) -> Vec<String> {
    let mut said = desk.left_out();
    let erased = desk.histories.erased.len();
    if erased > 0 {
        said.push(desk.count("doc-erased-count", erased));
    }
    said
}
