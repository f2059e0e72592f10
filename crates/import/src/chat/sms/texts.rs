//! One text message: `<sms/>`.

use super::tags::Tag;
use crate::chat::{Message, Person, Way};

pub(super) fn read(tag: &Tag, mut message: Message) -> Message {
    message.way = way(tag.get("type"));
    let other = person(tag, "address");
    if message.way == Way::Received || message.way == Way::NotSaid {
        message.from = other;
    } else {
        message.to.extend(other);
    }
    if let Some(body) = tag.attribute("body").filter(|body| body.value != "null") {
        message.text.clone_from(&body.value);
        message.is_cut = body.is_cut;
    }
    message
}

/// The numbers that Android has for where a message is kept.
pub(super) fn way(number: Option<&str>) -> Way {
    match number {
        Some("1") => Way::Received,
        Some("2") => Way::Sent,
        Some("3") => Way::Draft,
        Some("4" | "6") => Way::Waiting,
        Some("5") => Way::Failed,
        _ => Way::NotSaid,
    }
}

/// The other side: its number, and the name that the phone has for it.
pub(super) fn person(tag: &Tag, account: &str) -> Option<Person> {
    let name = tag.said("contact_name").filter(|name| *name != "(Unknown)");
    Person::said(name, tag.said(account))
}
