//! The values of a row, in the record format of SQLite.
//!
//! Hostile input: values that are not all there are left away, and so are more
//! than any row of ours has.

/// No table that is kept has as many columns.
const MOST: usize = 16;

/// A value of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Value<'r> {
    Null,
    Integer(i64),
    /// A number with a fraction: none of ours.
    Real,
    Text(&'r str),
    Blob(&'r [u8]),
}

/// A whole number of SQLite, of one to nine bytes, and what follows it.
pub(super) fn varint(bytes: &[u8]) -> Option<(i64, &[u8])> {
    let mut value = 0_u64;
    for (place, byte) in bytes.iter().take(9).enumerate() {
        if place == 8 {
            value = value << 8 | u64::from(*byte);
        } else {
            value = value << 7 | u64::from(byte & 0x7f);
        }
        if place == 8 || byte & 0x80 == 0 {
            return Some((value.cast_signed(), &bytes[place + 1..]));
        }
    }
    None
}

/// The values, up to the first one that is not wholly there.
pub(super) fn values(row: &[u8]) -> Vec<Value<'_>> {
    let mut values = Vec::new();
    let Some((length, _)) = varint(row) else { return values };
    let Some((head, mut body)) =
        usize::try_from(length).ok().and_then(|length| row.split_at_checked(length))
    else {
        return values;
    };
    // The length stands in the head too.
    let mut types = varint(head).map_or(&[][..], |(_, types)| types);
    while values.len() < MOST
        && let Some((kind, rest)) = varint(types)
    {
        types = rest;
        let Some((bytes, rest)) = body.split_at_checked(length_of(kind)) else { break };
        body = rest;
        let Some(value) = value(kind, bytes) else { break };
        values.push(value);
    }
    values
}

/// How many bytes a value of this type has.
fn length_of(kind: i64) -> usize {
    match kind {
        1..=4 => usize::try_from(kind).unwrap_or(usize::MAX),
        5 => 6,
        6 | 7 => 8,
        12.. => usize::try_from((kind - 12) / 2).unwrap_or(usize::MAX),
        _ => 0,
    }
}

fn value(kind: i64, bytes: &[u8]) -> Option<Value<'_>> {
    Some(match kind {
        0 => Value::Null,
        1..=6 => {
            let sign = if bytes[0] & 0x80 == 0 { 0 } else { -1 };
            Value::Integer(bytes.iter().fold(sign, |sum, byte| sum << 8 | i64::from(*byte)))
        }
        7 => Value::Real,
        8 => Value::Integer(0),
        9 => Value::Integer(1),
        12.. if kind % 2 == 0 => Value::Blob(bytes),
        12.. => Value::Text(std::str::from_utf8(bytes).ok()?),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_sqlite_writes_them() {
        // NULL, 258, -2, 0, 1, 'hi', x'ff', and a text that is cut off.
        let row =
            [&[9, 0, 2, 1, 8, 9, 17, 14, 23][..], &[1, 2, 0xfe, b'h', b'i', 0xff, b'c']].concat();
        assert_eq!(
            values(&row),
            [
                Value::Null,
                Value::Integer(258),
                Value::Integer(-2),
                Value::Integer(0),
                Value::Integer(1),
                Value::Text("hi"),
                Value::Blob(&[0xff]),
            ]
        );
    }

    #[test]
    fn a_row_has_no_more_values_than_ours_have() {
        // A thousand times NULL, which needs no bytes but its type.
        let row = [&[0x87, 0x6a][..], &[0; 1000]].concat();
        assert_eq!(values(&row).len(), MOST);
    }

    #[test]
    fn numbers_have_up_to_nine_bytes() {
        assert_eq!(varint(&[0x81, 0x00, 7]), Some((128, &[7][..])));
        assert_eq!(varint(&[0xff; 9]), Some((-1, &[][..])));
        assert_eq!(varint(&[0xff; 8]), None);
    }
}
