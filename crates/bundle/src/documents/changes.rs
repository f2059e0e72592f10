//! What later versions of a subject changed. What stood there before is shown
//! with when and why it was changed, and nothing of it is left out.

use std::borrow::Cow;

use diary::{Status, Words};
use serde::Serialize;

use super::paper::{Desk, Fact};
use crate::{History, Kept, Version};

/// One field of a subject: the key of its label, and what is recorded there.
pub(super) type Field = (Cow<'static, str>, Option<String>);

/// A later version: when and why it was written, and what it replaced.
#[derive(Serialize)]
pub(super) struct Change {
    heading: String,
    reason: Fact,
    before: Option<String>,
    texts: Vec<Fact>,
}

/// The later versions of a subject. `fields` gives all fields of a version,
/// always the same ones in the same order.
pub(super) fn changes<T>(
    desk: &Desk<'_>,
    history: &History<T>,
    fields: impl Fn(&Kept<T>) -> Vec<Field>,
) -> Vec<Change> {
    let pairs = history.versions().windows(2);
    pairs.map(|pair| change(desk, &pair[0], &pair[1], &fields)).collect()
}

fn change<T>(
    desk: &Desk<'_>,
    old: &Version<T>,
    new: &Version<T>,
    fields: impl Fn(&Kept<T>) -> Vec<Field>,
) -> Change {
    let (was, is) = (old.kept.status, new.kept.status);
    let key = match is {
        Status::Withdrawn if was != is => "doc-withdrawn-at",
        Status::Current if was != is => "doc-put-back-at",
        Status::Current | Status::Withdrawn | Status::Erased => "doc-corrected-at",
    };
    let replaced = fields(&old.kept).into_iter().zip(fields(&new.kept));
    let replaced = replaced.filter(|(old, new)| old != new);
    let texts: Vec<_> = replaced.map(|((key, text), _)| desk.fact(&key, text.as_deref())).collect();
    Change {
        heading: desk.with(key, "at", &desk.written(new)),
        reason: desk.fact("doc-reason", new.kept.reason.as_ref().map(Words::as_str)),
        before: (!texts.is_empty()).then(|| desk.say("doc-before-this")),
        texts,
    }
}
