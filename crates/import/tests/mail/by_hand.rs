//! Mails made by hand, one trouble each.

use import::mail::{Address, Form, Limits, Mail, Note, READER, Unread, read};

fn mail(bytes: impl AsRef<[u8]>) -> Mail {
    read(bytes.as_ref(), &Limits::default()).expect("it is a mail")
}

/// A mail of one part with these header lines.
fn with(headers: &str, body: &str) -> Mail {
    mail(format!("From: a@example.org\r\n{headers}\r\n{body}"))
}

fn people(list: &[Address]) -> Vec<String> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    list.iter().map(|one| format!("{}<{}>", text(&one.name), text(&one.address))).collect()
}

/// Name, type and content of every part.
fn parts(bytes: &[u8]) -> Vec<String> {
    let mail = mail(bytes);
    let shown = mail.parts.iter().map(|part| {
        let content = part.content(bytes, &Limits::default()).expect("it lies in the file");
        assert_eq!(content.len() as u64, part.size);
        let name = part.name.clone().unwrap_or_default();
        format!("{name}|{}|{}", part.media_type, String::from_utf8_lossy(&content))
    });
    shown.collect()
}

/// A mail of several parts, each with its own header lines.
fn several(kind: &str, parts: &[&str]) -> Vec<u8> {
    let mut whole = format!("From: a@example.org\r\nContent-Type: {kind}; boundary=x\r\n\r\n");
    for part in parts {
        whole.push_str(&format!("--x\r\n{part}\r\n"));
    }
    (whole + "--x--\r\n").into_bytes()
}

#[test]
fn what_a_mail_says_of_itself_is_read() {
    let mail = mail(
        "Return-Path: <bounce@example.net>\r\n\
         Received: from relay.example.net (relay.example.net [192.0.2.7])\r\n\
         \tby mx.example.org with ESMTPS id 2 for <me@example.org>;\r\n\
         \tWed, 4 Mar 2026 21:40:09 +0000 (GMT)\r\n\
         Received: from [198.51.100.9] by relay.example.net; Wed, 4 Mar 2026 22:40:06 +0100\r\n\
         Date: Wed, 4 Mar 2026 22:40:05 +0100\r\n\
         From: \"A. Person\" <a@example.net>\r\nSender: b@example.net\r\n\
         To: me@example.org, Friends: c@example.org, d@example.org;\r\n\
         Cc: Undisclosed recipients:;\r\nReply-To: other@example.com\r\n\
         Message-ID: <1@example.net>\r\nIn-Reply-To: <0@example.org>\r\n\
         Subject: You\r\nX-Mailer: Drama Mail 1\r\nX-Originating-IP: [198.51.100.9]\r\n\
         \r\nI saw you.\r\n",
    );
    assert_eq!((READER, mail.form), ("mail 1", Form::Internet));
    assert_eq!(mail.subject.as_deref(), Some("You"));
    assert_eq!(people(&mail.from), ["A. Person<a@example.net>"]);
    assert_eq!(people(&mail.sender), ["<b@example.net>"]);
    assert_eq!(people(&mail.to), ["<me@example.org>", "<c@example.org>", "<d@example.org>"]);
    assert_eq!(people(&mail.cc), ["Undisclosed recipients<>"]);
    assert_eq!(people(&mail.reply_to), ["<other@example.com>"]);
    assert_eq!(mail.message_id.as_deref(), Some("1@example.net"));
    assert_eq!(mail.in_reply_to, ["0@example.org"]);
    let others: Vec<&str> = mail.others.iter().map(|field| field.value.as_str()).collect();
    assert_eq!(others, ["<bounce@example.net>", "Drama Mail 1", "[198.51.100.9]"]);
    assert_eq!(mail.text.words, "I saw you.\n");
    assert!(mail.headers.contains("Subject: You\r\n") && mail.notes.is_empty(), "{mail:?}");
}

#[test]
fn its_way_is_told_in_the_order_in_which_it_travelled() {
    let mail = with(
        "Received: from relay.example.net (relay.example.net [192.0.2.7])\r\n\
         \tby mx.example.org with ESMTPS id 2 for <me@example.org>; Wed, 4 Mar 2026 21:40:09 +0000\r\n\
         Received: from phone.example ([198.51.100.9]) by relay.example.net; Wed, 4 Mar 2026 22:40\r\n",
        "",
    );
    let [first, last] = mail.received.as_slice() else { panic!("two hops: {mail:?}") };
    assert_eq!(first.by.as_deref(), Some("relay.example.net"));
    assert_eq!(first.from_ip.map(|ip| ip.to_string()).as_deref(), Some("198.51.100.9"));
    assert!(first.at.as_ref().is_some_and(|at| at.local.is_some() && at.at.is_none()));
    assert_eq!(last.from.as_deref(), Some("relay.example.net"));
    assert_eq!(last.recipient.as_deref(), Some("me@example.org"));
    assert!(last.at.as_ref().is_some_and(|at| at.at.is_some()));
}

