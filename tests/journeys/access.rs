//! Was someone in here?

use std::fs::{self, File, FileTimes};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use daymark::contract::{
    AccessKind, AccessPage, AccessQuery, IncidentForm, NewDiary, OpenNote, Opened,
};
use daymark::outside::{FixedClock, Outside};
use daymark::{Door, Session, access, checks, incidents, keys, opening, rescue};
use diary::Zone;
use serde_json::Value;
use tempfile::TempDir;
use vault::Cost;

use crate::desk::{Desk, PASSPHRASE, problem, text, walk};

/// The kinds of what the log says, the newest first.
fn kinds(log: &Value) -> Vec<&str> {
    let rows = log["rows"].as_array().expect("there are rows").iter();
    rows.map(|row| row["is"].as_str().expect("each has a kind")).collect()
}

#[test]
fn every_opening_is_written_down_with_what_opened_it() {
    let (desk, words) = Desk::with_real_diary();
    assert_eq!(kinds(&desk.json(&["log"])), ["opened"]);
    let recovered = desk.run_with(&["recover", "--json"], &format!("{words}\n{PASSPHRASE}\n"));
    assert!(recovered.status.success());
    desk.json(&["seal"]);
    let log = desk.json(&["log"]);
    let all = ["opened", "sealed", "opened", "passphrase-changed", "opened-by-words", "opened"];
    assert_eq!(kinds(&log), all);
    for row in log["rows"].as_array().expect("there are rows") {
        assert!(row["text"].as_str().is_some_and(|text| text.ends_with('.')), "{row}");
        assert!(row["whenText"].as_str().is_some_and(|when| when.contains(':')), "{row}");
    }
}

#[test]
fn what_did_not_open_it_is_answered_as_ever_and_told_once() {
    let (desk, words) = Desk::with_real_diary();
    let wrong = |typed: &str| desk.run_with(&["list", "--json"], &format!("{typed}\n"));
    let first = wrong("not the passphrase");
    for output in [&first, &wrong("nor this one")] {
        assert_eq!(problem(output, 1), "wrong-key");
        assert_eq!((&output.stdout, &output.stderr), (&first.stdout, &first.stderr));
    }
    let others = Desk::with_real_diary().1;
    assert_ne!(others, words);
    let other = desk.run_with(&["recover", "--json"], &format!("{others}\n{PASSPHRASE}\n"));
    assert_eq!(problem(&other, 1), "wrong-key");
    assert_eq!(walk(&desk.vault().join("tries")).len(), 3);
    let log = desk.json(&["log"]);
    assert_eq!(kinds(&log), ["opened", "tried"]);
    assert!(log["rows"][1]["text"].as_str().is_some_and(|text| text.contains("3 times")));
    assert_eq!(walk(&desk.vault().join("tries")).len(), 0);
    assert_eq!(kinds(&desk.json(&["log"])), ["opened", "opened", "tried"]);
}

#[test]
fn what_is_saved_outside_is_written_down_before_it_leaves() {
    let (desk, _) = Desk::with_real_diary();
    let file = desk.file("note.txt", b"a note");
    desk.json(&["attach", text(&file)]);
    desk.json(&["original", "AJS/1", "--to", text(&desk.path("out"))]);
    desk.json(&["identity", "--to", text(&desk.path("key"))]);
    assert_eq!(desk.problem(&["identity", "--to", text(&desk.path("key"))], 1), "place-taken");
    let log = desk.json(&["log"]);
    let all = ["opened", "opened", "key-saved", "opened", "saved", "opened", "opened"];
    assert_eq!(kinds(&log), all);
    assert!(log["rows"][4]["text"].as_str().is_some_and(|text| text.contains("AJS/1")));
}

#[test]
fn a_bundle_says_nothing_of_what_was_done_with_the_diary() {
    let (desk, _) = Desk::with_real_diary();
    desk.json(&["write", "The first.", "--when", "2026-05-04"]);
    desk.run_with(&["list"], "not the passphrase\n");
    desk.json(&["write", "The second.", "--when", "2026-05-05"]);
    let bundle = |name: &str| {
        let to = desk.path(name);
        desk.json(&["bundle", "--to", text(&to), "--at", "2026-06-01"]);
        to
    };
    let first = bundle("first");
    desk.run_with(&["list"], "not the passphrase\n");
    desk.json(&["log"]);
    let second = bundle("second");
    // The pages say which version they are of, and which was before it.
    for name in ["record/entries.jsonl", "record/checkpoint", "02-CHRONOLOGY.csv"] {
        let read = |bundle: &Path| fs::read(bundle.join("data").join(name)).expect("it is there");
        assert!(read(&first) == read(&second), "{name}");
    }
    let entries = fs::read_to_string(first.join("data/record/entries.jsonl")).expect("it is there");
    assert_eq!(entries.lines().count(), 3, "the writer and two incidents");
    for word in ["access", "opened", "tried"] {
        assert!(!entries.contains(word), "{word}");
    }
}

