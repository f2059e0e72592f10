//! When nothing is written, and when the most.

use insight::patterns::{Burst, Gap, Quiet};
use sentences::Blank;

use super::PatternPart;
use super::speaker::{Speaker, three};

pub(super) fn part(speaker: &Speaker<'_>, quiet: &Quiet) -> Option<PatternPart> {
    let Quiet { gaps, bursts } = quiet;
    let gap =
        |gap: &Gap| vec![speaker.day(gap.after), speaker.day(gap.before), gap.days.to_string()];
    let burst = |burst: &Burst| {
        let mut row = vec![speaker.day(burst.from), speaker.day(burst.to)];
        row.extend(three(burst.count));
        row
    };
    let mut tables = Vec::new();
    if !bursts.is_empty() {
        let rows = bursts.iter().map(burst).collect();
        let heads = ["from", "to", "incidents", "times", "about"];
        tables.push(speaker.table("pattern-bursts", &heads, rows));
    }
    if !gaps.is_empty() {
        let rows = gaps.iter().map(gap).collect();
        tables.push(speaker.table("pattern-gaps", &["last-before", "next-after", "days"], rows));
    }
    (!tables.is_empty()).then(|| PatternPart {
        key: "quiet",
        heading: speaker.say("pattern-quiet"),
        words: words(speaker, quiet),
        chart: None,
        tables,
        rules: speaker.several(&["pattern-bursts-rule", "pattern-gaps-rule"]),
    })
}

/// The fullest seven days, and the longest time without.
pub(super) fn words(speaker: &Speaker<'_>, quiet: &Quiet) -> Vec<String> {
    let burst = quiet.bursts.first().map(|burst| {
        let from = speaker.day(burst.from);
        let times = burst.count.all().times;
        let blanks = [("from", Blank::Text(&from)), ("times", Blank::Number(times))];
        speaker.with("pattern-most-in-week", &blanks)
    });
    let gap = quiet.gaps.first().map(|gap| {
        let after = speaker.day(gap.after);
        let blanks = [("after", Blank::Text(&after)), ("days", Blank::Number(gap.days))];
        speaker.with("pattern-longest-gap", &blanks)
    });
    burst.into_iter().chain(gap).collect()
}
