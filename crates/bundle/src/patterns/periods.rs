//! How often, in each month, week and day.

use chrono::NaiveDate;
use insight::Patterns;
use insight::patterns::{Count, Period, Run};
use sentences::Blank;

use super::chart::{Bars, Chart};
use super::speaker::{Speaker, three, two};
use super::{PatternPart, PatternTable};

pub(super) fn part(speaker: &Speaker<'_>, found: &Patterns) -> Option<PatternPart> {
    let periods = &found.periods;
    let table = |of: &str, run: &Run, label: &dyn Fn(NaiveDate) -> String| {
        table(speaker, of, run, periods.unknown, label)
    };
    let day = |day| speaker.day(day);
    let tables = [
        table("month", &periods.months, &|month| speaker.month(month)),
        table("week", &periods.weeks, &day),
        table("day", &periods.days, &day),
    ];
    (!found.all.is_none()).then(|| PatternPart {
        key: "periods",
        heading: speaker.say("pattern-periods"),
        words: words(speaker, found),
        chart: Bars::of(speaker, periods).map(Chart::Bars),
        tables: tables.into(),
        rules: speaker.several(&["pattern-periods-rule", "pattern-periods-week"]),
    })
}

fn words(speaker: &Speaker<'_>, found: &Patterns) -> Vec<String> {
    let all = [
        ("incidents", Blank::Number(found.all.incidents)),
        ("times", Blank::Number(found.all.times)),
    ];
    let mut words = vec![speaker.with("pattern-all", &all)];
    words.extend(most(speaker, &found.periods.months));
    let unknown = found.periods.unknown;
    if !unknown.is_none() {
        words.push(speaker.count("pattern-undated", unknown.incidents));
    }
    words
}

/// The month with the most; of equal ones, the first.
fn most(speaker: &Speaker<'_>, months: &Run) -> Option<String> {
    let times = |period: &&Period| period.count.all().times;
    let most = months.filled.iter().rev().max_by_key(times)?;
    let month = speaker.month(most.start);
    let blanks = [("month", Blank::Text(&month)), ("times", Blank::Number(times(&most)))];
    Some(speaker.with("pattern-most-in-month", &blanks))
}

/// Every piece with something in it, then what fits into none.
fn table(
    speaker: &Speaker<'_>,
    of: &str,
    run: &Run,
    unknown: Count,
    label: &dyn Fn(NaiveDate) -> String,
) -> PatternTable {
    let row = |period: &Period| {
        let mut row = vec![label(period.start)];
        row.extend(three(period.count));
        row
    };
    let mut rows: Vec<Vec<String>> = run.filled.iter().map(row).collect();
    for (key, count) in
        [(format!("pattern-in-several-{of}s"), run.across), ("pattern-no-date".to_owned(), unknown)]
    {
        if !count.is_none() {
            let [incidents, times] = two(count);
            rows.push(vec![speaker.say(&key), incidents, times, String::new()]);
        }
    }
    let caption = format!("pattern-by-{of}");
    speaker.table(&caption, &[of, "incidents", "times", "about"], rows)
}
