//! Files of every form, attached to a real diary and read.

use std::ops::ControlFlow;

use diary::{Capture, Form};

use super::*;
use crate::bulk::tests::Desk;
use crate::contract::{ExhibitNotes, MessageQuery, PickRequest};
use crate::evidence::Source;

const MBOX: &str = "From m@example.org Mon May  4 20:40:00 2026\nFrom: M <m@example.org>\n\
Subject: One\nDate: Mon, 04 May 2026 21:40:00 +0100\n\nI saw you.\n\n\
From m@example.org Tue May  5 20:40:00 2026\nFrom: M <m@example.org>\nSubject: Two\n\
Date: Tue, 05 May 2026 21:40:00 +0100\n\nI saw you again.\n";
const SMS: &str = "<?xml version='1.0'?><smses count=\"2\">\
<sms address=\"07700 900123\" date=\"1777927200000\" type=\"1\" body=\"Where are you\" contact_name=\"M.\" />\
<sms address=\"07700 900123\" date=\"1777927260000\" type=\"2\" body=\"Stop\" contact_name=\"M.\" />\
</smses>";
const CALLS: &str = "<?xml version='1.0'?><calls count=\"1\"><call number=\"07700 900123\" \
duration=\"0\" date=\"1777927200000\" type=\"3\" presentation=\"1\" contact_name=\"M.\" /></calls>";
const TELEGRAM: &str = r#"{"name":"M.","type":"personal_chat","id":1,"messages":[
{"id":1,"type":"message","date":"2026-05-04T21:40:00","date_unixtime":"1777927200","from":"M.","from_id":"user1","text":"Hello"},
{"id":2,"type":"message","date":"2026-05-04T21:41:00","date_unixtime":"1777927260","from":"Me","from_id":"user2","text":["See ",{"type":"bold","text":"this"}]}]}"#;
const META: &str = r#"{"participants":[{"name":"M."},{"name":"Me"}],"messages":[
{"sender_name":"Me","timestamp_ms":1777927260000,"content":"Stop"},
{"sender_name":"M.","timestamp_ms":1777927200000,"content":"Caf\u00c3\u00a9"}],"title":"M.","thread_path":"inbox/m_1"}"#;

fn go_on() -> impl FnMut(Progress) -> ControlFlow<()> {
    |_| ControlFlow::Continue(())
}

fn attach(desk: &mut Desk, name: &str, text: &str) -> Option<Form> {
    let mut bytes = text.as_bytes();
    let source = Source {
        name: name.to_owned(),
        modified: None,
        size: None,
        capture: Capture::ChosenFile,
        bytes: &mut bytes,
    };
    let notes = ExhibitNotes::default();
    let view = evidence::attach(&mut desk.session, source, &notes, &mut go_on());
    view.expect("it can be attached").row.form
}

fn page(desk: &Desk, number: u32, text: &str) -> Vec<(String, String)> {
    let query = MessageQuery { text: text.to_owned(), ..MessageQuery::default() };
    let page = messages(&desk.session, number, &query).expect("they can be shown");
    page.rows.into_iter().map(|row| (row.when_text, row.text)).collect()
}

#[test]
fn every_form_with_messages_is_recognised_read_and_searched() {
    let mut desk = Desk::new();
    let files = [
        ("saved.mbox", MBOX, Form::Mailbox, 2, "again"),
        ("sms-1.xml", SMS, Form::Sms, 2, "where"),
        ("calls-1.xml", CALLS, Form::Calls, 1, ""),
        ("result.json", TELEGRAM, Form::Telegram, 2, "see this"),
        ("message_1.json", META, Form::Meta, 2, "cafe"),
    ];
    for (number, (name, text, form, total, found)) in (1..).zip(files) {
        assert_eq!(attach(&mut desk, name, text), Some(form), "{name}");
        let there = conversation(&mut desk.session, number, None, &mut go_on());
        let there = there.expect("it can be read");
        assert_eq!((there.total, there.question), (total, None), "{name}");
        let tells = matches!(form, Form::Telegram | Form::Meta);
        assert_eq!(there.kinds.is_some(), tells, "{name} can tell what was deleted");
        assert_eq!(page(&desk, number, "").len(), total as usize, "{name}");
        assert_eq!(page(&desk, number, found).len(), 1, "{name}");
        let (at, _) = page(&desk, number, "").remove(0);
        assert!(at.starts_with("Monday 4 May 2026, 21:40 (BST)"), "{name}: {at}");
    }
}

