//! Why a table is not read.

/// Why a table is not read. Says nothing of what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Neither a text nor a spreadsheet.
    #[error("this is not a table")]
    NotATable,
    /// A spreadsheet of a kind that is not read: XLS, XLSB, Numbers. Saved as
    /// XLSX, ODS or CSV it can be.
    #[error("a spreadsheet of a kind that is not read")]
    OtherSpreadsheet,
    /// It opens with a password only.
    #[error("the spreadsheet is locked with a password")]
    Locked,
    /// It breaks the rules of its form: cut off, changed, or made to deceive.
    #[error("the spreadsheet is damaged")]
    Damaged,
    /// It goes past one of the limits.
    #[error("too much for one table: {0:?}")]
    TooMuch(Bound),
    /// No cell has anything in it.
    #[error("the table is empty")]
    Empty,
}

/// Which of the [`Limits`](super::Limits) was passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// The bytes of the file itself.
    File,
    /// The bytes that its parts unpack to.
    Unpacked,
    /// Files inside a spreadsheet.
    Parts,
    /// Sheets.
    Sheets,
    /// Rows that have something in them.
    Rows,
    /// Columns.
    Columns,
    /// Cells of all rows.
    Cells,
    /// The text of one cell.
    Cell,
    /// The text of all cells.
    Text,
}