#[test]
fn encodings_are_those_that_are_named() {
    let forms: [(&str, &[u8], &str); 5] = [
        ("iso-8859-15", b"\xA4 5", "€ 5"),
        ("windows-1251", b"\xE4\xE5\xED\xFC", "день"),
        ("iso-2022-jp", b"\x1B$BF|\x1B(B", "日"),
        ("gb2312", b"\xD6\xD0", "中"),
        ("utf-8", "كان".as_bytes(), "كان"),
    ];
    for (charset, bytes, text) in forms {
        let head = format!("From: a@example.org\nContent-Type: text/plain; charset={charset}\n\n");
        let mail = mail([head.as_bytes(), bytes].concat());
        assert_eq!((mail.text.words.as_str(), mail.notes.len()), (text, 0), "{charset}");
    }
}

#[test]
fn letters_without_an_encoding_are_read_and_said() {
    let read = mail(b"From: a@example.org\nSubject: caf\xE9\n\nna\xEFve");
    assert_eq!((read.subject.as_deref(), read.text.words.as_str()), (Some("café"), "naïve"));
    assert_eq!(read.notes, [Note::EncodingGuessed("windows-1252".to_owned())]);
    let read = mail("From: a@example.org\nSubject: café\n\nok");
    assert_eq!((read.subject.as_deref(), read.notes.len()), (Some("café"), 0));
    let read = mail(
        b"From: a@example.org\nSubject: \xC4\xC5\xCE\xD8\nContent-Type: text/plain; charset=koi8-r\n\n",
    );
    assert_eq!(read.subject.as_deref(), Some("день"));
}

#[test]
fn names_of_parts_are_read_however_they_are_packed() {
    for (name, read) in [
        ("filename=\"=?utf-8?B?w6kucG5n?=\"", "é.png"),
        ("filename*=UTF-8''%C3%A9.png", "é.png"),
        ("filename*0*=iso-8859-1'en'%E9; filename*1=.p; filename*2=ng", "é.png"),
        ("filename=\"a \\\"b\\\".png\"", "a \"b\".png"),
        ("filename=a.png", "a.png"),
        ("filename=\"photo\u{202E}gpj.exe\"", "photo\u{202E}gpj.exe"),
    ] {
        let part =
            format!("Content-Type: image/png\r\nContent-Disposition: attachment; {name}\r\n\r\n1");
        assert_eq!(parts(&several("multipart/mixed", &[&part])), [format!("{read}|image/png|1")]);
    }
}

#[test]
fn paragraphs_that_were_broken_are_joined() {
    let mail = with(
        "Content-Type: text/plain; format=flowed\r\n",
        "I was \r\nthere.\r\n> Yes \r\n> so\r\n",
    );
    assert_eq!(mail.text.words, "I was there.\n> Yes so\n");
}

#[test]
fn a_mail_that_was_cut_off_is_read_to_its_end() {
    let whole = several("multipart/mixed", &["\r\nOne.", "Content-Type: image/png\r\n\r\n123"]);
    let cut = &whole[..whole.len() - 10];
    assert_eq!(parts(cut), ["|image/png|12"]);
    let mail = mail(cut);
    assert_eq!((mail.text.words.as_str(), mail.notes), ("One.", vec![Note::EndMissing]));
}

#[test]
fn parts_without_a_beginning_are_a_text() {
    let mail = mail("From: a@example.org\nContent-Type: multipart/mixed; boundary=x\n\nHello\n");
    assert_eq!(mail.text.words, "Hello\n");
    let mail = with("Content-Type: multipart/mixed\r\n", "Hello\r\n");
    assert_eq!(mail.text.words, "Hello\n");
}

#[test]
fn headers_that_stand_twice_are_said_and_the_first_counts() {
    let mail = with("From: b@example.org\r\nSubject: one\r\nSubject: two\r\n", "");
    assert_eq!(
        (people(&mail.from), mail.subject),
        (vec!["<a@example.org>".to_owned()], Some("one".to_owned()))
    );
    let twice = ["From", "Subject"].map(|name| Note::SaidTwice(name.to_owned()));
    assert_eq!(mail.notes, twice);
}

#[test]
fn a_line_that_is_no_header_does_not_hide_those_below_it() {
    let read = mail("From: a@example.org\nnonsense here\nSubject: S\n\nText");
    assert_eq!((read.subject.as_deref(), read.text.words.as_str()), (Some("S"), "Text"));
    let read = mail("From: a@example.org\nSubject: S\nNo blank line before me.\nMore.\n");
    assert_eq!(read.text.words, "No blank line before me.\nMore.\n");
    let read =
        mail("From a@example.org Wed Mar  4 21:40:05 2026\n>From: x\nFrom: a@example.org\n\nText");
    assert_eq!(people(&read.from), ["<a@example.org>"]);
}

#[test]
fn dates_are_a_moment_only_with_an_offset() {
    let at = |date: &str| {
        with(&format!("Date: {date}\r\n"), "")
            .date
            .map(|date| (date.local.is_some(), date.at.is_some()))
    };
    assert_eq!(with("", "").date, None);
    assert_eq!(at("Wed, 4 Mar 26 21:40:05 +0000"), Some((true, true)));
    assert_eq!(at("Wed, 4 Mar 2026 21:40:05"), Some((true, false)));
    assert_eq!(at("Wed, 4 Mar 2026 21:40:05 BST"), Some((true, false)));
    assert_eq!(at("some day"), Some((false, false)));
}

