//! One message of Facebook's or Instagram's JSON, in either of its two shapes.

use std::sync::Arc;

use chrono::DateTime;
use serde_json::Value;

use super::mojibake::mended;
use crate::chat::json::{is, list, number, text};
use crate::chat::teller::Teller;
use crate::chat::{Call, Conversation, Kind, Media, Message, Note, Person, Ring, Spot, Unit, When};

/// Lists of files; each file has a `uri`.
const FILES: [&str; 6] = ["photos", "videos", "audio_files", "gifs", "files", "media"];

/// Reads one; nothing where it is no message.
pub(super) fn read(
    value: &Value,
    conversation: Arc<Conversation>,
    item: u64,
    teller: &mut Teller<'_>,
) -> Option<Message> {
    let encrypted = value.get("senderName").is_some();
    let (name, time, words) = match encrypted {
        true => ("senderName", "timestamp", "text"),
        false => ("sender_name", "timestamp_ms", "content"),
    };
    let at = number(value, time);
    if at.is_none() && text(value, name).is_none() {
        return None;
    }
    let mut message = Message::new(conversation, Spot::Item(item), when(at));
    message.from = text(value, name).map(|name| Person::named(mended(name)));
    let said = text(value, words).unwrap_or_default();
    message.text = mended(said);
    if message.text != said {
        teller.note(Note::Mended);
    }
    message.kind = kind(value);
    shared(value, &mut message.text);
    for name in FILES {
        let uris = list(value, name).iter().filter_map(|file| text(file, "uri"));
        message.media.extend(uris.map(|uri| media(uri, teller)));
    }
    let sticker = value.get("sticker").and_then(|sticker| text(sticker, "uri"));
    message.media.extend(sticker.map(|uri| media(uri, teller)));
    message.reactions = list(value, "reactions").iter().filter_map(reaction).collect();
    Some(message)
}

fn when(milliseconds: Option<i64>) -> When {
    When {
        written: milliseconds.map(|number| number.to_string()).unwrap_or_default(),
        local: None,
        instant: milliseconds.and_then(DateTime::from_timestamp_millis),
        unit: Unit::Millisecond,
    }
}

fn kind(value: &Value) -> Kind {
    if is(value, "is_unsent") || is(value, "isUnsent") {
        return Kind::Deleted;
    }
    let seconds = number(value, "call_duration").and_then(|seconds| u64::try_from(seconds).ok());
    let is_call = seconds.is_some() || text(value, "type") == Some("Call");
    match (is_call, text(value, "type")) {
        (true, _) => {
            let missed = is(value, "missed");
            let ring = if missed { Ring::Missed } else { Ring::NotSaid };
            Kind::Call(Call { ring, seconds, presentation: None })
        }
        (false, Some("Subscribe" | "Unsubscribe")) => Kind::System,
        (false, _) => Kind::Text,
    }
}

/// Adds what was shared: its text and its address.
fn shared(value: &Value, words: &mut String) {
    let Some(share) = value.get("share") else { return };
    for name in ["share_text", "link"] {
        let said = text(share, name).map(mended).unwrap_or_default();
        if !said.is_empty() && !words.contains(&said) {
            if !words.is_empty() {
                words.push('\n');
            }
            words.push_str(&said);
        }
    }
}

fn media(uri: &str, teller: &Teller<'_>) -> Media {
    teller.media(&mended(uri), None)
}

fn reaction(value: &Value) -> Option<String> {
    let sign = mended(text(value, "reaction")?);
    Some(match text(value, "actor") {
        Some(actor) => format!("{sign} {}", mended(actor)),
        None => sign,
    })
}
