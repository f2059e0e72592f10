//! `bench [ENTRIES] [PART]…`: each figure beside its budget, on this computer,
//! through the use cases that people go through. Ends with 1 where a figure is
//! over.

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a program for developers that measures time"
)]

mod arriving;
mod diary;
mod files;
mod film;
mod grounds;
mod handing_over;
mod memory;
mod messages;

use std::alloc::System;
use std::path::Path;
use std::process::ExitCode;

use daymark::Problem;
use support::figures::Figures;
use zeroizing_alloc::ZeroAlloc;

/// The diary that saving and searching are measured in, unless another size
/// is asked for.
const ENTRIES: u32 = 100_000;

/// The diary that opening and typesetting are measured in.
const MANY: u32 = 10_000;

/// How long the film is that sound is taken out of, in MiB; a short one in a small
/// diary.
const FILM: u32 = 2_000;

/// The memory of the programs that people use, so that their times are told.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    if let Some(code) = daymark::outside::serve_if_asked() {
        return code;
    }
    let mut words = std::env::args().skip(1);
    let entries = words.next().map_or(Ok(ENTRIES), |text| text.parse());
    let parts: Vec<String> = words.collect();
    let known = |part: &String| PARTS.contains(&part.as_str());
    let entries = entries.ok().filter(|_| parts.iter().all(known));
    let (Some(entries), Ok(folder)) = (entries, tempfile::tempdir()) else {
        println!("usage: bench [ENTRIES] [PART]..., with room in the folder for temporary files");
        println!("parts: {}", PARTS.join(", "));
        return ExitCode::from(2);
    };
    match measure(folder.path(), entries, &parts) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(problem) => {
            println!("{problem}: it could not be measured");
            ExitCode::from(1)
        }
    }
}

/// What can be measured by itself.
const PARTS: [&str; 11] = [
    "growing",
    "counted",
    "many",
    "documents",
    "files",
    "arriving",
    "log",
    "film",
    "silencing",
    "messages",
    "photos",
];

/// Measures these parts, or all where none is named.
fn measure(folder: &Path, entries: u32, parts: &[String]) -> Result<bool, Problem> {
    let mut figures = Figures::begin();
    for part in PARTS {
        if parts.is_empty() || parts.iter().any(|wanted| wanted == part) {
            one(part, &folder.join(part), entries, &mut figures)?;
        }
    }
    Ok(figures.are_within())
}

fn one(part: &str, folder: &Path, entries: u32, figures: &mut Figures) -> Result<(), Problem> {
    match part {
        "growing" => diary::growing(folder, &[entries / 100, entries / 10, entries], figures),
        "counted" => grounds::counted(entries.min(MANY), figures),
        "many" => diary::many(folder, entries.min(MANY), figures),
        "documents" => diary::documents(folder, entries.min(MANY) / 10),
        "files" => files::attaching(folder, figures),
        "arriving" => arriving::photos(folder, figures),
        "log" => arriving::log(folder, figures),
        "film" => film::playing(folder, figures),
        "silencing" => film::silencing(folder, FILM.min(entries / 50), figures),
        "messages" => messages::of_a_chat(folder, figures),
        _ => handing_over::with_photos(folder, figures),
    }
}
