//! A sample case. Everything in it is invented: the people have no names but
//! letters, the numbers are kept for drama, the addresses for examples.

mod incidents;

use std::fs::File;
use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use daymark::contract::{
    ExhibitNotes, IncidentForm, IncidentQuery, NewDiary, OnlineNotes, WitnessForm,
};
use daymark::evidence::Source;
use daymark::outside::{FixedClock, Outside};
use daymark::{
    Door, Problem, ProblemKind, Session, evidence, incidents as entries, opening, seals,
};
use diary::{Capture, Grade, Zone};
use vault::Cost;

use crate::{corpora, pictures};

pub use incidents::{Told, all};

/// The passphrase of every sample.
pub const PASSPHRASE: &str = "seven quiet paper boats";

/// An open sample diary, and the clock it was written by.
pub struct Sample {
    /// The open diary.
    pub session: Session,
    /// Its clock, which stands until it is moved.
    pub clock: Arc<FixedClock>,
}

/// When the last thing in the sample happened, and it is handed over.
#[must_use]
pub fn handed_over() -> DateTime<Utc> {
    "2026-05-29T10:00:00Z".parse().expect("a moment of the sample")
}

/// Makes the sample in a folder: writes, attaches, corrects, withdraws, seals.
///
/// # Errors
/// What the disk refuses.
pub fn make(place: PathBuf) -> Result<Sample, Problem> {
    let clock = Arc::new(FixedClock::at(
        "2026-01-03T18:40:00Z".parse().unwrap_or_default(),
        Some(Zone::LONDON),
    ));
    let outside = Outside::new(Arc::clone(&clock), vault::SystemRandom::new());
    let door = Door::new(place, outside).with_cost(Cost::FLOOR);
    let new = NewDiary {
        passphrase: PASSPHRASE.into(),
        name: Some("A. J. S.".into()),
        initials: "AJS".into(),
    };
    let (mut session, _) = opening::create(&door, new)?;
    for told in all() {
        clock.set(told.written);
        entries::write(&mut session, &told.form)?;
    }
    clock.set("2026-05-20T18:30:00Z".parse().unwrap_or_default());
    evidence::none_under_18(&mut session);
    attach_files(&mut session, &clock)?;
    correct(&mut session, &clock)?;
    seals::make(&mut session)?;
    clock.set(handed_over());
    Ok(Sample { session, clock })
}

/// Two corrections and one withdrawal.
fn correct(session: &mut Session, clock: &FixedClock) -> Result<(), Problem> {
    clock.advance(Duration::minutes(10));
    let (number, mut form) = find(session, "rang at about nine")?;
    form.what_happened = form.what_happened.replace("about nine", "twenty to ten");
    let reason = "I looked at the call list and the time was wrong.";
    entries::amend(session, number, &form, reason)?;
    clock.advance(Duration::minutes(5));
    let (number, mut form) = find(session, "car drove slowly")?;
    form.witnesses.push(WitnessForm {
        name: "Colleague B".into(),
        saw: "She saw the car from the window, both times.".into(),
        ..WitnessForm::default()
    });
    entries::amend(session, number, &form, "I remembered who else was there.")?;
    clock.advance(Duration::minutes(5));
    let (number, _) = find(session, "grey van")?;
    entries::withdraw(session, number, "It was a delivery driver. I was mistaken.").map(drop)
}

/// The number of the incident with these words, and its form.
fn find(session: &Session, text: &str) -> Result<(u32, IncidentForm), Problem> {
    let words = diary::FieldValue::Text(text.into());
    let search = diary::FieldValues::from([("words".to_owned(), words)]);
    let query = IncidentQuery { search, ..IncidentQuery::default() };
    let found = entries::list(session, &query)?.rows.into_iter().next();
    let number = found.ok_or(ProblemKind::NotFound)?.number;
    let newest = entries::show(session, number)?.versions.into_iter().next();
    Ok((number, newest.ok_or(ProblemKind::Erased)?.form))
}

/// Real files where they are at hand, else drawn ones.
fn attach_files(session: &mut Session, clock: &FixedClock) -> Result<(), Problem> {
    let mut paths = corpora::files("photos/jpg", 3);
    paths.extend(corpora::files("photos/jpg/gps", 2));
    paths.extend(corpora::files("photos/heic/mobile", 1));
    paths.extend(corpora::files("mail", 2));
    paths.extend(corpora::files("chats", 1));
    for (place, path) in paths.iter().enumerate() {
        let Ok(mut file) = File::open(path) else { continue };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        attach(session, clock, place, name, &mut file)?;
    }
    for place in paths.len()..6 {
        let seed = u8::try_from(place * 40).unwrap_or(255);
        let mut bytes = Cursor::new(pictures::drawn(320, 240, seed));
        attach(session, clock, place, format!("drawn-{place}.png"), &mut bytes)?;
    }
    let mut note = Cursor::new("Рядок, γραμμή, سطر, שורה, ਸਤਰ, पंक्ति, লাইন 📎\n".as_bytes());
    attach(session, clock, 9, "note – copied.txt".into(), &mut note)
}

fn attach(
    session: &mut Session,
    clock: &FixedClock,
    place: usize,
    name: String,
    bytes: &mut dyn Read,
) -> Result<(), Problem> {
    clock.advance(Duration::minutes(1));
    let incident = u32::try_from(place * 4 + 2).unwrap_or(2);
    let grades = [Grade::OriginalFile, Grade::Screenshot, Grade::AppExport];
    let notes = ExhibitNotes {
        incidents: vec![incident],
        grade: grades.get(place % 3).copied(),
        shows: format!("What I kept from incident {incident}."),
        intimate: None,
        captured_with: "My phone.".into(),
        original_at: "Still on my phone.".into(),
        online: OnlineNotes::default(),
    };
    let source = Source { name, modified: None, size: None, capture: Capture::ChosenFile, bytes };
    evidence::attach(session, source, &notes, &mut |_| ControlFlow::Continue(())).map(drop)
}
