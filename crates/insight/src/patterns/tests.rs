use chrono::Weekday;
use diary::card::{Account, Change, Numbered, Order, Place, Report, Request, Target, Targeted};
use diary::{
    Answer, CardNumber, Fold, IncidentNumber, Moment, Point, Series, Way, When, Words, Zone,
};
use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test day")
}

fn number(number: u32) -> IncidentNumber {
    number.try_into().expect("a test number")
}

fn card(number: u32) -> CardNumber {
    number.try_into().expect("a test number")
}

fn at(date: &str, time: &str) -> Moment {
    let time = time.parse().expect("a test time");
    Moment::new(day(date), time, Zone::LONDON, Fold::First).expect("it existed")
}

fn exact(date: &str, time: &str) -> When {
    When::Exact { at: at(date, time) }
}

fn on(date: &str) -> When {
    When::Day { on: day(date) }
}

fn incident(n: u32, when: When) -> Incident {
    let words = Words::new("It happened.").expect("test words");
    Incident { when, ..Incident::new(number(n), words) }
}

fn series(n: u32, when: When, times: u32) -> Incident {
    let mut incident = incident(n, when);
    incident.series = Series::of(times).ok();
    incident
}

/// The patterns of incidents that were all written on 1 June 2026.
fn patterns(incidents: &[Incident], cards: &[Card]) -> Patterns {
    let written = day("2026-06-01");
    let told = incidents.iter().map(|incident| Told { incident, written });
    Patterns::of(&Case { incidents: told.collect(), cards: cards.iter().collect() })
}

fn count(incidents: u64, times: u64) -> Count {
    Count { incidents, times }
}

fn surely(incidents: u64, times: u64) -> Sure {
    Sure { surely: count(incidents, times), about: Count::default() }
}

fn about(incidents: u64, times: u64) -> Sure {
    Sure { surely: Count::default(), about: count(incidents, times) }
}

#[test]
fn nothing_has_no_patterns() {
    assert_eq!(patterns(&[], &[]), Patterns::default());
}

#[test]
fn a_series_counts_its_number_where_it_surely_was() {
    let night = When::between(
        Point::Moment(at("2026-05-04", "02:10:00")),
        Point::Moment(at("2026-05-04", "04:55:00")),
    );
    let found = patterns(&[series(1, night.expect("a night"), 37)], &[]);
    let expected = Period { start: day("2026-05-04"), count: surely(1, 37) };
    assert_eq!(found.periods.days.filled, [expected]);
    let (hours, unknown) = found.hours.days().next().expect("there is a Monday");
    assert_eq!((hours, unknown), (&[Sure::default(); 24], count(1, 37)));
}

#[test]
fn every_kind_of_time_is_counted_where_it_belongs() {
    let spring = When::between(Point::Day(day("2026-03-30")), Point::Day(day("2026-05-31")));
    let found = patterns(
        &[
            incident(1, exact("2026-05-04", "21:40:00")),
            incident(2, When::About { at: Point::Moment(at("2026-05-04", "21:10:00")) }),
            incident(3, on("2026-05-04")),
            incident(4, spring.expect("a spring")),
            incident(5, When::Unknown),
        ],
        &[],
    );
    let both = Sure { surely: count(2, 2), about: count(1, 1) };
    let Periods { days, weeks, months, unknown } = &found.periods;
    assert_eq!(days.filled, [Period { start: day("2026-05-04"), count: both }]);
    assert_eq!(weeks.filled, days.filled);
    assert_eq!(months.filled, [Period { start: day("2026-05-01"), count: both }]);
    assert_eq!([days.across, weeks.across, months.across, *unknown], [count(1, 1); 4]);
    let monday = Weekday::Mon.num_days_from_monday() as usize;
    let (hours, without) = found.hours.days().nth(monday).expect("there is a Monday");
    let nine = Sure { surely: count(1, 1), about: count(1, 1) };
    assert_eq!((hours[21], without, found.hours.elsewhere), (nine, count(1, 1), count(2, 2)));
}

#[test]
fn a_new_way_appears_on_the_first_day_that_it_can_have_been() {
    let mut list = [
        incident(1, on("2026-05-04")),
        incident(2, When::About { at: Point::Day(day("2026-04-01")) }),
        incident(3, When::Unknown),
    ];
    list[0].set_ways([Way::Following, Way::Watching]);
    list[1].set_ways([Way::Following]);
    list[2].set_ways([Way::Threat]);
    let ways = patterns(&list, &[]).ways;
    let following = Appearance { incident: number(2), day: day("2026-04-01"), surely: false };
    let watching = Appearance { incident: number(1), day: day("2026-05-04"), surely: true };
    let expected = [(Way::Following, following), (Way::Watching, watching)];
    assert_eq!(ways.as_they_appear(), expected);
    assert_eq!((ways.each.len(), ways.each[2].first, ways.each[2].unknown), (3, None, count(1, 1)));
}

