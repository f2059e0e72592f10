//! What holds of a bundle that another program made.

use std::io::{Read, Seek};

use bundle::phrase;
use import::others::{self, Agreement, Limits, Member, Part, Signature, Why};
use sentences::{Blank, Sentences};

use super::sections::section;
use crate::contract::ReadSection;
use crate::{Problem, ProblemKind, Session};

/// A bundle of another program, checked: each file, its hash and its signature.
pub(super) fn sections(
    file: impl Read + Seek,
    session: &Session,
) -> Result<Vec<ReadSection>, Problem> {
    let sentences = &session.sentences;
    let report = others::check(file, &Limits::default()).map_err(|_| ProblemKind::NotReadable)?;
    let mut files = section("bundle-other-files", sentences);
    files.notes.push(sentences.say("bundle-other-note"));
    if report.has_doubles {
        files.notes.push(sentences.say("bundle-other-doubles"));
    }
    for member in &report.members {
        files.line(member.name.clone(), said(member, session));
    }
    let mut keys = section("bundle-other-keys", sentences);
    for key in report.keys {
        keys.fact("bundle-other-key", key, sentences);
    }
    Ok([files, keys].into_iter().filter(|section| !section.is_empty()).collect())
}

/// What holds of one file, in sentences.
fn said(member: &Member, session: &Session) -> String {
    let sentences = &session.sentences;
    let mut said = vec![sentences.say(&format!("bundle-other-is-{}", part(member.part)))];
    let agreement = match member.agreement {
        Agreement::Agrees => Some("agrees"),
        Agreement::Differs => Some("differs"),
        Agreement::NotStated => None,
        Agreement::Unreadable => Some("unreadable"),
    };
    said.extend(agreement.map(|key| sentences.say(&format!("bundle-other-hash-{key}"))));
    said.extend(signature(&member.signature, session, sentences));
    said.join(" ")
}

fn part(part: Part) -> &'static str {
    match part {
        Part::Media => "media",
        Part::Proof => "proof",
        Part::Signature => "signature",
        Part::Key => "key",
        Part::OpenTimestamps => "opentimestamps",
        Part::DeviceCheck => "device-check",
        Part::Nostr => "nostr",
        Part::C2pa => "c2pa",
        Part::Instructions => "instructions",
    }
}

fn signature(signature: &Signature, session: &Session, sentences: &Sentences) -> Option<String> {
    match signature {
        Signature::None => None,
        Signature::Good { fingerprint, made } => {
            let made =
                made.map_or_else(String::new, |at| phrase::instant(at, session.zone(), sentences));
            let blanks = [("key", Blank::Text(fingerprint.as_str())), ("made", Blank::Text(&made))];
            Some(sentences.say_with("bundle-other-signature-good", &blanks))
        }
        Signature::Bad => Some(sentences.say("bundle-other-signature-bad")),
        Signature::NotChecked(why) => {
            let why = match why {
                Why::NoKey => "no-key",
                Why::OtherKey => "other-key",
                Why::Algorithm => "algorithm",
                Why::Unreadable => "unreadable",
                Why::NoFile => "no-file",
                Why::TooMany => "too-many",
            };
            Some(sentences.say(&format!("bundle-other-signature-{why}")))
        }
    }
}
