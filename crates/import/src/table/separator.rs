//! What stands between two cells of a text.

use std::collections::BTreeMap;

use csv::{ByteRecord, ReaderBuilder};

/// What stands between two cells of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// `,`
    Comma,
    /// `;`, where a comma stands in numbers.
    Semicolon,
    /// A tab, as when cells are copied out of a spreadsheet.
    Tab,
    /// `|`
    Bar,
}

impl Separator {
    /// All of them; of two that divide a text equally well, the first is taken.
    pub const ALL: [Self; 4] = [Self::Tab, Self::Semicolon, Self::Comma, Self::Bar];

    /// The byte that it is.
    #[must_use]
    pub fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Bar => b'|',
        }
    }

    /// The separator that divides most rows of a text into equally many cells;
    /// none where none does so for half of them.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut best = None;
        for separator in Self::ALL {
            let Agreed { rows, of } = agreed(text, separator);
            // Compared as fractions: rows / of > most / all.
            let better = best.is_none_or(|(_, most, all)| rows * all > most * of);
            if rows * 2 >= of && rows > 0 && better {
                best = Some((separator, rows, of));
            }
        }
        best.map(|(separator, ..)| separator)
    }
}

/// How many rows of all have the number of cells that is met most often, of
/// those with more than one.
struct Agreed {
    rows: u64,
    of: u64,
}

fn agreed(text: &str, separator: Separator) -> Agreed {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator.byte())
        .from_reader(text.as_bytes());
    let mut counts: BTreeMap<usize, u64> = BTreeMap::new();
    let mut record = ByteRecord::new();
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        *counts.entry(record.len()).or_default() += 1;
    }
    let rows = counts.iter().filter(|(cells, _)| **cells > 1).map(|(_, rows)| *rows).max();
    Agreed { rows: rows.unwrap_or_default(), of: counts.values().sum() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_found_over_the_whole_text() {
        use Separator::{Bar, Comma, Semicolon, Tab};
        let cases = [
            ("date,what\n1/5,rang\n", Some(Comma)),
            ("date;what\n1/5;he rang, then left, then rang\n2/5;came, went\n", Some(Semicolon)),
            ("date\twhat\n1/5\trang; twice, I think\n", Some(Tab)),
            ("date|what\n1/5|rang\n", Some(Bar)),
            // A title above, and one cell with every separator, in quotes.
            ("My log\ndate,what\n1/5,\"a;b\tc|d\"\n2/5,came\n", Some(Comma)),
            ("He rang.\nHe came.\nHe rang, and left.\n", None),
            ("", None),
        ];
        for (text, separator) in cases {
            assert_eq!(Separator::of(text), separator, "{text}");
        }
    }
}
