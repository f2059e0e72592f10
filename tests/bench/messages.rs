//! A long chat with many pictures: taken in, read, paged and searched.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Duration;

use daymark::contract::{ExhibitNotes, MessageQuery};
use daymark::{Problem, ProblemKind, Session, evidence, reading};
use diary::Capture;
use support::figures::{Figures, timed, typical};
use support::{filled, pictures};
use zip::write::SimpleFileOptions;

use crate::memory;

/// How long the chat is, and how many of its messages have a picture.
const MESSAGES: u32 = 100_000;
const PICTURES: u32 = 2_000;

pub(crate) fn of_a_chat(folder: &Path, figures: &mut Figures) -> Result<(), Problem> {
    fs::create_dir_all(folder)
        .and_then(|()| chat(&folder.join("WhatsApp Chat - M.zip")))
        .map_err(|_| ProblemKind::Disk)?;
    let mut session = filled::empty(&folder.join("diary"))?;
    let source = [folder.join("WhatsApp Chat - M.zip")];
    memory::begin();
    let before = memory::most();
    let ((), took) = timed(|| take_in(&mut session, &source))?;
    let what = format!("a chat of {MESSAGES} messages and {PICTURES} pictures");
    figures.time(&what, took, Duration::from_secs(20));
    figures.memory("memory that it took at most", before, memory::most(), 200);
    let page = |query: &MessageQuery| reading::messages(&session, 1, query).map(drop);
    let late = MessageQuery { offset: MESSAGES - 200, limit: 200, ..MessageQuery::default() };
    figures.time("a page of it", typical(|| page(&late))?, Duration::from_millis(20));
    for words in ["outside", "outside library", "0999", "nowhere"] {
        let found = MessageQuery { text: words.to_owned(), limit: 50, ..MessageQuery::default() };
        let took = typical(|| page(&found))?;
        figures.time(&format!("finding “{words}” in it"), took, Duration::from_millis(20));
    }
    Ok(())
}

fn take_in(session: &mut Session, files: &[std::path::PathBuf]) -> Result<(), Problem> {
    let never = &mut |_| ControlFlow::Continue(());
    let notes = ExhibitNotes::default();
    evidence::none_under_18(session);
    evidence::attach_files(session, files, Capture::ChosenFile, &notes, never)?;
    reading::conversation(session, 1, None, never).map(drop)
}

/// The chat as a phone exports it, text and pictures.
fn chat(path: &Path) -> io::Result<()> {
    let mut zip = zip::ZipWriter::new(BufWriter::new(File::create(path)?));
    zip.start_file("_chat.txt", SimpleFileOptions::default())?;
    for n in 0..MESSAGES {
        let (day, minute) = (13 + n / 1440 % 16, n % 1440);
        let (month, year) = (1 + n / 23_040 % 12, 2021 + n / 276_480);
        let (hour, minute) = (minute / 60, minute % 60);
        let who = if n % 3 == 0 { "Me" } else { "M." };
        write!(zip, "[{day:02}/{month:02}/{year}, {hour:02}:{minute:02}:00] {who}: ")?;
        if n % (MESSAGES / PICTURES) == 0 {
            writeln!(zip, "<attached: IMG-{n:06}.png>")?;
        } else {
            writeln!(zip, "I am outside the library again, number {n:06}, where are you")?;
        }
    }
    for n in (0..MESSAGES).step_by((MESSAGES / PICTURES) as usize) {
        zip.start_file(format!("IMG-{n:06}.png"), SimpleFileOptions::default())?;
        zip.write_all(&pictures::drawn(64, 64, n.to_le_bytes()[0]))?;
    }
    zip.finish()?.into_inner()?.sync_all()
}
