//! What is inside of a ZIP, and so of every office document and most exports of
//! chats: each member once, within the limits.

use std::io::{Read, Seek};
use std::ops::ControlFlow;

use super::{Found, Limits, Take, is_xml_name, kind_of, piece};
use crate::archive;

/// Every text of the members, and their names. What is locked, damaged or past
/// the limits is said to be unread.
pub(super) fn members<R: Read + Seek>(
    file: &mut R,
    depth: usize,
    limits: &Limits,
    take: Take<'_>,
) -> ControlFlow<()> {
    if depth >= limits.depth {
        return take(Found::Unread);
    }
    let Ok(mut zip) = archive::open(file, limits.members) else { return take(Found::Unread) };
    let mut left = limits.unpacked;
    for place in 0..zip.len() {
        let Ok(member) = zip.by_index(place) else {
            take(Found::Unread)?;
            continue;
        };
        let name = String::from_utf8_lossy(member.name_raw()).into_owned();
        take(Found::Name(&name))?;
        if member.is_dir() {
            continue;
        }
        let most = limits.whole.min(left);
        let mut bytes = Vec::new();
        let read = member.take(most + 1).read_to_end(&mut bytes);
        left = left.saturating_sub(bytes.len() as u64);
        if read.is_err() || bytes.len() as u64 > most {
            take(Found::Unread)?;
            continue;
        }
        let kind = if is_xml_name(&name) { "text/xml".to_owned() } else { kind_of(&bytes, &name) };
        piece(bytes, &kind, &name, depth + 1, limits, take)?;
    }
    ControlFlow::Continue(())
}
