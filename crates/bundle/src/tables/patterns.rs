//! Every figure of the patterns as a table: one row for each cell.

use sentences::Sentences;

use super::Table;
use crate::patterns::{PatternPart, PatternTable};

/// All figures of all parts, in the order of the document.
pub(super) fn table(parts: &[PatternPart], sentences: &Sentences) -> Table {
    const COLUMNS: [&str; 5] = ["part", "table", "row", "column", "figure"];
    let heads = COLUMNS.map(|column| sentences.say(&format!("pattern-head-{column}")));
    let mut rows = Vec::new();
    for part in parts {
        for PatternTable { caption, heads, rows: of } in &part.tables {
            for row in of {
                let Some((name, figures)) = row.split_first() else { continue };
                for (column, figure) in heads.iter().skip(1).zip(figures) {
                    let cells = [&part.heading, caption, name, column, figure];
                    rows.push(cells.map(Clone::clone).to_vec());
                }
            }
        }
    }
    let name = sentences.say("doc-title-patterns");
    Table { name, heads: heads.to_vec(), counted: &[4], rows }
}
