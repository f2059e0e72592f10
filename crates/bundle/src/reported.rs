//! Which reports are tied to an incident, as documents and tables say it.

use std::collections::BTreeMap;

use diary::card::{Numbered, Report};
use diary::{Card, CardKind, IncidentNumber, Link};
use sentences::{Blank, Sentences};

use crate::Histories;
use crate::said::tie;

/// The reports that stand and are tied to each incident, by number: `Report 2,
/// ref. 42`.
pub(crate) fn by_incident(
    histories: &Histories,
    sentences: &Sentences,
) -> BTreeMap<IncidentNumber, Vec<String>> {
    let standing = histories.cards.iter().filter(|history| !history.is_withdrawn());
    let mut found: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for history in standing {
        let Card::Report(report) = &history.newest().kept.subject else { continue };
        let said = said(report, sentences);
        for number in &report.says.incidents {
            found.entry(*number).or_default().push(said.clone());
        }
    }
    found
}

fn said(report: &Numbered<Report>, sentences: &Sentences) -> String {
    let named = tie(&Link::Card(CardKind::Report, report.number), sentences);
    match &report.says.reference {
        Some(reference) => {
            let blanks = [("reference", Blank::Text(reference.as_str()))];
            format!("{named}, {}", sentences.say_with("doc-report-reference", &blanks))
        }
        None => named,
    }
}
