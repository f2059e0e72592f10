//! Finding anything by its words.

use bundle::said::tie;
use diary::{CardNumber, IncidentNumber, Kind, Link};

use crate::contract::{Found, FoundPage};
use crate::incidents::marks;
use crate::{Problem, ProblemKind, Session};

/// The most that is found at once.
const MOST: u32 = 200;

/// Finds incidents, exhibits and cards that have all these words, whole or
/// begun; those written last first.
///
/// # Errors
/// A database that cannot be read. No text makes one.
pub fn find(session: &Session, text: &str, limit: u32) -> Result<FoundPage, Problem> {
    let limit = if limit == 0 { MOST } else { limit.min(MOST) };
    let hits = session.vault.search(text, u64::from(limit))?;
    let rows = hits.into_iter().map(|hit| found(session, hit)).collect::<Result<_, _>>()?;
    Ok(FoundPage { rows })
}

fn found(session: &Session, hit: vault::Hit) -> Result<Found, Problem> {
    let vault::Hit { kind, number, reference, subject: _, status, excerpt, marks } = hit;
    let link = match (kind, reference) {
        (Kind::Incident, _) => Link::Incident(IncidentNumber::try_from(number)?),
        (_, Some(reference)) => Link::Exhibit(reference.parse()?),
        (Kind::Card(kind), None) => Link::Card(kind, CardNumber::try_from(number)?),
        (Kind::Exhibit | Kind::Writer | Kind::Seal | Kind::HandOver | Kind::Access, None) => {
            return Err(ProblemKind::DatabaseDamaged.into());
        }
    };
    Ok(Found {
        kind: kind.key().to_owned(),
        number,
        name: tie(&link, &session.sentences),
        status,
        marks: self::marks(excerpt.as_str(), &marks),
        excerpt: excerpt.into(),
    })
}
