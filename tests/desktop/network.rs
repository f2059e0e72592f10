//! The program as people get it makes no socket that leads out of the computer.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use support::programs;

use crate::driver::Group;
use crate::home::Home;

/// How long the window may take to show its page.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long it is watched from then on.
const WATCHED: Duration = Duration::from_secs(4);

#[tokio::test]
async fn the_window_and_its_web_processes_can_make_no_internet_socket() {
    let home = Home::empty();
    let program = programs::ours("daymark-desktop");
    assert!(program.is_file(), "daymark-desktop is not built: see `cargo xtask test`");
    let log = home.path("calls");
    let watch = programs::at_hand("strace");
    let mut command = if watch {
        let mut strace = Command::new("strace");
        strace.args(["-f", "-qq", "-e", "trace=%network", "-o"]).arg(&log).arg(&program);
        strace
    } else {
        Command::new(&program)
    };
    command.arg("--vault").arg(home.path("vault"));
    home.give_to(&mut command);
    let group = Group::start(&mut command);

    let begun = Instant::now();
    while named(group.id(), "WebKitWebProces").is_empty() {
        assert!(begun.elapsed() < PATIENCE, "the window shows its page");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    tokio::time::sleep(WATCHED).await;

    for name in ["daymark-desktop", "WebKitNetworkPr", "WebKitWebProces"] {
        let processes = named(group.id(), name);
        assert!(!processes.is_empty(), "{name} runs");
        for process in processes {
            assert_eq!(field(process, "Seccomp").as_deref(), Some("2"), "{name} is held back");
        }
    }
    if watch {
        let calls = fs::read_to_string(&log).expect("the calls were written down");
        assert!(calls.contains("socket(AF_UNIX"), "calls are seen");
        let out =
            |call: &&str| call.contains("socket(AF_INET") || call.contains("socket(AF_PACKET");
        let made: Vec<_> =
            calls.lines().filter(out).filter(|call| !call.contains("= -1")).collect();
        assert_eq!(made, Vec::<&str>::new());
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
