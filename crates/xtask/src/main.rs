//! The developer's commands: `cargo xtask run`, `test`, `fuzz`, `demo`, `bench`,
//! `readability`, `types`, `formats`.
//!
//! This is the first thing that is built on a new machine, so it rests on the
//! standard library alone and starts everything else as a child: no crate of
//! ours, no crate of others.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "speaking is what it is for")]
#![allow(
    clippy::disallowed_methods,
    reason = "a developer's tool: it starts programs, measures them and writes generated files"
)]

mod bench;
mod counts;
mod demo;
mod fuzz;
mod house;
mod readability;
mod setup;
mod steps;
mod tally;
mod task;
mod test;
mod types;
mod window;

use std::process::ExitCode;

use crate::steps::Failure;
use crate::task::Task;

fn main() -> ExitCode {
    let task = match Task::read(std::env::args_os().skip(1)) {
        Ok(task) => task,
        Err(fault) => {
            eprintln!("{fault}\n\n{}", task::USAGE);
            return ExitCode::from(2);
        }
    };
    match task {
        Task::Run => end(window::open()),
        Task::Test { nightly } => {
            let (result, tally) = test::everything(nightly);
            let code = end(result);
            println!("{tally}");
            code
        }
        Task::Fuzz { each, only } => end(fuzz::run(each, only.as_deref())),
        Task::Demo { to } => end(demo::run(to)),
        Task::Bench { rest } => end(bench::run(&rest)),
        Task::Readability => end(readability::report()),
        Task::Types => end(types::write()),
        Task::Formats => end(demo::formats()),
        Task::Help => {
            println!("{}", task::USAGE);
            ExitCode::SUCCESS
        }
    }
}

fn end(result: Result<(), Failure>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
