//! The bytes that a ZIP must have, worked out from names, sizes and check sums
//! alone (bundle-1 §6).

/// From this value on, a 32-bit field holds its highest and a ZIP64 field the
/// value.
const HIGHEST_32: u64 = 0xFFFF_FFFF;
const HIGHEST_16: u64 = 0xFFFF;
const PLAIN: u16 = 20;
const ZIP64: u16 = 45;
/// 1 January 1980, the first day that a ZIP can say.
const DATE: u16 = 33;

/// The length of the end record.
pub(crate) const END: usize = 22;
/// The length of the ZIP64 end record and its locator together.
pub(crate) const END_64: usize = 56 + 20;

/// What the headers of a file say of it.
#[derive(Clone)]
pub(crate) struct Stored {
    /// The path, with the top folder.
    pub(crate) name: String,
    pub(crate) crc: u32,
    pub(crate) size: u64,
}

/// The local header of a file.
pub(crate) fn local(file: &Stored) -> Vec<u8> {
    let mut extra = Vec::new();
    if file.size >= HIGHEST_32 {
        extra.extend([file.size.to_le_bytes(), file.size.to_le_bytes()].concat());
    }
    let mut bytes = b"PK\x03\x04".to_vec();
    common(&mut bytes, file, extra.len());
    bytes.extend(file.name.as_bytes());
    bytes.extend(field(&extra));
    bytes
}

/// The entry of a file in the central directory.
pub(crate) fn central(file: &Stored, offset: u64) -> Vec<u8> {
    let mut extra = Vec::new();
    if file.size >= HIGHEST_32 {
        extra.extend([file.size.to_le_bytes(), file.size.to_le_bytes()].concat());
    }
    if offset >= HIGHEST_32 {
        extra.extend(offset.to_le_bytes());
    }
    let mut bytes = b"PK\x01\x02".to_vec();
    bytes.extend(version(extra.len()).to_le_bytes());
    common(&mut bytes, file, extra.len());
    // Comment, disk, internal and external attributes.
    bytes.extend([0; 10]);
    bytes.extend(four(offset));
    bytes.extend(file.name.as_bytes());
    bytes.extend(field(&extra));
    bytes
}

/// Everything after the central directory.
pub(crate) fn end(count: u64, size: u64, offset: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    let large = count >= HIGHEST_16 || size >= HIGHEST_32 || offset >= HIGHEST_32;
    if large {
        bytes.extend(b"PK\x06\x06");
        bytes.extend(44_u64.to_le_bytes());
        bytes.extend([ZIP64.to_le_bytes(), ZIP64.to_le_bytes()].concat());
        bytes.extend([0; 8]);
        bytes.extend([count, count, size, offset].map(u64::to_le_bytes).concat());
        bytes.extend(b"PK\x06\x07\0\0\0\0");
        bytes.extend((offset + size).to_le_bytes());
        bytes.extend(1_u32.to_le_bytes());
    }
    let count = if large { HIGHEST_16 } else { count };
    let (size, offset) = if large { (HIGHEST_32, HIGHEST_32) } else { (size, offset) };
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([two(count), two(count)].concat());
    bytes.extend([four(size), four(offset)].concat());
    bytes.extend([0; 2]);
    bytes
}

/// The fields that both headers of a file share, from "version needed" to the
/// length of the extra field.
fn common(bytes: &mut Vec<u8>, file: &Stored, extra: usize) {
    bytes.extend(version(extra).to_le_bytes());
    // Flags, method and time.
    bytes.extend([0; 6]);
    bytes.extend(DATE.to_le_bytes());
    bytes.extend(file.crc.to_le_bytes());
    bytes.extend([four(file.size), four(file.size)].concat());
    bytes.extend(two(file.name.len() as u64));
    bytes.extend(two(if extra == 0 { 0 } else { extra as u64 + 4 }));
}

fn version(extra: usize) -> u16 {
    if extra == 0 { PLAIN } else { ZIP64 }
}

/// A ZIP64 extra field, or nothing.
fn field(values: &[u8]) -> Vec<u8> {
    if values.is_empty() {
        return Vec::new();
    }
    [&[1, 0][..], &two(values.len() as u64), values].concat()
}

fn two(value: u64) -> [u8; 2] {
    u16::try_from(value).unwrap_or(u16::MAX).to_le_bytes()
}

fn four(value: u64) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_le_bytes()
}
