//! The honest gaps that erased subjects leave.

use diary::Kind;
use sentences::Blank;

use super::paper::Desk;
use crate::{Erasure, phrase};

/// One sentence for each erased subject of a kind.
pub(super) fn lines(desk: &Desk<'_>, kind: Kind, key: &str) -> Vec<String> {
    let of_kind = desk.histories.erased.iter().filter(|erasure| erasure.kind == kind);
    of_kind.map(|erasure| line(desk, erasure, key)).collect()
}

fn line(desk: &Desk<'_>, erasure: &Erasure, key: &str) -> String {
    let Erasure { kind: _, seq, first_written, versions, erased, erased_at: _ } = erasure;
    let first = phrase::written(first_written, &desk.sentences);
    let erased = phrase::written(erased, &desk.sentences);
    let blanks = [
        ("seq", Blank::Text(&seq.to_string())),
        ("erased", Blank::Text(&erased)),
        ("first", Blank::Text(&first)),
        ("versions", Blank::Number(u64::from(*versions))),
    ];
    desk.sentences.say_with(key, &blanks)
}
