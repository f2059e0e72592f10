//! Opening Daymark as the person sees it.

use crate::demo;
use crate::house;
use crate::setup::{self, For};
use crate::steps::{Failure, step};

/// Builds and opens the window; without a display, does the main job headless.
pub(crate) fn open() -> Result<(), Failure> {
    if !house::has_display() {
        println!("There is no display here, so this is the main job without a window.");
        return demo::run(None);
    }
    setup::packages(For::Window)?;
    setup::pages()?;
    step("pages", &mut house::npm(&["run", "build"]))?;
    // Alone, so that it is built as people get it, without what tests switch on.
    step("build", &mut house::cargo(&["build", "--package", "desktop"]))?;
    step("Daymark", &mut house::built("debug", SHELL)?)
}

/// The program that is the desktop shell.
pub(crate) const SHELL: &str = "daymark-desktop";
