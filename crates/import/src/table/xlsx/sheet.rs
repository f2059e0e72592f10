//! The cells of one sheet (ECMA-376 part 1, §18.3).

use super::super::room::Room;
use super::super::serial;
use super::super::xml::{Tag, Xml, nothing};
use super::super::{Bound, Cell, Error, Moment, Row, Sheet};
use super::{Shared, string};

/// The rows of a sheet that there can be.
const ROWS: usize = 1 << 20;

pub(super) fn read(
    text: &str,
    shared: &Shared,
    sheet: &mut Sheet,
    room: &mut Room<'_>,
) -> Result<(), Error> {
    let mut xml = Xml::new(text);
    if xml.find(&["sheetData"])?.is_none() {
        return Err(Error::Damaged);
    }
    let mut last = 0;
    while let Some(tag) = xml.child()? {
        if tag.name() != "row" {
            xml.skip()?;
            continue;
        }
        // A row without a number follows the one before.
        last = tag.number("r")?.unwrap_or(last + 1);
        if !(1..=ROWS).contains(&last) {
            return Err(Error::Damaged);
        }
        let number = u32::try_from(last).map_err(|_| Error::Damaged)?;
        room.add(Row { number, cells: cells(&mut xml, shared, room)? }, sheet)?;
    }
    // What follows must be whole too.
    while xml.next()?.is_some() {}
    Ok(())
}

/// Reads the cells of a row as far as its end, without the blank ones that
/// close it.
fn cells(xml: &mut Xml<'_>, shared: &Shared, room: &Room<'_>) -> Result<Vec<Cell>, Error> {
    let mut cells: Vec<Cell> = Vec::new();
    let mut text = 0_usize;
    let mut next = 0;
    while let Some(tag) = xml.child()? {
        if tag.name() != "c" {
            xml.skip()?;
            continue;
        }
        let column = tag.get("r")?.map_or(Ok(next), |reference| column(&reference))?;
        next = column + 1;
        let cell = cell(xml, &tag, shared, room)?;
        if cell.text.is_empty() {
            continue;
        }
        if column >= room.limits.columns {
            return Err(Error::TooMuch(Bound::Columns));
        }
        text = text.saturating_add(cell.text.len());
        if text > room.limits.text {
            return Err(Error::TooMuch(Bound::Text));
        }
        if cells.len() <= column {
            cells.resize(column + 1, Cell::default());
        }
        cells[column] = cell;
    }
    Ok(cells)
}

/// The column of a reference such as `AB12`, from 0.
fn column(reference: &str) -> Result<usize, Error> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic);
    let column = letters.take(4).fold(0_usize, |column, letter| {
        column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    column.checked_sub(1).ok_or(Error::Damaged)
}

/// Reads one cell as far as its end.
fn cell(xml: &mut Xml<'_>, tag: &Tag<'_>, shared: &Shared, room: &Room<'_>) -> Result<Cell, Error> {
    let (mut value, mut inline) = (String::new(), None);
    while let Some(inside) = xml.child()? {
        match inside.name() {
            "v" => value = xml.text(&[], nothing, room)?,
            "is" => inline = Some(string(xml, room)?),
            // The formula itself, or what later versions add.
            _ => xml.skip()?,
        }
    }
    if let Some(text) = inline {
        return Ok(Cell::from(text));
    }
    Ok(match tag.get("t")?.as_deref() {
        Some("s") if value.is_empty() => Cell::default(),
        Some("s") => {
            let place: usize = value.trim().parse().map_err(|_| Error::Damaged)?;
            Cell::from(shared.strings.get(place).ok_or(Error::Damaged)?.clone())
        }
        Some("str") => Cell::from(super::unescaped(value)),
        Some("b") => Cell::from(truth(&value).to_owned()),
        Some("d") => dated(value),
        None | Some("n") => match value.trim().parse::<f64>() {
            Ok(number) if number.is_finite() => {
                let style = tag.number("s")?.unwrap_or_default();
                serial::cell(number, shared.styles.shows(style), shared.epoch)
            }
            _ => Cell::from(value),
        },
        // An error such as `#N/A`, or what later versions add.
        Some(_) => Cell::from(value),
    })
}

fn truth(value: &str) -> &'static str {
    match value.trim() {
        "1" | "true" => "TRUE",
        "0" | "false" => "FALSE",
        _ => "",
    }
}

/// A day in ISO form, as the strict kind of the format has it.
fn dated(value: String) -> Cell {
    let date = || value.parse().ok().map(Moment::Date);
    let both = || value.parse().ok().map(Moment::DateTime);
    let moment = date().or_else(both);
    Cell { text: moment.map_or(value, Moment::text), moment }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_by_their_letters() {
        let cases = [("A1", 0), ("z9", 25), ("AA10", 26), ("XFD1048576", 16383)];
        for (reference, at) in cases {
            assert_eq!(column(reference), Ok(at));
        }
        assert_eq!(column("12"), Err(Error::Damaged));
    }
}
