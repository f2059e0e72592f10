//! Lists of calls: which column is what, by what phones and people write above
//! it, and what the cells of one call say. Headings are suggestions; a cell that
//! is not wholly understood gives nothing, and stays as it is written.

use diary::CallColumn;

use super::{Fault, Row, date};
use crate::chat::Ring;

/// How far down headings are looked for.
const DEEPEST: usize = 10;

/// Headings, in small letters, in English and in Welsh.
const KNOWN: [(CallColumn, &[&str]); 6] = [
    (
        CallColumn::Date,
        &["date", "day", "when", "date time", "call date", "start", "dyddiad", "pryd"],
    ),
    (CallColumn::Time, &["time", "call time", "start time", "amser"]),
    (CallColumn::Who, &["name", "contact", "contact name", "who", "caller", "enw", "pwy"]),
    (
        CallColumn::Number,
        &["number", "phone", "phone number", "from number", "telephone", "rhif", "rhif ffôn"],
    ),
    (
        CallColumn::Way,
        &["type", "direction", "call type", "in or out", "status", "cyfeiriad", "math"],
    ),
    (
        CallColumn::Lasted,
        &["duration", "length", "lasted", "how long", "call duration", "hyd", "pa mor hir"],
    ),
];

/// What came of a call, in the words of phones and people.
const RINGS: [(Ring, &[&str]); 7] = [
    (Ring::Incoming, &["incoming", "in", "received", "answered", "inbound", "i mewn"]),
    (Ring::Outgoing, &["outgoing", "out", "dialled", "dialed", "made", "outbound", "allan"]),
    (
        Ring::Missed,
        &["missed", "unanswered", "not answered", "no answer", "missed call", "collwyd"],
    ),
    (Ring::Voicemail, &["voicemail", "voice mail", "neges llais"]),
    (Ring::Rejected, &["rejected", "declined", "turned away", "gwrthodwyd"]),
    (Ring::Blocked, &["blocked", "blociwyd"]),
    (Ring::Elsewhere, &["answered elsewhere", "another device"]),
];

/// Suggests which row has the headings, as its place among the rows, and what
/// each column is.
#[must_use]
pub fn call_headings(rows: &[Row]) -> (Option<usize>, Vec<Option<CallColumn>>) {
    let known = |row: &&Row| columns(row).into_iter().flatten().count() >= 2 && may_head(row);
    match rows.iter().take(DEEPEST).find(known) {
        Some(head) => (rows.iter().position(|row| row == head), columns(head)),
        None => (None, Vec::new()),
    }
}

fn may_head(row: &Row) -> bool {
    row.cells.iter().all(|cell| {
        let fault = date(&cell.text, None, None).err();
        cell.moment.is_none() && matches!(fault, Some(Fault::NotADate | Fault::Blank))
    })
}

/// What each heading says; of each meaning the first.
fn columns(row: &Row) -> Vec<Option<CallColumn>> {
    let mut columns = Vec::new();
    for cell in &row.cells {
        let heading = plain(&cell.text);
        let found = KNOWN.into_iter().find(|(_, words)| words.contains(&heading.as_str()));
        let column = found.map(|(column, _)| column);
        columns.push(column.filter(|column| !columns.contains(&Some(*column))));
    }
    columns
}

/// What came of a call; nothing where the cell is not wholly understood.
#[must_use]
pub fn ring(cell: &str) -> Option<Ring> {
    let cell = plain(cell);
    let cell = cell.strip_suffix(" call").unwrap_or(&cell);
    RINGS.into_iter().find(|(_, words)| words.contains(&cell)).map(|(ring, _)| ring)
}

/// How many seconds a call lasted: `80`, `80 s`, `1m 20s`, `0:01:20`. Two
/// numbers with a colon may be minutes or hours, and give nothing.
#[must_use]
pub fn seconds(cell: &str) -> Option<u64> {
    let cell = cell.trim().to_lowercase();
    if let Ok(seconds) = cell.parse() {
        return Some(seconds);
    }
    let parts: Vec<&str> = cell.split(':').collect();
    if let [hours, minutes, seconds] = parts.as_slice() {
        let of = |text: &str, most: u64| text.parse::<u64>().ok().filter(|n| *n < most);
        return Some(of(hours, 1_000)? * 3600 + of(minutes, 60)? * 60 + of(seconds, 60)?);
    }
    if parts.len() > 1 {
        return None;
    }
    counted(&cell)
}

/// `1 hour 2 min 3 sec`: numbers, each with its unit.
fn counted(cell: &str) -> Option<u64> {
    let mut whole = None;
    let mut rest = cell;
    while !rest.trim().is_empty() {
        rest = rest.trim_start_matches([' ', ',']);
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        let number: u64 = rest[..end].parse().ok()?;
        let unit = rest[end..].trim_start();
        let length = unit.find(|c: char| !c.is_alphabetic()).unwrap_or(unit.len());
        let factor = match &unit[..length] {
            "s" | "sec" | "secs" | "second" | "seconds" | "eiliad" => 1,
            "m" | "min" | "mins" | "minute" | "minutes" | "munud" => 60,
            "h" | "hr" | "hrs" | "hour" | "hours" | "awr" => 3600,
            _ => return None,
        };
        whole = Some(number.checked_mul(factor)?.checked_add(whole.unwrap_or(0))?);
        rest = unit[length..].trim_start_matches('.');
    }
    whole
}

/// Small letters, and one space between words.
fn plain(text: &str) -> String {
    let letters = text.to_lowercase().replace(|c: char| !c.is_alphanumeric(), " ");
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::{Limits, read};
    use super::*;

    #[test]
    fn the_columns_of_a_list_of_calls_are_known_by_their_headings() {
        let text = "Calls of May,,,,\nDate,Time,Phone number,Call type,Duration\n4/5/26,21:40,07700 900123,Missed,0\n";
        let book = read(text.as_bytes(), &Limits::default()).expect("it is a table");
        let (row, columns) = call_headings(&book.sheets[0].rows);
        use CallColumn::{Date, Lasted, Number, Time, Way};
        assert_eq!(row, Some(1));
        assert_eq!(columns, [Date, Time, Number, Way, Lasted].map(Some));
        assert_eq!(call_headings(&[]), (None, Vec::new()));
    }

    #[test]
    fn only_what_is_wholly_understood_says_what_came_of_a_call() {
        assert_eq!(ring(" MISSED call"), Some(Ring::Missed));
        assert_eq!(ring("Outgoing"), Some(Ring::Outgoing));
        for other in ["", "missed twice", "WhatsApp", "n/a"] {
            assert_eq!(ring(other), None, "{other}");
        }
    }

    #[test]
    fn a_length_is_read_where_it_has_one_meaning() {
        let lengths = [
            ("80", 80),
            ("0:01:20", 80),
            ("1m 20s", 80),
            ("1 hour, 2 min. 3 sec", 3723),
            ("0 s", 0),
        ];
        for (text, length) in lengths {
            assert_eq!(seconds(text), Some(length), "{text}");
        }
        for other in ["", "1:20", "long", "1m x", "0:99:00", "-3", "99999999999999999999 h"] {
            assert_eq!(seconds(other), None, "{other}");
        }
    }
}
