//! Every test, in an order that fails early: what is cheap first.
//!
//! All of Rust is built from one selection, the whole workspace with all its
//! targets. The selection decides which features each dependency has, so a
//! second one would build half the tree again. Only the desktop stories add
//! features, and those are of our own crates alone. What compiles our crates
//! lints them too, so that nothing is compiled once to be looked at and once to
//! be run.

use std::process::Command;
use std::sync::LazyLock;

use crate::counts::Counts;
use crate::fuzz;
use crate::house;
use crate::setup::{self, For};
use crate::steps::{Failure, count, leave_out, step};
use crate::tally::{Runner, Tally};
use crate::types;

/// The program that is the desktop shell with a door by which a test steers it.
pub(crate) const STEERED: &str = "daymark-steered";

/// The tests that change every byte of a small vault in turn.
const FLIPS: &str = "flips::";

/// Turns on that door.
pub(crate) const STORIES: [&str; 2] = ["--features", "desktop/e2e,tests/desktop"];

/// Sets up what is missing and runs everything, until something fails.
pub(crate) fn everything(nightly: bool) -> (Result<(), Failure>, Tally) {
    let mut tally = Tally::default();
    let result = Counts::begin(nightly).and_then(|counts| {
        let result = all(&counts, &mut tally);
        println!("{counts}");
        result
    });
    if result.is_err() {
        // What stopped the work has failed, even where no test says so.
        tally.failed = tally.failed.max(1);
    }
    (result, tally)
}

fn all(counts: &Counts, tally: &mut Tally) -> Result<(), Failure> {
    setup::packages(For::Testing)?;
    setup::pages()?;
    setup::judges();
    step("form", &mut house::cargo(&["fmt", "--all", "--check"]))?;
    pages(tally)?;
    crates(counts, tally)?;
    screens(tally)?;
    stories(counts, tally)?;
    if counts.are_long() {
        fuzz::run(fuzz::USUAL, None)?;
    }
    dependencies()
}

/// The window's pages by themselves. The shell builds in what `build` makes.
fn pages(tally: &mut Tally) -> Result<(), Failure> {
    step("pages: types", &mut house::npm(&["run", "check"]))?;
    count("pages: tests", &mut house::npm(&["test"]), Runner::Vitest, tally)?;
    step("pages: build", &mut house::npm(&["run", "build"]))
}

fn crates(counts: &Counts, tally: &mut Tally) -> Result<(), Failure> {
    step("build and lints", &mut cargo(&["build", "--workspace", "--all-targets"]))?;
    types::compare()?;
    if has("nextest") {
        let mut nextest = cargo(&["nextest", "run", "--workspace", "--no-fail-fast"]);
        if counts.are_long() {
            nextest.args(["-E", &format!("not test({FLIPS})")]);
        }
        count("tests", counts.kept_by(&mut nextest), Runner::Nextest, tally)?;
        let mut examples = cargo(&["test", "--workspace", "--doc", "--no-fail-fast"]);
        count("examples in the docs", &mut examples, Runner::Cargo, tally)?;
    } else {
        let mut test = cargo(&["test", "--workspace", "--no-fail-fast"]);
        if counts.are_long() {
            test.args(["--", "--skip", FLIPS]);
        }
        count("tests", counts.kept_by(&mut test), Runner::Cargo, tally)?;
    }
    if counts.are_long() {
        flips(counts, tally)?;
        step("docs", &mut house::cargo(&["doc", "--workspace", "--no-deps", "--lib"]))?;
    }
    Ok(())
}

/// `cargo WORDS`, with a compiler that lints our own crates on the way and takes
/// no warning. All that is built here must be built by the same one.
fn cargo(words: &[&str]) -> Command {
    static HAS_CLIPPY: LazyLock<bool> = LazyLock::new(|| house::on_path("clippy-driver"));
    let mut command = house::cargo(words);
    if *HAS_CLIPPY {
        command.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");
        // As `cargo clippy -- --deny warnings` says it.
        let deny = ["--deny", "warnings", ""].join("__CLIPPY_HACKERY__");
        command.env("CLIPPY_ARGS", deny);
    }
    command
}

/// Every byte of a small vault: some 300,000 vaults, so as people's programs
/// are built.
fn flips(counts: &Counts, tally: &mut Tally) -> Result<(), Failure> {
    let mut test = house::cargo(&["test", "--release", "--package", "vault", "--test", "vault"]);
    counts.kept_by(test.args(["--", FLIPS]));
    count("every byte of a vault", &mut test, Runner::Cargo, tally)
}

/// Every screen in a browser, with a diary in memory behind it; and in two
/// browsers the page that checks a bundle.
fn screens(tally: &mut Tally) -> Result<(), Failure> {
    if !house::on_path("chromium") {
        leave_out("screens", "there is no `chromium` on the PATH");
        return Ok(());
    }
    if !house::on_path("firefox-esr") {
        leave_out("check.html in Firefox", "there is no `firefox-esr` on the PATH");
    }
    count("screens", &mut house::npm(&["run", "test:browser"]), Runner::Vitest, tally)
}

/// The real window, from the person's first run to a bundle that is checked.
fn stories(counts: &Counts, tally: &mut Tally) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        leave_out("desktop stories", "the window can be steered on Linux only");
        return Ok(());
    }
    let targets = ["--workspace", "--bin", STEERED, "--test", "desktop"];
    step("build for the stories", cargo(&["build"]).args(targets).args(STORIES))?;
    let mut test = cargo(&["test", "--workspace", "--test", "desktop", "--no-fail-fast"]);
    // One after the other: the sandbox of one web view leaves a mark by which
    // another may take the machine for what it is not.
    counts.kept_by(test.args(STORIES).args(["--", "--test-threads=1"]));
    count("desktop stories", &mut with_display(test), Runner::Cargo, tally)
}

/// Licences, bans and sources of everything that is built in.
fn dependencies() -> Result<(), Failure> {
    if !has("deny") {
        leave_out("dependencies", "cargo-deny is not installed");
        return Ok(());
    }
    step("dependencies", &mut house::cargo(&["deny", "check", "bans", "licenses", "sources"]))
}

/// The same command on a display of its own, where there is none.
pub(crate) fn with_display(command: Command) -> Command {
    if house::has_display() {
        return command;
    }
    let mut on_display = house::as_by_hand(Command::new("xvfb-run"));
    on_display.args(["-a", "-s", "-screen 0 1280x900x24"]);
    on_display.arg(command.get_program()).args(command.get_args());
    on_display.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    on_display
}

/// Whether cargo has this subcommand.
pub(crate) fn has(subcommand: &str) -> bool {
    let asked = house::cargo(&[subcommand, "--version"]).output();
    asked.is_ok_and(|answer| answer.status.success())
}
