//! What phones write beside the film: `udta` of QuickTime and Android, and the
//! list of keys that Apple keeps in `meta`.

use super::boxes::{Kind, child, children, number};
use crate::photo::short;

/// What is said of a film, as it stands there.
#[derive(Default)]
pub(super) struct Notes {
    pub(super) created: Option<String>,
    pub(super) make: Option<String>,
    pub(super) model: Option<String>,
    pub(super) place: Option<String>,
}

/// The keys come before `udta`: their time has its offset.
pub(super) fn said(moov: &[u8]) -> Notes {
    let mut notes = Notes::default();
    if let Some(meta) = child(moov, *b"meta") {
        keys(meta, &mut notes);
    }
    if let Some(udta) = child(moov, *b"udta") {
        for (kind, content) in children(udta) {
            user(kind, content, &mut notes);
        }
        if let Some(meta) = child(udta, *b"meta") {
            keys(meta, &mut notes);
        }
    }
    notes
}

/// A text of QuickTime: its length, its language, itself.
fn user(kind: Kind, content: &[u8], notes: &mut Notes) {
    let place = match &kind {
        b"\xA9xyz" => &mut notes.place,
        b"\xA9mak" => &mut notes.make,
        b"\xA9mod" => &mut notes.model,
        b"\xA9day" => &mut notes.created,
        _ => return,
    };
    let length = content.first_chunk().map_or(0, |bytes| usize::from(u16::from_be_bytes(*bytes)));
    let text = content.get(4..).map(|text| text.get(..length).unwrap_or(text));
    keep(place, text.unwrap_or_default());
}

/// Apple's list: the names of the keys in one box, what they say in another, by
/// the place of the key from 1.
fn keys(meta: &[u8], notes: &mut Notes) {
    // ISO puts a version before the boxes, QuickTime does not.
    let meta = if meta.get(4..8) == Some(b"hdlr") { meta } else { meta.get(4..).unwrap_or(meta) };
    let (Some(keys), Some(list)) = (child(meta, *b"keys"), child(meta, *b"ilst")) else { return };
    let names: Vec<&[u8]> =
        children(keys.get(8..).unwrap_or_default()).map(|(_, name)| name).take(1000).collect();
    for (item, content) in children(list) {
        let name = (u32::from_be_bytes(item) as usize).checked_sub(1).and_then(|at| names.get(at));
        let place = match name {
            Some(&b"com.apple.quicktime.creationdate") => &mut notes.created,
            Some(&(b"com.apple.quicktime.make" | b"com.android.manufacturer")) => &mut notes.make,
            Some(&(b"com.apple.quicktime.model" | b"com.android.model")) => &mut notes.model,
            Some(&b"com.apple.quicktime.location.ISO6709") => &mut notes.place,
            _ => continue,
        };
        // Only texts in UTF-8, type 1.
        if let Some(data) = child(content, *b"data")
            && number(data, 0) == Some(1)
        {
            keep(place, data.get(8..).unwrap_or_default());
        }
    }
}

/// The first that is said stays.
fn keep(place: &mut Option<String>, text: &[u8]) {
    if place.is_none() {
        // No text that is kept needs more, whatever the length of this one.
        let text = text.get(..1000).unwrap_or(text);
        *place = short(&String::from_utf8_lossy(text));
    }
}
