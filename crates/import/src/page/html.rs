//! A page as HTML: its tags and words one after another, in one pass.

mod words;

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use html5gum::emitters::default::{DefaultEmitter, StartTag};
use html5gum::{Token, Tokenizer};

use super::{Limits, Page, Source, line};
use words::Words;

/// How far a page is looked at for the name of its encoding, in bytes, as
/// browsers do.
const HEAD: usize = 1024;

/// Elements whose text is for machines.
const UNSAID: [&[u8]; 6] = [b"script", b"style", b"template", b"noscript", b"iframe", b"noframes"];

/// Reads the characters of a page: by its mark, by being UTF-8, by what its head
/// names, and else as Windows does it in the West.
pub(super) fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(bytes).is_ok() => UTF_8,
        None => named(bytes.get(..HEAD).unwrap_or(bytes)).unwrap_or(WINDOWS_1252),
    };
    encoding.decode_with_bom_removal(bytes).0
}

/// The encoding that the head of a page names.
fn named(head: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let (_, after) = head.split_once("charset=")?;
    let name = after.trim_start_matches(['"', '\'', ' ']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && !"-_:.".contains(c))?;
    Encoding::for_label(name.get(..end)?.as_bytes())
}

/// Reads a page from its first tag to its last.
pub(super) fn read(html: &str, limits: &Limits) -> Page {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut reading = Reading::new(limits);
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        reading.see(token);
    }
    reading.end()
}

/// What was found so far.
struct Reading<'l> {
    limits: &'l Limits,
    page: Page,
    words: Words,
    /// The element whose text is passed over, or is the title.
    within: Option<Within>,
}

enum Within {
    Title(String),
    Unsaid(Vec<u8>),
}

impl<'l> Reading<'l> {
    fn new(limits: &'l Limits) -> Self {
        Self { limits, page: Page::default(), words: Words::new(limits.text), within: None }
    }

    fn see(&mut self, token: Token) {
        match token {
            Token::StartTag(tag) => self.start(&tag),
            Token::EndTag(tag) => self.leave(&tag.name),
            Token::String(text) => self.text(&String::from_utf8_lossy(&text)),
            Token::Comment(text) => self.comment(&String::from_utf8_lossy(&text)),
            Token::Doctype(_) | Token::Error(_) => {}
        }
    }

    fn start(&mut self, tag: &StartTag<()>) {
        if self.within.is_some() {
            return;
        }
        let name = tag.name.as_slice();
        let said = |name: &[u8]| {
            tag.attributes.get(name).map(|value| String::from_utf8_lossy(value).into_owned())
        };
        if UNSAID.contains(&name) && !tag.self_closing {
            self.within = Some(Within::Unsaid(name.to_vec()));
        } else if name == b"title" && self.page.title.is_none() && !tag.self_closing {
            self.within = Some(Within::Title(String::new()));
        } else if name == b"link" && said(b"rel").is_some_and(|rel| is_canonical(&rel)) {
            let address = said(b"href").and_then(|address| line(&address, self.limits));
            self.page.canonical = self.page.canonical.take().or(address);
        } else if name == b"img" {
            // Many pages write their emoji as pictures.
            self.words.say(&said(b"alt").unwrap_or_default());
        }
        self.words.tag(name);
    }

    fn leave(&mut self, name: &[u8]) {
        match &mut self.within {
            Some(Within::Title(title)) if name == b"title" => {
                self.page.title = line(title, self.limits);
                self.within = None;
            }
            Some(Within::Unsaid(unsaid)) if unsaid == name => self.within = None,
            Some(_) => {}
            None => self.words.tag(name),
        }
    }

    fn text(&mut self, text: &str) {
        match &mut self.within {
            Some(Within::Title(title)) if title.len() < 4 * self.limits.line => {
                title.push_str(text);
            }
            Some(_) => {}
            None => self.words.say(text),
        }
    }

    /// What programs that save pages write before them. The first counts: what
    /// follows may be from the page itself.
    fn comment(&mut self, text: &str) {
        let text = text.trim();
        if let Some(address) = text.strip_prefix("saved from url=(") {
            let address =
                address.split_once(')').and_then(|(_, address)| line(address, self.limits));
            self.say(address, None, Source::SavedFrom);
        }
        let mut lines = text.lines().map(str::trim);
        if lines.next() == Some("Page saved with SingleFile") {
            let said = |name: &str| {
                lines.clone().take(20).find_map(|line| line.strip_prefix(name)).map(str::trim)
            };
            let (address, saved) = (said("url:"), said("saved date:"));
            let kept = |text: Option<&str>| text.and_then(|text| line(text, self.limits));
            self.say(kept(address), kept(saved), Source::SingleFile);
        }
    }

    fn say(&mut self, address: Option<String>, saved: Option<String>, source: Source) {
        if self.page.address.is_none() {
            self.page.address = address.map(|address| (address, source));
        }
        if self.page.saved.is_none() {
            self.page.saved = saved.map(|saved| (saved, source));
        }
    }

    fn end(mut self) -> Page {
        // A title that never ends has taken everything with it.
        if let Some(Within::Title(title)) = &self.within {
            self.page.title = line(title, self.limits);
        }
        (self.page.text, self.page.is_cut) = self.words.end();
        self.page
    }
}

fn is_canonical(rel: &str) -> bool {
    rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("canonical"))
}

#[cfg(test)]
mod tests;
