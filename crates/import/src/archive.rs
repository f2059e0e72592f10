//! ZIP files of any size, opened within a fixed amount of memory: the list of
//! what is in them is read only so far.

use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;

use zip::ZipArchive;

/// How many bytes are read to find and read the list of members. An entry of the
/// list has at least 46, so that there are at most 360,000.
const LIST: u64 = 16 << 20;

/// Why a ZIP is not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// No ZIP, or a damaged one, or one whose list is past all bounds.
    Unreadable,
    /// More members than allowed.
    TooMany,
}

/// Opens a ZIP that has at most so many members.
pub(crate) fn open<R: Read + Seek>(
    file: R,
    most: usize,
) -> Result<ZipArchive<Rationed<R>>, Refused> {
    let left = Rc::new(Cell::new(LIST));
    let file = Rationed { file, at: 0, most: most as u64, left: Rc::clone(&left) };
    let archive = ZipArchive::new(file).map_err(|_| Refused::Unreadable)?;
    left.set(u64::MAX);
    if archive.len() > most { Err(Refused::TooMany) } else { Ok(archive) }
}

/// The first bytes of a record that can state more members than 65,535. The
/// library makes room for as many as it states, before it looks for one.
const MANY: &[u8] = b"PK\x06\x06";

/// What follows that record, and without which it is none.
const AFTER: &[u8] = b"PK\x06\x07";

/// A file of which only so many bytes may be read, and none of a record that
/// states more members than allowed.
pub(crate) struct Rationed<R> {
    file: R,
    at: u64,
    most: u64,
    left: Rc<Cell<u64>>,
}

impl<R: Read + Seek> Rationed<R> {
    /// Whether what was read has a record that states too many.
    fn states_too_many(&mut self, read: &[u8]) -> io::Result<bool> {
        let found = read.windows(MANY.len()).enumerate().filter(|(_, bytes)| *bytes == MANY);
        for (place, _) in found {
            let states = self.states(self.at + place as u64);
            self.file.seek(SeekFrom::Start(self.at + read.len() as u64))?;
            if states.is_some_and(|members| members > self.most) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// How many members a record at this place states; nothing where it is none,
    /// such as in the content of a member.
    fn states(&mut self, at: u64) -> Option<u64> {
        let mut record = [0; 40];
        self.file.seek(SeekFrom::Start(at)).ok()?;
        self.file.read_exact(&mut record).ok()?;
        let number = |at: usize| record.get(at..)?.first_chunk().map(|n| u64::from_le_bytes(*n));
        let after = at.checked_add(12)?.checked_add(number(4)?)?;
        let mut follows = [0; AFTER.len()];
        self.file.seek(SeekFrom::Start(after)).ok()?;
        self.file.read_exact(&mut follows).ok()?;
        (follows == AFTER).then(|| number(32))?
    }
}

impl<R: Read + Seek> Read for Rationed<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left.get()).unwrap_or(usize::MAX).min(into.len());
        if most == 0 && !into.is_empty() {
            return Err(io::ErrorKind::QuotaExceeded.into());
        }
        let read = self.file.read(into.get_mut(..most).unwrap_or_default())?;
        if self.left.get() != u64::MAX {
            self.left.set(self.left.get().saturating_sub(read as u64));
            if self.states_too_many(into.get(..read).unwrap_or_default())? {
                return Err(io::ErrorKind::QuotaExceeded.into());
            }
        }
        self.at += read as u64;
        Ok(read)
    }
}

impl<R: Seek> Seek for Rationed<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.at = self.file.seek(to)?;
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where the list of members is said to begin.
    const LISTED: u64 = 3_000_000;

    /// A ZIP that states so many members, and has none.
    fn stating(members: u64) -> Vec<u8> {
        const BYTES: u64 = 4_000_000;
        let mut file = vec![0; 4_000_000];
        let list = [members, members, members * 46, LISTED];
        file.extend(MANY);
        file.extend(44_u64.to_le_bytes());
        file.extend(0x002D_002D_u32.to_le_bytes());
        file.extend([0; 8]);
        file.extend(list.iter().flat_map(|number| number.to_le_bytes()));
        file.extend(b"PK\x06\x07\0\0\0\0");
        file.extend(BYTES.to_le_bytes());
        file.extend(1_u32.to_le_bytes());
        file.extend(b"PK\x05\x06\0\0\0\0");
        file.extend([0xFF; 12]);
        file.extend([0; 2]);
        file
    }

    #[test]
    fn a_member_may_have_the_bytes_of_such_a_record() {
        use std::io::Write as _;
        let stored = zip::write::SimpleFileOptions::default();
        let stored = stored.compression_method(zip::CompressionMethod::Stored);
        let mut zip = zip::ZipWriter::new(io::Cursor::new(Vec::new()));
        zip.start_file("a", stored).expect("memory has room");
        zip.write_all(&[MANY, &[0xFF; 60]].concat()).expect("memory has room");
        assert!(open(zip.finish().expect("memory has room"), 10).is_ok());
    }

    /// Notes whether the list was looked for: room for it is made before that.
    struct Spied<'l> {
        file: io::Cursor<Vec<u8>>,
        looked: &'l Cell<bool>,
    }

    impl Read for Spied<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.looked.set(self.looked.get() || self.file.position() == LISTED);
            self.file.read(into)
        }
    }

    impl Seek for Spied<'_> {
        fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
            self.file.seek(to)
        }
    }

    #[test]
    fn room_is_not_made_for_members_that_are_only_stated() {
        for (members, looks) in [(2_000_000, false), (10, true)] {
            let looked = Cell::new(false);
            let spied = Spied { file: io::Cursor::new(stating(members)), looked: &looked };
            assert_eq!(open(spied, 10_000).err(), Some(Refused::Unreadable));
            assert_eq!(looked.get(), looks, "{members}");
        }
    }

    #[test]
    fn a_file_that_hides_its_list_is_not_searched_for_ever() {
        struct Endless;
        impl Read for Endless {
            fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
                into.fill(b'P');
                Ok(into.len())
            }
        }
        impl Seek for Endless {
            fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
                Ok(match to {
                    SeekFrom::Start(at) => at,
                    SeekFrom::End(_) | SeekFrom::Current(_) => 1 << 50,
                })
            }
        }
        assert_eq!(open(Endless, 10).err(), Some(Refused::Unreadable));
    }
}
