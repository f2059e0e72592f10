//! A time as typed on the command line.

use daymark::contract::{PointForm, WhenForm};
use diary::{Typed, TypedPoint};

/// Reads `2026-05-04 21:40`, `2026-05-04`, `about …`, `… to …` or `unknown`.
/// Days and times are checked later, where the words for problems are.
pub(crate) fn read(text: &str, zone: Option<&str>, second_pass: bool) -> WhenForm {
    let point = |TypedPoint { date, time }: TypedPoint<'_>| PointForm {
        date: date.to_owned(),
        time: time.to_owned(),
        zone: zone.unwrap_or_default().to_owned(),
        second_pass,
    };
    match Typed::of(text) {
        Typed::At(TypedPoint { date, time: "" }) => WhenForm::Day { on: date.to_owned() },
        Typed::At(at) => WhenForm::Exact { at: point(at) },
        Typed::About(at) => WhenForm::About { at: point(at) },
        Typed::Between(from, to) => WhenForm::Between { from: point(from), to: point(to) },
        Typed::Unknown => WhenForm::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_becomes_the_form_that_the_window_fills_too() {
        let at = |date: &str, time: &str| PointForm {
            date: date.into(),
            time: time.into(),
            ..PointForm::default()
        };
        let span =
            WhenForm::Between { from: at("2026-05-04", "02:10"), to: at("2026-05-04", "04:55") };
        let cases = [
            ("2026-05-04 21:40", WhenForm::Exact { at: at("2026-05-04", "21:40") }),
            ("2026-05-04", WhenForm::Day { on: "2026-05-04".into() }),
            ("about 2026-05-04", WhenForm::About { at: at("2026-05-04", "") }),
            ("2026-05-04 02:10 to 2026-05-04 04:55", span),
            ("unknown", WhenForm::Unknown),
        ];
        for (text, form) in cases {
            assert_eq!(read(text, None, false), form, "{text}");
        }
    }
}
