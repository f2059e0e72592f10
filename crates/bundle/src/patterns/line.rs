//! Fear, threats, effects and changes, with what the person was told, along the
//! same months.

use chrono::NaiveDate;
use insight::Patterns;
use insight::patterns::{Count, EventKind, LineMonth, Period, Run, Sure, month_of};

use super::PatternPart;
use super::chart::Lanes;
use super::speaker::{Speaker, incidents, with_about};

pub(super) fn part(speaker: &Speaker<'_>, found: &Patterns) -> Option<PatternPart> {
    let line = &found.line;
    let row = |month: &LineMonth| {
        let LineMonth { start, feared, threat, effect, changes, changes_about } = month;
        let of = [incidents(*feared), incidents(*threat), incidents(*effect)];
        let mut row = vec![speaker.month(*start)];
        row.extend(of);
        row.push(with_about(*changes, *changes_about));
        row
    };
    let mut rows: Vec<Vec<String>> = line.months.iter().map(row).collect();
    let elsewhere = line.elsewhere;
    let last = [
        elsewhere.feared.incidents,
        elsewhere.threat.incidents,
        elsewhere.effect.incidents,
        elsewhere.changes,
    ];
    if last.iter().any(|count| *count > 0) {
        let mut row = vec![speaker.say("pattern-in-no-month")];
        row.extend(last.map(|count| count.to_string()));
        rows.push(row);
    }
    let heads = ["month", "feared", "threat", "effect", "changes"];
    (!rows.is_empty()).then(|| PatternPart {
        key: "line",
        heading: speaker.say("pattern-line"),
        words: words(speaker, found),
        chart: Lanes::of(speaker, lanes(speaker, found)),
        tables: vec![speaker.table("pattern-by-line", &heads, rows)],
        rules: speaker.several(&["pattern-line-rule", "pattern-brackets"]),
    })
}

fn words(speaker: &Speaker<'_>, found: &Patterns) -> Vec<String> {
    let months = &found.line.months;
    let elsewhere = found.line.elsewhere;
    let all = |of: &dyn Fn(&LineMonth) -> Sure, more: Count| {
        months.iter().map(|month| of(month).all().incidents).sum::<u64>() + more.incidents
    };
    let changes = months.iter().map(|month| month.changes + month.changes_about).sum::<u64>();
    [
        ("pattern-feared", all(&|month| month.feared, elsewhere.feared)),
        ("pattern-threats", all(&|month| month.threat, elsewhere.threat)),
        ("pattern-effects", all(&|month| month.effect, elsewhere.effect)),
        ("pattern-changes", changes + elsewhere.changes),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| speaker.count(key, count))
    .collect()
}

/// A line of dots for each; what nobody wrote down has none.
fn lanes(speaker: &Speaker<'_>, found: &Patterns) -> Vec<(String, Run)> {
    let months = &found.line.months;
    let counted = |of: &dyn Fn(&LineMonth) -> Sure| {
        run(months.iter().map(|month| {
            let count = of(month);
            (month.start, count.surely.incidents, count.about.incidents)
        }))
    };
    let changes = run(months.iter().map(|month| (month.start, month.changes, month.changes_about)));
    let events = |kind: EventKind| {
        let of_kind = found.after.iter().filter(|after| after.event.kind == kind);
        run(of_kind.filter_map(|after| {
            let (start, surely) = month_of(&after.event.when?)?;
            Some((start, u64::from(surely), u64::from(!surely)))
        }))
    };
    let lanes = [
        ("feared", counted(&|month| month.feared)),
        ("threat", counted(&|month| month.threat)),
        ("effect", counted(&|month| month.effect)),
        ("changes", changes),
        ("requests", events(EventKind::Request)),
        ("reports", events(EventKind::Report)),
        ("orders", events(EventKind::Order)),
    ];
    let head = |key: &str| speaker.say(&format!("pattern-head-{key}"));
    let something = |run: &Run| !run.filled.is_empty();
    let lanes = lanes.into_iter().filter(|(_, run)| something(run));
    lanes.map(|(key, run)| (head(key), run)).collect()
}

/// Months that count the same thing once each.
fn run(months: impl Iterator<Item = (NaiveDate, u64, u64)>) -> Run {
    let alike = |count: u64| Count { incidents: count, times: count };
    let period = |(start, surely, about)| Period {
        start,
        count: Sure { surely: alike(surely), about: alike(about) },
    };
    let filled = months.filter(|(_, surely, about)| surely + about > 0).map(period);
    Run { filled: filled.collect(), across: Count::default() }
}
