//! What may give the writer away in what leaves the diary, and what they say to
//! it.

use std::collections::BTreeSet;
use std::process::ExitCode;

use daymark::contract::{SafetyAnswer, SafetyCheck, SafetyHit};
use daymark::safety::{self, Leaving};
use daymark::{Session, evidence};
use diary::ExhibitRef;
use sentences::Blank;

use super::Desk;
use crate::args;
use crate::print::Failure;

/// Looks through what is to leave the diary, after keeping that some may stay; a
/// failure with all that is not answered.
pub(super) fn answered(
    desk: &Desk<'_>,
    session: &mut Session,
    leaving: Leaving<'_>,
    leave: &[String],
) -> Result<SafetyCheck, Failure> {
    let progress = &mut desk.progress();
    let found = if leave.is_empty() {
        safety::check(session, leaving, progress)?
    } else {
        safety::leave(session, leaving, leave, progress)?
    };
    if found.unanswered == 0 {
        return Ok(found);
    }
    let near = match leaving {
        Leaving::Bundle(_) => near(desk, session, &found)?,
        // No file is in it.
        Leaving::BreachReport(_) => Vec::new(),
    };
    let lines = lines(desk, &found, near);
    Err(Failure::Unanswered { check: Box::new(found), lines })
}

/// What is not answered, each with where it is and how it can be answered.
fn lines(desk: &Desk<'_>, found: &SafetyCheck, near: Vec<String>) -> Vec<String> {
    let mut lines = Vec::new();
    let open: Vec<&SafetyHit> = found.hits.iter().filter(|hit| !hit.is_left).collect();
    for hit in &open {
        let blanks = [
            ("id", Blank::Text(&hit.id)),
            ("place", Blank::Text(&hit.place_text)),
            ("says", Blank::Text(&hit.says)),
        ];
        lines.push(desk.printer.say_with("cli-safety-hit", &blanks));
        if !hit.parts.is_empty() {
            lines.push(format!("    {}", hit.parts.join("; ")));
        }
        if !hit.excerpt.is_empty() {
            lines.push(format!("    {}", hit.excerpt));
        }
    }
    lines.extend(near);
    match open.iter().find(|hit| hit.can_be_held_back) {
        Some(hit) => {
            let place = [("place", Blank::Text(&hit.place))];
            lines.push(desk.printer.say_with("cli-safety-how", &place));
        }
        None => lines.push(desk.printer.say("cli-safety-how-leave")),
    }
    lines.extend(open.iter().find(|hit| hit.can_be_redacted).map(|hit| {
        let place = [("place", Blank::Text(&hit.place))];
        desk.printer.say_with("cli-safety-how-redact", &place)
    }));
    lines.extend(unread(desk, found));
    lines
}

/// The files that were taken near a place that is kept secret, with what can be
/// done; also where the writer said that they may stay.
pub(super) fn near(
    desk: &Desk<'_>,
    session: &Session,
    found: &SafetyCheck,
) -> Result<Vec<String>, Failure> {
    let mut lines = Vec::new();
    let places: BTreeSet<&str> = found.hits.iter().map(|hit| hit.place.as_str()).collect();
    for place in places {
        // What is found in an incident or a card was taken nowhere.
        let Ok(reference) = place.parse::<ExhibitRef>() else { continue };
        let view = evidence::show(session, reference.number())?;
        let Some(near) = view.near_text else { continue };
        let advice = if view.can_be_silenced { "recording" } else { "advice" };
        let advice = desk.printer.say(&format!("redaction-near-{advice}"));
        lines.push(format!("{place}: {near} {advice}"));
    }
    Ok(lines)
}

/// What could not be searched, where there is any.
pub(super) fn unread(desk: &Desk<'_>, found: &SafetyCheck) -> Option<String> {
    let list = found.unread.join(", ");
    let said = || desk.printer.say_with("safety-unread", &[("list", Blank::Text(&list))]);
    (!list.is_empty()).then(said)
}

/// Lists what the writer said may stay, or takes one of it back.
pub(super) fn answers(desk: &Desk<'_>, args: &args::Answers) -> Result<ExitCode, Failure> {
    let mut session = desk.open()?;
    if let Some(id) = &args.take_back {
        safety::take_back(&mut session, id)?;
    }
    let all = safety::answers(&session)?;
    desk.printer.result(&all, || {
        let taken = args.take_back.iter().map(|_| desk.printer.say("safety-taken-back"));
        let none = all.is_empty().then(|| desk.printer.say("safety-answers-none"));
        let kept = all.iter().map(|SafetyAnswer { id, place: _, place_text, says }| {
            format!("{id}  {place_text}: {says}")
        });
        taken.chain(none).chain(kept).collect()
    });
    Ok(ExitCode::SUCCESS)
}