#[test]
fn what_is_missing_is_read_again() {
    let mut desk = Desk::new();
    attach(&mut desk, "result.json", TELEGRAM);
    conversation(&mut desk.session, 1, None, &mut go_on()).expect("it can be read");
    desk.session.vault.rebuild_index().expect("the tables can be made again");
    assert_eq!(page(&desk, 1, ""), []);
    conversation(&mut desk.session, 1, None, &mut go_on()).expect("it can be read");
    assert_eq!(page(&desk, 1, "").len(), 2);
}

#[test]
fn what_was_read_before_kinds_were_counted_is_read_again() {
    let mut desk = Desk::new();
    attach(&mut desk, "result.json", TELEGRAM);
    let there = conversation(&mut desk.session, 1, None, &mut go_on()).expect("it can be read");
    assert!(there.kinds.is_some());
    let subject = evidence::find(&desk.session, 1).expect("it is there");
    let reading = desk.session.vault.reading(subject).expect("it can be read").expect("it is kept");
    let mut about: serde_json::Value = serde_json::from_str(&reading.about).expect("it is JSON");
    about.as_object_mut().expect("an object").remove("kinds");
    let before = desk.session.vault.begin_reading(subject).expect("it can begin");
    before.finish(&reading.by, &about.to_string()).expect("it can be kept");
    assert_eq!(page(&desk, 1, ""), []);
    let there = conversation(&mut desk.session, 1, None, &mut go_on()).expect("it can be read");
    assert_eq!((there.total, there.kinds.is_some()), (2, true));
}

#[test]
fn reading_that_is_stopped_leaves_nothing_and_can_begin_again() {
    let mut desk = Desk::new();
    attach(&mut desk, "sms-1.xml", SMS);
    let stopped = conversation(&mut desk.session, 1, None, &mut |_| ControlFlow::Break(()));
    assert_eq!(stopped.expect_err("it was stopped").kind, ProblemKind::Cancelled);
    assert_eq!(page(&desk, 1, ""), []);
    let there = conversation(&mut desk.session, 1, None, &mut go_on());
    assert_eq!(there.expect("it can be read").total, 2);
}

#[test]
fn a_mail_in_a_mail_names_what_it_was_taken_out_of() {
    let mut desk = Desk::new();
    let inner = "From: M <m@example.org>\r\nSubject: Inner\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain\r\n\r\n\
        words\r\n--c\r\nContent-Type: application/octet-stream; name=\"a.bin\"\r\n\r\nabc\r\n--c--\r\n";
    let outer = format!(
        "From: A <a@example.org>\r\nSubject: Fw\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n{inner}\r\n--b--\r\n"
    );
    assert_eq!(attach(&mut desk, "fw.eml", &outer), Some(Form::Mail));
    let of = |number| evidence::show(&desk.session, number).expect("it is there");
    assert_eq!((of(2).row.form, of(2).made_from), (Some(Form::Mail), Some(1)));
    assert_eq!((of(3).row.original_name.as_str(), of(3).made_from), ("a.bin", Some(2)));
    assert_eq!(of(1).parts.len(), 1);
}

#[test]
fn messages_without_a_word_of_what_happened_make_no_incident() {
    let mut desk = Desk::new();
    attach(&mut desk, "result.json", TELEGRAM);
    conversation(&mut desk.session, 1, None, &mut go_on()).expect("it can be read");
    let request = |what: &str, places| PickRequest {
        places,
        what_happened: what.to_owned(),
        is_series: false,
    };
    for (request, kind) in [
        (request(" ", vec![1]), ProblemKind::NothingWritten),
        (request("He wrote.", vec![]), ProblemKind::ValueUnreadable),
        (request("He wrote.", vec![9]), ProblemKind::NotFound),
        (request("He wrote.", vec![0]), ProblemKind::NotFound),
    ] {
        let problem = pick(&mut desk.session, 1, &request).expect_err("nothing to make");
        assert_eq!(problem.kind, kind);
    }
    assert_eq!(desk.session.vault.next_incident_number().expect("a number").get(), 1);
}
