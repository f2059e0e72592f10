//! A time as one plain line that reads back.

use chrono::Timelike;

use crate::{Fold, Moment, Point, When, Zone};

impl When {
    /// The line that [`When::read`] reads as this very value, whenever it is
    /// read: `2026-05-04 21:40`, `about 2026-05-04`, `… to …`, `unknown`. A
    /// zone is named where it is not the one given, and the pass of an hour
    /// that came twice. An offset that the zone no longer has is kept.
    ///
    /// This holds for years of four digits and whole seconds, as people write
    /// them; not for a leap second.
    #[must_use]
    pub fn line(&self, zone: Zone) -> String {
        match self {
            Self::Exact { at } => moment(at, zone),
            Self::About { at } => format!("about {}", point(at, zone)),
            Self::Between { from, to } => {
                format!("{} to {}", point(from, zone), point(to, zone))
            }
            Self::Day { on } => on.to_string(),
            Self::Unknown => "unknown".to_owned(),
        }
    }
}

fn point(point: &Point, zone: Zone) -> String {
    match point {
        Point::Moment(at) => moment(at, zone),
        Point::Day(day) => day.to_string(),
    }
}

fn moment(at: &Moment, zone: Zone) -> String {
    let (date, time) = (at.date(), at.time());
    let form = if time.second() == 0 { "%H:%M" } else { "%H:%M:%S" };
    let mut line = format!("{date} {}", time.format(form));
    let on = |fold| Moment::new(date, time, at.zone(), fold) == Ok(*at);
    let pass = match (on(Fold::First), on(Fold::Second)) {
        (true, true) => "",
        (true, false) => " (first pass)",
        (false, true) => " (second pass)",
        (false, false) => &format!(" UTC{}", at.offset()),
    };
    line.push_str(pass);
    // An offset alone would be read as an instant.
    if at.zone() != zone || pass.starts_with(" UTC") {
        line.push_str(&format!(" [{}]", at.zone().name()));
    }
    line
}
