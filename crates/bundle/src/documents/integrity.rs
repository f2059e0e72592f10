//! The seal: the code to compare, what it stands for, and what it shows and
//! does not show (record-1 §7 and §8).

use chrono::SecondsFormat;
use sentences::Blank;
use serde::Serialize;

use super::ink::Prose;
use super::paper::{Desk, Fact, Paper};
use crate::{EarlierSeal, Stamped, phrase};

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
    seals: Option<Seals>,
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

/// Earlier seals of the record.
#[derive(Serialize)]
struct Seals {
    heading: String,
    about: String,
    /// The code of each, and what it covers.
    all: Vec<(String, Prose)>,
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
        seals: seals(desk),
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
        not: desk.several("stamps-not", &["true", "after", "place", "root"]),
        roots: (1..).zip(stamps).map(root).collect(),
    })
}

/// The codes that others may have been given; nothing where there is none.
fn seals(desk: &Desk<'_>) -> Option<Seals> {
    let all = &desk.contents.earlier_seals;
    let row = |seal: &EarlierSeal| {
        let when = phrase::written(&seal.made, &desk.sentences);
        let blanks =
            [("when", Blank::Text(&when)), ("entries", Blank::Number(seal.checkpoint.size))];
        let says = desk.wide(&desk.sentences.say_with("doc-stamps-sealed", &blanks));
        (seal.code().to_string(), says)
    };
    (!all.is_empty()).then(|| Seals {
        heading: desk.say("doc-seals"),
        about: desk.say("doc-seals-about"),
        all: all.iter().map(row).collect(),
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
    // What the bundle's own seal covers of what came after. People count entries
    // from 1.
    if stamp.after < desk.contents.seal.checkpoint.size {
        let entry = (stamp.after + 1).to_string();
        says.push(desk.wide(&desk.with("doc-stamps-after", "entry", &entry)));
    }
    let sealed = [("when", Blank::Text(&sealed)), ("entries", entries)];
    [
        Point { is_stamp: false, says: vec![say("doc-stamps-sealed", &sealed)] },
        Point { is_stamp: true, says },
    ]
}

#[cfg(test)]
mod tests {
    use crate::documents::Document;
    use crate::documents::tests::{rendered, text};
    use crate::{Contents, Stamped, sample};

    #[test]
    fn entries_around_a_stamp_are_counted_from_one_and_their_place_is_the_diarys_word() {
        let contents = sample::everything();
        let checkpoint = record::Checkpoint { size: 4, ..contents.seal.checkpoint };
        let (made, zone) = (contents.made.at, Some(contents.made.zone));
        let stamp = Stamped {
            checkpoint,
            sealed: diary::Written::new(made, zone, None),
            after: 6,
            request: Vec::new(),
            reply: Vec::new(),
            root: String::new(),
            root_fingerprint: "00".repeat(32),
            chain: String::new(),
            time: made,
            accuracy: None,
            authority: "Throwaway Stamps".to_owned(),
            proof: Vec::new(),
        };
        let contents = Contents { stamps: vec![stamp], ..contents };
        let Some(text) = text(&rendered(Document::Integrity, &contents)) else { return };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for says in [
            "Entries 1 to 4 existed no later than this",
            "Entry 7 and those after it stand after this stamp",
            "after which entry the answer came back",
        ] {
            assert!(text.contains(says), "{says} is not in: {text}");
        }
    }
}
