//! Separated values.

use csv::{ByteRecord, ReaderBuilder, StringRecord};

use super::room::Room;
use super::{Book, Bound, Cell, Error, Form, Row, Separator, Sheet, encoding};

/// Stands between cells where each row has one cell: no text has it, or else
/// it is left in.
const NONE: u8 = 0x1F;

/// Reads a text, by the separator that its first line says or that is found.
pub(super) fn read(bytes: &[u8], room: &mut Room<'_>) -> Result<Book, Error> {
    let (text, encoding) = encoding::decode(bytes);
    if !encoding::is_text(&text) {
        return Err(Error::NotATable);
    }
    let (said, text) = first_line(&text);
    let separator = said.or_else(|| Separator::of(text));
    let quoted = quotes_close(text, separator);
    let mut sheet = Sheet { name: None, rows: Vec::new() };
    room.sheet()?;
    rows(text, separator, quoted, &mut sheet, room)?;
    let form = Form::Text { encoding, separator, quoted };
    let sheets = if sheet.rows.is_empty() { Vec::new() } else { vec![sheet] };
    Ok(Book { form, sheets })
}

/// The separator that a first line `sep=;` says, as Excel writes it, and the
/// text below; Excel shows no row for it.
fn first_line(text: &str) -> (Option<Separator>, &str) {
    for separator in Separator::ALL {
        let line = format!("sep={}", char::from(separator.byte()));
        let below = text
            .strip_prefix(&line)
            .and_then(|rest| ["\r\n", "\n", "\r"].iter().find_map(|end| rest.strip_prefix(end)));
        if let Some(below) = below {
            return (Some(separator), below);
        }
    }
    (None, text)
}

fn reader(separator: Option<Separator>, quoted: bool) -> ReaderBuilder {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).quoting(quoted);
    builder.delimiter(separator.map_or(NONE, Separator::byte));
    builder
}

/// Whether the last quotation mark that opens a cell also has one that closes
/// it. Where it has not, all that follows would be one cell.
fn quotes_close(text: &str, separator: Option<Separator>) -> bool {
    if text.matches('"').count().is_multiple_of(2) {
        return true;
    }
    // A line that is added is a row of its own only outside of a cell.
    let more = format!("{text}\nx");
    let mut reader = reader(separator, true).from_reader(more.as_bytes());
    let (mut next, mut last) = (ByteRecord::new(), ByteRecord::new());
    while reader.read_byte_record(&mut next).unwrap_or(false) {
        std::mem::swap(&mut next, &mut last);
    }
    last.iter().eq([b"x"])
}

fn rows(
    text: &str,
    separator: Option<Separator>,
    quoted: bool,
    sheet: &mut Sheet,
    room: &mut Room<'_>,
) -> Result<(), Error> {
    let mut reader = reader(separator, quoted).from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut number = 0_u32;
    loop {
        let from = reader.position().byte();
        // Cells are cut at characters of one byte, so they stay text.
        if !reader.read_record(&mut record).map_err(|_| Error::NotATable)? {
            return Ok(());
        }
        number = number.saturating_add(blank_lines(text, from)).saturating_add(1);
        // Before any of them is kept.
        if record.len() > room.limits.columns && !record.iter().all(str::is_empty) {
            return Err(Error::TooMuch(Bound::Columns));
        }
        let cells = record.iter().map(|text| Cell::from(text.to_owned())).collect();
        room.add(Row { number, cells }, sheet)?;
    }
}

