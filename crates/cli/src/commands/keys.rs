//! Recovery words, and new keys throughout.

use std::process::ExitCode;

use daymark::contract::FreshWords;
use daymark::{keys, opening};
use sentences::Blank;
use zeroize::Zeroizing;

use super::Desk;
use crate::args::{self, Words};
use crate::print::Failure;
use crate::secrets;

pub(super) fn words(desk: &Desk<'_>, words: &Words) -> Result<ExitCode, Failure> {
    match words {
        Words::New => new_words(desk),
        Words::Remove => remove_words(desk),
        Words::Check(args) => check_words(desk, args),
    }
}

fn new_words(desk: &Desk<'_>) -> Result<ExitCode, Failure> {
    let passphrase = Zeroizing::new(desk.secret("cli-prompt-passphrase")?);
    let (mut session, _) = opening::open(&desk.door, passphrase.to_string())?;
    let fresh = keys::new_words(&mut session, passphrase.as_str().into())?;
    session.lock();
    desk.printer.result(&fresh, || {
        let mut lines = vec![desk.printer.say("cli-words-new-done")];
        lines.extend(sheet(desk, &fresh));
        lines
    });
    Ok(ExitCode::SUCCESS)
}

fn remove_words(desk: &Desk<'_>) -> Result<ExitCode, Failure> {
    let passphrase = Zeroizing::new(desk.secret("cli-prompt-passphrase")?);
    let (mut session, _) = opening::open(&desk.door, passphrase.to_string())?;
    let left = keys::remove_words(&mut session, passphrase.as_str().into())?;
    session.lock();
    desk.printer.result(&left, || vec![desk.printer.say("cli-words-remove-done")]);
    Ok(ExitCode::SUCCESS)
}

fn check_words(desk: &Desk<'_>, args: &args::CheckWords) -> Result<ExitCode, Failure> {
    let session = desk.open()?;
    let words = secrets::read(args.words_file.as_deref(), "cli-prompt-words", desk.printer)?;
    keys::check_words(&session, words.into())?;
    session.lock();
    desk.printer.result(&true, || vec![desk.printer.say("cli-words-check-done")]);
    Ok(ExitCode::SUCCESS)
}

pub(super) fn rekey(desk: &Desk<'_>, args: &args::Rekey) -> Result<ExitCode, Failure> {
    let old = Zeroizing::new(desk.secret("cli-prompt-passphrase")?);
    let file = args.new_passphrase_file.as_deref();
    let new = secrets::read_new(file, "cli-prompt-new-passphrase", &[], desk.printer)?;
    let (mut session, _) = opening::open(&desk.door, old.to_string())?;
    let progress = &mut desk.progress();
    let passphrases = (old.as_str().into(), new.into());
    let done = keys::rekey(&mut session, &desk.door, passphrases, args.leave_unreadable, progress)?;
    session.lock();
    desk.printer.result(&done, || {
        let mut lines = vec![desk.printer.say("cli-rekey-done")];
        if !done.unreadable.is_empty() {
            let named = done.unreadable.join(", ");
            let blanks = [("exhibits", Blank::Text(&named))];
            lines.push(desk.printer.say_with("cli-rekey-unreadable", &blanks));
        }
        lines.extend(sheet(desk, &done.words));
        lines.push(desk.printer.say("cli-rekey-copies"));
        lines
    });
    Ok(ExitCode::SUCCESS)
}

/// Recovery words to be copied onto paper.
pub(super) fn sheet(desk: &Desk<'_>, fresh: &FreshWords) -> Vec<String> {
    let mut lines = vec![desk.printer.say("cli-new-words")];
    lines.extend(fresh.recovery_words.chunks(6).map(|six| format!("  {}", six.join(" "))));
    lines.push(desk.printer.say("cli-words-check-later"));
    lines
}
