//! What a list is filtered by, and the cards that incidents are tied to.

use diary::card::{Channel, Fields as _, Reading};
use diary::{
    Card, CardKind, CardNumber, Content, FieldValue, FieldValues, Incident, IncidentNumber, Kind,
    Link, Status, Subject, SubjectId, Way, When, Zone,
};
use proptest::prelude::*;
use vault::{IncidentFilter, IncidentQuery, SortedBy, Vault};

use crate::support::{Home, add as append, at, attach_with, erased, fresh, write_with};

fn reading() -> Reading {
    Reading { now: at(0), zone: Zone::LONDON }
}

fn values(fields: &[(&str, FieldValue)]) -> FieldValues {
    fields.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
}

fn text(text: &str) -> FieldValue {
    FieldValue::Text(text.to_owned())
}

/// Writes the next card of a kind.
fn add(vault: &mut Vault, kind: CardKind, fields: &[(&str, FieldValue)]) -> (SubjectId, Card) {
    let number = vault.next_card_number(kind).unwrap();
    let card = Card::read(kind, number, &values(fields), &reading()).unwrap();
    let subject = fresh();
    append(vault, subject, &Content::of(Subject::Card(card.clone()))).unwrap();
    (subject, card)
}

/// What one incident of a test has.
#[derive(Debug, Clone)]
struct Made {
    day: Option<u32>,
    way: Option<Way>,
    channel: Option<Channel>,
    person: Option<u32>,
    broke: bool,
    reported: bool,
    exhibit: bool,
    word: bool,
}

fn made() -> impl Strategy<Value = Made> {
    let ways = prop_oneof![Just(Way::Following), Just(Way::Contacting)];
    let channels = prop_oneof![Just(Channel::Text), Just(Channel::Post)];
    let bools = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    let options = (
        proptest::option::of(1_u32..5),
        proptest::option::of(ways),
        proptest::option::of(channels),
        proptest::option::of(1_u32..3),
    );
    (options, bools).prop_map(|((day, way, channel, person), (broke, reported, exhibit, word))| {
        Made { day, way, channel, person, broke, reported, exhibit, word }
    })
}

fn on(day: u32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 5, day).unwrap()
}

fn fill(incident: &mut Incident, made: &Made) {
    incident.when = made.day.map_or(When::Unknown, |day| When::Day { on: on(day) });
    incident.set_ways(made.way);
    let mut fields = Vec::new();
    fields.extend(made.channel.map(|channel| ("channels", text(channel_key(channel)))));
    fields.extend(made.person.map(|person| ("people", text(&person.to_string()))));
    if made.broke {
        let row = values(&[("order", text("1")), ("term", text("2"))]);
        fields.push(("broke", FieldValue::Rows(vec![row])));
    }
    *incident.details = diary::Details::read(&values(&fields), &reading()).unwrap();
}

fn channel_key(channel: Channel) -> &'static str {
    diary::card::Choice::key(channel)
}

/// A vault with these incidents, and what the cards say of them.
fn filled(vault: &mut Vault, all: &[Made]) {
    for (number, made) in (1_u32..).zip(all) {
        let account = if made.word { "The grey car." } else { "Someone rang." };
        write_with(vault, account, |incident| fill(incident, made));
        if made.reported {
            add(vault, CardKind::Report, &[("incidents", text(&number.to_string()))]);
        }
        if made.exhibit {
            let incident = IncidentNumber::try_from(number).unwrap();
            attach_with(vault, b"x", "grey.txt", |exhibit| exhibit.incidents = vec![incident]);
        }
    }
}

fn filter() -> impl Strategy<Value = IncidentFilter> {
    let days = (proptest::option::of(1_u32..5), proptest::option::of(1_u32..5));
    let person = proptest::option::of(1_u32..3);
    let kinds = (any::<bool>(), any::<bool>(), any::<bool>());
    let flags = proptest::array::uniform3(proptest::option::of(any::<bool>()));
    (days, person, kinds, flags).prop_map(|((from, to), person, (word, way, channel), flags)| {
        let [reported, exhibits, broke] = flags;
        let number = |number| CardNumber::try_from(number).unwrap();
        IncidentFilter {
            from: from.map(on),
            to: to.map(on),
            text: word.then(|| "gre".to_owned()),
            ways: if way { vec![Way::Contacting, Way::Watching] } else { Vec::new() },
            channels: if channel { vec![Channel::Text] } else { Vec::new() },
            tied: person.map(|n| Link::Card(CardKind::Person, number(n))).into_iter().collect(),
            reported,
            exhibits,
            broke,
        }
    })
}

/// The same by looking at each.
fn fits(made: &Made, filter: &IncidentFilter) -> bool {
    let day = made.day.map(on);
    filter.from.is_none_or(|from| day.is_some_and(|day| day >= from))
        && filter.to.is_none_or(|to| day.is_some_and(|day| day <= to))
        && (filter.text.is_none() || made.word)
        && (filter.ways.is_empty() || made.way.is_some_and(|way| filter.ways.contains(&way)))
        && (filter.channels.is_empty()
            || made.channel.is_some_and(|channel| filter.channels.contains(&channel)))
        && filter.tied.iter().all(|link| {
            let person = made.person.map(|number| CardNumber::try_from(number).unwrap());
            person.is_some_and(|number| *link == Link::Card(CardKind::Person, number))
        })
        && filter.reported.is_none_or(|wanted| wanted == made.reported)
        && filter.exhibits.is_none_or(|wanted| wanted == made.exhibit)
        && filter.broke.is_none_or(|wanted| wanted == made.broke)
}

