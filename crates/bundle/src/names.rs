//! Names that every computer takes: what a bundle, and each exhibit's file in
//! it, may be called (bundle-1 §2 and §3).

use chrono::{Datelike, NaiveDate};
use diary::Exhibit;

/// The longest name of a file or folder, in characters.
const LONGEST: usize = 80;
/// The longest ending that is kept when a name is cut, with its dot.
const LONGEST_ENDING: usize = 17;

/// The name of a bundle: of its folder, and of the top folder in its ZIP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleName(String);

impl BundleName {
    /// The name, if it keeps to bundle-1 §2.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        is_safe(name).then(|| Self(name.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name of an exhibit's file: `AJS-007_2026-05-04_the-letter.jpg`. It
/// cannot clash with another exhibit's, since no reference is used twice.
#[must_use]
pub fn of_exhibit(exhibit: &Exhibit) -> String {
    let mut name = exhibit.reference.file_form();
    if let Some(date) = date_of(exhibit) {
        name.push_str(&format!("_{date}"));
    }
    name.push('_');
    let room = LONGEST - name.len();
    name.push_str(&fitted(&cleaned(exhibit.original_name.as_str()), room));
    name
}

/// The day that the file says it was taken, else that of its last change.
fn date_of(exhibit: &Exhibit) -> Option<NaiveDate> {
    let taken = exhibit.embedded.taken.as_deref().and_then(|taken| taken.get(..10));
    let taken = taken.and_then(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok());
    let day = taken.or_else(|| exhibit.modified.map(|at| at.date_naive()))?;
    // Four digits for every year, or the name would have a sign in it.
    (1..=9999).contains(&day.year()).then_some(day)
}

/// The name in characters that every computer takes.
fn cleaned(original: &str) -> String {
    let mut name = String::with_capacity(original.len().min(4 * LONGEST));
    let mut in_a_run = false;
    for character in original.chars() {
        let keeps = is_allowed(character);
        if keeps {
            name.push(character);
        } else if !in_a_run {
            name.push('-');
        }
        in_a_run = !keeps;
    }
    name.truncate(name.trim_end_matches('.').len());
    if name.is_empty() { "file".to_owned() } else { name }
}

/// The name cut to fit, its ending kept where that is a short one.
fn fitted(name: &str, room: usize) -> String {
    if name.len() <= room {
        return name.to_owned();
    }
    let dot = name.rfind('.').filter(|dot| name.len() - dot <= LONGEST_ENDING);
    let (stem, ending) = name.split_at(dot.unwrap_or(name.len()));
    let cut = format!("{}{ending}", &stem[..room - ending.len()]);
    cut.trim_end_matches('.').to_owned()
}

fn is_allowed(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.')
}

/// Whether a name keeps to bundle-1 §2.
pub(crate) fn is_safe(name: &str) -> bool {
    (1..=LONGEST).contains(&name.len())
        && name.chars().all(is_allowed)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !is_device(name)
}

/// Whether Windows takes the name for a device, with or without an ending.
fn is_device(name: &str) -> bool {
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem).to_ascii_uppercase();
    match stem.as_str() {
        "CON" | "PRN" | "AUX" | "NUL" => true,
        stem => {
            let port = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
            port.is_some_and(|number| number.len() == 1 && number.as_bytes()[0].is_ascii_digit())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use diary::{Embedded, Words};
    use proptest::prelude::*;

    fn exhibit(name: &str) -> Exhibit {
        Exhibit {
            reference: "AJS/7".parse().expect("a test reference"),
            original_name: Words::new(name).expect("test words"),
            media_type: "image/jpeg".to_owned(),
            size: 0,
            sha256: "0".repeat(64),
            modified: None,
            embedded: Embedded::default(),
            grade: None,
            capture: None,
            captured_with: None,
            original_at: None,
            online: diary::Online::default(),
            origin: None,
            read_as: None,
            shows: None,
            intimate: None,
            incidents: Vec::new(),
        }
    }

    #[test]
    fn a_name_keeps_what_every_computer_takes() {
        for (name, kept) in [
            ("IMG_0042.JPG", "AJS-007_IMG_0042.JPG"),
            ("the letter (2).pdf", "AJS-007_the-letter-2-.pdf"),
            ("фото 4.jpg", "AJS-007_-4.jpg"),
            ("..\\..\\100%.txt", "AJS-007_..-..-100-.txt"),
            ("no ending.", "AJS-007_no-ending"),
            ("...", "AJS-007_file"),
            ("NUL", "AJS-007_NUL"),
        ] {
            assert_eq!(of_exhibit(&exhibit(name)), kept);
        }
    }

    #[test]
    fn a_name_bears_the_day_it_was_taken_else_last_changed() {
        let mut exhibit = exhibit("a.jpg");
        exhibit.modified = "2026-05-06T23:30:00Z".parse().ok();
        assert_eq!(of_exhibit(&exhibit), "AJS-007_2026-05-06_a.jpg");
        exhibit.embedded.taken = Some("2026-05-04T21:40:05+01:00".to_owned());
        assert_eq!(of_exhibit(&exhibit), "AJS-007_2026-05-04_a.jpg");
        for no_date in ["0000:00:00 00:00:00", "éééééééé", "+2026-05-04", ""] {
            exhibit.embedded.taken = Some(no_date.to_owned());
            assert_eq!(of_exhibit(&exhibit), "AJS-007_2026-05-06_a.jpg", "{no_date}");
        }
    }

    #[test]
    fn a_long_name_is_cut_and_keeps_a_short_ending() {
        let long = of_exhibit(&exhibit(&format!("{}.jpeg", "a".repeat(300))));
        assert!(long.len() == 80 && long.ends_with("aaa.jpeg"), "{long}");
        let no_ending = of_exhibit(&exhibit(&format!("a.{}", "b".repeat(300))));
        assert!(no_ending.len() == 80 && no_ending.ends_with("bbb"), "{no_ending}");
        let dots = of_exhibit(&exhibit(&format!("a{}b", ".".repeat(300))));
        assert!(is_safe(&dots), "{dots}");
    }

    #[test]
    fn names_that_a_computer_would_refuse_are_refused() {
        for bad in
            ["", ".hidden", "dot.", "a b", "a/b", "caf\u{e9}", "con", "NUL.txt", "com7.a.b", "Lpt0"]
        {
            assert_eq!(BundleName::new(bad), None, "{bad}");
        }
        assert_eq!(BundleName::new(&"a".repeat(81)), None);
        for good in ["daymark-2026-05-04", "CONTENTS", "COM", "COM10", "a.b", "-", "_"] {
            assert!(BundleName::new(good).is_some(), "{good}");
        }
    }

    proptest! {
        #[test]
        fn every_name_that_a_file_had_becomes_a_safe_one(
            name in "\\PC{1,200}",
            taken in proptest::option::of("\\PC{0,30}|[0-9]{4}-[01][0-9]-[0-3][0-9]"),
            changed in proptest::option::of(i64::MIN / 1_000_000..i64::MAX / 1_000_000),
        ) {
            prop_assume!(!name.trim().is_empty());
            let mut exhibit = exhibit(&name);
            exhibit.embedded.taken = taken;
            exhibit.modified = changed.and_then(chrono::DateTime::from_timestamp_millis);
            let safe = of_exhibit(&exhibit);
            prop_assert!(is_safe(&safe), "{safe}");
            prop_assert!(safe.starts_with("AJS-007_"), "{safe}");
        }
    }
}
