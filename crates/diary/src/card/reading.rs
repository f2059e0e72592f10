//! How times in words are read in the fields of a form.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{Error, Fold, Said, When, Zone};

/// What is needed to read times in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The time of writing.
    pub now: DateTime<Utc>,
    /// The zone that times are in.
    pub zone: Zone,
}

impl Reading {
    /// The same for words that were typed at an instant, by RFC 3339; blank for
    /// words that are typed now.
    ///
    /// # Errors
    /// [`Error::Unreadable`] for what is no instant, [`Error::NotYet`] for one
    /// that has not come.
    pub fn typed_at(self, said: &str) -> Result<Self, Error> {
        if said.is_empty() {
            return Ok(self);
        }
        let read = DateTime::parse_from_rfc3339(said);
        let now = read.map_err(|_| Error::Unreadable { what: "time" })?.with_timezone(&Utc);
        if now > self.now { Err(Error::NotYet) } else { Ok(Self { now, ..self }) }
    }

    /// A time that has been, in words.
    ///
    /// # Errors
    /// Those of [`When::read`].
    pub fn past(&self, text: &str) -> Result<When, Error> {
        When::read(text, &self.said(false))
    }

    /// A day in words, which may lie ahead.
    ///
    /// # Errors
    /// Those of [`When::read`]; [`Error::Unreadable`] for what is no one day.
    pub fn day(&self, text: &str) -> Result<NaiveDate, Error> {
        one_day(&When::read(text, &self.said(true))?)
    }

    /// A day in words that has most likely been: `4 May` is the latest. One that
    /// plainly lies ahead, such as `tomorrow`, is taken as it is said.
    ///
    /// # Errors
    /// Those of [`Reading::day`].
    pub fn past_day(&self, text: &str) -> Result<NaiveDate, Error> {
        match self.past(text) {
            Err(Error::NotYet) => self.day(text),
            when => one_day(&when?),
        }
    }

    fn said(&self, future: bool) -> Said {
        let Self { now, zone } = *self;
        Said { now, zone, fold: Fold::First, future }
    }
}

fn one_day(when: &When) -> Result<NaiveDate, Error> {
    match when {
        When::Day { on } => Ok(*on),
        When::Exact { .. } | When::About { .. } | When::Between { .. } | When::Unknown => {
            Err(Error::Unreadable { what: "day" })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Wednesday 25 November 2026, half past midnight.
    fn reading() -> Reading {
        let now = "2026-11-25T00:30:00Z".parse().expect("a test time");
        Reading { now, zone: Zone::LONDON }
    }

    fn on(text: &str) -> Result<NaiveDate, Error> {
        Ok(text.parse().expect("a test day"))
    }

    #[test]
    fn a_day_that_may_lie_ahead_is_the_coming_one_and_one_that_has_been_the_latest() {
        for (words, ahead, been) in [
            ("4 May", "2027-05-04", "2026-05-04"),
            ("Friday", "2026-11-27", "2026-11-20"),
            ("25 November", "2026-11-25", "2026-11-25"),
            ("4 May 2025", "2025-05-04", "2025-05-04"),
        ] {
            assert_eq!(reading().day(words), on(ahead), "{words}");
            assert_eq!(reading().past_day(words), on(been), "{words}");
        }
    }

    #[test]
    fn a_day_that_plainly_lies_ahead_is_taken_as_it_is_said() {
        assert_eq!(reading().past_day("tomorrow"), on("2026-11-26"));
        assert_eq!(reading().past_day("4 May 2027"), on("2027-05-04"));
        assert_eq!(reading().past_day("spring"), Err(Error::Unreadable { what: "day" }));
    }

    #[test]
    fn words_count_from_the_instant_at_which_they_were_typed() {
        let typed =
            |said: &str| reading().typed_at(said).and_then(|then| then.past_day("yesterday"));
        assert_eq!(typed(""), on("2026-11-24"));
        assert_eq!(typed("2026-11-24T23:59:59.999Z"), on("2026-11-23"), "before midnight");
        assert_eq!(typed("2026-10-25T00:30:00Z"), on("2026-10-24"), "before the clocks went back");
        assert_eq!(typed("2026-03-28T23:30:00Z"), on("2026-03-27"));
        assert_eq!(typed("2026-03-29T23:30:00Z"), on("2026-03-29"), "it is half past midnight");
        assert_eq!(typed("2025-01-01T12:00:00Z"), on("2024-12-31"), "a draft can be old");
    }

    #[test]
    fn an_instant_that_has_not_come_or_is_none_is_refused() {
        assert_eq!(reading().typed_at("2026-11-25T00:30:01Z"), Err(Error::NotYet));
        for none in ["yesterday", "2026-11-24", "2026-11-24T10:00:00"] {
            assert_eq!(reading().typed_at(none), Err(Error::Unreadable { what: "time" }), "{none}");
        }
    }
}
