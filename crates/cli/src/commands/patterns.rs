//! The course of conduct in words and tables.

use std::process::ExitCode;

use daymark::contract::{PatternPart, PatternTable, Patterns};

use super::Desk;
use crate::print::{Failure, Printer};

pub(super) fn show(desk: &Desk<'_>) -> Result<ExitCode, Failure> {
    let session = desk.open()?;
    let all = daymark::patterns::count(&session)?.shown(None)?;
    desk.printer.result(&all, || {
        let Patterns { about, parts } = &all;
        let parts = parts.iter().flat_map(|one| part(desk.printer, one));
        about.iter().cloned().chain(parts).collect()
    });
    Ok(ExitCode::SUCCESS)
}

fn part(printer: &Printer, part: &PatternPart) -> Vec<String> {
    let PatternPart { key: _, heading, words, chart: _, chart_words: _, tables, rules } = part;
    let mut lines = vec![String::new(), heading.to_uppercase()];
    lines.extend(words.iter().cloned());
    for table in tables {
        lines.push(String::new());
        lines.extend(self::table(table));
    }
    lines.push(String::new());
    lines.push(format!("{}:", printer.say("pattern-rules")));
    lines.extend(rules.iter().cloned());
    lines
}

/// Its caption, then its rows, each column as wide as what is in it.
fn table(table: &PatternTable) -> Vec<String> {
    let PatternTable { caption, heads, rows } = table;
    let all = || std::iter::once(heads).chain(rows);
    let width = |column: usize| {
        let cells = all().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..heads.len()).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    std::iter::once(format!("{caption}:")).chain(all().map(line)).collect()
}
