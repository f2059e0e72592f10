//! The XML of spreadsheets: elements and texts, without the document types that
//! could make much of little.

use std::borrow::Cow;

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::Error;
use super::room::Room;

/// How deep elements may lie in each other. Real ones stay below twenty.
const DEEPEST: usize = 100;

/// What comes next in a part.
pub(super) enum Mark<'x> {
    /// An element begins; one that is empty ends at once.
    Start(Tag<'x>),
    /// An element ends.
    End,
    /// Characters, with references resolved.
    Text(Cow<'x, str>),
}

/// The beginning of an element.
pub(super) struct Tag<'x>(BytesStart<'x>);

impl Tag<'_> {
    /// Its name, without the prefix of its namespace.
    pub(super) fn name(&self) -> &str {
        local(self.0.name().0)
    }

    /// An attribute by its name without a prefix; the first that has it.
    pub(super) fn get(&self, name: &str) -> Result<Option<String>, Error> {
        for attribute in self.0.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| Error::Damaged)?;
            if local(attribute.key.0) == name {
                let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
                return Ok(Some(value.map_err(|_| Error::Damaged)?.into_owned()));
            }
        }
        Ok(None)
    }

    /// An attribute that is a whole number.
    pub(super) fn number(&self, name: &str) -> Result<Option<usize>, Error> {
        self.get(name)?.map(|text| text.trim().parse().map_err(|_| Error::Damaged)).transpose()
    }
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// A part that is read from its beginning to its end, once.
pub(super) struct Xml<'x> {
    reader: Reader<&'x [u8]>,
    depth: usize,
}

impl<'x> Xml<'x> {
    pub(super) fn new(text: &'x str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0 }
    }

    /// What comes next; nothing at the end, where every element must be closed.
    pub(super) fn next(&mut self) -> Result<Option<Mark<'x>>, Error> {
        loop {
            let mark = match self.reader.read_event().map_err(|_| Error::Damaged)? {
                Event::Start(tag) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(Error::Damaged);
                    }
                    Mark::Start(Tag(tag))
                }
                Event::End(_) => {
                    self.depth = self.depth.checked_sub(1).ok_or(Error::Damaged)?;
                    Mark::End
                }
                Event::Text(text) => Mark::Text(text.xml10_content()),
                Event::CData(text) => Mark::Text(text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let known = reference.resolve_char_ref().map_err(|_| Error::Damaged)?;
                    let character = match (known, &*reference) {
                        (Some(character), _) => character,
                        (None, "lt") => '<',
                        (None, "gt") => '>',
                        (None, "amp") => '&',
                        (None, "quot") => '"',
                        (None, "apos") => '\'',
                        // What a document type would have had to say.
                        (None, _) => return Err(Error::Damaged),
                    };
                    Mark::Text(Cow::Owned(character.to_string()))
                }
                Event::DocType(_) => return Err(Error::Damaged),
                Event::Eof if self.depth == 0 => return Ok(None),
                Event::Eof => return Err(Error::Damaged),
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::Empty(_) => continue,
            };
            return Ok(Some(mark));
        }
    }

    /// Goes on to the next element that has one of these names, at any depth.
    pub(super) fn find(&mut self, names: &[&str]) -> Result<Option<Tag<'x>>, Error> {
        while let Some(mark) = self.next()? {
            if let Mark::Start(tag) = mark
                && names.contains(&tag.name())
            {
                return Ok(Some(tag));
            }
        }
        Ok(None)
    }

    /// Goes on to the next element inside of the one that has begun, one below
    /// it; nothing where that one ends.
    pub(super) fn child(&mut self) -> Result<Option<Tag<'x>>, Error> {
        loop {
            match self.next()? {
                Some(Mark::Start(tag)) => return Ok(Some(tag)),
                Some(Mark::Text(_)) => {}
                Some(Mark::End) | None => return Ok(None),
            }
        }
    }

    /// Passes over what is left of the element that has begun.
    pub(super) fn skip(&mut self) -> Result<(), Error> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside && self.next()?.is_some() {}
        Ok(())
    }

    /// The characters of the element that has begun, those of the elements in
    /// it too, except of these names. `stand_in` says what an element means by
    /// itself.
    pub(super) fn text(
        &mut self,
        but: &[&str],
        stand_in: fn(&Tag<'_>) -> Result<Cow<'static, str>, Error>,
        room: &Room<'_>,
    ) -> Result<String, Error> {
        let outside = self.depth.saturating_sub(1);
        let mut said = String::new();
        while self.depth > outside {
            match self.next()? {
                Some(Mark::Start(tag)) if but.contains(&tag.name()) => self.skip()?,
                Some(Mark::Start(tag)) => said.push_str(&stand_in(&tag)?),
                Some(Mark::Text(text)) => said.push_str(&text),
                Some(Mark::End) => {}
                None => break,
            }
            room.cell(&said)?;
        }
        Ok(said)
    }
}

/// No element means anything by itself.
#[allow(clippy::unnecessary_wraps, reason = "it has the form of those that may fail")]
pub(super) fn nothing(_: &Tag<'_>) -> Result<Cow<'static, str>, Error> {
    Ok(Cow::Borrowed(""))
}

#[cfg(test)]
mod tests {
    use super::super::Limits;
    use super::*;

    fn text(xml: &str) -> Result<String, Error> {
        let limits = Limits { cell: 1000, ..Limits::default() };
        let room = Room::new(&limits);
        let mut xml = Xml::new(xml);
        let found = xml.find(&["t"])?;
        if found.is_none() {
            return Ok("none".to_owned());
        }
        let said = xml.text(&["no"], nothing, &room)?;
        while xml.next()?.is_some() {}
        Ok(said)
    }

    #[test]
    fn texts_are_read_with_what_is_in_them() {
        let xml = "<a><x:t p='1'>1 &lt; <b>2</b> &amp; &#x17;&#65;<no>3<t>4</t></no><![CDATA[<5>]]></x:t></a>";
        assert_eq!(text(xml).as_deref(), Ok("1 < 2 & \u{17}A<5>"));
        assert_eq!(text("<t/>").as_deref(), Ok(""));
        assert_eq!(text("<a/>").as_deref(), Ok("none"));
    }

    #[test]
    fn what_breaks_the_rules_or_would_grow_is_refused() {
        let laughs = "<!DOCTYPE t [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><t>&b;</t>";
        let deep = "<t>".repeat(200) + &"</t>".repeat(200);
        let cases =
            [laughs, "<t>&b;</t>", "<t>", "<t><b></t></b>", "<t>a</t></t>", "<t>&#0;</t>", &deep];
        for xml in cases {
            assert_eq!(text(xml), Err(Error::Damaged), "{xml}");
        }
        let long = format!("<t>{}</t>", "a".repeat(1001));
        assert_eq!(text(&long), Err(Error::TooMuch(super::super::Bound::Cell)));
    }
}
