//! Measures the vault against the budgets of the design, on this computer:
//! saving, opening, listing and searching at a number of entries, and attaching
//! a file beside the stock `age` tool.
//!
//! `cargo run --release -p vault --features test-cost --example budgets [entries] [MiB]`
#![allow(clippy::disallowed_methods, reason = "it measures time, and files of its own")]
#![allow(clippy::print_stdout, reason = "that is what it is for")]
#![allow(clippy::unwrap_used, reason = "a measurement that fails stops")]

use std::io::{Read, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use diary::{Content, Incident, Subject, SubjectId, Words, Written, Zone};
use vault::{Cost, IncidentQuery, Key, NewEntry, Passphrase, Random, SystemRandom, Vault};

fn main() {
    let mut arguments = std::env::args().skip(1).map(|text| text.parse::<u64>().unwrap());
    let entries = arguments.next().unwrap_or(10_000);
    let size = arguments.next().unwrap_or(256);
    let dir = tempfile::tempdir_in(".").unwrap();
    let at = dir.path().join("diary");
    let passphrase = Passphrase::new("open".to_owned()).unwrap();
    let (mut vault, _) =
        Vault::create(&at, &passphrase, Cost::weakest_for_tests(), &SystemRandom::new()).unwrap();
    fill(&mut vault, entries);
    let mut saves: Vec<Duration> = (0..50).map(|_| timed(|| append(&mut vault, 1)).1).collect();
    saves.sort();
    println!("save at {entries}: median {:?}, slowest {:?} (10 ms)", saves[25], saves[49]);
    vault.lock();
    let key = Key::Passphrase(&passphrase);
    let (opened, took) = timed(|| Vault::open(&at, &key, &SystemRandom::new()).unwrap());
    println!("open at {entries}: {took:?} (0.2 s at 10,000)");
    let vault = opened.vault;
    for text in ["w", "wa", "wait", "waited outside", "house47", "nothing-like-it"] {
        let (hits, took) = timed(|| vault.search(text, 20).unwrap());
        println!("search {text:?}: {} hits, {took:?} (10 ms)", hits.len());
    }
    for (name, text, newest_first, offset) in [
        ("first page", None, true, 0),
        ("last page", None, false, entries - 50),
        ("with words", Some("outside"), true, 0),
    ] {
        let text = text.map(str::to_owned);
        let query =
            IncidentQuery { text, newest_first, offset, limit: 50, ..IncidentQuery::default() };
        let (page, took) = timed(|| vault.incidents(&query).unwrap());
        println!("list, {name}: {} of {}, {took:?}", page.rows.len(), page.total);
    }
    attach(&vault, dir.path(), size);
}

fn timed<T>(what: impl FnOnce() -> T) -> (T, Duration) {
    let started = Instant::now();
    let result = what();
    (result, started.elapsed())
}

fn fill(vault: &mut Vault, entries: u64) {
    let (_, took) = timed(|| {
        let mut left = entries;
        while left > 0 {
            let batch = left.min(1000);
            append(vault, batch);
            left -= batch;
        }
    });
    println!("{entries} entries in batches of 1,000: {took:?}");
}

fn append(vault: &mut Vault, count: u64) {
    let first = vault.next_incident_number().unwrap().get();
    let contents: Vec<(SubjectId, Content)> = (0..u32::try_from(count).unwrap())
        .map(|n| {
            let number = first + n;
            let text = format!(
                "Entry {number}. He waited outside house{} and watched the door. ",
                number % 97
            );
            let incident =
                Incident::new(number.try_into().unwrap(), Words::new(text.repeat(6)).unwrap());
            let mut id = [0; 16];
            SystemRandom::new().fill(&mut id);
            (SubjectId::from_random(id), Content::of(Subject::Incident(incident)))
        })
        .collect();
    let new: Vec<_> = contents
        .iter()
        .map(|(subject, content)| NewEntry { subject: *subject, content, file: None })
        .collect();
    let now: DateTime<Utc> = "2026-05-04T10:00:00Z".parse().unwrap();
    vault.append(&new, Written::new(now, Some(Zone::LONDON), None), &SystemRandom::new()).unwrap();
}

/// Attaches a file of so many MiB, and has `age` encrypt the same one.
fn attach(vault: &Vault, dir: &Path, size: u64) {
    let source = dir.join("source.bin");
    let mut file = std::fs::File::create(&source).unwrap();
    let mut block = vec![0; 1 << 20];
    for _ in 0..size {
        SystemRandom::new().fill(&mut block);
        file.write_all(&block).unwrap();
    }
    file.sync_all().unwrap();
    std::io::copy(&mut std::fs::File::open(&source).unwrap(), &mut std::io::sink()).unwrap();
    for round in 1..=3 {
        let (received, ours) = timed(|| {
            let mut source = std::fs::File::open(&source).unwrap();
            vault.receive(&mut source, &mut |_| ControlFlow::Continue(())).unwrap()
        });
        let (_, read) = timed(|| {
            let mut original = vault.read_back(&received).unwrap();
            let mut block = vec![0; 1 << 20];
            while original.read(&mut block).unwrap() > 0 {}
        });
        drop(received);
        let theirs = timed(|| {
            let out = dir.join("stock.age");
            let recipient = age_recipient(vault);
            let status =
                Command::new("age").args(["-r", &recipient, "-o"]).arg(&out).arg(&source).status();
            let done = status.is_ok_and(|status| status.success());
            if done {
                std::fs::File::open(&out).unwrap().sync_all().unwrap();
            }
            done
        });
        let peer = if theirs.0 {
            format!("{:?} with age and sync", theirs.1)
        } else {
            "no age tool".to_owned()
        };
        println!("attach {size} MiB, round {round}: {ours:?}, {peer}; read back {read:?}");
    }
}

fn age_recipient(vault: &Vault) -> String {
    let identity: age::x25519::Identity = vault.identity().parse().unwrap();
    identity.to_public().to_string()
}
