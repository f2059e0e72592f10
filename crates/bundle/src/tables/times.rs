//! Times in a form that a program can count with: the first and the last that
//! it can have been, and how sure that is.

use diary::{Point, When};
use sentences::Sentences;

/// The heads of the three columns.
pub(super) const COLUMNS: [&str; 3] = ["earliest", "latest", "sure"];

/// What stands under them: `2026-05-04T21:40:00`, or `2026-05-04` where only
/// the day is known; blank where nothing is.
pub(super) fn cells(when: &When, sentences: &Sentences) -> [String; 3] {
    let (earliest, latest, sure) = match when {
        When::Exact { at } => (point(&Point::Moment(*at)), point(&Point::Moment(*at)), "exact"),
        When::About { at } => (point(at), point(at), "about"),
        When::Between { from, to } => (point(from), point(to), "between"),
        When::Day { on } => (on.to_string(), on.to_string(), "day"),
        When::Unknown => (String::new(), String::new(), "unknown"),
    };
    [earliest, latest, sentences.say(&format!("table-sure-{sure}"))]
}

fn point(point: &Point) -> String {
    match point.time() {
        Some(time) => format!("{}T{}", point.date(), time.format("%H:%M:%S")),
        None => point.date().to_string(),
    }
}
