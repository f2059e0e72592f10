//! ZIPs with one fault each: what is done to the bytes of the good one.

use super::{Bundle, zip::pack};

pub(crate) struct ZipCase {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// How far apart the bytes are that are changed one by one: enough of them to
/// meet each field of some header, few enough for a short file.
const STRIDE: usize = 23;

/// Every case: changed bytes, and ZIPs of another form.
pub(crate) fn all() -> Vec<ZipCase> {
    let good = pack(&Bundle::sample()).bytes;
    let mut cases: Vec<_> = (0..good.len()).step_by(STRIDE).map(|at| changed(&good, at)).collect();
    let mut add = |name: &str, bytes: Vec<u8>| cases.push(ZipCase { name: name.into(), bytes });
    for at in good.len() - 22..good.len() {
        add(&format!("byte {at} of the end record changed"), changed(&good, at).bytes);
    }
    for left in [0, 3, 21, good.len() / 2, good.len() - 1] {
        add(&format!("cut short after {left} bytes"), good[..left].to_vec());
    }
    add("bytes before it", [b"PK\x03\x04", &good[..]].concat());
    add("bytes after it", [&good[..], b"\0"].concat());
    add("a comment", commented(&good));
    add("a ZIP64 record that is not needed", with_zip64(&good));
    add("no bundle in it", pack(&few()).bytes);
    add("an empty ZIP", [b"PK\x05\x06".as_slice(), &[0; 18]].concat());
    for (name, path) in [
        ("a path that leads out", "data/../../x"),
        ("an absolute path", "/data/x"),
        ("a folder of its own", "data/05-EXHIBITS/"),
        ("a name of a device", "data/05-EXHIBITS/AJS-009_nul/NUL.txt"),
        ("names that differ by case", "Data/02-CHRONOLOGY.csv"),
    ] {
        let mut bundle = Bundle::sample();
        bundle.put(path, "");
        add(name, pack(&bundle).bytes);
    }
    cases
}

fn changed(good: &[u8], at: usize) -> ZipCase {
    let mut bytes = good.to_vec();
    bytes[at] ^= 1;
    ZipCase { name: format!("byte {at} changed"), bytes }
}

fn few() -> Bundle {
    let mut bundle = Bundle::sample();
    bundle.files.retain(|path, _| path == "bag-info.txt" || path == "bagit.txt");
    bundle
}

fn commented(good: &[u8]) -> Vec<u8> {
    let mut bytes = good.to_vec();
    let at = bytes.len() - 2;
    bytes[at] = 5;
    bytes.extend(b"hello");
    bytes
}

/// The ZIP with records that only a larger one needs.
fn with_zip64(good: &[u8]) -> Vec<u8> {
    let (body, end) = good.split_at(good.len() - 22);
    let eight = |at: usize, length: usize| {
        let mut bytes = [0; 8];
        bytes[..length].copy_from_slice(&end[at..at + length]);
        bytes
    };
    let (count, size, offset) = (eight(10, 2), eight(12, 4), eight(16, 4));
    let record = [b"PK\x06\x06\x2c\0\0\0\0\0\0\0\x2d\0\x2d\0\0\0\0\0\0\0\0\0", &count[..], &count];
    let locator = [b"PK\x06\x07\0\0\0\0", &(body.len() as u64).to_le_bytes()[..], b"\x01\0\0\0"];
    [body, &record.concat(), &size, &offset, &locator.concat(), end].concat()
}
