//! A disk that is full, and a folder that may not be written to.

#![cfg(target_os = "linux")]

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;
use support::{pictures, programs};

use crate::desk::{Desk, PASSPHRASE, said, text};

/// Runs a shell script that may mount what nobody else sees. `daymark` works
/// on a diary in `$DISK`, an empty folder. Nothing where this computer does
/// not allow private mounts.
fn alone(desk: &Desk, script: &str) -> Option<Output> {
    let allowed = programs::at_hand("unshare")
        && programs::run(Command::new("unshare").args(["-rm", "true"])).status.success();
    if !allowed {
        println!("left out: this computer allows no private mounts");
        return None;
    }
    let disk = desk.path("disk");
    fs::create_dir(&disk).expect("a folder can be made");
    desk.file("passphrase", PASSPHRASE.as_bytes());
    let whole = format!(
        "cd \"$HOME\" || exit 97\n\
         daymark() {{ \"$PROGRAM\" --vault \"$DISK/vault\" --passphrase-file passphrase --json \"$@\"; }}\n\
         {script}"
    );
    let mut shell = Command::new("unshare");
    shell.args(["-rm", "sh", "-c", &whole]);
    shell.env("PROGRAM", programs::ours("daymark")).env("DISK", &disk);
    shell.env("HOME", text(&desk.path("."))).env("LANG", "C");
    Some(programs::run(&mut shell))
}

fn json(desk: &Desk, name: &str) -> Value {
    let bytes = fs::read(desk.path(name)).expect("the command was run");
    serde_json::from_slice(&bytes).expect("it prints JSON")
}

#[test]
fn a_full_disk_loses_nothing_that_was_saved() {
    let desk = Desk::empty();
    desk.file("large", &vec![7; 40 << 20]);
    let script = "
        mount -t tmpfs -o size=24m none \"$DISK\" || exit 99
        daymark new --initials AJS >new || exit 1
        daymark write 'The first.' >first || exit 2
        daymark attach large --none-under-18 >large.json && exit 3
        daymark list --exhibits >exhibits || exit 4
        daymark write 'The second.' >second || exit 5
        cat /dev/zero >\"$DISK/filler\" 2>/dev/null
        daymark write 'The third.' >third && exit 6
        daymark list >read || exit 9
        \"$PROGRAM\" --vault \"$DISK/vault\" --passphrase-file passphrase log >log || exit 10
        rm \"$DISK/filler\"
        daymark list >list || exit 7
        daymark check >check || exit 8
    ";
    let Some(output) = alone(&desk, script) else { return };
    assert!(output.status.success(), "{:?} {}", output.status, said(&output));
    for refused in ["large.json", "third"] {
        let met = json(&desk, refused);
        assert_eq!(met["problem"], "disk-full", "{met}");
        assert!(met["advice"].as_str().is_some_and(|advice| advice.contains(' ')));
    }
    assert_eq!(json(&desk, "exhibits").as_array().map(Vec::len), Some(0));
    assert_eq!(json(&desk, "read")["total"], 2, "it can be read all the same");
    let log = fs::read_to_string(desk.path("log")).expect("the command was run");
    assert!(log.contains("could not write down that the diary was opened now"), "{log}");
    assert_eq!(json(&desk, "list")["total"], 2);
    assert_eq!(json(&desk, "check")["holds"], true);
}

#[test]
fn a_folder_that_may_not_be_written_to_is_said_to_be_one() {
    let desk = Desk::empty();
    let script = "
        daymark new --initials AJS >new || exit 1
        daymark write 'The first.' >first || exit 2
        mount --bind \"$DISK\" \"$DISK\" && mount -o remount,bind,ro \"$DISK\" || exit 99
        daymark write 'The second.' >second && exit 3
        \"$PROGRAM\" --vault \"$DISK/other\" --passphrase-file passphrase --json new --initials AJS >other && exit 4
        umount \"$DISK\" || exit 98
        daymark list >list || exit 5
        daymark bundle --to \"$HOME/bundle\" >bundle.json || exit 6
        mount --bind \"$HOME/bundle\" \"$HOME/bundle\" && mount -o remount,bind,ro \"$HOME/bundle\" || exit 99
        daymark bundle --to \"$HOME/bundle/again\" >again && exit 7
        exit 0
    ";
    let Some(output) = alone(&desk, script) else { return };
    assert!(output.status.success(), "{:?} {}", output.status, said(&output));
    for refused in ["second", "other", "again"] {
        let met = json(&desk, refused);
        assert_eq!(met["problem"], "read-only", "{refused}: {met}");
    }
    assert_eq!(json(&desk, "list")["total"], 1);
}

