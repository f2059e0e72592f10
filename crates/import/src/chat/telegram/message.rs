//! One message of Telegram's JSON.

use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime};
use serde_json::Value;

use crate::chat::json::{is, list, number, text};
use crate::chat::message::short;
use crate::chat::teller::Teller;
use crate::chat::{
    Call, Conversation, Kind, Media, Message, Person, Ring, Spot, Unit, Way, When, Where,
};

/// Members that name a file.
const FILES: [&str; 3] = ["photo", "file", "contact_vcard"];

/// Reads one; nothing where it is no message.
pub(super) fn read(
    value: &Value,
    chat: Arc<Conversation>,
    item: u64,
    owner: Option<&str>,
    teller: &Teller<'_>,
) -> Option<Message> {
    let kind = match text(value, "type")? {
        "message" => Kind::Text,
        "service" => service(value),
        _ => return None,
    };
    let at = when(value, "date", "date_unixtime");
    let mut message = Message::new(chat, Spot::Item(item), at);
    message.kind = kind;
    message.from = person(value, "from", "from_id").or_else(|| person(value, "actor", "actor_id"));
    message.way = way(message.from.as_ref(), owner);
    message.text = words(value.get("text").unwrap_or(&Value::Null));
    if kind == Kind::System {
        add(&mut message.text, &said_by_app(value));
    }
    add(&mut message.text, &in_words(value));
    message.is_edited = value.get("edited").is_some();
    message.edited_at = message.is_edited.then(|| when(value, "edited", "edited_unixtime"));
    message.forwarded_from = text(value, "forwarded_from").map(|name| short(name.to_owned()));
    message.replies_to = number(value, "reply_to_message_id").map(|id| id.to_string());
    message.media = FILES.iter().filter_map(|name| media(value, name, teller)).collect();
    message.reactions = list(value, "reactions").iter().filter_map(reaction).collect();
    Some(message)
}

fn service(value: &Value) -> Kind {
    if text(value, "action") != Some("phone_call") {
        return Kind::System;
    }
    let ring = match text(value, "discard_reason") {
        Some("missed") => Ring::Missed,
        Some("busy") => Ring::Rejected,
        _ => Ring::NotSaid,
    };
    let seconds = number(value, "duration_seconds").and_then(|seconds| seconds.try_into().ok());
    Kind::Call(Call { ring, seconds, presentation: None })
}

/// The clock of the computer that exported, and the moment in UTC.
fn when(value: &Value, local: &str, instant: &str) -> When {
    let written = text(value, local).unwrap_or_default().to_owned();
    When {
        local: NaiveDateTime::parse_from_str(&written, "%Y-%m-%dT%H:%M:%S").ok(),
        instant: number(value, instant).and_then(|seconds| DateTime::from_timestamp(seconds, 0)),
        unit: Unit::Second,
        written,
    }
}

fn person(value: &Value, name: &str, account: &str) -> Option<Person> {
    Person::said(text(value, name), text(value, account))
}

fn way(from: Option<&Person>, owner: Option<&str>) -> Way {
    match (from.and_then(|from| from.account.as_deref()), owner) {
        (Some(from), Some(owner)) if from == owner => Way::Sent,
        (Some(_), Some(_)) => Way::Received,
        (_, None) | (None, _) => Way::NotSaid,
    }
}

/// A text, which is a string or a list of strings and of objects that have one.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(pieces) => pieces
            .iter()
            .map(|piece| piece.as_str().or_else(|| text(piece, "text")).unwrap_or_default())
            .collect(),
        _ => String::new(),
    }
}

/// What the app wrote, in the words of the file: the action and what it is about.
fn said_by_app(value: &Value) -> String {
    let named = ["action", "title"].into_iter().filter_map(|name| text(value, name));
    let members = list(value, "members").iter().filter_map(Value::as_str);
    named.chain(members).collect::<Vec<_>>().join(", ")
}

/// Places, people and polls, as text.
fn in_words(value: &Value) -> String {
    let mut lines = Vec::new();
    if let Some(place) = value.get("location_information") {
        let degrees = |name| place.get(name).and_then(Value::as_f64);
        if let (Some(latitude), Some(longitude)) = (degrees("latitude"), degrees("longitude")) {
            lines.push(format!("{latitude}, {longitude}"));
        }
        lines.extend(
            ["place_name", "address"]
                .iter()
                .filter_map(|name| text(value, name))
                .map(str::to_owned),
        );
    }
    if let Some(contact) = value.get("contact_information") {
        let parts = ["first_name", "last_name", "phone_number"];
        let parts: Vec<&str> = parts.iter().filter_map(|name| text(contact, name)).collect();
        lines.push(parts.join(" "));
    }
    if let Some(poll) = value.get("poll") {
        lines.extend(text(poll, "question").map(str::to_owned));
        for answer in list(poll, "answers") {
            let voters = number(answer, "voters").unwrap_or(0);
            lines.push(format!("- {} ({voters})", text(answer, "text").unwrap_or_default()));
        }
    }
    lines.extend(text(value, "sticker_emoji").map(str::to_owned));
    lines.join("\n")
}

fn add(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push('\n');
    }
    text.push_str(more);
}

fn media(value: &Value, name: &str, teller: &Teller<'_>) -> Option<Media> {
    let path = text(value, name)?;
    let media_type = text(value, "mime_type").filter(|_| name == "file").map(str::to_owned);
    // What stands in the place of a path that was not exported.
    if path.starts_with("(File ") || path.starts_with("(Photo ") {
        let name = text(value, "file_name").unwrap_or(path).to_owned();
        return Some(Media { name, media_type, place: Where::Omitted });
    }
    Some(teller.media(path, media_type))
}

fn reaction(value: &Value) -> Option<String> {
    let sign = text(value, "emoji").or_else(|| text(value, "type"))?;
    let recent = list(value, "recent").iter().filter_map(|one| text(one, "from"));
    let recent: Vec<&str> = recent.collect();
    let count = number(value, "count").unwrap_or(1);
    Some(match recent.is_empty() {
        false => format!("{sign} {}", recent.join(", ")),
        true if is(value, "chosen") || count == 1 => sign.to_owned(),
        true => format!("{sign} ×{count}"),
    })
}
