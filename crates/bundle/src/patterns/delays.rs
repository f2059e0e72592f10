//! How soon incidents were written.

use insight::patterns::{Delay, Delays, Sure};

use super::PatternPart;
use super::chart::{Bar, Rank};
use super::speaker::Speaker;

pub(super) fn part(speaker: &Speaker<'_>, delays: &Delays) -> Option<PatternPart> {
    let name = |delay: Delay| speaker.say(&format!("pattern-delay-{}", delay.key()));
    let counted: Vec<(Delay, Sure)> = delays.each().collect();
    let dated: u64 = counted.iter().map(|(_, count)| count.all().incidents).sum();
    let row = |(delay, count): &(Delay, Sure)| {
        let (all, about) = (count.all().incidents, count.about.incidents);
        vec![name(*delay), all.to_string(), about.to_string()]
    };
    let mut rows: Vec<Vec<String>> = counted.iter().map(row).collect();
    if !delays.unknown.is_none() {
        let unknown = delays.unknown.incidents.to_string();
        rows.push(vec![speaker.say("pattern-no-date"), unknown, String::new()]);
    }
    let bars = counted.iter().map(|(delay, count)| Bar {
        label: name(*delay),
        surely: count.surely.incidents,
        about: count.about.incidents,
    });
    let soon = counted.iter().take(2).map(|(_, count)| count.all().incidents).sum();
    (dated > 0).then(|| PatternPart {
        key: "delays",
        heading: speaker.say("pattern-delays"),
        words: vec![speaker.count("pattern-written-soon", soon)],
        chart: Rank::of(speaker, bars.collect()),
        tables: vec![speaker.table(
            "pattern-by-delay",
            &["delay", "incidents", "about-incidents"],
            rows,
        )],
        rules: speaker.several(&["pattern-delays-rule"]),
    })
}
