//! The figures on an officer's first page.
//!
//! They follow what section 1 of the Stalking Protection Act 2019 asks about:
//! acts associated with stalking (with the examples of section 2A(3) of the
//! Protection from Harassment Act 1997), and recorded facts that bear on risk
//! and on who it was. They are counts and incident numbers, and no more.

use chrono::NaiveDate;
use diary::{Effect, Incident, IncidentNumber, Observation, Way, Who};

/// Counts over a number of incidents. Lists of numbers rise.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overview {
    /// How many incidents are written.
    pub incidents: usize,
    /// How many times it happened, each series with its count.
    pub occurrences: u64,
    /// The first day on which any of them can have been.
    pub first: Option<NaiveDate>,
    /// The last day on which any of them can have been.
    pub last: Option<NaiveDate>,
    /// How many have no day.
    pub without_date: usize,
    /// Each way that was recorded, in the order of [`Way::ALL`]. An incident
    /// with several ways counts under each.
    pub acts: Vec<Act>,
    /// How many have no way.
    pub without_way: usize,
    /// Those that the writer was told of.
    pub told_by_others: Vec<IncidentNumber>,
    /// How many the writer saw or heard.
    pub seen_by_writer: usize,
    /// How many have a witness.
    pub with_witness: usize,
    /// How many say what effect they had, then or afterwards.
    pub with_effect: usize,
    /// How many name who it was.
    pub with_name: usize,
    /// How many say how the writer knows who it was.
    pub with_how_known: usize,
}

/// How often one way was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// The way; [`Way::paragraph`] says where the Act has it.
    pub way: Way,
    /// How many incidents have it.
    pub incidents: usize,
    /// How many times it happened, each series with its count.
    pub occurrences: u64,
    /// The first day on which any of them can have been.
    pub first: Option<NaiveDate>,
    /// The last day on which any of them can have been.
    pub last: Option<NaiveDate>,
    /// The latest [`Act::LATEST`] of them, the latest first. They are the
    /// latest, and not the gravest: Daymark does not judge. Those without a
    /// day come only where there are not enough others.
    pub latest: Vec<IncidentNumber>,
}

impl Overview {
    /// Counts these incidents, each subject once, in its newest version.
    pub fn of<'a>(incidents: impl IntoIterator<Item = &'a Incident>) -> Self {
        let mut incidents: Vec<_> = incidents.into_iter().collect();
        incidents.sort_by_key(|incident| incident.number);
        let mut overview = Self::default();
        for incident in &incidents {
            overview.count(incident);
        }
        (overview.first, overview.last) = span(&incidents);
        let acts = Way::ALL.into_iter().filter_map(|way| Act::of(way, &incidents));
        overview.acts = acts.collect();
        overview
    }

    fn count(&mut self, incident: &Incident) {
        let Incident {
            number,
            what_happened: _,
            when,
            place: _,
            place_known: _,
            ways,
            who,
            observation,
            exact_words: _,
            effect: Effect { then, after },
            witnesses,
            series: _,
            picked: _,
            details: _,
        } = incident;
        self.incidents += 1;
        self.occurrences += u64::from(incident.times());
        self.without_date += usize::from(when.date().is_none());
        self.without_way += usize::from(ways.is_empty());
        match observation {
            Some(Observation::Own) => self.seen_by_writer += 1,
            Some(Observation::ToldBy { name: _ }) => self.told_by_others.push(*number),
            None => {}
        }
        self.with_witness += usize::from(!witnesses.is_empty());
        self.with_effect += usize::from(then.is_some() || after.is_some());
        if let Some(Who { name, how_i_know }) = who {
            self.with_name += usize::from(name.is_some());
            self.with_how_known += usize::from(how_i_know.is_some());
        }
    }
}

impl Act {
    /// How many incidents [`Act::latest`] lists at most.
    pub const LATEST: usize = 3;

    /// The figures of one way; none where no incident has it.
    fn of(way: Way, incidents: &[&Incident]) -> Option<Self> {
        let mut with: Vec<_> =
            incidents.iter().copied().filter(|incident| incident.ways.contains(&way)).collect();
        let occurrences = with.iter().map(|incident| u64::from(incident.times())).sum();
        let (first, last) = span(&with);
        with.sort_by_key(|incident| {
            let dated = incident.when.date().is_some();
            std::cmp::Reverse((dated, incident.when.order(), incident.number))
        });
        let latest = with.iter().take(Self::LATEST).map(|incident| incident.number).collect();
        let incidents = with.len();
        (incidents > 0).then_some(Self { way, incidents, occurrences, first, last, latest })
    }
}

