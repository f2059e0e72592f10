//! Was someone in here?

use std::process::ExitCode;

use daymark::access;
use daymark::contract::{AccessPage, AccessQuery, AccessRow};
use sentences::Blank;

use super::Desk;
use crate::args;
use crate::print::Failure;

pub(super) fn log(desk: &Desk<'_>, args: &args::Log) -> Result<ExitCode, Failure> {
    let args::Log { before, limit } = *args;
    let (session, opened) = desk.open_and_say()?;
    let page = access::log(&session, &AccessQuery { before, limit })?;
    desk.printer.result(&page, || {
        let AccessPage { rows, older } = &page;
        let notes = opened.notes.iter();
        let notes = notes.map(|note| desk.printer.say(&format!("open-note-{}", note.key())));
        let mut lines: Vec<_> = notes.chain(rows.iter().map(line)).collect();
        lines.extend(older.map(|older| {
            let older = older.to_string();
            desk.printer.say_with("cli-log-older", &[("before", Blank::Text(&older))])
        }));
        lines.push(desk.printer.say("access-may-be-you"));
        lines
    });
    Ok(ExitCode::SUCCESS)
}

/// One thing on one line; a star where it is worth a second look.
fn line(row: &AccessRow) -> String {
    let AccessRow { entry: _, is: _, when_text, text, look } = row;
    let mark = if *look { '*' } else { ' ' };
    format!("{mark} {when_text}  {text}")
}
