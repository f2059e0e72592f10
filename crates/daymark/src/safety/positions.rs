//! Positions in a text, as maps and chats write them: `51.50000, -0.12000`, also
//! within an address of the web.

use diary::Location;

/// The fewest digits after the point: about 100 metres.
const FINE: usize = 3;
/// The most characters between the two numbers.
const BETWEEN: usize = 6;

/// A number with a point, and where it stands.
struct Number<'a> {
    text: &'a str,
    from: usize,
    to: usize,
}

/// Every position in a text, and where it stands.
pub(super) fn positions(text: &str) -> Vec<(Location, usize, usize)> {
    let numbers = numbers(text);
    let pairs = numbers.windows(2).filter_map(|pair| {
        let [north, east] = pair else { return None };
        let between = text.get(north.to..east.from)?;
        let is_near = between.chars().count() <= BETWEEN;
        let is_one = between.chars().all(|c| !c.is_alphabetic() || "CNSEW".contains(c));
        if !is_near || !is_one {
            return None;
        }
        let location: Location = format!("{}, {}", north.text, east.text).parse().ok()?;
        Some((location, north.from, east.to))
    });
    pairs.collect()
}

fn numbers(text: &str) -> Vec<Number<'_>> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let run = |mut at: usize| {
        while digit(at) {
            at += 1;
        }
        at
    };
    let (mut all, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        if !digit(at) {
            at += 1;
            continue;
        }
        let whole = run(at);
        let end = run(whole + 1);
        let is_fine = bytes.get(whole) == Some(&b'.') && end > whole + FINE && whole - at <= 3;
        if is_fine {
            let has_minus = at > 0 && bytes[at - 1] == b'-';
            let from = if has_minus { at - 1 } else { at };
            all.extend(text.get(from..end).map(|text| Number { text, from, to: end }));
        }
        at = if is_fine { end } else { whole };
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_is_found_however_it_is_written() {
        let london = Location { latitude_micro: 51_500_000, longitude_micro: -120_000 };
        for text in [
            "at 51.50000, -0.12000.",
            "https://maps.example.org/?q=51.500000,-0.120000&z=17",
            "geo:51.5000;-0.1200",
            "q=51.500%2C-0.120",
        ] {
            let found: Vec<_> = positions(text).into_iter().map(|found| found.0).collect();
            assert_eq!(found, [london], "{text}");
        }
        for text in ["51.5, -0.12", "1.234 and 5.678 more", "192.168.0.1", "£12.345", ""] {
            assert!(positions(text).is_empty(), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_breaks_it(text in "[0-9., %-]{0,60}|.{0,60}") {
            for (_, from, to) in positions(&text) {
                assert!(text.get(from..to).is_some());
            }
        }
    }
}
