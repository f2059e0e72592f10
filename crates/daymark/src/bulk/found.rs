//! What a file holds, and what its columns may be.

use import::table::{self, Cell, Column, Fault, Sheet};

use super::dates;
use crate::Problem;
use crate::contract::{LogColumn, LogFound, LogMeaning, LogRequest, LogSample, LogSheet};

/// How many rows below the headings are shown.
const SAMPLES: usize = 5;

/// How much of a cell is shown, in characters.
const SHOWN: usize = 200;

/// Looks into a file that may hold a log. What is found is a suggestion.
///
/// # Errors
/// A file that is no log, or not one that is read here.
pub fn look(bytes: &[u8]) -> Result<LogFound, Problem> {
    let book = table::read(bytes, &table::Limits::default())?;
    Ok(LogFound { sheets: book.sheets.iter().map(sheet).collect() })
}

/// The request that takes every suggestion for a sheet; `place` counts from 1.
#[must_use]
pub fn suggested(sheet: &LogSheet, place: u32) -> LogRequest {
    LogRequest {
        sheet: place,
        headings: sheet.headings,
        columns: sheet.columns.iter().map(|column| column.means).collect(),
        ..LogRequest::default()
    }
}

fn sheet(sheet: &Sheet) -> LogSheet {
    let found = table::headings(&sheet.rows);
    let heading_row = found.row.and_then(|place| sheet.rows.get(place));
    let from = found.row.map_or(0, |place| place + 1);
    let mut means: Vec<_> = (0..sheet.width())
        .map(|column| {
            let heading = heading_row.map_or("", |row| row.text(column));
            meaning(found.columns.get(column).copied().flatten()?, heading)
        })
        .collect();
    if !means.contains(&Some(LogMeaning::Date)) {
        let dated = |column: &usize| means[*column].is_none() && is_of_dates(sheet, *column, from);
        if let Some(column) = (0..means.len()).find(dated) {
            means[column] = Some(LogMeaning::Date);
        }
    }
    let columns = means.iter().enumerate().map(|(column, means)| LogColumn {
        letters: letters(column),
        heading: heading_row.map_or_else(String::new, |row| shown(row.text(column))),
        means: *means,
    });
    let beginning = sheet.rows.iter().take(from + SAMPLES).map(sample);
    LogSheet {
        name: sheet.name.clone(),
        rows: crate::number(sheet.rows.len().saturating_sub(from) as u64),
        headings: heading_row.map(|row| row.number),
        columns: columns.collect(),
        beginning: beginning.collect(),
        dates: dates::of(sheet, from, &means),
    }
}

/// The beginning of the first rows from a place among the rows on.
pub(crate) fn samples(sheet: &Sheet, from: usize) -> Vec<LogSample> {
    sheet.rows.iter().skip(from).take(SAMPLES).map(sample).collect()
}

fn sample(row: &table::Row) -> LogSample {
    LogSample { row: row.number, cells: row.cells.iter().map(|cell| shown(&cell.text)).collect() }
}

/// What a column is called here. The number that the writer gave a row is
/// nothing of the incident.
fn meaning(column: Column, heading: &str) -> Option<LogMeaning> {
    let heading = heading.to_lowercase();
    let later = heading.contains("after") || heading.contains("wedyn");
    Some(match column {
        Column::Date => LogMeaning::Date,
        Column::Time => LogMeaning::Time,
        Column::What => LogMeaning::What,
        Column::Place => LogMeaning::Place,
        Column::Who => LogMeaning::Who,
        Column::Witnesses => LogMeaning::Witnesses,
        Column::Effect if later => LogMeaning::EffectAfter,
        Column::Effect => LogMeaning::EffectThen,
        Column::Words => LogMeaning::ExactWords,
        Column::Reported | Column::Reference => LogMeaning::Told,
        Column::Evidence | Column::Notes => LogMeaning::Notes,
        Column::Number => return None,
    })
}

/// Whether more than half of the cells of a column that say something are days.
fn is_of_dates(sheet: &Sheet, column: usize, from: usize) -> bool {
    let is_day = |cell: &Cell| {
        let fault = table::date(&cell.text, None, None).err();
        cell.moment.is_some() || !matches!(fault, Some(Fault::NotADate | Fault::OtherZone))
    };
    let said = sheet.column(column, from).filter(|cell| !cell.text.trim().is_empty());
    let (days, others): (Vec<_>, Vec<_>) = said.partition(|cell| is_day(cell));
    days.len() > others.len()
}

/// The letters of a column, counted from 0.
pub(crate) fn letters(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or_default());
    let before = if column < 26 { String::new() } else { letters(column / 26 - 1) };
    format!("{before}{last}")
}

fn shown(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}
