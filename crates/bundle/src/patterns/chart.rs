//! What a chart shows, before it is drawn.

use chrono::{Datelike, Days, Months, NaiveDate};
use insight::patterns::{Count, Periods, Run, Sure};
use serde::Serialize;

use super::speaker::Speaker;

/// What a chart shows. Numbers, labels, and no look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub(crate) enum Chart {
    /// Bars that stand beside each other in the order of time.
    Bars(Bars),
    /// Bars that lie under each other, each with its label.
    Rank(Rank),
    /// The hours of a week.
    Week(Week),
    /// Lines of dots in the order of time.
    Lanes(Lanes),
}

/// Bars in the order of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Bars {
    bars: Vec<Bar>,
    legend: Legend,
}

/// Bars under each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Rank {
    pub(crate) bars: Vec<Bar>,
    pub(crate) legend: Legend,
}

/// How much, and of what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Bar {
    pub(crate) label: String,
    pub(crate) surely: u64,
    pub(crate) about: u64,
}

/// The hours of a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Week {
    pub(super) days: Vec<Day>,
    pub(super) legend: Legend,
}

/// The hours of one day of the week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Day {
    pub(super) label: String,
    /// Surely, and about then.
    pub(super) hours: Vec<(u64, u64)>,
}

/// Lines of dots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Lanes {
    columns: Vec<String>,
    lanes: Vec<Lane>,
    legend: Legend,
}

/// One line of dots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Lane {
    label: String,
    /// Surely, and about then.
    dots: Vec<(u64, u64)>,
}

/// What the two looks mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Legend {
    surely: String,
    /// None where nothing is about then.
    about: Option<String>,
}

impl Legend {
    pub(super) fn of(speaker: &Speaker<'_>, has_about: bool) -> Self {
        let about = has_about.then(|| speaker.say("pattern-legend-about"));
        Self { surely: speaker.say("pattern-legend-surely"), about }
    }
}

impl Bar {
    /// Times.
    pub(super) fn of(label: String, count: Sure) -> Self {
        Self { label, surely: count.surely.times, about: count.about.times }
    }

    /// Times that are all sure.
    pub(super) fn sure(label: String, count: Count) -> Self {
        Self { label, surely: count.times, about: 0 }
    }
}

impl Rank {
    /// How many bars are drawn; the table has all.
    const MOST: usize = 12;

    /// The first of these; none where there is none.
    pub(super) fn of(speaker: &Speaker<'_>, bars: Vec<Bar>) -> Option<Chart> {
        let mut bars = bars;
        bars.truncate(Self::MOST);
        let has_about = bars.iter().any(|bar| bar.about > 0);
        let something = bars.iter().any(|bar| bar.surely + bar.about > 0);
        let legend = Legend::of(speaker, has_about);
        something.then_some(Chart::Rank(Self { bars, legend }))
    }
}

/// How long a piece of time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Day,
    Week,
    Month,
    Year,
}

impl Step {
    fn next(self, start: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Day => start.checked_add_days(Days::new(1)),
            Self::Week => start.checked_add_days(Days::new(7)),
            Self::Month => start.checked_add_months(Months::new(1)),
            Self::Year => start.checked_add_months(Months::new(12)),
        }
    }

    /// `4 May`, `May 2026`, `2026`.
    fn label(self, start: NaiveDate, speaker: &Speaker<'_>) -> String {
        match self {
            Self::Day | Self::Week => {
                let month = speaker.say(&format!("month-{}", start.month()));
                format!("{} {month}", start.day())
            }
            Self::Month => speaker.month(start),
            Self::Year => start.year().to_string(),
        }
    }
}

/// The longest line of pieces that is drawn; of a longer one, the last.
const LONGEST: usize = 60;

/// The pieces from the first to the last, those with nothing in them too; none
/// where they are too many.
fn line(run: &Run, step: Step) -> Option<Vec<NaiveDate>> {
    let (first, last) = (run.filled.first()?.start, run.filled.last()?.start);
    let mut line = Vec::new();
    let mut start = first;
    while start <= last {
        if line.len() == LONGEST {
            return None;
        }
        line.push(start);
        match step.next(start) {
            Some(next) => start = next,
            None => break,
        }
    }
    Some(line)
}

/// The same months as years, at most the last [`LONGEST`].
fn years(months: &Run) -> Vec<NaiveDate> {
    let (Some(first), Some(last)) = (months.filled.first(), months.filled.last()) else {
        return Vec::new();
    };
    let all = first.start.year()..=last.start.year();
    let all: Vec<_> = all.rev().take(LONGEST).collect();
    all.into_iter().rev().filter_map(|year| NaiveDate::from_ymd_opt(year, 1, 1)).collect()
}

/// What is in each piece of a line; each of the months is in one of them.
fn on(line: &[NaiveDate], run: &Run) -> Vec<Sure> {
    let mut counts = vec![Sure::default(); line.len()];
    for period in &run.filled {
        let place = line.partition_point(|start| *start <= period.start);
        let Some(count) = place.checked_sub(1).and_then(|place| counts.get_mut(place)) else {
            continue;
        };
        count.surely = count.surely.and(period.count.surely);
        count.about = count.about.and(period.count.about);
    }
    counts
}

