//! Bringing in what was kept before: a log, row by row, and photos as drafts
//! by their days.
//!
//! Nothing is guessed: which column is what and which number is the month the
//! writer decides, and what cannot be read stays out or comes in with its time
//! not known. Nothing is lost: the file itself is kept, and each incident names
//! the row that it came from (decision 8).

mod bring_in;
mod dates;
mod found;
mod layout;
mod photos;
mod rows;
mod same;
#[cfg(test)]
pub(crate) mod tests;
mod when;

pub use bring_in::{LogFile, bring_in};
pub(crate) use dates::{of as date_order, order as order_of};
pub(crate) use found::{letters, samples};
pub use found::{look, suggested};
pub use photos::photos;

use import::table;

use crate::contract::{LogRequest, LogTried};
use crate::{Problem, Session};
use layout::Layout;

/// Shows each row of a log as the incident that it would become. Nothing is
/// changed.
///
/// # Errors
/// A file that is no log, or a request that does not fit it (the part is
/// named).
pub fn try_out(session: &Session, bytes: &[u8], request: &LogRequest) -> Result<LogTried, Problem> {
    let book = table::read(bytes, &table::Limits::default())?;
    let layout = Layout::of(session, &book, request)?;
    let rows = rows::rows(session, &layout)?;
    let coming = rows.iter().filter(|row| row.is_coming).count();
    Ok(LogTried {
        either_half: table::either_half(layout.sheet, &layout.days).map(|time| time.trim().into()),
        dates: layout.dates,
        rows,
        coming: crate::number(coming as u64),
    })
}
