//! Sealing the record: a signed checkpoint and a short code to pass on.

use std::collections::BTreeMap;

use bundle::{Earlier, EarlierSeal, phrase};
use diary::{Content, Kind, SealMark, Subject, Written};
use record::{Checkpoint, Hash, Namespace, SealCode, Tree};

use crate::contract::SealView;
use crate::{Problem, Session};

/// Seals the record as it stands and keeps the seal in it.
///
/// # Errors
/// A disk that will not take it.
pub fn make(session: &mut Session) -> Result<SealView, Problem> {
    let written = session.written_now()?;
    let tree = session.vault.tree()?;
    let checkpoint = Checkpoint { vault: session.vault.id(), size: tree.len(), root: tree.root() };
    let mark = SealMark {
        signature: sign(session, &checkpoint),
        code: SealCode::of(&checkpoint).to_string(),
        checkpoint: checkpoint.text(),
    };
    let subject = session.new_subject();
    session.append(subject, &Content::of(Subject::Seal(mark.clone())), None)?;
    Ok(SealView {
        code: mark.code,
        entries: crate::number(checkpoint.size),
        checkpoint: mark.checkpoint,
        signature: mark.signature,
        qr_svg: record::seal_qr_svg(&checkpoint),
        made_text: phrase::written(&written, &session.sentences),
    })
}

/// Signs a checkpoint.
pub(crate) fn sign(session: &Session, checkpoint: &Checkpoint) -> String {
    session.vault.sign(Namespace::Record, checkpoint.text().as_bytes())
}

/// The seals that a bundle shows beside its own: those that were made, and those
/// of the bundles before it, by how much they cover. Someone may have been given
/// the code of each.
///
/// # Errors
/// Those of the database.
pub(crate) fn earlier(
    session: &Session,
    bundles: &[Earlier],
    tree: &Tree,
    size: u64,
) -> Result<Vec<EarlierSeal>, Problem> {
    let mut all: BTreeMap<u64, EarlierSeal> = BTreeMap::new();
    let mut add = |checkpoint: Checkpoint, made: Written| {
        let is_this = checkpoint.size == size;
        let proof = proof(tree, &checkpoint, size).filter(|_| !is_this);
        if let Some(proof) = proof {
            let seal = EarlierSeal { checkpoint, made, proof };
            all.entry(seal.checkpoint.size).or_insert(seal);
        }
    };
    for subject in session.vault.last_of(Kind::Seal, u32::MAX)? {
        // One that is damaged is told by the check of the diary.
        let Ok(Some(entry)) = session.vault.newest(subject) else { continue };
        if let Ok(Some(Content { subject: Some(Subject::Seal(mark)), .. })) = entry.content()
            && let Ok(checkpoint) = Checkpoint::parse(&mark.checkpoint)
        {
            add(checkpoint, entry.header.written);
        }
    }
    for earlier in bundles {
        let Some(root) = tree.root_at(earlier.covers) else { continue };
        let checkpoint = Checkpoint { vault: session.vault.id(), size: earlier.covers, root };
        // Those of before a rescue are of another record.
        if SealCode::of(&checkpoint).to_string() == earlier.seal_code {
            add(checkpoint, earlier.made);
        }
    }
    Ok(all.into_values().collect())
}

/// That the shorter of a checkpoint and the first `size` entries is the
/// beginning of the longer; nothing where it is of another record, as seals of
/// before a rescue are.
pub(crate) fn proof(tree: &Tree, checkpoint: &Checkpoint, size: u64) -> Option<Vec<Hash>> {
    let Checkpoint { vault: _, size: sealed, root } = checkpoint;
    tree.root_at(*sealed).filter(|found| found == root)?;
    tree.consistency(size.min(*sealed), size.max(*sealed))
}
