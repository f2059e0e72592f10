//! When a row happened: by the days and times that can be read for sure, and by
//! words that mean the same whenever they are read.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveTime, Utc};
use diary::{Error, Fold, Moment, Said, When, Zone};
use import::table::{self, Fault, Order, Reading};

use crate::contract::LogStatus;

/// What the cells of one row say of when.
pub(super) struct Cells<'c> {
    pub(super) date: &'c str,
    pub(super) time: &'c str,
    pub(super) words: &'c str,
}

impl Cells<'_> {
    /// All of it, as the file has it.
    pub(super) fn said(&self) -> String {
        let Self { date, time, words } = self;
        joined(&[date, time, words])
    }
}

/// Why a row cannot be said to have happened then, and as much of its time as
/// can be read.
pub(super) struct Unread {
    pub(super) status: LogStatus,
    pub(super) known: When,
}

impl From<LogStatus> for Unread {
    fn from(status: LogStatus) -> Self {
        Self { status, known: When::Unknown }
    }
}

/// What is needed to read when rows happened.
pub(super) struct Reader {
    pub(super) now: DateTime<Utc>,
    pub(super) zone: Zone,
    pub(super) order: Option<Order>,
    /// Whether times of the log are by the 24-hour clock.
    pub(super) of_24_hours: bool,
}

impl Reader {
    /// When a row happened.
    pub(super) fn row(&self, reading: &Reading<'_>, cells: &Cells<'_>) -> Result<When, Unread> {
        let Cells { date, time, words } = cells;
        // Where days are written, four digits are a year and no clock.
        let is_year = date.trim().len() == 4 && date.trim().bytes().all(|b| b.is_ascii_digit());
        let said = if is_year { format!("in {}", cells.said()) } else { cells.said() };
        let day = match reading.date {
            Ok(day) => day,
            Err(Fault::Blank) if words.trim().is_empty() => return Err(LogStatus::NoDate.into()),
            Err(Fault::Blank) => return Ok(self.words(&joined(&[words, time]))?),
            // A date with words beside it, such as `about`.
            Err(Fault::NotADate | Fault::NotATime | Fault::OtherZone | Fault::TwoTimes) => {
                return Ok(self.words(&said)?);
            }
            Err(Fault::NoSuchDay) => return Err(LogStatus::NoSuchDay.into()),
            Err(Fault::Ambiguous | Fault::EitherHalf) => return Err(LogStatus::Ambiguous.into()),
            Err(Fault::NoYear) => return Err(LogStatus::NoYear.into()),
            Err(Fault::OtherWeekday) => return Err(LogStatus::OtherWeekday.into()),
        };
        self.has_come(day)?;
        let known = When::Day { on: day };
        let with_words = |words: &str| self.words(&format!("{} {words}", self.day(day)));
        let when = match reading.time {
            Ok(Some(time)) => self.exact(day, time),
            Ok(None) if words.trim().is_empty() => Ok(known),
            Ok(None) => with_words(words),
            Err(Fault::TwoTimes | Fault::EitherHalf) => Err(LogStatus::Ambiguous),
            Err(_) => with_words(time),
        };
        when.map_err(|status| match status {
            LogStatus::DateUnreadable => Unread { status: LogStatus::TimeUnreadable, known },
            status => Unread { status, known },
        })
    }

    /// When it happened, as the writer says now.
    pub(super) fn answer(&self, text: &str) -> Result<When, Unread> {
        Ok(self.read(text, self.now, Fold::First).map_err(status)?)
    }

    /// A day as words have it. A time beside one in the ISO form would be by the
    /// 24-hour clock.
    fn day(&self, day: NaiveDate) -> String {
        let of_words = (1900..2200).contains(&day.year()) && !self.of_24_hours;
        day.format(if of_words { "%-d %B %Y" } else { "%Y-%m-%d" }).to_string()
    }

    /// Refuses a day that has not come yet, and one that no reader has a form
    /// for.
    fn has_come(&self, day: NaiveDate) -> Result<(), LogStatus> {
        let today = (self.now + self.zone.offset_at(self.now)).date_naive();
        if !(1000..=9999).contains(&day.year()) {
            return Err(LogStatus::NoSuchDay);
        }
        if day > today { Err(LogStatus::NotYet) } else { Ok(()) }
    }

