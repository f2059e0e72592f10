//! Making a diary, and its keys.

use std::process::ExitCode;

use daymark::contract::NewDiary;
use daymark::opening;
use sentences::Blank;

use super::Desk;
use crate::args;
use crate::print::Failure;
use crate::secrets;

pub(super) fn new(desk: &Desk<'_>, args: args::New) -> Result<ExitCode, Failure> {
    let args::New { initials, name } = args;
    let file = desk.passphrase_file.as_deref();
    let names = [name.as_deref().unwrap_or_default(), &initials];
    let passphrase = secrets::read_new(file, "cli-prompt-new-passphrase", &names, desk.printer)?;
    let new = NewDiary { passphrase: passphrase.into(), name, initials };
    let (session, fresh) = opening::create(&desk.door, new)?;
    session.lock();
    desk.printer.result(&fresh, || {
        let mut lines = vec![desk.printer.say("cli-new-done")];
        lines.extend(super::keys::sheet(desk, &fresh));
        lines
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn passphrase(desk: &Desk<'_>, args: &args::Passphrase) -> Result<ExitCode, Failure> {
    let old = desk.secret("cli-prompt-passphrase")?;
    let file = args.new_passphrase_file.as_deref();
    let new = secrets::read_new(file, "cli-prompt-new-passphrase", &[], desk.printer)?;
    let (mut session, _) = opening::open(&desk.door, old.clone())?;
    opening::change_passphrase(&mut session, &desk.door, old, new)?;
    desk.printer.result(&true, || vec![desk.printer.say("cli-passphrase-done")]);
    Ok(ExitCode::SUCCESS)
}

pub(super) fn erase(desk: &Desk<'_>, args: &args::EraseDiary) -> Result<ExitCode, Failure> {
    if !args.yes {
        return Err(Failure::unreadable("cli-erase-diary-needs-yes"));
    }
    let passphrase = desk.existing_secret()?;
    let (session, _) = opening::open(&desk.door, passphrase.clone())?;
    opening::erase(&desk.door, &mut Some(session), passphrase)?;
    desk.printer.result(&true, || vec![desk.printer.say("cli-erase-diary-done")]);
    Ok(ExitCode::SUCCESS)
}

pub(super) fn recover(desk: &Desk<'_>, args: &args::Recover) -> Result<ExitCode, Failure> {
    let words = secrets::read(args.words_file.as_deref(), "cli-prompt-words", desk.printer)?;
    let file = args.new_passphrase_file.as_deref().or(desk.passphrase_file.as_deref());
    let passphrase = secrets::read_new(file, "cli-prompt-new-passphrase", &[], desk.printer)?;
    let (session, opened) = opening::recover(&desk.door, words, passphrase)?;
    session.lock();
    desk.printer.result(&opened, || vec![desk.printer.say("cli-passphrase-done")]);
    Ok(ExitCode::SUCCESS)
}

pub(super) fn identity(desk: &Desk<'_>, args: &args::Identity) -> Result<ExitCode, Failure> {
    let mut session = desk.open()?;
    opening::save_identity(&mut session, &args.to)?;
    let path = args.to.display().to_string();
    let said = || vec![desk.printer.say_with("cli-identity-done", &[("path", Blank::Text(&path))])];
    desk.printer.result(&path, said);
    Ok(ExitCode::SUCCESS)
}
