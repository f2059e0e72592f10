//! The dependency picture of `docs/architecture.md`, over `cargo metadata`.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, PackageId};

use super::house;

/// Every crate of ours, and those of ours that it may rest on, tests included.
/// A new crate must find its place here.
const PICTURE: &[(&str, &[&str])] = &[
    ("diary", &[]),
    ("sentences", &[]),
    ("verify", &[]),
    ("xtask", &[]),
    ("record", &["diary"]),
    ("import", &["diary"]),
    ("insight", &["diary", "record"]),
    ("bundle", &["diary", "record", "insight", "sentences"]),
    ("vault", &["diary", "record"]),
    ("daymark", &["diary", "record", "import", "insight", "bundle", "vault", "sentences"]),
    ("cli", &["daymark", "diary", "sentences"]),
    ("desktop", &["daymark", "diary", "sentences", "verify"]),
    ("tests", &["daymark", "diary", "record", "bundle", "vault", "sentences", "verify"]),
];

/// Libraries with a home: no other crate of ours names them.
const HOMES: &[(&str, &[&str])] = &[
    ("rusqlite", &["vault"]),
    ("age", &["vault"]),
    ("argon2", &["vault"]),
    ("ring", &["vault", "record", "bundle", "verify", "tests"]),
    ("directories", &["daymark"]),
    ("typst", &["bundle"]),
    ("typst-pdf", &["bundle"]),
    ("fluent-bundle", &["sentences"]),
    ("clap", &["cli"]),
    ("tauri", &["desktop"]),
    ("tauri-build", &["desktop"]),
    ("webkit2gtk", &["desktop"]),
    ("gtk", &["desktop"]),
    ("rfd", &["desktop"]),
];

/// Libraries that speak to a network.
const NETWORK: &[&str] = &[
    "attohttpc",
    "curl",
    "h2",
    "h3",
    "hyper",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "surf",
    "tiny_http",
    "tokio-tungstenite",
    "tungstenite",
    "ureq",
    "tauri-plugin-http",
    "tauri-plugin-opener",
    "tauri-plugin-shell",
    "tauri-plugin-updater",
];

/// More of them, which the shell's libraries name without using them.
const SOCKETS: &[&str] = &["async-std", "mio", "polling", "smol", "socket2", "tokio"];

#[test]
fn each_crate_rests_only_on_those_below_it() {
    let metadata = metadata();
    let picture: BTreeMap<_, _> = PICTURE.iter().copied().collect();
    for package in metadata.workspace_packages() {
        let name = package.name.as_str();
        let below = picture.get(name).unwrap_or_else(|| panic!("`{name}` is not in the picture"));
        for dependency in &package.dependencies {
            let other = dependency.name.as_str();
            let ours = picture.contains_key(other) && other != name;
            assert!(!ours || below.contains(&other), "`{name}` may not rest on `{other}`");
        }
    }
}

#[test]
fn the_picture_names_only_crates_that_are_there() {
    let metadata = metadata();
    let there: BTreeSet<_> = metadata.workspace_packages().iter().map(|p| p.name.clone()).collect();
    for (name, below) in PICTURE {
        for name in below.iter().chain([name]) {
            assert!(there.contains(*name), "there is no crate `{name}`");
        }
    }
}

#[test]
fn a_library_with_a_home_is_used_only_there() {
    for package in metadata().workspace_packages() {
        for dependency in &package.dependencies {
            let home = HOMES.iter().find(|(library, _)| *library == dependency.name);
            let at_home = home.is_none_or(|(_, homes)| homes.contains(&package.name.as_str()));
            assert!(at_home, "`{}` may not use `{}`", package.name, dependency.name);
        }
    }
}

#[test]
fn temporary_files_and_cheap_keys_are_for_tests_alone() {
    for package in metadata().workspace_packages() {
        if package.name.as_str() == "tests" {
            continue;
        }
        for dependency in &package.dependencies {
            let tests_only = dependency.name == "tempfile"
                || dependency.features.iter().any(|feature| feature == "test-cost");
            let in_tests = dependency.kind == DependencyKind::Development;
            assert!(!tests_only || in_tests, "`{}`: `{}`", package.name, dependency.name);
        }
        let by_default = package.features.get("default").cloned().unwrap_or_default();
        assert!(by_default.is_empty(), "`{}` has default features", package.name);
    }
}

#[test]
fn the_core_reaches_no_library_that_speaks_to_a_network() {
    let metadata = metadata();
    for (name, also) in [("cli", SOCKETS), ("verify", SOCKETS), ("desktop", &[])] {
        let reached = reached_from(&metadata, name);
        for library in NETWORK.iter().chain(also) {
            assert!(!reached.contains(*library), "`{name}` reaches `{library}`");
        }
    }
}

#[test]
fn every_version_is_exact_and_comes_from_crates_io() {
    for package in metadata().workspace_packages() {
        for dependency in package.dependencies.iter().filter(|d| d.path.is_none()) {
            let exact = dependency.req.to_string();
            assert!(exact.starts_with('='), "`{}`: `{}`", package.name, dependency.name);
        }
    }
    let lock = house::read("Cargo.lock");
    for source in lock.lines().filter_map(|line| line.strip_prefix("source = ")) {
        assert_eq!(source, "\"registry+https://github.com/rust-lang/crates.io-index\"");
    }
}

fn metadata() -> Metadata {
    // Packages of other platforms are not fetched here, so they are left out.
    let here = host();
    let here = ["--locked", "--offline", "--filter-platform", &here];
    let mut command = MetadataCommand::new();
    command.manifest_path(house::root().join("Cargo.toml"));
    command.other_options(here.map(str::to_owned));
    command.exec().expect("cargo can tell what the workspace is made of")
}

/// The platform that this is built on, as rustc names it.
fn host() -> String {
    let told = Command::new("rustc").arg("-vV").output().expect("rustc is there");
    let told = String::from_utf8(told.stdout).expect("rustc speaks UTF-8");
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("rustc names its host").to_owned()
}

/// The names of all libraries below a crate of ours, as it is built for people.
fn reached_from(metadata: &Metadata, name: &str) -> BTreeSet<String> {
    let packages: BTreeMap<&PackageId, &Package> =
        metadata.packages.iter().map(|package| (&package.id, package)).collect();
    let graph = metadata.resolve.as_ref().expect("the graph was asked for");
    let nodes: BTreeMap<&PackageId, _> = graph.nodes.iter().map(|node| (&node.id, node)).collect();
    let start = metadata.workspace_packages().into_iter().find(|p| p.name.as_str() == name);
    let mut waiting = vec![&start.unwrap_or_else(|| panic!("there is no crate `{name}`")).id];
    let mut reached = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if reached.insert(id) {
            let built_in = nodes[id].deps.iter().filter(|dependency| {
                dependency.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal)
            });
            waiting.extend(built_in.map(|dependency| &dependency.pkg));
        }
    }
    reached.into_iter().map(|id| packages[id].name.to_string()).collect()
}
