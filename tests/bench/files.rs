//! Attaching a large file, beside the stock `age` tool on the same bytes.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use daymark::contract::ExhibitNotes;
use daymark::evidence::{self, Source};
use daymark::{Problem, Session};
use diary::Capture;
use support::figures::{Figures, timed};
use support::{filled, programs};
use vault::{Random as _, SystemRandom};

/// How large the file is, in MiB.
const MEBIBYTES: usize = 512;

pub(crate) fn attaching(folder: &Path, figures: &mut Figures) -> Result<(), Problem> {
    if fs::create_dir_all(folder).and_then(|()| random_file(&folder.join("file"))).is_err() {
        println!("left out: there is no room for a file of {MEBIBYTES} MiB");
        return Ok(());
    }
    let mut session = filled::empty(&folder.join("diary"))?;
    let source = folder.join("file");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..3 {
        ours.push(timed(|| attach(&mut session, &source))?.1);
        theirs.extend(stock_age(&source, &folder.join(format!("file-{round}.age"))));
    }
    let (Some(ours), Some(theirs)) = (ours.into_iter().min(), theirs.into_iter().min()) else {
        return Ok(());
    };
    let rate = MEBIBYTES as f64 / ours.as_secs_f64();
    Figures::note(&format!("attaching {MEBIBYTES} MiB"), &format!("{rate:.0} MiB/s"));
    figures.ratio("attaching, against `age` and sync", ours, theirs, 1.2);
    Ok(())
}

fn random_file(path: &Path) -> io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    let mut block = vec![0; 1 << 20];
    for _ in 0..MEBIBYTES {
        SystemRandom::new().fill(&mut block);
        file.write_all(&block)?;
    }
    file.into_inner()?.sync_all()
}

pub(crate) fn attach(session: &mut Session, source: &Path) -> Result<(), Problem> {
    let mut file = File::open(source).map_err(|_| daymark::ProblemKind::SourceUnreadable)?;
    let source = Source {
        name: "film.mp4".into(),
        modified: None,
        size: None,
        capture: Capture::ChosenFile,
        bytes: &mut file,
    };
    let never = &mut |_| ControlFlow::Continue(());
    evidence::none_under_18(session);
    evidence::attach(session, source, &ExhibitNotes::default(), never).map(drop)
}

/// How long the stock tool takes for the same, where it is at hand.
fn stock_age(source: &Path, to: &Path) -> Option<Duration> {
    if !programs::at_hand("age") || !programs::at_hand("age-keygen") {
        return None;
    }
    let made = programs::run(&mut Command::new("age-keygen"));
    let said = String::from_utf8_lossy(&made.stdout).into_owned();
    let key = said.lines().find_map(|line| line.strip_prefix("# public key: "))?;
    let mut age = Command::new("age");
    age.args(["-r", key, "-o"]).arg(to).arg(source);
    let begun = Instant::now();
    let encrypted = programs::run(&mut age).status.success();
    File::open(to).and_then(|file| file.sync_all()).ok()?;
    encrypted.then(|| begun.elapsed())
}
