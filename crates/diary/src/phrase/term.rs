//! What words mean, whatever their language.

use chrono::Weekday;

use super::feast::Feast;
use super::part::Part;
use super::yearly::Season;
use super::{english, welsh};
use crate::Fold;

/// One meaning of a word or of a few words together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Term {
    /// Says nothing by itself: `the`, `on`, `yn`.
    Filler,
    /// `in` before what is no day: four digits after it are a year.
    In,
    /// `on` before a day.
    On,
    /// `over`: before an amount, more than it.
    Over,
    /// `at`: what follows is a clock.
    At,
    /// `in` as a span of time ahead: `in two weeks`.
    Ahead,
    /// `a`, for one.
    Article,
    /// The letter between the date and the time of the ISO form.
    IsoTime,
    And,
    /// Between two ends, or minutes before an hour.
    To,
    From,
    Between,
    /// `until`: the joint of a span, or one end of nothing.
    Until,
    /// `since`, `before`: a span with one end.
    OneEnded,
    About,
    /// `just before`, `nearly`: near a time or a day, and on one side of it.
    Beside,
    Count(u32),
    Ordinal(u32),
    Half,
    Quarter,
    Past,
    OClock,
    Am,
    Pm,
    /// `hours` after four digits, or the unit.
    Hours,
    Noon,
    Midnight,
    Part(Part),
    Third(Third),
    /// Days from today.
    Day(i32),
    /// A part of a day, in days from today: `last night`.
    DayPart(i32, Part),
    Weekday(Weekday),
    /// `dydd`: a name that follows is one of a weekday.
    DayMark,
    Month(u32),
    /// `mis`: a name that follows is one of a month.
    MonthMark,
    Season(Season),
    Feast(Feast),
    Unit(Unit),
    /// More than one of them, which says nothing without a number: `weeks`.
    Units(Unit),
    /// The same of nights.
    Nights,
    /// A year by its last two digits: `'24`.
    ShortYear(i32),
    /// Years from this one: `llynedd`.
    Year(i32),
    Which(Which),
    Ago,
    /// `from now`, after a count.
    FromNow,
    /// `in the last`, before a count: up to today.
    Within,
    /// `week commencing`.
    WeekFrom,
    /// `week of`.
    WeekOf,
    Now,
    Unknown,
    /// `time not known`, after a day.
    TimeUnknown,
    Pass(Fold),
}

/// The beginning, the middle or the end of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Third {
    Early,
    Mid,
    Late,
}

/// Which one of many that come again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// The latest that was over before today.
    Last,
    /// The one before that.
    BeforeLast,
    /// The one that today is in, or that this week or year has.
    This,
    /// The first that begins after today.
    Next,
}

impl Which {
    /// The steps from the present one.
    pub(super) fn steps(self) -> i32 {
        match self {
            Self::BeforeLast => -2,
            Self::Last => -1,
            Self::This => 0,
            Self::Next => 1,
        }
    }
}

/// What time is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Weekend,
    Month,
    Year,
}

/// The most words that have one meaning together.
pub(super) const WORDS: usize = 5;

/// All meanings of these words, in both languages.
pub(super) fn meanings(words: &str) -> Vec<Term> {
    let tables = [english::TERMS, welsh::TERMS];
    let rows = tables.into_iter().flatten();
    let mut found = Vec::new();
    for (term, _) in rows.filter(|(_, known)| known.split(", ").any(|known| known == words)) {
        if !found.contains(term) {
            found.push(*term);
        }
    }
    found
}
