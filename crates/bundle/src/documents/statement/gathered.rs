//! The parts of a statement that gather what several incidents say: all of it in
//! short, what was seen of someone, and what was feared. Each says it in the
//! writer's words or choices, beside the number of its incident.

use diary::card::{Channel, Choice as _};
use diary::{Answer, Incident, Way};
use insight::Overview;
use sentences::Blank;

use super::{Paragraph, Part, Writing, heading, incident_fields, stated, titled};
use crate::documents::chronology::way_words;
use crate::documents::paper::{Desk, Fact};

/// What the police ask of someone who was seen.
const SIGHTING: [&str; 10] = [
    "label-incident-looks",
    "label-incident-vehicles",
    "label-incident-seen-for",
    "label-incident-seen-from",
    "label-incident-light",
    "label-incident-in-the-way",
    "label-incident-seen-before",
    "label-incident-why-remembered",
    "label-incident-told-after",
    "label-incident-not-sure-of",
];

/// What made the writer fear it.
const FEAR_OF: &str = "label-incident-fear-of";

/// Whether they did; that stands with the incident too.
const FEARED: &str = "label-incident-feared-violence";

/// How many incidents are named for each way.
const NUMBERS: usize = 16;

/// Whether a field of an incident is said in one of these parts alone.
pub(super) fn is_gathered(key: &str) -> bool {
    key == FEAR_OF || SIGHTING.contains(&key)
}

impl Writing<'_> {
    /// From when to when, how often, in which ways and by what means.
    pub(super) fn overview(&mut self) -> Part {
        let desk = self.desk;
        let incidents: Vec<&Incident> =
            stated(desk).into_iter().map(|history| &history.newest().kept.subject).collect();
        let overview = Overview::of(incidents.iter().copied());
        let span = overview.first.zip(overview.last).map(|(first, last)| desk.span(first, last));
        let times = [
            ("incidents", Blank::Number(overview.incidents as u64)),
            ("times", Blank::Number(overview.occurrences)),
        ];
        let times = desk.sentences.say_with("doc-incidents-and-times", &times);
        let ways = Way::ALL.into_iter().filter_map(|way| {
            let has = |incident: &Incident| incident.ways.contains(&way);
            numbered(desk, &way_words(desk, way), &incidents, &has)
        });
        let means = Channel::ALL.iter().filter_map(|channel| {
            let has = |incident: &Incident| incident.details.channels.contains(channel);
            let word = desk.say(&format!("choice-channel-{}", channel.key()));
            numbered(desk, &word, &incidents, &has)
        });
        let paragraph = Paragraph {
            number: self.number(),
            heading: span.map_or_else(|| desk.not_recorded(), |span| desk.wide(&span)),
            words: None,
            facts: vec![
                desk.fact("doc-incidents-label", Some(&times)),
                lines(desk, "doc-ways", ways.collect()),
                lines(desk, "label-incident-channels", means.collect()),
            ],
            produces: None,
        };
        Part { heading: heading(desk, "overview"), paragraphs: vec![paragraph] }
    }

    /// What was seen of someone, incident by incident.
    pub(super) fn sightings(&mut self) -> Part {
        self.of_details("sighting", &SIGHTING, |_| true)
    }

    /// What was feared, and why, incident by incident.
    pub(super) fn fears(&mut self) -> Part {
        self.of_details("fear", &[FEARED, FEAR_OF], |incident| {
            let details = &incident.details;
            details.feared_violence == Some(Answer::Yes) || details.fear_of.is_some()
        })
    }

    /// A paragraph for each incident of which this holds and that has one of
    /// these fields.
    fn of_details(&mut self, part: &str, keys: &[&str], holds: fn(&Incident) -> bool) -> Part {
        let desk = self.desk;
        let mut paragraphs = Vec::new();
        for history in stated(desk) {
            let kept = &history.newest().kept;
            if !holds(&kept.subject) {
                continue;
            }
            let fields = incident_fields(desk, kept).into_iter();
            let facts = fields.filter(|(key, _)| keys.contains(&&**key));
            let facts: Vec<Fact> =
                facts.filter_map(|(key, text)| Some(desk.fact(&key, Some(&text?)))).collect();
            if facts.is_empty() {
                continue;
            }
            paragraphs.push(Paragraph {
                number: self.number(),
                heading: titled(desk, &kept.subject),
                words: None,
                facts,
                produces: None,
            });
        }
        Part { heading: heading(desk, part), paragraphs }
    }
}

/// `Followed me [s.2A(3)(a)]: incident 1, 4, 7`; nothing where none has it.
fn numbered(
    desk: &Desk<'_>,
    what: &str,
    incidents: &[&Incident],
    has: &dyn Fn(&Incident) -> bool,
) -> Option<String> {
    let found = incidents.iter().filter(|incident| has(incident));
    let mut found: Vec<_> = found.map(|incident| incident.number).collect();
    found.sort_unstable();
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    let list = desk.some_of(&found, NUMBERS);
    let blanks = [("what", Blank::Text(what)), ("numbers", Blank::Text(&list))];
    (!found.is_empty()).then(|| desk.sentences.say_with("doc-statement-in", &blanks))
}

/// A line for each.
fn lines(desk: &Desk<'_>, key: &str, all: Vec<String>) -> Fact {
    desk.fact(key, (!all.is_empty()).then(|| all.join("\n")).as_deref())
}
