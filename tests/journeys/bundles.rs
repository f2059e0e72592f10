//! Handing over: a bundle that other people's tools accept.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use daymark::bundles::{self, Place};
use daymark::contract::{BundleRequest, BundleShape};
use daymark::outside::{FixedClock, Outside};
use daymark::{Door, Session, opening};
use support::{programs, sample};
use tempfile::TempDir;
use vault::SystemRandom;

use crate::desk::{Desk, copy, text, walk};

/// The sample case, handed over as a folder and as a ZIP.
struct HandedOver {
    folder: TempDir,
}

impl HandedOver {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let diary = folder.path().join("diary");
        let sample = sample::make(diary.clone()).expect("the sample can be made");
        sample.session.lock();
        for (shape, name) in [
            (BundleShape::Folder, "one"),
            (BundleShape::Folder, "two"),
            (BundleShape::Zip, "one.zip"),
            (BundleShape::Zip, "two.zip"),
        ] {
            // Of one record: a bundle says how many were made before it.
            let copied = folder.path().join(format!("diary-{name}"));
            copy(&diary, &copied);
            let mut session = opened(copied, &sample.clock);
            let request = BundleRequest { shape, ..BundleRequest::default() };
            let path = folder.path().join(name);
            let at = Some(sample::handed_over());
            let place = Place::Exactly(&path);
            let never = &mut |_| ControlFlow::Continue(());
            bundles::make(&mut session, &request, place, at, never).expect("it can be handed over");
        }
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn opened(place: PathBuf, clock: &Arc<FixedClock>) -> Session {
    let outside = Outside::new(Arc::clone(clock), SystemRandom::new());
    let door = Door::new(place, outside);
    opening::open(&door, sample::PASSPHRASE.to_owned()).expect("it can be opened").0
}

fn accepts(command: &mut Command) {
    let output = programs::run(command);
    let said = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
}

#[test]
fn other_peoples_tools_accept_the_sample_and_so_does_ours() {
    let made = HandedOver::new();
    let bundle = made.path("one");
    accepts(Command::new(programs::ours("daymark-verify")).arg(&bundle));
    accepts(Command::new(programs::ours("daymark-verify")).arg(made.path("one.zip")));
    if programs::at_hand("sha256sum") {
        for list in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
            accepts(
                Command::new("sha256sum")
                    .current_dir(&bundle)
                    .args(["--quiet", "--strict", "-c", list]),
            );
        }
    }
    if programs::at_hand("ssh-keygen") {
        signed(&bundle, "tagmanifest-sha256.txt", "daymark-bundle");
        signed(&bundle, "data/record/checkpoint", "daymark-record");
    }
    if programs::at_hand("qpdf") && programs::at_hand("pdfinfo") {
        for pdf in pdfs(&bundle) {
            accepts(Command::new("qpdf").arg("--check").arg(&pdf));
            accepts(Command::new("pdfinfo").arg(&pdf));
        }
    }
    if programs::at_hand("python3") {
        let test = "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); sys.exit(1 if z.testzip() else 0)";
        accepts(Command::new("python3").args(["-c", test]).arg(made.path("one.zip")));
    }
    if let Some(python) = programs::python_with("bagit") {
        accepts(Command::new(python).args(["-m", "bagit", "--validate", "--quiet"]).arg(&bundle));
    }
    statement_opens(&bundle);
    tables_open(&bundle);
    assert_eq!(
        fs::read(made.path("one.zip")).ok(),
        fs::read(made.path("two.zip")).ok(),
        "same bytes"
    );
    for file in walk(&bundle) {
        let name = file.strip_prefix(&bundle).expect("it lies in the bundle");
        assert!(
            fs::read(&file).ok() == fs::read(made.path("two").join(name)).ok(),
            "{}",
            name.display()
        );
    }
    assert_eq!(walk(&bundle).len(), walk(&made.path("two")).len());
    damaged(&bundle);
}

/// python-docx reads the draft statement, its styles and its numbers.
fn statement_opens(bundle: &Path) {
    let Some(python) = programs::python_with("docx") else { return };
    let script = "import sys, docx\n\
        d = docx.Document(sys.argv[1])\n\
        names = [p.style.name for p in d.paragraphs]\n\
        assert names[0] == 'Title' and names.count('Heading 1') == 12, names\n\
        assert names.count('Numbered paragraph') > 3, names\n\
        section = d.sections[0]\n\
        assert 'DRAFT' in section.header.paragraphs[0].text\n\
        assert '-' in section.footer.paragraphs[0].text\n\
        assert d.core_properties.title and d.core_properties.language == 'en-GB'\n";
    let docx = bundle.join("data/03-DRAFT-STATEMENT.docx");
    accepts(Command::new(python).args(["-c", script]).arg(docx));
}

