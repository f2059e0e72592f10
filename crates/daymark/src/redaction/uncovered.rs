//! What would be handed over beside a redacted copy although it shows what the
//! copy covers.

use std::collections::{BTreeMap, BTreeSet};

use bundle::Histories;
use diary::{Derivation, Exhibit, ExhibitRef};

use crate::{Problem, Session};

/// The exhibits that show what a redacted copy beside them covers, each with
/// that copy: its original, what holds that or has the same bytes, and copies
/// of these to look at.
///
/// # Errors
/// Those of the vault.
pub(crate) fn uncovered(
    session: &Session,
    histories: &Histories,
) -> Result<Vec<(ExhibitRef, ExhibitRef)>, Problem> {
    let there = || histories.exhibits.iter().map(|history| &history.newest().kept.subject);
    let copies: Vec<(&ExhibitRef, u32)> = there()
        .filter_map(|one| Some((&one.reference, from(one, Derivation::RedactedCopy)?)))
        .collect();
    if copies.is_empty() {
        return Ok(Vec::new());
    }
    let rows = session.vault.exhibits(&vault::ExhibitQuery::default())?.rows;
    let mut all: Vec<Origin> = rows
        .into_iter()
        .map(|row| Origin {
            number: row.reference.number(),
            holds: row.made_from,
            shows: None,
            sha256: row.sha256,
        })
        .collect();
    let views: BTreeMap<u32, u32> = there()
        .filter_map(|one| Some((one.reference.number(), from(one, Derivation::ViewingCopy)?)))
        .collect();
    for one in &mut all {
        one.shows = views.get(&one.number).copied();
    }
    let mut found = Vec::new();
    for (copy, original) in copies {
        let showing = showing(&all, original);
        let beside = there().filter(|one| {
            showing.contains(&one.reference.number())
                && from(one, Derivation::RedactedCopy).is_none()
        });
        found.extend(beside.map(|one| (one.reference.clone(), copy.clone())));
    }
    Ok(found)
}

/// The number of what this was made from, where it was made so.
fn from(exhibit: &Exhibit, how: Derivation) -> Option<u32> {
    let origin = exhibit.origin.as_ref().filter(|origin| origin.how == how)?;
    Some(origin.from.number())
}

/// Where an exhibit comes from.
struct Origin {
    number: u32,
    /// What it was made from, which therefore holds it.
    holds: Option<u32>,
    /// What it is a copy of to look at.
    shows: Option<u32>,
    sha256: String,
}

/// The numbers of all that show what the original shows.
fn showing(all: &[Origin], original: u32) -> BTreeSet<u32> {
    let mut found = BTreeSet::from([original]);
    loop {
        let before = found.len();
        let is_found = |one: &&Origin| found.contains(&one.number);
        let bytes: BTreeSet<&str> =
            all.iter().filter(is_found).map(|one| one.sha256.as_str()).collect();
        let holding: Vec<u32> = all.iter().filter(is_found).filter_map(|one| one.holds).collect();
        let alike = all.iter().filter(|one| {
            bytes.contains(one.sha256.as_str()) || one.shows.is_some_and(|of| found.contains(&of))
        });
        let alike: Vec<u32> = alike.map(|one| one.number).collect();
        found.extend(alike.into_iter().chain(holding));
        if found.len() == before {
            return found;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(number: u32, holds: Option<u32>, shows: Option<u32>, sha256: &str) -> Origin {
        Origin { number, holds, shows, sha256: sha256.to_owned() }
    }

    #[test]
    fn what_holds_the_original_has_its_bytes_or_is_a_copy_to_look_at_shows_it_too() {
        let all = [
            origin(1, None, None, "a mail"),
            origin(2, Some(1), None, "its picture"),
            origin(3, Some(2), None, "the redacted copy"),
            origin(4, Some(1), None, "another picture of the mail"),
            origin(5, None, None, "its picture"),
            origin(6, Some(5), Some(5), "the picture again, to look at"),
            origin(7, None, None, "something else"),
            origin(8, Some(7), Some(7), "that, to look at"),
        ];
        assert_eq!(showing(&all, 2), [1, 2, 5, 6].into());
        assert_eq!(showing(&all, 7), [7].into_iter().chain([8]).collect());
    }

    #[test]
    fn an_original_that_is_no_more_shows_nothing_else() {
        assert_eq!(showing(&[origin(2, Some(1), None, "a copy")], 1), [1].into());
    }
}
