//! Which column is what, by what people write above their columns in English
//! and in Welsh. A suggestion: the writer decides.

mod known;

use super::{Cell, Fault, Row, date};
use known::KNOWN;

/// What a column can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The day, perhaps with the time.
    Date,
    /// The time of the day.
    Time,
    /// What happened.
    What,
    /// Where it was.
    Place,
    /// Who did it.
    Who,
    /// Who saw or heard it.
    Witnesses,
    /// What it did to the writer.
    Effect,
    /// The words that were said.
    Words,
    /// Who was told.
    Reported,
    /// What the police call it.
    Reference,
    /// What there is to show.
    Evidence,
    /// Anything else.
    Notes,
    /// The number that the writer gave it.
    Number,
}

impl Column {
    /// Whether an incident has only one of it.
    fn is_single(self) -> bool {
        matches!(self, Self::Date | Self::Time | Self::Number)
    }
}

/// How far down headings are looked for: titles may stand above them.
const DEEPEST: usize = 10;

/// The longest heading, in characters; what is longer tells of something.
const LONGEST: usize = 60;

/// What stands above the columns, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Headings {
    /// The place among the rows of the sheet of the row with the headings;
    /// none where the first row is an incident already.
    pub row: Option<usize>,
    /// What each column may be; of a kind that there is one of, the first.
    pub columns: Vec<Option<Column>>,
}

/// Suggests which row has the headings, and what each column is. The row is one
/// of the first, with two headings that are known or more; or the very first
/// with one. No heading is a date, or long.
#[must_use]
pub fn headings(rows: &[Row]) -> Headings {
    let known = |row: &Row| columns(row).into_iter().flatten().count();
    let first = rows.iter().take(DEEPEST).position(|row| may_head(row) && known(row) >= 2);
    let first =
        first.or_else(|| rows.first().filter(|row| may_head(row) && known(row) == 1).map(|_| 0));
    let columns = first.and_then(|place| rows.get(place)).map(columns);
    Headings { row: first, columns: columns.unwrap_or_default() }
}

fn may_head(row: &Row) -> bool {
    row.cells.iter().all(|Cell { text, moment }| {
        let dated = !matches!(date(text, None, None), Err(Fault::NotADate | Fault::Blank));
        moment.is_none() && !dated && text.chars().nth(LONGEST).is_none()
    })
}

fn columns(row: &Row) -> Vec<Option<Column>> {
    let mut columns: Vec<Option<Column>> = Vec::new();
    for cell in &row.cells {
        let column = meaning(&cell.text);
        let taken = column.is_some_and(Column::is_single) && columns.contains(&column);
        columns.push(column.filter(|_| !taken));
    }
    columns
}

/// What a heading says: by all of it, or by the longest of the known words that
/// are in it.
fn meaning(heading: &str) -> Option<Column> {
    if heading.chars().nth(LONGEST).is_some() {
        return None;
    }
    let plain = plain(heading);
    let within = format!(" {plain} ");
    let all =
        KNOWN.iter().flat_map(|(column, words)| words.iter().map(move |word| (*column, *word)));
    let mut best: Option<(Column, &str)> = None;
    for (column, word) in all {
        let longer = best.is_none_or(|(_, best)| word.len() > best.len());
        if longer && within.contains(&format!(" {word} ")) {
            best = Some((column, word));
        }
    }
    best.map(|(column, _)| column)
}

/// A heading in small letters, its words with one space between them.
fn plain(heading: &str) -> String {
    let letters = heading.to_lowercase().replace(|c: char| !c.is_alphanumeric(), " ");
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(number: u32, cells: &[&str]) -> Row {
        Row { number, cells: cells.iter().map(|text| Cell::from((*text).to_owned())).collect() }
    }

    #[test]
    fn common_headings_are_known_in_english_and_welsh() {
        let cases = [
            ("Date", Column::Date),
            ("DATE / TIME", Column::Date),
            ("Date & time:", Column::Date),
            ("Time (approx.)", Column::Time),
            ("What happened?", Column::What),
            ("Incident", Column::What),
            ("Where did it happen?", Column::Place),
            ("Who", Column::Who),
            ("Any witnesses?", Column::Witnesses),
            ("How I felt afterwards", Column::Effect),
            ("Exact words", Column::Words),
            ("Reported to (police?)", Column::Reported),
            ("Crime Ref.", Column::Reference),
            ("Date reported", Column::Reported),
            ("Incident number", Column::Number),
            ("Evidence kept", Column::Evidence),
            ("Notes", Column::Notes),
            ("Dyddiad", Column::Date),
            ("Amser", Column::Time),
            ("Beth ddigwyddodd?", Column::What),
            ("Lleoliad", Column::Place),
            ("Tystion", Column::Witnesses),
            ("Sut roeddwn i'n teimlo", Column::Effect),
            ("Union eiriau", Column::Words),
            ("Adroddwyd i'r heddlu", Column::Reported),
            ("Cyfeirnod yr Heddlu", Column::Reference),
            ("Tystiolaeth", Column::Evidence),
            ("Sylwadau", Column::Notes),
        ];
        for (heading, column) in cases {
            assert_eq!(meaning(heading), Some(column), "{heading}");
        }
        for other in ["", "Weather", "Updated", "timeline", "whatever"] {
            assert_eq!(meaning(other), None, "{other}");
        }
    }

    #[test]
    fn the_row_of_headings_may_stand_below_a_title_or_be_missing() {
        let titled = [
            row(1, &["Log of incidents"]),
            row(3, &["Date", "What happened", "Colour", "Date"]),
            row(4, &["1/5/26", "He rang."]),
        ];
        let found = headings(&titled);
        assert_eq!(found.row, Some(1));
        assert_eq!(found.columns, [Some(Column::Date), Some(Column::What), None, None]);
        let bare = [row(1, &["1/5/26", "Where he came to the place"]), row(2, &["2/5/26", "Rang"])];
        assert_eq!(headings(&bare), Headings::default());
        assert_eq!(headings(&[]), Headings::default());
        let one = [row(1, &["Date", "Colour"]), row(2, &["1/5/26", "Red"])];
        assert_eq!(headings(&one).row, Some(0));
    }
}
