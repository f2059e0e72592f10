//! A mail inside an Outlook mail, as a file of its own.
//!
//! Its streams are copied as they are. Only the head of its properties is eight
//! bytes shorter than that of a file, MS-OXMSG §2.4.1; they are put in.

use std::io::{Cursor, Write as _};
use std::path::PathBuf;
use std::time::SystemTime;

use cfb::CompoundFile;

use super::Compound;
use super::properties::{STREAM, bytes};
use crate::mail::Limits;

/// More than any mail has.
const ENTRIES: usize = 20_000;

/// Puts a storage together as a file: the same bytes each time.
pub(super) fn file(compound: &mut Compound<'_>, storage: &str, limits: &Limits) -> Option<Vec<u8>> {
    let mut made = CompoundFile::create(Cursor::new(Vec::new())).ok()?;
    let mut left = limits.file;
    let mut entries: Vec<(PathBuf, bool)> = Vec::new();
    for entry in compound.walk_storage(storage).ok()?.take(ENTRIES) {
        if entry.path().components().count() > limits.depth + 4 {
            return None;
        }
        entries.push((entry.path().to_owned(), entry.is_stream()));
    }
    for (from, is_stream) in entries {
        let within = from.strip_prefix(storage).ok()?;
        if within.as_os_str().is_empty() {
            continue;
        }
        let to = PathBuf::from("/").join(within);
        if !is_stream {
            made.create_storage(&to).ok()?;
            made.set_created_time(&to, SystemTime::UNIX_EPOCH).ok()?;
            made.set_modified_time(&to, SystemTime::UNIX_EPOCH).ok()?;
            continue;
        }
        let mut content = bytes(compound, from.to_str()?, left)?;
        if within.to_str() == Some(STREAM) && content.len() >= 24 {
            content.splice(24..24, [0; 8]);
        }
        left = left.checked_sub(content.len())?;
        made.create_new_stream(&to).ok()?.write_all(&content).ok()?;
    }
    made.flush().ok()?;
    Some(made.into_inner().into_inner())
}