fn numbers(vault: &Vault, query: &IncidentQuery) -> Vec<u32> {
    vault.incidents(query).unwrap().rows.iter().map(|row| row.number.get()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn filters_that_combine_find_what_looking_at_each_finds(
        all in proptest::collection::vec(made(), 1..14),
        filters in proptest::collection::vec(filter(), 12),
        newest_first: bool,
    ) {
        let home = Home::new();
        let mut vault = home.open();
        filled(&mut vault, &all);
        for filter in filters {
            let expected: Vec<u32> = (1_u32..)
                .zip(&all)
                .filter(|(_, made)| fits(made, &filter))
                .map(|(number, _)| number)
                .collect();
            let query = IncidentQuery {
                filter,
                sorted_by: SortedBy::Written,
                newest_first: false,
                ..IncidentQuery::default()
            };
            prop_assert_eq!(numbers(&vault, &query), expected.clone());
            let mut by_time = numbers(
                &vault,
                &IncidentQuery { sorted_by: SortedBy::Happened, newest_first, ..query },
            );
            by_time.sort_unstable();
            prop_assert_eq!(by_time, expected);
        }
    }
}

#[test]
fn a_filter_that_leaves_most_of_the_diary_keeps_the_order_of_the_list() {
    let home = Home::new();
    let mut vault = home.open();
    for number in 1..=700_u32 {
        write_with(&mut vault, "Again.", |incident| {
            incident.when = When::Day { on: on(number % 28 + 1) };
            incident.set_ways((number % 10 != 0).then_some(Way::Contacting));
        });
    }
    let filter = IncidentFilter { ways: vec![Way::Contacting], ..IncidentFilter::default() };
    for newest_first in [false, true] {
        let all = IncidentQuery { newest_first, ..IncidentQuery::default() };
        let every: Vec<u32> = numbers(&vault, &all).into_iter().filter(|n| n % 10 != 0).collect();
        let part = IncidentQuery { filter: filter.clone(), offset: 590, limit: 40, ..all };
        let page = vault.incidents(&part).unwrap();
        assert_eq!(page.total, 630);
        assert_eq!(numbers(&vault, &part), every[590..630]);
    }
}

#[test]
fn a_card_is_listed_found_corrected_and_withdrawn_like_any_subject() {
    let home = Home::new();
    let mut vault = home.open();
    let (subject, first) = add(
        &mut vault,
        CardKind::Person,
        &[("name", text("N. B.")), ("aliases", FieldValue::List(vec!["greyfox".to_owned()]))],
    );
    let hit = vault.search("greyf", 9).unwrap().remove(0);
    assert_eq!((hit.kind, hit.number, hit.subject), (Kind::Card(CardKind::Person), 1, subject));
    let second = Card::read(
        CardKind::Person,
        first.number(),
        &values(&[("name", text("N. Brown"))]),
        &reading(),
    );
    let second = Subject::Card(second.unwrap());
    let content = Content { status: Status::Withdrawn, ..Content::of(second.clone()) };
    append(&mut vault, subject, &content).unwrap();
    assert!(vault.search("greyfox", 9).unwrap().is_empty());
    let page = vault.cards(CardKind::Person, 0, 9).unwrap();
    assert_eq!(page.total, 1);
    assert_eq!(page.cards[0].content().unwrap().unwrap().subject, Some(second));
    assert_eq!(vault.versions(subject).unwrap().len(), 2);
    assert_eq!(vault.next_card_number(CardKind::Person).unwrap().get(), 2);
}

#[test]
fn the_latest_card_comes_first_and_one_without_a_time_last() {
    let home = Home::new();
    let mut vault = home.open();
    add(&mut vault, CardKind::Report, &[("told", text("no day"))]);
    add(&mut vault, CardKind::Report, &[("when", text("2026-01-02"))]);
    add(&mut vault, CardKind::Report, &[("when", text("2026-03-02"))]);
    let page = vault.cards(CardKind::Report, 0, 9).unwrap();
    let numbers = page.cards.iter().map(|entry| match entry.content().unwrap().unwrap().subject {
        Some(Subject::Card(card)) => card.number().get(),
        _ => panic!("a card"),
    });
    assert_eq!(numbers.collect::<Vec<_>>(), [3, 2, 1]);
}

#[test]
fn ties_go_with_the_card_that_made_them() {
    let home = Home::new();
    let mut vault = home.open();
    write_with(&mut vault, "Once.", |_| {});
    let (subject, _) = add(&mut vault, CardKind::Change, &[("incidents", text("1"))]);
    let tied =
        |vault: &Vault| vault.cards_tied_to(&Link::Incident(IncidentNumber::FIRST)).unwrap().len();
    assert_eq!(tied(&vault), 1);
    append(&mut vault, subject, &erased()).unwrap();
    assert_eq!(tied(&vault), 0);
}

#[test]
fn words_of_a_script_without_spaces_are_found_from_their_middle() {
    let home = Home::new();
    let mut vault = home.open();
    write_with(&mut vault, "他昨天晚上站在门外。", |_| {});
    write_with(&mut vault, "ผู้ชายคนนั้นยืนอยู่หน้าบ้าน", |_| {});
    let found = |text: &str| {
        let filter = IncidentFilter { text: Some(text.to_owned()), ..IncidentFilter::default() };
        let page = vault.incidents(&IncidentQuery { filter, ..IncidentQuery::default() }).unwrap();
        page.rows
            .iter()
            .map(|row| {
                let marked: String =
                    row.marks.iter().map(|mark| &row.excerpt.as_str()[mark.clone()]).collect();
                (row.number.get(), marked, row.excerpt.as_str().contains('\u{200b}'))
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(found("门外"), [(1, "门外".to_owned(), false)]);
    assert_eq!(found("外门"), []);
    assert_eq!(found("หน้าบ้าน").len(), 1);
}