/// The first and the last day on which any of these can have been.
pub(crate) fn span(incidents: &[&Incident]) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let first = incidents.iter().filter_map(|incident| incident.when.date()).min();
    let last = incidents.iter().filter_map(|incident| incident.when.last_date()).max();
    (first, last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use diary::{Point, Series, When, Witness, Words};
    use proptest::prelude::*;

    fn words(text: &str) -> Words {
        Words::new(text).expect("test words")
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a test day")
    }

    fn number(number: u32) -> IncidentNumber {
        number.try_into().expect("a test number")
    }

    fn incident(n: u32, day: Option<&str>, ways: &[Way]) -> Incident {
        let when = day.map_or(When::Unknown, |day| When::Day { on: date(day) });
        let mut incident = Incident { when, ..Incident::new(number(n), words("It happened.")) };
        incident.set_ways(ways.iter().copied());
        incident
    }

    #[test]
    fn an_empty_diary_has_an_empty_overview() {
        assert_eq!(Overview::of(&[]), Overview::default());
    }

    #[test]
    fn what_is_not_recorded_is_not_counted() {
        let overview = Overview::of(&[incident(1, None, &[])]);
        let expected = Overview {
            incidents: 1,
            occurrences: 1,
            without_date: 1,
            without_way: 1,
            ..Overview::default()
        };
        assert_eq!(overview, expected);
    }

    #[test]
    fn a_series_is_one_incident_and_many_occurrences() {
        let mut series = incident(2, Some("2026-05-04"), &[Way::Contacting]);
        series.series = Series::of(37).ok();
        let overview = Overview::of(&[incident(1, None, &[Way::Contacting]), series]);
        assert_eq!((overview.incidents, overview.occurrences), (2, 38));
        let act = &overview.acts[0];
        assert_eq!((act.incidents, act.occurrences), (2, 38));
    }

    #[test]
    fn each_way_lists_its_latest_three_and_a_day_not_known_comes_last() {
        let following = [Way::Following];
        let list = [
            incident(1, Some("2026-05-04"), &following),
            incident(2, None, &following),
            incident(3, Some("2026-01-02"), &following),
            incident(4, Some("2026-03-01"), &[Way::Following, Way::Threat]),
        ];
        let overview = Overview::of(&list);
        let ways: Vec<_> = overview.acts.iter().map(|act| (act.way, act.latest.clone())).collect();
        let expected = [
            (Way::Following, vec![number(1), number(4), number(3)]),
            (Way::Threat, vec![number(4)]),
        ];
        assert_eq!(ways, expected);
        let few = Overview::of(&list[..2]);
        assert_eq!(few.acts[0].latest, [number(1), number(2)]);
    }

    #[test]
    fn the_span_reaches_from_the_first_day_to_the_last_that_it_can_have_been() {
        let mut list = [incident(1, Some("2026-05-04"), &[]), incident(2, None, &[])];
        let (from, to) = (Point::Day(date("2026-04-01")), Point::Day(date("2026-06-30")));
        list[1].when = When::Between { from, to };
        let overview = Overview::of(&list);
        assert_eq!(overview.first, Some(date("2026-04-01")));
        assert_eq!(overview.last, Some(date("2026-06-30")));
    }

    #[test]
    fn facts_that_were_recorded_are_counted() {
        let mut seen = incident(1, None, &[Way::ThroughOthers]);
        seen.observation = Some(Observation::Own);
        seen.witnesses =
            vec![Witness { name: words("Neighbour A"), saw: None, card: None, willing: None }];
        seen.who = Some(Who { name: Some(words("the person")), how_i_know: None });
        let mut told = incident(2, None, &[]);
        told.observation = Some(Observation::ToldBy { name: None });
        told.effect.after = Some(words("I could not sleep."));
        told.who = Some(Who { name: None, how_i_know: Some(words("the voice")) });
        let overview = Overview::of(&[told, seen]);
        assert_eq!(overview.told_by_others, [number(2)]);
        assert_eq!((overview.seen_by_writer, overview.with_witness), (1, 1));
        assert_eq!((overview.with_effect, overview.with_name, overview.with_how_known), (1, 1, 1));
    }

    proptest! {
        #[test]
        fn counts_agree_with_each_other_in_any_diary(
            list in prop::collection::vec((0_u32..800, prop::sample::subsequence(&Way::ALL[..], 0..4), 1_u32..50), 0..40),
        ) {
            let incidents: Vec<Incident> = (1..).zip(&list).map(|(n, (day, ways, times))| {
                let mut incident = incident(n, None, ways);
                if *day < 700 {
                    let on = date("2025-01-01") + chrono::Days::new(u64::from(*day));
                    incident.when = When::Day { on };
                }
                incident.series = Series::of(*times).ok();
                incident
            }).collect();
            let overview = Overview::of(&incidents);
            prop_assert_eq!(overview.incidents, list.len());
            prop_assert_eq!(overview.occurrences, list.iter().map(|(_, _, times)| u64::from(*times)).sum::<u64>());
            let tagged: usize = incidents.iter().map(|incident| incident.ways.len()).sum();
            prop_assert_eq!(overview.acts.iter().map(|act| act.incidents).sum::<usize>(), tagged);
            for act in &overview.acts {
                prop_assert_eq!(act.latest.len(), act.incidents.min(Act::LATEST));
                prop_assert!(act.first >= overview.first || act.first.is_none());
                prop_assert!(act.last <= overview.last);
            }
            let mut backwards = incidents;
            backwards.reverse();
            prop_assert_eq!(Overview::of(&backwards), overview);
        }
    }
}
