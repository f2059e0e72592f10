//! What becomes of each row once it is decided which column is what, for a dry
//! run: the day and time, or why there is none, and the texts.

use chrono::{NaiveDate, NaiveTime};

use super::dates::{Clock, clock_of, is_iso};
use super::{Cell, Column, Fault, Headings, Moment, Order, Row, Sheet, date, time};

/// What the writer decided about a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Layout {
    /// The first place among the rows of the sheet that is an incident.
    pub from: usize,
    /// What each column is; one that is nothing is left out.
    pub columns: Vec<Option<Column>>,
    /// Which comes first in `04/05/2026`; none where every date is clear.
    pub order: Option<Order>,
    /// The year of days that are written without one.
    pub year: Option<i32>,
    /// Whether the writer says that times such as `9.40` are by the 24-hour
    /// clock.
    pub of_24_hours: bool,
}

impl From<&Headings> for Layout {
    fn from(headings: &Headings) -> Self {
        Self {
            from: headings.row.map_or(0, |row| row + 1),
            columns: headings.columns.clone(),
            order: None,
            year: None,
            of_24_hours: false,
        }
    }
}

/// What a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading<'s> {
    /// The number of the row, as a spreadsheet program shows it.
    pub number: u32,
    /// The day, from the column that is one.
    pub date: Result<NaiveDate, Fault>,
    /// The time, from its own column or from that of the day; nothing where
    /// neither has one. One such as `9.40` is only read where the log shows the
    /// 24-hour clock or the writer says it, or where its date is in the ISO form.
    pub time: Result<Option<NaiveTime>, Fault>,
    /// What the other columns say, in their order, and that of the day where it
    /// could not be read; at the end what should say the time, where it could
    /// not.
    pub texts: Vec<(Column, &'s str)>,
}

/// Reads every row of a sheet from the first incident on.
pub fn readings<'s>(sheet: &'s Sheet, layout: &'s Layout) -> impl Iterator<Item = Reading<'s>> {
    let of_24 = is_of_24_hours(sheet, layout);
    sheet.rows.iter().skip(layout.from).map(move |row| reading(row, layout, of_24))
}

/// Whether the times of a sheet are by the 24-hour clock, because the writer says
/// so or one of them can be by no other.
#[must_use]
pub fn is_of_24_hours(sheet: &Sheet, layout: &Layout) -> bool {
    layout.of_24_hours || shows_24_hours(sheet, layout)
}

/// The first time of a sheet, as it is written, that may be before noon or after
/// as long as the writer does not say by which clock it is.
#[must_use]
pub fn either_half<'s>(sheet: &'s Sheet, layout: &Layout) -> Option<&'s str> {
    let of_24 = shows_24_hours(sheet, layout);
    let rows = sheet.rows.iter().skip(layout.from).map(|row| reading(row, layout, of_24));
    let mut either = rows.filter(|reading| reading.time == Err(Fault::EitherHalf));
    either.next()?.texts.last().map(|(_, text)| *text)
}

/// Whether a time of a sheet can only be by the 24-hour clock. Those that a
/// spreadsheet keeps as times say nothing.
fn shows_24_hours(sheet: &Sheet, layout: &Layout) -> bool {
    let timed = |column: &Option<Column>| matches!(column, Some(Column::Date | Column::Time));
    let columns = layout.columns.iter().enumerate().filter(|(_, column)| timed(column));
    let mut cells = columns.flat_map(|(column, _)| sheet.column(column, layout.from));
    cells.any(|cell| written(cell) == Some(Clock::Of24))
}

/// By which clock the time of a cell is written.
fn written(cell: &Cell) -> Option<Clock> {
    if cell.moment.is_some() { None } else { clock_of(&cell.text) }
}

