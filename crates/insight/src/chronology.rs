//! Incidents in the order they happened.

use chrono::NaiveDate;
use diary::Incident;

/// The incidents of one day, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day<'a> {
    /// The day; none for those at the end whose day is not known.
    pub date: Option<NaiveDate>,
    /// Days since the day before it in the list; none for the first one, and
    /// where the day is not known.
    pub since: Option<u64>,
    /// What happened on it, never empty.
    pub incidents: Vec<&'a Incident>,
}

/// Puts incidents in the order they happened: a time not known stands at the
/// end of its day, a day not known after everything, and equal times in the
/// order of their numbers.
#[must_use]
pub fn in_order<'a>(incidents: impl IntoIterator<Item = &'a Incident>) -> Vec<&'a Incident> {
    let mut incidents: Vec<_> = incidents.into_iter().collect();
    incidents.sort_by_key(|incident| (incident.when.order(), incident.number));
    incidents
}

/// Puts incidents in order and under their days. One that lasted longer, or
/// may have been on several days, stands under the first of them.
#[must_use]
pub fn by_day<'a>(incidents: impl IntoIterator<Item = &'a Incident>) -> Vec<Day<'a>> {
    let incidents = in_order(incidents);
    let mut days: Vec<Day<'a>> = Vec::new();
    for same in incidents.chunk_by(|a, b| a.when.date() == b.when.date()) {
        let date = same[0].when.date();
        let before = days.last().and_then(|day| day.date);
        let since = date.zip(before).map(|(date, before)| date.signed_duration_since(before));
        let since = since.map(|gap| gap.num_days().unsigned_abs());
        days.push(Day { date, since, incidents: same.to_vec() });
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use diary::{Fold, IncidentNumber, Moment, Point, When, Words, Zone};

    fn incident(number: u32, when: When) -> Incident {
        let words = Words::new("It happened.").expect("test words");
        let number = number.try_into().expect("a test number");
        Incident { when, ..Incident::new(number, words) }
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a test day")
    }

    fn on(text: &str) -> When {
        When::Day { on: date(text) }
    }

    fn at(day: &str, time: &str) -> When {
        let time = time.parse().expect("a test time");
        let at = Moment::new(date(day), time, Zone::LONDON, Fold::First);
        When::Exact { at: at.expect("it existed") }
    }

    #[test]
    fn incidents_stand_under_their_days_in_the_order_they_happened() {
        let incidents = [
            incident(1, When::Unknown),
            incident(2, on("2026-03-04")),
            incident(3, at("2026-03-04", "21:40:00")),
            incident(4, on("2026-01-31")),
            incident(5, When::About { at: Point::Day(date("2026-03-05")) }),
            incident(6, on("2026-03-04")),
        ];
        let days: Vec<_> = by_day(&incidents)
            .into_iter()
            .map(|Day { date, since, incidents }| {
                let numbers: Vec<u32> = incidents.iter().map(|i| i.number.get()).collect();
                (date, since, numbers)
            })
            .collect();
        let expected = [
            (Some(date("2026-01-31")), None, vec![4]),
            (Some(date("2026-03-04")), Some(32), vec![3, 2, 6]),
            (Some(date("2026-03-05")), Some(1), vec![5]),
            (None, None, vec![1]),
        ];
        assert_eq!(days, expected);
    }

    #[test]
    fn the_order_does_not_depend_on_the_order_of_writing() {
        let mut incidents = vec![
            incident(1, on("2026-03-04")),
            incident(2, at("2026-03-04", "08:00:00")),
            incident(3, When::Unknown),
        ];
        let numbers = |list: &[Incident]| -> Vec<IncidentNumber> {
            in_order(list).into_iter().map(|incident| incident.number).collect()
        };
        let forwards = numbers(&incidents);
        incidents.reverse();
        assert_eq!(numbers(&incidents), forwards);
    }

    #[test]
    fn no_incidents_have_no_days() {
        assert!(by_day(&[]).is_empty());
    }
}
