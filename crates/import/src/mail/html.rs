//! HTML as plain text, and what it would have fetched.
//!
//! A walk over its tokens, without a tree: `html2text` lays the text out, which
//! takes most of a minute for half a megabyte of nested tags. Nothing is hidden
//! here: what a style would not show stands in the text like all else.

mod fetched;
mod paper;

use html5gum::{DefaultEmitter, StartTag, State, Token, Tokenizer};

use super::Remote;
use fetched::value;
use paper::Paper;

/// What HTML says.
#[derive(Default)]
pub(super) struct Html {
    /// As text; links with their real address behind them.
    pub(super) text: String,
    /// The same without addresses, to be compared with a plain text.
    pub(super) bare: String,
    /// Whether it says more than was asked for.
    pub(super) is_cut: bool,
}

/// Reads HTML, and counts what it would fetch. What it says ends at `most` bytes.
pub(super) fn read(html: &str, most: usize, remote: &mut Remote) -> Html {
    let mut tokens = Tokenizer::new_with_emitter(html, DefaultEmitter::default());
    let mut reading = Reading { paper: Paper::new(most), ..Reading::default() };
    while let Some(Ok(token)) = tokens.next() {
        match token {
            Token::StartTag(tag) => {
                if let Some(state) = raw(&tag.name) {
                    tokens.set_state(state);
                }
                fetched::count(&tag, remote);
                reading.start(&tag);
            }
            Token::EndTag(tag) => reading.end(&tag.name),
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text);
                match reading.unseen {
                    Some(Unseen::Style) => fetched::count_style(&text, false, remote),
                    Some(Unseen::Other) => {}
                    None => reading.set(&text),
                }
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    reading.close_link();
    reading.paper.finish()
}

/// How the inside of a tag is read that holds no tags.
fn raw(name: &[u8]) -> Option<State> {
    match name {
        b"title" | b"textarea" => Some(State::RcData),
        b"style" | b"xmp" | b"iframe" | b"noembed" | b"noframes" => Some(State::RawText),
        b"script" => Some(State::ScriptData),
        b"plaintext" => Some(State::PlainText),
        _ => None,
    }
}

/// What no program shows as text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unseen {
    Style,
    Other,
}

fn unseen(name: &[u8]) -> Option<Unseen> {
    match name {
        b"style" => Some(Unseen::Style),
        b"script" | b"title" | b"iframe" | b"noembed" | b"noframes" => Some(Unseen::Other),
        _ => None,
    }
}

#[derive(Default)]
struct Reading {
    paper: Paper,
    unseen: Option<Unseen>,
    /// Where the open link leads.
    link: Option<String>,
    /// Where in the text it began.
    link_from: usize,
}

impl Reading {
    fn set(&mut self, text: &str) {
        self.paper.set(text);
    }

    fn start(&mut self, tag: &StartTag<()>) {
        self.unseen = unseen(&tag.name).or(self.unseen);
        match tag.name.as_slice() {
            b"a" => {
                self.close_link();
                self.link = value(tag, b"href").map(|link| link.trim().to_owned());
                self.link_from = self.paper.length();
            }
            b"img" | b"area" => {
                if let Some(words) = value(tag, b"alt").filter(|words| !words.trim().is_empty()) {
                    self.set(&format!(" [{}] ", words.trim()));
                }
            }
            b"br" => self.paper.break_line(),
            b"hr" => {
                self.paper.part(2);
                self.set("----");
                self.paper.part(2);
            }
            b"li" => {
                self.paper.part(1);
                self.set("- ");
            }
            b"td" | b"th" => self.paper.cell(),
            b"pre" | b"textarea" | b"xmp" | b"plaintext" => {
                self.paper.part(2);
                self.paper.as_written(true);
            }
            b"blockquote" => self.paper.quote(true),
            name => self.paper.part(apart(name)),
        }
    }

    fn end(&mut self, name: &[u8]) {
        if unseen(name).is_some() {
            self.unseen = None;
        }
        match name {
            b"a" => self.close_link(),
            b"pre" | b"textarea" | b"xmp" => {
                self.paper.as_written(false);
                self.paper.part(2);
            }
            b"blockquote" => self.paper.quote(false),
            name => self.paper.part(apart(name)),
        }
    }

