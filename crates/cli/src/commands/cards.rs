//! Cards: the person, places, orders, and what else a case needs.

use std::process::ExitCode;

use daymark::cards;
use daymark::contract::{CardForm, CardRow, CardView, FieldShape, Reminder, SaidField};
use daymark::find;
use diary::CardKind;
use sentences::Blank;

use super::Desk;
use crate::args;
use crate::print::{Failure, Printer};

pub(super) fn add(desk: &Desk<'_>, args: &args::Add) -> Result<ExitCode, Failure> {
    let kind = read_kind(&args.kind)?;
    let mut session = desk.open()?;
    let mut form = CardForm::default();
    fill(&mut form, &args.fields)?;
    let view = cards::add(&mut session, kind, &form)?;
    let number = view.number.to_string();
    let blanks = [("kind", Blank::Text(kind.key())), ("number", Blank::Text(&number))];
    desk.printer.result(&view, || vec![desk.printer.say_with("cli-add-done", &blanks)]);
    Ok(ExitCode::SUCCESS)
}

pub(super) fn list(desk: &Desk<'_>, args: &args::Cards) -> Result<ExitCode, Failure> {
    let kind = read_kind(&args.kind)?;
    let session = desk.open()?;
    let page = cards::list(&session, kind, args.offset)?;
    desk.printer.result(&page, || {
        let mut lines: Vec<String> = page.rows.iter().map(|row| line(desk.printer, row)).collect();
        let total = [("total", Blank::Number(u64::from(page.total)))];
        lines.push(desk.printer.say_with("cli-cards-total", &total));
        lines
    });
    Ok(ExitCode::SUCCESS)
}

/// Lists what has a day soon.
pub(super) fn reminders(desk: &Desk<'_>) -> Result<ExitCode, Failure> {
    let session = desk.open()?;
    let reminders = daymark::reminders::list(&session)?;
    desk.printer.result(&reminders, || {
        let line = |said: &Reminder| {
            format!("{}/{}  {}  {}", said.kind.key(), said.number, said.title, said.text)
        };
        let mut lines: Vec<String> = reminders.iter().map(line).collect();
        lines.extend(reminders.is_empty().then(|| desk.printer.say("reminders-none")));
        lines
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn find(desk: &Desk<'_>, args: &args::Find) -> Result<ExitCode, Failure> {
    let session = desk.open()?;
    let page = find::find(&session, &args.words.join(" "), args.limit)?;
    desk.printer.result(&page, || {
        let line = |found: &daymark::contract::Found| {
            format!("{}  {}", found.name, found.excerpt.replace(['\n', '\r'], " "))
        };
        let mut lines: Vec<String> = page.rows.iter().map(line).collect();
        let total = [("total", Blank::Number(page.rows.len() as u64))];
        lines.push(desk.printer.say_with("cli-cards-total", &total));
        lines
    });
    Ok(ExitCode::SUCCESS)
}

/// Lists the fields of a form; no diary is needed.
pub(super) fn fields(desk: &Desk<'_>, args: &args::Fields) -> Result<ExitCode, Failure> {
    let shapes = cards::shapes();
    let Some(of) = &args.form else {
        desk.printer.result(&shapes, || {
            let kinds = shapes.cards.iter().map(|shape| shape.kind.key().to_owned());
            std::iter::once("incident".to_owned()).chain(kinds).collect()
        });
        return Ok(ExitCode::SUCCESS);
    };
    let shape = match of.as_str() {
        "incident" => shapes.incident,
        key => {
            let kind = read_kind(key)?;
            let shape = shapes.cards.into_iter().find(|shape| shape.kind == kind);
            shape.map(|shape| shape.fields).unwrap_or_default()
        }
    };
    desk.printer.result(&shape, || explained(desk.printer, of, "", &shape));
    Ok(ExitCode::SUCCESS)
}

/// Each field with its label; those of rows below it.
fn explained(printer: &Printer, of: &str, before: &str, shape: &[FieldShape]) -> Vec<String> {
    let mut lines = Vec::new();
    for field in shape {
        let label = printer.say(&format!("field-{of}-{}", field.key));
        let choices = if field.choices.is_empty() {
            String::new()
        } else {
            format!(": {}", field.choices.join(", "))
        };
        lines.push(format!("{before}{}  {label}{choices}", field.key));
        let (of, before) = (format!("{of}-{}", field.key), format!("{before}{}.N.", field.key));
        lines.extend(explained(printer, &of, &before, &field.rows));
    }
    lines
}

/// Puts what was said on the command line into a form; the rest stays.
pub(super) fn fill(form: &mut CardForm, said: &args::Set) -> Result<(), Failure> {
    crate::fields::put(&mut form.fields, &said.set, said.fields_file.as_deref())
}

pub(super) fn read_kind(key: &str) -> Result<CardKind, Failure> {
    key.parse().map_err(|_| Failure::unreadable("cli-no-such-kind"))
}

/// One line of a list.
pub(super) fn line(printer: &Printer, row: &CardRow) -> String {
    let status = match row.status {
        diary::Status::Current => String::new(),
        status => format!(" [{}]", printer.say(&format!("status-{}", status.key()))),
    };
    let when = row.when_text.as_deref().map(|when| format!("  {when}")).unwrap_or_default();
    format!("{}/{}{when}  {}  {}{status}", row.kind.key(), row.number, row.title, row.about)
}

/// One card with every version, the newest first.
pub(super) fn whole(printer: &Printer, view: &CardView) -> Vec<String> {
    let mut lines = Vec::new();
    for version in &view.versions {
        lines.push(format!("{}/{} · {}", view.kind.key(), view.number, version.version));
        lines.extend(said(&version.said, ""));
        lines.push(version.written_text.clone());
        let reason = |reason: &String| format!("{}: {reason}", printer.say("cli-reason"));
        lines.extend(version.reason.as_ref().map(reason));
        lines.push(String::new());
    }
    let erased = printer.say("status-erased");
    lines.extend(view.erased_text.as_ref().map(|text| format!("{erased}: {text}")));
    lines.extend(view.cards.iter().map(|row| line(printer, row)));
    lines
}

/// What fields say, one on each line.
pub(super) fn said(all: &[SaidField], before: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for SaidField { key: _, label, texts, ties, rows } in all {
        let ties = ties.iter().map(|tie| tie.text.clone());
        let parts: Vec<String> = texts.iter().cloned().chain(ties).collect();
        lines.push(format!("{before}{label}: {}", parts.join("; ")));
        for row in rows {
            lines.extend(said(row, &format!("{before}  ")));
        }
    }
    lines
}
