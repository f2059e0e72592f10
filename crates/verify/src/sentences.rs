//! The report in plain words, in English and Welsh.
//!
//! The checker stands alone, so it reads its sentence files itself: one
//! message on a line, with nothing but `{ $name }` in it.

use crate::{Fault, Named, Report, Seal, Stamp};

const ENGLISH: &str = include_str!("../../../locales/en-GB/verify.ftl");
const WELSH: &str = include_str!("../../../locales/cy/verify.ftl");

/// The language of a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Welsh.
    Welsh,
}

impl Language {
    /// The language of a name such as `cy` or `en_GB.UTF-8`; nothing for
    /// others than these two.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name.split(['-', '_', '.', '@']).next()? {
            "en" => Some(Self::English),
            "cy" => Some(Self::Welsh),
            _ => None,
        }
    }

    /// One message, with what it asks for put in.
    #[must_use]
    pub fn say(self, id: &str, values: &[(&str, &str)]) -> String {
        let mut rest = self.message(id).unwrap_or(id);
        let mut text = String::new();
        while let Some((before, after)) = rest.split_once("{ $") {
            let (name, after) = after.split_once(" }").unwrap_or((after, ""));
            let value =
                values.iter().find(|(key, _)| *key == name).map_or("…", |(_, value)| value);
            text.push_str(before);
            text.push_str(value);
            rest = after;
        }
        text.push_str(rest);
        text
    }

    fn message(self, id: &str) -> Option<&'static str> {
        self.messages().find(|(key, _)| *key == id).map(|(_, text)| text)
    }

    fn messages(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let file = match self {
            Self::English => ENGLISH,
            Self::Welsh => WELSH,
        };
        file.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "))
    }
}

/// The sentence of one fault.
pub(crate) fn of_fault(fault: &Fault, language: Language) -> String {
    let Fault { code, place, line, entry, named, about } = fault;
    let say = |id: &str, values: &[(&str, &str)]| language.say(id, values);
    let line = line.unwrap_or(0).to_string();
    let seq = entry.map(|seq| seq.to_string());
    let plain = match &seq {
        Some(seq) => say("entry-seq", &[("seq", seq)]),
        None => say("entry-line", &[("line", &line)]),
    };
    let entry = match named {
        Some(Named::Incident(number)) => {
            say("entry-incident", &[("entry", &plain), ("number", &number.to_string())])
        }
        Some(Named::Exhibit(reference)) => {
            say("entry-exhibit", &[("entry", &plain), ("reference", reference)])
        }
        Some(Named::Card(kind, number)) => {
            let card = format!("{kind}/{number}");
            say("entry-card", &[("entry", &plain), ("card", &card)])
        }
        None => plain,
    };
    let bundle = say("place-bundle", &[]);
    let place = if place == "." { &bundle } else { place };
    let about = about.as_deref().unwrap_or("");
    let values = [("where", place.as_str()), ("line", &line), ("entry", &entry), ("about", about)];
    say(&format!("fault-{}", code.key()), &values)
}

/// A report as a person reads it: each part a list of sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The verdict.
    pub title: String,
    /// What was read, by its label; nothing where it could not be read.
    pub facts: Vec<(String, String)>,
    /// What holds.
    pub good: Vec<String>,
    /// What does not, or why it cannot be read.
    pub faults: Vec<String>,
    /// What it shows, where it holds.
    pub shows: Vec<String>,
    /// What it does not show, where it holds.
    pub shows_not: Vec<String>,
}

/// The report in words.
pub(crate) fn words_of(report: &Report, language: Language) -> Words {
    let say = |id: &str| language.say(id, &[]);
    let said = |ids: &[&str]| match report.holds() {
        true => ids.iter().map(|id| say(id)).collect(),
        false => Vec::new(),
    };
    let title = match report.exit_code() {
        0 => "title-holds",
        1 => "title-does-not-hold",
        _ => "title-cannot-be-read",
    };
    let good = report.checked.iter().filter(|(_, holds)| *holds);
    let stamped: &[&str] =
        if report.stamps.is_empty() { &[] } else { &["shows-stamps", "shows-stamp-root"] };
    let sealed: &[&str] = if report.seals.is_empty() { &[] } else { &["shows-seals"] };
    Words {
        title: say(title),
        facts: if report.readable() { facts(report, language) } else { Vec::new() },
        good: good.map(|(check, _)| say(&format!("check-{}", check.key()))).collect(),
        faults: faults(report, language),
        shows: said(
            &[&["shows-unchanged", "shows-place", "shows-key"][..], stamped, sealed].concat(),
        ),
        shows_not: said(&[
            "shows-not-who",
            "shows-not-true",
            "shows-not-all",
            "shows-not-documents",
        ]),
    }
}

/// The whole report.
pub(crate) fn of_report(report: &Report, language: Language) -> String {
    let Words { title, facts, good, faults, shows, shows_not } = words_of(report, language);
    let mut lines = vec![title, String::new()];
    if report.readable() {
        lines.extend(facts.into_iter().map(|(label, value)| format!("{label:<18} {value}")));
        lines.push(String::new());
    }
    let mut section = |heading: &str, items: Vec<String>| {
        if !items.is_empty() {
            lines.extend((!heading.is_empty()).then(|| language.say(heading, &[])));
            lines.extend(items.into_iter().map(|item| format!("  - {item}")));
            lines.push(String::new());
        }
    };
    section("holds-heading", good);
    section(if report.readable() { "fails-heading" } else { "" }, faults);
    section("shows-heading", shows);
    section("shows-not-heading", shows_not);
    lines.join("\n")
}

