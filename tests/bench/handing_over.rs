//! A bundle with many photos: made, and checked, beside other people's tools.

use std::fs;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use daymark::bundles::{self, Place};
use daymark::contract::{BundleRequest, BundleShape, ExhibitNotes};
use daymark::evidence::{self, Source};
use daymark::{Problem, ProblemKind, Session};
use diary::Capture;
use support::programs;
use vault::{Random as _, SystemRandom};

use crate::figures::{Figures, timed};
use crate::filled;

const INCIDENTS: u32 = 1000;
const PHOTOS: u32 = 500;

/// The size of a photo from a phone, in bytes.
const PHOTO: usize = 2 << 20;

pub(crate) fn with_photos(folder: &Path, figures: &mut Figures) -> Result<(), Problem> {
    let diary = folder.join("diary");
    filled::with_incidents(&diary, INCIDENTS)?;
    let mut session = filled::open(&diary)?;
    let plain = folder.join("plain");
    fs::create_dir_all(&plain).map_err(|_| ProblemKind::Disk)?;
    for number in 0..PHOTOS {
        photo(&mut session, number, &plain)?;
    }
    println!("{INCIDENTS} incidents with {PHOTOS} photos, {} MiB", (PHOTOS as usize * PHOTO) >> 20);
    let path = folder.join("bundle.zip");
    let request = BundleRequest { shape: BundleShape::Zip, ..BundleRequest::default() };
    let never = &mut |_| ControlFlow::Continue(());
    let place = Place::Exactly(&path);
    let (_, ours) = timed(|| bundles::make(&mut session, &request, place, None, never))?;
    figures.time("the bundle as a ZIP, documents and all", ours, Duration::from_secs(20));
    if let Some(theirs) = bagit_and_zip(&plain, &folder.join("theirs.zip")) {
        figures.ratio("the bundle, against bagit.py and `zip -0`", ours, theirs, 0.4);
    }
    checking(&path, folder, figures);
    Ok(())
}

/// Attaches a photo, and leaves the same bytes for the other tools.
fn photo(session: &mut Session, number: u32, plain: &Path) -> Result<(), Problem> {
    let mut bytes = vec![0; PHOTO];
    SystemRandom::new().fill(&mut bytes);
    bytes.splice(..3, [0xFF, 0xD8, 0xFF]);
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
    evidence::attach(session, source, &notes, never).map(drop)
}

fn took(command: &mut Command) -> Option<Duration> {
    let begun = Instant::now();
    programs::run(command).status.success().then(|| begun.elapsed())
}

/// How long bagit.py and `zip -0` take for the same files.
fn bagit_and_zip(folder: &Path, zip: &Path) -> Option<Duration> {
    if !programs::at_hand("python3") || !programs::at_hand("zip") {
        return None;
    }
    let mut bagit = Command::new("python3");
    let Some(bagged) = took(bagit.args(["-m", "bagit", "--sha256", "--sha512"]).arg(folder)) else {
        println!("left out: python3 has no bagit");
        return None;
    };
    let mut pack = Command::new("zip");
    pack.args(["-0", "-q", "-r"]).arg(zip).arg(folder);
    Some(bagged + took(&mut pack)?)
}

/// `daymark-verify` beside `openssl dgst -sha256`, each on all cores.
fn checking(bundle: &Path, folder: &Path, figures: &mut Figures) {
    let Some(ours) = took(Command::new(programs::ours("daymark-verify")).arg(bundle)) else {
        println!("the bundle does not hold");
        return;
    };
    Figures::note("checking that bundle", &format!("{:.1} ms", ours.as_secs_f64() * 1e3));
    if !programs::at_hand("openssl") || !programs::at_hand("xargs") {
        return;
    }
    let script = "find \"$1\" -type f -print0 | xargs -0 -n 8 -P \"$(nproc)\" openssl dgst -sha256";
    let mut openssl = Command::new("sh");
    if let Some(theirs) = took(openssl.args(["-c", script, "sh"]).arg(folder.join("plain"))) {
        figures.ratio("checking, against `openssl dgst -sha256`", ours, theirs, 1.0);
    }
}
