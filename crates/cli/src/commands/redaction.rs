//! Copies of evidence: to look at, and to hand on without what must not be seen.

use std::ops::ControlFlow;
use std::process::ExitCode;

use daymark::contract::{ExhibitView, RedactRequest};
use daymark::redaction;
use diary::{Area, Step};
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
    let args::Redact { exhibit, cover, crop, why } = args;
    let number = self::exhibit(&exhibit)?;
    let unreadable = || Failure::unreadable("cli-no-such-place");
    let mut steps = Vec::new();
    for place in &cover {
        steps.push(Step::Cover(area(place).ok_or_else(unreadable)?));
    }
    if let Some(place) = &crop {
        steps.push(Step::Crop(area(place).ok_or_else(unreadable)?));
    }
    let request = RedactRequest { steps, reason: why, seen: None };
    let mut session = desk.open()?;
    let view = redaction::redact(&mut session, number, &request, &mut on)?;
    said(desk, &view);
    Ok(ExitCode::SUCCESS)
}

/// It ends only by being done.
fn on() -> ControlFlow<()> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_they_are_typed() {
        assert_eq!(area("1, 2,30,4"), Some(Area { x: 1, y: 2, width: 30, height: 4 }));
        for bad in ["", "1,2,3", "1,2,3,4,5", "a,b,c,d", "-1,2,3,4", "1.5,2,3,4"] {
            assert_eq!(area(bad), None, "{bad}");
        }
    }
}
