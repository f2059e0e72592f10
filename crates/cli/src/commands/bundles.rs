//! Seals and bundles.

use std::process::ExitCode;

use chrono::{DateTime, Utc};
use daymark::bundles::{self, Place};
use daymark::contract::{BundleAudience, BundleRequest, BundleShape};
use daymark::safety::Leaving;
use daymark::seals;
use sentences::Blank;

use super::redaction::InPlace;
use super::{Desk, safety};
use crate::args;
use crate::print::Failure;

pub(super) fn seal(desk: &Desk<'_>) -> Result<ExitCode, Failure> {
    let mut session = desk.open()?;
    let seal = seals::make(&mut session)?;
    desk.printer.result(&seal, || {
        let entries = Blank::Number(u64::from(seal.entries));
        vec![
            desk.printer.say_with("cli-seal-done", &[("entries", entries)]),
            format!("  {}", seal.code),
        ]
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn make(desk: &Desk<'_>, args: args::Bundle) -> Result<ExitCode, Failure> {
    let args::Bundle {
        to,
        shape,
        audience,
        from,
        to_date,
        only,
        urgent,
        worst,
        of_people,
        of_orders,
        of_ways,
        of_exhibits,
        without,
        with_intimate,
        leave,
        redacted,
        at,
    } = args;
    let in_place = InPlace::of(redacted)?;
    let at = at.as_deref().map(moment).transpose()?;
    let mut request = BundleRequest {
        from: from.unwrap_or_default(),
        to: to_date.unwrap_or_default(),
        only,
        urgent,
        worst,
        people: of_people,
        orders: of_orders,
        ways: of_ways,
        exhibits: of_exhibits,
        without,
        with_intimate,
        shape: match shape {
            args::Shape::Folder => BundleShape::Folder,
            args::Shape::Zip => BundleShape::Zip,
            args::Shape::Portal => BundleShape::Portal,
            args::Shape::Print => BundleShape::Print,
            args::Shape::WrappedZip => BundleShape::WrappedZip,
            args::Shape::WrappedAge => BundleShape::WrappedAge,
        },
        audience: match audience {
            args::Audience::Police => BundleAudience::Police,
            args::Audience::Me => BundleAudience::Writer,
            args::Audience::FamilyCourt => BundleAudience::FamilyCourt,
        },
        language: String::new(),
    };
    let mut session = desk.open()?;
    if let Some(in_place) = &in_place {
        request.without.push(in_place.original(&session)?);
    }
    let mut found = safety::answered(desk, &mut session, Leaving::Bundle(&request), &leave)?;
    let mut copied = None;
    if let Some(in_place) = &in_place {
        // It is made once nothing else waits, so that another try makes no second one.
        let copy = in_place.make(&mut session)?;
        let said = desk.printer.say_with("redaction-done", &[("reference", Blank::Text(&copy))]);
        found = safety::answered(desk, &mut session, Leaving::Bundle(&request), &[])
            .map_err(|failure| failure.after(said.clone()))?;
        copied = Some(said);
    }
    let near = safety::near(desk, &session, &found)?;
    let made =
        bundles::make(&mut session, &request, Place::Exactly(&to), at, &mut desk.progress())?;
    desk.printer.result(&made, || {
        let counts = [
            ("incidents", Blank::Number(u64::from(made.incidents))),
            ("exhibits", Blank::Number(u64::from(made.exhibits))),
        ];
        let mut lines = vec![
            desk.printer.say_with("cli-bundle-done", &counts),
            format!("  {}", made.path),
            desk.printer.say_with("cli-bundle-code", &[("code", Blank::Text(&made.seal_code))]),
        ];
        lines.extend(copied);
        if made.links > 0 {
            let links = [("links", Blank::Number(u64::from(made.links)))];
            lines.push(desk.printer.say_with("made-links", &links));
        }
        if let Some(words) = made.journey_words.shown() {
            lines.push(desk.printer.say("made-words"));
            lines.push(format!("  {words}"));
            lines.push(desk.printer.say("made-words-text"));
        }
        if !made.intimate_held.is_empty() {
            let list = [("list", Blank::Text(&made.intimate_held.join(", ")))];
            lines.push(desk.printer.say_with("cli-bundle-intimate", &list));
        }
        lines.extend(made.unreadable.iter().map(|left_out| format!("- {left_out}")));
        lines.extend(near);
        lines.extend(safety::unread(desk, &found));
        lines
    });
    Ok(ExitCode::SUCCESS)
}

/// An instant (`2026-11-23T14:05:00Z`, any offset), or a day, which means its
/// beginning in UTC.
pub(super) fn moment(text: &str) -> Result<DateTime<Utc>, Failure> {
    let day = || {
        let day = chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
        Some(day.and_hms_opt(0, 0, 0)?.and_utc())
    };
    let instant = DateTime::parse_from_rfc3339(text).ok().map(|at| at.with_timezone(&Utc));
    instant.or_else(day).ok_or_else(|| Failure::unreadable("cli-no-such-time"))
}
