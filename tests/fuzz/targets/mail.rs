//! A mail of any bytes: all that is read of it keeps to its limits, and every
//! part of it has the size that it says.

#![no_main]

use import::mail::{Limits, Mail, Note, read};
use libfuzzer_sys::fuzz_target;

/// Far below those of the product, so that they are met.
const LIMITS: Limits =
    Limits { file: 60 << 10, headers: 8 << 10, parts: 20, depth: 4, text: 8 << 10, listed: 20 };

fuzz_target!(|bytes: &[u8]| read_all(bytes, 4));

fn read_all(bytes: &[u8], deep: usize) {
    let Ok(mail) = read(bytes, &LIMITS) else { return };
    check(&mail);
    assert_eq!(read(bytes, &LIMITS).as_ref(), Ok(&mail), "it is read the same each time");
    for part in &mail.parts {
        let content = part.content(bytes, &LIMITS).expect("it lies in the file");
        assert_eq!(content.len() as u64, part.size);
        if part.is_mail() && deep > 0 {
            read_all(&content, deep - 1);
        }
    }
}

fn check(mail: &Mail) {
    let people = [&mail.from, &mail.sender, &mail.to, &mail.cc, &mail.bcc, &mail.reply_to];
    assert!(people.iter().all(|list| list.len() <= LIMITS.listed));
    assert!(mail.received.len() <= LIMITS.listed && mail.others.len() <= LIMITS.listed);
    assert!(mail.parts.len() <= LIMITS.parts + LIMITS.depth);
    assert!(mail.text.words.len() <= LIMITS.text);
    assert!(mail.text.html_says.as_ref().is_none_or(|text| text.len() <= LIMITS.text));
    assert!(mail.remote.hidden <= mail.remote.count);
    assert!(mail.remote.addresses.len() <= mail.remote.count);
    assert!(mail.notes.is_sorted() && !mail.notes.contains(&Note::AttachmentNotInside));
    for when in mail.date.iter().chain(mail.received.iter().filter_map(|hop| hop.at.as_ref())) {
        assert!(when.at.is_none() || when.at.map(|at| at.naive_local()) == when.local);
    }
}
