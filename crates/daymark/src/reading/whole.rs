//! A conversation as it is printed: every message, in the language of the
//! document.

use std::ops::ControlFlow;

use bundle::{Conversation, Message, MessageKinds};
use diary::Zone;
use sentences::{Blank, Sentences};

use super::keeping::{About, Kinds};
use super::messages::{Kept, Place, mark_text};
use super::summary;
use crate::contract::Progress;
use crate::{Problem, ProblemKind, Session, evidence};

/// The most messages of one conversation that are printed: some hundred pages.
const MOST: u32 = 10_000;

/// How many are taken out of the vault at a time.
const PAGE: u32 = 500;

/// The messages of an exhibit, read anew where they are not kept. Of more than
/// are printed, those around the ones that were picked. Exact moments are printed
/// in `zone`, whatever this computer's is: the same diary prints the same pages.
///
/// # Errors
/// [`ProblemKind::NotReadable`] for a file that cannot be read, or not without
/// an answer; [`ProblemKind::Cancelled`].
pub(crate) fn whole(
    session: &mut Session,
    number: u32,
    picked: &[u32],
    zone: Zone,
    sentences: &Sentences,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Conversation, Problem> {
    let read = super::conversation(session, number, None, progress)?;
    let by = evidence::read_as(session, number)?.map(|read| read.by).unwrap_or_default();
    let subject = evidence::find(session, number)?;
    let reading = session.vault.reading(subject)?.filter(|_| read.question.is_none());
    let reading = reading.ok_or(ProblemKind::NotReadable)?;
    let about: About = serde_json::from_str(&reading.about).unwrap_or_default();
    let (from, to) = printed(picked, read.total);
    let mut messages = Vec::new();
    while from + crate::number(messages.len() as u64) < to {
        let offset = from + crate::number(messages.len() as u64);
        let asked =
            vault::MessageQuery { offset, limit: PAGE.min(to - offset), ..Default::default() };
        let page = session.vault.messages(subject, &asked)?;
        if page.rows.is_empty() {
            break;
        }
        for (place, body) in page.rows {
            let kept: Kept = serde_json::from_str(&body).map_err(|_| ProblemKind::Fault)?;
            messages.push(message(place, kept, zone, sentences));
        }
    }
    let said = if about.is_utc { "doc-messages-zone-utc" } else { "messages-zone-phone" };
    let mut notes = vec![sentences.say(said)];
    notes.extend(about.decided.map(|decided| summary::dates(decided, sentences).text));
    notes.extend(about.notes.iter().map(|(key, count)| {
        let blanks = [("count", Blank::Number(*count))];
        sentences.say_with(&format!("messages-note-{key}"), &blanks)
    }));
    let named = about.people.into_iter().filter(|(name, _)| !name.is_empty());
    let (people, total) = (named.collect(), read.total);
    let kinds =
        about.kinds.map(|Kinds { of_the_app, deleted }| MessageKinds { of_the_app, deleted });
    Ok(Conversation { by, notes, people, total, kinds, messages })
}

/// The first place to print, from 0, and the one after the last.
fn printed(picked: &[u32], total: u32) -> (u32, u32) {
    if total <= MOST {
        return (0, total);
    }
    let (first, last) = (picked.iter().min(), picked.iter().max());
    let (first, last) = (first.copied().unwrap_or(1), last.copied().unwrap_or(1));
    let middle = first / 2 + last / 2;
    // Where the picked ones lie further apart than that, the first are printed.
    let start = if last - first < MOST { middle.saturating_sub(MOST / 2) } else { first - 1 };
    let start = start.min(total - MOST);
    (start, start + MOST)
}

fn message(place: u32, kept: Kept, zone: Zone, sentences: &Sentences) -> Message {
    let when = figures(&kept, zone);
    let Kept { who, account, is_sent, text, marks, reactions, files, .. } = kept;
    let mut notes: Vec<String> = marks.iter().map(|mark| mark_text(mark, sentences)).collect();
    notes.extend(is_sent.then(|| sentences.say("message-sent")));
    if !reactions.is_empty() {
        let list = reactions.join(", ");
        notes.push(sentences.say_with("message-reactions", &[("list", Blank::Text(&list))]));
    }
    for file in &files {
        notes.push(match file.place {
            Place::Omitted => sentences.say("message-omitted"),
            Place::Elsewhere => {
                sentences.say_with("message-file-missing", &[("name", Blank::Text(&file.name))])
            }
            Place::Member(_) | Place::Base64 { .. } => {
                sentences.say_with("doc-message-file", &[("name", Blank::Text(&file.name))])
            }
        });
    }
    let who = match (who.is_empty(), account.is_empty() || account == who) {
        (true, _) => account,
        (false, true) => who,
        (false, false) => format!("{who}\n{account}"),
    };
    Message { place, when, who, text, notes }
}

/// `2026-05-04 21:40:12 +01:00`, without the zone where the file does not say
/// it; as written where it could not be read.
fn figures(kept: &Kept, zone: Zone) -> String {
    match (kept.instant, kept.local) {
        (Some(instant), _) => {
            let there = instant.with_timezone(&zone.offset_at(instant));
            there.format("%Y-%m-%d %H:%M:%S %:z").to_string()
        }
        (None, Some(local)) => local.format("%Y-%m-%d %H:%M:%S").to_string(),
        (None, None) => kept.written.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conversation_that_is_not_too_long_is_printed_whole() {
        assert_eq!(printed(&[3], 5), (0, 5));
        assert_eq!(printed(&[MOST], MOST), (0, MOST));
    }

    #[test]
    fn of_a_longer_one_as_much_as_is_printed_lies_around_the_picked_ones() {
        let total = 5 * MOST;
        for picked in [vec![1], vec![total], vec![2 * MOST, 2 * MOST + 40], vec![7, 4 * MOST]] {
            let (from, to) = printed(&picked, total);
            assert_eq!(to - from, MOST);
            assert!(to <= total);
            assert!((from..to).contains(&(picked[0] - 1)), "{picked:?}: {from} to {to}");
        }
        let (from, to) = printed(&[2 * MOST, 2 * MOST + 40], total);
        assert!((from..to).contains(&(2 * MOST + 39)));
    }
}
