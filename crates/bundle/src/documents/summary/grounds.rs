//! What the topics of the law tell on the summary: facts that bear on a risk,
//! fear of violence, each series
//! with its count, and what was surely after the first request to stop.

use diary::{Card, Incident};
use insight::{Ground, LineOf, Recorded, Topic};
use sentences::Blank;

use super::listed;
use crate::documents::paper::{Desk, Fact};

/// The topics that are told here.
pub(super) struct Grounds {
    risk: Ground,
    fear: Ground,
    knows: Ground,
}

impl Grounds {
    pub(super) fn of(incidents: &[&Incident], cards: &[&Card]) -> Self {
        let recorded = Recorded::new(incidents.iter().copied(), [], cards.iter().copied());
        let of = |topic| Ground::of(topic, &recorded);
        Self { risk: of(Topic::Risk), fear: of(Topic::FearOfViolence), knows: of(Topic::Knows) }
    }

    /// The incidents of one of the facts that bear on a risk.
    pub(super) fn of_risk(&self, desk: &Desk<'_>, key: &str, of: &LineOf) -> Fact {
        let line = self.risk.lines.iter().find(|line| line.of == *of);
        let mut numbers = line.map(|line| line.incidents.clone()).unwrap_or_default();
        numbers.sort_unstable();
        super::list(desk, key, &numbers)
    }

    /// The incidents at which the writer feared violence, and how many times.
    pub(super) fn feared(&self, desk: &Desk<'_>) -> Fact {
        let line = self.fear.lines.first();
        let mut numbers = line.map(|line| line.incidents.clone()).unwrap_or_default();
        numbers.sort_unstable();
        let mut text = listed(desk, &numbers);
        if let Some(line) = line.filter(|line| line.times > numbers.len() as u64) {
            let times = [("count", Blank::Number(line.times))];
            let times = desk.sentences.say_with("doc-feared-times", &times);
            text = format!("{text} ({times})");
        }
        desk.fact("doc-feared-violence", Some(&text))
    }

    /// How many incidents were after the first request: surely, and perhaps.
    pub(super) fn after_request(&self, desk: &Desk<'_>) -> Vec<String> {
        let count = |of: &LineOf| {
            let line = self.knows.lines.iter().find(|line| line.of == *of);
            line.map_or(0, |line| line.incidents.len())
        };
        let mut said = vec![desk.count("doc-told-to-stop-after", count(&LineOf::AfterRequest))];
        let perhaps = count(&LineOf::PerhapsAfterRequest);
        if perhaps > 0 {
            said.push(desk.count("doc-told-to-stop-perhaps", perhaps));
        }
        said
    }
}
