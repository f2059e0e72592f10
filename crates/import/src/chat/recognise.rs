//! Which form a file of messages has, by what is in it.

use std::io::{Read, Seek};

use super::source::{Source, ZIP, start};
use super::{Error, Limits, meta, whatsapp};

/// The form of a file of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// What WhatsApp's "Export chat" writes.
    WhatsApp,
    /// Texts and messages of SMS Backup & Restore.
    Messages,
    /// Its list of calls.
    Calls,
    /// Telegram's JSON.
    Telegram,
    /// The JSON of Facebook and Instagram.
    Meta,
    /// Pages of a download for a browser. The writer can ask for JSON instead.
    Pages,
}

impl Form {
    /// The reader of this form and its version, to be kept with what it read. The
    /// number goes up when the same file would be read in another way.
    #[must_use]
    pub fn reader(self) -> &'static str {
        match self {
            Self::WhatsApp => "whatsapp 1",
            Self::Messages => "sms 1",
            Self::Calls => "calls 1",
            Self::Telegram => "telegram 1",
            Self::Meta => "meta 1",
            Self::Pages => "pages 1",
        }
    }
}

/// How much of a file is looked at.
const LOOK: u64 = 64 << 10;

/// Lines that may stand before the first message.
const LINES: usize = 40;

/// Says which form the first bytes of a file have; of a ZIP, which its members
/// have by their names. A few thousand bytes are enough. The name is only used
/// where the bytes leave it open.
#[must_use]
pub fn recognise(first: &[u8], name: &str, members: Option<&[String]>) -> Option<Form> {
    if let Some(members) = members {
        return by_members(members.iter().map(String::as_str));
    }
    let text = String::from_utf8_lossy(first);
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    match text.chars().next()? {
        '<' => xml(text),
        '{' => json(text, name),
        _ => text.lines().take(LINES).any(whatsapp::is_head).then_some(Form::WhatsApp),
    }
}

/// Says which form a file has, and opens it if it is a ZIP.
///
/// # Errors
/// Where it cannot be read, or is a ZIP that cannot be opened.
pub fn recognise_file<R: Read + Seek>(
    mut file: R,
    name: &str,
    limits: &Limits,
) -> Result<Option<Form>, Error> {
    let first = start(&mut file, LOOK)?;
    if !ZIP.iter().any(|zip| first.starts_with(zip)) {
        return Ok(recognise(&first, name, None));
    }
    let mut source = Source::open(file, limits)?;
    let Some(names) = source.names() else { return Ok(None) };
    let Some(form) = by_members(names.iter()) else { return Ok(None) };
    if form == Form::Pages {
        return Ok(Some(form));
    }
    // By its name; and now by what is in it.
    for part in
        source.parts(|name| by_members([name].into_iter()) == Some(form)).into_iter().take(8)
    {
        let mut first = Vec::new();
        let Ok(bytes) = source.part(part.as_deref(), limits) else { continue };
        if bytes.take(LOOK).read_to_end(&mut first).is_err() {
            continue;
        }
        let found = recognise(&first, part.as_deref().unwrap_or_default(), None);
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

fn by_members<'n>(names: impl Iterator<Item = &'n str>) -> Option<Form> {
    let (mut text, mut xml, mut pages, mut encrypted) = (false, None, false, false);
    for name in names.filter(|name| !name.starts_with("__MACOSX/")) {
        let last = name.rsplit('/').next().unwrap_or(name);
        let lower = last.to_ascii_lowercase();
        if last == "result.json" {
            return Some(Form::Telegram);
        }
        if last.starts_with("message_") && meta::is_part(name) {
            return Some(Form::Meta);
        }
        if whatsapp::is_usual(name) {
            return Some(Form::WhatsApp);
        }
        encrypted |= meta::is_part(name);
        text |= whatsapp::is_part(name);
        pages |= lower == "message_1.html" || lower == "messages.html";
        if lower.ends_with(".xml") {
            let form = if lower.starts_with("calls") { Form::Calls } else { Form::Messages };
            // Of both in one ZIP the messages come first.
            xml = Some(if xml == Some(Form::Messages) { Form::Messages } else { form });
        }
    }
    if pages {
        return Some(Form::Pages);
    }
    let others = encrypted.then_some(Form::Meta).or(xml);
    others.or_else(|| text.then_some(Form::WhatsApp))
}

fn xml(text: &str) -> Option<Form> {
    let begins = |word: &str| {
        let found = text.find(word);
        found
            .and_then(|at| text[at + word.len()..].chars().next())
            .is_some_and(|c| c.is_whitespace() || c == '>' || c == '/')
    };
    if begins("<smses") {
        return Some(Form::Messages);
    }
    if begins("<calls") {
        return Some(Form::Calls);
    }
    let lower = text.to_ascii_lowercase();
    let is_page = lower.starts_with("<!doctype html") || lower.starts_with("<html");
    let ours = ["telegram", "facebook", "instagram", "messenger"];
    (is_page && ours.iter().any(|word| lower.contains(word))).then_some(Form::Pages)
}

fn json(text: &str, name: &str) -> Option<Form> {
    let has = |member: &str| {
        text.match_indices(member).any(|(at, _)| {
            let after = text[at + member.len()..].trim_start();
            after.starts_with(':')
        })
    };
    if has("\"date_unixtime\"") || has("\"personal_information\"") || has("\"left_chats\"") {
        return Some(Form::Telegram);
    }
    if has("\"participants\"") || has("\"sender_name\"") || has("\"senderName\"") {
        return Some(Form::Meta);
    }
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    if has("\"messages\"") && (has("\"name\"") || has("\"type\"")) {
        return Some(Form::Telegram);
    }
    // An export of everything begins with much that is no message.
    (last == "result.json" && (has("\"about\"") || has("\"chats\""))).then_some(Form::Telegram)
}
