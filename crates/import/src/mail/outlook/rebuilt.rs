//! A mail inside an Outlook mail, as a file of its own.
//!
//! Its streams are copied as they are. Only the head of its properties is eight
//! bytes shorter than that of a file, MS-OXMSG §2.4.1; they are put in.

use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use cfb::CompoundFile;

use super::Compound;
use super::properties::{STREAM, bytes};
use crate::mail::Limits;

/// More than any mail has.
const ENTRIES: usize = 20_000;

/// What the numbers past 0x8000 mean, kept once for a whole file.
const NAMES: &str = "/__nameid_version1.0";

/// Puts a storage together as a file: the same bytes each time. Nothing where it
/// is too large, or cannot be read.
pub(super) fn file(compound: &mut Compound<'_>, storage: &str, limits: &Limits) -> Option<Vec<u8>> {
    let mut made =
        Made { file: CompoundFile::create(Cursor::new(Vec::new())).ok()?, left: limits.file };
    made.copy(compound, storage, storage, limits)?;
    if compound.file.is_storage(NAMES) {
        made.copy(compound, NAMES, "/", limits)?;
    }
    made.file.flush().ok()?;
    Some(made.file.into_inner().into_inner())
}

/// A file while it is put together.
struct Made {
    file: CompoundFile<Cursor<Vec<u8>>>,
    /// How many bytes may still be put in.
    left: usize,
}

impl Made {
    /// Copies a storage with all that is in it, by its path below `base`.
    fn copy(
        &mut self,
        compound: &mut Compound<'_>,
        storage: &str,
        base: &str,
        limits: &Limits,
    ) -> Option<()> {
        let entries = compound.file.walk_storage(storage).ok()?.take(ENTRIES);
        let found: Vec<(PathBuf, bool)> =
            entries.map(|entry| (entry.path().to_owned(), entry.is_stream())).collect();
        for (from, is_stream) in found {
            if from.components().count() > limits.depth + 4 {
                return None;
            }
            let within = from.strip_prefix(base).ok()?.to_owned();
            if is_stream {
                self.stream(compound, &from, &within)?;
            } else if !within.as_os_str().is_empty() {
                self.storage(&within)?;
            }
        }
        Some(())
    }

    /// Its times are set, since else they would be those of now.
    fn storage(&mut self, within: &Path) -> Option<()> {
        let to = Path::new("/").join(within);
        self.file.create_storage(&to).ok()?;
        self.file.set_created_time(&to, SystemTime::UNIX_EPOCH).ok()?;
        self.file.set_modified_time(&to, SystemTime::UNIX_EPOCH).ok()
    }

    fn stream(&mut self, compound: &mut Compound<'_>, from: &Path, within: &Path) -> Option<()> {
        let mut content = bytes(compound, from.to_str()?, self.left)?;
        if within.to_str() == Some(STREAM) && content.len() >= 24 {
            content.splice(24..24, [0; 8]);
        }
        self.left = self.left.checked_sub(content.len())?;
        let mut stream = self.file.create_new_stream(Path::new("/").join(within)).ok()?;
        stream.write_all(&content).ok()
    }
}
