//! The facts that bear on an interim order: the latest incidents, and of
//! threats, fear and broken terms the latest, each with its day. The latest are
//! not the gravest: what they mean is for the police and the court.

use std::cmp::Reverse;

use chrono::NaiveDate;
use diary::{Answer, Incident, When};

use crate::documents::paper::{Desk, Fact};

/// How many of each are shown.
const LATEST: usize = 4;

pub(super) fn facts(desk: &Desk<'_>, incidents: &[&Incident]) -> Vec<Fact> {
    let latest = |key: &str, holds: &dyn Fn(&Incident) -> bool| {
        let found = incidents.iter().copied().filter(|incident| holds(incident));
        desk.fact(key, Some(&latest(desk, found.collect())))
    };
    vec![
        latest("doc-latest-incidents", &|_| true),
        latest("doc-latest-threats", &insight::has_threat),
        latest("doc-latest-fear", &|one| one.details.feared_violence == Some(Answer::Yes)),
        latest("doc-latest-breaches", &|one| !one.details.broke.all().is_empty()),
    ]
}

/// `41: 04/05/2026; 39: About 02/05/2026`. Those without a day come only where
/// there are not enough others.
fn latest(desk: &Desk<'_>, mut found: Vec<&Incident>) -> String {
    if found.is_empty() {
        return desk.say("doc-none-recorded");
    }
    found.sort_by_key(|incident| {
        let dated = incident.when.date().is_some();
        Reverse((dated, incident.when.order(), incident.number))
    });
    let shown = found.iter().take(LATEST);
    let shown = shown.map(|one| format!("{}: {}", one.number, day(desk, &one.when)));
    shown.collect::<Vec<_>>().join("; ")
}

/// The day in figures, as sure as it is.
fn day(desk: &Desk<'_>, when: &When) -> String {
    let figures = |day: NaiveDate| day.format("%d/%m/%Y").to_string();
    let (Some(first), Some(last)) = (when.date(), when.last_date()) else {
        return desk.say("not-recorded");
    };
    if first != last {
        format!("{}–{}", figures(first), figures(last))
    } else if matches!(when, When::About { .. }) {
        desk.with("when-about", "at", &figures(first))
    } else {
        figures(first)
    }
}

#[cfg(test)]
mod tests {
    use crate::documents::tests::text;
    use crate::documents::{Document, Volume, render};
    use crate::{Contents, Histories, sample};

    fn summary(contents: &Contents) -> Option<String> {
        let histories = Histories::read(&contents.entries).expect("the sample can be read");
        let pdf = render(Document::Summary, Volume::default(), contents, &histories);
        text(&pdf.expect("the sample can be set"))
    }

    #[test]
    fn the_latest_of_each_stand_with_their_days_and_no_day_is_made_more_exact() {
        use diary::{Answer, Point, Subject, Way, When};
        let day = |text: &str| text.parse().expect("a sample day");
        let mut record = sample::Record::default();
        for number in 1..=6_u32 {
            let on = format!("2026-05-{number:02}");
            let mut incident = sample::incident(number, Some(&on), "Something.");
            match number {
                2 => incident.set_ways([Way::Threat]),
                3 => incident.details.feared_violence = Some(Answer::Yes),
                5 => incident.when = When::About { at: Point::Day(day("2026-05-05")) },
                6 => incident.when = When::Unknown,
                _ => {}
            }
            record.write(Subject::Incident(incident));
        }
        let Some(said) = summary(&record.contents()) else { return };
        let line = |label: &str| {
            let line = said.lines().find(|line| line.trim_start().starts_with(label));
            let line = line.unwrap_or_else(|| panic!("{label} is not in: {said}"));
            line.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let latest = "5: About 05/05/2026; 4: 04/05/2026; 3: 03/05/2026; 2: 02/05/2026";
        assert_eq!(line("Latest incidents"), format!("Latest incidents {latest}"));
        assert_eq!(line("Latest threats"), "Latest threats 2: 02/05/2026");
        assert_eq!(line("Latest fear of violence"), "Latest fear of violence 3: 03/05/2026");
        assert_eq!(line("Latest broken terms"), "Latest broken terms none recorded");
    }
}
