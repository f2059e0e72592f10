//! Messages that were saved from a phone or downloaded, read one after another:
//! `WhatsApp`, SMS Backup & Restore, Telegram, Instagram and Facebook.
//!
//! Every reader gives each [`Message`] to the caller as soon as it is read, keeps
//! only that one, and can be told to stop. So a file of gigabytes takes no more
//! memory than a small one. What the file does not say is not said here either:
//! a time has a zone only where the file has one, and dates that can be read in
//! two ways are an [`Error::DateOrder`] until the writer answers. A file that
//! breaks off in the middle gives what came before, and [`Chat::stopped`] says
//! where.
//!
//! Not here: whether any of it is true. Each of these files can be changed with
//! any editor, and none is signed. `docs/formats/chats-in.md` says the rest.

mod error;
mod json;
mod limits;
mod media;
mod message;
mod meta;
mod outcome;
mod package;
mod recognise;
mod sms;
mod source;
mod telegram;
mod teller;
mod whatsapp;

use std::io::{Read, Seek};
use std::ops::ControlFlow;

pub use error::{Bound, Error};
pub use limits::Limits;
pub use media::copy;
pub use message::{
    Call, Conversation, Kind, Media, Message, Person, Place, Presentation, Ring, Spot, Unit, Way,
    When, Where,
};
pub use outcome::{Author, Chat, Note, Noted, Stopped, Why, Zone};
pub use recognise::{Form, recognise, recognise_file};
pub use whatsapp::{Because, Decided, Example, Order, Question};

pub(crate) use meta::mended;
use source::Source;
use teller::Teller;

/// What a reader cannot know from the file, as the writer said it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// Which number of a date is what. Only `WhatsApp` must be asked about.
    pub order: Option<Order>,
    /// The name of the file, which may be the only place of a chat's title.
    pub name: String,
}

/// Reads every message of a file of this form, in the file's own order; those of
/// Instagram and Facebook, which have the newest first, are turned round.
///
/// Of `WhatsApp` the whole text is gone through once before the first message. To
/// stop that, let `file` fail.
///
/// # Errors
/// Where nothing could be read: it is another form, it is locked, or the writer
/// must be asked first.
pub fn read<R: Read + Seek>(
    file: R,
    form: Form,
    answers: &Answers,
    limits: &Limits,
    each: &mut dyn FnMut(Message) -> ControlFlow<()>,
) -> Result<Chat, Error> {
    let mut source = Source::open(file, limits)?;
    let mut teller = Teller::new(limits, source.names(), each);
    match form {
        Form::WhatsApp => whatsapp::read(&mut source, answers, &mut teller),
        Form::Messages | Form::Calls => sms::read(&mut source, form, &mut teller),
        Form::Telegram => telegram::read(&mut source, &mut teller),
        Form::Meta => meta::read(&mut source, &mut teller),
        Form::Pages => Err(Error::Pages),
    }
}
