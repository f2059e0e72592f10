//! Witnesses as said on the command line: `--witness "NAME: SAW"`, and row by row
//! with `--set witnesses.1.willing=yes`.

use std::collections::BTreeSet;

use daymark::contract::WitnessForm;
use diary::{Answer, FieldValue, FieldValues};

use crate::print::Failure;

/// The key of their rows among the fields of an incident.
pub(super) const KEY: &str = "witnesses";

/// Puts in those who are named. Of one who is there already, what is not said
/// stays; so do the others.
pub(super) fn put(witnesses: &mut Vec<WitnessForm>, said: &[String]) {
    let there = witnesses.len();
    let mut met = BTreeSet::<usize>::new();
    for text in said {
        let (name, saw) = match text.split_once(": ") {
            Some((name, saw)) => (name, Some(saw)),
            None => (text.as_str(), None),
        };
        // Two neighbours may have one name.
        let is_it =
            |place: &usize| !met.contains(place) && witnesses[*place].name.trim() == name.trim();
        let place = (0..there).find(is_it).unwrap_or_else(|| {
            witnesses.push(WitnessForm { name: name.to_owned(), ..WitnessForm::default() });
            witnesses.len() - 1
        });
        met.insert(place);
        if let Some(saw) = saw {
            saw.clone_into(&mut witnesses[place].saw);
        }
    }
}

/// The witnesses as rows of fields.
pub(super) fn rows(witnesses: &[WitnessForm]) -> FieldValue {
    let row = |WitnessForm { name, saw, card, willing }: &WitnessForm| {
        let all = [
            ("name", Some(name.clone())),
            ("saw", Some(saw.clone())),
            ("card", card.map(|card| card.to_string())),
            ("willing", willing.map(|answer| answer.key().to_owned())),
        ];
        let said = all.into_iter().filter_map(|(key, text)| Some((key.to_owned(), text?)));
        said.map(|(key, text)| (key, FieldValue::Text(text))).collect::<FieldValues>()
    };
    FieldValue::Rows(witnesses.iter().map(row).collect())
}

/// The witnesses that rows of fields say. One whose name was taken out is gone.
pub(super) fn read(rows: Option<FieldValue>) -> Result<Vec<WitnessForm>, Failure> {
    let Some(FieldValue::Rows(rows)) = rows else { return Err(unreadable()) };
    let is_named = |row: &&FieldValues| row.get("name").is_none_or(|name| !name.is_blank());
    rows.iter().filter(is_named).map(witness).collect()
}

fn witness(row: &FieldValues) -> Result<WitnessForm, Failure> {
    let mut witness = WitnessForm::default();
    for (key, value) in row {
        let FieldValue::Text(text) = value else { return Err(unreadable()) };
        match (key.as_str(), text.trim()) {
            ("name", _) => witness.name.clone_from(text),
            ("saw", _) => witness.saw.clone_from(text),
            ("card" | "willing", "") => {}
            ("card", number) => witness.card = Some(number.parse().map_err(|_| unreadable())?),
            ("willing", key) => {
                let found = Answer::ALL.into_iter().find(|answer| answer.key() == key);
                witness.willing = Some(found.ok_or_else(unreadable)?);
            }
            _ => return Err(unreadable()),
        }
    }
    Ok(witness)
}

fn unreadable() -> Failure {
    Failure::unreadable("cli-no-such-field")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ann() -> WitnessForm {
        WitnessForm {
            name: "Ann".to_owned(),
            saw: "She saw him.".to_owned(),
            card: Some(2),
            willing: Some(Answer::Yes),
        }
    }

    fn named(name: &str, saw: &str) -> WitnessForm {
        WitnessForm { name: name.to_owned(), saw: saw.to_owned(), ..WitnessForm::default() }
    }

    fn after(said: &[&str]) -> Vec<WitnessForm> {
        let mut witnesses = vec![ann(), named("Bob", "")];
        let said: Vec<String> = said.iter().map(|text| (*text).to_owned()).collect();
        put(&mut witnesses, &said);
        witnesses
    }

    #[test]
    fn what_is_not_said_of_a_witness_stays_and_so_do_the_others() {
        assert_eq!(after(&["Ann"]), [ann(), named("Bob", "")]);
        let heard = WitnessForm { saw: "She heard him.".to_owned(), ..ann() };
        assert_eq!(after(&["Ann: She heard him."]), [heard, named("Bob", "")]);
        assert_eq!(after(&["Cat: A car."]), [ann(), named("Bob", ""), named("Cat", "A car.")]);
    }

    #[test]
    fn two_witnesses_may_have_one_name() {
        let two = [ann(), named("Bob", "One."), named("Bob", "Two.")];
        assert_eq!(after(&["Bob: One.", "Bob: Two."]), two);
    }

    #[test]
    fn witnesses_come_back_from_their_rows() {
        let witnesses = [ann(), named("Bob", "")];
        assert_eq!(read(Some(rows(&witnesses))).ok(), Some(witnesses.to_vec()));
    }

    #[test]
    fn a_row_says_who_is_willing_and_one_without_a_name_goes() {
        let set = |said: &[&str]| {
            let both = rows(&[ann(), named("Bob", "")]);
            let mut fields = FieldValues::from([(KEY.to_owned(), both)]);
            let said: Vec<String> = said.iter().map(|text| (*text).to_owned()).collect();
            crate::fields::put(&mut fields, &said, None).ok()?;
            read(fields.remove(KEY)).ok()
        };
        let bob = WitnessForm { willing: Some(Answer::NotSure), card: Some(3), ..named("Bob", "") };
        let said = ["witnesses.2.willing=not-sure", "witnesses.2.card=3"];
        assert_eq!(set(&said), Some(vec![ann(), bob]));
        let unsaid = WitnessForm { willing: None, ..ann() };
        assert_eq!(set(&["witnesses.1.willing="]), Some(vec![unsaid, named("Bob", "")]));
        assert_eq!(set(&["witnesses.1.name="]), Some(vec![named("Bob", "")]));
        for bad in ["witnesses.1.willing=perhaps", "witnesses.1.card=x", "witnesses.1.age=40"] {
            assert_eq!(set(&[bad]), None, "{bad}");
        }
    }
}
