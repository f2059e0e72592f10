//! Cases worked out by hand.

use super::*;

#[test]
fn an_empty_diary_is_asked_about_every_topic_and_has_nothing_else() {
    let all = Ground::all(&Recorded::new([], [], []));
    assert_eq!(all.len(), 17);
    for ground in all {
        assert!(ground.asks && ground.lines.is_empty(), "{:?}", ground.topic);
    }
}

#[test]
fn each_topic_has_a_key_of_its_own_under_one_part() {
    let all = Topic::all();
    for topic in &all {
        assert_eq!(Topic::with_key(topic.key()), Some(*topic));
        let parts = Part::ALL.into_iter().filter(|part| part.topics().contains(topic));
        assert_eq!(parts.count(), 1, "{topic:?}");
    }
    assert_eq!(Topic::with_key("severity"), None);
}

#[test]
fn an_act_has_the_incidents_with_that_way_and_the_part_has_all() {
    let mut list = [incident(1, "2026-05-04", &[]), incident(2, "2026-05-01", &[])];
    list[0].set_ways([Way::Following, Way::Threat]);
    list[1].set_ways([Way::Following]);
    let recorded = Recorded::new(&list, [], []);
    let following = Ground::of(Topic::Act(Way::Following), &recorded);
    assert_eq!(said(&following), [("way", vec![2, 1])]);
    assert!(!following.asks);
    assert!(Ground::of(Topic::Act(Way::Watching), &recorded).asks);
    let acts = Ground::of(Topic::Acts, &recorded);
    assert_eq!(said(&acts), [("any-way", vec![2, 1]), ("way", vec![1])]);
}

#[test]
fn one_time_is_not_yet_a_course_of_conduct_and_a_series_is_many() {
    let mut list = vec![incident(1, "2026-05-04", &[])];
    let once = ground(Topic::CourseOfConduct, &list, &[]);
    assert!(once.asks && said(&once) == [("all", vec![1])]);
    list[0].series = Series::of(37).ok();
    let series = ground(Topic::CourseOfConduct, &list, &[]);
    assert!(!series.asks);
    assert_eq!(series.lines[0].times, 37);
    list.push(incident(2, "2026-01-31 to 2026-02-02", &[]));
    let line = &ground(Topic::CourseOfConduct, &list, &[]).lines[0];
    assert_eq!((line.first, line.last), (Some(date("2026-01-31")), Some(date("2026-05-04"))));
    assert_eq!((line.times, line.incidents.clone()), (38, numbers(&[2, 1])));
}

#[test]
fn what_was_surely_after_the_first_request_stands_apart_from_what_may_have_been() {
    let list = [
        incident(1, "2026-05-03", &[]),
        incident(2, "2026-05-04", &[]),
        incident(3, "2026-05-04 21:40", &[]),
        incident(4, "2026-05-04 21:41", &[]),
        incident(5, "2026-05-05", &[]),
        incident(6, "unknown", &[]),
        incident(7, "2026-05-04 to 2026-05-06", &[]),
        incident(8, "about 2026-05-05", &[]),
        incident(9, "2026-04-01 to 2026-05-03", &[]),
    ];
    let requests = [
        card(CardKind::Request, 1, &[("words", "Stop."), ("when", "2026-06-01")]),
        card(CardKind::Request, 2, &[("words", "Stop."), ("when", "2026-05-04 21:40")]),
        card(CardKind::Request, 3, &[("words", "Stop.")]),
    ];
    let knows = ground(Topic::Knows, &list, &requests);
    let expected = [
        ("requests", vec![]),
        ("after-request", vec![4, 5]),
        ("perhaps-after-request", vec![2, 7, 8, 6]),
    ];
    assert_eq!(said(&knows), expected);
    assert!(!knows.asks);
    assert_eq!(knows.lines[0].cards.len(), 3);
}

#[test]
fn a_request_without_a_time_puts_nothing_after_it() {
    let list = [incident(1, "2026-05-03", &[])];
    let request = [card(CardKind::Request, 1, &[("words", "Stop.")])];
    assert_eq!(said(&ground(Topic::Knows, &list, &request)), [("requests", vec![])]);
}

