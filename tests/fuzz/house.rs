//! What the targets share: the good bundle of `tests/vectors`, a place for a
//! bundle that lasts as long as one try, and what holds of every chat.

mod chat;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

pub use chat::{CHAT, told, zipped};
use record::{Hash, canonical};
use serde_json::Value;
use verify::Report;

/// The good bundle of `tests/vectors`.
pub fn good() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors/bundle/good")
}

/// Every file of the good bundle, by its path inside, in order.
pub fn files() -> &'static [(String, Vec<u8>)] {
    static FILES: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
    FILES.get_or_init(|| {
        let mut files = Vec::new();
        read(&good(), "", &mut files);
        files.sort();
        files
    })
}

fn read(folder: &Path, before: &str, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).expect("the vectors are there") {
        let entry = entry.expect("a folder can be read to its end");
        let name = entry.file_name().into_string().expect("vectors have plain names");
        let path = format!("{before}{name}");
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{path}/"), files);
        } else {
            files.push((path, fs::read(entry.path()).expect("a vector can be read")));
        }
    }
}

/// A folder of this process alone: inside the one that xtask gives, and takes
/// away again.
pub fn place() -> PathBuf {
    let given = std::env::var_os("DAYMARK_FUZZ_PLACE").map(PathBuf::from);
    let place = given.unwrap_or_else(std::env::temp_dir).join(std::process::id().to_string());
    fs::create_dir_all(&place).expect("a folder of our own can be made");
    place
}

/// What is found in the good bundle.
fn expected() -> &'static Report {
    static EXPECTED: OnceLock<Report> = OnceLock::new();
    EXPECTED.get_or_init(|| {
        let report = verify::check(&good(), &mut |_| true).expect("nobody stops it");
        assert!(report.holds(), "the good bundle holds");
        report
    })
}

/// Checks a bundle made of foreign bytes. Whatever they are, it holds only
/// where it says what the good bundle says: no other is signed by that key.
pub fn check(path: &Path) {
    let report = verify::check(path, &mut |_| true).expect("nobody stops it");
    let text = report.to_text(verify::Language::English);
    assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "it commands the screen");
    let json = report.to_json(verify::Language::English).to_string();
    assert!(json.len() < 1 << 20, "a report stays small");
    if report.holds() {
        let good = expected();
        assert_eq!(report.seal_code, good.seal_code);
        assert_eq!(report.key_fingerprint, good.key_fingerprint);
        assert_eq!(report.entries, good.entries);
        assert_eq!(report.incidents, good.incidents);
        assert_eq!(report.exhibits, good.exhibits);
    }
}

/// Holds these bytes against a law, and the same with the check sum put right,
/// as someone would who plants them.
pub fn planted(bytes: &[u8], law: impl Fn(&[u8])) {
    law(bytes);
    if let Ok(mut value) = serde_json::from_slice::<Value>(bytes)
        && let Some(members) = value.as_object_mut()
    {
        members.remove("check");
        let Ok(body) = canonical::to_vec(&value) else { return };
        value["check"] = Hash::of(&body).to_string().into();
        law(&canonical::to_vec(&value).expect("its body has a canonical form"));
    }
}
