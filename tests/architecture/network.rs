//! No connection: what is built into the programs that people get, what of it
//! could open one, and why it does not.
//!
//! Two lists guard each other. By name: `deny.toml` bans what is there for the
//! network, and what else is known for sockets is looked for here, on every
//! platform. By what it says: the source of each library is searched for the
//! words that a socket of the internet needs, so that a library nobody has
//! heard of is found too. The standard library can open one as well; that none
//! of ours asks it to is `clippy.toml`'s to see to. What a program does when it
//! runs is watched by the desktop stories.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use super::{crates, house};

/// The crates of the programs that people get: `daymark`, `daymark-verify` and
/// `daymark-desktop`.
const PROGRAMS: [&str; 3] = ["cli", "verify", "desktop"];

/// Known for sockets, and not banned everywhere: what tests use is built with
/// them.
const SOCKETS: [&str; 13] = [
    "async-io",
    "async-net",
    "async-std",
    "axum",
    "mio",
    "polling",
    "smol",
    "socket2",
    "soup3",
    "tokio",
    "tower-http",
    "warp",
    "zbus",
];

/// Words of the source of whatever opens a connection or looks up a name.
const WORDS: [&str; 10] = [
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "ToSocketAddrs",
    "SYS_socket",
    "__NR_socket",
    "getaddrinfo",
    "WSASocket",
    "soup_session_",
    "g_socket_client_",
];

/// What is built in and could open one, in which programs, and why it does not.
const COULD: &[(&str, &[&str], &str)] = &[
    (
        "gio",
        &["desktop"],
        "GTK's own, and the window is GTK's; its sockets are asked for by nobody",
    ),
    ("gio-sys", &["desktop"], "the names of gio's functions, for gio"),
    ("libc", &["cli", "verify", "desktop"], "the names of the system's calls; it makes none"),
    ("linux-raw-sys", &["cli", "desktop"], "the numbers of the system's calls, for rustix"),
    (
        "openssl-src",
        &["cli", "desktop"],
        "libcrypto for SQLCipher, which hands it no connection to make",
    ),
    (
        "rustix",
        &["cli", "desktop"],
        "limits of the process and names of files; its feature `net` is off",
    ),
    ("soup3", &["desktop"], "types in the signatures of the web view; no session is made with it"),
    ("soup3-sys", &["desktop"], "the names of soup3's functions, for soup3"),
    ("tokio", &["desktop"], "Tauri's threads; its feature `net` is off"),
    ("url", &["cli", "desktop"], "takes addresses apart; what would look one up is not called"),
];

#[test]
fn no_program_reaches_a_library_that_is_there_for_the_network() {
    let banned = banned();
    assert!(banned.len() > 10, "deny.toml says what is banned");
    let mut looked_at = 0;
    for platform in platforms() {
        for program in PROGRAMS {
            let Some(built_in) = built_in(program, &platform) else {
                assert_ne!(platform, crates::host(), "what is built here can be listed");
                println!("left out: what `{program}` needs on {platform} was never fetched here");
                continue;
            };
            looked_at += 1;
            for library in banned.iter().map(String::as_str).chain(SOCKETS) {
                let allowed = could(program).any(|could| could == library);
                let has = built_in.keys().any(|name| name == library);
                assert!(!has || allowed, "`{program}` reaches `{library}` on {platform}");
            }
        }
    }
    println!("counted: programs and platforms without a library for the network: {looked_at}");
}

#[test]
fn every_library_that_could_open_a_connection_is_known_and_has_its_reason() {
    let host = crates::host();
    let folders: BTreeMap<_, _> = crates::metadata()
        .packages
        .into_iter()
        .filter(|package| package.source.is_some())
        .map(|package| ((package.name.to_string(), package.version.to_string()), package))
        .collect();
    let mut searched = BTreeMap::new();
    for program in PROGRAMS {
        let built_in = built_in(program, &host).expect("what is built here can be listed");
        assert!(built_in.len() > 10, "`{program}` is built of something");
        let mut found = BTreeSet::new();
        for (name, versions) in built_in {
            for version in versions {
                let key = (name.clone(), version);
                let Some(package) = folders.get(&key) else { continue };
                let folder = package.manifest_path.parent().expect("a manifest lies in a folder");
                let says = *searched.entry(key).or_insert_with(|| says(folder.as_std_path(), true));
                if says {
                    found.insert(name.clone());
                }
            }
        }
        let known: BTreeSet<_> = could(program).map(str::to_owned).collect();
        // Of another system's libraries nothing is seen here.
        if host.contains("linux") {
            assert_eq!(found, known, "found in `{program}` (left), known (right)");
        } else {
            let new: Vec<_> = found.difference(&known).collect();
            assert!(new.is_empty(), "found in `{program}`: {new:?}");
        }
    }
    println!("counted: libraries searched for sockets: {}", searched.len());
}

