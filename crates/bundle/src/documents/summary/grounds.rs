//! What the topics of the law tell on the summary: facts that bear on a risk,
//! fear of violence, each series with its count, what was surely after the first
//! request to stop, and what stands beside the four words that police use.

use std::collections::BTreeSet;

use diary::{Card, Incident, IncidentNumber, Way};
use insight::{Ground, Line, LineOf, Recorded, Topic};
use sentences::Blank;

use super::listed;
use crate::documents::paper::{Desk, Fact};

/// The ways in which a person is sought out.
const SOUGHT: [Way; 4] = [Way::Following, Way::Monitoring, Way::Loitering, Way::Watching];

/// The topics that are told here.
pub(super) struct Grounds {
    risk: Ground,
    fear: Ground,
    knows: Ground,
    all: Ground,
    sought: Vec<Ground>,
}

impl Grounds {
    pub(super) fn of(incidents: &[&Incident], cards: &[&Card]) -> Self {
        let recorded = Recorded::new(incidents.iter().copied(), [], cards.iter().copied());
        let of = |topic| Ground::of(topic, &recorded);
        Self {
            risk: of(Topic::Risk),
            fear: of(Topic::FearOfViolence),
            knows: of(Topic::Knows),
            all: of(Topic::CourseOfConduct),
            sought: SOUGHT.map(|way| of(Topic::Act(way))).into(),
        }
    }

    /// The incidents of one of the facts that bear on a risk.
    pub(super) fn of_risk(&self, desk: &Desk<'_>, key: &str, of: &LineOf) -> Fact {
        super::list(desk, key, &numbers(line(&self.risk, of)))
    }

    /// The incidents that were meant for someone other than the writer.
    pub(super) fn others_targeted(&self) -> Vec<IncidentNumber> {
        numbers(line(&self.risk, &LineOf::OthersTargeted))
    }

    /// The incidents at which the writer feared violence, and how many times.
    pub(super) fn feared(&self, desk: &Desk<'_>) -> Fact {
        desk.fact("doc-feared-violence", Some(&with_times(desk, self.fear.lines.first())))
    }

    /// What was recorded that stands beside each of the four words (grounds-1
    /// §6). What a person thinks is in no diary: of the first two words there
    /// are only the acts.
    pub(super) fn four(&self, desk: &Desk<'_>) -> Vec<Fact> {
        let sought = self.sought.iter().flat_map(|ground| &ground.lines);
        let sought: BTreeSet<IncidentNumber> =
            sought.flat_map(|line| line.incidents.iter().copied()).collect();
        let sought: Vec<IncidentNumber> = sought.into_iter().collect();
        let unwanted = numbers(line(&self.knows, &LineOf::AfterRequest));
        vec![
            super::list(desk, "doc-four-sought", &sought),
            super::list(desk, "doc-four-unwanted", &unwanted),
            desk.fact("doc-four-repeated", Some(&with_times(desk, self.all.lines.first()))),
        ]
    }

    /// How many incidents were after the first request: surely, and perhaps.
    pub(super) fn after_request(&self, desk: &Desk<'_>) -> Vec<String> {
        let count = |of: &LineOf| line(&self.knows, of).map_or(0, |line| line.incidents.len());
        let mut said = vec![desk.count("doc-told-to-stop-after", count(&LineOf::AfterRequest))];
        let perhaps = count(&LineOf::PerhapsAfterRequest);
        if perhaps > 0 {
            said.push(desk.count("doc-told-to-stop-perhaps", perhaps));
        }
        said
    }
}

fn line<'a>(ground: &'a Ground, of: &LineOf) -> Option<&'a Line> {
    ground.lines.iter().find(|line| line.of == *of)
}

/// The incidents of a line, by their numbers.
fn numbers(line: Option<&Line>) -> Vec<IncidentNumber> {
    let mut numbers = line.map(|line| line.incidents.clone()).unwrap_or_default();
    numbers.sort_unstable();
    numbers
}

/// The same in words, with how many times it was where that is more.
fn with_times(desk: &Desk<'_>, line: Option<&Line>) -> String {
    let numbers = numbers(line);
    let text = listed(desk, &numbers);
    match line.filter(|line| line.times > numbers.len() as u64) {
        Some(line) => {
            let times = [("count", Blank::Number(line.times))];
            format!("{text} ({})", desk.sentences.say_with("doc-feared-times", &times))
        }
        None => text,
    }
}
