//! One message with files or to several: `<mms>`, with its parts and addresses.

use std::io::BufRead;

use super::Backup;
use super::tags::{Mark, Tag};
use super::texts::{person, way};
use crate::chat::teller::cut;
use crate::chat::{Media, Message, Note, Person, Way, Where, Why};

/// The numbers that MMS has for who an address is of (PduHeaders).
const FROM: &str = "137";

/// What Android writes for the phone's own number.
const OWN: &str = "insert-address-token";

/// Reads one to its end. Where the file ends before, what was read of it comes
/// with the reason.
pub(super) fn read<R: BufRead>(
    tag: &Tag,
    mark: Mark,
    mut message: Message,
    backup: &mut Backup<'_, '_, R>,
) -> Result<Message, (Box<Message>, Why)> {
    message.way = way(tag.get("msg_box"));
    let whole = person(tag, "address");
    let mut addresses = Vec::new();
    // One that is empty has no end of its own.
    let mut is_open = mark == Mark::Open;
    while is_open {
        let inner = match backup.tags.next() {
            Ok(Some(inner)) => inner,
            Ok(None) => return Err((Box::new(message), Why::CutOff)),
            Err(why) => return Err((Box::new(message), why)),
        };
        match (inner.name.as_str(), inner.mark) {
            ("mms", Mark::Close) => is_open = false,
            (_, Mark::Close) | ("parts" | "addrs", _) => {}
            ("part", _) => part(&inner, &mut message, backup),
            ("addr", _) if addresses.len() < backup.teller.limits.media => {
                let address = inner.said("address").unwrap_or_default().to_owned();
                addresses.push((address, inner.get("type") == Some(FROM)));
            }
            _ => backup.teller.note(Note::NotUnderstood),
        }
    }
    say_who(&mut message, whole, addresses);
    Ok(message)
}

fn part<R: BufRead>(part: &Tag, message: &mut Message, backup: &mut Backup<'_, '_, R>) {
    let media_type = part.said("ct").unwrap_or_default();
    // How it is laid out on a screen.
    if media_type == "application/smil" {
        return;
    }
    let is_text = media_type.starts_with("text/") || media_type.is_empty();
    let text = part.attribute("text").filter(|text| !matches!(&*text.value, "" | "null"));
    if let Some(text) = text.filter(|_| is_text) {
        if !message.text.is_empty() {
            message.text.push('\n');
        }
        message.text.push_str(&text.value);
        message.is_cut |= text.is_cut | cut(&mut message.text, backup.teller.limits.text);
        return;
    }
    if message.media.len() >= backup.teller.limits.media {
        backup.teller.note(Note::TooMuchMedia);
        return;
    }
    let names = ["cl", "fn", "name"];
    let name = names.into_iter().find_map(|name| part.said(name)).unwrap_or_default();
    let data = part.attribute("data").filter(|data| !matches!(&*data.value, "" | "null"));
    let place = data.map_or(Where::Omitted, |data| Where::Base64 {
        part: message.place.part.clone(),
        from: data.from,
        to: data.to,
    });
    let media_type = Some(media_type).filter(|kind| !kind.is_empty()).map(str::to_owned);
    message.media.push(Media { name: name.to_owned(), media_type, place });
}

/// From whom and to whom. The phone's own number has no use as a name.
fn say_who(message: &mut Message, whole: Option<Person>, addresses: Vec<(String, bool)>) {
    let received = matches!(message.way, Way::Received | Way::NotSaid);
    let name = whole.as_ref().and_then(|whole| whole.name.clone());
    let alone = whole.as_ref().and_then(|whole| whole.account.as_deref());
    for (address, is_sender) in addresses {
        if address.is_empty() || address == OWN {
            continue;
        }
        // The name in the message is of its one other side.
        let name = name.clone().filter(|_| alone == Some(address.as_str()));
        let person = Person { name, account: Some(address) };
        match (is_sender, received) {
            (true, true) if message.from.is_none() => message.from = Some(person),
            (true, _) => {}
            (false, _) => message.to.push(person),
        }
    }
    if received && message.from.is_none() {
        message.from = whole;
    } else if !received && message.to.is_empty() {
        message.to.extend(whole);
    }
}
