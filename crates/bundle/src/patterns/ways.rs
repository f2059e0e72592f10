//! How it was done, and since when.

use insight::patterns::{Appearance, Period, WayOverTime, Ways};
use sentences::Blank;

use super::PatternPart;
use super::chart::Lanes;
use super::speaker::{Speaker, times, two};

pub(super) fn part(speaker: &Speaker<'_>, ways: &Ways) -> Option<PatternPart> {
    let mut each: Vec<&WayOverTime> = ways.each.iter().collect();
    // As they appear; those without a day stay behind them, as they are listed.
    each.sort_by_key(|way| {
        let first = way.first.map(|first| (first.day, first.incident));
        (first.is_none(), first)
    });
    let mut rows: Vec<_> = each.iter().map(|way| row(speaker, way)).collect();
    if !ways.without.is_none() {
        let [incidents, times] = two(ways.without);
        let none = speaker.say("pattern-no-way");
        rows.push(vec![none, incidents, times, String::new(), String::new(), String::new()]);
    }
    let heads = ["way", "incidents", "times", "first", "in-incident", "months"];
    let lanes = each.iter().map(|way| (name(speaker, way), way.months.clone())).collect();
    (!ways.each.is_empty()).then(|| PatternPart {
        key: "ways",
        heading: speaker.say("pattern-ways"),
        words: words(speaker, ways),
        chart: Lanes::of(speaker, lanes),
        tables: vec![speaker.table("pattern-by-way", &heads, rows)],
        rules: speaker.several(&["pattern-ways-rule", "pattern-brackets"]),
    })
}

fn name(speaker: &Speaker<'_>, way: &WayOverTime) -> String {
    speaker.say(&format!("way-{}", way.way.key()))
}

fn row(speaker: &Speaker<'_>, way: &WayOverTime) -> Vec<String> {
    let [incidents, times] = two(way.all);
    let (first, incident) = match way.first {
        Some(first) => (appeared(speaker, first), first.incident.to_string()),
        None => (speaker.say("not-recorded"), String::new()),
    };
    vec![name(speaker, way), incidents, times, first, incident, months(speaker, way)]
}

/// `Monday 4 May 2026`, or `about` it.
fn appeared(speaker: &Speaker<'_>, first: Appearance) -> String {
    let day = speaker.day(first.day);
    if first.surely {
        return day;
    }
    speaker.with("when-about", &[("at", Blank::Text(&day))])
}

/// `05/2026: 3 (+1); 06/2026: 1`.
fn months(speaker: &Speaker<'_>, way: &WayOverTime) -> String {
    let month =
        |period: &Period| format!("{}: {}", period.start.format("%m/%Y"), times(period.count));
    let mut months: Vec<String> = way.months.filled.iter().map(month).collect();
    for (key, count) in
        [("pattern-in-several-months", way.months.across), ("pattern-no-date", way.unknown)]
    {
        if !count.is_none() {
            months.push(format!("{}: {}", speaker.say(key), count.times));
        }
    }
    months.join("; ")
}

/// The way that appeared last, where there were others before.
pub(super) fn newest(speaker: &Speaker<'_>, ways: &Ways) -> Option<String> {
    let appeared = ways.as_they_appear();
    let (way, first) = appeared.last().filter(|_| appeared.len() > 1)?;
    let (way, day) = (speaker.say(&format!("way-{}", way.key())), speaker.day(first.day));
    let blanks = [
        ("count", Blank::Number(appeared.len() as u64)),
        ("way", Blank::Text(&way)),
        ("day", Blank::Text(&day)),
    ];
    Some(speaker.with("pattern-newest-way", &blanks))
}

fn words(speaker: &Speaker<'_>, ways: &Ways) -> Vec<String> {
    let new: Vec<String> = ways
        .as_they_appear()
        .into_iter()
        .map(|(way, first)| {
            let way = speaker.say(&format!("way-{}", way.key()));
            format!("{way} ({})", appeared(speaker, first))
        })
        .collect();
    let mut words = Vec::new();
    if !new.is_empty() {
        let list = new.join("; ");
        words.push(speaker.with("pattern-new-ways", &[("list", Blank::Text(&list))]));
    }
    if !ways.without.is_none() {
        words.push(speaker.count("pattern-without-way", ways.without.incidents));
    }
    words
}
