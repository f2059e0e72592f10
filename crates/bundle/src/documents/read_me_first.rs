//! What this is, what is in it, what is not, and how to check it.

use serde::Serialize;

use super::paper::{Desk, Fact, Paper};
use super::through::{Part, Place};
use super::versions::{Versions, versions};
use super::{Document, Volume};
use crate::{Audience, if_gone, tables};

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
    versions: Option<Versions>,
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
    name: String,
    what: String,
    /// Its pages among all that are printed, in a print set.
    pages: String,
}

/// The files in the order in which a folder shows them, with their sentences.
fn files(desk: &Desk<'_>) -> Vec<File> {
    const BESIDE: [(&str, &str); 3] = [
        ("data/05-EXHIBITS", "exhibits"),
        ("data/13-TABLES.xlsx", "tables"),
        ("data/record", "record"),
    ];
    if let Some(place) = desk.place {
        return printed(desk, place);
    }
    let what = |key: &str| desk.say(&format!("doc-file-{key}"));
    let file = |name: &str, key: &str| File {
        name: name.to_owned(),
        what: what(key),
        pages: String::new(),
    };
    let documents = Document::ALL.into_iter();
    let documents = documents.filter(|document| document.is_in(desk.audience(), desk.histories));
    let others = documents.filter(|document| *document != Document::ReadMeFirst);
    let others = others.map(|document| {
        let table = match document {
            Document::Statement | Document::CourtStatement => ", .docx",
            document if tables::is_beside(document, desk.histories) => ", .csv",
            _ => "",
        };
        let (further, said) = volumes(desk, document).unwrap_or_default();
        let name = format!("data/{}{further}{table}", document.file_name());
        File { what: what(document.key()) + &said, ..file(&name, document.key()) }
    });
    let beside = BESIDE.map(|(path, key)| file(path, key));
    let mut inside: Vec<File> = others.chain(beside).collect();
    inside.sort_by(|a, b| a.name.cmp(&b.name));
    let first = [
        ("HOW-TO-CHECK.txt", "how-to-check"),
        (if_gone::NAME, "if-gone"),
        ("check.html", "check-page"),
    ];
    let first = first.map(|(name, key)| file(name, key));
    let last = file("manifest-….txt, tagmanifest-….txt", "manifests");
    first.into_iter().chain(inside).chain([last]).collect()
}

/// What is added of the further files of a long document: their names, and how
/// many there are in all.
fn volumes(desk: &Desk<'_>, document: Document) -> Option<(String, String)> {
    let volumes: Vec<Volume> = Volume::all(document, desk.histories).collect();
    let (second, last) = (volumes.get(1)?, volumes.last()?);
    let names = match second == last {
        true => format!(", {}", second.ending()),
        false => format!(", {} … {}", second.ending(), last.ending()),
    };
    Some((names, format!(" {}", desk.count("doc-file-volumes", volumes.len()))))
}

/// What is printed, in order, with its pages among all.
fn printed(desk: &Desk<'_>, place: Place<'_>) -> Vec<File> {
    let file = |(part, first, last): (&Part, usize, usize)| File {
        name: part.name.clone(),
        what: desk.say(&format!("doc-print-{}", part.key)),
        pages: if first == last { first.to_string() } else { format!("{first}–{last}") },
    };
    place.spans().map(file).collect()
}

fn columns(desk: &Desk<'_>) -> Vec<String> {
    let mut columns = vec![desk.say("doc-column-file"), desk.say("doc-column-what")];
    columns.extend(desk.place.map(|_| desk.say("doc-column-pages")));
    columns
}

fn checking(desk: &Desk<'_>) -> Vec<String> {
    match desk.place {
        Some(_) => desk.several("check-print", &["paper", "files", "code"]),
        None => desk.several("check", &["page", "trust", "file", "code"]),
    }
}

pub(super) fn page(desk: &Desk<'_>) -> Page {
    Page {
        paper: desk.paper(),
        lead: lead(desk),
        facts: facts(desk),
        contents_heading: desk.say("doc-what-is-in-it"),
        columns: columns(desk),
        files: files(desk),
        left_out_heading: desk.say("doc-what-is-left-out"),
        left_out: left_out(desk),
        versions: versions(desk),
        reading_heading: desk.say("doc-how-to-read"),
        reading: reading(desk),
        checking_heading: desk.say("doc-how-to-check"),
        checking: checking(desk),
        code: desk.contents.seal.code().to_string(),
        shows_heading: desk.say("doc-what-a-seal-shows"),
        shows: desk.several("seal", &["shows-short", "shows-not-short"]),
        limits_heading: desk.say("doc-limits"),
        limits: limits(desk),
    }
}

/// What this is; of a copy for another than the police, also whom it is for.
fn lead(desk: &Desk<'_>) -> Vec<String> {
    let mut said = match desk.audience() {
        Audience::Police => desk.several("lead", &["what", "who", "words"]),
        Audience::Writer => desk.several("lead", &["what", "writer", "words"]),
        Audience::FamilyCourt => desk.several("lead", &["what", "family-court", "who", "words"]),
    };
    said.extend(desk.place.map(|_| desk.say("doc-lead-print")));
    said
}

fn reading(desk: &Desk<'_>) -> Vec<String> {
    let mut said = match desk.audience() {
        Audience::Police => desk.several("start", &["summary", "chronology", "numbers", "words"]),
        Audience::Writer => desk.several("start", &["all", "numbers", "words"]),
        Audience::FamilyCourt => {
            desk.several("start", &["statement", "chronology", "numbers", "words"])
        }
    };
    said.extend(desk.intimate_shown());
    said
}

fn limits(desk: &Desk<'_>) -> Vec<String> {
    match desk.audience() {
        Audience::Police => desk.several("limits", &["statement", "assessment", "verified"]),
        Audience::Writer => desk.several("limits", &["writer", "assessment", "verified"]),
        Audience::FamilyCourt => desk.several("limits", &["court", "assessment", "verified"]),
    }
}

fn facts(desk: &Desk<'_>) -> Vec<Fact> {
    let histories = desk.histories;
    let incidents = desk.count("doc-incidents", histories.incidents.len());
    let exhibits = desk.count("doc-exhibits", histories.exhibits.len());
    vec![
        desk.fact("doc-version", Some(&desk.contents.version.to_string())),
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
