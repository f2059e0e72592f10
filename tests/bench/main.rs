//! `bench [ENTRIES]`: each figure beside its budget (design §9), on this
//! computer, through the use cases that people go through. Ends with 1 where a
//! figure is over.

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a program for developers that measures time"
)]

mod arriving;
mod diary;
mod figures;
mod files;
mod filled;
mod film;
mod grounds;
mod handing_over;
mod memory;
mod messages;

use std::alloc::System;
use std::path::Path;
use std::process::ExitCode;

use daymark::Problem;
use figures::Figures;
use zeroizing_alloc::ZeroAlloc;

/// The diary that saving and searching are measured in, unless another size
/// is asked for.
const ENTRIES: u32 = 100_000;

/// The diary that opening and typesetting are measured in.
const MANY: u32 = 10_000;

/// The memory of the programs that people use, so that their times are told.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    let entries = std::env::args().nth(1).map_or(Ok(ENTRIES), |text| text.parse());
    let (Ok(entries), Ok(folder)) = (entries, tempfile::tempdir()) else {
        println!("usage: bench [ENTRIES], with room in the folder for temporary files");
        return ExitCode::from(2);
    };
    match measure(folder.path(), entries) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(problem) => {
            println!("{problem}: it could not be measured");
            ExitCode::from(1)
        }
    }
}

fn measure(folder: &Path, entries: u32) -> Result<bool, Problem> {
    let mut figures = Figures::new();
    let sizes = [entries / 100, entries / 10, entries];
    diary::growing(&folder.join("growing"), &sizes, &mut figures)?;
    grounds::counted(entries.min(MANY), &mut figures)?;
    diary::many(&folder.join("many"), entries.min(MANY), &mut figures)?;
    files::attaching(&folder.join("files"), &mut figures)?;
    arriving::photos(&folder.join("arriving"), &mut figures)?;
    arriving::log(&folder.join("log"), &mut figures)?;
    film::playing(&folder.join("film"), &mut figures)?;
    messages::of_a_chat(&folder.join("messages"), &mut figures)?;
    handing_over::with_photos(&folder.join("photos"), &mut figures)?;
    Ok(figures.are_within())
}
