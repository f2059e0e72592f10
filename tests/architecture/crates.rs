//! The dependency picture of `docs/architecture.md`, over `cargo metadata`.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

use super::house;

/// Every crate of ours, and those of ours that it may rest on, tests included.
/// A new crate must find its place here.
const PICTURE: &[(&str, &[&str])] = &[
    ("diary", &[]),
    ("sentences", &[]),
    ("content", &[]),
    ("verify", &[]),
    ("xtask", &[]),
    ("stamp", &[]),
    ("record", &["diary"]),
    ("boxes", &[]),
    ("pipe", &[]),
    ("import", &["diary", "boxes"]),
    ("picture", &["diary", "pipe"]),
    ("recording", &["diary", "boxes", "pipe"]),
    ("insight", &["diary"]),
    ("bundle", &["diary", "record", "insight", "sentences"]),
    ("vault", &["diary", "record"]),
    (
        "daymark",
        &[
            "diary",
            "record",
            "import",
            "picture",
            "recording",
            "insight",
            "bundle",
            "vault",
            "stamp",
            "sentences",
            "content",
            // It stands alone all the same: nothing of ours is below it, and
            // it is called as anyone else would call it.
            "verify",
        ],
    ),
    ("cli", &["daymark", "diary", "sentences"]),
    ("desktop", &["daymark", "diary", "sentences"]),
    ("tests", &["daymark", "diary", "insight", "picture", "vault", "sentences"]),
];

/// Libraries with a home: no other crate of ours names them.
const HOMES: &[(&str, &[&str])] = &[
    ("rusqlite", &["vault"]),
    ("age", &["vault"]),
    ("moxcms", &["picture"]),
    ("argon2", &["vault"]),
    ("aes", &["vault"]),
    ("cbc", &["vault"]),
    ("ring", &["vault", "record", "stamp", "bundle", "verify", "tests"]),
    ("zip", &["import", "vault", "tests"]),
    ("cms", &["stamp"]),
    ("der", &["stamp"]),
    ("x509-cert", &["stamp"]),
    ("rustls-webpki", &["stamp", "verify"]),
    ("rustls-pki-types", &["stamp", "verify"]),
    ("pgp", &["import"]),
    ("sha2", &["import"]),
    ("hayro-interpret", &["import"]),
    ("kurbo", &["import"]),
    ("aho-corasick", &["daymark"]),
    ("directories", &["daymark"]),
    ("typst", &["bundle"]),
    ("typst-pdf", &["bundle"]),
    ("typst-svg", &["bundle"]),
    ("fluent-bundle", &["sentences"]),
    ("toml", &["content"]),
    ("mp4-atom", &["import", "picture", "recording"]),
    ("image", &["picture"]),
    ("re_rav1d", &["picture"]),
    ("symphonia", &["recording"]),
    ("ogg", &["recording"]),
    ("seccompiler", &["daymark", "desktop"]),
    ("clap", &["cli"]),
    ("tauri", &["desktop"]),
    ("tauri-build", &["desktop"]),
    ("webkit2gtk", &["desktop"]),
    ("gtk", &["desktop"]),
    ("rfd", &["desktop"]),
];

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
fn temporary_files_cheap_keys_and_inner_doors_are_for_tests_alone() {
    for package in metadata().workspace_packages() {
        if package.name.as_str() == "tests" {
            continue;
        }
        for dependency in &package.dependencies {
            let tests_only = dependency.name == "tempfile"
                || dependency.features.iter().any(|f| f == "test-cost" || f == "fuzzing");
            let in_tests = dependency.kind == DependencyKind::Development;
            assert!(!tests_only || in_tests, "`{}`: `{}`", package.name, dependency.name);
        }
        let by_default = package.features.get("default").cloned().unwrap_or_default();
        assert!(by_default.is_empty(), "`{}` has default features", package.name);
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
    for lock in ["Cargo.lock", "tests/fuzz/Cargo.lock"].map(house::read) {
        for source in lock.lines().filter_map(|line| line.strip_prefix("source = ")) {
            assert_eq!(source, "\"registry+https://github.com/rust-lang/crates.io-index\"");
        }
    }
}

#[test]
fn what_is_fuzzed_is_what_is_built() {
    let built = locked("Cargo.lock");
    let names: BTreeSet<_> = built.iter().map(|(name, _)| name.clone()).collect();
    let fuzzed = locked("tests/fuzz/Cargo.lock");
    // All but what the fuzzing itself needs.
    let shared: Vec<_> = fuzzed.iter().filter(|(name, _)| names.contains(name)).collect();
    assert!(shared.len() > 100, "{}", shared.len());
    for package in shared {
        assert!(built.contains(package), "tests/fuzz/Cargo.lock has another {package:?}");
    }
}

/// The packages of a lock file, with their versions.
fn locked(file: &str) -> BTreeSet<(String, String)> {
    let lock = house::read(file);
    let packages = lock.split("[[package]]\n").skip(1).filter_map(|package| {
        let value = |key| house::between(package, key, "\"\n").map(str::to_owned);
        Some((value("name = \"")?, value("version = \"")?))
    });
    packages.collect()
}

pub(super) fn metadata() -> Metadata {
    // Packages of other platforms are not fetched here, so they are left out.
    let here = host();
    let here = ["--locked", "--offline", "--filter-platform", &here];
    let mut command = MetadataCommand::new();
    command.manifest_path(house::root().join("Cargo.toml"));
    command.other_options(here.map(str::to_owned));
    command.exec().expect("cargo can tell what the workspace is made of")
}

/// The platform that this is built on, as rustc names it.
pub(super) fn host() -> String {
    let told = Command::new("rustc").arg("-vV").output().expect("rustc is there");
    let told = String::from_utf8(told.stdout).expect("rustc speaks UTF-8");
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("rustc names its host").to_owned()
}
