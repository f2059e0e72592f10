//! The course of conduct as far as it is written: counts over time, in words,
//! tables and charts (patterns-1). The same figures as in a bundle of
//! everything.

use bundle::PatternPart;
use bundle::documents::{Colours, draw};
use chrono::NaiveDate;
use diary::{Card, CardKind, Incident, Kind, Subject};
use insight::patterns::{Case, Told};
use record::Entry;
use sentences::Blank;

use crate::contract::{self, ChartColours, Patterns};
use crate::{Problem, ProblemKind, Session, cards};

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
    alt: Vec<String>,
    language: sentences::Language,
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
    let alt = parts.iter().map(|part| {
        let words = part.words.join(" ");
        session.sentences.say_with("pattern-chart-alt", &[("words", Blank::Text(&words))])
    });
    Ok(Counted { about, alt: alt.collect(), parts, language })
}

impl Counted {
    /// All of it, with charts in these colours where there are some.
    ///
    /// # Errors
    /// Colours that are none.
    pub fn shown(self, colours: Option<&ChartColours>) -> Result<Patterns, Problem> {
        // It may be drawn beside the diary, on a thread that outlives a lock.
        let _traces = vault::Traces;
        let Self { about, parts, alt, language } = self;
        let colours = colours.map(checked).transpose()?;
        let shown = |(part, chart_words): (PatternPart, String)| {
            let chart = match &colours {
                Some(colours) => draw(&part, colours, language)?,
                None => None,
            };
            let table = |table: bundle::PatternTable| contract::PatternTable {
                caption: table.caption,
                heads: table.heads,
                rows: table.rows,
            };
            Ok(contract::PatternPart {
                key: part.key.to_owned(),
                heading: part.heading,
                words: part.words,
                chart,
                chart_words,
                tables: part.tables.into_iter().map(table).collect(),
                rules: part.rules,
            })
        };
        let parts: Result<_, Problem> = parts.into_iter().zip(alt).map(shown).collect();
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
        for entry in session.vault.standing(Kind::Incident)? {
            let content = entry.content()?;
            let Some(Subject::Incident(incident)) = content.and_then(|content| content.subject)
            else {
                return Err(Problem::about(ProblemKind::EntryDamaged, entry.header.seq));
            };
            kept.incidents.push((incident, written_on(session, &entry)?));
        }
        for kind in KINDS {
            kept.cards.extend(cards::current(session, kind)?);
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
