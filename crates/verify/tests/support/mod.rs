//! A small writer of bundles, made from the written formats for these tests
//! only, so that the checker is not tested against itself.

#![allow(dead_code, reason = "each test binary uses a part of it")]
#![allow(clippy::disallowed_methods, reason = "tests write the bundles that they check")]

pub(crate) mod answers;
pub(crate) mod cases;
pub(crate) mod mixed;
pub(crate) mod record;
pub(crate) mod stamp_cases;
pub(crate) mod zip;
pub(crate) mod zip_cases;

use std::{collections::BTreeMap, fs, path::Path};

use base64::{Engine, engine::general_purpose::STANDARD};
use ring::{
    digest::{SHA256, SHA512, digest},
    signature::{Ed25519KeyPair, KeyPair},
};

use record::Record;

pub(crate) const ENTRIES: &str = "data/record/entries.jsonl";
pub(crate) const CHECKPOINT: &str = "data/record/checkpoint";
pub(crate) const EXHIBIT: &str = "data/05-EXHIBITS/AJS-001_2026-05-04_the-letter.jpg";
pub(crate) const TOP: &str = "sample";
/// The bytes of the exhibit. They only look like a picture's.
pub(crate) const LETTER: &[u8] = b"\xff\xd8\xff\xe0 an invented picture \xff\xd9";
const ID: &str = "3f0e8a52-6b1d-4c7a-9e24-7d5c1b8a0f63";

/// A folder in memory: the bytes of each file, by its path.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Bundle {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    seed: u8,
}

impl Bundle {
    /// A good bundle of the sample record.
    pub(crate) fn sample() -> Self {
        Self::of(&Record::sample())
    }

    /// The bundle of a record, sealed.
    pub(crate) fn of(record: &Record) -> Self {
        let mut bundle = Self { files: BTreeMap::new(), seed: 7 };
        for path in [
            "READ-ME-FIRST.pdf",
            "data/01-SUMMARY-FOR-OFFICER.pdf",
            "data/02-CHRONOLOGY.pdf",
            "data/02-CHRONOLOGY-VOLUME-02.pdf",
            "data/04-EXHIBIT-LIST.pdf",
            "data/11-INTEGRITY.pdf",
        ] {
            bundle.put(path, &format!("%PDF-1.7 in place of {path}\n"));
        }
        bundle.put("data/02-CHRONOLOGY.csv", "number\r\n1\r\n4\r\n");
        bundle.put("data/04-EXHIBIT-LIST.csv", "reference\r\nAJS/1\r\n");
        bundle.put("HOW-TO-CHECK.txt", "Open the ZIP.\r\nCheck it.\r\n");
        bundle.put("check.html", "<!doctype html> in place of the checker\n");
        bundle.put("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        bundle.files.insert(EXHIBIT.to_owned(), LETTER.to_vec());
        bundle.put(ENTRIES, &record.lines());
        bundle.put(CHECKPOINT, &checkpoint_of(record));
        bundle.put(
            "bag-info.txt",
            "Bag-Software-Agent: Daymark 0.1.0\nBagging-Date: 2026-05-10\nPayload-Oxum: 0.0\n\
             Bundle-Format: daymark-bundle/1\nMade-At: 2026-05-09T23:15:00.000Z\n\
             Bundle-Version: 1\nSeal-Code: ?\nIncidents: 2\nExhibits: 1\n",
        );
        bundle.sign_checkpoint();
        bundle.seal();
        bundle
    }

    pub(crate) fn put(&mut self, path: &str, text: &str) {
        self.files.insert(path.to_owned(), text.as_bytes().to_vec());
    }

    pub(crate) fn text(&self, path: &str) -> String {
        String::from_utf8(self.files[path].clone()).expect("a text file")
    }

    /// Puts another text in the place of the one that stands there once.
    pub(crate) fn replace(&mut self, path: &str, this: &str, with: &str) {
        let text = self.text(path);
        assert_eq!(text.matches(this).count(), 1, "{this} in {path}");
        self.put(path, &text.replace(this, with));
    }

    /// Puts another line in the place of the one that begins so.
    pub(crate) fn set_line(&mut self, path: &str, beginning: &str, line: &str) {
        let text = self.text(path);
        let lines = text.split_inclusive('\n');
        let lines: Vec<&str> =
            lines.map(|old| if old.starts_with(beginning) { line } else { old }).collect();
        self.put(path, &lines.concat());
    }

    /// Takes the key of this seed from now on.
    pub(crate) fn take_key(&mut self, seed: u8) {
        self.seed = seed;
        let blob = key_blob(pair(seed).public_key().as_ref());
        self.put("allowed_signers", &format!("diary ssh-ed25519 {}\n", STANDARD.encode(blob)));
    }

    /// Signs the checkpoint and writes its code where it belongs.
    pub(crate) fn sign_checkpoint(&mut self) {
        self.take_key(self.seed);
        let text = self.files[CHECKPOINT].clone();
        self.put("data/record/checkpoint.sig", &armoured(self.seed, "daymark-record", &text));
        let line = format!("Seal-Code: {}\n", seal_code(&text));
        self.set_line("bag-info.txt", "Seal-Code: ", &line);
    }

    /// Writes the size, the lists and the signature anew, whatever is there.
    pub(crate) fn seal(&mut self) {
        let payload: Vec<_> = self.paths(|path| path.starts_with("data/"));
        let bytes: usize = payload.iter().map(|path| self.files[path].len()).sum();
        let line = format!("Payload-Oxum: {bytes}.{}\n", payload.len());
        self.set_line("bag-info.txt", "Payload-Oxum: ", &line);
        self.list("manifest", |path| path.starts_with("data/"));
        self.seal_tags();
    }

    /// The same without the lists of what is under `data/` and their size.
    pub(crate) fn seal_tags(&mut self) {
        self.list("tagmanifest", |path| {
            !path.starts_with("data/") && !path.starts_with("tagmanifest-")
        });
        self.sign();
    }

    /// Signs the bundle as it is.
    pub(crate) fn sign(&mut self) {
        let signed = self.files["tagmanifest-sha256.txt"].clone();
        self.put("tagmanifest-sha256.txt.sig", &armoured(self.seed, "daymark-bundle", &signed));
    }

    fn list(&mut self, name: &str, takes: fn(&str) -> bool) {
        for (key, algorithm) in [("sha256", &SHA256), ("sha512", &SHA512)] {
            let path = format!("{name}-{key}.txt");
            self.files.remove(&path);
            let line = |path: &String| {
                format!("{}  {path}\n", hex(digest(algorithm, &self.files[path]).as_ref()))
            };
            let others = self.paths(|path| takes(path) && !path.starts_with("tagmanifest-"));
            let lists: String = others.iter().map(line).collect();
            self.put(&path, &lists);
        }
    }

    fn paths(&self, takes: impl Fn(&str) -> bool) -> Vec<String> {
        self.files.keys().filter(|path| takes(path)).cloned().collect()
    }

    /// Writes every file under a folder.
    pub(crate) fn write_to(&self, folder: &Path) {
        for (path, bytes) in &self.files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
    }

    /// What the checker says of the bundle as a folder.
    pub(crate) fn checked(&self) -> verify::Report {
        let folder = tempfile::tempdir().expect("a folder");
        self.write_to(folder.path());
        check(folder.path())
    }
}

/// The text of the checkpoint over a whole record.
pub(crate) fn checkpoint_of(record: &Record) -> String {
    let root = STANDARD.encode(record.root());
    format!("daymark.invalid/record/{ID}\n{}\n{root}\n", record.entries.len())
}

/// What the checker says of a path.
pub(crate) fn check(path: &Path) -> verify::Report {
    verify::check(path, &mut |_| true).expect("nobody stops it")
}

/// Every fault as its code and place.
pub(crate) fn faults(report: &verify::Report) -> Vec<(&'static str, String)> {
    report.faults.iter().map(|fault| (fault.code.key(), fault.place.clone())).collect()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    digest(&SHA256, &parts.concat()).as_ref().try_into().expect("32 bytes")
}

fn pair(seed: u8) -> Ed25519KeyPair {
    Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).expect("any seed is a key")
}

