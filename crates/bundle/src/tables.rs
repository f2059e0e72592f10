//! What is listed in the bundle as tables, for spreadsheets: each as CSV in
//! UTF-8 with a byte order mark, lines ended by CR LF, and all as the sheets of
//! one workbook (bundle-1 §1).
//!
//! A spreadsheet takes text that begins with `=`, `+`, `-` or `@` for a
//! formula. Such text gets an apostrophe before it in CSV. A character that
//! would put others in another order, or command a terminal, is written as its
//! name, as it is in the documents. Nothing else changes.

mod cards;
mod chronology;
mod exhibits;
mod patterns;
mod times;
mod workbook;

use diary::{Status, Words};
use sentences::Sentences;

use crate::documents::{Document, ink};
use crate::patterns::{Speaker, case};
use crate::{Contents, Correctable, Error, Histories, History};

/// The first bytes, by which spreadsheets know UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// The file of the figures of the patterns, below `data/`.
pub(crate) const PATTERNS: &str = "14-PATTERNS.csv";

/// One table: what it is called, the heads of its columns, its rows.
struct Table {
    name: String,
    heads: Vec<String>,
    /// The columns of whole numbers, from 0.
    counted: &'static [usize],
    rows: Vec<Vec<String>>,
}

/// Every table as a file, with its path below `data/`.
pub(crate) fn files(
    contents: &Contents,
    histories: &Histories,
) -> Result<Vec<(&'static str, Vec<u8>)>, Error> {
    let sentences = Sentences::of(contents.language);
    let case = case(histories);
    let speaker = Speaker::new(&sentences, &case.cards);
    let mut tables = vec![
        ("02-CHRONOLOGY.csv", chronology::table(histories, &speaker)),
        ("04-EXHIBIT-LIST.csv", exhibits::table(contents, histories, &sentences)),
    ];
    let cards = [
        (Document::Effect, "08-EFFECT-ON-ME.csv"),
        (Document::Reports, "10-REPORTS-AND-ORDERS.csv"),
    ];
    for (document, path) in cards {
        if is_beside(document, histories) {
            tables.push((path, cards::table(document, histories, &sentences)));
        }
    }
    if is_beside(Document::Patterns, histories) {
        let parts = crate::patterns(&case, contents.language);
        tables.push((PATTERNS, patterns::table(&parts, &sentences)));
    }
    let tables = tables.into_iter().map(|(path, table)| (path, table.seen()));
    let tables: Vec<_> = tables.collect();
    let mut files = Vec::new();
    for (path, table) in &tables {
        files.push((*path, table.csv()?));
    }
    let tables: Vec<Table> = tables.into_iter().map(|(_, table)| table).collect();
    let workbook = workbook::xlsx(&tables, &contents.made, &sentences.say("table-cut"));
    files.push(("13-TABLES.xlsx", workbook.map_err(failed)?));
    Ok(files)
}

/// Whether a document that is in a bundle has a table beside it.
pub(crate) fn is_beside(document: Document, histories: &Histories) -> bool {
    match document {
        Document::Chronology | Document::ExhibitList => true,
        Document::Effect | Document::Reports => cards::has_rows(document, histories),
        Document::Patterns => histories.incidents.iter().any(|one| !one.is_withdrawn()),
        _ => false,
    }
}

fn failed(error: impl std::fmt::Display) -> Error {
    Error::Io(std::io::Error::other(error.to_string()))
}

impl Table {
    /// With nothing in it that is obeyed.
    fn seen(mut self) -> Self {
        for cell in self.rows.iter_mut().flatten() {
            *cell = visible(cell);
        }
        self
    }

    fn csv(&self) -> Result<Vec<u8>, Error> {
        let mut writer =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec());
        writer.write_record(&self.heads).map_err(failed)?;
        for row in &self.rows {
            writer.write_record(row.iter().map(|cell| no_formula(cell))).map_err(failed)?;
        }
        writer.into_inner().map_err(failed)
    }
}

