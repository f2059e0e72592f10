//! The seal: the code to compare, what it stands for, and what it shows and
//! does not show (record-1 §7 and §8).

use serde::Serialize;

use super::paper::{Desk, Fact, Paper};

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