#[test]
fn a_stick_that_fills_up_or_cannot_be_written_to_leaves_the_copies_before_whole() {
    let desk = Desk::empty();
    desk.file("large", &vec![7; 12 << 20]);
    let script = "
        daymark new --initials AJS >new || exit 1
        daymark write 'The first.' >first || exit 2
        mkdir stick && mount -t tmpfs -o size=4m none stick || exit 99
        daymark copy --to stick >made || exit 3
        daymark attach large --none-under-18 >large.json || exit 4
        daymark copy --to stick >full && exit 5
        daymark copies stick --check >after || exit 6
        mount -o remount,size=64m stick || exit 98
        daymark copy --to stick >again || exit 7
        mount -o remount,ro stick || exit 97
        daymark copy --to stick >unwritable && exit 8
        daymark restore --from stick --try >tried || exit 9
        daymark check >check || exit 10
    ";
    let Some(output) = alone(&desk, script) else { return };
    assert!(output.status.success(), "{:?} {}", output.status, said(&output));
    assert_eq!(json(&desk, "full")["problem"], "disk-full");
    let after = json(&desk, "after");
    assert_eq!(after["versions"].as_array().map(Vec::len), Some(1), "{after}");
    assert_eq!(json(&desk, "again")["number"], 2);
    assert_eq!(json(&desk, "unwritable")["problem"], "read-only");
    assert_eq!(json(&desk, "tried")["number"], 2, "a stick need not be written to");
    assert_eq!(json(&desk, "check")["holds"], true);
}

#[test]
fn a_disk_that_fills_up_takes_a_log_and_photos_whole_or_not_at_all() {
    let desk = Desk::empty();
    let line = |row: u32| format!("4 May 2026,\"{row} {}\"\n", "He rang again. ".repeat(60));
    let log: String = (0..20_000).map(line).collect();
    desk.file("log.csv", format!("Date,What happened\n{log}").as_bytes());
    let photos = desk.path("photos");
    fs::create_dir(&photos).expect("a folder can be made");
    for seed in 0..4 {
        let mut bytes = pictures::drawn(4, 4, seed);
        bytes.resize(6 << 20, seed);
        fs::write(photos.join(format!("{seed}.png")), bytes).expect("it can be written");
    }
    let script = "
        mount -t tmpfs -o size=22m none \"$DISK\" || exit 99
        daymark new --initials AJS >new || exit 1
        daymark write 'The first.' >first || exit 2
        daymark bring-in log log.csv --yes --none-under-18 >log.json && exit 3
        daymark bring-in photos photos --none-under-18 >photos.json && exit 4
        daymark list >list || exit 5
        daymark list --exhibits >exhibits || exit 6
        daymark drafts >drafts || exit 7
        daymark check >check || exit 8
    ";
    let Some(output) = alone(&desk, script) else { return };
    assert!(output.status.success(), "{:?} {}", output.status, said(&output));
    for refused in ["log.json", "photos.json"] {
        assert_eq!(json(&desk, refused)["problem"], "disk-full", "{refused}");
    }
    assert_eq!(json(&desk, "list")["total"], 1);
    for none in ["exhibits", "drafts"] {
        assert_eq!(json(&desk, none).as_array().map(Vec::len), Some(0), "{none}");
    }
    assert_eq!(json(&desk, "check")["holds"], true);
}

#[test]
fn a_diary_whose_files_cannot_all_be_removed_is_gone_says_so_and_the_rest_goes_later() {
    let desk = Desk::empty();
    // A file system within its folder, which nobody can remove.
    let script = "
        daymark new --initials AJS >new || exit 1
        mkdir -p \"$DISK/vault/files/held\" || exit 2
        mount -t tmpfs none \"$DISK/vault/files/held\" || exit 99
        daymark erase-diary --yes >erased && exit 3
        ls \"$DISK\"/vault.*.gone/header* 2>/dev/null && exit 4
        daymark list >gone && exit 5
        umount \"$DISK\"/vault.*.gone/files/held || exit 6
        daymark new --initials AJS >again || exit 7
        ls \"$DISK\" >left
    ";
    let Some(ran) = alone(&desk, script) else { return };
    assert!(ran.status.success(), "{:?}: {}", ran.status, said(&ran));
    assert_eq!(json(&desk, "erased")["problem"], "erase-unfinished");
    assert_eq!(json(&desk, "gone")["problem"], "no-diary");
    assert_eq!(fs::read_to_string(desk.path("left")).expect("it was listed"), "vault\n");
}
