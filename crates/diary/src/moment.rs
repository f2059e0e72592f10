//! A time on a wall clock, in its zone.

use chrono::{
    DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone,
    Timelike, Utc,
};
use serde::{Deserialize, Serialize};

use crate::Error;

/// A time zone of the IANA list, such as `Europe/London`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(chrono_tz::Tz);

impl Zone {
    /// The zone of England and Wales.
    pub const LONDON: Self = Self(chrono_tz::Europe::London);

    /// Reads the IANA name of a zone.
    ///
    /// # Errors
    /// [`Error::UnknownZone`] for a name that the list does not have.
    pub fn named(name: &str) -> Result<Self, Error> {
        name.parse().map(Self).map_err(|_| Error::UnknownZone)
    }

    /// Reads the IANA name of a zone, in capitals or not.
    pub(crate) fn of_any_case(name: &str) -> Result<Self, Error> {
        let same = |zone: &&chrono_tz::Tz| zone.name().eq_ignore_ascii_case(name);
        chrono_tz::TZ_VARIANTS.iter().find(same).copied().map(Self).ok_or(Error::UnknownZone)
    }

    /// The IANA name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The offset from UTC that this zone keeps at an instant.
    #[must_use]
    pub fn offset_at(self, instant: DateTime<Utc>) -> FixedOffset {
        self.0.offset_from_utc_datetime(&instant.naive_utc()).fix()
    }

    /// The short name in use at an instant (`GMT`, `BST`, or `+0530`).
    #[must_use]
    pub fn abbreviation_at(self, instant: DateTime<Utc>) -> String {
        instant.with_timezone(&self.0).format("%Z").to_string()
    }
}

impl TryFrom<String> for Zone {
    type Error = Error;

    fn try_from(name: String) -> Result<Self, Error> {
        Self::named(&name)
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}

/// Which of the two is meant when the clocks go back and an hour comes twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fold {
    /// The first pass, still on summer time.
    #[default]
    First,
    /// The second pass, after the clocks went back.
    Second,
}

/// The years that a time can be in. Far outside them the arithmetic of dates
/// ends, and no reader has a form for them.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

/// A local date and time with the zone it was read in and the offset from UTC
/// that held then, so that it stays right if the zone's rules change later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "MomentForm", into = "MomentForm")]
pub struct Moment {
    local: NaiveDateTime,
    zone: Zone,
    offset: FixedOffset,
}

/// The JSON form: `{"local":"2026-05-04T21:40","offset":60,"zone":"Europe/London"}`,
/// the offset in minutes east of UTC, seconds only where they are known.
#[derive(Serialize, Deserialize)]
struct MomentForm {
    local: String,
    offset: i32,
    zone: Zone,
}

impl Moment {
    /// Places a wall-clock time in its zone.
    ///
    /// # Errors
    /// [`Error::SkippedTime`] for a time that the clocks jumped over,
    /// [`Error::Unreadable`] for a year that is not from 1 to 9999.
    pub fn new(date: NaiveDate, time: NaiveTime, zone: Zone, fold: Fold) -> Result<Self, Error> {
        if !YEARS.contains(&date.year()) {
            return Err(Error::Unreadable { what: "date" });
        }
        let local = date.and_time(time);
        let found = zone.0.offset_from_local_datetime(&local);
        let offset = match fold {
            Fold::First => found.earliest(),
            Fold::Second => found.latest(),
        };
        let offset = in_minutes(offset.ok_or(Error::SkippedTime)?.fix());
        Ok(Self { local, zone, offset })
    }

    /// An instant on the wall clock of a zone.
    pub(crate) fn of(instant: DateTime<Utc>, zone: Zone) -> Self {
        let offset = in_minutes(zone.offset_at(instant));
        let local = instant.naive_utc();
        let local = local.checked_add_offset(offset).unwrap_or(local);
        Self { local, zone, offset }
    }

    /// The minute of it that has begun.
    pub(crate) fn to_the_minute(self) -> Self {
        let whole = self.local.with_second(0).and_then(|local| local.with_nanosecond(0));
        Self { local: whole.unwrap_or(self.local), ..self }
    }

    /// A time with the offset that held, whatever the rules of the zone say
    /// now.
    pub(crate) fn with_offset(
        local: NaiveDateTime,
        zone: Zone,
        offset: FixedOffset,
    ) -> Result<Self, Error> {
        if !YEARS.contains(&local.year()) {
            return Err(Error::Unreadable { what: "date" });
        }
        Ok(Self { local, zone, offset: in_minutes(offset) })
    }

    /// Whether this wall-clock time came twice that night.
    #[must_use]
    pub fn is_repeated(&self) -> bool {
        let found = self.zone.0.offset_from_local_datetime(&self.local);
        found.earliest() != found.latest()
    }

    /// The date on the wall.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        self.local.date()
    }

    /// The time on the wall.
    #[must_use]
    pub fn time(&self) -> NaiveTime {
        self.local.time()
    }

    /// The zone that the time was read in.
    #[must_use]
    pub fn zone(&self) -> Zone {
        self.zone
    }

    /// The offset from UTC that held.
    #[must_use]
    pub fn offset(&self) -> FixedOffset {
        self.offset
    }

    /// The instant, the same for everyone.
    #[must_use]
    pub fn instant(&self) -> DateTime<Utc> {
        let offset = chrono::Duration::seconds(i64::from(self.offset.local_minus_utc()));
        Utc.from_utc_datetime(&(self.local - offset))
    }

    /// The time that passed since the day began on this wall clock.
    #[must_use]
    pub fn since_midnight(&self) -> chrono::Duration {
        let midnight = self.local.date().and_time(NaiveTime::MIN);
        let found = self.zone.0.offset_from_local_datetime(&midnight);
        let offset = found.earliest().map_or(self.offset, |o| in_minutes(o.fix()));
        let change = self.offset.local_minus_utc() - offset.local_minus_utc();
        self.local - midnight - chrono::Duration::seconds(i64::from(change))
    }

    /// The short name of the zone at that instant (`BST`).
    #[must_use]
    pub fn abbreviation(&self) -> String {
        self.zone.abbreviation_at(self.instant())
    }
}

