//! At which hours of which days of the week.

use insight::Patterns;
use insight::patterns::{Count, Hours, Sure};
use sentences::Blank;

use super::PatternPart;
use super::chart::{Chart, Day, Legend, Week};
use super::speaker::{Speaker, times};

pub(super) fn part(speaker: &Speaker<'_>, found: &Patterns) -> Option<PatternPart> {
    let hours = &found.hours;
    let days: Vec<(&[Sure; 24], Count)> = hours.days().collect();
    let mut rows: Vec<Vec<String>> = (0..24)
        .map(|hour| {
            let mut row = vec![named(hour)];
            row.extend(days.iter().map(|(hours, _)| times(hours[hour])));
            row
        })
        .collect();
    let mut unknown = vec![speaker.say("pattern-no-hour")];
    unknown.extend(days.iter().map(|(_, unknown)| unknown.times.to_string()));
    rows.push(unknown);
    let heads: Vec<String> = (1..=7).map(|day| format!("weekday-{day}")).collect();
    let mut table = speaker.table("pattern-by-hour", &["hour"], rows);
    table.heads.extend(heads.iter().map(|head| speaker.say(head)));
    (!found.all.is_none()).then(|| PatternPart {
        key: "hours",
        heading: speaker.say("pattern-hours"),
        words: words(speaker, hours),
        chart: week(speaker, hours),
        tables: vec![table],
        rules: speaker.several(&["pattern-hours-rule", "pattern-brackets"]),
    })
}

/// `02:00 to 02:59`.
fn named(hour: usize) -> String {
    format!("{hour:02}:00–{hour:02}:59")
}

fn words(speaker: &Speaker<'_>, hours: &Hours) -> Vec<String> {
    let (mut with, mut without) = (0, 0);
    let mut most: Option<(usize, usize, u64)> = None;
    for (weekday, (of_day, unknown)) in hours.days().enumerate() {
        without += unknown.times;
        for (hour, count) in of_day.iter().enumerate() {
            let times = count.all().times;
            with += times;
            if most.is_none_or(|(.., before)| times > before) {
                most = Some((weekday, hour, times));
            }
        }
    }
    let mut words = Vec::new();
    if let Some((weekday, hour, times)) = most.filter(|(.., times)| *times > 1) {
        let weekday = speaker.say(&format!("weekday-{}", weekday + 1));
        let hour = named(hour);
        let blanks = [
            ("weekday", Blank::Text(&weekday)),
            ("hour", Blank::Text(&hour)),
            ("times", Blank::Number(times)),
        ];
        words.push(speaker.with("pattern-most-in-hour", &blanks));
    }
    words.push(speaker.count("pattern-with-hour", with));
    for (key, count) in
        [("pattern-without-hour", without), ("pattern-without-one-day", hours.elsewhere.times)]
    {
        if count > 0 {
            words.push(speaker.count(key, count));
        }
    }
    words
}

fn week(speaker: &Speaker<'_>, hours: &Hours) -> Option<Chart> {
    let dot = |count: &Sure| (count.surely.times, count.about.times);
    let days = hours.days().zip(1..).map(|((hours, _), weekday)| Day {
        label: speaker.say(&format!("weekday-{weekday}")),
        hours: hours.iter().map(dot).collect(),
    });
    let days: Vec<Day> = days.collect();
    let all = || days.iter().flat_map(|day| &day.hours);
    let something = all().any(|(surely, about)| surely + about > 0);
    let legend = Legend::of(speaker, all().any(|(_, about)| *about > 0));
    something.then_some(Chart::Week(Week { days, legend }))
}