#[test]
fn a_choice_between_forms_is_shown_as_plain_text() {
    let plain = "Content-Type: text/plain\r\n\r\nI saw you.";
    let same =
        "Content-Type: text/html\r\n\r\n<p>I <b>saw</b> <a href='https://example.org'>you</a>.</p>";
    let more = "Content-Type: text/html\r\n\r\n<p>I know where you live.</p><img src=https://t.example.org/1 width=1>";
    let read = mail(several("multipart/alternative", &[plain, same]));
    assert_eq!(
        (read.text.words.as_str(), read.text.from_html, read.text.html_says),
        ("I saw you.", false, None)
    );
    let read = mail(several("multipart/alternative", &[plain, more]));
    assert_eq!(read.text.html_says.as_deref(), Some("I know where you live.\n"));
    assert_eq!((read.remote.count, read.remote.hidden), (1, 1));
    let read =
        mail(several("multipart/alternative", &["Content-Type: text/plain\r\n\r\n  ", more]));
    assert!(read.text.from_html && read.text.words.starts_with("I know"));
}

#[test]
fn texts_beside_each_other_are_shown_one_after_the_other() {
    let read = mail(several(
        "multipart/mixed",
        &["\r\nOne.", "Content-Type: text/html\r\n\r\n<p>Two.", "\r\nThree."],
    ));
    assert_eq!((read.text.words.as_str(), read.text.from_html), ("One.\n\nTwo.\n\nThree.", true));
}

#[test]
fn locked_and_signed_mail_is_said_to_be_and_its_parts_are_kept() {
    let smime = with(
        "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n",
        "AAEC\r\n",
    );
    assert_eq!((smime.notes, smime.parts[0].size), (vec![Note::Encrypted], 3));
    let pgp = several(
        "multipart/encrypted; protocol=\"application/pgp-encrypted\"",
        &[
            "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1",
            "Content-Type: application/octet-stream; name=encrypted.asc\r\n\r\n-----",
        ],
    );
    assert_eq!((mail(&pgp).notes, parts(&pgp).len()), (vec![Note::Encrypted], 2));
    let signed = several(
        "multipart/signed",
        &["\r\nHello", "Content-Type: application/pgp-signature; name=signature.asc\r\n\r\n-----"],
    );
    assert_eq!(
        (mail(&signed).notes, parts(&signed)),
        (vec![Note::Signed], vec!["signature.asc|application/pgp-signature|-----".to_owned()])
    );
}

#[test]
fn invitations_and_parcels_of_outlook_are_parts() {
    let whole = several(
        "multipart/mixed",
        &[
            "Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\n\r\nCome.\r\n--y\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\n--y--",
            "Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+Ig==",
        ],
    );
    let parts = parts(&whole);
    assert_eq!(parts[0], "|text/calendar|BEGIN:VCALENDAR");
    assert!(parts[1].starts_with("winmail.dat|application/ms-tnef|"), "{parts:?}");
    assert_eq!(mail(&whole).text.words, "Come.");
}

#[test]
fn a_mail_in_a_mail_is_a_part_that_can_be_read() {
    let inner = "From: b@example.org\r\nSubject: inner\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\nIn.\r\n--y--\r\n";
    let plain = format!("Content-Type: message/rfc822\r\n\r\n{inner}");
    let digest = format!("\r\n{inner}");
    for whole in
        [several("multipart/mixed", &["\r\nOut.", &plain]), several("multipart/digest", &[&digest])]
    {
        let outer = mail(&whole);
        let part = outer.parts.first().expect("the mail is a part");
        let content = part.content(&whole, &Limits::default()).expect("it lies in the file");
        let inner = mail(&content);
        assert!(part.is_mail());
        assert_eq!((inner.subject.as_deref(), inner.text.words.as_str()), (Some("inner"), "In."));
    }
}

#[test]
fn pictures_that_belong_into_the_text_are_told_from_what_hangs_on_it() {
    let whole = several(
        "multipart/related",
        &[
            "Content-Type: text/html\r\n\r\n<img src=cid:p alt='A door'>",
            "Content-Type: image/png; name=p.png\r\nContent-ID: <p>\r\n\r\n1",
        ],
    );
    let mail = mail(&whole);
    assert_eq!(mail.text.words, "[A door]\n");
    assert!(mail.parts[0].is_inline && mail.parts[0].content_id.as_deref() == Some("p"));
    assert_eq!(mail.remote.count, 0);
}

#[test]
fn what_is_no_mail_is_not_read() {
    for bytes in [b"".as_slice(), b"\n\n", b"Hello there.\n", b"a: b\n\nc", b"\0\xFF\xFE"] {
        assert_eq!(read(bytes, &Limits::default()), Err(Unread::NotAMail));
    }
}
