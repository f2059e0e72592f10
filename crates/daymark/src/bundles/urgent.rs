//! An urgent pack: the last fourteen days, and at most three incidents that
//! the writer picks. "Worst" is the writer's word; nothing is scored.

use bundle::Made;
use chrono::{Days, NaiveDate};
use diary::IncidentNumber;

use super::asked;
use crate::contract::BundleRequest;
use crate::{Problem, ProblemKind};

/// How many days it holds, that of the bundle counted.
const DAYS: u64 = 14;

/// How many incidents from before that the writer may pick.
const MOST: usize = 3;

/// What an urgent pack holds.
pub(super) struct Urgent {
    /// Every incident from this day on.
    pub(super) from: NaiveDate,
    /// These, whenever they were.
    pub(super) worst: Vec<IncidentNumber>,
}

impl Urgent {
    /// What a request asks for, where it asks for an urgent pack.
    ///
    /// # Errors
    /// More incidents than may be picked, or a number that none has.
    pub(super) fn read(request: &BundleRequest, made: Made) -> Result<Option<Self>, Problem> {
        if !request.urgent {
            return Ok(None);
        }
        let worst = asked::numbers(&request.worst)?;
        if worst.len() > MOST {
            return Err(Problem::about(ProblemKind::TooManyWorst, "worst"));
        }
        let today = (made.at.naive_utc() + made.zone.offset_at(made.at)).date();
        let from = today.checked_sub_days(Days::new(DAYS - 1)).unwrap_or(today);
        Ok(Some(Self { from, worst }))
    }
}
