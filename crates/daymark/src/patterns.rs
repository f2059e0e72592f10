//! The course of conduct as far as it is written: counts over time, in words,
//! tables and charts (patterns-1). The same figures as in a bundle of
//! everything.

use bundle::PatternPart;
use bundle::documents::{Colours, draw};
use chrono::NaiveDate;
use diary::{Card, CardKind, Incident, Kind, Subject};
use insight::patterns::{Case, Told};
use record::Entry;
use sentences::{Language, Sentences};

use crate::contract::{self, ChartColours, Patterns};
use crate::{Problem, ProblemKind, Session, standing};

/// The kinds of card that are counted, or named beside a figure.
const KINDS: [CardKind; 7] = [
    CardKind::Person,
    CardKind::Account,
    CardKind::Place,
    CardKind::Request,
    CardKind::Report,
    CardKind::Change,
    CardKind::Order,
];

/// What was counted, taken out of the diary: charts can be drawn while the
/// diary is locked again.
pub struct Counted {
    about: Vec<String>,
    parts: Vec<PatternPart>,
    language: Language,
}

/// Counts everything that stands, in the language of the session.
///
/// # Errors
/// An entry that is damaged.
pub fn count(session: &Session) -> Result<Counted, Problem> {
    let kept = Kept::of(session)?;
    let language = session.sentences.language();
    let parts = bundle::patterns(&kept.case(), language);
    let keys: &[&str] = match parts.is_empty() {
        true => &["patterns-about", "patterns-nothing"],
        false => &["patterns-about", "patterns-series", "patterns-unsure"],
    };
    let about = keys.iter().map(|key| session.sentences.say(key)).collect();
    Ok(Counted { about, parts, language })
}

impl Counted {
    /// All of it, with charts in these colours where there are some.
    ///
    /// # Errors
    /// Colours that are none.
    pub fn shown(self, colours: Option<&ChartColours>) -> Result<Patterns, Problem> {
        // It may be drawn beside the diary, on a thread that outlives a lock.
        let _traces = vault::Traces;
        let Self { about, parts, language } = self;
        let colours = colours.map(checked).transpose()?;
        let sentences = Sentences::of(language);
        let shown = |part: PatternPart| {
            let chart_words = part.chart_words(&sentences);
            let chart = match &colours {
                Some(colours) => draw(&part, colours, language)?,
                None => None,
            };
            Ok(contract::PatternPart {
                key: part.key.to_owned(),
                heading: part.heading,
                words: part.words,
                chart,
                chart_words,
                tables: part.tables,
                rules: part.rules,
            })
        };
        let parts: Result<_, Problem> = parts.into_iter().map(shown).collect();
        Ok(Patterns { about, parts: parts? })
    }
}

/// Colours that can be drawn with.
fn checked(colours: &ChartColours) -> Result<Colours, Problem> {
    let ChartColours { ink, quiet, paper } = colours;
    for colour in [ink, quiet, paper] {
        let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6);
        if !digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit())) {
            return Err(ProblemKind::ValueUnreadable.into());
        }
    }
    Ok(Colours { ink: ink.clone(), quiet: quiet.clone(), paper: paper.clone() })
}

/// What stands in an open diary.
struct Kept {
    incidents: Vec<(Incident, NaiveDate)>,
    cards: Vec<Card>,
}

impl Kept {
    fn of(session: &Session) -> Result<Self, Problem> {
        let mut kept = Self { incidents: Vec::new(), cards: Vec::new() };
        for kind in [Kind::Incident].into_iter().chain(KINDS.map(Kind::Card)) {
            for (entry, subject) in standing::of(session, kind)? {
                match subject {
                    Subject::Incident(incident) => {
                        kept.incidents.push((incident, written_on(session, &entry)?));
                    }
                    Subject::Card(card) => kept.cards.push(card),
                    _ => return Err(standing::damaged(&entry)),
                }
            }
        }
        Ok(kept)
    }

    fn case(&self) -> Case<'_> {
        let told = |(incident, written)| Told { incident, written };
        let incidents = self.incidents.iter().map(|(incident, day)| told((incident, *day)));
        Case { incidents: incidents.collect(), cards: self.cards.iter().collect() }
    }
}

/// The day on which the first version of it was written.
fn written_on(session: &Session, entry: &Entry) -> Result<NaiveDate, Problem> {
    if entry.header.version == 1 {
        return Ok(entry.header.written.day());
    }
    let versions = session.vault.versions(entry.header.subject)?;
    let first = versions.first().ok_or(ProblemKind::DatabaseDamaged)?;
    Ok(first.header.written.day())
}
