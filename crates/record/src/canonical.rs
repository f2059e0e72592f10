//! Canonical JSON: RFC 8785, narrowed as record-1 says.
//!
//! Numbers are whole and fit a double exactly, keys are ASCII, no key comes
//! twice, nothing is nested deeper than [`DEPTH`]. Within that there is one
//! form only, so equal values have equal bytes.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Number, Value};

use crate::Error;

/// How deep arrays and objects may be nested.
pub const DEPTH: usize = 32;

/// The largest whole number that every JSON reader keeps: 2⁵³ − 1.
pub const MAX_NUMBER: u64 = (1 << 53) - 1;

/// Writes a value in its one form.
///
/// # Errors
/// [`Error::NotCanonical`] for a value outside the profile: fractions, numbers
/// past [`MAX_NUMBER`], keys that are not ASCII, nesting past [`DEPTH`].
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    let value = serde_json::to_value(value).map_err(|_| Error::NotCanonical)?;
    let mut out = Vec::with_capacity(512);
    write(&value, DEPTH, &mut out)?;
    Ok(out)
}

/// Reads a value from bytes that are in canonical form, and from no others.
///
/// Members that `T` does not know are let through; whoever must keep them
/// keeps the bytes.
///
/// # Errors
/// [`Error::NotCanonical`] where the bytes are not the canonical form of what
/// they say, [`Error::Unreadable`] where they are but are not a `T`.
pub fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    let value: Value = serde_json::from_slice(bytes).map_err(|_| Error::NotCanonical)?;
    let mut again = Vec::with_capacity(bytes.len());
    write(&value, DEPTH, &mut again)?;
    if again != bytes {
        return Err(Error::NotCanonical);
    }
    // The reason is dropped: serde's messages repeat what was written.
    T::deserialize(value).map_err(|_| Error::Unreadable { what: "value" })
}

/// Writes one value; `depth` is how many levels may still open.
fn write(value: &Value, depth: usize, out: &mut Vec<u8>) -> Result<(), Error> {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
        Value::Number(number) => write_number(number, out)?,
        Value::String(text) => write_text(text, out),
        Value::Array(items) => {
            let depth = depth.checked_sub(1).ok_or(Error::NotCanonical)?;
            out.push(b'[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    out.push(b',');
                }
                write(item, depth, out)?;
            }
            out.push(b']');
        }
        Value::Object(members) => {
            let depth = depth.checked_sub(1).ok_or(Error::NotCanonical)?;
            write_members(members, depth, out)?;
        }
    }
    Ok(())
}

/// Writes an object with its keys sorted here: the order inside a [`Map`]
/// depends on which features other crates ask of `serde_json`.
fn write_members(
    members: &Map<String, Value>,
    depth: usize,
    out: &mut Vec<u8>,
) -> Result<(), Error> {
    let mut members: Vec<(&String, &Value)> = members.iter().collect();
    members.sort_unstable_by_key(|(key, _)| *key);
    out.push(b'{');
    for (place, (key, value)) in members.into_iter().enumerate() {
        if !key.is_ascii() {
            return Err(Error::NotCanonical);
        }
        if place > 0 {
            out.push(b',');
        }
        write_text(key, out);
        out.push(b':');
        write(value, depth, out)?;
    }
    out.push(b'}');
    Ok(())
}

fn write_number(number: &Number, out: &mut Vec<u8>) -> Result<(), Error> {
    let whole = number.as_i64().filter(|n| n.unsigned_abs() <= MAX_NUMBER);
    let whole = whole.ok_or(Error::NotCanonical)?;
    out.extend_from_slice(whole.to_string().as_bytes());
    Ok(())
}

/// Writes a string as RFC 8785 §3.2.2.2 has it, which is how `serde_json`
/// writes strings.
fn write_text(text: &str, out: &mut Vec<u8>) {
    serde_json::to_writer(out, text).expect("writing a string to memory never fails");
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn text(value: &Value) -> Result<String, Error> {
        to_vec(value).map(|bytes| String::from_utf8(bytes).expect("JSON is UTF-8"))
    }

    #[test]
    fn keys_are_sorted_and_nothing_is_spaced() {
        let value = json!({"b": [1, true, null], "a": {"B": "x", "10": -2, "1": 0}, "": false});
        let expected = r#"{"":false,"a":{"1":0,"10":-2,"B":"x"},"b":[1,true,null]}"#;
        assert_eq!(text(&value).as_deref(), Ok(expected));
    }

    #[test]
    fn strings_are_escaped_as_rfc_8785_says_and_otherwise_untouched() {
        // The string of RFC 8785 §3.2.2.
        let value = json!("\u{20ac}$\u{f}\nA'B\"\\\\\"/");
        assert_eq!(text(&value).as_deref(), Ok("\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\""));
        let all: String = (0..0x20).filter_map(char::from_u32).collect();
        let expected = concat!(
            r#""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#,
            r#"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f""#
        );
        assert_eq!(text(&json!(all)).as_deref(), Ok(expected));
        let plain = "\u{7f}\u{85}\u{2028}\u{feff}e\u{301}\u{1F468}\u{200D}\u{1F469}\u{10ffff}";
        assert_eq!(text(&json!(plain)), Ok(format!("\"{plain}\"")));
    }

    #[test]
    fn numbers_are_whole_and_fit_a_double() {
        let edge = 9_007_199_254_740_991_i64;
        assert_eq!(text(&json!([edge, -edge])), Ok(format!("[{edge},-{edge}]")));
        for outside in [json!(edge + 1), json!(-edge - 1), json!(u64::MAX), json!(0.5), json!(1.0)]
        {
            assert_eq!(text(&outside), Err(Error::NotCanonical), "{outside}");
        }
    }

    #[test]
    fn other_forms_of_the_same_value_are_refused() {
        let refused: [&[u8]; 22] = [
            b"",
            b" 1",
            b"1 ",
            b"1\n",
            b"1,",
            b"{\"a\":1}{}",
            b"{\"b\":1,\"a\":2}",
            b"{\"a\":1,\"a\":1}",
            b"{\"a\": 1}",
            b"{\"\\u0061\":1}",
            b"\"\\/\"",
            b"\"\\u00e9\"",
            b"\"\\u000A\"",
            b"\"\\ud800\"",
            b"\"\xff\"",
            b"\xef\xbb\xbf1",
            b"{\"\xc3\xa9\":1}",
            b"1.0",
            b"1e2",
            b"-0",
            b"01",
            b"9007199254740992",
        ];
        for bytes in refused {
            assert_eq!(from_slice::<Value>(bytes), Err(Error::NotCanonical), "{bytes:?}");
        }
    }

    #[test]
    fn nesting_is_bounded() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(from_slice::<Value>(nested(DEPTH).as_bytes()).is_ok());
        for levels in [DEPTH + 1, 128, 100_000] {
            let bytes = nested(levels).into_bytes();
            assert_eq!(from_slice::<Value>(&bytes), Err(Error::NotCanonical), "{levels}");
        }
    }

    #[test]
    fn what_is_no_such_value_is_told_apart_from_what_is_not_canonical() {
        let found = from_slice::<bool>(b"\"canary\"");
        assert_eq!(found, Err(Error::Unreadable { what: "value" }));
    }
}
