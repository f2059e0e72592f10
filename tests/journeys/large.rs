//! A large file: little memory, and no lock-in.

use std::fs::{self, File};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use support::programs;

use crate::desk::{Desk, PASSPHRASE, text, walk};

const SIZE: u64 = 2 << 30;
const MEBIBYTE: u64 = 1 << 20;

/// Runs a command to its end; gives the most memory it ever had, in bytes,
/// where this system tells.
fn most_memory(desk: &Desk, words: &[&str]) -> Option<u64> {
    let mut child = desk.command(words).stdout(Stdio::null()).spawn().expect("daymark starts");
    let mut stdin = child.stdin.take().expect("its input is ours");
    stdin.write_all(format!("{PASSPHRASE}\n").as_bytes()).expect("it reads its passphrase");
    drop(stdin);
    let mut most = None;
    loop {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id()));
        let told = status.ok().and_then(|status| {
            let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.to_owned();
            line.trim().trim_end_matches(" kB").parse::<u64>().ok()
        });
        most = most.max(told.map(|kib| kib * 1024));
        if let Some(status) = child.try_wait().expect("it can be asked") {
            assert!(status.success(), "{words:?}");
            return most;
        }
        thread::sleep(Duration::from_millis(10));
    }
}

/// A file of this size that is not all zeros, and takes hardly any disk.
fn sparse(path: &Path, size: u64) {
    let mut file = File::create(path).expect("a file can be made");
    file.set_len(size).expect("the disk has holes");
    for at in [0, size / 3, size - 9] {
        file.seek(SeekFrom::Start(at)).and_then(|_| file.write_all(b"something")).expect("written");
    }
}

#[test]
fn a_bundle_is_wrapped_with_no_more_memory_for_a_large_film_than_for_a_small_one() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "A film from the doorbell."]);
    let most = |name: &str, size: u64| {
        let film = desk.path("film.mp4");
        sparse(&film, size);
        desk.json(&["attach", text(&film), "--incident", "1"]);
        ["wrapped-zip", "wrapped-age"].map(|shape| {
            let to = desk.path(&format!("{name}-{shape}"));
            let memory = most_memory(&desk, &["bundle", "--shape", shape, "--to", text(&to)]);
            let files = walk(&to).into_iter();
            let sizes = files.map(|file| fs::metadata(file).map_or(0, |told| told.len()));
            assert!(sizes.max().is_some_and(|largest| largest > size), "{shape}");
            fs::remove_dir_all(&to).expect("it can be removed");
            memory
        })
    };
    let (small, large) = (most("small", MEBIBYTE), most("large", 600 * MEBIBYTE));
    for (small, large) in small.into_iter().zip(large) {
        let more = large.zip(small).map_or(0, |(large, small)| large.saturating_sub(small));
        assert!(more < 48 * MEBIBYTE, "{} MiB more", more / MEBIBYTE);
    }
}

#[test]
fn two_gibibytes_go_in_and_out_with_little_memory_and_age_opens_them() {
    let (desk, _) = Desk::with_diary();
    let source = desk.path("film.mp4");
    sparse(&source, SIZE);
    let out = desk.path("out.mp4");
    for words in [["attach", text(&source)].as_slice(), &["original", "AJS/1", "--to", text(&out)]]
    {
        let most = most_memory(&desk, words).unwrap_or(0);
        assert!(most < 100 * MEBIBYTE, "{words:?} took {} MiB", most / MEBIBYTE);
    }
    let shown = desk.json(&["show", "AJS/1"]);
    let sha256 = shown["sha256"].as_str().expect("it has a hash");
    if programs::at_hand("sha256sum") {
        let sum = programs::run(Command::new("sha256sum").arg(&source).arg(&out));
        let sums = String::from_utf8_lossy(&sum.stdout).into_owned();
        assert_eq!(sums.matches(sha256).count(), 2, "{sums}");
    }
    fs::remove_file(&out).expect("it can be removed");
    if !programs::at_hand("age") || !programs::at_hand("sha256sum") {
        return;
    }
    let key = desk.path("identity.txt");
    desk.json(&["identity", "--to", text(&key)]);
    let kept = walk(&desk.vault().join("files")).remove(0);
    let mut age = Command::new("sh");
    age.args(["-c", "age -d -i \"$1\" \"$2\" | sha256sum", "sh", text(&key), text(&kept)]);
    let opened = programs::run(&mut age);
    assert!(String::from_utf8_lossy(&opened.stdout).starts_with(sha256), "{opened:?}");
}
