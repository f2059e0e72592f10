//! The parts of a ZIP, in their order.

use std::io::{self, Write};

use crate::BundleName;

/// The highest value of a 32-bit field. A field that would reach it holds it,
/// and the value goes into a ZIP64 field.
const FULL_32: u32 = u32::MAX;
/// The highest value of a 16-bit field.
const FULL_16: u16 = u16::MAX;
/// The lowest version that can read a plain entry, and one with ZIP64 fields.
const PLAIN: u16 = 20;
const ZIP64: u16 = 45;
/// 1 January 1980, the first day that a ZIP can name.
const FIRST_DAY: u16 = 33;
/// Where the CRC-32 stands in a local header.
pub(super) const CRC_AT: u64 = 14;

/// A ZIP as far as it is written.
pub(super) struct Zip<W> {
    pub(super) out: W,
    /// How many bytes were written.
    pub(super) position: u64,
    /// The one top folder, where there is one.
    top: Option<BundleName>,
    files: Vec<File>,
    open: Option<Open>,
}

/// A file that is whole.
struct File {
    name: String,
    size: u64,
    crc: u32,
    offset: u64,
}

/// The file that is being written.
struct Open {
    name: String,
    size: u64,
    offset: u64,
    written: u64,
    crc: crc32fast::Hasher,
}

impl<W: Write> Zip<W> {
    pub(super) fn new(out: W, top: Option<BundleName>) -> Self {
        Self { out, top, position: 0, files: Vec::new(), open: None }
    }

    /// Begins a file with this CRC-32 in the header before it.
    pub(super) fn begin(&mut self, path: &str, size: u64, crc: u32) -> io::Result<()> {
        if self.open.is_some() {
            return Err(misuse("the file before has no end"));
        }
        let name = match &self.top {
            Some(top) => format!("{}/{path}", top.as_str()),
            None => path.to_owned(),
        };
        let offset = self.position;
        self.put(&local_header(&name, size, crc))?;
        let crc = crc32fast::Hasher::new();
        self.open = Some(Open { name, size, offset, written: 0, crc });
        Ok(())
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let open = self.open.as_mut().ok_or_else(|| misuse("no file was begun"))?;
        open.crc.update(bytes);
        open.written += bytes.len() as u64;
        self.put(bytes)
    }

    /// Ends a file; gives where its header stands, and its CRC-32.
    pub(super) fn end(&mut self) -> io::Result<(u64, u32)> {
        let open = self.open.take().ok_or_else(|| misuse("no file was begun"))?;
        let Open { name, size, offset, written, crc } = open;
        if written != size {
            return Err(misuse("the file has another size than was said"));
        }
        let crc = crc.finalize();
        self.files.push(File { name, size, crc, offset });
        Ok((offset, crc))
    }

    pub(super) fn finish(mut self) -> io::Result<W> {
        if self.open.is_some() {
            return Err(misuse("the last file has no end"));
        }
        let offset = self.position;
        let directory: Vec<u8> = self.files.iter().flat_map(File::central_header).collect();
        self.put(&directory)?;
        self.put(&end_records(self.files.len() as u64, directory.len() as u64, offset))?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)?;
        self.position += bytes.len() as u64;
        Ok(())
    }
}

pub(super) fn misuse(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, what)
}

/// Fields in the order of a ZIP, the lowest byte first.
#[derive(Default)]
struct Fields(Vec<u8>);

impl Fields {
    fn two(mut self, value: u16) -> Self {
        self.0.extend_from_slice(&value.to_le_bytes());
        self
    }

    fn four(mut self, value: u32) -> Self {
        self.0.extend_from_slice(&value.to_le_bytes());
        self
    }

    fn eight(mut self, value: u64) -> Self {
        self.0.extend_from_slice(&value.to_le_bytes());
        self
    }

    fn bytes(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }

    /// What a local header and a central one have in common.
    fn common(self, version: u16, crc: u32, size: u64, name: &str, extra: &[u8]) -> Self {
        let size = short(size);
        let (flags, stored, time) = (0, 0, 0);
        self.two(version)
            .two(flags)
            .two(stored)
            .two(time)
            .two(FIRST_DAY)
            .four(crc)
            .four(size)
            .four(size)
            .two(length(name.as_bytes()))
            .two(length(extra))
    }
}

/// The header before a file.
fn local_header(name: &str, size: u64, crc: u32) -> Vec<u8> {
    let extra = extra_field(&[size, size], is_long(size));
    let version = version(&extra);
    let header = Fields::default().four(0x0403_4b50).common(version, crc, size, name, &extra);
    header.bytes(name.as_bytes()).bytes(&extra).0
}

impl File {
    fn central_header(&self) -> Vec<u8> {
        let Self { name, size, crc, offset } = self;
        let mut long = Vec::new();
        if is_long(*size) {
            long.extend([*size, *size]);
        }
        if is_long(*offset) {
            long.push(*offset);
        }
        let extra = extra_field(&long, !long.is_empty());
        let version = version(&extra);
        let (comment, disk, internal, external) = (0, 0, 0, 0);
        Fields::default()
            .four(0x0201_4b50)
            .two(version)
            .common(version, *crc, *size, name, &extra)
            .two(comment)
            .two(disk)
            .two(internal)
            .four(external)
            .four(short(*offset))
            .bytes(name.as_bytes())
            .bytes(&extra)
            .0
    }
}

/// The end of the ZIP, after a central directory of `size` bytes at `offset`.
fn end_records(files: u64, size: u64, offset: u64) -> Vec<u8> {
    let fits = files < u64::from(FULL_16) && !is_long(size) && !is_long(offset);
    let (mut count, mut short_size, mut short_offset) = (FULL_16, FULL_32, FULL_32);
    let mut end = Fields::default();
    if fits {
        (count, short_size, short_offset) = (files as u16, size as u32, offset as u32);
    } else {
        let length_from_here = 44;
        end = end
            .four(0x0606_4b50)
            .eight(length_from_here)
            .two(ZIP64)
            .two(ZIP64)
            .four(0)
            .four(0)
            .eight(files)
            .eight(files)
            .eight(size)
            .eight(offset)
            .four(0x0706_4b50)
            .four(0)
            .eight(offset + size)
            .four(1);
    }
    let (disk, comment) = (0, 0);
    end.four(0x0605_4b50)
        .two(disk)
        .two(disk)
        .two(count)
        .two(count)
        .four(short_size)
        .four(short_offset)
        .two(comment)
        .0
}

/// The ZIP64 extra field with these values, or nothing.
fn extra_field(values: &[u64], is_needed: bool) -> Vec<u8> {
    if !is_needed {
        return Vec::new();
    }
    let field = Fields::default().two(0x0001).two(8 * values.len() as u16);
    values.iter().fold(field, |field, value| field.eight(*value)).0
}

fn version(extra: &[u8]) -> u16 {
    if extra.is_empty() { PLAIN } else { ZIP64 }
}

fn is_long(value: u64) -> bool {
    value >= u64::from(FULL_32)
}

fn short(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(FULL_32)
}

fn length(bytes: &[u8]) -> u16 {
    u16::try_from(bytes.len()).expect("a path in a bundle has at most 160 characters")
}
