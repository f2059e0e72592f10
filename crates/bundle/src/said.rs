//! What the fields of a card or an incident say, in words.

use diary::card::{Shown, ShownValue};
use diary::{CardKind, ExhibitRef, Link, Money, Witness};
use sentences::{Blank, Sentences};

use crate::phrase;

/// A field that says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Its key among the fields.
    pub key: String,
    /// Its label.
    pub label: String,
    /// What it says, one text for each part.
    pub texts: Vec<String>,
    /// What it is tied to.
    pub ties: Vec<Link>,
    /// The rows in it.
    pub rows: Vec<Vec<Said>>,
}

impl Said {
    /// What it says as one text: its parts on one line, each row on its own.
    #[must_use]
    pub fn in_lines(&self, sentences: &Sentences) -> String {
        let Self { key: _, label: _, texts, ties, rows } = self;
        let ties = ties.iter().map(|link| tie(link, sentences));
        let parts: Vec<String> = texts.iter().cloned().chain(ties).collect();
        let mut lines = Vec::new();
        if !parts.is_empty() {
            lines.push(parts.join("; "));
        }
        let cell = |said: &Self| format!("{}: {}", said.label, said.in_lines(sentences));
        let row = |row: &Vec<Self>| row.iter().map(cell).collect::<Vec<_>>().join("; ");
        lines.extend(rows.iter().map(row));
        lines.join("\n")
    }
}

/// Says each field, under the labels that the writer is asked by. `of` is the
/// word for what has them: the kind of a card, or `incident`.
#[must_use]
pub fn fields(of: &str, shown: &[Shown<'_>], sentences: &Sentences) -> Vec<Said> {
    labelled("field", of, shown, sentences)
}

/// The same under the labels of documents, which speak of the writer.
#[must_use]
pub fn to_officer(of: &str, shown: &[Shown<'_>], sentences: &Sentences) -> Vec<Said> {
    labelled("label", of, shown, sentences)
}

fn labelled(labels: &str, of: &str, shown: &[Shown<'_>], sentences: &Sentences) -> Vec<Said> {
    shown.iter().map(|shown| field(labels, of, shown, sentences)).collect()
}

fn field(labels: &str, of: &str, shown: &Shown<'_>, sentences: &Sentences) -> Said {
    let Shown { key, value } = shown;
    let path = format!("{of}-{key}");
    let mut said = Said {
        key: key.clone(),
        label: sentences.say(&format!("{labels}-{path}")),
        texts: Vec::new(),
        ties: Vec::new(),
        rows: Vec::new(),
    };
    let choice = |set: &str, key: &str| match set {
        // The ways have words of their own, since incidents have them too.
        "way" => sentences.say(&format!("way-{key}")),
        set => sentences.say(&format!("choice-{set}-{key}")),
    };
    match value {
        ShownValue::Words(words) => said.texts.push(words.as_str().to_owned()),
        ShownValue::Lines(lines) => {
            said.texts.extend(lines.iter().map(|words| words.as_str().to_owned()));
        }
        ShownValue::When(when) => said.texts.push(phrase::when(when, sentences)),
        ShownValue::Day(day) => said.texts.push(phrase::date(*day, sentences)),
        ShownValue::Answer(answer) => {
            said.texts.push(sentences.say(&format!("answer-{}", answer.key())));
        }
        ShownValue::Choice { set, key } => said.texts.push(choice(set, key)),
        ShownValue::Choices { set, keys } => {
            said.texts.extend(keys.iter().map(|key| choice(set, key)));
        }
        ShownValue::Money(money) => said.texts.push(pounds(*money)),
        ShownValue::Position(location) => said.texts.push(location.to_string()),
        ShownValue::Version(version) => said.texts.push(phrase::version(*version, sentences)),
        ShownValue::Card(kind, number) => said.ties.push(Link::Card(*kind, *number)),
        ShownValue::Cards(kind, all) => {
            said.ties.extend(all.iter().map(|number| Link::Card(*kind, *number)));
        }
        ShownValue::Incidents(all) => said.ties.extend(all.iter().copied().map(Link::Incident)),
        ShownValue::Exhibits(all) => said.ties.extend(all.iter().cloned().map(Link::Exhibit)),
        ShownValue::Rows(rows) => {
            said.rows.extend(rows.iter().map(|row| labelled(labels, &path, row, sentences)));
        }
    }
    said
}

/// An amount: `£1234.50`.
#[must_use]
pub fn pounds(money: Money) -> String {
    format!("£{money}")
}

/// What something is called by its number: `Order 2`, `Incident 7`, `AJS/7`.
#[must_use]
pub fn tie(link: &Link, sentences: &Sentences) -> String {
    let numbered = |key: &str, number: u32| {
        let number = number.to_string();
        sentences.say_with(&format!("numbered-{key}"), &[("number", Blank::Text(&number))])
    };
    match link {
        Link::Incident(number) => numbered("incident", number.get()),
        Link::Exhibit(reference) => ExhibitRef::to_string(reference),
        Link::Card(kind, number) => numbered(CardKind::key(*kind), number.get()),
    }
}

/// A witness: the name, what they saw, and whether they would tell the police.
pub(crate) fn witness(witness: &Witness, sentences: &Sentences) -> String {
    let Witness { name, saw, card: _, willing } = witness;
    let willing = willing.map(|answer| sentences.say(&format!("doc-willing-{}", answer.key())));
    let said = match saw {
        Some(saw) => format!("{}: {}", name.as_str(), saw.as_str()),
        None => name.as_str().to_owned(),
    };
    match willing {
        Some(willing) => format!("{said} ({willing})"),
        None => said,
    }
}

#[cfg(test)]
mod tests {
    use diary::Details;
    use diary::card::{FieldShape, Fields as _, Input};
    use sentences::Language;

    use super::*;

    /// Every path of a field, those in rows too.
    fn paths(of: &str, shape: &[FieldShape], into: &mut Vec<String>) {
        for field in shape {
            let path = format!("{of}-{}", field.key);
            if let Input::Rows(rows) = &field.input {
                paths(&path, rows, into);
            }
            into.push(path);
        }
    }

    #[test]
    fn every_field_that_a_document_can_show_has_a_label_that_speaks_to_an_officer() {
        let mut all = Vec::new();
        paths("incident", &Details::shape(), &mut all);
        let never = [CardKind::PrivateNote, CardKind::SavedSearch];
        for kind in CardKind::ALL.iter().filter(|kind| !never.contains(kind)) {
            paths(kind.key(), &kind.shape(), &mut all);
        }
        for language in Language::ALL {
            let sentences = Sentences::of(language);
            for path in &all {
                let key = format!("label-{path}");
                assert!(sentences.has(&key), "{language:?} has no {key}");
                let label = sentences.say(&key).to_lowercase();
                let words = label.split(|c: char| !c.is_alphabetic());
                let spoken_to = ["you", "your", "yours", "chi", "eich", "rydych", "oeddech"];
                for word in words {
                    assert!(!spoken_to.contains(&word), "{key} says `{word}`: {label}");
                }
            }
        }
    }
}