#[test]
fn an_order_counts_from_the_day_it_was_handed_over() {
    let list = [incident(1, "2026-05-04", &[]), incident(2, "2026-05-05", &[])];
    let made = [card(CardKind::Order, 1, &[("kind", "spo"), ("made", "2026-01-01")])];
    let knows = ground(Topic::Knows, &list, &made);
    assert!(knows.asks && knows.lines.is_empty());
    let served = [card(CardKind::Order, 1, &[("kind", "spo"), ("served", "2026-05-04")])];
    let knows = ground(Topic::Knows, &list, &served);
    assert_eq!(said(&knows), [("orders-served", vec![]), ("after-order", vec![2])]);
    assert!(!knows.asks);
}

#[test]
fn what_was_answered_does_not_answer_how_they_knew() {
    let list = [
        incident(1, "2026-05-04", &[("replied", "yes")]),
        incident(2, "2026-05-05", &[("replied", "no"), ("reply", "I wrote and did not send.")]),
        incident(3, "2026-05-06", &[("reply", "Leave me alone.")]),
    ];
    let told = [
        card(CardKind::Report, 1, &[("whom", "police")]),
        card(CardKind::Report, 2, &[("whom", "friend")]),
    ];
    let knows = ground(Topic::Knows, &list, &told);
    assert_eq!(said(&knows), [("reports-to-police", vec![]), ("answered", vec![1, 3])]);
    assert_eq!(knows.lines[0].cards.len(), 1);
    assert!(knows.asks);
}

#[test]
fn who_it_was_is_how_one_knows_accounts_and_what_was_seen() {
    let mut list = [
        incident(1, "2026-05-04", &[("light", "a street lamp")]),
        incident(2, "2026-05-05", &[("accounts", "1|")]),
        incident(3, "2026-05-06", &[("accounts", "2|")]),
        incident(4, "2026-05-07", &[]),
    ];
    list[3].who = Some(Who { name: None, how_i_know: Some(words("the voice")) });
    let accounts = [
        card(CardKind::Account, 1, &[("handle", "m_k"), ("why-them", "his photo")]),
        card(CardKind::Account, 2, &[("handle", "someone")]),
    ];
    let identity = ground(Topic::Identity, &list, &accounts);
    let expected = [("how-i-know", vec![4]), ("accounts", vec![2]), ("sightings", vec![1])];
    assert_eq!(said(&identity), expected);
}

#[test]
fn fear_of_violence_counts_yes_alone_and_each_series_with_its_number() {
    let mut list = [
        incident(1, "2026-05-04", &[("feared-violence", "yes")]),
        incident(2, "2026-05-05", &[("feared-violence", "not-sure")]),
        incident(3, "2026-05-06", &[("feared-violence", "yes")]),
    ];
    list[2].series = Series::of(4).ok();
    let fear = ground(Topic::FearOfViolence, &list, &[]);
    assert_eq!((said(&fear), fear.lines[0].times), (vec![("feared", vec![1, 3])], 5));
    assert!(!fear.asks);
}

#[test]
fn a_no_about_an_incident_is_no_whatever_the_card_of_its_place_says() {
    let mut list = [
        incident(1, "2026-05-04", &[("place-card", "1")]),
        incident(2, "2026-05-05", &[("place-card", "1")]),
        incident(3, "2026-05-06", &[("threat", "no"), ("threat-words", "none")]),
    ];
    list[1].place_known = Some(diary::Answer::No);
    let place = [card(CardKind::Place, 1, &[("name", "Work"), ("known", "yes")])];
    assert_eq!(said(&ground(Topic::Risk, &list, &place)), [("known-place", vec![1])]);
}

#[test]
fn the_facts_of_a_risk_are_told_one_by_one() {
    let mut list = [
        incident(1, "2026-05-01", &[("threat-words", "You will see."), ("weapon", "a bat")]),
        incident(2, "2026-05-02", &[("targeted", "me|child"), ("children-there", "yes")]),
        incident(3, "2026-05-03", &[("targeted", "me"), ("harm", "A broken window.")]),
    ];
    list[2].set_ways([Way::ThroughOthers]);
    let expected = [
        ("threats", vec![1]),
        ("weapons", vec![1]),
        ("through-others", vec![3]),
        ("others-targeted", vec![2]),
        ("children", vec![2]),
        ("harm", vec![3]),
    ];
    assert_eq!(said(&ground(Topic::Risk, &list, &[])), expected);
}

