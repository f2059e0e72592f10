//! What hangs on a mail, to be kept as exhibits of their own.

use import::mail::{self, Limits};
use zeroize::Zeroizing;

/// The most parts that are taken out of one mail by themselves, and how deep
/// mails in mails are opened. What lies past that stays in the mail.
const MOST: usize = 200;
const DEEPEST: usize = 4;

/// A part that was taken out of a mail.
pub(crate) struct Part {
    /// Its place among the parts of what it was taken out of, from 1.
    pub(crate) place: u32,
    /// The part of this list that it was taken out of; nothing for the mail itself.
    pub(crate) within: Option<usize>,
    /// The name that the sender gave it.
    pub(crate) name: String,
    /// Its bytes.
    pub(crate) bytes: Zeroizing<Vec<u8>>,
}

/// Takes out what hangs on a mail, each before what hangs on it; nothing where
/// it cannot be read.
pub(crate) fn parts(file: &[u8]) -> Vec<Part> {
    let mut taken = Vec::new();
    take(file, None, 0, &mut taken);
    taken
}

fn take(file: &[u8], within: Option<usize>, depth: usize, taken: &mut Vec<Part>) {
    let limits = Limits::default();
    let Ok(mail) = mail::read(file, &limits) else { return };
    for (place, part) in (1..).zip(&mail.parts) {
        if taken.len() >= MOST {
            return;
        }
        let Some(bytes) = part.content(file, &limits).map(Zeroizing::new) else { continue };
        if bytes.is_empty() {
            continue;
        }
        let is_mail = part.is_mail() && depth < DEEPEST;
        let ending = if part.is_mail() { ".eml" } else { "" };
        let name = part.name.clone().unwrap_or_else(|| format!("part-{place}{ending}"));
        let here = taken.len();
        taken.push(Part { place, within, name, bytes: bytes.clone() });
        if is_mail {
            take(&bytes, Some(here), depth + 1, taken);
        }
    }
}
