//! What the police look for, what in the diary speaks to it, and whose police.

use std::process::ExitCode;

use daymark::contract::{
    GroundIncident, GroundLine, GroundPage, GroundTopic, Grounds, GuideLine, Nation, Tie,
};
use daymark::{grounds, nation};
use sentences::Blank;

use super::Desk;
use crate::args;
use crate::print::{Failure, Printer};

pub(super) fn show(desk: &Desk<'_>, args: &args::Grounds) -> Result<ExitCode, Failure> {
    let session = desk.open()?;
    let args::Grounds { topic, line, offset, built_in } = args;
    if let (Some(topic), Some(line)) = (topic, line) {
        // People count from 1.
        let place = line.checked_sub(1).ok_or(Failure::unreadable("cli-no-such-target"))?;
        let page = grounds::incidents(&session, topic, place, *offset)?;
        desk.printer.result(&page, || {
            let GroundPage { total, rows } = &page;
            let total = [("total", Blank::Number(u64::from(*total)))];
            let total = desk.printer.say_with("cli-cards-total", &total);
            rows.iter().map(incident).chain([total]).collect()
        });
        return Ok(ExitCode::SUCCESS);
    }
    let all = grounds::show(&session, &desk.door, *built_in)?;
    desk.printer.result(&all, || whole(desk.printer, &all));
    Ok(ExitCode::SUCCESS)
}

/// Shows whose police the diary is for, or keeps it.
pub(super) fn nation(desk: &Desk<'_>, args: &args::Nation) -> Result<ExitCode, Failure> {
    let asked = args.nation.as_deref().map(read_nation).transpose()?;
    let mut session = desk.open()?;
    if let Some(nation) = asked {
        nation::keep(&mut session, &desk.door, nation)?;
    }
    let kept = nation::kept(&session)?;
    desk.printer.result(&kept, || vec![desk.printer.say(&format!("nation-{}", kept.key()))]);
    Ok(ExitCode::SUCCESS)
}

pub(super) fn read_nation(key: &str) -> Result<Nation, Failure> {
    let found = Nation::ALL.into_iter().find(|nation| nation.key() == key);
    found.ok_or(Failure::unreadable("cli-no-such-nation"))
}

fn whole(printer: &Printer, all: &Grounds) -> Vec<String> {
    let date = [("date", Blank::Text(&all.checked_text))];
    let mut lines = vec![all.notice.clone(), printer.say_with("guide-checked", &date)];
    lines.extend(all.is_replaced.then(|| printer.say("guide-replaced")));
    lines.extend(all.is_refused.then(|| printer.say("guide-refused")));
    lines.push(printer.say("grounds-law-of"));
    lines.extend(all.elsewhere.iter().map(labelled));
    for part in &all.parts {
        lines.extend(part.topics.iter().flat_map(|topic| self::topic(printer, topic)));
    }
    lines.push(String::new());
    lines.push(printer.say("grounds-four"));
    lines.push(all.four_says.clone());
    lines.extend(all.four.iter().map(labelled));
    lines
}

fn labelled(GuideLine { label, text }: &GuideLine) -> String {
    match label {
        Some(label) => format!("{label}: {text}"),
        None => text.clone(),
    }
}

fn topic(printer: &Printer, topic: &GroundTopic) -> Vec<String> {
    let section = topic.section.as_ref().map(|section| format!(" ({section})"));
    let mut lines = vec![String::new(), format!("{}{}", topic.title, section.unwrap_or_default())];
    lines.extend((!topic.says.is_empty()).then(|| topic.says.clone()));
    lines.extend(topic.lines.iter().flat_map(|one| line(printer, one)));
    lines.extend(topic.asks.as_ref().map(|asks| format!("  ? {asks}")));
    lines
}

/// A line with what belongs to it, set in below it.
fn line(printer: &Printer, line: &GroundLine) -> Vec<String> {
    let counts = [std::slice::from_ref(&line.label), line.counts.as_slice()].concat();
    let mut lines = vec![format!("  {}", counts.join(" · "))];
    let rest = |total: u32, shown: usize| {
        let shown = u32::try_from(shown).unwrap_or(u32::MAX);
        let more = total.saturating_sub(shown);
        let count = [("count", Blank::Number(u64::from(more)))];
        (more > 0).then(|| printer.say_with("grounds-and-more", &count))
    };
    lines.extend(line.cards.iter().map(|tie| format!("    {}", tie.text)));
    lines.extend(rest(line.cards_total, line.cards.len()).map(|more| format!("    {more}")));
    lines.extend(line.incidents.iter().map(|one| format!("    {}", incident(one))));
    lines.extend(rest(line.total, line.incidents.len()).map(|more| format!("    {more}")));
    if !line.exhibits.is_empty() {
        let names = line.exhibits.iter().map(|Tie { text, .. }| text.clone());
        let names = names.chain(rest(line.exhibits_total, line.exhibits.len()));
        let names: Vec<String> = names.collect();
        lines.push(format!("    {}: {}", printer.say("grounds-exhibits"), names.join(", ")));
    }
    lines.extend(line.asks.as_ref().map(|asks| format!("    ? {asks}")));
    lines
}

fn incident(GroundIncident { number: _, text, is_told: _, told_text }: &GroundIncident) -> String {
    match told_text {
        Some(told) => format!("{text} · {told}"),
        None => text.clone(),
    }
}
