//! Where an exhibit stood online: as typed, and as it is kept.

use diary::{Online, Words, Zone};

use crate::contract::OnlineNotes;
use crate::problem::field;
use crate::{Problem, Session, cards};

/// What was typed, read.
pub(super) fn read(session: &Session, notes: &OnlineNotes) -> Result<Online, Problem> {
    let OnlineNotes { address, platform, handle, account_id, seen, seen_said } = notes;
    let said = |name, text: &str| field(name, Words::optional(text));
    let when = (!seen.trim().is_empty())
        .then(|| cards::reading(session).typed_at(seen_said).and_then(|then| then.past(seen)));
    Ok(Online {
        address: said("online-address", address)?,
        platform: said("online-platform", platform)?,
        handle: said("online-handle", handle)?,
        account_id: said("online-account-id", account_id)?,
        seen: field("online-seen", when.transpose())?,
    })
}

/// What is kept, as it would be typed in this zone.
pub(super) fn write(online: Online, zone: Zone) -> OnlineNotes {
    let Online { address, platform, handle, account_id, seen } = online;
    let text = |words: Option<Words>| words.map_or_else(String::new, String::from);
    OnlineNotes {
        address: text(address),
        platform: text(platform),
        handle: text(handle),
        account_id: text(account_id),
        seen: seen.map_or_else(String::new, |seen| seen.line(zone)),
        seen_said: String::new(),
    }
}
