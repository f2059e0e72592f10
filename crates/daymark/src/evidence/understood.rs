//! What was understood of a file, in a few words.

use crate::Session;
use crate::contract::{ArrivedFile, ExhibitView};
use bundle::phrase;

/// Beginnings of media types, and the word for what they are.
const KINDS: [(&str, &str); 12] = [
    ("image/", "picture"),
    ("video/", "video"),
    ("audio/", "sound"),
    ("application/pdf", "document"),
    ("application/vnd.", "document"),
    ("application/msword", "document"),
    ("application/zip", "archive"),
    ("application/x-", "archive"),
    ("application/json", "table"),
    ("text/csv", "table"),
    ("text/xml", "table"),
    ("text/", "text"),
];

/// A file that was attached.
pub(super) fn file(session: &Session, name: String, view: ExhibitView) -> ArrivedFile {
    ArrivedFile {
        name,
        understood: words(session, &view),
        parts: view.parts.iter().map(|part| part.reference.clone()).collect(),
        same_as: view.same_as,
        row: Some(view.row),
        problem: None,
    }
}

/// `Picture, taken Monday 4 May 2026, 21:40`.
fn words(session: &Session, view: &ExhibitView) -> String {
    let said = match view.row.form {
        Some(form) => phrase::form(form, &session.sentences),
        None => session.sentences.say(&format!("kind-{}", kind(&view.row.media_type))),
    };
    match &view.taken_text {
        Some(taken) => format!("{said}. {taken}"),
        None => said,
    }
}

/// The word for a media type.
pub(crate) fn kind(media_type: &str) -> &'static str {
    let found = KINDS.iter().find(|(beginning, _)| media_type.starts_with(beginning));
    found.map_or("other", |(_, word)| word)
}
