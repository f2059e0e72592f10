//! A bag of others, as a folder, with any bytes in place of one of its files
//! (RFC 8493). The first byte says which, the second in which version and
//! encoding its tag files are.

#![no_main]

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use verify::Language;
use verify::bag::Verdict;

const PAYLOAD: &[u8] = b"abc";
const SHA256: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const FILES: [&str; 10] = [
    "bagit.txt",
    "bag-info.txt",
    "fetch.txt",
    "manifest-md5.txt",
    "manifest-sha1.txt",
    "manifest-sha256.txt",
    "manifest-sha512.txt",
    "tagmanifest-sha256.txt",
    "tagmanifest-md5.txt",
    "data/a",
];

fuzz_target!(|bytes: &[u8]| {
    static PLACE: OnceLock<PathBuf> = OnceLock::new();
    let place = PLACE.get_or_init(|| {
        let place = house::place().join("bag");
        fs::create_dir_all(place.join("data")).expect("a new folder");
        place
    });
    let [which, how, bytes @ ..] = bytes else { return };
    let name = FILES[usize::from(*which) % FILES.len()];
    let version = ["1.0", "0.97"][usize::from(how & 1)];
    let encoding = ["UTF-8", "UTF-16", "ISO-8859-1", "US-ASCII"][usize::from(how >> 1 & 3)];
    let list = format!("{SHA256}  data/a\n");
    let list = match encoding {
        "UTF-16" => list.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        _ => list.into_bytes(),
    };
    let declared = format!("BagIt-Version: {version}\nTag-File-Character-Encoding: {encoding}\n");
    put(place, "bagit.txt", declared.as_bytes());
    put(place, "manifest-sha256.txt", &list);
    put(place, "data/a", PAYLOAD);
    put(place, name, bytes);
    let report = verify::bag::check(place);
    let text = report.to_text(Language::English);
    assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "it commands the screen");
    let payload_changed = name == "data/a" && bytes != PAYLOAD;
    assert!(!payload_changed || report.verdict() == Verdict::Invalid);
    let _ = fs::remove_file(place.join(name));
});

fn put(place: &std::path::Path, name: &str, bytes: &[u8]) {
    fs::write(place.join(name), bytes).expect("there is room for a small file");
}
