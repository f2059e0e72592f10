//! Copies of evidence: to look at, and to hand on without what must not be seen.

use std::ops::ControlFlow;
use std::process::ExitCode;

use daymark::contract::{ExhibitView, Progress, RedactRequest};
use daymark::{Session, evidence, redaction};
use diary::{Area, Span, Step};
use sentences::Blank;

use super::{Desk, Target};
use crate::args;
use crate::print::Failure;

pub(super) fn viewing_copy(desk: &Desk<'_>, args: &args::ViewingCopy) -> Result<ExitCode, Failure> {
    let number = exhibit(&args.exhibit)?;
    let mut session = desk.open()?;
    let view = redaction::viewing_copy(&mut session, number, &mut on)?;
    said(desk, &view);
    Ok(ExitCode::SUCCESS)
}

pub(super) fn redact(desk: &Desk<'_>, args: args::Redact) -> Result<ExitCode, Failure> {
    let args::Redact { exhibit, cover, crop, mute, why } = args;
    let number = self::exhibit(&exhibit)?;
    let request = asked(&cover, crop.as_deref(), &mute, why)?;
    let mut session = desk.open()?;
    let view = redaction::redact(&mut session, number, &request, &mut on)?;
    said(desk, &view);
    Ok(ExitCode::SUCCESS)
}

/// A redacted copy that is to be made for a bundle in place of its original.
pub(super) struct InPlace {
    number: u32,
    request: RedactRequest,
}

impl InPlace {
    /// What was asked for, where it was.
    pub(super) fn of(args: args::Redacted) -> Result<Option<Self>, Failure> {
        let args::Redacted { redact, cover, crop, mute, why } = args;
        let Some(redact) = redact else { return Ok(None) };
        let request = asked(&cover, crop.as_deref(), &mute, why.unwrap_or_default())?;
        Ok(Some(Self { number: exhibit(&redact)?, request }))
    }

    /// The reference of the original.
    pub(super) fn original(&self, session: &Session) -> Result<String, Failure> {
        Ok(evidence::show(session, self.number)?.row.reference)
    }

    /// Makes the copy; gives its reference.
    pub(super) fn make(&self, session: &mut Session) -> Result<String, Failure> {
        Ok(redaction::redact(session, self.number, &self.request, &mut on)?.row.reference)
    }
}

/// What is to be done to a copy, as it was typed.
fn asked(
    cover: &[String],
    crop: Option<&str>,
    mute: &[String],
    reason: String,
) -> Result<RedactRequest, Failure> {
    let unreadable = || Failure::unreadable("cli-no-such-place");
    let mut steps = Vec::new();
    for place in cover {
        steps.push(Step::Cover(area(place).ok_or_else(unreadable)?));
    }
    if let Some(place) = crop {
        steps.push(Step::Crop(area(place).ok_or_else(unreadable)?));
    }
    for part in mute {
        let span = span(part).ok_or_else(|| Failure::unreadable("cli-no-such-part"))?;
        steps.push(Step::Mute(span));
    }
    Ok(RedactRequest { steps, reason, seen: None })
}

/// It ends only by being done.
fn on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn said(desk: &Desk<'_>, view: &ExhibitView) {
    desk.printer.result(view, || {
        let blanks = [("reference", Blank::Text(&view.row.reference))];
        let mut lines = vec![desk.printer.say_with("redaction-done", &blanks)];
        lines.extend(view.origin_text.clone());
        lines
    });
}

/// `AJS/9`, or its number alone: no incident is meant here.
fn exhibit(text: &str) -> Result<u32, Failure> {
    match Target::read(text)? {
        Target::Exhibit(number) | Target::Incident(number) => Ok(number),
        Target::Card(..) => Err(Failure::unreadable("cli-no-such-target")),
    }
}

/// `10,20,300,40`: from the left, from the top, its width and its height.
fn area(text: &str) -> Option<Area> {
    let numbers: Option<Vec<u32>> =
        text.split(',').map(|number| number.trim().parse().ok()).collect();
    let [x, y, width, height] = numbers?.try_into().ok()?;
    Some(Area { x, y, width, height })
}

/// The word for a recording from its beginning to its end.
const ALL: &str = "all";

/// `0:12-0:20`, as a player shows times; or all of it.
fn span(text: &str) -> Option<Span> {
    if text.trim() == ALL {
        return Some(Span { from: 0, to: u32::MAX });
    }
    let (from, to) = text.split_once('-')?;
    Some(Span { from: time(from)?, to: time(to)? })
}

/// `1:02:03.5`, `0:12` or `12`, in thousandths of a second.
fn time(text: &str) -> Option<u32> {
    let (clock, part) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if part.len() > 3 || !digits(part) || !clock.split(':').all(digits) {
        return None;
    }
    let mut seconds = 0_u32;
    for (place, number) in clock.split(':').enumerate() {
        let number: u32 = number.parse().ok()?;
        // Only what stands first may go past sixty.
        if place > 2 || (place > 0 && number > 59) {
            return None;
        }
        seconds = seconds.checked_mul(60)?.checked_add(number)?;
    }
    let part: u32 = format!("{part:0<3}").parse().ok()?;
    seconds.checked_mul(1000)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_read_as_players_show_them() {
        let read = |text| span(text).map(|Span { from, to }| (from, to));
        assert_eq!(read("0:12-0:20"), Some((12_000, 20_000)));
        assert_eq!(read("12 - 20.25"), Some((12_000, 20_250)));
        assert_eq!(read("59:59.5-1:00:00"), Some((3_599_500, 3_600_000)));
        assert_eq!(read("90-100:00"), Some((90_000, 6_000_000)));
        assert_eq!(read("all"), Some((0, u32::MAX)));
        for bad in
            ["", "0:12", "0:60-1:00", "-0:12", "a-b", "0:1:2:3-4", "1.2345-2", "+1-2", "9999999-1"]
        {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn places_are_read_as_they_are_typed() {
        assert_eq!(area("1, 2,30,4"), Some(Area { x: 1, y: 2, width: 30, height: 4 }));
        for bad in ["", "1,2,3", "1,2,3,4,5", "a,b,c,d", "-1,2,3,4", "1.5,2,3,4"] {
            assert_eq!(area(bad), None, "{bad}");
        }
    }
}
