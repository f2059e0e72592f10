//! No call leads out of the computer.
//!
//! What people get and what a test can steer are two programs, so this is shown
//! in two ways. The one that people get is looked at as it runs, and used by
//! its keys where there is no network at all, not even the computer's own: it
//! makes no socket of the internet, nor asks for one. The steered one tells the
//! whole story from the first run to a bundle, in a network of its own that
//! leads nowhere. The door by which it is steered is a port of this computer,
//! so there, sockets of the internet are made; each is looked at, and leads
//! nowhere but back.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use support::programs;

use crate::calls::{leads_out, read as calls, watched};
use crate::driver::Group;
use crate::home::Home;
use crate::keys::Display;
use crate::steps::PASSPHRASE;

/// How long the window may take to show its page, and each step that follows.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long it is watched from then on.
const WATCHED: Duration = Duration::from_secs(4);

/// The story that is told again where there is no network.
const STORY: &str = "first_run::a_first_run_ends_with_a_bundle_that_holds";

#[tokio::test]
async fn the_window_and_its_web_processes_can_make_no_internet_socket() {
    let home = Home::empty();
    let program = program();
    let log = home.path("calls");
    let watch = programs::at_hand("strace");
    let mut words = if watch { watched(&log) } else { Vec::new() };
    words.push(program);
    let mut command = command(&words);
    command.arg("--vault").arg(home.path("vault"));
    home.give_to(&mut command);
    let group = Group::start(&mut command);

    until("the window shows its page", || !named(group.id(), "WebKitWebProces").is_empty()).await;
    tokio::time::sleep(WATCHED).await;

    for name in ["daymark-desktop", "WebKitNetworkPr", "WebKitWebProces"] {
        let processes = named(group.id(), name);
        assert!(!processes.is_empty(), "{name} runs");
        for process in processes {
            assert_eq!(field(process, "Seccomp").as_deref(), Some("2"), "{name} is held back");
        }
    }
    if watch {
        assert_eq!(leads_out(&calls(&log), false), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_diary_is_opened_and_written_in_by_its_keys_where_there_is_no_network_at_all() {
    if !alone() || !programs::at_hand("strace") {
        return;
    }
    let Some(display) = Display::start() else { return };
    let home = Home::empty();
    let passphrase = home.path("passphrase");
    fs::write(&passphrase, PASSPHRASE).expect("a file can be written");
    let vault = home.path("vault");
    let daymark = |words: &[&str]| {
        let mut daymark = Command::new(programs::ours("daymark"));
        daymark.arg("--vault").arg(&vault).arg("--passphrase-file").arg(&passphrase);
        programs::run(daymark.args(words).arg("--json"))
    };
    assert!(daymark(&["new", "--initials", "AJS"]).status.success());

    let log = home.path("calls");
    let mut words = vec!["unshare".to_owned(), "-rn".to_owned()];
    words.extend(watched(&log));
    words.push(program());
    let mut window = command(&words);
    window.arg("--vault").arg(&vault);
    home.give_to(&mut window);
    window.env("DISPLAY", display.name());
    let group = Group::start(&mut window);
    until("the window shows its page", || !named(group.id(), "WebKitWebProces").is_empty()).await;
    display.look_at_the_window(PATIENCE);

    // What a closed vault has and an open one has not (vault-1 §9).
    let closed = vault.join("closed");
    let header = || fs::read(vault.join("header.json")).unwrap_or_default();
    let before = header();
    typed(&display, (PASSPHRASE, "Return"), || !closed.exists() && header() != before).await;
    // The screen for writing takes a moment more.
    tokio::time::sleep(WATCHED).await;
    let before = header();
    typed(&display, ("A van stood outside.", "ctrl+Return"), || header() != before).await;
    for process in named(group.id(), "daymark-desktop") {
        let ended = Command::new("kill").args(["-TERM", &process.to_string()]).status();
        assert!(ended.is_ok_and(|status| status.success()), "it can be asked to end");
    }
    until("it ends in order", || closed.exists()).await;
    drop(group);

    let list = daymark(&["list"]);
    let list = String::from_utf8_lossy(&list.stdout);
    assert!(list.contains("A van stood outside."), "{list}");
    assert_eq!(leads_out(&calls(&log), false), Vec::<String>::new());
}

#[test]
fn the_first_run_is_told_where_no_call_can_lead_out_and_none_tries() {
    if !alone() || !programs::at_hand("strace") || !programs::at_hand("ip") {
        return;
    }
    let home = Home::empty();
    let log = home.path("calls");
    let own = std::env::current_exe().expect("a running program has a path");
    let mut words = watched(&log);
    words.push(own.display().to_string());
    words.extend([STORY, "--exact", "--nocapture"].map(str::to_owned));
    let mut told = Command::new("unshare");
    // The door is on the loopback, which a new network has, but asleep.
    told.args(["-rn", "sh", "-c", "ip link set lo up && exec \"$@\"", "sh"]).args(&words);
    let told = programs::run(&mut told);
    let said = String::from_utf8_lossy(&told.stdout);
    let fault = String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success() && said.contains("1 passed"), "{said}\n{fault}");
    let calls = calls(&log);
    assert!(calls.iter().any(|call| call.contains("socket(AF_INET,")), "the door is seen");
    assert_eq!(leads_out(&calls, true), Vec::<String>::new());
}

/// Whether this computer allows a network of one's own; where not, says so.
fn alone() -> bool {
    let alone = programs::at_hand("unshare")
        && programs::run(Command::new("unshare").args(["-rn", "true"])).status.success();
    if !alone {
        println!("left out: this computer allows no network of one's own");
    }
    alone
}

fn program() -> String {
    let program = programs::ours("daymark-desktop");
    assert!(program.is_file(), "daymark-desktop is not built: see `cargo xtask test`");
    program.display().to_string()
}

fn command(words: &[String]) -> Command {
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]);
    command
}

/// Types a text and a key, and waits for what comes of it; types again where
/// the page was not ready for the first.
async fn typed(display: &Display, (text, key): (&str, &str), is_done: impl Fn() -> bool) {
    for _ in 0..4 {
        display.type_and_press(text, key);
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE / 4 {
            if is_done() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }
    panic!("nothing comes of `{key}`");
}

/// Tries again and again.
async fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < PATIENCE, "{what}");
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

/// The processes of this name that descend from `ancestor`.
fn named(ancestor: u32, name: &str) -> Vec<u32> {
    let all = fs::read_dir("/proc").into_iter().flatten().flatten();
    let all = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    all.filter(|process| field(*process, "Name").as_deref() == Some(name))
        .filter(|process| descends(*process, ancestor))
        .collect()
}

fn descends(mut process: u32, ancestor: u32) -> bool {
    while process > 1 {
        if process == ancestor {
            return true;
        }
        let parent = field(process, "PPid").and_then(|parent| parent.parse().ok());
        process = parent.unwrap_or_default();
    }
    false
}

/// What the system says of a process.
fn field(process: u32, name: &str) -> Option<String> {
    let status = fs::read_to_string(Path::new("/proc").join(process.to_string()).join("status"));
    let status = status.ok()?;
    let mut lines = status.lines().filter_map(|line| line.split_once(':'));
    lines.find(|(key, _)| *key == name).map(|(_, value)| value.trim().to_owned())
}
