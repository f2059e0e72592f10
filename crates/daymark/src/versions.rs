//! The bundles that were made, and who took them.

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
    let mut versions = Vec::new();
    for (hand_over, made) in made(session)?.into_iter().rev() {
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
            is_everything: hand_over.is_everything,
            seal_code: hand_over.seal_code,
            receipts: mine.into_iter().map(|(_, row)| row).collect(),
        });
    }
    Ok(Versions { versions, others: receipts.into_iter().map(|(_, row)| row).collect() })
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