/// openpyxl reads the workbook, whose sheets say what the tables in CSV say.
fn tables_open(bundle: &Path) {
    let Some(python) = programs::python_with("openpyxl") else { return };
    let script = "import csv, glob, sys, openpyxl\n\
        book = openpyxl.load_workbook(sys.argv[1] + '/data/13-TABLES.xlsx')\n\
        names = sorted(glob.glob(sys.argv[1] + '/data/*.csv'))\n\
        assert len(book.worksheets) == len(names) > 1, (book.sheetnames, names)\n\
        for name, sheet in zip(names, book.worksheets):\n\
        \x20   with open(name, encoding='utf-8-sig', newline='') as file:\n\
        \x20       table = [[c[1:] if c[:2] in (\"'=\", \"'+\", \"'-\", \"'@\") else c for c in row] for row in csv.reader(file)]\n\
        \x20   cells = [['' if c is None else str(c) for c in row] for row in sheet.iter_rows(values_only=True)]\n\
        \x20   assert len(table) > 1 and cells == table, (name, cells, table)\n";
    accepts(Command::new(python).args(["-c", script]).arg(bundle));
}

/// One byte changed in each file in turn: refused, and the file or entry named.
fn damaged(bundle: &Path) {
    for file in walk(bundle) {
        let whole = fs::read(&file).expect("it can be read");
        if whole.is_empty() {
            continue;
        }
        let mut spoilt = whole.clone();
        let at = spoilt.len() / 2;
        spoilt[at] ^= 1;
        fs::write(&file, &spoilt).expect("it can be written");
        let output =
            programs::run(Command::new(programs::ours("daymark-verify")).arg(bundle).arg("--json"));
        fs::write(&file, &whole).expect("it can be written");
        let name = file.file_name().expect("it has a name").to_string_lossy().into_owned();
        assert_ne!(output.status.code(), Some(0), "{name}");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(said.contains(&name), "{name} is not named: {said}");
    }
}

fn signed(bundle: &Path, file: &str, namespace: &str) {
    let message = fs::File::open(bundle.join(file)).expect("it can be opened");
    let signature = bundle.join(format!("{file}.sig"));
    let mut command = Command::new("ssh-keygen");
    command
        .args(["-Y", "verify", "-I", "diary", "-n", namespace, "-f"])
        .arg(bundle.join("allowed_signers"));
    accepts(command.arg("-s").arg(signature).stdin(message));
}

fn pdfs(bundle: &Path) -> Vec<PathBuf> {
    let pdfs: Vec<PathBuf> = walk(bundle)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "pdf"))
        .collect();
    assert!(pdfs.len() >= 5);
    pdfs
}

/// What a PDF of a bundle says, on one line.
fn words_of(bundle: &Path, pdf: &str) -> String {
    let said = programs::run(Command::new("pdftotext").arg(bundle.join(pdf)).arg("-"));
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_choice_that_takes_all_is_not_everything_where_the_gap_of_something_erased_stays_out() {
    const NOTHING: &str = "Nothing. Every incident and exhibit in the diary is here.";
    const GAP: &str = "The gap of 1 erased incident, exhibit or card is not shown in this copy.";
    let (desk, _) = Desk::with_diary();
    for day in ["2026-05-04", "2026-05-05", "2026-05-06"] {
        desk.json(&["write", "Something.", "--when", day]);
    }
    let made = |name: &str, choice: &[&str]| {
        let to = desk.path(name);
        desk.json(&[&["bundle", "--to", text(&to)][..], choice].concat());
        to
    };
    let dated = ["--from", "2026-01-01"];
    let before = made("before", &dated);
    desk.json(&["erase", "2", "--yes"]);
    let (after, all) = (made("after", &dated), made("all", &[]));
    let handed = desk.json(&["handed-over"]);
    let handed = handed["versions"].as_array().expect("a list").iter();
    let mut handed: Vec<(u64, bool)> = handed
        .map(|one| (one["version"].as_u64(), one["isEverything"].as_bool()))
        .filter_map(|(version, is_everything)| version.zip(is_everything))
        .collect();
    handed.sort_unstable();
    assert_eq!(handed, [(1, true), (2, false), (3, true)]);
    if !programs::at_hand("pdftotext") {
        return;
    }
    let first = |bundle: &Path| words_of(bundle, "READ-ME-FIRST.pdf");
    let summary = |bundle: &Path| words_of(bundle, "data/01-SUMMARY-FOR-OFFICER.pdf");
    assert!(first(&before).contains(NOTHING), "{}", first(&before));
    assert!(first(&after).contains(GAP) && !first(&after).contains(NOTHING), "{}", first(&after));
    assert!(!summary(&after).contains("0 erased"), "{}", summary(&after));
    assert!(first(&all).contains(NOTHING) && !first(&all).contains("not shown in this copy"));
    assert!(summary(&all).contains("0 withdrawn, 1 erased"), "{}", summary(&all));
}
