//! What a mail says.

use bundle::phrase;
use import::mail::{self, Address, Limits, Mail, Note, When};
use sentences::{Blank, Sentences};

use super::messages::{Kept, KeptFile, Place};
use super::sections::section;
use crate::contract::ReadSection;
use crate::{Problem, ProblemKind, Session};

/// A mail as parts to show.
pub(super) fn sections(session: &Session, file: &[u8]) -> Result<Vec<ReadSection>, Problem> {
    let mail = mail::read(file, &Limits::default()).map_err(|_| ProblemKind::NotReadable)?;
    let sentences = &session.sentences;
    let mut text = section("mail-text", sentences);
    text.text.clone_from(&mail.text.words);
    if mail.text.from_html {
        text.notes.push(sentences.say("mail-from-html"));
    }
    let mut html = section("mail-html", sentences);
    if let Some(says) = &mail.text.html_says {
        html.notes.push(sentences.say("mail-html-differs"));
        html.text.clone_from(says);
    }
    let all = vec![
        head(session, &mail),
        text,
        html,
        parts(&mail, sentences),
        way(session, &mail),
        others(&mail, sentences),
    ];
    Ok(all.into_iter().filter(|section| !section.is_empty()).collect())
}

/// A mail of a mailbox, as a message.
pub(super) fn kept(file: &[u8]) -> Kept {
    let Ok(mail) = mail::read(file, &Limits::default()) else {
        return Kept { marks: vec!["unreadable".to_owned()], ..Kept::default() };
    };
    let from = mail.from.first();
    let subject = mail.subject.clone().unwrap_or_default();
    let at = mail.date;
    Kept {
        written: at.as_ref().map_or_else(String::new, |at| at.written.clone()),
        local: at.as_ref().and_then(|at| at.local),
        instant: at.and_then(|at| at.at).map(|at| at.to_utc()),
        who: from.map_or_else(String::new, address),
        account: from.and_then(|from| from.address.clone()).unwrap_or_default(),
        text: if subject.is_empty() {
            mail.text.words
        } else {
            format!("{subject}\n\n{}", mail.text.words)
        },
        files: mail
            .parts
            .iter()
            .map(|part| KeptFile {
                name: part.name.clone().unwrap_or_else(|| part.media_type.clone()),
                media_type: Some(part.media_type.clone()),
                place: Place::Elsewhere,
            })
            .collect(),
        ..Kept::default()
    }
}

fn head(session: &Session, mail: &Mail) -> ReadSection {
    let sentences = &session.sentences;
    let mut head = section("mail-head", sentences);
    for (label, all) in [
        ("mail-from", &mail.from),
        ("mail-sender", &mail.sender),
        ("mail-to", &mail.to),
        ("mail-cc", &mail.cc),
        ("mail-bcc", &mail.bcc),
        ("mail-reply-to", &mail.reply_to),
    ] {
        head.fact(label, all.iter().map(address).collect::<Vec<_>>().join("; "), sentences);
    }
    let date = mail.date.as_ref().map_or_else(String::new, |date| when(session, date));
    head.fact("mail-date", date, sentences);
    head.fact("mail-subject", mail.subject.clone().unwrap_or_default(), sentences);
    head.fact("mail-id", mail.message_id.clone().unwrap_or_default(), sentences);
    if mail.remote.count > 0 {
        let count = Blank::Number(mail.remote.count as u64);
        head.notes.push(sentences.say_with("mail-remote", &[("count", count)]));
    }
    if mail.remote.hidden > 0 {
        head.notes.push(sentences.say("mail-tracking"));
    }
    head.notes.extend(mail.notes.iter().map(|note| note_text(note, sentences)));
    head
}

fn parts(mail: &Mail, sentences: &Sentences) -> ReadSection {
    let mut parts = section("mail-parts", sentences);
    for part in &mail.parts {
        let name = part.name.clone().unwrap_or_else(|| part.media_type.clone());
        parts.line(name, format!("{}, {}", part.media_type, phrase::size(part.size)));
    }
    parts
}

/// The way it travelled, the sender's end first.
fn way(session: &Session, mail: &Mail) -> ReadSection {
    let sentences = &session.sentences;
    let mut way = section("mail-way", sentences);
    if !mail.received.is_empty() {
        way.notes.push(sentences.say("mail-way-note"));
    }
    for (place, hop) in (1_u32..).zip(&mail.received) {
        let at = hop.at.as_ref().map_or_else(String::new, |at| when(session, at));
        let ip = hop.from_ip.map_or_else(String::new, |ip| ip.to_string());
        let said =
            [hop.from.clone().unwrap_or_default(), ip, hop.by.clone().unwrap_or_default(), at];
        let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
        way.line(place.to_string(), said.join(" → "));
    }
    way
}

fn others(mail: &Mail, sentences: &Sentences) -> ReadSection {
    let mut others = section("mail-others", sentences);
    for field in &mail.others {
        others.line(field.name.clone(), field.value.clone());
    }
    others
}

/// `A Name <a@example.org>`.
fn address(address: &Address) -> String {
    match (&address.name, &address.address) {
        (Some(name), Some(address)) => format!("{name} <{address}>"),
        (Some(only), None) | (None, Some(only)) => only.clone(),
        (None, None) => String::new(),
    }
}

/// A time of a mail, on the writer's clock, and as written.
fn when(session: &Session, at: &When) -> String {
    let Some(instant) = at.at else { return at.written.clone() };
    let said = phrase::instant(instant.to_utc(), session.zone(), &session.sentences);
    format!("{said} [{}]", at.written)
}

fn note_text(note: &Note, sentences: &Sentences) -> String {
    let (key, said) = match note {
        Note::FileCut => ("file-cut", ""),
        Note::HeadersCut => ("headers-cut", ""),
        Note::PartsCut => ("parts-cut", ""),
        Note::DepthCut => ("depth-cut", ""),
        Note::TextCut => ("text-cut", ""),
        Note::ListCut => ("list-cut", ""),
        Note::EncodingGuessed(name) => ("encoding", name.as_str()),
        Note::SaidTwice(name) => ("said-twice", name.as_str()),
        Note::PartDamaged => ("part-damaged", ""),
        Note::EndMissing => ("end-missing", ""),
        Note::Encrypted => ("encrypted", ""),
        Note::Signed => ("signed", ""),
        Note::AttachmentNotInside => ("not-inside", ""),
        Note::Unreadable => ("unreadable", ""),
    };
    sentences.say_with(&format!("mail-note-{key}"), &[("name", Blank::Text(said))])
}
