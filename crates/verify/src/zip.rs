//! The files in a ZIP, where every byte of it is as bundle-1 §6 gives it.
//!
//! The central directory is read for names, sizes and check sums only. From
//! these, every header is worked out anew and compared, so that no byte can
//! differ unseen and no two parts can overlap.

use std::{collections::BTreeMap, fs::File, io, path::Path, sync::Arc};

use crate::{
    Code, Fault,
    blocks::{Stretch, exactly},
    findings::Findings,
    names,
    source::{Found, MOST_FILES, SIGNS, code_of},
    zip_form::{self, END, END_64, Stored},
};

/// The fixed part of an entry in the central directory.
const CENTRAL: usize = 46;
/// More bytes than the variable part of any good entry has, or of most others.
const LONGEST_TAIL: usize = 4096;

/// Lists the files of a ZIP without their top folder. Nothing where it is not
/// the ZIP that its names and contents give; why is found.
pub(crate) fn list(
    path: &Path,
    findings: &mut Findings,
) -> Option<(Arc<File>, BTreeMap<String, Found>)> {
    let listed =
        File::open(path).map_err(|error| Fault::at(code_of(&error), ".")).and_then(|file| {
            let length = file.metadata().map_err(|error| Fault::at(code_of(&error), "."))?.len();
            Zip { file: Arc::new(file), length }.files()
        });
    listed.map_err(|fault| findings.add(fault)).ok()
}

struct Zip {
    file: Arc<File>,
    length: u64,
}

/// One entry of the central directory as it stands there.
struct Entry {
    bytes: Vec<u8>,
    stored: Stored,
}

impl Entry {
    /// Whether only a bundle has a file of this name.
    fn is_sign(&self) -> bool {
        SIGNS.iter().any(|sign| self.stored.name.ends_with(sign))
    }
}

/// Where the central directory is, as the end record says.
struct Directory {
    count: u64,
    size: u64,
    offset: u64,
}

type Checked<T> = Result<T, Fault>;

impl Zip {
    fn files(self) -> Checked<(Arc<File>, BTreeMap<String, Found>)> {
        if self.length < 4 || self.bytes(0, 4)? != b"PK\x03\x04" {
            return Err(Fault::at(Code::NotABundle, "."));
        }
        let directory = self.directory()?;
        let entries = self.entries(&directory)?;
        if !entries.iter().any(Entry::is_sign) {
            return Err(Fault::at(Code::NotABundle, "."));
        }
        let mut files = BTreeMap::new();
        let mut offset = 0;
        let mut order = Order::default();
        for Entry { bytes, stored } in entries {
            let path = order.path_of(&stored)?;
            same(&bytes, &zip_form::central(&stored, offset), &stored.name, 2)?;
            let expected = zip_form::local(&stored);
            if !self.has_room(offset, expected.len() as u64, &directory) {
                return Err(damaged(&stored.name, "size"));
            }
            same(&self.bytes(offset, expected.len())?, &expected, &stored.name, 0)?;
            offset += expected.len() as u64;
            if !self.has_room(offset, stored.size, &directory) {
                return Err(damaged(&stored.name, "size"));
            }
            let found = Found { size: stored.size, offset, crc: Some(stored.crc) };
            offset += stored.size;
            files.insert(path, found);
        }
        if offset != directory.offset {
            return Err(damaged(".", "directory"));
        }
        Ok((self.file, files))
    }

    /// Reads the end records, and finds them to be the whole end of the file.
    fn directory(&self) -> Checked<Directory> {
        let end_at = self.length.checked_sub(END as u64).ok_or_else(|| damaged(".", "end"))?;
        let end = self.bytes(end_at, END)?;
        if !end.starts_with(b"PK\x05\x06") {
            return Err(self.other_end()?);
        }
        let mut directory = Directory {
            count: number(&end, 10, 2),
            size: number(&end, 12, 4),
            offset: number(&end, 16, 4),
        };
        let mut begin = end_at;
        let large = end_at.checked_sub(END_64 as u64).map(|at| (at, self.bytes(at, END_64)));
        if let Some((at, Ok(record))) = large
            && record.starts_with(b"PK\x06\x06")
        {
            begin = at;
            directory = Directory {
                count: number(&record, 32, 8),
                size: number(&record, 40, 8),
                offset: number(&record, 48, 8),
            };
        }
        let Directory { count, size, offset } = directory;
        if offset.checked_add(size) != Some(begin) {
            return Err(damaged(".", "end"));
        }
        let tail = self.bytes(begin, (self.length - begin) as usize)?;
        if tail != zip_form::end(count, size, offset) {
            return Err(damaged(".", "end"));
        }
        if count > MOST_FILES {
            return Err(Fault::at(Code::TooMuch, "."));
        }
        Ok(directory)
    }

    /// Why there is no end record at the end: another program's comment, or
    /// the file was cut short or goes on.
    fn other_end(&self) -> Checked<Fault> {
        let tail = self.length.min(END as u64 + 0xFFFF);
        let bytes = self.bytes(self.length - tail, tail as usize)?;
        let ends = bytes.windows(END).enumerate().filter(|(_, end)| end.starts_with(b"PK\x05\x06"));
        let mut comments = ends.map(|(at, end)| (at + END) as u64 + number(end, 20, 2));
        let has_comment = comments.any(|end| end == tail);
        let code = if has_comment { Code::ZipPackedAgain } else { Code::ZipDamaged };
        Ok(Fault::at(code, ".").about("end"))
    }

