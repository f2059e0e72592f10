//! Incidents that are begun and not saved yet.

use std::process::ExitCode;

use daymark::contract::DraftRow;
use daymark::drafts;
use sentences::Blank;

use super::Desk;
use crate::print::Failure;
use crate::visible;

pub(super) fn list(desk: &Desk<'_>) -> Result<ExitCode, Failure> {
    let session = desk.open()?;
    let rows = drafts::list(&session)?;
    desk.printer.result(&rows, || {
        let mut all: Vec<String> = rows.iter().flat_map(lines).collect();
        let total = [("total", Blank::Number(rows.len() as u64))];
        all.push(desk.printer.say_with("cli-drafts-total", &total));
        all
    });
    Ok(ExitCode::SUCCESS)
}

/// One draft: its number, when, how it begins, its files; and what to know.
pub(super) fn lines(row: &DraftRow) -> Vec<String> {
    let DraftRow { id, when_text, excerpt, exhibits, claim_text } = row;
    let files: Vec<&str> = exhibits.iter().map(|row| row.reference.as_str()).collect();
    let first = format!("{id:>4}  {when_text}  {}  {}", visible::name(excerpt), files.join(", "));
    let claim = claim_text.iter().map(|text| format!("      {text}"));
    std::iter::once(first.trim_end().to_owned()).chain(claim).collect()
}
