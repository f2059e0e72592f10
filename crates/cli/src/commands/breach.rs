//! The report of a breach of an order.

use std::process::ExitCode;

use daymark::breach;
use daymark::contract::BreachRequest;
use daymark::safety::Leaving;
use sentences::Blank;

use super::bundles::moment;
use super::{Desk, safety};
use crate::args;
use crate::print::Failure;

pub(super) fn report(desk: &Desk<'_>, args: args::BreachReport) -> Result<ExitCode, Failure> {
    let args::BreachReport { order, term, without, leave, to, at } = args;
    let at = at.as_deref().map(moment).transpose()?;
    let term = term.unwrap_or_default();
    let request = BreachRequest { order, term, without, language: String::new() };
    let mut session = desk.open()?;
    safety::answered(desk, &mut session, Leaving::BreachReport(&request), &leave)?;
    breach::save(&mut session, &request, &to, at)?;
    let path = to.display().to_string();
    desk.printer.result(&path, || {
        vec![
            desk.printer.say_with("cli-breach-report-done", &[("path", Blank::Text(&path))]),
            desk.printer.say("breach-outside"),
        ]
    });
    Ok(ExitCode::SUCCESS)
}
