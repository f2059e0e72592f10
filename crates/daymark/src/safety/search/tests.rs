use proptest::prelude::*;

use super::*;
use crate::contract::SafetyWhat;
use crate::safety::forms;

fn guarded(words: Vec<Vec<u8>>, position: Option<Location>) -> Guarded {
    Guarded { what: SafetyWhat::Home, name: String::new(), words, position }
}

fn home() -> Search {
    let address = "12 Example Street, Newtown\nAB1 2CD";
    let mut words = forms::lines(address);
    words.extend(forms::postcodes(address));
    words.extend(forms::phone("07700 900123"));
    let position = Location { latitude_micro: 51_500_000, longitude_micro: -120_000 };
    let child = guarded(vec![b"mia".to_vec()], None);
    Search::new(vec![guarded(words, Some(position)), child]).expect("a search can be made")
}

#[test]
fn an_address_is_found_however_it_is_written() {
    let search = home();
    for text in [
        "He came to 12 Example Street at night",
        "12, example st.",
        "IMG_12-Example-Street.jpg",
        "?q=12%20Example%20Street",
        "on EXAMPLE STREET",
        "AB1 2CD",
        "ab12cd",
        "(AB1-2CD)",
        "+44 7700 900 123",
        "0044 (0)7700-900123",
        "call 07700900123now",
        "https://maps.example.org/@51.50012,-0.11999,17z",
    ] {
        let found = search.find(text);
        assert_eq!(found.iter().map(|found| found.of).collect::<Vec<_>>(), [0], "{text}");
    }
}

#[test]
fn what_only_looks_alike_is_not_found() {
    let search = home();
    for text in [
        "Miami and the academia",
        "112 Example Streets",
        "XAB1 2CDE",
        "077009001234",
        "52.50000, -0.12000",
        "",
    ] {
        assert_eq!(search.find(text), [], "{text}");
    }
    assert!(Search::new(Vec::new()).expect("a search can be made").is_empty());
}

#[test]
fn what_is_shown_of_a_text_is_what_stands_around() {
    let text = format!("{} at 12 Example\nStreet {}", "a ".repeat(200), "b ".repeat(200));
    let found = home().find(&text);
    let excerpt = &found[0].excerpt;
    assert!(excerpt.contains("at 12 Example Street b"), "{excerpt}");
    assert!(excerpt.chars().count() < 150 && excerpt.starts_with('…') && excerpt.ends_with('…'));
}

proptest! {
    #[test]
    fn what_is_planted_is_found_in_any_text(
        before in ".{0,80}",
        after in ".{0,80}",
        gap in "[ ,.\n_-]{1,3}",
        loud in proptest::bool::ANY,
    ) {
        let mut planted = format!("12{gap}Example{gap}Street");
        if loud {
            planted = planted.to_uppercase();
        }
        let text = format!("{before} {planted} {after}");
        prop_assert!(home().find(&text).iter().any(|found| found.of == 0));
    }

    #[test]
    fn no_text_breaks_it(text in ".{0,300}") {
        home().find(&text);
    }
}
