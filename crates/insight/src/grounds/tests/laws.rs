//! What holds whatever is recorded.

use proptest::prelude::*;

use super::*;
use crate::later::{First, Later};

/// Any time of a fortnight, of any form.
fn any_when() -> impl Strategy<Value = When> {
    let day = |n: u32| date("2026-05-01") + chrono::Days::new(n.into());
    let point = move |(n, time): (u32, Option<u32>)| match time {
        None => Point::Day(day(n)),
        Some(hour) => {
            let time = chrono::NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour");
            let moment = diary::Moment::new(day(n), time, Zone::LONDON, diary::Fold::First);
            Point::Moment(moment.expect("it existed"))
        }
    };
    let points = (0_u32..14, prop::option::of(0_u32..24)).prop_map(point);
    prop_oneof![
        Just(When::Unknown),
        (0_u32..14).prop_map(move |n| When::Day { on: day(n) }),
        points.clone().prop_map(|at| When::About { at }),
        points.clone().prop_map(|at| match at {
            Point::Moment(at) => When::Exact { at },
            Point::Day(on) => When::Day { on },
        }),
        (points.clone(), points).prop_map(|(from, to)| {
            When::between(from, to).or_else(|_| When::between(to, from)).unwrap_or(When::Unknown)
        }),
    ]
}

fn later(one: When, than: When) -> Later {
    First::of([than]).map_or(Later::Perhaps, |first| first.to(&one))
}

proptest! {
    #[test]
    fn after_the_first_of_some_times_is_after_any_of_them(
        when in any_when(),
        times in prop::collection::vec(any_when(), 0..6),
    ) {
        let known: Vec<When> = times.iter().copied().filter(|t| *t != When::Unknown).collect();
        let Some(first) = First::of(times) else {
            prop_assert!(known.is_empty());
            return Ok(());
        };
        let each: Vec<Later> = known.iter().map(|time| later(when, *time)).collect();
        let expected = if each.contains(&Later::Surely) {
            Later::Surely
        } else if each.contains(&Later::Perhaps) {
            Later::Perhaps
        } else {
            Later::No
        };
        prop_assert_eq!(first.to(&when), expected);
    }

    #[test]
    fn of_two_times_not_both_are_surely_after_the_other(one in any_when(), other in any_when()) {
        let (there, back) = (later(one, other), later(other, one));
        prop_assert!(there != Later::Surely || back == Later::No);
        prop_assert!(later(one, one) != Later::Surely);
    }

    #[test]
    fn every_incident_is_counted_once_in_each_line_and_none_is_made_up(
        days in prop::collection::vec((any_when(), 0_usize..16, any::<bool>()), 0..12),
    ) {
        let list: Vec<Incident> = days.iter().zip(1_u32..).map(|((when, way, fear), n)| {
            let details: &[(&str, &str)] = if *fear { &[("feared-violence", "yes")] } else { &[] };
            let mut incident = Incident { when: *when, ..incident(n, "unknown", details) };
            incident.set_ways([Way::ALL[*way]]);
            incident
        }).collect();
        let grounds = Ground::all(&Recorded::new(&list, [], []));
        for line in grounds.iter().flat_map(|ground| &ground.lines) {
            let mut seen = line.incidents.clone();
            seen.sort_unstable();
            seen.dedup();
            prop_assert_eq!(seen.len(), line.incidents.len());
            prop_assert!(seen.iter().all(|n| n.get() as usize <= list.len()));
            prop_assert_eq!(line.times, line.incidents.len() as u64);
        }
        let of = |topic: Topic| {
            let lines = grounds.iter().filter(|ground| ground.topic == topic);
            lines.flat_map(|ground| &ground.lines).map(|line| line.incidents.len()).sum::<usize>()
        };
        prop_assert_eq!(of(Topic::CourseOfConduct), list.len());
        let fears = days.iter().filter(|(.., fear)| *fear).count();
        prop_assert_eq!(of(Topic::FearOfViolence), fears);
        // Each way is under the act that it is, or beside the acts.
        let acts = Topic::all().into_iter().filter(|topic| matches!(topic, Topic::Act(_)));
        let others = of(Topic::Acts) - list.len();
        prop_assert_eq!(acts.map(of).sum::<usize>() + others, list.len());
    }

    #[test]
    fn what_is_recorded_in_another_order_says_the_same(
        days in prop::collection::vec(any_when(), 0..8),
    ) {
        let list: Vec<Incident> = days.iter().zip(1_u32..)
            .map(|(when, n)| Incident { when: *when, ..incident(n, "unknown", &[]) })
            .collect();
        let request = [card(CardKind::Request, 1, &[("words", "Stop."), ("when", "2026-05-07")])];
        let forwards = Ground::all(&Recorded::new(&list, [], &request));
        let backwards = Ground::all(&Recorded::new(list.iter().rev(), [], &request));
        prop_assert_eq!(forwards, backwards);
    }
}