/// A diary whose clock and zone are ours.
struct Home {
    home: TempDir,
    clock: Arc<FixedClock>,
    zone: Zone,
}

impl Home {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("a folder can be made");
        let clock = Arc::new(FixedClock::at(time("2026-05-04T10:00:00Z"), Some(Zone::LONDON)));
        let made = Self { home, clock, zone: Zone::LONDON };
        let new = NewDiary { passphrase: PASSPHRASE.into(), name: None, initials: "AJS".into() };
        drop(opening::create(&made.door(), new).expect("it is made"));
        made
    }

    fn vault(&self) -> PathBuf {
        self.home.path().join("vault")
    }

    fn door(&self) -> Door {
        let clock = FixedClock::at(daymark::outside::Clock::now(&self.clock), Some(self.zone));
        let outside = Outside::new(clock, vault::SystemRandom::new());
        Door::new(self.vault(), outside).with_cost(Cost::FLOOR)
    }

    fn open_at(&self, now: &str) -> (Session, Opened) {
        self.clock.set(time(now));
        opening::open(&self.door(), PASSPHRASE.into()).expect("it opens")
    }

    fn try_at(&self, now: &str) {
        self.clock.set(time(now));
        assert!(opening::open(&self.door(), "not the passphrase".into()).is_err());
    }
}

fn time(text: &str) -> chrono::DateTime<chrono::Utc> {
    text.parse().expect("a moment of a test")
}

fn page(session: &Session, before: Option<u32>, limit: u32) -> AccessPage {
    access::log(session, &AccessQuery { before, limit }).expect("it can be listed")
}

/// The kinds and sentences on the newest page.
fn said(session: &Session) -> Vec<(AccessKind, String)> {
    page(session, None, 0).rows.into_iter().map(|row| (row.is, row.text)).collect()
}

#[test]
fn opening_tells_when_it_was_opened_before_and_what_was_tried_since() {
    let home = Home::new();
    let (_, opened) = home.open_at("2026-05-04T11:00:00Z");
    assert_eq!((opened.last_opened, opened.tries, opened.notes), (None, 0, vec![]));
    home.try_at("2026-05-05T20:00:00Z");
    home.try_at("2026-05-05T20:05:00Z");
    let (session, opened) = home.open_at("2026-05-06T09:00:00Z");
    assert_eq!(opened.last_opened.as_deref(), Some("Monday 4 May 2026, 12:00 (BST)"));
    assert_eq!((opened.tries, opened.notes), (2, vec![]));
    let (first, last) = ("Tuesday 5 May 2026, 21:00 (BST)", "Tuesday 5 May 2026, 21:05 (BST)");
    let tried =
        format!("Something was typed 2 times that did not open it. First: {first}. Last: {last}.");
    assert_eq!(said(&session)[1], (AccessKind::Tried, tried));
    drop(session);
    let (_, opened) = home.open_at("2026-05-07T09:00:00Z");
    assert_eq!(opened.last_opened.as_deref(), Some("Wednesday 6 May 2026, 10:00 (BST)"));
    assert_eq!(opened.tries, 0);
}

#[test]
fn a_clock_set_back_another_zone_and_a_long_gap_are_lines_of_their_own() {
    let mut home = Home::new();
    drop(home.open_at("2026-05-04T11:00:00Z"));
    home.try_at("2026-05-04T08:20:00Z");
    drop(home.open_at("2026-05-04T08:30:00Z"));
    drop(home.open_at("2026-05-20T08:30:00Z"));
    home.zone = Zone::named("Europe/Madrid").expect("a zone");
    let (session, _) = home.open_at("2026-05-20T09:30:00Z");
    let lines = said(&session);
    let kinds: Vec<_> = lines.iter().map(|(is, _)| *is).collect();
    use AccessKind::{ClockSetBack, Gap, Opened, Tried, ZoneChanged};
    let all = [Opened, ZoneChanged, Opened, Gap, Opened, Tried, ClockSetBack, Opened];
    assert_eq!(kinds, all);
    for (line, words) in [(1, "Europe/London to Europe/Madrid"), (3, "16 days"), (6, "2 hours")] {
        assert!(lines[line].1.contains(words), "{}", lines[line].1);
    }
}

