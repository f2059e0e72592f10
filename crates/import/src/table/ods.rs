//! OpenDocument spreadsheets: `content.xml` (OpenDocument 1.3 part 3, §9.1).

use std::borrow::Cow;

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime};

use super::parts::Parts;
use super::room::Room;
use super::xml::{Tag, Xml};
use super::{Bound, Cell, Error, Moment, Row, Sheet};

/// The rows of a sheet that there can be; what is repeated past them is not
/// there.
const ROWS: usize = 1 << 20;

/// What lies in a cell or a paragraph and is not what the cell says.
const BESIDE: [&str; 4] = ["annotation", "note", "frame", "ruby-text"];

pub(super) fn read(parts: &mut Parts<'_>, room: &mut Room<'_>) -> Result<Vec<Sheet>, Error> {
    if parts.has("META-INF/manifest.xml") {
        let manifest = parts.take("META-INF/manifest.xml", room)?;
        if Xml::new(&manifest).find(&["encryption-data"])?.is_some() {
            return Err(Error::Locked);
        }
    }
    let content = parts.take("content.xml", room)?;
    let mut xml = Xml::new(&content);
    if xml.find(&["spreadsheet"])?.is_none() {
        return Err(Error::NotATable);
    }
    let mut sheets = Vec::new();
    while let Some(tag) = xml.find(&["table", "tracked-changes"])? {
        if tag.name() != "table" {
            xml.skip()?;
            continue;
        }
        room.sheet()?;
        let mut sheet = Sheet { name: tag.get("name")?, rows: Vec::new() };
        room.cell(sheet.name.as_deref().unwrap_or_default())?;
        table(&mut xml, &mut sheet, room)?;
        if !sheet.rows.is_empty() {
            sheets.push(sheet);
        }
    }
    Ok(sheets)
}

/// Reads the rows of a table, also those in groups, as far as its end.
fn table(xml: &mut Xml<'_>, sheet: &mut Sheet, room: &mut Room<'_>) -> Result<(), Error> {
    let mut groups = 0_usize;
    let mut number = 0_usize;
    loop {
        let Some(tag) = xml.child()? else {
            match groups.checked_sub(1) {
                Some(fewer) => groups = fewer,
                None => return Ok(()),
            }
            continue;
        };
        match tag.name() {
            "table-row-group" | "table-header-rows" | "table-rows" => groups += 1,
            "table-row" => {
                let times = tag.number("number-rows-repeated")?.unwrap_or(1);
                let cells = cells(xml, room)?;
                let there = times.min(ROWS.saturating_sub(number));
                repeat(number, there, cells, sheet, room)?;
                number = number.saturating_add(times);
            }
            _ => xml.skip()?,
        }
    }
}

/// Adds a row as often as it is there; a blank one needs to be only once.
fn repeat(
    after: usize,
    times: usize,
    cells: Vec<Cell>,
    sheet: &mut Sheet,
    room: &mut Room<'_>,
) -> Result<(), Error> {
    for number in after..after + times {
        let number = u32::try_from(number + 1).map_err(|_| Error::Damaged)?;
        let row = Row { number, cells: cells.clone() };
        if row.is_blank() {
            break;
        }
        room.add(row, sheet)?;
    }
    Ok(())
}

/// Reads the cells of a row as far as its end, without the blank ones that
/// close it.
fn cells(xml: &mut Xml<'_>, room: &Room<'_>) -> Result<Vec<Cell>, Error> {
    let mut cells = Vec::new();
    let mut column = 0_usize;
    let mut text = 0_usize;
    while let Some(tag) = xml.child()? {
        if !["table-cell", "covered-table-cell"].contains(&tag.name()) {
            xml.skip()?;
            continue;
        }
        let times = tag.number("number-columns-repeated")?.unwrap_or(1);
        let cell = cell(xml, &tag, room)?;
        if cell.text.trim().is_empty() {
            column = column.saturating_add(times);
            continue;
        }
        let end = column.saturating_add(times);
        if end > room.limits.columns {
            return Err(Error::TooMuch(Bound::Columns));
        }
        // Before it is there so often.
        text = text.saturating_add(cell.text.len().saturating_mul(times));
        if text > room.limits.text {
            return Err(Error::TooMuch(Bound::Text));
        }
        cells.resize(column, Cell::default());
        cells.resize(end, cell);
        column = end;
    }
    Ok(cells)
}

/// Reads one cell as far as its end: its paragraphs as they are shown, and the
/// day or time that it is.
fn cell(xml: &mut Xml<'_>, tag: &Tag<'_>, room: &Room<'_>) -> Result<Cell, Error> {
    let mut text: Option<String> = None;
    while let Some(inside) = xml.child()? {
        if inside.name() != "p" {
            xml.skip()?;
            continue;
        }
        let paragraph = xml.text(&BESIDE, stand_in, room)?;
        match &mut text {
            Some(text) => {
                text.push('\n');
                text.push_str(&paragraph);
                room.cell(text)?;
            }
            None => text = Some(paragraph),
        }
    }
    let moment = match tag.get("value-type")?.as_deref() {
        Some("date") => tag.get("date-value")?.and_then(|value| day(&value)),
        Some("time") => tag.get("time-value")?.and_then(|value| clock(&value)),
        _ => None,
    };
    let moment = moment.filter(|moment| text.as_ref().is_none_or(|text| shows_day(*moment, text)));
    let text = text.or_else(|| moment.map(Moment::text)).unwrap_or_default();
    Ok(Cell { text, moment })
}

/// Whether a cell shows the day that it is kept with: `March 2024` is kept as
/// its first, which nobody wrote.
fn shows_day(moment: Moment, text: &str) -> bool {
    let day = match moment {
        Moment::Date(date) => date.day(),
        Moment::DateTime(both) => both.day(),
        Moment::Time(_) => return true,
    };
    text.split(|c: char| !c.is_ascii_digit()).any(|number| number.parse::<u32>() == Ok(day))
}

/// Spaces, tabs and line ends are elements.
fn stand_in(tag: &Tag<'_>) -> Result<Cow<'static, str>, Error> {
    Ok(match tag.name() {
        "s" => " ".repeat(tag.number("c")?.unwrap_or(1).min(1000)).into(),
        "tab" => "\t".into(),
        "line-break" => "\n".into(),
        _ => "".into(),
    })
}

/// `2026-05-04` or `2026-05-04T21:40:00`.
fn day(value: &str) -> Option<Moment> {
    let date = || NaiveDate::parse_from_str(value, "%Y-%m-%d").ok().map(Moment::Date);
    let both = || NaiveDateTime::parse_from_str(value, "%Y-%m-%dT%H:%M:%S%.f").ok();
    date().or_else(|| both().map(Moment::DateTime))
}

/// `PT21H40M00S`; a length of a day or more is no time of day.
fn clock(value: &str) -> Option<Moment> {
    let (hours, rest) = value.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?.split(['.', ',']).next()?;
    let time =
        NaiveTime::from_hms_opt(hours.parse().ok()?, minutes.parse().ok()?, seconds.parse().ok()?);
    time.map(Moment::Time)
}
