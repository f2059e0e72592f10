//! Finding anything by its words.

use bundle::said::tie;
use diary::{CardNumber, IncidentNumber, Kind, Link};
use sentences::Blank;

use crate::contract::{Found, FoundPage};
use crate::incidents::marks;
use crate::{Problem, ProblemKind, Session, evidence};

/// The most that is found at once.
const MOST: u32 = 200;

/// Finds incidents, exhibits and cards that have all these words, whole or
/// begun, those written last first; then exhibits with messages that have them.
///
/// # Errors
/// A database that cannot be read. No text makes one.
pub fn find(session: &Session, text: &str, limit: u32) -> Result<FoundPage, Problem> {
    let limit = if limit == 0 { MOST } else { limit.min(MOST) };
    let hits = session.vault.search(text, u64::from(limit))?;
    let mut rows: Vec<Found> =
        hits.into_iter().map(|hit| found(session, hit)).collect::<Result<_, _>>()?;
    in_messages(session, text, &mut rows)?;
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(FoundPage { rows })
}

/// Adds the exhibits whose messages have the words, with how many do.
fn in_messages(session: &Session, text: &str, rows: &mut Vec<Found>) -> Result<(), Problem> {
    let kind = Kind::Exhibit.key();
    for (number, count) in session.vault.exhibits_with_messages(text)? {
        if rows.iter().any(|row| row.kind == kind && row.number == number) {
            continue;
        }
        let count = [("count", Blank::Number(u64::from(count)))];
        rows.push(Found {
            kind: kind.to_owned(),
            number,
            name: evidence::reference(session, number)?.to_string(),
            status: evidence::status(session, number)?,
            excerpt: session.sentences.say_with("find-in-messages", &count),
            marks: Vec::new(),
        });
    }
    Ok(())
}

fn found(session: &Session, hit: vault::Hit) -> Result<Found, Problem> {
    let vault::Hit { kind, number, reference, subject: _, status, excerpt, marks } = hit;
    let link = match (kind, reference) {
        (Kind::Incident, _) => Link::Incident(IncidentNumber::try_from(number)?),
        (_, Some(reference)) => Link::Exhibit(reference.parse()?),
        (Kind::Card(kind), None) => Link::Card(kind, CardNumber::try_from(number)?),
        (
            Kind::Exhibit | Kind::Writer | Kind::Seal | Kind::Stamp | Kind::HandOver | Kind::Access,
            None,
        ) => {
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
