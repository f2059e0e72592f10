//! One call: `<call/>`.

use super::tags::Tag;
use super::texts::person;
use crate::chat::{Call, Kind, Message, Presentation, Ring, Way};

pub(super) fn read(tag: &Tag, mut message: Message) -> Message {
    let ring = match tag.get("type") {
        Some("1") => Ring::Incoming,
        Some("2") => Ring::Outgoing,
        Some("3") => Ring::Missed,
        Some("4") => Ring::Voicemail,
        Some("5") => Ring::Rejected,
        Some("6") => Ring::Blocked,
        Some("7") => Ring::Elsewhere,
        _ => Ring::NotSaid,
    };
    let presentation = match tag.get("presentation") {
        Some("1") => Some(Presentation::Shown),
        Some("2") => Some(Presentation::Withheld),
        Some("3") => Some(Presentation::Unknown),
        Some("4") => Some(Presentation::PayPhone),
        _ => None,
    };
    let seconds = tag.get("duration").and_then(|seconds| seconds.parse().ok());
    message.kind = Kind::Call(Call { ring, seconds, presentation });
    message.way = match ring {
        Ring::NotSaid => Way::NotSaid,
        Ring::Outgoing => Way::Sent,
        Ring::Incoming
        | Ring::Missed
        | Ring::Voicemail
        | Ring::Rejected
        | Ring::Blocked
        | Ring::Elsewhere => Way::Received,
    };
    let other = person(tag, "number");
    if message.way == Way::Sent {
        message.to.extend(other);
    } else {
        message.from = other;
    }
    message
}
