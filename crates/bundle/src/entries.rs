//! `entries.jsonl`: the entries disclosed, each with what it takes to check it
//! (bundle-1 §4).

use crate::DisclosedEntry;
use crate::digests::hex;

/// One line of canonical JSON for each entry, in the order given.
pub(crate) fn lines(entries: &[DisclosedEntry]) -> Vec<u8> {
    let mut lines = Vec::new();
    for entry in entries {
        put_line(&mut lines, entry);
    }
    lines
}

/// Header and content are canonical already and are put in as they are; the
/// members stand in the order of their names, so the line is canonical, too.
fn put_line(out: &mut Vec<u8>, entry: &DisclosedEntry) {
    let DisclosedEntry { entry: record::Entry { header, disclosed }, proof } = entry;
    out.push(b'{');
    if let Some(record::Disclosed { salt: _, content }) = disclosed {
        out.extend_from_slice(b"\"content\":");
        out.extend_from_slice(content);
        out.push(b',');
    }
    out.extend_from_slice(b"\"header\":");
    out.extend_from_slice(&header.to_bytes());
    out.extend_from_slice(b",\"proof\":[");
    for (place, hash) in proof.iter().enumerate() {
        let comma = if place > 0 { "," } else { "" };
        out.extend_from_slice(format!("{comma}\"{hash}\"").as_bytes());
    }
    out.push(b']');
    if let Some(record::Disclosed { salt, content: _ }) = disclosed {
        out.extend_from_slice(format!(",\"salt\":\"{}\"", hex(salt.as_bytes())).as_bytes());
    }
    out.extend_from_slice(b"}\n");
}
