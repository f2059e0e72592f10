//! Checking the diary, and what can be done where it is damaged.

use std::process::ExitCode;

use daymark::contract::CheckResult;
use daymark::{Problem, ProblemKind, checks, opening, rescue};
use sentences::Blank;

use super::Desk;
use crate::args;
use crate::print::Failure;

pub(super) fn check(desk: &Desk<'_>) -> Result<ExitCode, Failure> {
    let passphrase = desk.existing_secret()?;
    let result = match opening::open(&desk.door, passphrase.clone()) {
        Ok((mut session, _)) => checks::run(&mut session, &mut desk.progress())?,
        Err(problem) if is_damage(&problem) => {
            checks::closed(&desk.door, passphrase, &mut desk.progress())?
        }
        Err(problem) => return Err(problem.into()),
    };
    desk.printer.result(&result, || lines(desk, &result));
    Ok(if result.holds { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

pub(super) fn rescue(desk: &Desk<'_>, args: &args::Rescue) -> Result<ExitCode, Failure> {
    let passphrase = desk.existing_secret()?;
    let rescued = rescue::to(&desk.door, passphrase, &args.to, &mut desk.progress())?;
    desk.printer.result(&rescued, || rescued.said.clone());
    Ok(ExitCode::SUCCESS)
}

pub(super) fn open_older(desk: &Desk<'_>, args: &args::OpenOlder) -> Result<ExitCode, Failure> {
    if !args.yes {
        return Err(Failure::unreadable("cli-older-needs-yes"));
    }
    let passphrase = desk.existing_secret()?;
    let (session, opened) = opening::open_older(&desk.door, passphrase)?;
    session.lock();
    desk.printer.result(&opened, || vec![desk.printer.say("cli-older-done")]);
    Ok(ExitCode::SUCCESS)
}

/// Whether a check has more to say than the problem.
fn is_damage(problem: &Problem) -> bool {
    matches!(
        problem.kind,
        ProblemKind::HeaderDamaged
            | ProblemKind::DatabaseDamaged
            | ProblemKind::OlderDatabase
            | ProblemKind::EntryDamaged
    )
}

fn lines(desk: &Desk<'_>, result: &CheckResult) -> Vec<String> {
    let counts = [
        ("entries", Blank::Number(u64::from(result.entries))),
        ("files", Blank::Number(u64::from(result.files))),
    ];
    let key = if result.holds { "cli-check-holds" } else { "cli-check-damaged" };
    let mut lines = vec![result.looked.clone(), desk.printer.say_with(key, &counts)];
    let listed = |list: &[String]| list.iter().map(|one| format!("- {one}")).collect::<Vec<_>>();
    lines.extend(listed(&result.faults));
    if let Some((heading, gaps)) = result.gaps.split_first() {
        lines.push(heading.clone());
        lines.extend(listed(gaps));
    }
    if !result.advice.is_empty() {
        lines.push(desk.printer.say("cli-check-advice"));
        lines.extend(listed(&result.advice));
    }
    if result.rescue {
        lines.push(desk.printer.say("cli-check-rescue"));
    }
    if result.older {
        lines.push(desk.printer.say("cli-check-older"));
    }
    lines
}
