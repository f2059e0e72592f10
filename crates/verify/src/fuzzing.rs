//! Doors to the readers inside, for the targets of `tests/fuzz` alone. Only
//! the feature `fuzzing` opens them, and no program has it.

use serde_json::Value;

use crate::{
    Stamp, bag_info, checkpoint::Checkpoint, entry, findings::Findings, json::Json, lists,
    sshsig::Key, stamps,
};

/// What a text in canonical form says; nothing for any other.
#[must_use]
pub fn canonical(bytes: &[u8]) -> Option<Value> {
    Json::read(bytes).map(value)
}

/// The same value, by way of everything that reads it in place.
fn value(json: Json<'_>) -> Value {
    if let Some(members) = json.members() {
        return members.map(|(key, member)| (key.into_owned(), value(member))).collect();
    }
    if let Some(items) = json.items() {
        return items.map(value).collect();
    }
    if let Some(text) = json.text() {
        return text.into();
    }
    match json.bytes() {
        b"true" => true.into(),
        b"false" => false.into(),
        b"null" => Value::Null,
        _ => json.number().expect("nothing else is canonical").into(),
    }
}

/// Whether a line of `entries.jsonl` is in its form.
#[must_use]
pub fn line(line: &[u8]) -> bool {
    entry::read(line, None).is_ok()
}

/// Whether a text is a checkpoint.
#[must_use]
pub fn checkpoint(text: &[u8]) -> bool {
    Checkpoint::read(text).is_some()
}

/// Whether a text is the line of a key.
#[must_use]
pub fn key(text: &[u8]) -> bool {
    Key::read(text).is_ok()
}

/// Whether an armoured signature over a checkpoint is that of this key.
#[must_use]
pub fn signature(key: &[u8], armour: &[u8], message: &[u8]) -> bool {
    Key::read(key).is_ok_and(|key| key.check(armour, "daymark-record", message).is_ok())
}

/// How many files a list names, of those that stand in their form.
#[must_use]
pub fn list(bytes: &[u8]) -> usize {
    lists::parse("list", bytes, 32, |_| true, &mut Findings::default()).len()
}

/// Whether a text is a `bag-info.txt`.
#[must_use]
pub fn about(text: &[u8]) -> bool {
    let newer = bag_info::is_newer_format(text);
    bag_info::read(text, &mut Findings::default()).is_some() && !newer
}

/// The time stamp that these files make, where it holds over a record of which
/// `whole` is the checkpoint: its checkpoint, proof, answer, request and root,
/// and perhaps what was brought between the last and the answer.
#[must_use]
pub fn stamp(files: [&[u8]; 5], chain: Option<&[u8]>, whole: &[u8]) -> Option<Stamp> {
    stamps::judged(files, chain, whole)
}
