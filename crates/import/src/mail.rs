//! A mail as a file: `.eml`, one of an `.mbox`, or Outlook's `.msg`.
//!
//! What a mail says of itself is read so that it can be shown: who, to whom,
//! when, which way it travelled, what it says, and what hangs on it. The file
//! itself is the exhibit; nothing here changes it. Which parts there are is
//! found by one walk over the lines (`walk`), since no library does it within
//! a bound; what stands in a header is read by `mail-parser`.
//!
//! Nothing is fetched, ever. What another program would have fetched is named,
//! so that the writer can be told ([`Mail::remote`]). What was left out or could
//! be read in more than one way is said in [`Mail::notes`].

mod charset;
mod decode;
mod fields;
mod flowed;
mod html;
mod instant;
mod internet;
mod limits;
pub mod mbox;
mod message;
mod outlook;
mod part;
mod travel;
mod walk;
mod words;

pub use limits::{Limits, Note};
pub use message::{Address, Field, Form, Hop, Mail, Remote, Text, When};
pub use part::Part;

/// The name and version of this reader: what it makes of a file says so.
pub const READER: &str = "mail 1";

/// The first bytes of an OLE compound file, which every `.msg` is.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Why a file is not read as a mail. It says nothing of what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// Nothing in it is a line such as every mail begins with; or it is a file
    /// of Office that is no mail.
    #[error("this is not a mail")]
    NotAMail,
    /// An Outlook file that is cut off or changed so far that nothing is found.
    #[error("the mail is damaged")]
    Damaged,
}

/// Reads a mail, of whatever form its first bytes say it is. Past a limit, what
/// could be read is given, with a note.
///
/// # Errors
/// Where it is no mail, or an Outlook file in which nothing can be found.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Mail, Unread> {
    if bytes.starts_with(COMPOUND) {
        outlook::read(bytes, limits)
    } else {
        internet::read(bytes, limits)
    }
}
