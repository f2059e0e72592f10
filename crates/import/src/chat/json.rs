//! JSON of any length, walked without being held: what a reader wants is given
//! to it value by value, the rest is passed over.
//!
//! `serde_json` reads, through a reader that mends broken characters and gives
//! no more bytes to one value than a message may have. So neither a long string,
//! nor a long list, nor a deep one takes more than that.

mod mending;
mod walk;

pub(super) use walk::{Listener, Step, walk};

use serde_json::Value;

/// A member of an object that is a string with something in it.
pub(super) fn text<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    value.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// A member of an object that is a whole number, also one in quotes.
pub(super) fn number(value: &Value, name: &str) -> Option<i64> {
    match value.get(name)? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A member of an object that is a list; none where it is not there.
pub(super) fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Whether a member of an object is `true`.
pub(super) fn is(value: &Value, name: &str) -> bool {
    value.get(name).and_then(Value::as_bool) == Some(true)
}
