//! Fields as said on the command line: `looks=a grey coat`, `aliases=…` more
//! than once for a list, `terms.1.says=…` for the first row, or a JSON file.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;

use diary::{FieldValue, FieldValues};

use crate::print::Failure;

/// The most rows that can be named.
const MOST_ROWS: usize = 1000;

/// The most that is read as fields, in bytes.
const LIMIT: u64 = 1 << 24;

/// Puts what was said into the fields; the others stay. What a file says comes
/// first.
pub(crate) fn put(
    values: &mut FieldValues,
    said: &[String],
    file: Option<&Path>,
) -> Result<(), Failure> {
    if let Some(file) = file {
        values.extend(read(file)?);
    }
    let mut begun = BTreeSet::new();
    for line in said {
        let (path, text) = line.split_once('=').ok_or_else(unreadable)?;
        let is_first = begun.insert(path.to_owned());
        set(values, path.trim(), text, is_first)?;
    }
    Ok(())
}

fn unreadable() -> Failure {
    Failure::unreadable("cli-no-such-field")
}

/// Reads a JSON object of fields; `-` is standard input.
fn read(file: &Path) -> Result<FieldValues, Failure> {
    let mut text = String::new();
    let read = if file == Path::new("-") {
        std::io::stdin().lock().take(LIMIT).read_to_string(&mut text)
    } else {
        let opened = std::fs::File::open(file).map_err(|_| unreadable())?;
        opened.take(LIMIT).read_to_string(&mut text)
    };
    read.map_err(|_| unreadable())?;
    serde_json::from_str(&text).map_err(|_| unreadable())
}

fn set(values: &mut FieldValues, path: &str, text: &str, is_first: bool) -> Result<(), Failure> {
    let Some((key, rest)) = path.split_once('.') else {
        let before = values.remove(path).filter(|_| !is_first);
        values.insert(path.to_owned(), with(before, text)?);
        return Ok(());
    };
    let (row, rest) = rest.split_once('.').ok_or_else(unreadable)?;
    let row: usize = row.parse().map_err(|_| unreadable())?;
    let place = row.checked_sub(1).filter(|place| *place < MOST_ROWS).ok_or_else(unreadable)?;
    let mut rows = match values.remove(key) {
        Some(FieldValue::Rows(rows)) => rows,
        Some(FieldValue::Text(_) | FieldValue::Words { .. } | FieldValue::List(_)) | None => {
            Vec::new()
        }
    };
    rows.resize(rows.len().max(place + 1), FieldValues::new());
    set(&mut rows[place], rest, text, is_first)?;
    values.insert(key.to_owned(), FieldValue::Rows(rows));
    Ok(())
}

/// A text beside those that were said before.
fn with(before: Option<FieldValue>, text: &str) -> Result<FieldValue, Failure> {
    match before {
        None => Ok(FieldValue::Text(text.to_owned())),
        Some(FieldValue::Text(first) | FieldValue::Words { text: first, .. }) => {
            Ok(FieldValue::List(vec![first, text.to_owned()]))
        }
        Some(FieldValue::List(mut all)) => {
            all.push(text.to_owned());
            Ok(FieldValue::List(all))
        }
        Some(FieldValue::Rows(_)) => Err(unreadable()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_replaces_what_stood_there_and_adds_to_itself() {
        let mut values = FieldValues::from([
            ("aliases".to_owned(), FieldValue::List(vec!["old".to_owned()])),
            ("name".to_owned(), FieldValue::Text("N".to_owned())),
        ]);
        let said = ["aliases=a", "aliases=b=c", "terms.2.says=x", "terms.2.number=2a"];
        let said = said.map(str::to_owned);
        assert!(put(&mut values, &said, None).is_ok());
        let json = serde_json::to_value(&values).expect("it has a JSON form");
        assert_eq!(
            json,
            serde_json::json!({
                "aliases": ["a", "b=c"],
                "name": "N",
                "terms": [{}, { "says": "x", "number": "2a" }],
            })
        );
    }

    #[test]
    fn what_cannot_be_a_field_is_refused() {
        for bad in ["name", "terms.0.says=x", "terms.x.says=y", "terms.1=x", "terms.1001.says=x"] {
            assert!(put(&mut FieldValues::new(), &[bad.to_owned()], None).is_err(), "{bad}");
        }
    }
}
