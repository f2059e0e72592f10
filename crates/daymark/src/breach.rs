//! Reporting that an order was broken: one of its terms, the incidents that
//! broke it, what shows them, and who was told. A document of its own, looked
//! through like a bundle before it is saved.

use std::collections::BTreeSet;
use std::path::Path;

use bundle::documents::{Breach, render_breach};
use bundle::{Contents, Histories};
use chrono::{DateTime, Utc};
use diary::card::Order;
use diary::{Card, CardKind, CardNumber, Link, SavedDocument, Status};

use crate::bundles;
use crate::contract::{BreachPlan, BreachRequest, BreachTerm, BundleRequest};
use crate::{Problem, ProblemKind, Session, cards, evidence, safety, saved};

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
        let breach = Breach { order: number, term, without: BTreeSet::new() };
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
    contents: Contents,
    breach: Breach,
}

/// Takes what a report would say out of the diary, to look at it.
///
/// # Errors
/// No such order, or one that was taken back or erased; no such term; something
/// held back or a language that cannot be read.
pub fn draft(session: &Session, request: &BreachRequest) -> Result<Draft, Problem> {
    let (contents, breach) = gathered(session, request)?;
    Ok(Draft { contents, breach })
}

/// The same to save it: all that may give the writer away in it is answered.
/// `at` is the moment that it says it was made at; left out, it is now.
///
/// # Errors
/// As [`draft`], and [`ProblemKind::SafetyUnanswered`].
pub fn to_save(
    session: &Session,
    request: &BreachRequest,
    at: Option<DateTime<Utc>>,
) -> Result<Draft, Problem> {
    let (mut contents, breach) = gathered(session, request)?;
    safety::report_must_be_answered(session, &contents, &breach)?;
    contents.made.at = at.unwrap_or(contents.made.at);
    Ok(Draft { contents, breach })
}

/// What a report is made of, and which it is.
pub(crate) fn gathered(
    session: &Session,
    request: &BreachRequest,
) -> Result<(Contents, Breach), Problem> {
    let BreachRequest { order, term, without, language } = request;
    let (number, card) = standing(session, *order)?;
    let term = term.trim();
    let same = |name: &str| name.to_lowercase() == term.to_lowercase();
    if !term.is_empty() && !card.numbered_terms().any(|(name, _)| same(&name)) {
        return Err(Problem::about(ProblemKind::NotFound, "term"));
    }
    let without = without.iter().map(|text| {
        let unread = |_| Problem::about(ProblemKind::ValueUnreadable, "without");
        text.trim().parse().map_err(unread)
    });
    let without: BTreeSet<Link> = without.collect::<Result<_, _>>()?;
    if without.contains(&Link::Card(CardKind::Order, number)) {
        return Err(ProblemKind::NothingToHandOver.into());
    }
    let language = language.clone();
    // It copies no file and draws no picture: an intimate exhibit stands in it by
    // its reference, and says that it is one.
    let with_intimate = evidence::intimate(session)?;
    let everything = BundleRequest { language, with_intimate, ..BundleRequest::default() };
    let contents = bundles::contents(session, &everything)?;
    let term = (!term.is_empty()).then(|| term.to_owned());
    Ok((contents, Breach { order: number, term, without }))
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
/// As [`to_save`], a place that is taken, or a disk that will not take it.
/// Nothing is saved then.
pub fn save(
    session: &mut Session,
    request: &BreachRequest,
    to: &Path,
    at: Option<DateTime<Utc>>,
) -> Result<(), Problem> {
    let pdf = to_save(session, request, at)?.document()?;
    saved::save(session, SavedDocument::BreachReport, &pdf, to)
}

/// Saves a report that was set ([`Draft::document`]) into a folder outside the
/// diary, as [`save`] does; gives the name that it has there.
///
/// # Errors
/// A disk that will not take it. Nothing is saved then.
pub fn save_in(session: &mut Session, pdf: &[u8], folder: &Path) -> Result<String, Problem> {
    saved::save_in(session, SavedDocument::BreachReport, pdf, folder)
}

/// An order that stands.
fn standing(session: &Session, number: u32) -> Result<(CardNumber, Order), Problem> {
    let (_, card, status) = cards::standing(session, CardKind::Order, number)?;
    match card {
        Card::Order(order) if status == Status::Current => Ok((order.number, order.says)),
        _ => Err(Problem::about(ProblemKind::NotFound, number)),
    }
}
