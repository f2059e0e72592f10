use std::io::{Cursor, ErrorKind};

use super::*;
use crate::destination::InMemory;
use crate::{BundleName, ZipStream, ZipWriter, sample};

/// What the sample's exhibits hold, and what becomes of each when asked for.
struct Shelf {
    change: Change,
}

type Change = fn(Vec<u8>) -> io::Result<Vec<u8>>;

impl Originals for Shelf {
    fn open(&mut self, exhibit: &Exhibit) -> io::Result<Box<dyn Read + '_>> {
        let number = u8::try_from(exhibit.reference.number()).expect("the sample is small");
        let bytes = (self.change)(vec![number; 70])?;
        Ok(Box::new(Cursor::new(bytes)))
    }
}

const UNCHANGED: Shelf = Shelf { change: Ok };

fn written(mut shelf: Shelf, to: &mut dyn Destination) -> Result<Receipt, Error> {
    let key = sample::key();
    let sign = |namespace: Namespace, message: &[u8]| key.sign(namespace, message);
    let go_on = &mut |_| ControlFlow::Continue(());
    write(&sample::everything(), &mut shelf, &sign, to, go_on)
}

fn zip() -> Vec<u8> {
    let top = BundleName::new("sample").expect("a plain name");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()), top);
    written(UNCHANGED, &mut zip).expect("the sample can be written");
    zip.finish().expect("memory takes every byte").into_inner()
}

#[test]
fn a_bundle_holds_the_files_that_the_format_names_and_no_other() {
    let mut made = InMemory::default();
    let receipt = written(UNCHANGED, &mut made).expect("the sample can be written");
    let names: Vec<_> = made.files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "data/01-SUMMARY-FOR-OFFICER.pdf",
            "data/02-CHRONOLOGY.csv",
            "data/02-CHRONOLOGY.pdf",
            "data/03-DRAFT-STATEMENT.docx",
            "data/03-DRAFT-STATEMENT.pdf",
            "data/04-EXHIBIT-LIST.csv",
            "data/04-EXHIBIT-LIST.pdf",
            "data/05-EXHIBITS/SXW-001_Screenshot-2026-03-29-at-02.14.png",
            "data/05-EXHIBITS/SXW-002_2026-03-07_IMG_0042.JPG",
            "data/05-EXHIBITS/SXW-003_-.m4a",
            "data/06-CONVERSATIONS.pdf",
            "data/07-PHYSICAL-ITEMS.pdf",
            "data/08-EFFECT-ON-ME.csv",
            "data/08-EFFECT-ON-ME.pdf",
            "data/09-WHAT-WOULD-HELP.pdf",
            "data/10-REPORTS-AND-ORDERS.csv",
            "data/10-REPORTS-AND-ORDERS.pdf",
            "data/11-INTEGRITY.pdf",
            "data/12-PEOPLE-AND-PLACES.pdf",
            "data/13-TABLES.xlsx",
            "data/14-PATTERNS.csv",
            "data/14-PATTERNS.pdf",
            "data/record/checkpoint",
            "data/record/checkpoint.sig",
            "data/record/entries.jsonl",
            "data/record/entries.schema.json",
            "HOW-TO-CHECK.txt",
            "IF-DAYMARK-IS-GONE.txt",
            "READ-ME-FIRST.pdf",
            "allowed_signers",
            "bag-info.txt",
            "bagit.txt",
            "check.html",
            "manifest-sha256.txt",
            "manifest-sha512.txt",
            "tagmanifest-sha256.txt",
            "tagmanifest-sha256.txt.sig",
            "tagmanifest-sha512.txt",
        ]
    );
    assert_eq!(receipt.files, names.len());
    let bytes: usize = made.files.iter().map(|(_, bytes)| bytes.len()).sum();
    assert_eq!(receipt.bytes, bytes as u64);
    let manifest = String::from_utf8_lossy(made.get("manifest-sha256.txt")).into_owned();
    assert_eq!(manifest.lines().count(), 26);
    assert_eq!(made.get("data/05-EXHIBITS/SXW-002_2026-03-07_IMG_0042.JPG"), [2; 70]);
}

#[test]
fn the_same_contents_give_the_same_bytes() {
    assert!(zip() == zip());
}

#[test]
fn a_zip_that_never_goes_back_has_the_same_bytes() {
    let top = BundleName::new("sample").expect("a plain name");
    let mut stream = ZipStream::new(Vec::new(), top);
    written(UNCHANGED, &mut stream).expect("the sample can be written");
    assert!(stream.finish().expect("memory takes every byte") == zip());
}

#[test]
fn an_original_that_changes_between_two_readings_is_in_no_zip() {
    struct Changing(u8);
    impl Originals for Changing {
        fn open(&mut self, _exhibit: &Exhibit) -> io::Result<Box<dyn Read + '_>> {
            self.0 += 1;
            Ok(Box::new(Cursor::new(vec![self.0; 70])))
        }
    }
    let (key, top) = (sample::key(), BundleName::new("sample").expect("a plain name"));
    let sign = |namespace: Namespace, message: &[u8]| key.sign(namespace, message);
    let go_on = &mut |_| ControlFlow::Continue(());
    let mut stream = ZipStream::new(Vec::new(), top);
    let met = write(&sample::everything(), &mut Changing(0), &sign, &mut stream, go_on);
    assert!(matches!(met, Err(Error::Io(error)) if error.kind() == ErrorKind::InvalidData));
}

#[test]
fn an_original_that_is_not_the_one_in_the_record_is_refused_and_named() {
    let changes: [Change; 5] = [
        |mut bytes| {
            bytes[69] ^= 1;
            Ok(bytes)
        },
        |mut bytes| {
            bytes.push(0);
            Ok(bytes)
        },
        |mut bytes| {
            bytes.pop();
            Ok(bytes)
        },
        |_| Ok(Vec::new()),
        |_| Err(ErrorKind::InvalidData.into()),
    ];
    for change in changes {
        let met = written(Shelf { change }, &mut InMemory::default());
        assert!(
            matches!(&met, Err(Error::Damaged { exhibit }) if exhibit.number() == 1),
            "{met:?}"
        );
    }
    let missing = Shelf { change: |_| Err(ErrorKind::NotFound.into()) };
    let met = written(missing, &mut InMemory::default());
    assert!(matches!(met, Err(Error::Missing { exhibit }) if exhibit.to_string() == "SXW/1"));
    let pulled_out = Shelf { change: |_| Err(ErrorKind::BrokenPipe.into()) };
    let met = written(pulled_out, &mut InMemory::default());
    assert!(matches!(met, Err(Error::Unreadable { exhibit, .. }) if exhibit.number() == 1));
}

#[test]
fn it_stops_when_asked_to() {
    let key = sample::key();
    let sign = |namespace: Namespace, message: &[u8]| key.sign(namespace, message);
    let mut blocks = 0;
    let stop = &mut |at: Progress| {
        blocks += 1;
        assert!(at.done <= at.total);
        if blocks == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let mut shelf = UNCHANGED;
    let met = write(&sample::everything(), &mut shelf, &sign, &mut InMemory::default(), stop);
    assert!(matches!(met, Err(Error::Stopped)));
}
