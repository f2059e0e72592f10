//! What files say: mails, pages, messages, and what is made of them.

use std::process::ExitCode;

use daymark::contract::{
    Conversation, DateQuestion, FileRead, MessageKinds, MessageQuery, MessageRow, PickRequest,
};
use daymark::{Session, reading};
use sentences::Blank;

use super::{Desk, Target};
use crate::args;
use crate::print::{Failure, Printer};

pub(super) fn read(desk: &Desk<'_>, args: &args::ReadFile) -> Result<ExitCode, Failure> {
    let number = exhibit(&args.target)?;
    let session = desk.open()?;
    let read = reading::read(&session, number)?;
    desk.printer.result(&read, || sections(&read));
    Ok(ExitCode::SUCCESS)
}

fn sections(read: &FileRead) -> Vec<String> {
    let mut lines = Vec::new();
    for section in &read.sections {
        lines.push(section.heading.clone());
        lines.extend(section.notes.iter().map(|note| format!("  * {note}")));
        lines.extend(section.facts.iter().map(|fact| format!("  {}: {}", fact.label, fact.text)));
        lines.extend(section.text.lines().map(|line| format!("  {line}")));
    }
    lines.push(format!("({})", read.by));
    lines
}

pub(super) fn messages(desk: &Desk<'_>, args: args::Messages) -> Result<ExitCode, Failure> {
    let args::Messages { target, find, who, dates, offset, limit } = args;
    let number = exhibit(&target)?;
    let dates = dates.map(|order| order.parse()).transpose();
    let dates = dates.map_err(|_| Failure::unreadable("cli-no-such-order"))?;
    let mut session = desk.open()?;
    let there = reading::conversation(&mut session, number, dates, &mut desk.progress())?;
    if let Some(question) = &there.question {
        desk.printer.result(&there, || asked(desk.printer, question));
        return Ok(ExitCode::FAILURE);
    }
    let query = MessageQuery { text: find.unwrap_or_default(), who, offset, limit };
    let page = reading::messages(&session, number, &query)?;
    desk.printer.result(&(&there, &page), || {
        let mut lines = summary(desk.printer, &there);
        lines.extend(page.rows.iter().map(line));
        let total = [("count", Blank::Number(u64::from(page.total)))];
        lines.push(desk.printer.say_with("messages-total", &total));
        lines
    });
    Ok(ExitCode::SUCCESS)
}

/// What must be answered first.
fn asked(printer: &Printer, question: &DateQuestion) -> Vec<String> {
    let mut lines = vec![printer.say("messages-question"), printer.say("messages-question-text")];
    for example in &question.examples {
        for day in &example.days {
            let blanks =
                [("written", Blank::Text(&example.written)), ("day", Blank::Text(&day.text))];
            let means = printer.say_with("messages-question-means", &blanks);
            lines.push(format!("  --dates {}: {means}", day.order.key()));
        }
    }
    lines
}

pub(super) fn summary(printer: &Printer, there: &Conversation) -> Vec<String> {
    let mut lines = vec![there.read_as_text.clone(), there.zone_text.clone()];
    lines.extend(there.kinds.map(|MessageKinds { of_the_app, deleted }| {
        let blanks = [
            ("app", Blank::Number(u64::from(of_the_app))),
            ("deleted", Blank::Number(u64::from(deleted))),
        ];
        printer.say_with("messages-kinds", &blanks)
    }));
    lines.extend(there.people.iter().map(|one| {
        let name =
            if one.name.is_empty() { printer.say("messages-nobody") } else { one.name.clone() };
        format!("{:>8}  {name}", one.messages)
    }));
    lines.extend(there.gap_text.clone());
    lines.extend(there.notes.iter().cloned());
    lines
}

pub(super) fn line(row: &MessageRow) -> String {
    let MessageRow { place, when_text, who, is_sent, text, notes, files } = row;
    let way = if *is_sent { ">" } else { " " };
    let mut line =
        format!("{place:>7}{way} [{when_text}] {who}: {}", text.replace('\n', "\n         "));
    for note in notes {
        line.push_str(&format!(" ({note})"));
    }
    for file in files {
        line.push_str(&format!(" <{}>", file.name));
    }
    line
}

pub(super) fn pick(desk: &Desk<'_>, args: args::Pick) -> Result<ExitCode, Failure> {
    let args::Pick { target, messages, text, as_series, dates } = args;
    let number = exhibit(&target)?;
    let places = places(&messages).ok_or_else(|| Failure::unreadable("cli-no-such-messages"))?;
    let dates = dates.map(|order| order.parse()).transpose();
    let dates = dates.map_err(|_| Failure::unreadable("cli-no-such-order"))?;
    let mut session: Session = desk.open()?;
    let there = reading::conversation(&mut session, number, dates, &mut desk.progress())?;
    if let Some(question) = &there.question {
        desk.printer.result(&there, || asked(desk.printer, question));
        return Ok(ExitCode::FAILURE);
    }
    let request = PickRequest { places, what_happened: text, is_series: as_series };
    let view = reading::pick(&mut session, number, &request)?;
    let made = view.number.to_string();
    let blanks = [("number", Blank::Text(&made))];
    desk.printer.result(&view, || vec![desk.printer.say_with("messages-made", &blanks)]);
    Ok(ExitCode::SUCCESS)
}

/// `3,7-12` as numbers; at most as many as make one incident.
fn places(text: &str) -> Option<Vec<u32>> {
    const MOST: usize = 1_000;
    let mut places = Vec::new();
    for part in text.split(',') {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        let (from, to): (u32, u32) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
        let length = usize::try_from(to.checked_sub(from)?).ok()?;
        if places.len() + length >= MOST {
            return None;
        }
        places.extend(from..=to);
    }
    Some(places)
}

pub(super) fn exhibit(text: &str) -> Result<u32, Failure> {
    match Target::read(text)? {
        Target::Exhibit(number) => Ok(number),
        Target::Incident(_) | Target::Card(..) => Err(Failure::unreadable("cli-no-such-target")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_named_by_numbers_and_runs() {
        assert_eq!(places("3, 7-9"), Some(vec![3, 7, 8, 9]));
        for bad in ["", "a", "9-3", "1-4000000000", "1-", "-1"] {
            assert_eq!(places(bad), None, "{bad}");
        }
    }
}
