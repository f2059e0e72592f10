//! Lists of calls: tables that are read as one, and calls noted by hand.

use std::process::ExitCode;

use daymark::contract::{CallNote, CallNotes, CallsFound, CallsRequest, MessageQuery};
use daymark::reading;
use diary::CallColumn;
use sentences::Blank;

use super::Desk;
use super::bulk::{answer_of, place};
use super::reading::{exhibit, line, summary};
use crate::args;
use crate::print::Failure;

pub(super) fn read(desk: &Desk<'_>, args: args::Calls) -> Result<ExitCode, Failure> {
    let number = exhibit(&args.target)?;
    let mut session = desk.open()?;
    let found = reading::look_for_calls(&session, number)?;
    let request = request(&found, &args)?;
    let there = reading::read_calls(&mut session, number, &request, &mut desk.progress())?;
    let page = reading::messages(&session, number, &MessageQuery::default())?;
    desk.printer.result(&(&there, &page), || {
        let mut lines = summary(desk.printer, &there);
        lines.extend(page.rows.iter().map(line));
        lines
    });
    Ok(ExitCode::SUCCESS)
}

/// What was said on the command line, over what was said before or found.
fn request(found: &CallsFound, args: &args::Calls) -> Result<CallsRequest, Failure> {
    let args::Calls { target: _, sheet, headings, call_columns, dates } = args;
    let mut request = match &found.present {
        Some(present) if sheet.is_none_or(|sheet| sheet == present.sheet) => present.clone(),
        Some(_) | None => suggested(found, sheet.unwrap_or(1)),
    };
    if let Some(row) = headings {
        request.headings = (*row > 0).then_some(*row);
    }
    for column in call_columns {
        put_column(&mut request.columns, column)?;
    }
    request.dates = dates.map(answer_of).or(request.dates);
    Ok(request)
}

/// The request that takes every suggestion for a sheet.
fn suggested(found: &CallsFound, sheet: u32) -> CallsRequest {
    let place = usize::try_from(sheet.saturating_sub(1)).unwrap_or(usize::MAX);
    let Some(there) = found.sheets.get(place) else {
        return CallsRequest { sheet, ..CallsRequest::default() };
    };
    CallsRequest {
        sheet,
        headings: there.headings,
        columns: there.columns.iter().map(|column| column.means).collect(),
        dates: None,
    }
}

/// Puts `date=2`, `number=C` or `nothing=4` over what was suggested.
fn put_column(columns: &mut [Option<CallColumn>], said: &str) -> Result<(), Failure> {
    let unreadable = || Failure::unreadable("cli-no-such-column");
    let (meaning, column) = said.split_once('=').ok_or_else(unreadable)?;
    let known: Option<CallColumn> = match meaning.trim() {
        "nothing" => None,
        meaning => Some(meaning.parse().map_err(|_| unreadable())?),
    };
    let place = place(column.trim()).filter(|place| *place < columns.len());
    let place = place.ok_or_else(unreadable)?;
    let others = columns.iter_mut().filter(|means| known.is_some() && **means == known);
    others.for_each(|means| *means = None);
    columns[place] = known;
    Ok(())
}

pub(super) fn note(desk: &Desk<'_>, args: args::NoteCalls) -> Result<ExitCode, Failure> {
    let args::NoteCalls { calls, incidents } = args;
    let calls = calls.iter().map(|text| call(text)).collect();
    let mut session = desk.open()?;
    let view = reading::note_calls(&mut session, &CallNotes { calls, incidents })?;
    let blanks = [("reference", Blank::Text(view.row.reference.as_str()))];
    desk.printer.result(&view, || vec![desk.printer.say_with("calls-noted", &blanks)]);
    Ok(ExitCode::SUCCESS)
}

/// `2026-05-04 21:40|M.|07700 900123|missed|0`; parts at the end can be left out.
fn call(text: &str) -> CallNote {
    let mut parts = text.split('|').map(|part| part.trim().to_owned());
    let mut next = || parts.next().unwrap_or_default();
    CallNote {
        when: next(),
        said: String::new(),
        who: next(),
        number: next(),
        way: next(),
        lasted: next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_noted_part_by_part() {
        let noted = call("2026-05-04 21:40 | M. | 07700 900123 | missed");
        assert_eq!((noted.when.as_str(), noted.who.as_str()), ("2026-05-04 21:40", "M."));
        assert_eq!((noted.way.as_str(), noted.lasted.as_str()), ("missed", ""));
    }

    #[test]
    fn what_is_said_of_a_column_goes_over_what_was_suggested() {
        use CallColumn::{Date, Number, Way};
        let mut columns = [Some(Date), Some(Way), None];
        for said in ["date=3", "number=A", "nothing=2"] {
            assert!(put_column(&mut columns, said).is_ok(), "{said}");
        }
        assert_eq!(columns, [Some(Number), None, Some(Date)]);
        for bad in ["date", "date=4", "colour=1"] {
            assert!(put_column(&mut columns, bad).is_err(), "{bad}");
        }
    }
}