fn reading<'s>(row: &'s Row, layout: &Layout, of_24: bool) -> Reading<'s> {
    let (mut dates, mut own) = (Err(Fault::Blank), Err(Fault::Blank));
    let (mut of_24, mut is_either) = (of_24, false);
    let mut texts = Vec::new();
    let mut clocks = Vec::new();
    for (cell, column) in row.cells.iter().zip(&layout.columns) {
        let Some(column) = *column else { continue };
        if cell.text.trim().is_empty() {
            continue;
        }
        match column {
            Column::Date => {
                dates = day(cell, layout);
                of_24 |= cell.moment.is_none() && is_iso(&cell.text);
                is_either |= written(cell) == Some(Clock::Either);
                match dates {
                    Ok((_, None)) => {}
                    Ok((_, Some(_))) => clocks.push((column, cell.text.as_str())),
                    Err(_) => texts.push((column, cell.text.as_str())),
                }
            }
            Column::Time => {
                own = hour(cell);
                is_either |= written(cell) == Some(Clock::Either);
                clocks.push((column, cell.text.as_str()));
            }
            _ => texts.push((column, cell.text.as_str())),
        }
    }
    let beside = dates.ok().and_then(|(_, time)| time);
    let time = match (own, beside) {
        (Ok(own), Some(beside)) if own != beside => Err(Fault::TwoTimes),
        (Ok(_), _) | (Err(Fault::Blank), Some(_)) if is_either && !of_24 => Err(Fault::EitherHalf),
        (Ok(own), _) => Ok(Some(own)),
        (Err(Fault::Blank), beside) => Ok(beside),
        (Err(fault), _) => Err(fault),
    };
    if time.is_err() {
        texts.append(&mut clocks);
    }
    Reading { number: row.number, date: dates.map(|(date, _)| date), time, texts }
}

fn day(cell: &Cell, layout: &Layout) -> Result<(NaiveDate, Option<NaiveTime>), Fault> {
    match cell.moment {
        Some(Moment::Date(date)) => Ok((date, None)),
        Some(Moment::DateTime(both)) => Ok((both.date(), Some(both.time()))),
        Some(Moment::Time(_)) => Err(Fault::NotADate),
        None => date(&cell.text, layout.order, layout.year).map(|day| (day.date, day.time)),
    }
}

fn hour(cell: &Cell) -> Result<NaiveTime, Fault> {
    match cell.moment {
        Some(Moment::Time(time)) => Ok(time),
        Some(Moment::DateTime(both)) => Ok(both.time()),
        Some(Moment::Date(_)) => Err(Fault::NotATime),
        None => time(&cell.text),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Limits, headings, read};
    use super::*;

    #[test]
    fn a_row_gives_its_day_its_time_and_its_texts_or_why_not() {
        let text = "Date,Time,What happened,Colour,Notes\n\
            04/05/2026,9.40pm,Rang,red,\n\
            04/05/2026 21:40,,Came,,late\n\
            \n\
            31/06/2026,9ish,Left,,\n\
            04/05/2026 21:40,21:41,Both,,\n\
            ,,And then,,\n";
        let book = read(text.as_bytes(), &Limits::default()).expect("it is a table");
        let sheet = &book.sheets[0];
        let mut layout = Layout::from(&headings(&sheet.rows));
        layout.order = Some(Order::DayFirst);
        let date = NaiveDate::from_ymd_opt(2026, 5, 4).ok_or(Fault::NotADate);
        let time = NaiveTime::from_hms_opt(21, 40, 0);
        let expected = [
            (2, date, Ok(time), vec![(Column::What, "Rang")]),
            (3, date, Ok(time), vec![(Column::What, "Came"), (Column::Notes, "late")]),
            (
                5,
                Err(Fault::NoSuchDay),
                Err(Fault::NotATime),
                vec![(Column::Date, "31/06/2026"), (Column::What, "Left"), (Column::Time, "9ish")],
            ),
            (
                6,
                date,
                Err(Fault::TwoTimes),
                vec![
                    (Column::What, "Both"),
                    (Column::Date, "04/05/2026 21:40"),
                    (Column::Time, "21:41"),
                ],
            ),
            (7, Err(Fault::Blank), Ok(None), vec![(Column::What, "And then")]),
        ]
        .map(|(number, date, time, texts)| Reading { number, date, time, texts });
        assert_eq!(readings(sheet, &layout).collect::<Vec<_>>(), expected);
    }
}
