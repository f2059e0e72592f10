//! The measurements, each figure beside its budget.

use std::ffi::OsString;

use crate::house;
use crate::setup::{self, For};
use crate::steps::{Failure, leave_out, step};
use crate::test::{STEERED, STORIES, with_display};

/// The part that is measured in the real window.
const WINDOW: &str = "window";

/// What people can do without a window, or in it. `rest` says how much and what;
/// all of it where it is empty.
pub(crate) fn run(rest: &[OsString]) -> Result<(), Failure> {
    setup::packages(For::Testing)?;
    setup::pages()?;
    let window_alone = rest == [WINDOW];
    let without = if window_alone { Ok(()) } else { programs(rest) };
    let within = if window_alone || rest.is_empty() { window() } else { Ok(()) };
    without.and(within)
}

/// Everything built to be fast, and measured by a program.
fn programs(rest: &[OsString]) -> Result<(), Failure> {
    let mut build = house::cargo(&["build", "--workspace", "--release"]);
    step("build", build.args(["--bin", "daymark", "--bin", "daymark-verify", "--bin", "bench"]))?;
    step("bench: check.html", &mut house::npm(&["run", "--silent", "bench:check"]))?;
    step("bench", house::built("release", "bench")?.args(rest))
}

/// The window built to be fast, measured by the stories' hands.
fn window() -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        leave_out("bench: window", "the window can be steered on Linux only");
        return Ok(());
    }
    step("pages", &mut house::npm(&["run", "build"]))?;
    let mut build = house::cargo(&["build", "--workspace", "--release", "--bin", STEERED]);
    step("build: window", build.args(["--features", "desktop/e2e"]))?;
    let steered = house::built("release", STEERED)?;
    let mut test = house::cargo(&["test", "--workspace", "--test", "desktop"]);
    test.args(STORIES).args(["--", "--test-threads=1", "--nocapture", "--include-ignored"]);
    test.args(["leaving::", "speed::"]).env("DAYMARK_MEASURE", steered.get_program());
    step("bench: window", &mut with_display(test))
}
