//! Which cells are days and times, by the number formats of the styles
//! (ECMA-376 part 1, §18.8).

use std::collections::BTreeMap;

use super::super::Error;
use super::super::serial::Shows;
use super::super::xml::Xml;

/// What each style shows of a number, in the order that cells count them.
#[derive(Default)]
pub(super) struct Styles(Vec<Shows>);

impl Styles {
    pub(super) fn read(text: &str) -> Result<Self, Error> {
        let mut xml = Xml::new(text);
        let mut codes: BTreeMap<usize, Shows> = BTreeMap::new();
        let mut styles = Vec::new();
        while let Some(tag) = xml.find(&["numFmts", "cellXfs"])? {
            let cells = tag.name() == "cellXfs";
            while let Some(tag) = xml.child()? {
                let format = tag.number("numFmtId")?.unwrap_or_default();
                if cells {
                    let coded = codes.get(&format).copied();
                    styles.push(coded.unwrap_or_else(|| Shows::of_number(format)));
                } else {
                    let code = tag.get("formatCode")?.unwrap_or_default();
                    codes.insert(format, Shows::of_code(&code));
                }
                xml.skip()?;
            }
        }
        Ok(Self(styles))
    }

    /// What the style of a cell shows; a style that is not there shows a number.
    pub(super) fn shows(&self, style: usize) -> Shows {
        self.0.get(style).copied().unwrap_or_default()
    }
}
