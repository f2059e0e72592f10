//! How much of a table is read, and the count of it.

use super::{Bound, Cell, Error, Row, Sheet};

/// How much a table may be before it is refused. Ten years of several incidents
/// a day stay far below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub file: usize,
    /// Bytes that all parts of a spreadsheet which are read unpack to.
    pub unpacked: usize,
    /// Files inside a spreadsheet.
    pub parts: usize,
    /// Sheets, with or without something in them.
    pub sheets: usize,
    /// Rows of all sheets that have something in them.
    pub rows: usize,
    /// Columns of a sheet.
    pub columns: usize,
    /// Cells of all rows.
    pub cells: usize,
    /// Bytes of the text of one cell.
    pub cell: usize,
    /// Bytes of the text of all cells.
    pub text: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file: 64 << 20,
            unpacked: 64 << 20,
            parts: 4096,
            sheets: 256,
            rows: 100_000,
            columns: 200,
            cells: 2_000_000,
            cell: 1 << 20,
            text: 64 << 20,
        }
    }
}

/// What is left of the limits while a table is read.
pub(super) struct Room<'l> {
    pub(super) limits: &'l Limits,
    unpacked: usize,
    sheets: usize,
    rows: usize,
    cells: usize,
    text: usize,
}

impl<'l> Room<'l> {
    pub(super) fn new(limits: &'l Limits) -> Self {
        Self { limits, unpacked: 0, sheets: 0, rows: 0, cells: 0, text: 0 }
    }

    /// How many bytes may still be unpacked.
    pub(super) fn left_to_unpack(&self) -> usize {
        self.limits.unpacked - self.unpacked
    }

    /// Counts bytes that were unpacked.
    pub(super) fn unpack(&mut self, bytes: usize) -> Result<(), Error> {
        take(&mut self.unpacked, bytes, self.limits.unpacked, Bound::Unpacked)
    }

    /// Counts a sheet, before it is read.
    pub(super) fn sheet(&mut self) -> Result<(), Error> {
        take(&mut self.sheets, 1, self.limits.sheets, Bound::Sheets)
    }

    /// Whether the text of one cell is within its limit.
    pub(super) fn cell(&self, text: &str) -> Result<(), Error> {
        if text.len() > self.limits.cell { Err(Error::TooMuch(Bound::Cell)) } else { Ok(()) }
    }

    /// Counts a row and adds it to a sheet, unless it is blank. Its numbers must
    /// rise.
    pub(super) fn add(&mut self, row: Row, sheet: &mut Sheet) -> Result<(), Error> {
        if row.is_blank() {
            return Ok(());
        }
        if sheet.rows.last().is_some_and(|last| last.number >= row.number) {
            return Err(Error::Damaged);
        }
        if row.cells.len() > self.limits.columns {
            return Err(Error::TooMuch(Bound::Columns));
        }
        for Cell { text, .. } in &row.cells {
            self.cell(text)?;
            take(&mut self.text, text.len(), self.limits.text, Bound::Text)?;
        }
        take(&mut self.cells, row.cells.len(), self.limits.cells, Bound::Cells)?;
        take(&mut self.rows, 1, self.limits.rows, Bound::Rows)?;
        sheet.rows.push(row);
        Ok(())
    }
}

/// Adds to a count, unless that would go past its limit.
fn take(count: &mut usize, more: usize, limit: usize, bound: Bound) -> Result<(), Error> {
    match count.checked_add(more).filter(|sum| *sum <= limit) {
        Some(sum) => {
            *count = sum;
            Ok(())
        }
        None => Err(Error::TooMuch(bound)),
    }
}
