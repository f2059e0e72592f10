//! One incident in full.

use diary::card::{FieldShape, Fields as _};
use diary::{Details, Effect, Incident, Observation, Way, Who, Words};
use sentences::Blank;
use serde::Serialize;

use crate::documents::changes::{Change, Field, changes};
use crate::documents::ink::Prose;
use crate::documents::paper::{Desk, Fact, are_short};
use crate::{History, Kept, phrase, said};

/// One incident in full.
#[derive(Serialize)]
pub(in crate::documents) struct Entry {
    number: u32,
    heading: Prose,
    marks: Vec<String>,
    written: Prose,
    texts: Vec<Fact>,
    /// What else is recorded, and last the labels of all that is not.
    facts: Vec<Fact>,
    changes: Vec<Change>,
    /// Whether it is short enough to be kept on one page.
    short: bool,
}

const WHEN: &str = "doc-when";

/// How the keys of details begin.
const DETAIL: &str = "label-incident-";

/// Texts that are set over the whole width.
const LONG: [&str; 2] = ["doc-what-happened", "doc-exact-words"];

impl Entry {
    /// All that is recorded of it.
    pub(in crate::documents) fn of(desk: &Desk<'_>, history: &History<Incident>) -> Self {
        let newest = history.newest();
        let incident = &newest.kept.subject;
        let when = phrase::when(&incident.when, &desk.sentences);
        let (mut texts, mut facts, mut blank) = (Vec::new(), Vec::new(), Vec::new());
        let exhibits = joined(desk.exhibits_of(incident).iter().cloned(), ", ");
        let reported = joined(desk.reports_of(incident).iter().cloned(), "; ");
        // The time stands in the heading.
        let others = fields(desk, &newest.kept).into_iter().filter(|(key, _)| key != WHEN);
        let beside: [Field; 2] =
            [("doc-exhibits-label".into(), exhibits), ("doc-reported".into(), reported)];
        for (key, text) in others.chain(beside) {
            match &text {
                Some(text) if LONG.contains(&&*key) => texts.push(desk.fact(&key, Some(text))),
                Some(text) => facts.push(desk.fact(&key, Some(text))),
                // What can be said beside is too much to list where it is not.
                None if key.starts_with(DETAIL) => {}
                None => blank.push(desk.say_inside(&key)),
            }
        }
        let blank = joined(blank.into_iter(), ", ");
        facts.extend(blank.map(|blank| desk.fact("doc-blank", Some(&blank))));
        let changes = changes(desk, history, |kept| fields(desk, kept));
        Self {
            short: changes.is_empty() && are_short(&texts) && are_short(&facts),
            number: incident.number.get(),
            heading: desk.wide(&when),
            marks: super::marks(desk, history),
            written: desk.wide(&first_written(desk, history)),
            texts,
            facts,
            changes,
        }
    }
}

/// When it was first written, how long after it happened, and where it came
/// from if it was brought in.
fn first_written(desk: &Desk<'_>, history: &History<Incident>) -> String {
    let first = history.first();
    let when = &history.newest().kept.subject.when;
    let written = desk.with("doc-written-at", "at", &desk.written(first));
    let delay = phrase::delay(&first.written, when, &desk.sentences);
    let reason = first.kept.reason.as_ref().map(|words| words.as_str().to_owned());
    let parts = [Some(written), delay, reason].into_iter().flatten();
    parts.collect::<Vec<_>>().join(" · ")
}

/// Every field, in the order of reading. A new field of an incident does not
/// compile here until it has a place.
pub(in crate::documents) fn fields(desk: &Desk<'_>, kept: &Kept<Incident>) -> Vec<Field> {
    let Kept { status: _, subject, reason: _, helped_by } = kept;
    let Incident {
        number: _,
        what_happened,
        when,
        place,
        place_known,
        ways,
        who,
        observation,
        exact_words,
        effect: Effect { then, after },
        witnesses,
        series,
        // The reason of the first version says which, and 06 marks them.
        picked: _,
        details,
    } = subject;
    let (name, how_i_know) = who_fields(desk, who.as_ref());
    let own = |words: &Option<Words>| words.as_ref().map(|words| words.as_str().to_owned());
    let mut fields: Vec<Field> = vec![
        (WHEN.into(), Some(phrase::when(when, &desk.sentences))),
        ("doc-what-happened".into(), Some(what_happened.as_str().to_owned())),
        ("doc-exact-words".into(), own(exact_words)),
        ("doc-place".into(), own(place)),
        (
            "doc-place-known".into(),
            place_known.map(|answer| desk.say(&format!("answer-{}", answer.key()))),
        ),
        ("doc-ways".into(), joined(ways.iter().map(|way| way_words(desk, *way)), "; ")),
        ("doc-who".into(), name),
        ("doc-how-i-know".into(), how_i_know),
        ("doc-seen".into(), observation.as_ref().map(|seen| seen_words(desk, seen))),
        (
            "doc-witnesses".into(),
            joined(witnesses.iter().map(|one| said::witness(one, &desk.sentences)), "\n"),
        ),
        ("doc-effect-then".into(), own(then)),
        ("doc-effect-after".into(), own(after)),
        (
            "doc-times".into(),
            series.map(|series| desk.count("times-in-series", series.count() as usize)),
        ),
        ("doc-helped-by".into(), own(helped_by)),
    ];
    fields.extend(details_fields(desk, details));
    fields
}

/// Every detail, also those that are not recorded.
fn details_fields(desk: &Desk<'_>, details: &Details) -> Vec<Field> {
    let shown = details.shown();
    let mut said = said::to_officer("incident", &shown, &desk.sentences);
    let field = |shape: FieldShape| {
        let place = said.iter().position(|said| said.key == shape.key);
        let text = place.map(|place| said.swap_remove(place).in_lines(&desk.sentences));
        (format!("{DETAIL}{}", shape.key).into(), text)
    };
    Details::shape().into_iter().map(field).collect()
}

fn who_fields(desk: &Desk<'_>, who: Option<&Who>) -> (Option<String>, Option<String>) {
    let Some(Who { name, how_i_know }) = who else { return (None, None) };
    let name = name.as_ref().map(|name| name.as_str().to_owned());
    let name = name.unwrap_or_else(|| desk.say("someone-unknown"));
    (Some(name), how_i_know.as_ref().map(|how| how.as_str().to_owned()))
}

fn seen_words(desk: &Desk<'_>, seen: &Observation) -> String {
    match seen {
        Observation::Own => desk.say("saw-it-myself"),
        Observation::ToldBy { name: None } => desk.say("told-by-someone"),
        Observation::ToldBy { name: Some(name) } => desk.with("told-by", "name", name.as_str()),
    }
}

/// `Followed me [s.2A(3)(a)]`.
pub(in crate::documents) fn way_words(desk: &Desk<'_>, way: Way) -> String {
    let words = desk.say(&format!("way-{}", way.key()));
    match way.paragraph() {
        Some(letter) => {
            let letter = letter.to_string();
            let blanks = [("way", Blank::Text(&words)), ("letter", Blank::Text(&letter))];
            desk.sentences.say_with("doc-way-with-paragraph", &blanks)
        }
        None => words,
    }
}

/// The parts as one text; nothing where there is none.
fn joined(parts: impl Iterator<Item = String>, between: &str) -> Option<String> {
    let parts: Vec<String> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(between))
}
