//! The names of months and days of the week, in English and in Welsh.

use chrono::Weekday;

const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "ionawr", "ion"],
    &["february", "feb", "chwefror", "chwef", "chw"],
    &["march", "mar", "mawrth", "maw"],
    &["april", "apr", "ebrill", "ebr"],
    &["may", "mai"],
    &["june", "jun", "mehefin", "meh"],
    &["july", "jul", "gorffennaf", "gorff", "gor"],
    &["august", "aug", "awst"],
    &["september", "sept", "sep", "medi"],
    &["october", "oct", "hydref", "hyd"],
    &["november", "nov", "tachwedd", "tach"],
    &["december", "dec", "rhagfyr", "rhag"],
];

const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Mon, &["monday", "mon", "llun"]),
    (Weekday::Tue, &["tuesday", "tues", "tue", "mawrth"]),
    (Weekday::Wed, &["wednesday", "weds", "wed", "mercher"]),
    (Weekday::Thu, &["thursday", "thurs", "thur", "thu", "iau"]),
    (Weekday::Fri, &["friday", "fri", "gwener"]),
    (Weekday::Sat, &["saturday", "sat", "sadwrn"]),
    (Weekday::Sun, &["sunday", "sun", "sul"]),
];

/// The number of a month by its name in small letters.
pub(super) fn month(word: &str) -> Option<u32> {
    (1..).zip(MONTHS).find(|(_, names)| names.contains(&word)).map(|(number, _)| number)
}

/// A day of the week by its name in small letters. `mawrth` is one, and a month.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(_, names)| names.contains(&word)).map(|(weekday, _)| *weekday)
}
