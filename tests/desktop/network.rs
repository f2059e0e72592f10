//! The program as people get it makes no socket that leads out of the computer,
//! whatever is done with it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use support::programs;

use crate::hands;
use crate::home::Home;
use crate::whole::{Nobody, Watcher, sitting};

/// Shows what a process asks of the system: sockets, and files that it makes.
const WATCH: &[&str] = &[
    "strace",
    "-f",
    "-qq",
    "--seccomp-bpf",
    "-e",
    "trace=%network,open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat",
    "-o",
];

/// Where files may be made or written to, by the beginning of their path, and
/// why. Those in the home of a story are looked at in `traces`.
const JUSTIFIED: &[(&str, &str)] = &[
    ("/dev/null", "nothing"),
    ("/dev/dri/", "the graphics card"),
    ("/dev/shm/", "pictures under way between the web view's processes, gone at once"),
    ("/proc/", "the sandbox of the web view"),
    ("/newroot/", "the files of that sandbox, which no other program sees"),
    ("/bindfile", "the same, before it has a root of its own"),
];

#[test]
fn a_whole_sitting_asks_for_no_internet_socket_and_makes_no_file_elsewhere() {
    if !(hands::are_at_hand() && programs::at_hand("strace")) {
        return;
    }
    let home = Home::empty();
    let log = home.path("calls");
    let way = [WATCH, &[log.to_str().expect("a plain path")]].concat();
    sitting(&home, &way, &mut Held);
    let calls = fs::read_to_string(&log).expect("the calls were written down");
    assert!(calls.contains("socket(AF_UNIX"), "calls are seen");
    // A socket that is made, or an address that is spoken to. (What the kernel
    // says of its own routes names those kinds too.)
    let leads_out = |call: &&str| {
        ["INET", "PACKET", "BLUETOOTH", "VSOCK"].iter().any(|kind| {
            call.contains(&format!("socket(AF_{kind}"))
                || call.contains(&format!("{{sa_family=AF_{kind}"))
        })
    };
    let made: Vec<_> = calls
        .lines()
        .filter(leads_out)
        .filter(|call| !call.contains("= -1 EAFNOSUPPORT"))
        .collect();
    assert_eq!(made, Vec::<&str>::new(), "no socket that leads out was made or used");
    // Who is not there answers nothing, and what the system's library does then
    // by itself is seen above.
    let resolver = |call: &&str| {
        (call.contains("/run/nscd") || call.contains("systemd/resolve"))
            && !call.contains("= -1 ENOENT")
    };
    assert_eq!(calls.lines().filter(resolver).collect::<Vec<_>>(), Vec::<&str>::new(), "no names");
    let elsewhere: BTreeSet<&str> =
        calls.lines().filter_map(made_file).filter(|path| !is_justified(&home, path)).collect();
    assert_eq!(elsewhere, BTreeSet::new());
}

#[test]
fn a_whole_sitting_needs_no_network_at_all() {
    let way = ["unshare", "-r", "-n"];
    let allowed = programs::at_hand("unshare")
        && programs::run(Command::new("unshare").args(["-r", "-n", "true"])).status.success();
    if !(hands::are_at_hand() && allowed) {
        println!("left out: this computer allows no networks of one's own");
        return;
    }
    sitting(&Home::empty(), &way, &mut Nobody);
}

/// Sees that the system holds every process of the program back.
struct Held;

impl Watcher for Held {
    fn while_open(&mut self, program: u32) {
        for name in ["daymark-desktop", "WebKitNetworkPr", "WebKitWebProces"] {
            let processes = named(program, name);
            assert!(!processes.is_empty(), "{name} runs");
            for process in processes {
                assert_eq!(field(process, "Seccomp").as_deref(), Some("2"), "{name} is held back");
            }
        }
    }
}

/// The path of a file that a call makes or writes to.
fn made_file(call: &str) -> Option<&str> {
    let name = call.split('(').next()?.rsplit(' ').next()?;
    let opens = ["open", "openat"].contains(&name);
    let writes = ["O_CREAT", "O_WRONLY", "O_RDWR"].iter().any(|flag| call.contains(flag));
    let names = ["creat", "mkdir", "rename", "link"].iter().any(|makes| name.contains(makes));
    if call.contains("= -1") || !((opens && writes) || names) {
        return None;
    }
    // The last path of a call is the one that it makes.
    call.rsplit('"').nth(1).filter(|path| path.starts_with('/'))
}

fn is_justified(home: &Home, path: &str) -> bool {
    Path::new(path).starts_with(home.all())
        || JUSTIFIED.iter().any(|(beginning, _)| path.starts_with(beginning))
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
