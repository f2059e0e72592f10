//! Every incident as a table.

use chrono::NaiveDate;
use diary::card::{Choice as _, Target, Targeted};
use diary::{Answer, CardKind, CardNumber, Incident, Observation, Words};
use sentences::{Blank, Sentences};

use super::{Table, changed, text, times};
use crate::patterns::Speaker;
use crate::{Histories, phrase, reported, said};

/// Every incident, in the order of the chronology.
pub(super) fn table(histories: &Histories, speaker: &Speaker<'_>) -> Table {
    let sentences = speaker.sentences;
    let exhibits = |incident: &Incident| {
        let of = histories.exhibits.iter().map(|history| &history.newest().kept.subject);
        let belong = of.filter(|exhibit| exhibit.incidents.contains(&incident.number));
        belong.map(|exhibit| exhibit.reference.to_string()).collect::<Vec<_>>().join("; ")
    };
    let reports = reported::by_incident(histories, sentences);
    const COLUMNS: [&str; 17] = [
        "number",
        "date",
        "when",
        "times",
        "place",
        "what",
        "words",
        "ways",
        "who",
        "observation",
        "witnesses",
        "effect",
        "exhibits",
        "reported",
        "written",
        "delay",
        "changed",
    ];
    let columns = COLUMNS.into_iter().chain(times::COLUMNS).chain(COUNTED);
    let heads = columns.map(|column| sentences.say(&format!("table-{column}")));
    let rows = histories.incidents.iter().map(|history| {
        let (first, newest) = (history.first(), history.newest());
        let incident = &newest.kept.subject;
        let blank = || sentences.say("not-recorded");
        let said =
            |words: Option<&Words>| words.map_or_else(blank, |words| words.as_str().to_owned());
        let list = |texts: Vec<String>| if texts.is_empty() { blank() } else { texts.join("; ") };
        let mut row = vec![
            incident.number.to_string(),
            incident.when.date().map_or_else(blank, |date| date.to_string()),
            phrase::when(&incident.when, sentences),
            incident.times().to_string(),
            said(incident.place.as_ref()),
            incident.what_happened.as_str().to_owned(),
            said(incident.exact_words.as_ref()),
            list(
                incident
                    .ways
                    .iter()
                    .map(|way| sentences.say(&format!("way-{}", way.key())))
                    .collect(),
            ),
            who(incident, sentences),
            observation(incident, sentences),
            list(incident.witnesses.iter().map(|one| said::witness(one, sentences)).collect()),
            list(
                [&incident.effect.then, &incident.effect.after]
                    .into_iter()
                    .flatten()
                    .map(text)
                    .collect(),
            ),
            exhibits(incident),
            list(reports.get(&incident.number).cloned().unwrap_or_default()),
            phrase::written(&first.written, sentences),
            phrase::delay(&first.written, &incident.when, sentences).unwrap_or_default(),
            changed(history, sentences),
        ];
        row.extend(times::cells(&incident.when, sentences));
        row.extend(counted(incident, first.written.day(), speaker));
        row
    });
    Table {
        name: sentences.say("table-chronology"),
        heads: heads.collect(),
        counted: &[0, 3],
        rows: rows.collect(),
    }
}

/// The columns of what the patterns count beside.
const COUNTED: [&str; 9] = [
    "written-day",
    "saved-place",
    "place-known",
    "saved-place-known",
    "accounts",
    "people",
    "targeted",
    "others-targeted",
    "said",
];

/// What stands under them; blank where nothing does.
fn counted(incident: &Incident, written: NaiveDate, speaker: &Speaker<'_>) -> [String; 9] {
    let details = &incident.details;
    let answer = |answer: Option<Answer>| match answer {
        Some(answer) => speaker.sentences.say(&format!("answer-{}", answer.key())),
        None => String::new(),
    };
    let targeted =
        |targeted: &Targeted| speaker.sentences.say(&format!("choice-targeted-{}", targeted.key()));
    let place = details.place_card.map(|place| place.number());
    [
        written.to_string(),
        place.map(|place| speaker.card(CardKind::Place, place)).unwrap_or_default(),
        answer(incident.place_known),
        answer(place.and_then(|place| speaker.knows(place))),
        cards(speaker, CardKind::Account, &details.accounts),
        cards(speaker, CardKind::Person, &details.people),
        details.targeted.iter().map(targeted).collect::<Vec<_>>().join("; "),
        cards(speaker, CardKind::Person, &details.others_targeted),
        said_of(incident, speaker.sentences),
    ]
}

fn cards<T>(speaker: &Speaker<'_>, kind: CardKind, targets: &[Target<T>]) -> String {
    let mut numbers: Vec<CardNumber> = targets.iter().map(Target::number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let names = numbers.into_iter().map(|number| speaker.card(kind, number));
    names.collect::<Vec<_>>().join("; ")
}

/// Whether there was a threat, and whether the writer feared violence.
fn said_of(incident: &Incident, sentences: &Sentences) -> String {
    let details = &incident.details;
    let said = [
        ("table-said-threat", insight::has_threat(incident)),
        ("table-said-feared", details.feared_violence == Some(Answer::Yes)),
    ];
    let said = said.into_iter().filter(|(_, said)| *said).map(|(key, _)| sentences.say(key));
    said.collect::<Vec<_>>().join("; ")
}

fn who(incident: &Incident, sentences: &Sentences) -> String {
    let Some(who) = &incident.who else { return sentences.say("not-recorded") };
    let name = who.name.as_ref().map_or_else(|| sentences.say("someone-unknown"), text);
    match &who.how_i_know {
        Some(how) => format!("{name}: {}", how.as_str()),
        None => name,
    }
}

fn observation(incident: &Incident, sentences: &Sentences) -> String {
    match &incident.observation {
        None => sentences.say("not-recorded"),
        Some(Observation::Own) => sentences.say("saw-it-myself"),
        Some(Observation::ToldBy { name: None }) => sentences.say("told-by-someone"),
        Some(Observation::ToldBy { name: Some(name) }) => {
            sentences.say_with("told-by", &[("name", Blank::Text(name.as_str()))])
        }
    }
}
