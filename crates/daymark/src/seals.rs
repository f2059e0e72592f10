//! Sealing the record: a signed checkpoint and a short code to pass on.

use bundle::phrase;
use diary::{Content, SealMark, Subject};
use record::{Checkpoint, Namespace, SealCode};

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