#[test]
fn a_change_brings_the_incidents_and_exhibits_that_it_is_tied_to() {
    let mut list =
        [incident(1, "2026-05-01", &[]), incident(2, "2026-04-02", &[("cost", "12.50")])];
    list[0].effect.then = Some(words("I shook."));
    let felt = Ground::of(Topic::AdverseEffect, &Recorded::new(&list[..1], [], []));
    assert!(felt.asks, "a feeling is not yet a change");
    let changes = [card(
        CardKind::Change,
        1,
        &[
            ("what", "New locks"),
            ("cost", "80"),
            ("incidents", "1|2|9"),
            ("exhibits", "AJS/3|AJS/4"),
        ],
    )];
    let exhibits = [exhibit("AJS/1", &[2]), exhibit("AJS/3", &[]), exhibit("AJS/9", &[7])];
    let effect = Ground::of(Topic::AdverseEffect, &Recorded::new(&list, &exhibits, &changes));
    assert_eq!(said(&effect), [("changes", vec![2, 1]), ("costs", vec![2]), ("felt", vec![1])]);
    let line = &effect.lines[0];
    // AJS/4 is not among those that stand.
    assert_eq!(line.exhibits, [reference("AJS/1"), reference("AJS/3")]);
    assert_eq!(line.cards, [(CardKind::Change, CardNumber::FIRST)]);
    assert!(!effect.asks);
}

#[test]
fn each_wish_has_its_incidents_and_places_and_one_with_none_is_there_too() {
    let list = [incident(1, "2026-05-01", &[]), incident(2, "2026-04-02", &[])];
    let cards = [
        card(CardKind::Wish, 1, &[("what", "Stay away."), ("incidents", "1|2"), ("places", "2|")]),
        card(CardKind::Wish, 2, &[("what", "No calls.")]),
        card(CardKind::Place, 1, &[("name", "Home")]),
        card(CardKind::Place, 2, &[("name", "Work")]),
    ];
    let wishes = ground(Topic::Necessity, &list, &cards);
    assert_eq!(said(&wishes), [("wish", vec![2, 1]), ("wish", vec![])]);
    let kinds: Vec<_> = wishes.lines[0].cards.iter().map(|(kind, n)| (*kind, n.get())).collect();
    assert_eq!(kinds, [(CardKind::Wish, 1), (CardKind::Place, 2)]);
}

#[test]
fn breaches_are_told_by_order_and_term_with_those_that_were_reported() {
    let mut list = [
        broke(1, "2026-05-01", &[("1", "2(A)"), ("1", "2(a)")]),
        broke(2, "2026-05-02", &[("1", "1"), ("2", "")]),
        broke(3, "2026-05-03", &[("1", " 2(a) "), ("", "the bail")]),
        incident(4, "2026-05-04", &[]),
    ];
    list[2].series = Series::of(3).ok();
    let terms = ["1", "2(a)"].map(|term| values(&[("number", term), ("says", "Not to come.")]));
    let fields = FieldValues::from([
        ("kind".to_owned(), value("spo")),
        ("terms".to_owned(), FieldValue::Rows(terms.to_vec())),
    ]);
    let order = Card::read(CardKind::Order, CardNumber::FIRST, &fields, &reading());
    let report = card(CardKind::Report, 1, &[("whom", "police"), ("incidents", "3|4")]);
    let cards = [order.expect("a test card"), report];
    let breach = ground(Topic::Breach, &list, &cards);
    let lines = breach.lines.iter().map(|line| {
        let LineOf::Breach { order, term } = &line.of else { panic!("{:?}", line.of) };
        let incidents: Vec<u32> = line.incidents.iter().map(|n| n.get()).collect();
        let told: Vec<u32> = line.told.iter().map(|n| n.get()).collect();
        (order.map(CardNumber::get), term.clone(), incidents, line.times, told)
    });
    let lines: Vec<_> = lines.collect();
    let term = |term: &str| Some(term.to_owned());
    let expected = [
        (Some(1), term("1"), vec![2], 1, vec![]),
        (Some(1), term("2(a)"), vec![1, 3], 4, vec![3]),
        (Some(2), None, vec![2], 1, vec![]),
        (None, term("the bail"), vec![3], 3, vec![3]),
    ];
    assert_eq!(lines, expected);
}

#[test]
fn an_order_that_nothing_broke_asks_nothing() {
    let order = [card(CardKind::Order, 1, &[("kind", "spo")])];
    let breach = ground(Topic::Breach, &[], &order);
    assert!(!breach.asks && breach.lines.is_empty());
}