    /// The entries of the central directory, which fill it exactly.
    fn entries(&self, directory: &Directory) -> Checked<Vec<Entry>> {
        let stretch = Stretch::new(Arc::clone(&self.file), directory.offset, directory.size);
        let mut reader = io::BufReader::new(stretch);
        let mut left = directory.size;
        let mut entries = Vec::new();
        for _ in 0..directory.count {
            let entry = next_entry(&mut reader, &mut left)?;
            entries.push(entry.ok_or_else(|| damaged(".", "directory"))?);
        }
        if left == 0 { Ok(entries) } else { Err(damaged(".", "directory")) }
    }

    fn has_room(&self, offset: u64, length: u64, directory: &Directory) -> bool {
        offset.checked_add(length).is_some_and(|end| end <= directory.offset)
    }

    fn bytes(&self, at: u64, length: usize) -> Checked<Vec<u8>> {
        exactly(&self.file, at, length).map_err(|_| Fault::at(Code::NoAccess, "."))
    }
}

/// Reads one entry; nothing where the bytes are none.
fn next_entry(reader: &mut impl io::Read, left: &mut u64) -> Checked<Option<Entry>> {
    let mut read = |length: usize| {
        let Some(rest) = left.checked_sub(length as u64) else { return Ok(None) };
        *left = rest;
        let mut bytes = vec![0; length];
        let read = reader.read_exact(&mut bytes);
        read.map(|()| Some(bytes)).map_err(|_| Fault::at(Code::NoAccess, "."))
    };
    let Some(mut bytes) = read(CENTRAL)?.filter(|bytes| bytes.starts_with(b"PK\x01\x02")) else {
        return Ok(None);
    };
    let [name, extra, comment] = [28, 30, 32].map(|at| number(&bytes, at, 2) as usize);
    if name + extra + comment > LONGEST_TAIL {
        return Err(damaged(".", "directory"));
    }
    let Some(tail) = read(name + extra + comment)? else { return Ok(None) };
    let mut size = number(&bytes, 24, 4);
    let fields = &tail[name..name + extra];
    if size == 0xFFFF_FFFF && fields.len() >= 12 {
        size = number(fields, 4, 8);
    }
    let name = String::from_utf8_lossy(&tail[..name]).into_owned();
    let stored = Stored { name, crc: number(&bytes, 16, 4) as u32, size };
    bytes.extend(tail);
    Ok(Some(Entry { bytes, stored }))
}

/// One top folder, and the order of the paths in it: those under `data/`
/// first, each of the two by bytes.
#[derive(Default)]
struct Order {
    top: Option<String>,
    before: Option<(bool, String)>,
}

impl Order {
    fn path_of(&mut self, stored: &Stored) -> Checked<String> {
        let packed =
            |field| Fault::at(Code::ZipPackedAgain, names::shown(&stored.name)).about(field);
        let (top, path) = stored.name.split_once('/').ok_or_else(|| packed("name"))?;
        if !names::allows_name(top) || self.top.get_or_insert_with(|| top.to_owned()) != top {
            return Err(packed("name"));
        }
        if path.is_empty() || path.ends_with('/') {
            return Err(packed("folder"));
        }
        if !names::allows_path(path) {
            return Err(Fault::at(Code::NameNotAllowed, names::shown(path)));
        }
        let place = (!path.starts_with("data/"), path.to_owned());
        if self.before.as_ref().is_some_and(|before| *before >= place) {
            return Err(packed("order"));
        }
        self.before = Some(place);
        Ok(path.to_owned())
    }
}

/// Finds the bytes to be the ones expected. `shift` is how much further the
/// fields after the signature stand than in a local header.
fn same(bytes: &[u8], expected: &[u8], name: &str, shift: usize) -> Checked<()> {
    if bytes == expected {
        return Ok(());
    }
    let differs = bytes.iter().zip(expected).position(|(a, b)| a != b);
    let at = differs.unwrap_or(expected.len().min(bytes.len()));
    let (field, by_a_packer) = match at.checked_sub(shift).filter(|at| *at >= 4) {
        None if at >= 4 => ("version", true),
        None => ("signature", false),
        Some(4..6) => ("version", true),
        Some(6..8) => ("flags", true),
        Some(8..10) => ("method", true),
        Some(10..14) => ("time", true),
        Some(14..18) => ("crc", false),
        Some(18..26) => ("size", false),
        Some(26..28) => ("name", false),
        Some(28..30) => ("extra", true),
        Some(30..40) if shift > 0 => ("attributes", true),
        Some(40..44) if shift > 0 => ("offset", false),
        Some(_) => ("name", false),
    };
    let code = if by_a_packer { Code::ZipPackedAgain } else { Code::ZipDamaged };
    Err(Fault::at(code, inside(name)).about(field))
}

fn damaged(name: &str, field: &str) -> Fault {
    Fault::at(Code::ZipDamaged, inside(name)).about(field)
}

/// The path inside the bundle, safe to print.
fn inside(name: &str) -> String {
    names::shown(name.split_once('/').map_or(name, |(_, path)| path))
}

/// A little-endian number of so many bytes; 0 beyond the end.
fn number(bytes: &[u8], at: usize, length: usize) -> u64 {
    let part = bytes.get(at..at + length).unwrap_or(&[]);
    part.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte))
}
