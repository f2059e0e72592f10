//! Daymark's window as a test steers it. A program of its own, so that the one
//! that people get is never built with what tests switch on.

use std::process::ExitCode;

fn main() -> ExitCode {
    desktop::run()
}