fn facts(report: &Report, language: Language) -> Vec<(String, String)> {
    let values = [
        ("label-seal-code", report.seal_code.clone()),
        ("label-key", report.key_fingerprint.clone()),
        ("label-incidents", Some(report.incidents.to_string())),
        ("label-exhibits", Some(report.exhibits.to_string())),
        ("label-entries", Some(report.entries.to_string())),
        ("label-erased", Some(report.erased.to_string())),
    ];
    let known = values.into_iter().filter_map(|(id, value)| Some((language.say(id, &[]), value?)));
    let stamps = report.stamps.iter().map(|Stamp { time, entries, root }| {
        let (time, entries) = (moment(time), entries.to_string());
        let values = [("time", time.as_str()), ("entries", &entries), ("root", root)];
        (language.say("label-stamp", &[]), language.say("stamp-covers", &values))
    });
    let seals = report.seals.iter().map(|Seal { code, entries }| {
        let entries = entries.to_string();
        let values = [("code", code.as_str()), ("entries", &entries)];
        (language.say("label-seal", &[]), language.say("seal-covers", &values))
    });
    known.chain(stamps).chain(seals).collect()
}

/// A time as it is signed, such as `20261129012345.25Z`, for a person to read.
fn moment(signed: &str) -> String {
    let part = |from: usize, to: usize| signed.get(from..to).unwrap_or_default();
    let seconds = signed.get(12..).unwrap_or_default().trim_end_matches('Z');
    let (year, month, day, hour) = (part(0, 4), part(4, 6), part(6, 8), part(8, 10));
    format!("{year}-{month}-{day} {hour}:{}:{seconds} UTC", part(10, 12))
}

/// Every fault, and every check that no fault explains.
fn faults(report: &Report, language: Language) -> Vec<String> {
    let mut items: Vec<_> = report.faults.iter().map(|fault| of_fault(fault, language)).collect();
    if report.more_faults > 0 {
        items.push(language.say("more-faults", &[("count", &report.more_faults.to_string())]));
    }
    let failed = report.checked.iter().filter(|(_, holds)| !holds).map(|(check, _)| *check);
    for check in failed {
        if report.faults.iter().all(|fault| fault.code.check() != Some(check)) {
            let sentence = language.say(&format!("check-{}", check.key()), &[]);
            items.push(language.say("not-reached", &[("check", &sentence)]));
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{Check, Code};

    const LANGUAGES: [Language; 2] = [Language::English, Language::Welsh];

    #[test]
    fn both_languages_say_the_same_messages_with_the_same_values() {
        let values = |text: &str| {
            let names = text.split("{ $").skip(1).filter_map(|rest| rest.split_once(" }"));
            names.map(|(name, _)| name.to_owned()).collect::<BTreeSet<_>>()
        };
        let of = |language: Language| -> Vec<_> {
            language.messages().map(|(key, text)| (key, values(text))).collect()
        };
        assert_eq!(of(Language::English), of(Language::Welsh));
        let keys: BTreeSet<_> = Language::English.messages().map(|(key, _)| key).collect();
        assert_eq!(keys.len(), of(Language::English).len(), "no message stands twice");
    }

    #[test]
    fn a_sentence_file_has_nothing_that_the_reader_would_not_read() {
        for file in [ENGLISH, WELSH] {
            for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
                assert!(line.contains(" = ") && !line.starts_with(' '), "{line}");
                assert_eq!(line.matches('{').count(), line.matches("{ $").count(), "{line}");
                assert_eq!(line.matches('}').count(), line.matches(" }").count(), "{line}");
            }
        }
    }

    #[test]
    fn every_fault_and_every_check_has_a_sentence_without_gaps() {
        for language in LANGUAGES {
            for code in Code::ALL {
                let fault = Fault {
                    line: Some(3),
                    entry: Some(4),
                    named: Some(Named::Incident(5)),
                    ..Fault::at(*code, "data/x").about("data/y")
                };
                let sentence = of_fault(&fault, language);
                assert!(!sentence.contains('…') && sentence.contains(' '), "{sentence}");
            }
            for check in Check::ALL {
                assert!(language.message(&format!("check-{}", check.key())).is_some());
            }
        }
    }

    #[test]
    fn sentences_are_short() {
        for (key, text) in Language::English.messages() {
            for sentence in text.split(". ") {
                let words =
                    sentence.split_whitespace().filter(|word| word.len() > 1 || *word == "a");
                assert!(words.count() <= 20, "{key}");
            }
        }
    }

    #[test]
    fn a_language_is_told_from_the_name_of_a_locale() {
        assert_eq!(Language::named("cy_GB.UTF-8"), Some(Language::Welsh));
        assert_eq!(Language::named("en-GB"), Some(Language::English));
        assert_eq!(Language::named("C.UTF-8"), None);
    }
}
