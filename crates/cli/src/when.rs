//! A time as typed on the command line.

use daymark::contract::{PointForm, WhenForm};

/// Reads `2026-05-04 21:40`, `2026-05-04`, `about …`, `… to …` or `unknown`.
/// Days and times are checked later, where the words for problems are.
pub(crate) fn read(text: &str, zone: Option<&str>, second_pass: bool) -> WhenForm {
    let text = text.trim();
    let point = |text: &str| point(text, zone, second_pass);
    if text.is_empty() || text == "unknown" {
        return WhenForm::Unknown;
    }
    if let Some(rest) = text.strip_prefix("about ") {
        return WhenForm::About { at: point(rest) };
    }
    let span = text.strip_prefix("between ").map_or(text, str::trim);
    if let Some((from, to)) = span.split_once(" to ").or_else(|| span.split_once(" and ")) {
        return WhenForm::Between { from: point(from), to: point(to) };
    }
    let at = point(text);
    if at.time.is_empty() { WhenForm::Day { on: at.date } } else { WhenForm::Exact { at } }
}

fn point(text: &str, zone: Option<&str>, second_pass: bool) -> PointForm {
    let text = text.trim();
    let (date, time) = text.split_once([' ', 'T']).unwrap_or((text, ""));
    PointForm {
        date: date.to_owned(),
        time: time.trim().to_owned(),
        zone: zone.unwrap_or_default().to_owned(),
        second_pass,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_of_saying_when_is_read() {
        let at = |date: &str, time: &str| PointForm {
            date: date.into(),
            time: time.into(),
            ..PointForm::default()
        };
        let cases = [
            ("2026-05-04 21:40", WhenForm::Exact { at: at("2026-05-04", "21:40") }),
            ("2026-05-04T21:40", WhenForm::Exact { at: at("2026-05-04", "21:40") }),
            ("2026-05-04", WhenForm::Day { on: "2026-05-04".into() }),
            ("about 2026-05-04", WhenForm::About { at: at("2026-05-04", "") }),
            (
                "2026-05-04 02:10 to 2026-05-04 04:55",
                WhenForm::Between {
                    from: at("2026-05-04", "02:10"),
                    to: at("2026-05-04", "04:55"),
                },
            ),
            ("unknown", WhenForm::Unknown),
        ];
        for (text, form) in cases {
            assert_eq!(read(text, None, false), form, "{text}");
        }
    }
}
