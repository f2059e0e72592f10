//! Times that wait in drafts, and times that lie ahead.

use diary::{CardKind, FieldValue, FieldValues};

use super::*;
use crate::bulk::tests::Desk;
use crate::contract::CardForm;

/// An incident with a time in words that were typed at this instant.
fn typed(words: &str, said: &str) -> IncidentForm {
    let when = WhenForm::Words {
        text: words.to_owned(),
        zone: String::new(),
        second_pass: false,
        said: said.to_owned(),
    };
    IncidentForm { what_happened: "He rang.".to_owned(), when, ..IncidentForm::default() }
}

#[test]
fn words_in_a_draft_mean_the_day_that_was_shown_when_they_were_typed() {
    for (words, said, meant) in [
        ("last night", "2026-11-22T20:00:00Z", "Saturday 21 November 2026"),
        ("yesterday", "2026-11-23T23:58:00Z", "Sunday 22 November 2026"),
        ("yesterday", "2026-10-24T23:30:00Z", "Saturday 24 October 2026"),
        ("just now", "2026-10-25T00:30:00Z", "Sunday 25 October 2026, 01:30 (BST)"),
        ("just now", "2026-10-25T01:30:00Z", "Sunday 25 October 2026, 01:30 (GMT)"),
    ] {
        let session = &mut Desk::new().session;
        let form = typed(words, said);
        let shown = read_when(session, &form.when).expect("it is read").text;
        assert!(shown.contains(meant), "{words}: {shown}");
        drafts::keep(session, &form).expect("a draft is kept");
        let rows = drafts::list(session).expect("drafts can be listed");
        assert_eq!(rows[0].when_text, shown, "{words}");
        let kept = drafts::kept(session).expect("drafts can be read").expect("there is one");
        let view = write(session, &kept).expect("it is written");
        assert_eq!(view.versions[0].when_text, shown, "{words}");
    }
}

#[test]
fn a_draft_that_does_not_say_when_its_words_were_typed_is_read_now() {
    let old = r#"{"whatHappened":"He rang.","when":{"is":"words","text":"yesterday"}}"#;
    let form: IncidentForm = serde_json::from_str(old).expect("an older draft is read");
    let view = write(&mut Desk::new().session, &form).expect("it is written");
    assert!(view.versions[0].when_text.contains("Monday 23 November 2026"));
}

#[test]
fn words_cannot_have_been_typed_in_the_future_or_at_no_time() {
    let session = &mut Desk::new().session;
    for (said, kind) in [
        ("2026-11-24T10:00:01Z", ProblemKind::NotYet),
        ("in the morning", ProblemKind::DateUnreadable),
    ] {
        let problem = Problem::about(kind, "when");
        assert_eq!(write(session, &typed("yesterday", said)), Err(problem), "{said}");
    }
}

#[test]
fn words_in_the_draft_of_a_card_mean_the_day_on_which_they_were_typed_too() {
    let session = &mut Desk::new().session;
    let words = |text: &str| FieldValue::Words {
        text: text.to_owned(),
        said: "2026-11-22T20:00:00Z".to_owned(),
    };
    let fields = [("when", words("last night")), ("follow-up", words("tomorrow"))];
    let fields = fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    let form = CardForm { fields, helped_by: String::new() };
    drafts::keep_card(session, CardKind::Report, &form).expect("a draft is kept");
    let kept = drafts::kept_card(session, CardKind::Report).expect("drafts can be read");
    assert_eq!(kept.as_ref(), Some(&form));
    let view = cards::add(session, CardKind::Report, &form).expect("it is written");
    let kept: &FieldValues = &view.versions[0].form.fields;
    let text = |text: &str| Some(FieldValue::Text(text.to_owned()));
    assert_eq!(kept.get("when").cloned(), text("2026-11-21 18:00 to 2026-11-22 05:00"));
    assert_eq!(kept.get("follow-up").cloned(), text("2026-11-23"));
}

#[test]
fn a_day_in_words_is_shown_as_it_will_be_kept() {
    let session = &Desk::new().session;
    let said = "2026-11-22T20:00:00Z";
    let day = |words: &str, ahead: bool| cards::read_day(session, words, said, ahead);
    assert_eq!(day("4 May", true), Ok("Tuesday 4 May 2027".to_owned()));
    assert_eq!(day("4 May", false), Ok("Monday 4 May 2026".to_owned()));
    assert_eq!(day("yesterday", false), Ok("Saturday 21 November 2026".to_owned()));
    let not_one = Problem::about(ProblemKind::DateUnreadable, "day");
    assert_eq!(day("last spring", false), Err(not_one));
}

#[test]
fn a_time_that_lies_ahead_is_refused_and_one_that_was_kept_stops_no_correction() {
    let session = &mut Desk::new().session;
    let on = |day: &str, what_happened: &str| IncidentForm {
        what_happened: what_happened.to_owned(),
        when: WhenForm::Day { on: day.to_owned() },
        ..IncidentForm::default()
    };
    let not_yet = Problem::about(ProblemKind::NotYet, "when");
    let tomorrow = on("2026-11-25", "He rang.");
    assert_eq!(write(session, &tomorrow), Err(not_yet.clone()));
    // By a clock that was a day fast.
    let incident = read_form(session, &tomorrow, IncidentNumber::FIRST).expect("it is read");
    let subject = session.new_subject();
    let content = Content::of(Subject::Incident(incident));
    session.append(subject, &content, None).expect("it is kept");
    assert!(amend(session, 1, &on("2026-11-25", "He rang twice."), "").is_ok());
    assert_eq!(amend(session, 1, &on("2026-11-26", "He rang twice."), ""), Err(not_yet));
}
