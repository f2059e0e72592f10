//! Spreadsheets of Office Open XML (ECMA-376 part 1, §18): the sheets of the
//! workbook in their order, what their cells say, which of them are days.

mod sheet;
mod styles;

use super::parts::Parts;
use super::room::Room;
use super::serial::Epoch;
use super::xml::{Xml, nothing};
use super::{Error, Sheet};
use styles::Styles;

/// What the cells of every sheet refer to.
struct Shared {
    epoch: Epoch,
    strings: Vec<String>,
    styles: Styles,
}

/// A file inside, as another refers to it.
struct Relation {
    id: String,
    /// The end of its type: `worksheet`, `styles`.
    kind: String,
    /// Its path from the root.
    path: String,
}

pub(super) fn read(parts: &mut Parts<'_>, room: &mut Room<'_>) -> Result<Vec<Sheet>, Error> {
    let workbook = relations(parts, "", "_rels/.rels", room)?
        .into_iter()
        .find(|relation| relation.kind == "officeDocument")
        .ok_or(Error::NotATable)?
        .path;
    let (folder, name) = workbook.rsplit_once('/').unwrap_or(("", &workbook));
    let relations = relations(parts, folder, &format!("{folder}/_rels/{name}.rels"), room)?;
    let text = parts.take(&workbook, room)?;
    let (epoch, listed) = listed(&text, room)?;
    if listed.is_empty() {
        return Err(Error::NotATable);
    }
    let mut shared = Shared { epoch, strings: Vec::new(), styles: Styles::default() };
    for relation in &relations {
        match relation.kind.as_str() {
            "sharedStrings" => shared.strings = strings(&parts.take(&relation.path, room)?, room)?,
            "styles" => shared.styles = Styles::read(&parts.take(&relation.path, room)?)?,
            _ => {}
        }
    }
    let mut sheets = Vec::new();
    for (name, id) in listed {
        let relation = relations.iter().find(|relation| relation.id == id);
        let relation = relation.ok_or(Error::Damaged)?;
        // A sheet that is a chart has no cells.
        if relation.kind != "worksheet" {
            continue;
        }
        let mut sheet = Sheet { name: Some(name), rows: Vec::new() };
        sheet::read(&parts.take(&relation.path, room)?, &shared, &mut sheet, room)?;
        if !sheet.rows.is_empty() {
            sheets.push(sheet);
        }
    }
    Ok(sheets)
}

/// What a file inside refers to, by paths from its folder.
fn relations(
    parts: &mut Parts<'_>,
    folder: &str,
    path: &str,
    room: &mut Room<'_>,
) -> Result<Vec<Relation>, Error> {
    let text = parts.take(path, room)?;
    let mut xml = Xml::new(&text);
    let mut found = Vec::new();
    while let Some(tag) = xml.find(&["Relationship"])? {
        let kind = tag.get("Type")?.unwrap_or_default();
        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
        let target = tag.get("Target")?.unwrap_or_default();
        let path = match target.strip_prefix('/') {
            Some(path) => path.to_owned(),
            None => joined(folder, &target),
        };
        found.push(Relation { id: tag.get("Id")?.unwrap_or_default(), kind, path });
    }
    Ok(found)
}

/// A path below a folder, or beside it where it begins with `..`.
fn joined(folder: &str, target: &str) -> String {
    let mut names: Vec<&str> = folder.split('/').filter(|name| !name.is_empty()).collect();
    for name in target.split('/') {
        match name {
            "" | "." => {}
            ".." => drop(names.pop()),
            name => names.push(name),
        }
    }
    names.join("/")
}

/// The day that is counted from, and the sheets by name and reference.
fn listed(text: &str, room: &mut Room<'_>) -> Result<(Epoch, Vec<(String, String)>), Error> {
    let mut xml = Xml::new(text);
    let mut epoch = Epoch::Of1900;
    let mut sheets = Vec::new();
    while let Some(tag) = xml.find(&["workbookPr", "sheet"])? {
        if tag.name() == "sheet" {
            room.sheet()?;
            let name = tag.get("name")?.unwrap_or_default();
            room.cell(&name)?;
            // `r:id`; the `sheetId` is another number.
            sheets.push((name, tag.get("id")?.unwrap_or_default()));
        } else if tag.get("date1904")?.is_some_and(|value| value == "1" || value == "true") {
            epoch = Epoch::Of1904;
        }
    }
    Ok((epoch, sheets))
}

/// The texts that cells of any sheet have by their number.
fn strings(text: &str, room: &Room<'_>) -> Result<Vec<String>, Error> {
    let mut xml = Xml::new(text);
    let mut strings = Vec::new();
    while xml.find(&["si"])?.is_some() {
        strings.push(string(&mut xml, room)?);
    }
    Ok(strings)
}

/// A text as far as its end, without how it is pronounced.
fn string(xml: &mut Xml<'_>, room: &Room<'_>) -> Result<String, Error> {
    let mut said = String::new();
    while let Some(tag) = xml.child()? {
        match tag.name() {
            "t" => said.push_str(&xml.text(&[], nothing, room)?),
            "r" => {
                while let Some(tag) = xml.child()? {
                    match tag.name() {
                        "t" => said.push_str(&xml.text(&[], nothing, room)?),
                        _ => xml.skip()?,
                    }
                }
            }
            _ => xml.skip()?,
        }
        room.cell(&said)?;
    }
    Ok(unescaped(said))
}

/// Characters that XML does not allow are written `_x000D_`, and a text that
/// looks so begins with `_x005F_` (ECMA-376 §22.9.2.19).
fn unescaped(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let mut said = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find("_x") {
        said.push_str(&rest[..at]);
        let from = &rest[at..];
        let code = from.get(2..6).filter(|_| from.as_bytes().get(6) == Some(&b'_'));
        let code = code.filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let code = code.and_then(|code| u32::from_str_radix(code, 16).ok());
        let (character, length) = match code.and_then(char::from_u32) {
            Some(character) => (character, 7),
            None => ('_', 1),
        };
        said.push(character);
        rest = &from[length..];
    }
    said.push_str(rest);
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_characters_that_are_written_otherwise_are_read() {
        assert_eq!(joined("xl", "worksheets/a.xml"), "xl/worksheets/a.xml");
        assert_eq!(joined("xl", "../b/./a.xml"), "b/a.xml");
        assert_eq!(joined("", "../../a.xml"), "a.xml");
        let cases = [
            ("a_x000D_\nb", "a\r\nb"),
            ("_x005F_x000D_", "_x000D_"),
            ("a_xb_x00e9", "a_xb_x00e9"),
            ("_x_x0041_", "_xA"),
            ("_xD800__", "_xD800__"),
            ("_x+041_", "_x+041_"),
            ("_xé", "_xé"),
        ];
        for (written, said) in cases {
            assert_eq!(unescaped(written.to_owned()), said);
        }
    }
}
