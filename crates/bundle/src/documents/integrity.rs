//! The seal: the code to compare, what it stands for, and what it shows and
//! does not show (record-1 §7 and §8).

use chrono::SecondsFormat;
use sentences::Blank;
use serde::Serialize;

use super::ink::Prose;
use super::paper::{Desk, Fact, Paper};
use crate::{Stamped, phrase};

/// What the template shows.
#[derive(Serialize)]
pub(super) struct Page {
    paper: Paper,
    code_heading: String,
    code_words: Vec<String>,
    qr_alt: String,
    qr_words: String,
    compare_heading: String,
    compare: Vec<String>,
    shows_heading: String,
    shows: Vec<String>,
    shows_not_heading: String,
    shows_not: Vec<String>,
    stamps: Option<Stamps>,
    details_heading: String,
    facts: Vec<Fact>,
    checkpoint_label: String,
    checkpoint: Vec<String>,
    fingerprint_label: String,
    fingerprint: String,
    fingerprint_words: String,
    files_heading: String,
    files: Vec<String>,
}

/// The time stamps, as a line from the oldest to the bundle itself.
#[derive(Serialize)]
struct Stamps {
    heading: String,
    about: Vec<String>,
    line: Vec<Point>,
    not_heading: String,
    not: Vec<String>,
    roots: Vec<Prose>,
}

/// A moment on that line, and all that is said of it.
#[derive(Serialize)]
struct Point {
    /// Whether the clock was somebody else's.
    is_stamp: bool,
    says: Vec<Prose>,
}

pub(super) fn page(desk: &Desk<'_>) -> Page {
    let seal = &desk.contents.seal;
    let say = |key: &str| desk.say(key);
    let size = seal.checkpoint.size.to_string();
    let disclosed = desk.contents.entries.len().to_string();
    Page {
        paper: desk.paper(),
        code_heading: say("doc-seal-code"),
        code_words: desk.several("code", &["what", "same"]),
        qr_alt: desk.with("doc-qr-alt", "code", &seal.code().to_string()),
        qr_words: say("doc-qr-words"),
        compare_heading: say("doc-how-to-compare"),
        compare: desk.several("compare", &["ask", "same", "other"]),
        shows_heading: say("doc-seal-shows"),
        shows: desk.several("shows", &["unchanged", "order", "key", "files"]),
        shows_not_heading: say("doc-seal-shows-not"),
        shows_not: desk.several("shows-not", &["true", "clock", "who", "complete", "another"]),
        stamps: stamps(desk),
        details_heading: say("doc-seal-details"),
        facts: vec![
            desk.fact("doc-record-entries", Some(&size)),
            desk.fact("doc-entries-here", Some(&disclosed)),
            desk.fact("doc-made-at", Some(&desk.made())),
        ],
        checkpoint_label: say("doc-checkpoint"),
        checkpoint: seal.checkpoint.text().lines().map(str::to_owned).collect(),
        fingerprint_label: say("doc-fingerprint"),
        fingerprint: desk.contents.key.fingerprint(),
        fingerprint_words: say("doc-fingerprint-words"),
        files_heading: say("doc-files-heading"),
        files: desk.several("files", &["manifests", "signature", "how", "entries"]),
    }
}

/// What the time stamps bound, in words and as a line; nothing where there is
/// none.
fn stamps(desk: &Desk<'_>) -> Option<Stamps> {
    let stamps = &desk.contents.stamps;
    let seal = desk.contents.seal.checkpoint;
    if stamps.is_empty() {
        return None;
    }
    let mut line: Vec<_> = stamps.iter().flat_map(|stamp| points(desk, stamp)).collect();
    let end = [("when", Blank::Text(&desk.made())), ("entries", Blank::Number(seal.size))];
    let end = desk.wide(&desk.sentences.say_with("doc-stamps-end", &end));
    line.push(Point { is_stamp: false, says: vec![end] });
    let root = |(number, stamp): (usize, &Stamped)| {
        let place = format!("{}/root.pem", Stamped::folder(number));
        let blanks =
            [("place", Blank::Text(&place)), ("fingerprint", Blank::Text(&stamp.root_fingerprint))];
        desk.wide(&desk.sentences.say_with("doc-stamps-root", &blanks))
    };
    Some(Stamps {
        heading: desk.say("doc-stamps"),
        about: desk.several("stamps", &["about", "line", "key"]),
        line,
        not_heading: desk.say("doc-stamps-not"),
        not: desk.several("stamps-not", &["true", "after", "root"]),
        roots: (1..).zip(stamps).map(root).collect(),
    })
}

/// A seal and the stamp over it.
fn points(desk: &Desk<'_>, stamp: &Stamped) -> [Point; 2] {
    let entries = Blank::Number(stamp.checkpoint.size);
    let say =
        |key: &str, blanks: &[(&str, Blank<'_>)]| desk.wide(&desk.sentences.say_with(key, blanks));
    let sealed = phrase::written(&stamp.sealed, &desk.sentences);
    let when = phrase::instant(stamp.time, desk.contents.made.zone, &desk.sentences);
    let stamped = [
        ("when", Blank::Text(&when)),
        ("exact", Blank::Text(&stamp.time.to_rfc3339_opts(SecondsFormat::AutoSi, true))),
        ("authority", Blank::Text(&stamp.authority)),
        ("accuracy", Blank::Text(&phrase::accuracy(stamp.accuracy, &desk.sentences))),
    ];
    let mut says = vec![
        say("doc-stamps-stamped", &stamped),
        say("doc-stamps-before", &[("entries", entries)]),
    ];
    // What the bundle's own seal covers of what came after.
    if stamp.after < desk.contents.seal.checkpoint.size {
        says.push(desk.wide(&desk.with("doc-stamps-after", "entry", &stamp.after.to_string())));
    }
    let sealed = [("when", Blank::Text(&sealed)), ("entries", entries)];
    [
        Point { is_stamp: false, says: vec![say("doc-stamps-sealed", &sealed)] },
        Point { is_stamp: true, says },
    ]
}
