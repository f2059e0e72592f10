//! Requests to stop, reports, orders and receipts as a table.

use sentences::Sentences;

use super::{Table, changed};
use crate::documents::{Document, kinds};
use crate::{Histories, phrase, said};

/// Every such card, in the order of the document that shows them.
pub(super) fn table(histories: &Histories, sentences: &Sentences) -> Table {
    const COLUMNS: [&str; 6] = ["kind", "number", "when", "said", "written", "changed"];
    let heads = COLUMNS.map(|column| sentences.say(&format!("table-contact-{column}")));
    let of_kind =
        |kind| histories.cards.iter().filter(move |one| one.newest().kept.subject.kind() == kind);
    let rows = kinds(Document::Reports).iter().copied().flat_map(of_kind).map(|history| {
        let card = &history.newest().kept.subject;
        let (kind, shown) = (card.kind().key(), card.shown());
        let said = said::to_officer(kind, &shown, sentences);
        let lines = said.iter().map(|said| format!("{}: {}", said.label, said.in_lines(sentences)));
        vec![
            sentences.say(&format!("card-{kind}")),
            card.number().to_string(),
            card.when().map_or_else(
                || sentences.say("not-recorded"),
                |when| phrase::when(&when, sentences),
            ),
            lines.collect::<Vec<_>>().join("\n"),
            phrase::written(&history.first().written, sentences),
            changed(history, sentences),
        ]
    });
    Table {
        name: sentences.say("table-contacts"),
        heads: heads.to_vec(),
        counted: &[1],
        rows: rows.collect(),
    }
}