#[test]
fn gaps_are_days_on_which_nothing_dated_can_have_been() {
    let week = When::between(Point::Day(day("2026-05-04")), Point::Day(day("2026-05-10")));
    let found = patterns(
        &[
            incident(1, week.expect("a week")),
            incident(2, on("2026-05-06")),
            incident(3, on("2026-05-13")),
            incident(4, on("2026-06-13")),
            incident(5, When::Unknown),
        ],
        &[],
    );
    let gap = |after, before, days| Gap { after: day(after), before: day(before), days };
    let expected = [gap("2026-05-13", "2026-06-13", 30), gap("2026-05-10", "2026-05-13", 2)];
    assert_eq!(found.quiet.gaps, expected);
}

#[test]
fn bursts_are_the_fullest_seven_days_and_share_none() {
    let found = patterns(
        &[
            incident(1, on("2026-05-04")),
            series(2, on("2026-05-10"), 5),
            incident(3, on("2026-05-11")),
            incident(4, on("2026-07-01")),
        ],
        &[],
    );
    let burst = |from, to, count| Burst { from: day(from), to: day(to), count };
    // From the 4th and from the 10th there are six; the earlier stands.
    assert_eq!(found.quiet.bursts, [burst("2026-05-04", "2026-05-10", surely(2, 6))]);
}

#[test]
fn what_came_after_is_only_what_surely_did() {
    let request = Request { when: Some(exact("2026-05-04", "12:00:00")), ..Request::default() };
    let cards = [Card::Request(Numbered { number: card(1), says: request })];
    let mut list = vec![
        incident(1, exact("2026-05-04", "11:59:00")),
        incident(2, exact("2026-05-04", "12:01:00")),
        incident(3, on("2026-05-04")),
        series(4, on("2026-05-07"), 3),
        incident(5, When::About { at: Point::Day(day("2026-05-09")) }),
        incident(6, When::Unknown),
        incident(7, When::About { at: Point::Moment(at("2026-05-06", "10:00:00")) }),
    ];
    list[3].set_ways([Way::Contacting]);
    let after = &patterns(&list, &cards).after[0];
    // A day that is about may be half a year off, a time that is about a day.
    assert_eq!((after.before, after.after), (count(1, 1), count(3, 5)));
    assert_eq!((after.unclear, after.contact), (count(3, 3), count(1, 3)));
    assert_eq!(after.next, Some(Next { incident: number(2), days: 0 }));
}

#[test]
fn an_order_counts_from_the_day_it_was_served_and_reports_in_their_order() {
    let order = Order { made: Some(day("2026-05-01")), ..Order::default() };
    let served = Order { served: Some(day("2026-05-20")), ..order.clone() };
    let report = Report { when: Some(on("2026-05-10")), ..Report::default() };
    let cards = [
        Card::Order(Numbered { number: card(1), says: served }),
        Card::Order(Numbered { number: card(2), says: order }),
        Card::Report(Numbered { number: card(1), says: report }),
        Card::Report(Numbered { number: card(2), says: Report::default() }),
    ];
    let after = patterns(&[incident(1, on("2026-05-15"))], &cards).after;
    let events: Vec<_> =
        after.iter().map(|one| (one.event.kind, one.event.number.get(), one.after.times)).collect();
    let (order, report) = (EventKind::Order, EventKind::Report);
    assert_eq!(events, [(order, 2, 1), (report, 1, 1), (order, 1, 0), (report, 2, 0)]);
    assert_eq!(after[3].unclear, count(1, 1));
}

#[test]
fn ties_count_once_under_each_and_the_incident_speaks_before_the_place() {
    let place = |known| Place { known, ..Place::default() };
    let cards = [
        Card::Place(Numbered { number: card(1), says: place(Some(Answer::Yes)) }),
        Card::Account(Numbered { number: card(4), says: Account::default() }),
    ];
    let mut list = [series(1, on("2026-05-04"), 2), incident(2, on("2026-05-01"))];
    list[0].details.place_card = Some(Target::new(card(1)));
    list[0].details.accounts = vec![Target::new(card(4)), Target::new(card(4))];
    list[0].details.targeted = vec![Targeted::Me];
    list[1].details.place_card = Some(Target::new(card(1)));
    list[1].place_known = Some(Answer::No);
    let ties = patterns(&list, &cards).ties;
    let tied = |first, last, count| Tied {
        to: card(1),
        count,
        first: Some(day(first)),
        last: Some(day(last)),
    };
    assert_eq!(ties.places, [tied("2026-05-01", "2026-05-04", count(2, 3))]);
    assert_eq!((ties.known.yes, ties.known.no), (count(1, 2), count(1, 1)));
    assert_eq!((ties.accounts[0].count, ties.targeted[0].count), (count(1, 2), count(1, 2)));
}

