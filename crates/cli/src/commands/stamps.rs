//! Time stamps over seals.

use std::process::ExitCode;

use daymark::contract::{StampSays, StampView};
use daymark::stamps;
use sentences::Blank;

use super::Desk;
use crate::args;
use crate::print::Failure;

pub(super) fn stamp(desk: &Desk<'_>, args: args::Stamp) -> Result<ExitCode, Failure> {
    match args {
        args::Stamp::Request(args) => request(desk, &args),
        args::Stamp::Answer(args) => answer(desk, &args),
    }
}

fn request(desk: &Desk<'_>, args: &args::StampRequest) -> Result<ExitCode, Failure> {
    let args::StampRequest { seal, to } = args;
    let mut session = desk.open()?;
    let asked = stamps::request(&mut session, seal.as_deref(), to)?;
    desk.printer.result(&asked, || {
        vec![
            desk.printer.say_with("cli-stamp-asked", &[("path", Blank::Text(&asked.path))]),
            desk.printer.say("cli-stamp-request-more"),
        ]
    });
    Ok(ExitCode::SUCCESS)
}

fn answer(desk: &Desk<'_>, args: &args::StampAnswer) -> Result<ExitCode, Failure> {
    let args::StampAnswer { reply, roots, chain } = args;
    let mut session = desk.open()?;
    let stamp = stamps::answer(&mut session, reply, roots, chain)?;
    desk.printer.result(&stamp, || {
        let mut lines = vec![desk.printer.say("stamp-kept")];
        lines.extend(of(desk, &stamp));
        lines
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn list(desk: &Desk<'_>) -> Result<ExitCode, Failure> {
    let session = desk.open()?;
    let all = stamps::list(&session)?;
    desk.printer.result(&all, || {
        let mut lines: Vec<_> = all.iter().flat_map(|stamp| of(desk, stamp)).collect();
        if all.is_empty() {
            lines.push(desk.printer.say("stamps-none"));
        }
        lines
    });
    Ok(ExitCode::SUCCESS)
}

/// A time stamp: its seal on one line, what is known on lines of their own.
fn of(desk: &Desk<'_>, stamp: &StampView) -> Vec<String> {
    let StampView { seal, entries: _, asked_text, says } = stamp;
    let blanks = [("code", Blank::Text(seal)), ("asked", Blank::Text(asked_text))];
    let mut lines = vec![desk.printer.say_with("cli-stamp-line", &blanks)];
    let Some(says) = says else {
        lines.push(format!("  {}", desk.printer.say("stamp-awaited")));
        return lines;
    };
    let StampSays {
        shows_text,
        time_text: _,
        exact,
        accuracy_text,
        authority,
        root,
        root_fingerprint,
        policy: _,
        serial: _,
    } = says;
    let of = [
        ("exact", Blank::Text(exact)),
        ("authority", Blank::Text(authority)),
        ("root", Blank::Text(root)),
        ("fingerprint", Blank::Text(root_fingerprint)),
    ];
    let told = [
        shows_text.clone(),
        desk.printer.say("stamp-shows-not"),
        accuracy_text.clone(),
        desk.printer.say_with("cli-stamp-exact", &of),
        desk.printer.say_with("cli-stamp-root", &of),
        desk.printer.say("stamp-root-yours"),
    ];
    lines.extend(told.map(|line| format!("  {line}")));
    lines
}
