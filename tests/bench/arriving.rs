//! Much at once: ten thousand photos, and a log of ten thousand rows.

use std::fmt::Write as _;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use daymark::bulk::{self, LogFile};
use daymark::contract::ExhibitNotes;
use daymark::{Problem, ProblemKind, Session, evidence};
use diary::Capture;
use support::figures::{Figures, timed};
use support::{filled, pictures};

use crate::memory;

/// How many photos come in a go, and how often.
const PHOTOS: u32 = 1000;
const GOES: u32 = 10;
/// How many rows the log has.
const ROWS: u32 = 10_000;

pub(crate) fn photos(folder: &Path, figures: &mut Figures) -> Result<(), Problem> {
    let (photos, mut session) = (folder.join("photos"), filled::empty(&folder.join("diary"))?);
    fs::create_dir_all(&photos).map_err(|_| ProblemKind::Disk)?;
    evidence::none_under_18(&mut session);
    go(&mut session, &photos, 0)?;
    // What only the first needs is there by now.
    memory::begin();
    let before = memory::most();
    let ((), took) = timed(|| (1..GOES).try_for_each(|n| go(&mut session, &photos, n)))?;
    let each = took.as_secs_f64() * 1e3 / f64::from(PHOTOS * (GOES - 1));
    Figures::note("attaching each of 10,000 photos", &format!("{each:.1} ms"));
    figures.memory("what memory grew by from 1,000 to 10,000", before, memory::most(), 16);
    Ok(())
}

fn go(session: &mut Session, folder: &Path, n: u32) -> Result<(), Problem> {
    let path = |photo: u32| folder.join(format!("{photo}.png"));
    let files: Vec<PathBuf> = (n * PHOTOS..(n + 1) * PHOTOS).map(path).collect();
    for (photo, file) in (n * PHOTOS..).zip(&files) {
        let mut drawn = pictures::drawn(96, 96, photo.to_le_bytes()[0]);
        // No two are the same.
        drawn.extend(photo.to_le_bytes());
        fs::write(file, drawn).map_err(|_| ProblemKind::Disk)?;
    }
    let (notes, never) = (ExhibitNotes::default(), &mut |_| ControlFlow::Continue(()));
    evidence::attach_files(session, &files, Capture::ChosenFile, &notes, never)?;
    files.iter().try_for_each(fs::remove_file).map_err(|_| ProblemKind::Disk.into())
}

pub(crate) fn log(folder: &Path, figures: &mut Figures) -> Result<(), Problem> {
    let mut session = filled::empty(&folder.join("diary"))?;
    evidence::none_under_18(&mut session);
    let bytes = rows();
    let found = bulk::look(bytes.as_bytes())?;
    let sheet = found.sheets.first().ok_or(ProblemKind::Fault)?;
    let request = bulk::suggested(sheet, 1);
    let (tried, took) = timed(|| bulk::try_out(&session, bytes.as_bytes(), &request))?;
    let what = format!("looking at what each of {ROWS} rows becomes");
    figures.time(&what, took, Duration::from_secs(2));
    assert_eq!(tried.coming, ROWS, "each of them comes in");
    let log = LogFile {
        name: "log.csv".into(),
        modified: None,
        capture: Capture::ChosenFile,
        bytes: bytes.as_bytes(),
    };
    let never = &mut |_| ControlFlow::Continue(());
    let ((), took) = timed(|| bulk::bring_in(&mut session, log, &request, never).map(drop))?;
    figures.time(&format!("bringing in a log of {ROWS} rows"), took, Duration::from_secs(20));
    Ok(())
}

fn rows() -> String {
    let mut rows = "Date,Time,What happened,Where\n".to_owned();
    for n in 0..ROWS {
        let (day, month, year) = (1 + n % 28, 1 + n / 28 % 12, 1990 + n / 336);
        let line =
            format!("{day} {} {year},{:02}:{:02}", MONTHS[month as usize - 1], n % 24, n % 60);
        let _ = writeln!(rows, "{line},He sat in his car outside. Number {n}.,Across the road");
    }
    rows
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
