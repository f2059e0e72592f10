//! The main job without a window: the sample case, and the formats that are kept.

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::house;
use crate::setup::{self, For};
use crate::steps::{Failure, step};

/// Makes a sample diary in `to`, or in a new temporary folder: writes, attaches,
/// seals, hands over and checks. The sample prints where everything is.
pub(crate) fn run(to: Option<PathBuf>) -> Result<(), Failure> {
    setup::packages(For::Building)?;
    // The whole workspace decides what each crate is built with, as it does for
    // `cargo xtask test`, so that nothing is built twice.
    let mut build = house::cargo(&["build", "--workspace"]);
    step("build", build.args(["--bin", "daymark", "--bin", "daymark-verify", "--bin", "sample"]))?;
    let to = to.unwrap_or_else(new_folder);
    step("sample", house::built("debug", "sample")?.arg("--to").arg(to))
}

/// Makes the diary and the bundle of `tests/formats` anew.
pub(crate) fn formats() -> Result<(), Failure> {
    // The selection of the tests: another would build half the tree again.
    step("build", &mut house::cargo(&["build", "--workspace", "--all-targets"]))?;
    let to = house::root().join("tests").join("formats");
    step("formats", house::built("debug", "formats")?.arg("--to").arg(to))
}

fn new_folder() -> PathBuf {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    std::env::temp_dir().join(format!("daymark-sample-{}", now.as_secs()))
}
