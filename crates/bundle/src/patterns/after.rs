//! What came after each request to stop, each report and each order.

use diary::When;
use insight::patterns::{After, EventKind, Next};
use sentences::Blank;

use super::PatternPart;
use super::chart::{Bar, Rank};
use super::speaker::Speaker;
use crate::phrase;

pub(super) fn part(speaker: &Speaker<'_>, all: &[After]) -> Option<PatternPart> {
    let rows = all.iter().map(|after| row(speaker, after)).collect();
    let heads = ["event", "when", "before", "after", "unclear", "contact-after", "next"];
    let bars = all.iter().map(|after| Bar::sure(name(speaker, after), after.after)).collect();
    (!all.is_empty()).then(|| PatternPart {
        key: "after",
        heading: speaker.say("pattern-after"),
        words: words(speaker, all),
        chart: Rank::of(speaker, bars),
        tables: vec![speaker.table("pattern-by-event", &heads, rows)],
        rules: speaker.several(&["pattern-after-rule", "pattern-after-order"]),
    })
}

fn name(speaker: &Speaker<'_>, after: &After) -> String {
    speaker.card(after.event.kind.card(), after.event.number)
}

fn row(speaker: &Speaker<'_>, after: &After) -> Vec<String> {
    let when = after.event.when.unwrap_or(When::Unknown);
    vec![
        name(speaker, after),
        phrase::when(&when, speaker.sentences),
        after.before.times.to_string(),
        after.after.times.to_string(),
        after.unclear.times.to_string(),
        after.contact.times.to_string(),
        after.next.map(|next| later(speaker, next)).unwrap_or_default(),
    ]
}

/// `Incident 7, 3 days later`.
fn later(speaker: &Speaker<'_>, Next { incident, days }: Next) -> String {
    let number = incident.to_string();
    let blanks = [("number", Blank::Text(&number)), ("days", Blank::Number(days))];
    speaker.with("pattern-next", &blanks)
}

/// What surely came after the first of each kind.
pub(super) fn words(speaker: &Speaker<'_>, all: &[After]) -> Vec<String> {
    let first = |kind: EventKind| {
        let mut of_kind = all.iter().filter(|after| after.event.kind == kind);
        let first =
            of_kind.find(|after| after.event.when.is_some_and(|when| when.date().is_some()))?;
        let day = speaker.day(first.event.when?.date()?);
        let times = first.after.times;
        let key = match kind {
            EventKind::Request => "pattern-after-request",
            EventKind::Report => "pattern-after-report",
            EventKind::Order => "pattern-after-first-order",
        };
        let blanks = [("day", Blank::Text(&day)), ("times", Blank::Number(times))];
        Some(speaker.with(key, &blanks))
    };
    [EventKind::Request, EventKind::Report, EventKind::Order]
        .into_iter()
        .filter_map(first)
        .collect()
}
