//! A table as a list of calls: which column is what the writer says, and each
//! row is shown like a call of a phone. The table is the evidence; nothing in it
//! is changed, and what is not wholly understood is shown as it is written.

use diary::{CallColumn, CallTable, DateOrder, Form, ReadAs};
use import::chat::Ring;
use import::table::{self, Order, Sheet};

use super::messages::{Kept, call_mark};
use crate::bulk::{date_order, letters, order_of, samples};
use crate::contract::{
    CallColumnFound, CallSheet, CallsFound, CallsRequest, Conversation, DatesAnswer, LogDates,
    LogMeaning, Progress,
};
use crate::{Problem, ProblemKind, Session, evidence};

/// What reads a table as calls, and its version.
pub(super) const READER: &str = "call-table 1";

/// Looks into the file of an exhibit that may be a list of calls. What is found
/// is a suggestion.
///
/// # Errors
/// No such exhibit, or a file that is no table.
pub fn look(session: &Session, number: u32) -> Result<CallsFound, Problem> {
    let read_as = evidence::read_as(session, number)?;
    let bytes = super::bytes_of(evidence::original(session, number)?)?;
    let book = table::read(&bytes, &table::Limits::default())?;
    let present = read_as.and_then(|read| request(&read));
    Ok(CallsFound { sheets: book.sheets.iter().map(sheet).collect(), present })
}

/// What the writer said before.
fn request(read_as: &ReadAs) -> Option<CallsRequest> {
    let CallTable { sheet, headings, columns } = read_as.calls.clone()?;
    let dates = read_as.dates.and_then(|order| match order {
        DateOrder::DayFirst => Some(DatesAnswer::DayFirst),
        DateOrder::MonthFirst => Some(DatesAnswer::MonthFirst),
        DateOrder::YearFirst => None,
    });
    Some(CallsRequest { sheet, headings, columns, dates })
}

fn sheet(sheet: &Sheet) -> CallSheet {
    let (place, means) = table::call_headings(&sheet.rows);
    let heading_row = place.and_then(|place| sheet.rows.get(place));
    let from = place.map_or(0, |place| place + 1);
    let columns: Vec<_> =
        (0..sheet.width()).map(|column| means.get(column).copied().flatten()).collect();
    let found = columns.iter().enumerate().map(|(column, means)| CallColumnFound {
        letters: letters(column),
        heading: heading_row.map_or_else(String::new, |row| row.text(column).to_owned()),
        means: *means,
    });
    CallSheet {
        name: sheet.name.clone(),
        rows: crate::number(sheet.rows.len().saturating_sub(from) as u64),
        headings: heading_row.map(|row| row.number),
        columns: found.collect(),
        samples: samples(sheet, from),
        dates: dates(sheet, from, &columns),
    }
}

/// Reads the file of an exhibit as a list of calls from now on: it is kept with
/// the exhibit, and its calls can be found and picked like messages.
///
/// # Errors
/// No such exhibit, a file that is no table, columns that do not fit it or say
/// no day, dates that nobody decided about, or [`ProblemKind::Cancelled`].
pub fn read_calls(
    session: &mut Session,
    number: u32,
    request: &CallsRequest,
    progress: &mut dyn FnMut(Progress) -> std::ops::ControlFlow<()>,
) -> Result<Conversation, Problem> {
    let bytes = super::bytes_of(evidence::original(session, number)?)?;
    let book = table::read(&bytes, &table::Limits::default())?;
    let CallsRequest { sheet, headings, columns, dates: answer } = request;
    let layout =
        CallTable { sheet: (*sheet).max(1), headings: *headings, columns: columns.clone() };
    let sheet = sheet_of(&book, &layout)?;
    fits(&layout.columns, sheet)?;
    let dates = dates(sheet, first(sheet, &layout), &layout.columns);
    if dates.must_be_asked && answer.is_none() {
        return Err(ProblemKind::DatesUndecided.into());
    }
    let order = order_of(&dates, *answer).map(|order| match order {
        Order::DayFirst => DateOrder::DayFirst,
        Order::MonthFirst => DateOrder::MonthFirst,
    });
    let read_as =
        ReadAs { form: Form::CallTable, by: READER.to_owned(), dates: order, calls: Some(layout) };
    if evidence::read_as(session, number)?.as_ref() != Some(&read_as) {
        evidence::set_read_as(session, number, &read_as)?;
    }
    super::conversation(session, number, None, progress)
}