/// An offset without its odd seconds, which clocks had before there were zones
/// and which the JSON form does not keep.
fn in_minutes(offset: FixedOffset) -> FixedOffset {
    let seconds = offset.local_minus_utc() / 60 * 60;
    FixedOffset::east_opt(seconds).expect("it is nearer to zero than one that there is")
}

impl From<Moment> for MomentForm {
    fn from(moment: Moment) -> Self {
        let seconds = moment.local.format("%S").to_string() != "00";
        let form = if seconds { "%Y-%m-%dT%H:%M:%S" } else { "%Y-%m-%dT%H:%M" };
        Self {
            local: moment.local.format(form).to_string(),
            offset: moment.offset.local_minus_utc() / 60,
            zone: moment.zone,
        }
    }
}

impl TryFrom<MomentForm> for Moment {
    type Error = Error;

    fn try_from(form: MomentForm) -> Result<Self, Error> {
        let unreadable = Error::Unreadable { what: "time" };
        let local = NaiveDateTime::parse_from_str(&form.local, "%Y-%m-%dT%H:%M:%S")
            .or_else(|_| NaiveDateTime::parse_from_str(&form.local, "%Y-%m-%dT%H:%M"))
            .ok()
            .filter(|local| YEARS.contains(&local.year()))
            .ok_or(unreadable.clone())?;
        let seconds = form.offset.checked_mul(60).ok_or(unreadable.clone())?;
        let offset = FixedOffset::east_opt(seconds).ok_or(unreadable)?;
        Ok(Self { local, zone: form.zone, offset })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn london(text: &str, fold: Fold) -> Result<Moment, Error> {
        let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a test time");
        Moment::new(local.date(), local.time(), Zone::LONDON, fold)
    }

    #[test]
    fn summer_time_begins_at_one_on_the_last_sunday_of_march() {
        let before = london("2026-03-29 00:59", Fold::First).expect("it existed");
        let after = london("2026-03-29 02:00", Fold::First).expect("it existed");
        assert_eq!(after.instant() - before.instant(), chrono::Duration::minutes(1));
        assert_eq!((before.abbreviation(), after.abbreviation()), ("GMT".into(), "BST".into()));
        assert_eq!(london("2026-03-29 01:30", Fold::First), Err(Error::SkippedTime));
    }

    #[test]
    fn the_hour_that_comes_twice_in_october_can_be_told_apart() {
        let first = london("2026-10-25 01:30", Fold::First).expect("it existed");
        let second = london("2026-10-25 01:30", Fold::Second).expect("it existed");
        assert!(first.is_repeated() && second.is_repeated());
        assert_eq!(second.instant() - first.instant(), chrono::Duration::hours(1));
        assert!(!london("2026-10-25 02:00", Fold::First).expect("it existed").is_repeated());
    }

    #[test]
    fn a_moment_comes_back_from_its_json_form() {
        let moment = london("2026-05-04 21:40", Fold::First).expect("it existed");
        let json = serde_json::to_string(&moment).expect("a moment has a JSON form");
        assert_eq!(json, r#"{"local":"2026-05-04T21:40","offset":60,"zone":"Europe/London"}"#);
        assert_eq!(serde_json::from_str::<Moment>(&json).ok(), Some(moment));
    }

    #[test]
    fn a_time_from_before_there_were_zones_comes_back_too() {
        let zone = Zone::named("Africa/Monrovia").expect("a zone of the list");
        let date = NaiveDate::from_ymd_opt(1970, 5, 4).expect("a test day");
        let moment = Moment::new(date, NaiveTime::MIN, zone, Fold::First).expect("it existed");
        let json = serde_json::to_string(&moment).expect("a moment has a JSON form");
        assert_eq!(json, r#"{"local":"1970-05-04T00:00","offset":-44,"zone":"Africa/Monrovia"}"#);
        assert_eq!(serde_json::from_str::<Moment>(&json).ok(), Some(moment));
        assert_eq!(moment.since_midnight(), chrono::Duration::zero());
    }

    #[test]
    fn a_year_that_no_calendar_has_is_refused() {
        let max = NaiveDate::MAX;
        let late = Moment::new(max, NaiveTime::MIN, Zone::LONDON, Fold::First);
        assert_eq!(late, Err(Error::Unreadable { what: "date" }));
        for local in ["+262142-12-31T23:59", "-262143-01-01T00:00", "+10000-01-01T00:00"] {
            for offset in [-1439, 0, 1439] {
                let json =
                    format!(r#"{{"local":"{local}","offset":{offset},"zone":"Europe/London"}}"#);
                let read = serde_json::from_str::<Moment>(&json);
                assert!(read.map(|moment| moment.instant()).is_err(), "{json}");
            }
        }
    }

    #[test]
    fn an_absurd_offset_is_refused() {
        let json = r#"{"local":"2026-05-04T21:40","offset":2147483647,"zone":"Europe/London"}"#;
        assert!(serde_json::from_str::<Moment>(json).is_err());
    }
}