/// The text so that no spreadsheet runs it.
fn no_formula(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { format!("'{cell}") } else { cell.to_owned() }
}

/// The text so that nothing in it is obeyed.
fn visible(cell: &str) -> String {
    let mut text = String::new();
    for c in cell.chars() {
        if ink::reorders(c) || (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            text.push_str(&ink::name(c));
        } else {
            text.push(c);
        }
    }
    text
}

fn text(words: &Words) -> String {
    words.as_str().to_owned()
}

/// Whether it was withdrawn or corrected since it was first written.
fn changed<T: Correctable>(history: &History<T>, sentences: &Sentences) -> String {
    match (history.newest().kept.status, history.is_corrected()) {
        (Status::Withdrawn, _) => sentences.say("status-withdrawn"),
        (Status::Current | Status::Erased, true) => sentences.say("table-corrected"),
        (Status::Current | Status::Erased, false) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(cell: &str) -> Table {
        let (name, heads) = ("a".to_owned(), vec!["a".to_owned()]);
        Table { name, heads, counted: &[], rows: vec![vec![cell.to_owned()]] }
    }

    #[test]
    fn no_cell_is_a_formula_and_no_other_cell_changes() {
        assert_eq!(no_formula("=1+1"), "'=1+1");
        assert_eq!(no_formula("@home"), "'@home");
        assert_eq!(no_formula("he said = nothing"), "he said = nothing");
        assert_eq!(visible("שלום, tŷ\r\n\t\u{200f}."), "שלום, tŷ\r\n\t\u{200f}.");
    }

    #[test]
    fn what_would_be_obeyed_in_a_cell_is_written_as_its_name() {
        let seen = |cell: &str| table(cell).seen().rows.concat().concat();
        assert_eq!(seen("photo\u{202e}gpj.exe"), "photo[U+202E RIGHT-TO-LEFT OVERRIDE]gpj.exe");
        assert_eq!(
            seen("\u{2066}a\u{2069}"),
            "[U+2066 LEFT-TO-RIGHT ISOLATE]a[U+2069 POP DIRECTIONAL ISOLATE]"
        );
        assert_eq!(seen("\u{1b}[2J"), "[U+001B][2J");
    }

    #[test]
    fn the_chronology_says_which_report_told_of_it_and_whether_a_witness_would_tell() {
        let contents = crate::sample::everything();
        let histories = Histories::read(&contents.entries).expect("the sample can be read");
        let files = files(&contents, &histories).expect("memory takes every byte");
        let (path, bytes) = &files[0];
        assert_eq!(*path, "02-CHRONOLOGY.csv");
        let mut reader = csv::Reader::from_reader(&bytes[MARK.len()..]);
        let heads = reader.headers().expect("there are heads").clone();
        let cell = |row: &csv::StringRecord, head: &str| {
            let place = heads.iter().position(|one| one == head).expect("it is a head");
            row[place].to_owned()
        };
        let rows = reader.records().map(|row| row.expect("each row has a cell for each head"));
        for row in rows {
            let number = cell(&row, "No.");
            let reported = ["1", "2", "3"].contains(&number.as_str());
            let expected = if reported { "Report 1, ref. SAMPLE-1" } else { "not recorded" };
            assert_eq!(cell(&row, "Reported (ref.)"), expected, "{number}");
            if number == "2" {
                let seen = "Neighbour B: a man at the gate at noon (would tell the police); Sister";
                assert_eq!(cell(&row, "Witnesses"), seen);
            }
        }
    }

    #[test]
    fn cells_keep_quotes_commas_and_lines() {
        let bytes = table("one, \"two\"\nthree").csv().expect("memory takes every byte");
        assert_eq!(bytes, "\u{feff}a\r\n\"one, \"\"two\"\"\nthree\"\r\n".as_bytes());
    }
}