/// The sheet with the calls.
fn sheet_of<'b>(book: &'b table::Book, layout: &CallTable) -> Result<&'b Sheet, Problem> {
    let place = usize::try_from(layout.sheet.saturating_sub(1)).unwrap_or(usize::MAX);
    let unreadable = || Problem::about(ProblemKind::ValueUnreadable, "sheet");
    book.sheets.get(place).ok_or_else(unreadable)
}

/// Finds that the columns are there, each meaning once, and one is the day.
fn fits(columns: &[Option<CallColumn>], sheet: &Sheet) -> Result<(), Problem> {
    let count = |column: CallColumn| columns.iter().filter(|means| **means == Some(column)).count();
    let is_past = columns.iter().skip(sheet.width()).any(Option::is_some);
    let is_twice = CallColumn::ALL.into_iter().any(|column| count(column) > 1);
    if is_past || is_twice || count(CallColumn::Date) == 0 {
        return Err(Problem::about(ProblemKind::ValueUnreadable, "columns"));
    }
    Ok(())
}

/// The place of the first call.
fn first(sheet: &Sheet, layout: &CallTable) -> usize {
    let below = |row: &table::Row| layout.headings.is_none_or(|number| row.number > number);
    sheet.rows.iter().position(below).unwrap_or(sheet.rows.len())
}

fn dates(sheet: &Sheet, from: usize, columns: &[Option<CallColumn>]) -> LogDates {
    let day =
        |means: &Option<CallColumn>| (*means == Some(CallColumn::Date)).then_some(LogMeaning::Date);
    date_order(sheet, from, &columns.iter().map(day).collect::<Vec<_>>())
}

/// The calls of a table, in its order, and how many have no time that could be
/// read.
pub(super) fn kept(bytes: &[u8], read_as: &ReadAs) -> Result<(Vec<Kept>, u64), Problem> {
    let book = table::read(bytes, &table::Limits::default())?;
    let layout = read_as.calls.as_ref().ok_or(ProblemKind::NotReadable)?;
    let sheet = sheet_of(&book, layout)?;
    let day = |means: &Option<CallColumn>| match means {
        Some(CallColumn::Date) => Some(table::Column::Date),
        Some(CallColumn::Time) => Some(table::Column::Time),
        Some(_) | None => None,
    };
    let days = table::Layout {
        from: first(sheet, layout),
        columns: layout.columns.iter().map(day).collect(),
        order: read_as.dates.and_then(|order| match order {
            DateOrder::DayFirst => Some(Order::DayFirst),
            DateOrder::MonthFirst => Some(Order::MonthFirst),
            DateOrder::YearFirst => None,
        }),
        year: None,
        of_24_hours: false,
    };
    let rows = sheet.rows.iter().skip(days.from).zip(table::readings(sheet, &days));
    let calls: Vec<Kept> =
        rows.map(|(row, reading)| call(row, &reading, &layout.columns)).collect();
    let untimed = calls.iter().filter(|call| call.local.is_none()).count();
    Ok((calls, untimed as u64))
}

fn call(row: &table::Row, reading: &table::Reading<'_>, columns: &[Option<CallColumn>]) -> Kept {
    let cell = |column| {
        let place = columns.iter().position(|means| *means == Some(column));
        place.map_or("", |place| row.text(place)).trim()
    };
    let written = [cell(CallColumn::Date), cell(CallColumn::Time)].map(str::to_owned);
    let time = reading.time.as_ref().ok().copied().flatten();
    let local = reading.date.ok().zip(time).map(|(day, time)| day.and_time(time));
    let (name, number) = (cell(CallColumn::Who), cell(CallColumn::Number));
    let (way, lasted) = (cell(CallColumn::Way), cell(CallColumn::Lasted));
    let (ring, seconds) = (table::ring(way), table::seconds(lasted));
    let is_sent = ring == Some(Ring::Outgoing);
    let who = if name.is_empty() { number } else { name };
    // Whom a call was made to is not who made it.
    let mut text: Vec<&str> = Vec::new();
    text.extend(Some(name).filter(|name| is_sent && !name.is_empty()));
    text.extend(Some(number).filter(|number| *number != who || is_sent));
    text.extend(Some(way).filter(|_| ring.is_none()));
    text.extend(Some(lasted).filter(|_| seconds.is_none()));
    text.retain(|text| !text.is_empty());
    Kept {
        written: written.join(" ").trim().to_owned(),
        local,
        who: if is_sent { String::new() } else { who.to_owned() },
        account: number.to_owned(),
        is_sent,
        text: text.join("\n"),
        marks: vec![call_mark(ring.unwrap_or_default(), seconds)],
        ..Kept::default()
    }
}
