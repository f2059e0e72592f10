//! The characters of XML, and what stands in its marks. No document type is
//! followed.

use std::ops::ControlFlow;

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::{Found, Take, plain};

/// Elements after which a word has ended, of office documents and of most else:
/// paragraphs, breaks, tabs, cells and rows.
const ENDS: [&str; 12] =
    ["p", "h", "br", "tab", "cr", "line-break", "s", "si", "c", "row", "table-cell", "list-item"];

/// Bytes of an attribute without a gap that may be words; longer ones are files.
const WORDS: usize = 2000;

/// Every text of it. Of what is damaged, what could be read, and then all of it
/// as it stands.
pub(super) fn texts(bytes: &[u8], take: Take<'_>) -> ControlFlow<()> {
    let Ok(text) = std::str::from_utf8(bytes) else { return plain::texts(bytes, take) };
    let text = text.trim_start_matches('\u{feff}');
    let (mut said, mut marks) = (String::new(), String::new());
    let is_whole = walk(text, &mut said, &mut marks).is_some();
    take(Found::Text(&said))?;
    take(Found::Text(&marks))?;
    if is_whole { ControlFlow::Continue(()) } else { take(Found::Text(text)) }
}

/// Goes through it once; nothing where it is damaged.
fn walk(text: &str, said: &mut String, marks: &mut String) -> Option<()> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => attributes(&tag, marks),
            Event::Empty(tag) => {
                attributes(&tag, marks);
                if ends_a_word(tag.name().0) {
                    said.push('\n');
                }
            }
            Event::End(tag) if ends_a_word(tag.name().0) => said.push('\n'),
            Event::End(_) => {}
            Event::Text(text) => said.push_str(&text.xml10_content()),
            Event::CData(text) => said.push_str(&text.xml10_content()),
            Event::Comment(text) => {
                marks.push_str(&text.xml10_content());
                marks.push('\n');
            }
            Event::GeneralRef(reference) => match (&*reference, reference.resolve_char_ref()) {
                ("amp", _) => said.push('&'),
                (_, Ok(Some(character))) => said.push(character),
                // Quotes, and what a document type would have had to say.
                _ => said.push(' '),
            },
            Event::Eof => return Some(()),
            Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn ends_a_word(name: &str) -> bool {
    let local = name.rsplit(':').next().unwrap_or(name);
    ENDS.contains(&local)
}

fn attributes(tag: &BytesStart<'_>, marks: &mut String) {
    for attribute in tag.attributes().with_checks(false).flatten() {
        let Ok(value) = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0) else {
            continue;
        };
        let is_words = value.len() <= WORDS || value.contains(' ');
        if is_words && value.len() > 1 {
            marks.push_str(&value);
            marks.push('\n');
        }
    }
}
