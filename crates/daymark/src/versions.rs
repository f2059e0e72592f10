//! The bundles that were made, and who took them.

use std::ops::ControlFlow;

use bundle::{Earlier, phrase};
use diary::{BundleVersion, Card, CardKind, Content, HandOver, Kind, Status, Subject, Written};
use sentences::Blank;

use crate::contract::{VersionView, Versions};
use crate::{Problem, Session, cards};

/// Every bundle that was made, the newest first, each with who took it.
///
/// # Errors
/// An entry that is damaged.
pub fn list(session: &Session) -> Result<Versions, Problem> {
    let mut receipts = Vec::new();
    for entry in session.vault.cards(CardKind::Receipt, 0, u64::MAX)?.cards {
        let content = entry.content()?.filter(|content| content.status == Status::Current);
        if let Some(Subject::Card(Card::Receipt(card))) =
            content.and_then(|content| content.subject)
        {
            receipts.push((card.says.version, cards::row(session, &entry)?));
        }
    }
    let made = made(session)?;
    let covers: Vec<u64> = made.iter().map(|(hand_over, _)| hand_over.covers).collect();
    let mut since = since(session, &covers)?;
    let mut versions = Vec::new();
    for (hand_over, made) in made.into_iter().rev() {
        let of_this =
            |(version, _): &(Option<BundleVersion>, _)| *version == Some(hand_over.version);
        let (mine, others) = receipts.into_iter().partition::<Vec<_>, _>(of_this);
        receipts = others;
        let count = |key: &str, count: u32| {
            session.sentences.say_with(key, &[("count", Blank::Number(u64::from(count)))])
        };
        let holds = [
            count("doc-incidents", hand_over.incidents),
            count("doc-exhibits", hand_over.exhibits),
        ];
        versions.push(VersionView {
            version: hand_over.version.get(),
            title: phrase::version(hand_over.version, &session.sentences),
            made_text: phrase::written(&made, &session.sentences),
            holds_text: holds.join(", "),
            since_text: since.pop().unwrap_or_default().text(session),
            is_everything: hand_over.is_everything,
            seal_code: hand_over.seal_code,
            receipts: mine.into_iter().map(|(_, row)| row).collect(),
        });
    }
    Ok(Versions { versions, others: receipts.into_iter().map(|(_, row)| row).collect() })
}

/// How much was written from some place in the record on.
#[derive(Debug, Clone, Copy, Default)]
struct Since {
    incidents: u64,
    exhibits: u64,
    changed: u64,
}

impl Since {
    fn text(self, session: &Session) -> String {
        let Self { incidents, exhibits, changed } = self;
        let counts = [
            ("doc-incidents", incidents),
            ("doc-exhibits", exhibits),
            ("versions-changed", changed),
        ];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        let said: Vec<String> = counts
            .map(|(key, count)| session.sentences.say_with(key, &[("count", Blank::Number(count))]))
            .collect();
        if said.is_empty() { session.sentences.say("versions-nothing") } else { said.join(", ") }
    }
}

/// How much was written after each of these places in the record.
fn since(session: &Session, places: &[u64]) -> Result<Vec<Since>, Problem> {
    let mut since = vec![Since::default(); places.len()];
    let from = places.iter().min().copied().unwrap_or(u64::MAX);
    let all = from..session.vault.size().max(from);
    session.vault.each_entry(all, &mut |entry| {
        let header = entry.header;
        let later = places.iter().zip(&mut since).filter(|(place, _)| **place <= header.seq);
        for (_, since) in later {
            match (header.kind, header.version) {
                (Kind::Incident, 1) => since.incidents += 1,
                (Kind::Exhibit, 1) => since.exhibits += 1,
                (Kind::Incident | Kind::Exhibit, _) => since.changed += 1,
                _ => {}
            }
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(since)
}

/// The bundles that were made, as the next one tells of them.
///
/// # Errors
/// An entry that is damaged.
pub(crate) fn earlier(session: &Session) -> Result<Vec<Earlier>, Problem> {
    let earlier = made(session)?.into_iter().map(|(hand_over, made)| {
        let HandOver {
            version,
            covers,
            is_everything,
            seal_code,
            manifest_sha256: _,
            incidents,
            exhibits,
        } = hand_over;
        Earlier { version, made, covers, seal_code, incidents, exhibits, is_everything }
    });
    Ok(earlier.collect())
}

/// The number of the next bundle. A note that cannot be read is one all the
/// same: no number is given twice.
///
/// # Errors
/// Those of the database.
pub(crate) fn next(session: &Session, earlier: &[Earlier]) -> Result<BundleVersion, Problem> {
    let notes = session.vault.last_of(Kind::HandOver, u32::MAX)?.len();
    let mut next = bundle::next_version(earlier);
    while next.get() as usize <= notes {
        next = next.next();
    }
    Ok(next)
}

/// The notes of the bundles that were made, by their numbers. One that is
/// damaged is told by the check of the diary, and hides no other here.
fn made(session: &Session) -> Result<Vec<(HandOver, Written)>, Problem> {
    let mut made = Vec::new();
    for subject in session.vault.last_of(Kind::HandOver, u32::MAX)? {
        let Ok(Some(entry)) = session.vault.newest(subject) else { continue };
        if let Ok(Some(Content { subject: Some(Subject::HandOver(note)), .. })) = entry.content() {
            made.push((note, entry.header.written));
        }
    }
    made.sort_by_key(|(note, _)| note.version);
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bulk::tests::Desk;
    use crate::bundles::{self, Place};
    use crate::contract::{BundleRequest, IncidentForm, Progress};
    use crate::incidents;

    #[test]
    #[allow(clippy::disallowed_methods, reason = "a test puts something in the way")]
    fn a_number_is_given_once_even_where_a_bundle_does_not_get_its_name() {
        let mut desk = Desk::new();
        let session = &mut desk.session;
        let form = IncidentForm { what_happened: "He waited.".to_owned(), ..Default::default() };
        incidents::write(session, &form).expect("it can be written");
        let home = tempfile::tempdir().expect("a folder can be made");
        let path = home.path().join("bundle");
        let request = BundleRequest::default();
        let in_the_way = &mut |at: Progress| {
            if at.whole > 0 {
                std::fs::write(&path, "in the way").expect("it can be written");
            }
            ControlFlow::Continue(())
        };
        let made = bundles::make(session, &request, Place::Exactly(&path), None, in_the_way);
        assert!(made.is_err(), "a file stands where the folder was to stand");
        let plan = bundles::plan(session, &request).expect("it can be planned");
        assert!(plan.name.contains("-v02-"), "{}", plan.name);
        assert_eq!(list(session).expect("it can be listed").versions.len(), 1);
    }
}
