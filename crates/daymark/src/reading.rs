//! What files say: recognised when they come, and read when somebody looks.
//!
//! The file is the evidence. What is read in it is a view, made by a reader
//! whose name and version stand beside it; a reader that fails leaves the file
//! as it is, and it is kept all the same.

mod calls;
mod keeping;
mod mails;
mod messages;
mod noted;
mod others;
mod pages;
mod parts;
mod picking;
mod recognise;
mod sections;
mod summary;
#[cfg(test)]
mod tests;
mod whole;

pub use calls::{look as look_for_calls, read_calls};
pub use messages::messages;
pub use noted::note_calls;
pub use picking::{file_of, pick};

pub(crate) use parts::{Part, parts};
pub(crate) use recognise::recognise;
pub(crate) use whole::whole;

use std::io::Read as _;
use std::ops::ControlFlow;

use diary::{DateOrder, Form, ReadAs};

use crate::contract::{Conversation, FileRead, Progress};
use crate::evidence::{self, Original};
use crate::{Problem, ProblemKind, Session};

/// The most of a file that is read as a whole.
pub(crate) const WHOLE: u64 = 64 << 20;

/// What the file of an exhibit says, where it is no list of messages.
///
/// # Errors
/// No such exhibit, a file that is missing or damaged, or
/// [`ProblemKind::NotReadable`] for one of no form that is read here.
pub fn read(session: &Session, number: u32) -> Result<FileRead, Problem> {
    let read_as = evidence::read_as(session, number)?.ok_or(ProblemKind::NotReadable)?;
    let original = evidence::original(session, number)?;
    let sentences = &session.sentences;
    let mut address = None;
    let sections = match read_as.form {
        Form::Mail => mails::sections(session, &bytes_of(original)?)?,
        Form::Page => {
            let Original { media_type, mut bytes, .. } = original;
            let page = pages::read(&mut bytes, &media_type)?;
            address = page.address.as_ref().map(|(address, _)| address.clone());
            pages::sections(page, sentences)
        }
        Form::Proofmode | Form::Tella => others::sections(original.bytes, session)?,
        Form::Mailbox
        | Form::Whatsapp
        | Form::Sms
        | Form::Calls
        | Form::Telegram
        | Form::Meta
        | Form::CallTable => {
            return Err(ProblemKind::NotReadable.into());
        }
    };
    Ok(FileRead { by: read_as.by, sections, address })
}

/// Reads the messages in the file of an exhibit, where they are not read yet,
/// and says what there is of them. The order of the numbers in its dates is
/// asked about where the file leaves it open; `dates` is the answer, and is kept
/// with the exhibit.
///
/// # Errors
/// As [`read`]; [`ProblemKind::Cancelled`].
pub fn conversation(
    session: &mut Session,
    number: u32,
    dates: Option<DateOrder>,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Conversation, Problem> {
    let read_as = evidence::read_as(session, number)?.ok_or(ProblemKind::NotReadable)?;
    if !read_as.form.has_messages() {
        return Err(ProblemKind::NotReadable.into());
    }
    let is_new_answer = dates.is_some() && dates != read_as.dates;
    let read_as = ReadAs { dates: dates.or(read_as.dates), ..read_as };
    let question = if is_new_answer || !keeping::is_kept(session, number, &read_as)? {
        keeping::keep(session, number, &read_as, progress)?
    } else {
        None
    };
    if is_new_answer && question.is_none() {
        evidence::set_read_as(session, number, &read_as)?;
    }
    summary::conversation(session, number, &read_as, question)
}

/// All of a file, where it is not too long to be held at once.
fn bytes_of(
    original: Original<impl std::io::Read>,
) -> Result<zeroize::Zeroizing<Vec<u8>>, Problem> {
    let mut bytes = zeroize::Zeroizing::new(Vec::new());
    let read = original.bytes.take(WHOLE + 1).read_to_end(&mut bytes);
    read.map_err(|_| ProblemKind::ExhibitDamaged)?;
    if bytes.len() as u64 > WHOLE {
        return Err(ProblemKind::NotReadable.into());
    }
    Ok(bytes)
}
