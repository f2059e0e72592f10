//! Everything that an entry says, found by going through all of it, so that no
//! field can be forgotten.

use std::collections::BTreeMap;

use bundle::DisclosedEntry;
use diary::{Content, Location};
use serde_json::Value;

use super::found::Place;
use super::told::Told;
use crate::Problem;

/// The fields whose texts are no one's words.
const NO_WORDS: [&str; 2] = ["sha256", "mediaType"];

/// The texts and positions of one entry.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// Each text, and whether it is the name of a file.
    pub(super) texts: Vec<(String, bool)>,
    /// Each position.
    pub(super) positions: Vec<Location>,
}

/// All that an entry says.
pub(super) fn said(content: &Content) -> Said {
    let mut said = Said::default();
    if let Ok(value) = serde_json::to_value(content) {
        walk("", value, &mut said);
    }
    said
}

fn walk(key: &str, value: Value, said: &mut Said) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::String(text) if NO_WORDS.contains(&key) || text.is_empty() => {}
        Value::String(text) => said.texts.push((text, key == "originalName")),
        Value::Array(all) => all.into_iter().for_each(|value| walk(key, value, said)),
        Value::Object(members) => {
            let is_position = members.contains_key("latitudeMicro");
            let value = Value::Object(members);
            match (is_position, value) {
                (true, value) => said.positions.extend(serde_json::from_value::<Location>(value)),
                (false, Value::Object(members)) => {
                    members.into_iter().for_each(|(key, value)| walk(&key, value, said));
                }
                (false, _) => {}
            }
        }
    }
}

/// What a bundle tells with these entries: all versions, those from before a
/// correction too.
pub(super) fn told(entries: &[DisclosedEntry]) -> impl Iterator<Item = Result<Told, Problem>> {
    let mut newest = BTreeMap::new();
    for DisclosedEntry { entry, .. } in entries {
        newest.insert(entry.header.subject, entry.header.version);
    }
    entries.iter().filter_map(move |DisclosedEntry { entry, .. }| {
        let content = match entry.content() {
            Ok(content) => content?,
            Err(error) => return Some(Err(error.into())),
        };
        let place = content.subject.as_ref().and_then(Place::of)?;
        let is_earlier = newest.get(&entry.header.subject) != Some(&entry.header.version);
        Some(Ok(Told { place, is_earlier, said: said(&content) }))
    })
}

#[cfg(test)]
mod tests {
    use diary::{Incident, IncidentNumber, Subject, Witness, Words};

    use super::*;

    #[test]
    fn every_text_and_every_position_of_an_entry_is_found() {
        let words = |text: &str| Words::new(text).expect("test words");
        let mut incident = Incident::new(IncidentNumber::FIRST, words("w1"));
        incident.place = Some(words("w2"));
        let witness = Witness { name: words("w3"), saw: None, card: None, willing: None };
        incident.witnesses = vec![witness];
        incident.details.remembered = vec![words("w4")];
        let mut content = Content::of(Subject::Incident(incident));
        content.reason = Some(words("w5"));
        content.helped_by = Some(words("w6"));
        let said = said(&content);
        for word in ["w1", "w2", "w3", "w4", "w5", "w6"] {
            assert!(said.texts.iter().any(|(text, _)| text == word), "{word}");
        }
        let embedded = serde_json::json!({ "latitudeMicro": 51_500_000, "longitudeMicro": 1 });
        let mut found = Said::default();
        walk("", serde_json::json!({ "a": [{ "location": embedded }] }), &mut found);
        assert_eq!(found.positions.len(), 1);
    }
}
