//! Which incidents a list holds.
//!
//! Each question has an index that answers it with ids; what all of them have
//! in common is the list.

use chrono::NaiveDate;
use diary::card::{Channel, Choice as _};
use diary::{CardKind, Kind, Link, Way};

use super::Store;
use super::ids::Ids;
use crate::Error;

/// The tag of an incident that broke a term of an order.
pub(super) const BROKE: &str = "broke";

/// What incidents must have to be listed. The default lists all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IncidentFilter {
    /// Only those that can have happened on this day or later.
    pub from: Option<NaiveDate>,
    /// Only those that can have happened on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Only those with all these words, whole or begun.
    pub text: Option<String>,
    /// Only those done in one of these ways.
    pub ways: Vec<Way>,
    /// Only those done by one of these means.
    pub channels: Vec<Channel>,
    /// Only those that are tied to all of these.
    pub tied: Vec<Link>,
    /// Only those that a report is tied to, or only those without one.
    pub reported: Option<bool>,
    /// Only those with an exhibit, or only those without one.
    pub exhibits: Option<bool>,
    /// Only those that broke a term of an order, or only those that did not.
    pub broke: Option<bool>,
}

/// What a list is sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SortedBy {
    /// When it happened.
    #[default]
    Happened,
    /// When it was first written.
    Written,
}

/// What a filter comes to.
#[derive(Default)]
pub(super) struct Sifted {
    /// Only these, where there is such a condition.
    pub(super) only: Option<Ids>,
    /// None of these.
    pub(super) not: Ids,
    /// The FTS5 expression of the words that are looked for.
    pub(super) expression: Option<String>,
}

impl Sifted {
    fn keep(&mut self, ids: Ids) {
        self.only = Some(match self.only.take() {
            None => ids,
            Some(mut before) => {
                before.keep(&ids);
                before
            }
        });
    }

    fn sift(&mut self, wanted: bool, ids: Ids) {
        if wanted { self.keep(ids) } else { self.not.join(&ids) }
    }

    /// Whether it lets everything through.
    pub(super) fn is_open(&self) -> bool {
        self.only.is_none() && self.not.is_empty()
    }

    pub(super) fn has(&self, id: i64) -> bool {
        self.only.as_ref().is_none_or(|only| only.has(id)) && !self.not.has(id)
    }

    /// How many are left, where only some may be.
    pub(super) fn count(&self) -> Option<u64> {
        let mut left = self.only.clone()?;
        left.take_out(&self.not);
        Some(left.count())
    }

    /// The few that are left, where there are few.
    pub(super) fn few(&self, most: usize) -> Option<Vec<i64>> {
        let only = self.only.as_ref()?;
        let left: Vec<i64> = only.iter().filter(|id| self.has(*id)).take(most + 1).collect();
        (left.len() <= most).then_some(left)
    }
}

/// The tag of a way.
pub(super) fn way(way: Way) -> String {
    format!("way/{}", way.key())
}

/// The tag of a channel.
pub(super) fn channel(channel: Channel) -> String {
    format!("channel/{}", channel.key())
}

/// A tie, as the tables have it.
pub(super) fn target(link: &Link) -> (Kind, u32) {
    match link {
        Link::Incident(number) => (Kind::Incident, number.get()),
        Link::Exhibit(reference) => (Kind::Exhibit, reference.number()),
        Link::Card(kind, number) => (Kind::Card(*kind), number.get()),
    }
}

impl Store {
    /// Finds what a filter comes to, but for its days; none where its text has
    /// nothing in it that could be found.
    pub(super) fn sifted(&self, filter: &IncidentFilter) -> Result<Option<Sifted>, Error> {
        let IncidentFilter {
            from: _,
            to: _,
            text,
            ways,
            channels,
            tied,
            reported,
            exhibits,
            broke,
        } = filter;
        let mut sifted = Sifted::default();
        if let Some(text) = text.as_deref().filter(|text| !text.trim().is_empty()) {
            let Some(question) = self.question(text)? else { return Ok(None) };
            sifted.keep(self.incidents_with(&question.expression)?);
            sifted.expression = Some(question.expression);
        }
        let ways: Vec<String> = ways.iter().map(|way| self::way(*way)).collect();
        let channels: Vec<String> = channels.iter().map(|way| channel(*way)).collect();
        for tags in [ways, channels].iter().filter(|tags| !tags.is_empty()) {
            sifted.keep(self.with_any_tag(tags)?);
        }
        for link in tied {
            let (kind, number) = target(link);
            let sql = "SELECT ids(id) FROM link
                WHERE kind = ?1 AND number = ?2 AND of = 'incident'";
            sifted.keep(self.ids(sql, (kind.key(), number))?);
        }
        if let Some(wanted) = reported {
            let sql = "SELECT ids(incident.id) FROM link JOIN incident USING (number)
                JOIN card ON card.id = link.id
                WHERE link.kind = 'incident' AND link.of = ?1 AND card.status = 'current'";
            sifted.sift(*wanted, self.ids(sql, [CardKind::Report.key()])?);
        }
        if let Some(wanted) = exhibits {
            let sql = "SELECT ids(incident.id) FROM exhibit_incident
                JOIN incident ON incident.number = exhibit_incident.incident
                JOIN exhibit ON exhibit.id = exhibit_incident.exhibit
                WHERE exhibit.status = 'current'";
            sifted.sift(*wanted, self.ids(sql, [])?);
        }
        if let Some(wanted) = broke {
            sifted.sift(*wanted, self.with_any_tag(&[BROKE.to_owned()])?);
        }
        Ok(Some(sifted))
    }

    fn with_any_tag(&self, tags: &[String]) -> Result<Ids, Error> {
        let mut found = Ids::default();
        for tag in tags {
            found.join(&self.ids("SELECT ids(id) FROM tag WHERE tag = ?1", [tag])?);
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_add_up() {
        let mut sifted = Sifted::default();
        assert!(sifted.is_open() && sifted.has(7) && sifted.few(10).is_none());
        sifted.sift(true, Ids::of([1, 2, 3, 4]).unwrap());
        sifted.sift(true, Ids::of([2, 3, 4, 9]).unwrap());
        sifted.sift(false, Ids::of([3, 9]).unwrap());
        assert_eq!(sifted.few(2), Some(vec![2, 4]));
        assert_eq!(sifted.few(1), None);
        assert!(sifted.has(2) && !sifted.has(3) && !sifted.has(1));
    }
}
