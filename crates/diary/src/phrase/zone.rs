//! What a line says of the zone, and the moment that it makes.

use chrono::{Duration, FixedOffset, NaiveDate, NaiveTime, Offset, Utc};

use super::cursor::Cursor;
use super::said::Said;
use super::term::Term;
use super::token::Kind;
use super::unreadable;
use crate::{Error, Fold, Moment, Zone};

/// What is said of the zone and the pass of an hour.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct ZoneSaid {
    /// By its IANA name.
    zone: Option<Zone>,
    /// By its short name: `bst`.
    label: Option<String>,
    offset: Option<FixedOffset>,
    fold: Option<Fold>,
}

impl ZoneSaid {
    pub(super) fn is_silent(&self) -> bool {
        *self == Self::default()
    }

    /// What another says, where this says nothing.
    pub(super) fn or(&self, other: &Self) -> Self {
        if self.is_silent() { other.clone() } else { self.clone() }
    }

    /// Takes a zone, an offset or a pass, if one is next. `signs` are those
    /// that an offset without a name can begin with.
    pub(super) fn read(&mut self, cursor: &mut Cursor<'_>, signs: &[char]) -> Result<bool, Error> {
        let pass = |term| match term {
            Term::Pass(fold) => Some(fold),
            _ => None,
        };
        if let Some(fold) = cursor.takes_any(pass) {
            return once(&mut self.fold, fold);
        }
        let mut ahead = *cursor;
        let in_brackets = ahead.takes_mark('(');
        match ahead.kind() {
            Some(Kind::Zone(zone)) => {
                ahead.step();
                once(&mut self.zone, *zone)?;
            }
            Some(Kind::Label(label)) => {
                let known = matches!(label.as_str(), "gmt" | "bst" | "utc" | "z");
                if !known && !in_brackets {
                    return Ok(false);
                }
                ahead.step();
                let label = if label == "z" { "utc" } else { label };
                match offset(&mut ahead)? {
                    Some(offset) => once(&mut self.offset, offset)?,
                    None => once(&mut self.label, label.to_owned())?,
                };
            }
            Some(Kind::Mark(sign)) if signs.contains(sign) => match offset(&mut ahead)? {
                Some(offset) => once(&mut self.offset, offset).map(drop)?,
                None => return Ok(false),
            },
            Some(Kind::Mark(_) | Kind::Number { .. } | Kind::Word(_)) | None => return Ok(false),
        }
        *cursor = ahead;
        Ok(true)
    }

    /// The moment at this local time.
    pub(super) fn moment(
        &self,
        date: NaiveDate,
        time: NaiveTime,
        fold: Fold,
        said: &Said,
    ) -> Result<Moment, Error> {
        let zone = self.zone.unwrap_or(said.zone);
        let fold = self.fold.unwrap_or(fold);
        match (self.offset, &self.label) {
            (Some(_), Some(_)) => Err(unreadable()),
            (Some(offset), None) => at_offset(date, time, offset, self.zone, said.zone),
            (None, Some(label)) => labelled(date, time, label, zone),
            (None, None) => Moment::new(date, time, zone, fold),
        }
    }
}

fn once<T>(slot: &mut Option<T>, value: T) -> Result<bool, Error> {
    if slot.replace(value).is_some() { Err(unreadable()) } else { Ok(true) }
}

/// `+01:00`, `+0100`, `+01`, `-05:30`.
fn offset(cursor: &mut Cursor<'_>) -> Result<Option<FixedOffset>, Error> {
    let sign = if cursor.takes_mark('+') {
        1
    } else if cursor.is_glued() && cursor.takes_mark('-') {
        -1
    } else {
        return Ok(None);
    };
    let first = cursor.digits().ok_or(unreadable())?;
    let (hours, minutes) = match first.digits {
        4 => (first.value / 100, first.value % 100),
        1 | 2 if cursor.takes_glued(':') => {
            (first.value, cursor.digits().ok_or(unreadable())?.value)
        }
        1 | 2 => (first.value, 0),
        _ => return Err(unreadable()),
    };
    let seconds = i32::try_from(hours * 3600 + minutes * 60).map_err(|_| unreadable())?;
    let offset = FixedOffset::east_opt(sign * seconds).filter(|_| minutes < 60);
    offset.map(Some).ok_or(unreadable())
}

/// With its zone, an offset is kept as it is. Without, it says which instant,
/// and that stands on the writer's own clock.
fn at_offset(
    date: NaiveDate,
    time: NaiveTime,
    offset: FixedOffset,
    zone: Option<Zone>,
    own: Zone,
) -> Result<Moment, Error> {
    let local = date.and_time(time);
    if let Some(zone) = zone {
        return Moment::with_offset(local, zone, offset);
    }
    let instant = local.and_utc() - Duration::seconds(i64::from(offset.local_minus_utc()));
    Ok(Moment::of(instant, own))
}

/// The pass on which the zone had that short name. Another zone that the name
/// could be of is London alone; GMT in summer is a slip, or an hour later.
fn labelled(date: NaiveDate, time: NaiveTime, label: &str, zone: Zone) -> Result<Moment, Error> {
    let in_zone = |zone: Zone| -> Result<Option<Moment>, Error> {
        for fold in [Fold::First, Fold::Second] {
            let moment = Moment::new(date, time, zone, fold)?;
            if moment.abbreviation().eq_ignore_ascii_case(label) {
                return Ok(Some(moment));
            }
        }
        Ok(None)
    };
    if label == "utc" {
        return at_offset(date, time, Utc.fix(), None, zone);
    }
    if let Some(moment) = in_zone(zone)? {
        return Ok(moment);
    }
    if !matches!(label, "gmt" | "bst") {
        return Err(Error::UnknownZone);
    }
    let london = if zone == Zone::LONDON { None } else { in_zone(Zone::LONDON)? };
    london.ok_or(Error::Ambiguous)
}
