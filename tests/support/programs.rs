//! Programs that a test starts: our own, and other people's as judges.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// One of our own programs, built beside the one that runs.
#[must_use]
pub fn ours(name: &str) -> PathBuf {
    let here = std::env::current_exe().expect("a running program has a path");
    let folder = here.ancestors().find(|folder| folder.join(name).is_file());
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    folder.map_or_else(|| PathBuf::from(&file), |folder| folder.join(&file))
}

/// Whether a program of other people is at hand; where it is not, says so.
#[must_use]
pub fn at_hand(name: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&paths).any(|folder| folder.join(name).is_file());
    if !found {
        println!("left out: there is no `{name}` on the PATH");
    }
    found
}

/// A Python that has this module: the one that `cargo xtask test` gets judges
/// for, else that of the system. Where neither has it, says so.
#[must_use]
pub fn python_with(module: &str) -> Option<PathBuf> {
    let judges = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/judges/bin/python");
    let has = |python: &PathBuf| {
        let asked = Command::new(python).arg("-c").arg(format!("import {module}")).output();
        asked.is_ok_and(|answer| answer.status.success())
    };
    let found = [judges, PathBuf::from("python3")].into_iter().find(has);
    if found.is_none() {
        println!("left out: no Python has `{module}` (cargo xtask test gets it)");
    }
    found
}

/// Runs a program to its end.
#[must_use]
pub fn run(command: &mut Command) -> Output {
    command.output().expect("the program starts")
}

/// What the pages of a PDF say, on single spaces; nothing without a tool.
#[must_use]
pub fn pages(pdf: &Path) -> Option<String> {
    if !at_hand("pdftotext") {
        return None;
    }
    let read = run(Command::new("pdftotext").arg("-layout").arg(pdf).arg("-"));
    let said = String::from_utf8_lossy(&read.stdout).into_owned();
    Some(said.split_whitespace().collect::<Vec<_>>().join(" "))
}
