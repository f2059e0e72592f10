//! The cards of one document as a table, such as requests to stop, reports and
//! orders.

use diary::{Card, When};
use sentences::Sentences;

use super::{Table, changed, times};
use crate::documents::{Document, kinds};
use crate::{Histories, History, phrase, said};

/// Every such card, in the order of the document that shows them.
pub(super) fn table(document: Document, histories: &Histories, sentences: &Sentences) -> Table {
    const COLUMNS: [&str; 6] = ["kind", "number", "when", "said", "written", "changed"];
    let mut heads = COLUMNS.map(|column| sentences.say(&format!("table-card-{column}"))).to_vec();
    heads.extend(times::COLUMNS.map(|column| sentences.say(&format!("table-{column}"))));
    let of_kind =
        |kind| histories.cards.iter().filter(move |one| one.newest().kept.subject.kind() == kind);
    let rows = kinds(document).iter().copied().flat_map(of_kind).map(|history| {
        let card = &history.newest().kept.subject;
        let (kind, shown) = (card.kind().key(), card.shown());
        let said = said::to_officer(kind, &shown, sentences);
        let lines = said.iter().map(|said| format!("{}: {}", said.label, said.in_lines(sentences)));
        let counted = counts_from(card).unwrap_or(When::Unknown);
        let mut row = vec![
            sentences.say(&format!("card-{kind}")),
            card.number().to_string(),
            card.when().map_or_else(
                || sentences.say("not-recorded"),
                |when| phrase::when(&when, sentences),
            ),
            lines.collect::<Vec<_>>().join("\n"),
            phrase::written(&history.first().written, sentences),
            changed(history, sentences),
        ];
        row.extend(times::cells(&counted, sentences));
        row
    });
    let rows = rows.collect();
    let name = sentences.say(&format!("table-cards-{}", document.key()));
    Table { name, heads, counted: &[1], rows }
}

/// Whether there is such a card.
pub(super) fn has_rows(document: Document, histories: &Histories) -> bool {
    let kind = |card: &History<Card>| card.newest().kept.subject.kind();
    histories.cards.iter().any(|card| kinds(document).contains(&kind(card)))
}

/// The time from which the patterns count.
fn counts_from(card: &Card) -> Option<When> {
    match card {
        Card::Order(order) => {
            let day = order.says.served.or(order.says.made)?;
            Some(When::Day { on: day })
        }
        card => card.when(),
    }
}
