//! What is found in a real diary, and how it is answered.

use diary::{Capture, CardKind, FieldValue};

use super::*;
use crate::bulk::tests::Desk;
use crate::bundles::Place as To;
use crate::contract::{CardForm, ExhibitNotes, IncidentForm};
use crate::evidence::Source;
use crate::{bundles, cards, evidence, incidents};

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn add(session: &mut Session, kind: CardKind, fields: &[(&str, &str)]) {
    let values = fields
        .iter()
        .map(|(key, text)| ((*key).to_owned(), FieldValue::Text((*text).to_owned())))
        .collect();
    let form = CardForm { fields: values, ..CardForm::default() };
    cards::add(session, kind, &form).expect("a card can be added");
}

fn write(session: &mut Session, text: &str) {
    let form = IncidentForm { what_happened: text.to_owned(), ..Default::default() };
    incidents::write(session, &form).expect("it can be written");
}

fn places(check: &SafetyCheck) -> Vec<&str> {
    check.hits.iter().map(|hit| hit.place.as_str()).collect()
}

fn with_home() -> Desk {
    let mut desk = Desk::new();
    add(&mut desk.session, CardKind::Sheet, &[("address", "12 Example Street, Newtown, AB1 2CD")]);
    desk
}

#[test]
fn a_diary_that_keeps_nothing_secret_is_not_asked_anything() {
    let mut desk = Desk::new();
    write(&mut desk.session, "He came to 12 Example Street.");
    let found = check(&mut desk.session, Leaving::Bundle(&BundleRequest::default()), &mut go_on);
    assert_eq!(found, Ok(SafetyCheck::default()));
}

#[test]
fn an_answer_is_kept_until_what_stands_there_is_changed_or_it_is_taken_back() {
    let mut desk = with_home();
    let session = &mut desk.session;
    write(session, "He came to 12 Example Street.");
    let all = BundleRequest::default();
    let found = check(session, Leaving::Bundle(&all), &mut go_on).expect("it can be checked");
    assert_eq!((places(&found), found.unanswered), (vec!["1"], 1));
    let id = found.hits[0].id.clone();

    let found = leave(session, Leaving::Bundle(&all), std::slice::from_ref(&id), &mut go_on)
        .expect("it can be left");
    assert_eq!((found.hits.len(), found.unanswered), (1, 0));
    assert_eq!(answers(session).expect("they can be listed").len(), 1);

    take_back(session, &id).expect("it can be taken back");
    let found = check(session, Leaving::Bundle(&all), &mut go_on).expect("it can be checked");
    assert_eq!(found.unanswered, 1);
    leave(session, Leaving::Bundle(&all), std::slice::from_ref(&id), &mut go_on)
        .expect("it can be left");

    let form = IncidentForm {
        what_happened: "He stood at 12 Example Street again.".to_owned(),
        ..Default::default()
    };
    incidents::amend(session, 1, &form, "I looked.").expect("it can be corrected");
    let found = check(session, Leaving::Bundle(&all), &mut go_on).expect("it can be checked");
    assert_eq!((found.hits.len(), found.unanswered, found.hits[0].count), (1, 1, 2));
    assert_ne!(found.hits[0].id, id);
    let unknown = leave(session, Leaving::Bundle(&all), &["x".to_owned()], &mut go_on);
    assert_eq!(unknown.map_err(|problem| problem.kind), Err(ProblemKind::NotFound));
}

#[test]
fn what_was_written_before_a_correction_is_found_too() {
    let mut desk = with_home();
    let session = &mut desk.session;
    write(session, "He came to 12 Example Street.");
    let form =
        IncidentForm { what_happened: "He came to my home.".to_owned(), ..Default::default() };
    incidents::amend(session, 1, &form, "Less.").expect("it can be corrected");
    let found = check(session, Leaving::Bundle(&BundleRequest::default()), &mut go_on)
        .expect("it can be checked");
    assert_eq!(places(&found), ["1"]);
    assert_eq!(found.hits[0].parts, [session.sentences.say("safety-part-earlier")]);
}

#[test]
fn nothing_is_written_before_all_is_answered() {
    let mut desk = with_home();
    let session = &mut desk.session;
    write(session, "He came to 12 Example Street.");
    write(session, "He rang.");
    let notes = ExhibitNotes { incidents: vec![2], ..Default::default() };
    let source = Source {
        name: "12 example st.txt".to_owned(),
        modified: None,
        size: None,
        capture: Capture::ChosenFile,
        bytes: &mut &b"Nothing."[..],
    };
    evidence::attach(session, source, &notes, &mut go_on).expect("it can be attached");
    let folder = tempfile::tempdir().expect("a folder can be made");
    let to = folder.path().join("bundle");
    let mut request = BundleRequest::default();
    let made = bundles::make(session, &request, To::Exactly(&to), None, &mut go_on);
    assert_eq!(made, Err(Problem::about(ProblemKind::SafetyUnanswered, 2)));
    assert!(!to.exists());

    request.without = vec!["1".to_owned(), "AJS/1".to_owned()];
    let made = bundles::make(session, &request, To::Exactly(&to), None, &mut go_on);
    let made = made.expect("it can be made");
    assert_eq!((made.incidents, made.exhibits), (1, 0));
}

#[test]
fn a_place_that_they_may_not_know_is_found_on_its_own_card() {
    let mut desk = Desk::new();
    let session = &mut desk.session;
    let place = |known| {
        [
            ("name", "Work"),
            ("known", known),
            ("location", "1 Mill Lane"),
            ("position", "51.5, -0.12"),
        ]
    };
    add(session, CardKind::Place, &place("no"));
    add(session, CardKind::Place, &place("yes"));
    let found = check(session, Leaving::Bundle(&BundleRequest::default()), &mut go_on)
        .expect("it can be checked");
    assert_eq!(places(&found), ["place/1", "place/2"]);
    let parts = |key: &str| session.sentences.say(key);
    assert_eq!(found.hits[0].parts, [parts("safety-part-written"), parts("safety-part-position")]);
    assert!(found.hits[0].says.contains("Work"), "{}", found.hits[0].says);
}
