//! `daymark`: the same use cases as the window, for a terminal and for scripts.
//!
//! Exit codes: 0 done, 1 it could not be done or does not hold, 2 the command
//! line or what it names cannot be read.

mod args;
mod commands;
mod fields;
mod help;
mod print;
mod secrets;
mod visible;

use std::alloc::System;
use std::process::ExitCode;

use clap::FromArgMatches as _;
use sentences::{Language, Sentences};
use zeroizing_alloc::ZeroAlloc;

use crate::args::Args;
use crate::print::{Failure, Printer};

/// What is let go of is wiped: passphrases, and every text of the diary.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    if let Some(code) = daymark::outside::serve_if_asked() {
        return code;
    }
    daymark::outside::keep_from_being_read();
    let language = language(arguments());
    let sentences = Sentences::of(language);
    let matches = help::command(&sentences).try_get_matches();
    let args = match matches.and_then(|matches| Args::from_arg_matches(&matches)) {
        Ok(args) => args,
        // A script reads JSON, also where it was mistaken; help is for people.
        Err(error) if error.use_stderr() && arguments().any(|word| word == "--json") => {
            return Printer::new(sentences, true)
                .failure(&Failure::unreadable("cli-no-such-command"));
        }
        Err(error) if error.use_stderr() => return print::mistaken(&error),
        Err(error) => error.exit(),
    };
    let printer = Printer::new(sentences, args.common.json);
    match commands::run(args, language, &printer) {
        Ok(code) => code,
        Err(failure) => printer.failure(&failure),
    }
}

/// The words of the command line. One that is no text, such as the name of a
/// file of another system, is still a word.
fn arguments() -> impl Iterator<Item = String> {
    std::env::args_os().map(|word| word.to_string_lossy().into_owned())
}

/// The language asked for, else that of the system, else English. Read before
/// anything else, since the help speaks it too.
fn language(arguments: impl Iterator<Item = String>) -> Language {
    let mut arguments = arguments.skip_while(|argument| !argument.starts_with("--language"));
    let asked = match arguments.next() {
        Some(argument) => match argument.split_once('=') {
            Some((_, tag)) => Some(tag.to_owned()),
            None => arguments.next(),
        },
        None => std::env::var("LC_ALL").or_else(|_| std::env::var("LANG")).ok(),
    };
    asked.and_then(|tag| Language::from_tag(&tag)).unwrap_or_default()
}
