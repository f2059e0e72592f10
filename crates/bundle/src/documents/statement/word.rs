//! The draft statement for a word processor: the same words as on its pages.

use super::{Blank, Page, Paragraph as Numbered, Part, Sign, court, page};
use crate::documents::Document;
use crate::documents::ink::{Ink, Prose};
use crate::documents::paper::{Desk, Fact};
use crate::docx::{Docx, Paragraph, Style};
use crate::{Contents, Histories};

/// The statements that a word processor opens, by the names of their files.
pub(crate) const DOCX: [(Document, &str); 2] = [
    (Document::Statement, "03-DRAFT-STATEMENT.docx"),
    (Document::CourtStatement, "03-WITNESS-STATEMENT.docx"),
];

/// A line to write on.
const LINE: &str = "______________________________";

/// The bytes of the file. The same contents always give the same bytes.
pub(crate) fn docx(document: Document, contents: &Contents, histories: &Histories) -> Vec<u8> {
    let ink = Ink::default();
    let desk = Desk::new(document.key(), contents, histories, &ink);
    let is_for_court = document == Document::CourtStatement;
    let page = if is_for_court { court(&desk) } else { page(&desk) };
    // A word processor has it in one file.
    let Page {
        paper,
        case,
        draft,
        facts,
        volumes_heading: _,
        volumes: _,
        parts,
        none,
        end_heading,
        end,
        sign,
    } = page;
    let mut text = Text(Vec::new());
    text.plain(Style::Title, &paper.title);
    text.prose(Style::Subtitle, None, &paper.subtitle);
    let mark = draft.first().cloned().unwrap_or_default();
    draft.iter().for_each(|sentence| text.plain(Style::Mark, sentence));
    text.blanks(&case);
    text.facts(Style::Plain, &facts);
    for Part { heading, paragraphs } in &parts {
        text.plain(Style::Heading, heading);
        if paragraphs.is_empty() {
            text.plain(Style::Plain, &none);
        }
        paragraphs.iter().for_each(|one| text.numbered(one));
    }
    text.plain(Style::Heading, &end_heading);
    end.iter().for_each(|sentence| text.plain(Style::Point, sentence));
    if let Some(Sign { heading, about, blanks }) = sign {
        text.plain(Style::Heading, &heading);
        about.iter().for_each(|sentence| text.plain(Style::Plain, sentence));
        text.blanks(&blanks);
    }
    let docx = Docx {
        foot: format!("{} {} · {}", paper.seal, paper.code, paper.made_with),
        page_of: paper.page_of,
        title: paper.title,
        lang: paper.lang,
        made: contents.made.at,
        head: mark,
        paragraphs: text.0,
    };
    docx.bytes()
}

/// The text as it grows.
struct Text(Vec<Paragraph>);

impl Text {
    fn plain(&mut self, style: Style, text: &str) {
        self.0.push(Paragraph { style, rtl: false, label: None, text: text.to_owned() });
    }

    /// Each paragraph that was written, the first with the label.
    fn prose(&mut self, style: Style, label: Option<&str>, prose: &Prose) {
        for (place, paragraph) in prose.iter().enumerate() {
            let label = label.filter(|_| place == 0).map(str::to_owned);
            let (rtl, text) = (paragraph.is_rtl(), paragraph.text());
            self.0.push(Paragraph { style, rtl, label, text });
        }
    }

    fn blanks(&mut self, blanks: &[Blank]) {
        for Blank { label, known } in blanks {
            match known {
                Some(known) => self.prose(Style::Plain, Some(label), known),
                None => self.0.push(Paragraph {
                    style: Style::Plain,
                    rtl: false,
                    label: Some(label.clone()),
                    text: LINE.to_owned(),
                }),
            }
        }
    }

    fn facts(&mut self, style: Style, facts: &[Fact]) {
        for Fact { label, text } in facts {
            self.prose(style, Some(label), text);
        }
    }

    /// Its number is the word processor's: it counts the same paragraphs.
    fn numbered(&mut self, one: &Numbered) {
        let Numbered { number: _, heading, words, facts, produces } = one;
        self.prose(Style::Numbered, None, heading);
        if let Some(words) = words {
            self.prose(Style::Text, None, words);
        }
        self.facts(Style::Text, facts);
        if let Some(produces) = produces {
            self.plain(Style::Text, produces);
        }
    }
}
