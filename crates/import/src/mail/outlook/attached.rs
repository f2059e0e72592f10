//! What hangs on an Outlook mail.

use std::collections::BTreeSet;

use super::properties::{OF_A_MEMBER, Properties, bytes, path};
use super::{Compound, rebuilt};
use crate::mail::part::Place;
use crate::mail::{Limits, Note, Part};

/// `PidTagAttachMethod`, MS-OXCMSG §2.2.2.9.
const A_MAIL: u32 = 5;
const AN_OBJECT: u32 = 6;

const AN_OLE_FILE: &str = "application/x-ole-storage";

/// Everything attached, in the order of the file.
pub(super) fn attached(
    compound: &mut Compound<'_>,
    limits: &Limits,
    notes: &mut BTreeSet<Note>,
) -> Vec<Part> {
    let storages = members(compound, "__attach_version1.0_", limits, notes);
    let mut parts = Vec::new();
    for storage in storages {
        match one(compound, &storage, limits, notes) {
            Ok(part) => parts.push(part),
            Err(note) => {
                notes.insert(note);
            }
        }
    }
    parts
}

/// The storages whose names begin so, at most as many as parts are listed.
pub(super) fn members(
    compound: &Compound<'_>,
    beginning: &str,
    limits: &Limits,
    notes: &mut BTreeSet<Note>,
) -> Vec<String> {
    let entries = compound.file.read_root_storage().take(limits.parts.saturating_mul(8));
    let named = entries.filter(|entry| entry.is_storage() && entry.name().starts_with(beginning));
    let mut found: Vec<String> = named.map(|entry| format!("/{}", entry.name())).collect();
    found.sort();
    if found.len() > limits.parts {
        notes.insert(Note::PartsCut);
        found.truncate(limits.parts);
    }
    found
}

fn one(
    compound: &mut Compound<'_>,
    storage: &str,
    limits: &Limits,
    notes: &mut BTreeSet<Note>,
) -> Result<Part, Note> {
    let properties = Properties::read(compound, storage, OF_A_MEMBER, limits);
    let properties = properties.ok_or(Note::Unreadable)?;
    let Held { place, kind, size } = held(compound, storage, &properties, limits, notes)?;
    let mut text = |id| {
        let text = properties.text(compound, storage, id, limits, notes)?;
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    let name = text(0x3707).or_else(|| text(0x3704)).or_else(|| text(0x3001));
    let said = text(0x370E).map(|said| said.to_ascii_lowercase());
    let content_id = text(0x3712).map(|id| id.trim_matches(['<', '>']).to_owned());
    let is_shown_in_text = properties.number(0x3714).is_some_and(|flags| flags & 4 != 0);
    Ok(Part {
        name,
        media_type: kind
            .map(str::to_owned)
            .or(said)
            .unwrap_or_else(|| "application/octet-stream".to_owned()),
        content_id,
        is_inline: is_shown_in_text || properties.is(0x7FFE),
        size,
        is_rebuilt: matches!(place, Place::Storage(_)),
        place,
    })
}

/// What an attachment holds.
struct Held {
    place: Place,
    /// What it is for sure, whatever it says.
    kind: Option<&'static str>,
    size: u64,
}

fn held(
    compound: &mut Compound<'_>,
    storage: &str,
    properties: &Properties,
    limits: &Limits,
    notes: &mut BTreeSet<Note>,
) -> Result<Held, Note> {
    let method = properties.number(0x3705);
    let inside = path(storage, 0x3701, 0x000D);
    if compound.file.is_storage(&inside) {
        let kind = if method == Some(A_MAIL) { "application/vnd.ms-outlook" } else { AN_OLE_FILE };
        let made = rebuilt::file(compound, &inside, limits).ok_or(Note::Unreadable)?;
        let size = made.len() as u64;
        return Ok(Held { place: Place::Storage(inside), kind: Some(kind), size });
    }
    let stream = path(storage, 0x3701, 0x0102);
    let entry = compound.file.entry(&stream).map_err(|_| Note::AttachmentNotInside)?;
    let size = bytes(compound, &stream, limits.file).ok_or(Note::Unreadable)?.len() as u64;
    if size < entry.len() {
        notes.insert(Note::PartDamaged);
    }
    let kind = (method == Some(AN_OBJECT)).then_some(AN_OLE_FILE);
    Ok(Held { place: Place::Stream(stream), kind, size })
}
