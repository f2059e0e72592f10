//! The texts of mails: heads, words, and what hangs on them.

use std::io::{self, Read, Seek};
use std::ops::ControlFlow;

use super::{Found, Limits, Take, kind_of, piece, plain};
use crate::mail::{self, Address, Mail, mbox};

pub(super) fn is_mail(media_type: &str) -> bool {
    matches!(media_type, "message/rfc822" | "application/vnd.ms-outlook")
}

/// Every text of one mail.
pub(super) fn texts(
    bytes: &[u8],
    depth: usize,
    limits: &Limits,
    take: Take<'_>,
) -> ControlFlow<()> {
    let mail_limits = mail::Limits::default();
    let Ok(mail) = mail::read(bytes, &mail_limits) else { return plain::texts(bytes, take) };
    for text in said(&mail) {
        take(Found::Text(text))?;
    }
    for part in &mail.parts {
        let name = part.name.as_deref().unwrap_or_default();
        if !name.is_empty() {
            take(Found::Name(name))?;
        }
        match part.content(bytes, &mail_limits) {
            Some(inside) => {
                let kind = if part.is_mail() {
                    "message/rfc822".to_owned()
                } else {
                    kind_of(&inside, name)
                };
                piece(inside, &kind, name, depth + 1, limits, take)?;
            }
            None => take(Found::Unread)?,
        }
    }
    ControlFlow::Continue(())
}

/// What a mail says, but for what hangs on it.
fn said(mail: &Mail) -> Vec<&str> {
    let lists = [&mail.from, &mail.sender, &mail.to, &mail.cc, &mail.bcc, &mail.reply_to];
    let people = lists.into_iter().flatten();
    let people = people.flat_map(|Address { name, address }| name.iter().chain(address));
    let others = mail.others.iter().map(|field| field.value.as_str());
    let mut all = vec![mail.headers.as_str(), mail.text.words.as_str()];
    all.extend(mail.subject.as_deref());
    all.extend(mail.text.html_says.as_deref());
    all.extend(people.map(String::as_str));
    all.extend(others);
    all
}

/// Every text of every mail in a mailbox.
pub(super) fn mailbox(
    mut file: impl Read + Seek,
    limits: &Limits,
    take: Take<'_>,
) -> io::Result<ControlFlow<()>> {
    let index = mbox::index(&mut file, limits.mails)?;
    let most = usize::try_from(limits.whole).unwrap_or(usize::MAX);
    for place in &index.mails {
        let taken = mbox::take(&mut file, place, most)?;
        if texts(&taken.bytes, 0, limits, take).is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    if index.mails.len() >= limits.mails {
        return Ok(take(Found::Unread));
    }
    Ok(ControlFlow::Continue(()))
}
