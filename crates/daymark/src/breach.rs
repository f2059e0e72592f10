//! Reporting that an order was broken: one of its terms, the incidents that
//! broke it, what shows them, and who was told. A document of its own.

use std::path::Path;

use bundle::Histories;
use bundle::documents::{Breach, render_breach};
use chrono::{DateTime, Utc};
use diary::card::Order;
use diary::{Card, CardKind, CardNumber, SavedDocument, Status};

use crate::bundles;
use crate::contract::{BreachPlan, BreachRequest, BreachTerm, BundleRequest};
use crate::{Problem, ProblemKind, Session, cards, evidence, saved};

/// What can be reported of an order.
///
/// # Errors
/// No such order, or one that was taken back or erased.
pub fn plan(session: &Session, order: u32) -> Result<BreachPlan, Problem> {
    /// Enough to know a term again.
    const BEGINS: usize = 80;
    let (number, card) = standing(session, order)?;
    let everything = bundles::contents(session, &BundleRequest::default())?;
    let histories = Histories::read(&everything.entries)?;
    let count = |term: Option<String>| {
        let breach = Breach { order: number, term };
        crate::number(breach.incidents(&histories) as u64)
    };
    let terms = card.numbered_terms().map(|(term, says)| {
        let says = says.says.as_ref().map(diary::Words::as_str).unwrap_or_default();
        let incidents = count(Some(term.clone()));
        BreachTerm { term, begins: says.chars().take(BEGINS).collect(), incidents }
    });
    Ok(BreachPlan { terms: terms.collect(), incidents: count(None) })
}

/// What a report would say, taken out of the diary: it can be set while the
/// diary is locked again.
pub struct Draft {
    contents: bundle::Contents,
    breach: Breach,
}

/// Takes what a report would say out of the diary. `at` is the moment that it
/// says it was made at; left out, it is now.
///
/// # Errors
/// No such order, or one that was taken back or erased; no such term; a
/// language that there is not.
pub fn draft(
    session: &Session,
    request: &BreachRequest,
    at: Option<DateTime<Utc>>,
) -> Result<Draft, Problem> {
    let BreachRequest { order, term, language } = request;
    let (number, card) = standing(session, *order)?;
    let term = term.trim();
    let same = |name: &str| name.to_lowercase() == term.to_lowercase();
    if !term.is_empty() && !card.numbered_terms().any(|(name, _)| same(&name)) {
        return Err(Problem::about(ProblemKind::NotFound, "term"));
    }
    let language = language.clone();
    let everything = BundleRequest { language, ..BundleRequest::default() };
    // It copies no file and draws no picture: an intimate exhibit stands in it by
    // its reference, and says that it is one.
    let with_intimate = evidence::intimate(session)?;
    let everything = BundleRequest { with_intimate, ..everything };
    let mut contents = bundles::contents(session, &everything)?;
    contents.made.at = at.unwrap_or(contents.made.at);
    let term = (!term.is_empty()).then(|| term.to_owned());
    Ok(Draft { contents, breach: Breach { order: number, term } })
}

impl Draft {
    /// The report, as a PDF.
    ///
    /// # Errors
    /// An entry that is damaged.
    pub fn document(&self) -> Result<Vec<u8>, Problem> {
        // It may be set beside the diary, on a thread that outlives a lock.
        let _traces = vault::Traces;
        Ok(render_breach(&self.contents, &self.breach)?)
    }
}

/// Saves a report outside the diary, and keeps in the record that it was saved.
///
/// # Errors
/// As [`draft`], a place that is taken, or a disk that will not take it.
/// Nothing is saved then.
pub fn save(
    session: &mut Session,
    request: &BreachRequest,
    to: &Path,
    at: Option<DateTime<Utc>>,
) -> Result<(), Problem> {
    let pdf = draft(session, request, at)?.document()?;
    saved::save(session, SavedDocument::BreachReport, &pdf, to)
}

/// Saves a report into a folder outside the diary, as [`save`] does; gives the
/// name that it has there.
///
/// # Errors
/// Those of [`save`].
pub fn save_in(
    session: &mut Session,
    request: &BreachRequest,
    folder: &Path,
) -> Result<String, Problem> {
    let path = saved::place(session, SavedDocument::BreachReport, folder)?;
    save(session, request, &path, None)?;
    Ok(saved::name(&path))
}

/// An order that stands.
fn standing(session: &Session, number: u32) -> Result<(CardNumber, Order), Problem> {
    let (_, card, status) = cards::standing(session, CardKind::Order, number)?;
    match card {
        Card::Order(order) if status == Status::Current => Ok((order.number, order.says)),
        _ => Err(Problem::about(ProblemKind::NotFound, number)),
    }
}