#[test]
fn fear_and_changes_stand_in_their_months() {
    let change = |since| Change { since, ..Change::default() };
    let about_june = When::About { at: Point::Day(day("2026-06-02")) };
    let cards = [
        Card::Change(Numbered { number: card(1), says: change(Some(on("2026-05-09"))) }),
        Card::Change(Numbered { number: card(2), says: change(Some(about_june)) }),
        Card::Change(Numbered { number: card(3), says: change(None) }),
    ];
    let mut list = [incident(1, on("2026-05-04")), incident(2, When::Unknown)];
    list[0].details.feared_violence = Some(Answer::Yes);
    list[0].set_ways([Way::Threat]);
    list[1].details.feared_violence = Some(Answer::Yes);
    let line = patterns(&list, &cards).line;
    let [may, june] = line.months.as_slice() else { panic!("there are two months") };
    assert_eq!((may.feared, may.threat, may.changes), (surely(1, 1), surely(1, 1), 1));
    assert_eq!((june.feared, june.changes, june.changes_about), (Sure::default(), 0, 1));
    assert_eq!((line.elsewhere.feared, line.elsewhere.changes), (count(1, 1), 1));
}

#[test]
fn how_soon_counts_from_the_last_day_that_it_can_have_been() {
    let span = When::between(Point::Day(day("2026-05-01")), Point::Day(day("2026-05-31")));
    let list = [
        incident(1, span.expect("a month")),
        incident(2, When::About { at: Point::Day(day("2026-06-01")) }),
        incident(3, on("2026-06-02")),
        incident(4, When::Unknown),
    ];
    let delays = patterns(&list, &[]).delays;
    let counted: Vec<_> = delays.each().filter(|(_, count)| !count.all().is_none()).collect();
    let expected = [
        (Delay::SameDay, about(1, 1)),
        (Delay::NextDay, surely(1, 1)),
        (Delay::Ahead, surely(1, 1)),
    ];
    assert_eq!((counted.as_slice(), delays.unknown), (&expected[..], count(1, 1)));
}

fn whens() -> impl Strategy<Value = When> {
    let day = (0_u64..900).prop_map(|n| day("2025-01-01") + chrono::Days::new(n));
    let moment = (day.clone(), 4_u32..23, 0_u32..60).prop_map(|(day, hour, minute)| {
        let time = chrono::NaiveTime::from_hms_opt(hour, minute, 0).expect("a test time");
        Moment::new(day, time, Zone::LONDON, Fold::First).expect("it existed")
    });
    let point =
        prop_oneof![day.clone().prop_map(Point::Day), moment.clone().prop_map(Point::Moment)];
    prop_oneof![
        moment.prop_map(|at| When::Exact { at }),
        point.clone().prop_map(|at| When::About { at }),
        (point.clone(), point).prop_map(|(a, b)| {
            When::between(a, b).or_else(|_| When::between(b, a)).expect("one order holds")
        }),
        day.prop_map(|on| When::Day { on }),
        Just(When::Unknown),
    ]
}

proptest! {
    #[test]
    fn every_incident_is_counted_once_by_every_rule(
        list in prop::collection::vec(
            (whens(), 1_u32..50, prop::sample::subsequence(&Way::ALL[..], 0..4)), 0..40),
        events in prop::collection::vec(prop::option::of(whens()), 0..4),
    ) {
        let incidents: Vec<Incident> = (1..).zip(list).map(|(n, (when, times, ways))| {
            let mut incident = series(n, when, times);
            incident.set_ways(ways);
            incident
        }).collect();
        let cards: Vec<Card> = (1..).zip(events).map(|(n, when)| {
            Card::Request(Numbered { number: card(n), says: Request { when, ..Request::default() } })
        }).collect();
        let found = patterns(&incidents, &cards);
        let sum = |counts: &mut dyn Iterator<Item = Count>| {
            counts.fold(Count::default(), |sum, count| sum.and(count))
        };
        let Periods { days, weeks, months, unknown } = &found.periods;
        for run in [days, weeks, months] {
            let filled = sum(&mut run.filled.iter().map(|period| period.count.all()));
            prop_assert_eq!(filled.and(run.across).and(*unknown), found.all);
            prop_assert!(run.filled.windows(2).all(|two| two[0].start < two[1].start));
        }
        let week = sum(&mut found.hours.days().map(|(hours, unknown)| {
            sum(&mut hours.iter().map(|hour| hour.all())).and(unknown)
        }));
        prop_assert_eq!(week.and(found.hours.elsewhere), found.all);
        let delays = sum(&mut found.delays.each().map(|(_, count)| count.all()));
        prop_assert_eq!(delays.and(found.delays.unknown), found.all);
        for after in &found.after {
            let all = after.before.and(after.after).and(after.unclear);
            prop_assert_eq!(all, found.all);
            prop_assert!(after.contact.times <= after.after.times);
        }
        for way in &found.ways.each {
            let filled = sum(&mut way.months.filled.iter().map(|period| period.count.all()));
            prop_assert_eq!(filled.and(way.months.across).and(way.unknown), way.all);
        }
        for two in found.quiet.bursts.windows(2) {
            prop_assert!(two[0].count.all().times >= two[1].count.all().times);
        }
        let mut backwards = incidents;
        backwards.reverse();
        prop_assert_eq!(patterns(&backwards, &cards), found);
    }
}
