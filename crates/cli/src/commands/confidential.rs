//! The confidential sheet as a document for the police alone.

use std::process::ExitCode;

use daymark::confidential;
use daymark::contract::ConfidentialRequest;
use sentences::Blank;

use super::Desk;
use super::bundles::moment;
use crate::args;
use crate::print::Failure;

pub(super) fn save(desk: &Desk<'_>, args: args::Confidential) -> Result<ExitCode, Failure> {
    let args::Confidential { to, contacts, at } = args;
    let at = at.as_deref().map(moment).transpose()?;
    let request = ConfidentialRequest { contacts, language: String::new() };
    let mut session = desk.open()?;
    confidential::save(&mut session, &request, &to, at)?;
    let path = to.display().to_string();
    desk.printer.result(&path, || {
        vec![
            desk.printer.say_with("cli-confidential-done", &[("path", Blank::Text(&path))]),
            desk.printer.say("confidential-warning"),
        ]
    });
    Ok(ExitCode::SUCCESS)
}