#[test]
fn what_could_open_a_connection_cannot_grow_the_means_unseen() {
    for (package, feature) in [("tokio", "net"), ("rustix", "net")] {
        let mut tree = tree("desktop", &crates::host());
        let told = tree.args(["--format", "{p}|{f}"]).output().expect("cargo runs");
        let told = String::from_utf8(told.stdout).expect("cargo speaks UTF-8");
        let lines = told.lines().filter(|line| line.starts_with(&format!("{package} v")));
        let features: Vec<_> = lines.filter_map(|line| line.rsplit_once('|')).collect();
        assert!(!features.is_empty(), "`{package}` is built in");
        for (_, features) in features {
            let has = features.split(' ').next().unwrap_or_default().split(',');
            assert!(!has.into_iter().any(|one| one == feature), "`{package}` has `{feature}`");
        }
    }
}

/// The libraries that could open a connection in this program.
fn could(program: &str) -> impl Iterator<Item = &'static str> {
    let here = COULD.iter().filter(move |(_, programs, _)| programs.contains(&program));
    here.map(|(name, _, why)| {
        assert!(why.contains(' '), "`{name}` has its reason");
        *name
    })
}

/// What `deny.toml` bans for the sake of the network.
fn banned() -> BTreeSet<String> {
    let text = house::read("deny.toml");
    let lines = text.lines().filter(|line| line.contains("reason = \"no network"));
    let names = lines.filter_map(|line| house::between(line, "crate = \"", "\""));
    names.map(str::to_owned).collect()
}

/// The platforms that Daymark is for, as `deny.toml` lists them.
fn platforms() -> Vec<String> {
    let text = house::read("deny.toml");
    let list = house::between(&text, "targets = [", "]").expect("deny.toml lists platforms");
    let names = list.split(',').map(|name| name.trim().trim_matches('"'));
    names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// What is built into a program of ours or builds it, with its versions, as it
/// is built alone. None where cargo would have to fetch something to tell.
fn built_in(program: &str, platform: &str) -> Option<BTreeMap<String, BTreeSet<String>>> {
    let told = tree(program, platform).args(["--format", "{p}"]).output().expect("cargo runs");
    if !told.status.success() {
        return None;
    }
    let told = String::from_utf8(told.stdout).expect("cargo speaks UTF-8");
    let mut names: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for line in told.lines() {
        let mut words = line.split(' ');
        if let (Some(name), Some(version)) = (words.next(), words.next()) {
            let version = version.trim_start_matches('v').to_owned();
            names.entry(name.to_owned()).or_default().insert(version);
        }
    }
    Some(names)
}

fn tree(program: &str, platform: &str) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(house::root());
    cargo.args(["tree", "--locked", "--offline", "--edges", "normal,build", "--prefix", "none"]);
    cargo.args(["--package", program, "--target", platform]);
    cargo
}

/// Whether the source below a folder says one of the words. Tests and examples
/// of a library are not built in.
fn says(folder: &Path, is_top: bool) -> bool {
    let entries = fs::read_dir(folder).unwrap_or_else(|f| panic!("{}: {f}", folder.display()));
    entries.flatten().any(|entry| {
        let (name, path) = (entry.file_name(), entry.path());
        let not_built = ["tests", "examples", "benches", "fuzz", "doc", "docs", "test"];
        if path.is_dir() {
            return !(is_top && not_built.iter().any(|other| name == *other)) && says(&path, false);
        }
        let text = house::is_a(&path, &["rs", "c", "h"]).then(|| fs::read(&path)).transpose();
        let text = text.unwrap_or_else(|f| panic!("{}: {f}", path.display())).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        // What only a comment says is not said.
        let is_said = |word: &&str| {
            let lines = text.lines().filter(|line| line.contains(*word));
            lines.into_iter().any(|line| !line.trim_start().starts_with("//"))
        };
        WORDS.iter().filter(|word| text.contains(**word)).any(is_said)
    })
}
