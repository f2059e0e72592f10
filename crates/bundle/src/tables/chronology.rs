//! Every incident as a table.

use diary::{Incident, Observation, Witness, Words};
use sentences::{Blank, Sentences};

use super::{Table, changed, text};
use crate::{Histories, phrase};

/// Every incident, in the order of the chronology.
pub(super) fn table(histories: &Histories, sentences: &Sentences) -> Table {
    let exhibits = |incident: &Incident| {
        let of = histories.exhibits.iter().map(|history| &history.newest().kept.subject);
        let belong = of.filter(|exhibit| exhibit.incidents.contains(&incident.number));
        belong.map(|exhibit| exhibit.reference.to_string()).collect::<Vec<_>>().join("; ")
    };
    const COLUMNS: [&str; 16] = [
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
        "written",
        "delay",
        "changed",
    ];
    let heads = COLUMNS.map(|column| sentences.say(&format!("table-{column}")));
    let rows = histories.incidents.iter().map(|history| {
        let (first, newest) = (history.first(), history.newest());
        let incident = &newest.kept.subject;
        let blank = || sentences.say("not-recorded");
        let said =
            |words: Option<&Words>| words.map_or_else(blank, |words| words.as_str().to_owned());
        let list = |texts: Vec<String>| if texts.is_empty() { blank() } else { texts.join("; ") };
        vec![
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
            list(incident.witnesses.iter().map(witness).collect()),
            list(
                [&incident.effect.then, &incident.effect.after]
                    .into_iter()
                    .flatten()
                    .map(text)
                    .collect(),
            ),
            exhibits(incident),
            phrase::written(&first.written, sentences),
            phrase::delay(&first.written, &incident.when, sentences).unwrap_or_default(),
            changed(history, sentences),
        ]
    });
    Table {
        name: sentences.say("table-chronology"),
        heads: heads.to_vec(),
        counted: &[0, 3],
        rows: rows.collect(),
    }
}

fn witness(Witness { name, saw, card: _, willing: _ }: &Witness) -> String {
    match saw {
        Some(saw) => format!("{}: {}", name.as_str(), saw.as_str()),
        None => text(name),
    }
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