fn all(run: &Run) -> u64 {
    run.filled.iter().map(|period| period.count.all().incidents).sum()
}

impl Bars {
    /// How often, in days, weeks, months or years: the shortest that fit on a
    /// line and hold as much as the months do.
    pub(crate) fn of(speaker: &Speaker<'_>, periods: &Periods) -> Option<Self> {
        let Periods { days, weeks, months, unknown: _ } = periods;
        let fits = |run: &Run, step| line(run, step).filter(|_| all(run) == all(months));
        let (line, run, step) = if let Some(line) = fits(days, Step::Day) {
            (line, days, Step::Day)
        } else if let Some(line) = fits(weeks, Step::Week) {
            (line, weeks, Step::Week)
        } else if let Some(line) = line(months, Step::Month) {
            (line, months, Step::Month)
        } else {
            (years(months), months, Step::Year)
        };
        let counts = on(&line, run);
        let bar = |(start, count): (&NaiveDate, Sure)| Bar::of(step.label(*start, speaker), count);
        let bars: Vec<Bar> = line.iter().zip(counts).map(bar).collect();
        let legend = Legend::of(speaker, bars.iter().any(|bar| bar.about > 0));
        (!bars.is_empty()).then_some(Self { bars, legend })
    }
}

impl Lanes {
    /// Each of these along the months of all of them, or their years.
    pub(super) fn of(speaker: &Speaker<'_>, lanes: Vec<(String, Run)>) -> Option<Chart> {
        let mut starts: Vec<_> =
            lanes.iter().flat_map(|(_, run)| run.filled.iter().copied()).collect();
        starts.sort_by_key(|period| period.start);
        let months = Run { filled: starts, across: Count::default() };
        let (line, step) = match line(&months, Step::Month) {
            Some(line) => (line, Step::Month),
            None => (years(&months), Step::Year),
        };
        let lane = |(label, run): (String, Run)| {
            let dots = on(&line, &run);
            let dot = |count: Sure| (count.surely.times, count.about.times);
            Lane { label, dots: dots.into_iter().map(dot).collect() }
        };
        let lanes: Vec<Lane> = lanes.into_iter().map(lane).collect();
        let has_about = lanes.iter().any(|lane| lane.dots.iter().any(|(_, about)| *about > 0));
        let columns: Vec<_> = line.iter().map(|start| step.label(*start, speaker)).collect();
        let legend = Legend::of(speaker, has_about);
        (!columns.is_empty()).then_some(Chart::Lanes(Self { columns, lanes, legend }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use diary::{Incident, When, Words};
    use insight::Patterns;
    use insight::patterns::{Case, Told};
    use sentences::{Language, Sentences};

    fn bars(days: &[&str]) -> Vec<(String, u64)> {
        let incidents: Vec<Incident> = (1_u32..)
            .zip(days)
            .map(|(number, day)| {
                let on = day.parse().expect("a test day");
                let words = Words::new("It happened.").expect("test words");
                let number = number.try_into().expect("a test number");
                Incident { when: When::Day { on }, ..Incident::new(number, words) }
            })
            .collect();
        let told = |incident| Told { incident, written: NaiveDate::MIN };
        let case = Case { incidents: incidents.iter().map(told).collect(), cards: Vec::new() };
        let sentences = Sentences::of(Language::ALL[0]);
        let speaker = Speaker::new(&sentences, &[]);
        let bars = Bars::of(&speaker, &Patterns::of(&case).periods);
        let bars = bars.map(|bars| bars.bars).unwrap_or_default();
        bars.into_iter().map(|bar| (bar.label, bar.surely)).collect()
    }

    #[test]
    fn bars_are_as_long_as_fits_and_empty_ones_are_seen() {
        let bar = |label: &str, count| (label.to_owned(), count);
        let days = bars(&["2026-05-04", "2026-05-04", "2026-05-06"]);
        assert_eq!(days, [bar("4 May", 2), bar("5 May", 0), bar("6 May", 1)]);
        let weeks = bars(&["2026-01-01", "2026-12-31"]);
        assert_eq!(
            (weeks.len(), &weeks[0], &weeks[52]),
            (53, &bar("29 December", 1), &bar("28 December", 1))
        );
        let months = bars(&["2024-01-01", "2026-12-31"]);
        assert_eq!((months.len(), &months[35]), (36, &bar("December 2026", 1)));
        let years = bars(&["2001-01-01", "2001-12-31", "2026-12-31"]);
        assert_eq!((years.len(), &years[0]), (26, &bar("2001", 2)));
    }

    #[test]
    fn of_more_years_than_fit_the_last_are_drawn() {
        let years = bars(&["0001-01-01", "9999-12-31"]);
        assert_eq!((years.len(), years[0].1, years[59].1), (60, 0, 1));
        assert_eq!(bars(&[]), []);
    }
}
