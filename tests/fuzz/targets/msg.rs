//! Outlook's form of a mail, of any bytes: what is read keeps to its limits, and
//! a mail inside is put together the same each time.

#![no_main]

use import::mail::{Limits, read};
use libfuzzer_sys::fuzz_target;

/// Far below those of the product, so that they are met.
const LIMITS: Limits =
    Limits { file: 64 << 10, headers: 8 << 10, parts: 20, depth: 4, text: 8 << 10, listed: 20 };

/// The first bytes of every compound file.
const BEGINNING: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

fuzz_target!(|bytes: &[u8]| {
    let mut bytes = bytes.to_vec();
    let beginning = bytes.len().min(BEGINNING.len());
    bytes[..beginning].copy_from_slice(&BEGINNING[..beginning]);
    read_all(&bytes, 3);
});

fn read_all(bytes: &[u8], deep: usize) {
    let Ok(mail) = read(bytes, &LIMITS) else { return };
    assert!(mail.parts.len() <= LIMITS.parts + 1);
    assert!(mail.to.len() + mail.cc.len() + mail.bcc.len() <= 3 * LIMITS.parts);
    assert!(mail.text.words.len() <= LIMITS.text);
    for part in &mail.parts {
        let content = part.content(bytes, &LIMITS);
        assert!(content.as_ref().is_none_or(|content| content.len() <= 2 * LIMITS.file));
        assert_eq!(part.content(bytes, &LIMITS), content);
        if let Some(content) = content.filter(|_| part.is_mail() && deep > 0) {
            read_all(&content, deep - 1);
        }
    }
}