pub(crate) fn ssh_string(bytes: &[u8]) -> Vec<u8> {
    [&(bytes.len() as u32).to_be_bytes(), bytes].concat()
}

pub(crate) fn key_blob(key: &[u8]) -> Vec<u8> {
    [ssh_string(b"ssh-ed25519"), ssh_string(key)].concat()
}

fn armoured(seed: u8, namespace: &str, message: &[u8]) -> String {
    let pair = pair(seed);
    let rest = [ssh_string(namespace.as_bytes()), ssh_string(b""), ssh_string(b"sha512")].concat();
    let hash = digest(&SHA512, message);
    let signed = [b"SSHSIG", &rest[..], &ssh_string(hash.as_ref())].concat();
    let signature = [ssh_string(b"ssh-ed25519"), ssh_string(pair.sign(&signed).as_ref())].concat();
    let key = ssh_string(&key_blob(pair.public_key().as_ref()));
    let blob = [b"SSHSIG\0\0\0\x01", &key[..], &rest, &ssh_string(&signature)].concat();
    let encoded = STANDARD.encode(blob);
    let lines = encoded.as_bytes().chunks(70).map(|line| String::from_utf8_lossy(line) + "\n");
    let lines: String = lines.collect();
    format!("-----BEGIN SSH SIGNATURE-----\n{lines}-----END SSH SIGNATURE-----\n")
}

/// The seal code, by way of one large number.
pub(crate) fn seal_code(text: &[u8]) -> String {
    let hash = sha256(&[text]);
    let bits = u128::from_be_bytes(hash[..16].try_into().expect("16 bytes")) >> 3;
    let letter = |n: u32| {
        let five = (bits >> (120 - 5 * n)) as usize & 31;
        char::from(b"0123456789ABCDEFGHJKMNPQRSTVWXYZ"[five])
    };
    let groups = (0..5).map(|group| (0..5).map(|n| letter(5 * group + n)).collect::<String>());
    groups.collect::<Vec<_>>().join("-")
}