#[test]
fn files_touched_while_it_was_closed_are_told_and_stay_in_the_log() {
    let home = Home::new();
    let hour = FileTimes::new().set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(3600));
    let store = File::options().write(true).open(home.vault().join("store.db"));
    store.and_then(|store| store.set_times(hour)).expect("its time can be set");
    home.try_at("2026-05-05T20:00:00Z");
    for note in walk(&home.vault().join("tries")) {
        fs::write(note, "spoiled").expect("it can be spoiled");
    }
    let (session, opened) = home.open_at("2026-05-06T09:00:00Z");
    assert_eq!((opened.tries, opened.notes), (0, vec![OpenNote::Touched]));
    let lines = said(&session);
    assert_eq!(lines[1].1, "Its main file was changed while it was closed.");
    assert_eq!(lines[2].1, "Someone changed the notes about passphrases that did not fit.");
    drop(session);
    fs::remove_file(home.vault().join("closed")).expect("it was closed in order");
    let (session, opened) = home.open_at("2026-05-07T09:00:00Z");
    assert_eq!(opened.notes, [OpenNote::Unclosed]);
    let kinds: Vec<_> = said(&session).iter().map(|(is, _)| *is).collect();
    use AccessKind::{Opened, Touched, Unclosed};
    assert_eq!(kinds, [Opened, Unclosed, Opened, Touched, Touched]);
}

#[test]
fn a_wrong_passphrase_at_the_open_diary_counts_as_a_try() {
    let home = Home::new();
    let (mut session, _) = home.open_at("2026-05-04T11:00:00Z");
    let met = opening::change_passphrase(
        &mut session,
        &home.door(),
        "not the passphrase".into(),
        "another plain phrase".into(),
    );
    assert!(met.is_err());
    assert_eq!(said(&session)[0].0, AccessKind::Tried);
}

#[test]
fn a_wrong_passphrase_counts_as_a_try_whatever_it_was_typed_for() {
    let home = Home::new();
    let wrong = || "not the passphrase".to_owned();
    let mut go_on = |_| ControlFlow::Continue(());
    assert!(checks::closed(&home.door(), wrong(), &mut go_on).is_err());
    assert!(rescue::here(&home.door(), wrong(), &mut go_on).is_err());
    let (mut session, opened) = home.open_at("2026-05-04T11:00:00Z");
    assert_eq!(opened.tries, 2);
    let tried =
        |session: &Session| said(session).iter().filter(|(is, _)| *is == AccessKind::Tried).count();
    assert_eq!(tried(&session), 1, "both in one line");
    assert!(keys::new_words(&mut session, wrong().into()).is_err());
    assert!(keys::remove_words(&mut session, wrong().into()).is_err());
    let both = (wrong().into(), "another plain phrase".to_owned().into());
    assert!(keys::rekey(&mut session, &home.door(), both, false, &mut go_on).is_err());
    assert_eq!(tried(&session), 4);
}

#[test]
fn pages_hold_together_what_one_long_page_holds() {
    let home = Home::new();
    for day in 10..20 {
        drop(home.open_at(&format!("2026-05-{day}T11:00:00Z")));
    }
    let (mut session, _) = home.open_at("2026-06-20T09:30:00Z");
    let form = IncidentForm { what_happened: "Something.".into(), ..IncidentForm::default() };
    for _ in 0..20 {
        incidents::write(&mut session, &form).expect("it is written");
    }
    let whole = page(&session, None, 200);
    assert_eq!(whole.older, None);
    for limit in [1, 3] {
        let (mut rows, mut before) = (Vec::new(), None);
        loop {
            let page = page(&session, before, limit);
            assert!(page.rows.len() <= 4);
            rows.extend(page.rows);
            before = page.older;
            if before.is_none() {
                break;
            }
        }
        assert_eq!(rows, whole.rows);
    }
    assert_eq!(page(&session, Some(0), 0), AccessPage { rows: vec![], older: None });
    assert_eq!(page(&session, Some(u32::MAX), 200), whole);
}