    /// Puts the address of a link behind it, unless it stands there already.
    fn close_link(&mut self) {
        let Some(link) = self.link.take() else { return };
        let shown = self.paper.since(self.link_from).trim();
        let plain = link.strip_prefix("mailto:").unwrap_or(&link);
        if !link.is_empty() && !link.starts_with('#') && shown != link && shown != plain {
            self.paper.add_address(&link);
        }
    }
}

/// How many line ends stand around a tag.
fn apart(name: &[u8]) -> u8 {
    match name {
        b"p" | b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" | b"ul" | b"ol" | b"dl" | b"table"
        | b"figure" => 2,
        b"div" | b"tr" | b"dt" | b"dd" | b"section" | b"article" | b"header" | b"footer"
        | b"center" | b"address" | b"form" | b"fieldset" | b"main" | b"nav" | b"aside"
        | b"caption" | b"option" | b"legend" | b"body" | b"html" | b"head" | b"figcaption" => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(html: &str) -> String {
        read(html, 10_000, &mut Remote::default()).text
    }

    #[test]
    fn paragraphs_lists_tables_and_quotes_are_lines() {
        assert_eq!(
            text("<p>I was\n there.</p><p>He  was too.</p>"),
            "I was there.\n\nHe was too.\n"
        );
        assert_eq!(text("a<br>b<div>c</div>d<ul><li>e<li>f</ul>"), "a\nb\nc\nd\n\n- e\n- f\n");
        assert_eq!(text("<table><tr><td>a<td>b<tr><td>c</table>"), "a\tb\nc\n");
        assert_eq!(text("x<blockquote>y<br>z</blockquote>w"), "x\n\n> y\n> z\n\nw\n");
        assert_eq!(text("<pre>a\n  b</pre>"), "a\n  b\n");
    }

    #[test]
    fn links_are_shown_with_where_they_really_lead() {
        let link = "<a href='https://bad.example.org/x'>https://bank.example.org</a>!";
        assert_eq!(text(link), "https://bank.example.org <https://bad.example.org/x>!\n");
        let link = "<a href='https://example.org/'>https://example.org/</a>";
        assert_eq!(text(link), "https://example.org/\n");
        assert_eq!(text("<a href=mailto:a@example.org>a@example.org</a>"), "a@example.org\n");
    }

    #[test]
    fn scripts_styles_and_remarks_say_nothing_and_hidden_text_does() {
        let html = "<title>t</title><style>p{}</style><script>x('<p>')</script><!-- y -->";
        let html = format!("{html}<div style='display:none'>hidden</div>&lt;ok&#x202E;&gt;");
        assert_eq!(text(&html), "hidden\n<ok\u{202E}>\n");
    }

    #[test]
    fn what_would_be_fetched_is_counted_and_named() {
        let html = "<img src=https://t.example.org/p.gif?id=7 width=1 height=1>\
            <img src=cid:a><img src='//c.example.org/a.png' srcset='https://c.example.org/b.png 2x'>\
            <td background=http://c.example.org/bg><link rel=stylesheet href=https://c.example.org/s>\
            <style>@import 'https://c.example.org/i'; @import url(https://c.example.org/j); p{background:url( \"https://c.example.org/u\" )}</style>\
            <img style='display: none' src=https://t.example.org/p.gif?id=7>\
            <a href=https://example.org>x</a>";
        let mut remote = Remote::default();
        read(html, 1000, &mut remote);
        assert_eq!((remote.count, remote.hidden, remote.addresses.len()), (9, 2, 8), "{remote:?}");
        assert_eq!(remote.addresses[0], "https://t.example.org/p.gif?id=7");
    }

    proptest! {
        #[test]
        fn any_html_is_text_within_its_bound(html in "(<(p|a|td|pre|blockquote|br|style|img)( (href|src|alt)=.{0,5})?>|</(a|p|pre|blockquote)>|.{0,8}){0,40}") {
            let Html { text, .. } = read(&html, 100, &mut Remote::default());
            prop_assert!(text.len() <= 101);
        }
    }
}
