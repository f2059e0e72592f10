//! What follows the date of a message: who wrote it, and what it is.

use super::attached;
use super::head::is_mark;
use super::words;
use crate::chat::teller::Teller;
use crate::chat::{Call, Kind, Message, Person, Ring};

/// Bytes of a name. WhatsApp allows 25 characters, groups 100.
const NAME: usize = 512;

/// Parts who wrote from what was written: before the first `: `. Without one, or
/// with a quotation mark before it, the app itself speaks, as in `Mary changed
/// the subject to "Home: news"`.
pub(super) fn author(rest: &str) -> (Option<Person>, &str) {
    let end = rest.find(": ").or_else(|| rest.ends_with(':').then(|| rest.len() - 1));
    let Some(end) = end.filter(|end| *end <= NAME) else { return (None, rest) };
    let is_edge = |c: char| is_mark(c) || c == ' ';
    let name = rest[..end].trim_matches(is_edge);
    if name.is_empty() || name.contains(['"', '“', '”', '„', '«']) {
        return (None, rest);
    }
    (Some(Person::named(name)), rest.get(end + 2..).unwrap_or_default())
}

/// Says what a message is, once all its lines are there.
pub(super) fn understand(message: &mut Message, bracketed: bool, teller: &Teller<'_>) {
    if message.from.is_none() {
        message.kind = call(&message.text).unwrap_or(Kind::System);
        return;
    }
    let marked = message.text.starts_with(is_mark);
    edited(message);
    let text = message.text.trim_matches(is_mark);
    if words::is_deleted(text) {
        message.kind = Kind::Deleted;
        return;
    }
    message.media = attached::all(&message.text, teller);
    if !message.media.is_empty() {
        return;
    }
    if words::is_notice(text) {
        message.kind = Kind::System;
    } else if let Some(call) = call(text).filter(|_| marked || !bracketed) {
        message.kind = call;
    } else if marked && bracketed {
        // An iPhone puts a mark before what it writes itself.
        message.kind = Kind::System;
    }
}

fn call(text: &str) -> Option<Kind> {
    let missed = words::call(text.trim_matches(is_mark))?;
    let ring = if missed { Ring::Missed } else { Ring::NotSaid };
    Some(Kind::Call(Call { ring, ..Call::default() }))
}

/// Takes off what is put after a text that was changed: known words in `<…>`, or
/// any behind a mark.
fn edited(message: &mut Message) {
    let Some(inner) = message.text.strip_suffix('>') else { return };
    let Some((before, words)) = inner.rsplit_once('<') else { return };
    let marked = before.ends_with('\u{200E}') && before.chars().any(|c| !is_mark(c));
    let by_form =
        marked && words.contains(' ') && !words.contains([':', '\n']) && words.len() < 120;
    if by_form && words::is_omitted(words) {
        return;
    }
    if by_form || words::is_edited(words) {
        let kept = before.trim_end_matches(is_mark);
        let kept = kept.strip_suffix(' ').unwrap_or(kept).len();
        message.text.truncate(kept);
        message.is_edited = true;
    }
}
