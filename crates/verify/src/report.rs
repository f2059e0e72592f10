//! What a check found, as values and as JSON (check-1 §2).

use serde_json::{Map, Value, json};

use crate::{Check, Code, Language, Seal, Stamp, Words, sentences};

/// What a check found.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// The code of the checkpoint, worked out anew.
    pub seal_code: Option<String>,
    /// The key's fingerprint, as `ssh-keygen -l` prints it.
    pub key_fingerprint: Option<String>,
    /// Disclosed incidents that are not erased.
    pub incidents: u64,
    /// Disclosed exhibits that are not erased.
    pub exhibits: u64,
    /// Lines of `entries.jsonl`.
    pub entries: u64,
    /// Disclosed subjects that were erased.
    pub erased: u64,
    /// The time stamps that hold.
    pub stamps: Vec<Stamp>,
    /// The earlier seals that are of this record.
    pub seals: Vec<Seal>,
    /// What was checked, and whether it holds. Empty where the bundle could
    /// not be read.
    pub checked: Vec<(Check, bool)>,
    /// What is wrong, the first few hundred.
    pub faults: Vec<Fault>,
    /// How many faults more there are.
    pub more_faults: u64,
}

/// One fault, and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub code: Code,
    /// The file, as a path inside the bundle, safe to print; `.` for the
    /// bundle itself.
    pub place: String,
    /// The line in that file, from 1.
    pub line: Option<u64>,
    /// The `seq` of the entry.
    pub entry: Option<u64>,
    /// The incident or exhibit that the entry is about.
    pub named: Option<Named>,
    /// A second file, or a field, that it is about.
    pub about: Option<String>,
}

/// How a subject is called in every document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// An incident, by its number.
    Incident(u64),
    /// An exhibit, by its reference.
    Exhibit(String),
    /// A card, by its kind and its number within it.
    Card(&'static str, u64),
}

impl Fault {
    /// The fault of a whole file, or of the bundle (`.`).
    pub(crate) fn at(code: Code, place: impl Into<String>) -> Self {
        Self { code, place: place.into(), line: None, entry: None, named: None, about: None }
    }

    /// The same, with the second file or the field that it is about.
    pub(crate) fn about(mut self, about: impl Into<String>) -> Self {
        self.about = Some(about.into());
        self
    }

    /// The same, in this line.
    pub(crate) fn line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }

    pub(crate) fn to_json(&self, language: Language) -> Value {
        let Self { code, place, line, entry, named, about } = self;
        let mut object = Map::new();
        object.insert("where".into(), json!(place));
        object.insert("code".into(), json!(code.key()));
        object.insert("sentence".into(), json!(sentences::of_fault(self, language)));
        let mut add = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                object.insert(key.into(), value);
            }
        };
        add("line", line.map(Value::from));
        add("entry", entry.map(Value::from));
        add("about", about.clone().map(Value::from));
        match named {
            Some(Named::Incident(number)) => add("incident", Some(json!(number))),
            Some(Named::Exhibit(reference)) => add("exhibit", Some(json!(reference))),
            Some(Named::Card(kind, number)) => add("card", Some(json!(format!("{kind}/{number}")))),
            None => {}
        }
        Value::Object(object)
    }
}

impl Report {
    /// Whether the bundle holds: everything was checked and nothing is wrong.
    #[must_use]
    pub fn holds(&self) -> bool {
        let all = !self.checked.is_empty() && self.checked.iter().all(|(_, holds)| *holds);
        all && self.faults.is_empty() && self.more_faults == 0
    }

    /// Whether it could be read at all, so that the rest of the report says
    /// something about the bundle.
    #[must_use]
    pub fn readable(&self) -> bool {
        self.faults.iter().all(|fault| fault.code.check().is_some())
    }

    /// 0 where it holds, 1 where it does not, 2 where it cannot be read.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match (self.readable(), self.holds()) {
            (false, _) => 2,
            (true, false) => 1,
            (true, true) => 0,
        }
    }

    /// The report for scripts. Only the sentences depend on the language.
    #[must_use]
    pub fn to_json(&self, language: Language) -> Value {
        let stamps = self.stamps.iter().map(
            |Stamp { time, entries, root }| json!({"time": time, "entries": entries, "root": root}),
        );
        let seals = self.seals.iter();
        let seals = seals.map(|Seal { code, entries }| json!({"code": code, "entries": entries}));
        let checked = self.checked.iter();
        let checked = checked.map(|(what, holds)| json!({"what": what.key(), "holds": holds}));
        json!({
            "holds": self.holds(),
            "readable": self.readable(),
            "sealCode": self.seal_code,
            "keyFingerprint": self.key_fingerprint,
            "incidents": self.incidents,
            "exhibits": self.exhibits,
            "entries": self.entries,
            "erased": self.erased,
            "stamps": stamps.collect::<Vec<_>>(),
            "seals": seals.collect::<Vec<_>>(),
            "checked": checked.collect::<Vec<_>>(),
            "faults": self.faults.iter().map(|fault| fault.to_json(language)).collect::<Vec<_>>(),
            "moreFaults": self.more_faults,
        })
    }

    /// The report in plain words, part by part.
    #[must_use]
    pub fn to_words(&self, language: Language) -> Words {
        sentences::words_of(self, language)
    }

    /// The report in plain words.
    #[must_use]
    pub fn to_text(&self, language: Language) -> String {
        sentences::of_report(self, language)
    }
}