    fn exact(&self, day: NaiveDate, time: NaiveTime) -> Result<When, LogStatus> {
        let at = Moment::new(day, time, self.zone, Fold::First).map_err(status)?;
        if at.is_repeated() {
            return Err(LogStatus::Ambiguous);
        }
        if at.instant() > self.now { Err(LogStatus::NotYet) } else { Ok(When::Exact { at }) }
    }

    /// Reads words that mean the same whenever they are read. Those of a log
    /// were written long ago: `last Tuesday` cannot be known from them.
    fn words(&self, text: &str) -> Result<When, LogStatus> {
        let text = self.in_order(text)?;
        let when = self.read(&text, self.now, Fold::First).map_err(status)?;
        let later = self.now + Duration::days(400) + Duration::hours(5);
        let others = [(later, Fold::First), (self.now, Fold::Second)];
        let same = others.iter().all(|(now, fold)| self.read(&text, *now, *fold) == Ok(when));
        if same { Ok(when) } else { Err(LogStatus::Ambiguous) }
    }

    fn read(&self, text: &str, now: DateTime<Utc>, fold: Fold) -> Result<When, Error> {
        When::read(text, &Said { now, zone: self.zone, fold, future: false })
    }

    /// The words with dates in figures in a form that is always clear. A date
    /// that may be read either way is ambiguous within words too.
    fn in_order(&self, text: &str) -> Result<String, LogStatus> {
        let mut words = Vec::new();
        for word in text.split_whitespace() {
            match table::date(word.trim_end_matches([',', ';']), self.order, None) {
                Ok(day) if day.time.is_none() => words.push(self.day(day.date)),
                Err(Fault::Ambiguous) => return Err(LogStatus::Ambiguous),
                Err(Fault::NoSuchDay) => return Err(LogStatus::NoSuchDay),
                // Words are read day first, which this log may not be.
                _ if self.order != Some(Order::DayFirst) && has_figures(word) => {
                    return Err(LogStatus::Ambiguous);
                }
                _ => words.push(word.to_owned()),
            }
        }
        Ok(words.join(" "))
    }
}

/// Whether a word has a date in figures within it, of which either number may
/// be the month: `4/5`, `4.5.26`, but not `2025/26`, `21.40` or `21:40:05`.
fn has_figures(word: &str) -> bool {
    let numbers: Vec<&str> = word.split(|c: char| !c.is_ascii_digit()).collect();
    let marks: Vec<char> = word.chars().filter(|c| !c.is_ascii_digit()).collect();
    let is_short = |place: usize| numbers.get(place).is_some_and(|n| (1..=2).contains(&n.len()));
    let is_year = |place: usize| numbers.get(place).is_some_and(|n| [2, 4].contains(&n.len()));
    marks.iter().enumerate().any(|(place, mark)| {
        let again = marks.get(place + 1) == Some(mark) && *mark != ':';
        let dated = *mark == '/' || again && is_year(place + 2);
        is_short(place) && is_short(place + 1) && dated
    })
}

/// The texts that say something, one after the other.
fn joined(texts: &[&str]) -> String {
    let said: Vec<&str> = texts.iter().map(|text| text.trim()).filter(|t| !t.is_empty()).collect();
    said.join(" ")
}

fn status(error: Error) -> LogStatus {
    match error {
        Error::SkippedTime => LogStatus::SkippedTime,
        Error::NoSuchDay => LogStatus::NoSuchDay,
        Error::OtherWeekday => LogStatus::OtherWeekday,
        Error::NotYet => LogStatus::NotYet,
        Error::Ambiguous => LogStatus::Ambiguous,
        Error::Empty
        | Error::TooLong { .. }
        | Error::OneEnded
        | Error::UnknownZone
        | Error::EndBeforeStart
        | Error::Unreadable { .. }
        | Error::OutOfRange { .. } => LogStatus::DateUnreadable,
    }
}
