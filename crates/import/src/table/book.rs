//! What a table is once it is read: sheets of rows of cells.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike as _};

use super::{Encoding, Separator};

/// All of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// What it was read as.
    pub form: Form,
    /// The sheets that have something in them, in their order; a text is one.
    pub sheets: Vec<Sheet>,
}

/// What a table was read as, so that a wrong guess can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Separated values.
    Text {
        /// How its characters are written.
        encoding: Encoding,
        /// What stands between two cells; none where each row has one cell.
        separator: Option<Separator>,
        /// Whether quotation marks hold cells together. They do not where one
        /// is never closed: every line is then a row of its own.
        quoted: bool,
    },
    /// A spreadsheet of Office Open XML.
    Xlsx,
    /// A spreadsheet of OpenDocument.
    Ods,
}

/// One sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name in a spreadsheet; a text has none.
    pub name: Option<String>,
    /// The rows that have something in them, in their order.
    pub rows: Vec<Row>,
}

impl Sheet {
    /// The cells of one column from a row of [`Sheet::rows`] on, counted from
    /// 0; rows that do not reach so far are passed over.
    pub fn column(&self, column: usize, from: usize) -> impl Iterator<Item = &Cell> {
        self.rows.iter().skip(from).filter_map(move |row| row.cells.get(column))
    }

    /// How many columns its longest row has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default()
    }
}

/// One row with something in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number as a spreadsheet program shows it, from 1; blank rows count.
    pub number: u32,
    /// Its cells from the first column on. Rows may differ in how many.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The text of a cell; empty where the row does not reach so far.
    #[must_use]
    pub fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| &cell.text)
    }

    /// Whether none of its cells says anything.
    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.trim().is_empty())
    }
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// What it says: in a text and in ODS as it is shown; in XLSX too, except
    /// that numbers are plain and dates are in ISO form, since how they are
    /// shown depends on the program.
    pub text: String,
    /// The date or time that a spreadsheet says it is.
    pub moment: Option<Moment>,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, moment: None }
    }
}

/// A date or time that a spreadsheet keeps as one, by the clock on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// A day.
    Date(NaiveDate),
    /// A day and a time.
    DateTime(NaiveDateTime),
    /// A time of some day.
    Time(NaiveTime),
}

impl Moment {
    /// In ISO form, with seconds only where there are some.
    pub(super) fn text(self) -> String {
        let clock = |time: NaiveTime| if time.second() == 0 { "%H:%M" } else { "%H:%M:%S" };
        match self {
            Self::Date(date) => date.format("%Y-%m-%d").to_string(),
            Self::DateTime(both) => {
                format!("{} {}", both.format("%Y-%m-%d"), both.format(clock(both.time())))
            }
            Self::Time(time) => time.format(clock(time)).to_string(),
        }
    }
}
