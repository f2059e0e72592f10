//! Mails that were made to do harm. Each is read within its limits, and what was
//! left out is said.

use import::mail::{Limits, Mail, Note, read};

fn mail(bytes: &[u8]) -> Mail {
    read(bytes, &Limits::default()).expect("it is a mail")
}

#[test]
fn parts_in_parts_without_end_are_followed_to_a_depth() {
    let mut whole = String::from("From: a@example.org\n");
    for depth in 0..50_000 {
        whole
            .push_str(&format!("Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n"));
    }
    let mail = mail(whole.as_bytes());
    assert_eq!(mail.notes, [Note::DepthCut, Note::EndMissing]);
    assert_eq!(mail.parts.len(), 1);
}

#[test]
fn a_mail_in_a_mail_a_million_deep_is_one_part() {
    let whole =
        format!("From: a@example.org\n{}", "Content-Type: message/rfc822\n\n".repeat(1_000_000));
    assert_eq!(mail(whole.as_bytes()).parts.len(), 1);
}

#[test]
fn parts_without_number_are_listed_to_a_number() {
    let parts = "--x\nContent-Type: multipart/mixed; boundary=y\n\n".repeat(100_000);
    let whole =
        format!("From: a@example.org\nContent-Type: multipart/mixed; boundary=x\n\n{parts}");
    let mail = mail(whole.as_bytes());
    assert!(mail.notes.contains(&Note::PartsCut), "{:?}", mail.notes);
    assert!(mail.parts.len() <= Limits::default().parts);
}

#[test]
fn headers_and_texts_without_end_are_cut_and_this_is_said() {
    let long = "x, ".repeat(1 << 20);
    let whole = format!("From: {long}\nTo: a@example.org\n\n");
    let read = mail(whole.as_bytes());
    assert_eq!(read.notes, [Note::HeadersCut, Note::ListCut]);
    let whole = format!("From: a@example.org\n\n{}", "é".repeat(3 << 20));
    let read = mail(whole.as_bytes());
    assert!(read.notes.contains(&Note::TextCut));
    assert!(read.text.words.len() <= Limits::default().text);
}

#[test]
fn html_without_end_is_read_in_one_walk() {
    for tag in [
        "<div>",
        "<blockquote>x",
        "<table><tr><td>",
        "<a href=x>",
        "<a b='",
        "<!--",
        "&amp",
        "<p style='",
    ] {
        let html = tag.repeat(400_000 / tag.len());
        let whole = format!("From: a@example.org\nContent-Type: text/html\n\n{html}");
        let mail = mail(whole.as_bytes());
        assert!(mail.text.words.len() <= Limits::default().text + 1, "{tag}");
    }
}

#[test]
fn a_header_of_brackets_and_marks_ends() {
    for mark in [
        "(",
        "<",
        "\"",
        ",",
        ":",
        ";",
        "=?utf-8?B?",
        "=?utf-8?Q?=C3?= ",
        "\\",
        "@",
        "[",
        "a:",
        "(a)",
    ] {
        let value = mark.repeat(60_000 / mark.len());
        for name in [
            "From",
            "To",
            "Subject",
            "Received",
            "Date",
            "Message-ID",
            "Content-Type",
            "Content-Disposition",
        ] {
            let whole = format!("{name}: {value}\nFrom: a@example.org\n\nText");
            let _ = read(whole.as_bytes(), &Limits::default());
        }
    }
}

#[test]
fn a_file_past_the_limit_is_read_to_it() {
    let limits = Limits { file: 40, ..Limits::default() };
    let mail =
        read(b"From: a@example.org\n\nOne, two, three, four, five", &limits).expect("it is a mail");
    assert_eq!(
        (mail.text.words.as_str(), mail.notes),
        ("One, two, three, fo", vec![Note::FileCut])
    );
}
