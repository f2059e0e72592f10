//! Daymark's window: what the page may ask for, and what keeps it apart from
//! the rest of the computer.
//!
//! No rules, no SQL, no cryptography, no sentences: a command unpacks what the
//! page sent, calls `daymark`, and gives back what it said.

mod arrivals;
#[cfg(any(target_os = "linux", windows))]
mod asleep;
mod commands;
mod desk;
#[cfg(target_os = "linux")]
mod early;
mod media;
mod pick;
mod place;
mod window;
mod work;

use std::alloc::System;
use std::process::ExitCode;

use daymark::outside::Outside;
use daymark::{Door, settings};
use zeroizing_alloc::ZeroAlloc;

use crate::desk::Desk;

/// What is let go of is wiped: keys, passphrases from the page, and every text
/// of the diary.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// Opens the window and stays until it is closed.
#[must_use]
pub fn run() -> ExitCode {
    // Before there is a window: this may be the process that decodes files.
    if let Some(code) = daymark::outside::serve_if_asked() {
        return code;
    }
    // Before any thread: a thread that runs already would not be held back.
    #[cfg(all(target_os = "linux", not(feature = "e2e")))]
    if early::close_network().is_err() {
        return ExitCode::FAILURE;
    }
    // Asked before the web view is sent to a folder of its own.
    let Some(place) = place::of_diary(std::env::args_os().skip(1)) else {
        return ExitCode::FAILURE;
    };
    #[cfg(target_os = "linux")]
    let folder = early::prepare();
    let door = Door::new(place, Outside::real());
    door.set_language(settings::language(&door).unwrap_or_else(place::language));
    let code = window::open(Desk::new(door));
    // The web view's own files go when the window has.
    #[cfg(target_os = "linux")]
    drop(folder);
    u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)
}
