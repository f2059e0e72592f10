//! Copies of the diary, and bringing one back.

use std::process::ExitCode;

use daymark::contract::{CopiesFound, CopyTried, CopyVersion, RestoreRequest};
use daymark::copies;
use sentences::Blank;

use super::Desk;
use crate::args;
use crate::print::Failure;
use crate::secrets;

pub(super) fn copy(desk: &Desk<'_>, args: &args::Copy) -> Result<ExitCode, Failure> {
    let mut session = desk.open()?;
    let taken = copies::take_into(&mut session, &args.to_copies)?;
    let made = taken.make(&mut desk.progress())?;
    let made = copies::keep(&mut session, made)?;
    desk.printer.result(&made, || {
        let blanks = [
            ("number", Blank::Number(u64::from(made.number))),
            ("entries", Blank::Number(u64::from(made.entries))),
            ("files", Blank::Number(u64::from(made.files))),
            ("size", Blank::Text(&made.size_text)),
            ("missing", Blank::Number(u64::from(made.missing))),
        ];
        let mut lines = vec![desk.printer.say_with("cli-copy-done", &blanks)];
        lines.push(format!("  {}", made.path));
        if made.missing > 0 {
            lines.push(desk.printer.say_with("copy-missing", &blanks));
        }
        lines
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn list(desk: &Desk<'_>, args: &args::Copies) -> Result<ExitCode, Failure> {
    let found = if args.check_bytes {
        copies::check(&desk.door, &args.copies_folder, &mut desk.progress())?
    } else {
        copies::find(&desk.door, &args.copies_folder)?
    };
    let CopiesFound { path, versions } = &found;
    desk.printer.result(&found, || {
        let mut lines = vec![path.clone()];
        lines.extend(versions.iter().map(|version| line(desk, version)));
        if versions.is_empty() {
            lines.push(desk.printer.say("copies-none"));
        }
        lines
    });
    let whole = versions.iter().all(|version| version.is_whole);
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn line(desk: &Desk<'_>, version: &CopyVersion) -> String {
    let CopyVersion { number, made_text, entries, files, size_text, is_whole } = version;
    let about = desk.printer.say_with(
        "copies-version",
        &[
            ("entries", Blank::Number(entries.unwrap_or_default().into())),
            ("files", Blank::Number(files.unwrap_or_default().into())),
            ("size", Blank::Text(size_text.as_deref().unwrap_or_default())),
        ],
    );
    let damaged = desk.printer.say("copies-damaged");
    match made_text {
        Some(made) if *is_whole => format!("{number:>6}  {made}  {about}"),
        Some(made) => format!("{number:>6}  {made}  {about}  {damaged}"),
        None => format!("{number:>6}  {damaged}"),
    }
}

pub(super) fn restore(desk: &Desk<'_>, args: args::Restore) -> Result<ExitCode, Failure> {
    let args::Restore { from_copies, copy_number, words_file, try_it } = args;
    // A folder without copies is said before a passphrase is asked for.
    copies::find(&desk.door, &from_copies)?;
    let mut request = RestoreRequest { number: copy_number, ..RestoreRequest::default() };
    if words_file.is_some() {
        request.words =
            secrets::read(words_file.as_deref(), "cli-prompt-words", desk.printer)?.into();
    } else {
        request.passphrase = desk.secret("cli-prompt-passphrase")?.into();
    }
    if try_it {
        let tried = copies::try_out(&desk.door, &from_copies, request, &mut desk.progress())?;
        desk.printer.result(&tried, || lines(desk, "cli-restore-tried", &tried));
        return Ok(ExitCode::SUCCESS);
    }
    let restored = copies::restore(&desk.door, &from_copies, request, &mut desk.progress());
    let (session, restored) = restored?;
    session.lock();
    desk.printer.result(&restored, || {
        let mut lines = lines(desk, "cli-restore-done", &restored.copy);
        if let Some(before) = &restored.before {
            lines.push(desk.printer.say_with("restore-before", &[("path", Blank::Text(before))]));
        }
        lines
    });
    Ok(ExitCode::SUCCESS)
}

fn lines(desk: &Desk<'_>, key: &str, tried: &CopyTried) -> Vec<String> {
    let CopyTried { number, entries, files, faults } = tried;
    let blanks = [
        ("number", Blank::Number(u64::from(*number))),
        ("entries", Blank::Number(u64::from(*entries))),
        ("files", Blank::Number(u64::from(*files))),
    ];
    let mut lines = vec![desk.printer.say_with(key, &blanks)];
    if !faults.is_empty() {
        lines.push(desk.printer.say("restore-faults"));
        lines.extend(faults.iter().map(|fault| format!("- {fault}")));
    }
    lines
}
