//! What the writer decided about a log, found to fit the file.

use std::collections::{BTreeMap, BTreeSet};

use diary::Zone;
use import::table::{self, Book, Order, Sheet};

use super::dates;
use crate::contract::{LogDates, LogMeaning, LogRequest, Undated};
use crate::problem::field;
use crate::{Problem, ProblemKind, Session};

/// What the writer decided, found to fit the file.
pub(super) struct Layout<'b> {
    pub(super) sheet: &'b Sheet,
    /// What stands above each column, as far as something does.
    pub(super) headings: Vec<&'b str>,
    pub(super) columns: Vec<Option<LogMeaning>>,
    /// The part of it that is about days and times.
    pub(super) days: table::Layout,
    pub(super) dates: LogDates,
    pub(super) order: Option<Order>,
    pub(super) zone: Zone,
    pub(super) undated: Undated,
    /// When single rows happened, as the writer says.
    pub(super) answers: BTreeMap<u32, &'b str>,
    pub(super) left_out: BTreeSet<u32>,
    pub(super) again: bool,
}

impl<'b> Layout<'b> {
    /// Finds what is asked for in the file.
    pub(super) fn of(
        session: &Session,
        book: &'b Book,
        request: &'b LogRequest,
    ) -> Result<Self, Problem> {
        let LogRequest {
            sheet,
            headings,
            columns,
            dates: answer,
            year,
            of_24_hours,
            zone,
            undated,
            answers,
            leave_out,
            again,
            grade: _,
        } = request;
        let place = usize::try_from(sheet.saturating_sub(1)).unwrap_or(usize::MAX);
        let sheet = book.sheets.get(place).ok_or_else(|| unreadable("sheet"))?;
        fits(columns, sheet)?;
        let below = |row: &table::Row| headings.is_none_or(|number| row.number > number);
        let from = sheet.rows.iter().position(below).unwrap_or(sheet.rows.len());
        let above = sheet.rows.iter().find(|row| Some(row.number) == *headings);
        let heading = |column| above.map_or("", |row| row.text(column));
        let dates = dates::of(sheet, from, columns);
        let order = dates::order(&dates, *answer);
        let zone = match zone.trim() {
            "" => session.zone(),
            name => field("zone", Zone::named(name))?,
        };
        Ok(Self {
            sheet,
            headings: (0..columns.len()).map(heading).collect(),
            columns: columns.clone(),
            days: table::Layout {
                from,
                columns: days(columns),
                order,
                year: *year,
                of_24_hours: *of_24_hours,
            },
            dates,
            order,
            zone,
            undated: *undated,
            answers: answers.iter().map(|answer| (answer.row, answer.when.as_str())).collect(),
            left_out: leave_out.iter().copied().collect(),
            again: *again,
        })
    }

    /// The columns that mean this, in order.
    pub(super) fn that_mean(&self, meaning: LogMeaning) -> impl Iterator<Item = usize> {
        let columns = self.columns.iter().enumerate();
        columns.filter(move |(_, means)| **means == Some(meaning)).map(|(column, _)| column)
    }
}

/// Finds that the columns are there, and no two of them both the day.
fn fits(columns: &[Option<LogMeaning>], sheet: &Sheet) -> Result<(), Problem> {
    let twice = |meaning: &LogMeaning| {
        let found = columns.iter().filter(|means| **means == Some(*meaning)).count();
        meaning.is_single() && found > 1
    };
    let is_past = columns.iter().skip(sheet.width()).any(Option::is_some);
    if is_past || LogMeaning::ALL.iter().any(twice) {
        return Err(unreadable("columns"));
    }
    Ok(())
}

/// The columns of days and times alone.
fn days(columns: &[Option<LogMeaning>]) -> Vec<Option<table::Column>> {
    let day = |means: &Option<LogMeaning>| match means {
        Some(LogMeaning::Date) => Some(table::Column::Date),
        Some(LogMeaning::Time) => Some(table::Column::Time),
        Some(_) | None => None,
    };
    columns.iter().map(day).collect()
}

fn unreadable(part: &str) -> Problem {
    Problem::about(ProblemKind::ValueUnreadable, part)
}
