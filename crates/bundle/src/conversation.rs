//! The messages of an exhibit, as a reader read them: plain values for the page
//! that prints a conversation whole.

use diary::ExhibitRef;

/// What could be read in the file of one exhibit. The file itself is in the
/// bundle, and is the evidence; this is a view of it.
#[derive(Debug, Default)]
pub struct Conversation {
    /// What read it, with its version; blank where nothing did.
    pub by: String,
    /// What is to be said of it, in sentences: how its times and dates were
    /// read, what is missing in it.
    pub notes: Vec<String>,
    /// Who wrote how many messages, as the file names them.
    pub people: Vec<(String, u32)>,
    /// How many messages the file has. Where there are fewer in `messages`, the
    /// others are not printed.
    pub total: u32,
    /// How many of them are of a kind of its own; none where the file cannot tell.
    pub kinds: Option<MessageKinds>,
    /// The messages, in the order of the file.
    pub messages: Vec<Message>,
}

/// How many messages of a chat are no text of someone.
#[derive(Debug, Clone, Copy)]
pub struct MessageKinds {
    /// Those that the app wrote.
    pub of_the_app: u32,
    /// Those that it shows as deleted; they count for whoever wrote them.
    pub deleted: u32,
}

/// One message.
#[derive(Debug)]
pub struct Message {
    /// Its place in the file, from 1.
    pub place: u32,
    /// When, in figures, or as the file writes it.
    pub when: String,
    /// Who wrote it, as the file names them.
    pub who: String,
    /// What it says.
    pub text: String,
    /// What else the file says of it: that the app wrote it, that it was
    /// deleted, the names of its files.
    pub notes: Vec<String>,
}

/// The conversations that a bundle can print, by their exhibits.
pub type Conversations = std::collections::BTreeMap<ExhibitRef, Conversation>;
