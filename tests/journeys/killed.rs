//! The program is killed at random moments, again and again.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::Child;
use std::thread::sleep;
use std::time::{Duration, Instant};

use support::nightly;
use vault::{Random as _, SystemRandom};

use crate::desk::{Desk, PASSPHRASE, text};

/// Starts a command and gives it the passphrase.
fn start(desk: &Desk, words: &[&str]) -> Child {
    let mut child = desk.command(words).spawn().expect("daymark starts");
    let mut stdin = child.stdin.take().expect("its input is ours");
    let _ = stdin.write_all(format!("{PASSPHRASE}\n").as_bytes());
    child
}

/// A random part of a duration, or a little more than all of it.
fn some_of(whole: Duration) -> Duration {
    let mut bytes = [0; 4];
    SystemRandom::new().fill(&mut bytes);
    whole.mul_f64(f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX) * 1.1)
}

/// What a person does, and how long that takes undisturbed.
struct Deed {
    words: Vec<String>,
    takes: Duration,
}

impl Deed {
    /// Does it once, to see how long it takes.
    #[allow(clippy::disallowed_methods, reason = "killing needs to know how long a run lasts")]
    fn measured(desk: &Desk, words: &[&str]) -> Self {
        let begun = Instant::now();
        assert!(desk.run(words).status.success(), "{words:?}");
        Self { words: words.iter().map(|&word| word.to_owned()).collect(), takes: begun.elapsed() }
    }

    /// Does it once more and kills it meanwhile; whether it was done all the
    /// same.
    fn killed(&self, desk: &Desk, last: Option<&str>) -> bool {
        let mut words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        if let (Some(last), Some(place)) = (last, words.last_mut()) {
            *place = last;
        }
        let mut child = start(desk, &words);
        sleep(some_of(self.takes));
        child.kill().expect("the process is ours");
        child.wait().expect("the process ends").success()
    }
}

#[test]
fn a_program_killed_at_any_moment_loses_nothing_that_was_saved() {
    let (desk, _) = Desk::with_diary();
    let file = desk.file("door.bin", &vec![7; 3 << 20]);
    let stick = desk.path("stick");
    std::fs::create_dir(&stick).expect("a folder can be made");
    let write = Deed::measured(&desk, &["write", "at first"]);
    let others = [
        Deed::measured(&desk, &["attach", text(&file)]),
        Deed::measured(&desk, &["amend", "1", "--text", "at first, I think"]),
        Deed::measured(&desk, &["seal"]),
        Deed::measured(&desk, &["copy", "--to", text(&stick)]),
    ];
    let mut saved = BTreeSet::from(["at first".to_owned()]);
    let (mut killed, mut tried) = (0, 0);
    for run in 0..nightly::pick(30, 300) {
        let done = if run % 2 == 0 {
            let what = format!("the {run}th time");
            tried += 1;
            let done = write.killed(&desk, Some(&what));
            if done {
                saved.insert(what);
            }
            done
        } else {
            others[run / 2 % others.len()].killed(&desk, None)
        };
        killed += usize::from(!done);
        let check = desk.json(&["check"]);
        assert_eq!(check["holds"], true, "after run {run}: {check}");
        let copies = desk.json(&["copies", text(&stick), "--check"]);
        let copies = copies["versions"].as_array().expect("there are copies");
        assert!(copies.iter().all(|copy| copy["isWhole"] == true), "after run {run}: {copies:?}");
        let listed = excerpts(&desk);
        let lost: Vec<&String> = saved.iter().filter(|text| !is_listed(&listed, text)).collect();
        assert!(lost.is_empty(), "after run {run}: {lost:?}");
        assert!(listed.len() <= tried + 1, "nothing is there twice");
    }
    assert!(killed > 0, "some runs are killed before they are done");
    nightly::counted("kills survived", killed);
}

#[test]
fn a_log_comes_in_whole_or_not_at_all_when_the_program_is_killed() {
    const ROWS: usize = 500;
    let (desk, _) = Desk::with_diary();
    let log: String = (0..ROWS).map(|row| format!("4 May 2026,It rang {row} times.\n")).collect();
    let file = desk.file("log.csv", format!("Date,What happened\n{log}").as_bytes());
    let bring = ["bring-in", "log", text(&file), "--again", "--yes"];
    let bring = Deed::measured(&desk, &bring);
    let mut whole = 1;
    for run in 0..nightly::pick(8, 80) {
        whole += usize::from(bring.killed(&desk, None));
        let exhibits = desk.json(&["list", "--exhibits"]);
        let exhibits = exhibits.as_array().map_or(0, Vec::len);
        // Killed at the very end, it is all there.
        assert!(exhibits >= whole, "after run {run}");
        assert_eq!(desk.json(&["list", "--limit", "1"])["total"], exhibits * ROWS);
        assert_eq!(desk.json(&["check"])["holds"], true, "after run {run}");
    }
}

fn excerpts(desk: &Desk) -> Vec<String> {
    let page = desk.json(&["list"]);
    let rows = page["rows"].as_array().expect("a list has rows").iter();
    rows.filter_map(|row| row["excerpt"].as_str().map(str::to_owned)).collect()
}

/// Whether a text is listed; the first was corrected meanwhile, or was not.
fn is_listed(listed: &[String], text: &str) -> bool {
    listed.iter().any(|excerpt| excerpt == text || excerpt == &format!("{text}, I think"))
}