/// How many blank lines stand before the row that begins after `from`. The
/// reader passes over them; a spreadsheet shows each as a row.
fn blank_lines(text: &str, from: u64) -> u32 {
    let from = usize::try_from(from).unwrap_or(usize::MAX);
    let mut rest = text.as_bytes().get(from..).unwrap_or_default();
    // The second half of the end of the row before.
    let before = from.checked_sub(1).and_then(|before| text.as_bytes().get(before));
    if before == Some(&b'\r') {
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    let mut lines = 0_u32;
    loop {
        rest = match rest {
            [b'\r', b'\n', rest @ ..] | [b'\r' | b'\n', rest @ ..] => rest,
            _ => return lines,
        };
        lines = lines.saturating_add(1);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Limits, read};
    use super::*;

    fn rows_of(text: &str) -> Vec<(u32, Vec<String>)> {
        let book = read(text.as_bytes(), &Limits::default()).expect("it is a table");
        let rows = book.sheets.into_iter().flat_map(|sheet| sheet.rows);
        rows.map(|row| (row.number, row.cells.into_iter().map(|c| c.text).collect())).collect()
    }

    fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>) {
        (number, cells.iter().map(|text| (*text).to_owned()).collect())
    }

    #[test]
    fn cells_in_quotes_keep_separators_lines_and_quotes() {
        let text = "when,what\r\n1/5,\"He said \"\"no\"\",\r\nthen left\"\r\n2/5,came\r\n";
        let said = [
            row(1, &["when", "what"]),
            row(2, &["1/5", "He said \"no\",\r\nthen left"]),
            row(3, &["2/5", "came"]),
        ];
        assert_eq!(rows_of(text), said);
    }

    #[test]
    fn ragged_rows_stay_and_blank_rows_count_without_being_rows() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["", "a,b", "", "", "1", "1,2,3", ",", "3,4", "3,4"].join(end);
            let said = [
                row(2, &["a", "b"]),
                row(5, &["1"]),
                row(6, &["1", "2", "3"]),
                row(8, &["3", "4"]),
                row(9, &["3", "4"]),
            ];
            assert_eq!(rows_of(&text), said, "{end:?}");
        }
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_does_not_swallow_the_rest() {
        let text = "a,b\n1,\"he said\n2,no\n";
        let said = [row(1, &["a", "b"]), row(2, &["1", "\"he said"]), row(3, &["2", "no"])];
        assert_eq!(rows_of(text), said);
        // One in the middle of a cell opens nothing.
        let text = "a,b\n1,5\" knife\n2,\"x\ny\"\n";
        let said = [row(1, &["a", "b"]), row(2, &["1", "5\" knife"]), row(3, &["2", "x\ny"])];
        assert_eq!(rows_of(text), said);
    }

    #[test]
    fn the_first_line_of_excel_says_the_separator_and_is_no_row() {
        assert_eq!(rows_of("sep=;\r\na,b;c\r\n"), [row(1, &["a,b", "c"])]);
    }

    #[test]
    fn each_limit_is_kept() {
        let tight = Limits {
            rows: 2,
            columns: 2,
            cells: 3,
            cell: 3,
            text: 6,
            file: 40,
            ..Limits::default()
        };
        let cases = [
            ("a\nb\nc\n", Bound::Rows),
            ("a,b,c\n", Bound::Columns),
            ("a,b\nc,d\n", Bound::Cells),
            ("abcd\n", Bound::Cell),
            ("abc,abc\nabc\n", Bound::Text),
            ("a,a\na,a\na,a\na,a\na,a\na,a\na,a\na,a\na,a\na,a\na,a\n", Bound::File),
        ];
        for (text, bound) in cases {
            assert_eq!(read(text.as_bytes(), &tight), Err(Error::TooMuch(bound)), "{text}");
        }
    }

    #[test]
    fn nothing_is_empty() {
        for text in ["", "\n\n", ",,,\n , \n"] {
            assert_eq!(read(text.as_bytes(), &Limits::default()), Err(Error::Empty), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn a_table_that_was_written_reads_back_the_same(
            rows in proptest::collection::vec(
                proptest::collection::vec("[^\0-\x08\x0E-\x1F\x7F]{0,12}", 1..5), 1..8),
            which in 0_usize..4,
        ) {
            let separator = Separator::ALL[which];
            let says = format!("sep={}\n", char::from(separator.byte()));
            let mut writer = csv::WriterBuilder::new()
                .flexible(true).delimiter(separator.byte()).from_writer(says.into_bytes());
            for row in &rows {
                writer.write_record(row).expect("memory takes every byte");
            }
            let bytes = writer.into_inner().expect("memory takes every byte");
            prop_assume!(!rows[0][0].starts_with('\u{FEFF}'));
            prop_assume!(encoding::is_text(&String::from_utf8_lossy(&bytes)));
            let written: Vec<_> = (1_u32..).zip(rows)
                .filter(|(_, row)| row.iter().any(|text| !text.trim().is_empty())).collect();
            let read = read(&bytes, &Limits::default());
            let read: Vec<_> = read.into_iter().flat_map(|book| book.sheets)
                .flat_map(|sheet| sheet.rows)
                .map(|row| (row.number, row.cells.into_iter().map(|c| c.text).collect::<Vec<_>>()))
                .collect();
            prop_assert_eq!(read, written);
        }

        #[test]
        fn any_bytes_are_a_table_or_not_but_never_harm(
            bytes in proptest::collection::vec(any::<u8>(), 0..512),
        ) {
            if let Ok(book) = read(&bytes, &Limits::default()) {
                prop_assert!(book.sheets.iter().all(|sheet| !sheet.rows.is_empty()));
            }
        }
    }
}
