//! A bundle with many photos: made, and checked, beside other people's tools.

use std::fs;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use daymark::bundles::{self, Place};
use daymark::contract::{BundleRequest, BundleShape, ExhibitNotes, Progress};
use daymark::evidence::{self, Source};
use daymark::{Problem, ProblemKind, Session};
use diary::Capture;
use picture::{Kind, Order};
use support::figures::{Figures, timed};
use support::{filled, pictures, programs};

use crate::memory;

const INCIDENTS: u32 = 1000;
const PHOTOS: u32 = 500;

/// The size of a photo from a phone, in pixels.
const WIDTH: u32 = 4000;
const HEIGHT: u32 = 3000;

pub(crate) fn with_photos(folder: &Path, figures: &mut Figures) -> Result<(), Problem> {
    let diary = folder.join("diary");
    filled::with_incidents(&diary, INCIDENTS)?;
    let mut session = filled::open(&diary)?;
    let plain = folder.join("plain");
    fs::create_dir_all(&plain).map_err(|_| ProblemKind::Disk)?;
    let picture = taken()?;
    for number in 0..PHOTOS {
        photo(&mut session, number, &picture, &plain)?;
    }
    let bytes = PHOTOS as usize * picture.len();
    println!("{INCIDENTS} incidents with {PHOTOS} photos, {} MiB", bytes >> 20);
    let path = folder.join("bundle.zip");
    let request = BundleRequest { shape: BundleShape::Zip, ..BundleRequest::default() };
    let place = Place::Exactly(&path);
    // How much there will be is known when the documents are made.
    let mut documents_made = None;
    let progress = &mut |progress: Progress| {
        if progress.whole > 0 {
            documents_made.get_or_insert_with(Instant::now);
        }
        ControlFlow::Continue(())
    };
    memory::begin();
    let before = memory::most();
    let (_, ours) = timed(|| bundles::make(&mut session, &request, place, None, progress))?;
    let bytes = documents_made.map_or(ours, |begun| begun.elapsed());
    figures.time("the bundle as a ZIP, documents and all", ours, Duration::from_secs(20));
    figures.memory("memory that it took at most", before, memory::most(), 400);
    if let Some(theirs) = bagit_and_zip(&plain, &folder.join("theirs.zip")) {
        figures.ratio("its bytes, against bagit.py and `zip -0`, synced", bytes, theirs, 0.4);
    }
    checking(&path, folder, figures);
    Ok(())
}

/// A photo as a phone takes it.
fn taken() -> Result<Vec<u8>, Problem> {
    let order = Order { kind: Kind::Viewing, steps: Vec::new(), seen: None };
    let made = picture::make(&pictures::grainy(WIDTH, HEIGHT), &order);
    Ok(made.map_err(|_| ProblemKind::Fault)?.bytes)
}

/// Attaches a photo, and leaves the same bytes for the other tools.
fn photo(session: &mut Session, number: u32, picture: &[u8], plain: &Path) -> Result<(), Problem> {
    // No two are the same file: what follows the end of the picture is not shown.
    let bytes = [picture, &number.to_le_bytes()].concat();
    let name = format!("IMG_{number:04}.JPG");
    fs::write(plain.join(&name), &bytes).map_err(|_| ProblemKind::Disk)?;
    let notes = ExhibitNotes { incidents: vec![number * 2 + 1], ..ExhibitNotes::default() };
    let source = Source {
        name,
        modified: None,
        size: None,
        capture: Capture::ChosenFile,
        bytes: &mut Cursor::new(bytes),
    };
    let never = &mut |_| ControlFlow::Continue(());
    evidence::none_under_18(session);
    evidence::attach(session, source, &notes, never).map(drop)
}

fn took(command: &mut Command) -> Option<Duration> {
    let begun = Instant::now();
    programs::run(command).status.success().then(|| begun.elapsed())
}

/// How long bagit.py and `zip -0` take for the same files.
fn bagit_and_zip(folder: &Path, zip: &Path) -> Option<Duration> {
    let python = programs::python_with("bagit").filter(|_| programs::at_hand("zip"))?;
    let mut bagit = Command::new(python);
    let bagged = took(bagit.args(["-m", "bagit", "--sha256", "--sha512"]).arg(folder))?;
    // Ours is on disk for good when it is done, so theirs must be.
    let script = "zip -0 -q -r \"$1\" \"$2\" && sync \"$1\"";
    let mut pack = Command::new("sh");
    pack.args(["-c", script, "sh"]).arg(zip).arg(folder);
    Some(bagged + took(&mut pack)?)
}

/// `daymark-verify` beside `openssl dgst` with the two hashes that a bundle
/// has, each on all cores (`docs/decisions/0004`).
fn checking(bundle: &Path, folder: &Path, figures: &mut Figures) {
    let Some(ours) = took(Command::new(programs::ours("daymark-verify")).arg(bundle)) else {
        println!("the bundle does not hold");
        return;
    };
    Figures::note("checking that bundle", &format!("{:.1} ms", ours.as_secs_f64() * 1e3));
    if !programs::at_hand("openssl") || !programs::at_hand("xargs") {
        return;
    }
    let openssl = |hash: &str| {
        let script = "find \"$1\" -type f -print0 | \
                      xargs -0 -n 8 -P \"$(nproc)\" openssl dgst \"$2\"";
        let mut openssl = Command::new("sh");
        took(openssl.args(["-c", script, "sh"]).arg(folder.join("plain")).arg(hash))
    };
    if let (Some(sha256), Some(sha512)) = (openssl("-sha256"), openssl("-sha512")) {
        let ratio = ours.as_secs_f64() / sha256.as_secs_f64();
        Figures::note("checking, against `openssl dgst -sha256` alone", &format!("{ratio:.2}"));
        figures.ratio("checking, against -sha256 and -sha512", ours, sha256 + sha512, 1.0);
    }
}
