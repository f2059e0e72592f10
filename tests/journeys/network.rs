//! The command line speaks to nobody.

#![cfg(target_os = "linux")]

use std::fs;
use std::process::Command;

use support::programs;

use crate::desk::{Desk, PASSPHRASE, said, text};

/// From a new diary to a bundle that is checked.
const JOB: &str = "
    cd \"$HOME\" || exit 97
    daymark() { \"$DAYMARK\" --vault vault --passphrase-file passphrase --json \"$@\" >>said; }
    daymark new --initials AJS || exit 1
    daymark write 'Something.' --when 2026-05-04 --attach note.txt --none-under-18 || exit 2
    daymark search something || exit 3
    daymark seal || exit 4
    daymark original AJS/1 --to original || exit 5
    daymark identity --to key || exit 6
    daymark bundle --to bundle --shape zip || exit 7
    daymark log || exit 8
    daymark check || exit 9
    \"$VERIFY\" bundle >>said || exit 10
";

#[test]
fn the_whole_job_is_done_where_there_is_no_network_and_makes_no_socket() {
    let desk = Desk::empty();
    desk.file("passphrase", PASSPHRASE.as_bytes());
    desk.file("note.txt", b"a note");
    let log = desk.path("calls");
    let mut words: Vec<&str> = Vec::new();
    let alone = programs::at_hand("unshare")
        && programs::run(Command::new("unshare").args(["-rn", "true"])).status.success();
    if alone {
        words.extend(["unshare", "-rn"]);
    } else {
        println!("left out: this computer allows no network of one's own");
    }
    let watched = programs::at_hand("strace");
    if watched {
        words.extend(["strace", "-f", "-qq", "-e", "trace=%network,execve", "-o", text(&log)]);
    }
    words.extend(["sh", "-c", JOB]);
    let mut job = Command::new(words[0]);
    job.args(&words[1..]).env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
    job.env("HOME", desk.path(".")).env("LANG", "C").env("TZ", "Europe/London");
    job.env("DAYMARK", programs::ours("daymark"));
    job.env("VERIFY", programs::ours("daymark-verify"));
    let done = programs::run(&mut job);
    assert!(done.status.success(), "{:?} {}", done.status, said(&done));
    if watched {
        let calls = fs::read_to_string(&log).expect("the calls were written down");
        let (started, other): (Vec<_>, Vec<_>) =
            calls.lines().partition(|call| call.contains("execve("));
        let ours = |name: &str| started.iter().filter(|call| call.contains(name)).count();
        assert!(ours("/daymark\"") >= 9 && ours("/daymark-verify\"") >= 1, "calls are seen");
        let other: Vec<_> = other
            .into_iter()
            .filter(|call| !call.contains(" +++ ") && !call.contains("---"))
            .collect();
        assert_eq!(other, Vec::<&str>::new());
    }
}
