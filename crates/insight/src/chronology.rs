//! Incidents in the order they happened.

use diary::Incident;

/// Puts incidents in the order they happened: a time not known stands at the
/// end of its day, a day not known after everything, and equal times in the
/// order of their numbers.
pub(crate) fn in_order<'a>(incidents: impl IntoIterator<Item = &'a Incident>) -> Vec<&'a Incident> {
    let mut incidents: Vec<_> = incidents.into_iter().collect();
    incidents.sort_by_key(|incident| (incident.when.order(), incident.number));
    incidents
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use diary::{Fold, Moment, Point, When, Words, Zone};

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

    fn numbers(incidents: &[Incident]) -> Vec<u32> {
        in_order(incidents).into_iter().map(|incident| incident.number.get()).collect()
    }

    #[test]
    fn a_time_not_known_ends_its_day_and_a_day_not_known_the_list() {
        let incidents = [
            incident(1, When::Unknown),
            incident(2, on("2026-03-04")),
            incident(3, at("2026-03-04", "21:40:00")),
            incident(4, on("2026-01-31")),
            incident(5, When::About { at: Point::Day(date("2026-03-05")) }),
            incident(6, on("2026-03-04")),
        ];
        assert_eq!(numbers(&incidents), [4, 3, 2, 6, 5, 1]);
    }

    #[test]
    fn the_order_does_not_depend_on_the_order_of_writing() {
        let mut incidents = vec![
            incident(1, on("2026-03-04")),
            incident(2, at("2026-03-04", "08:00:00")),
            incident(3, When::Unknown),
        ];
        let forwards = numbers(&incidents);
        incidents.reverse();
        assert_eq!(numbers(&incidents), forwards);
    }
}
