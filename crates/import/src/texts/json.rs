//! The texts of JSON.

use std::ops::ControlFlow;

use serde_json::Value;

use super::{Found, Limits, Take, plain};
use crate::chat::mended;

/// Every text of it, and the names of its members. What is damaged or past the
/// limit is given as it stands.
pub(super) fn texts(bytes: &[u8], limits: &Limits, take: Take<'_>) -> ControlFlow<()> {
    let read = (bytes.len() <= limits.list).then(|| serde_json::from_slice::<Value>(bytes).ok());
    let Some(value) = read.flatten() else { return plain::texts(bytes, take) };
    let mut said = String::new();
    walk(&value, &mut said);
    take(Found::Text(&said))
}

/// The reader of JSON keeps to a depth of 128, and so does this.
fn walk(value: &Value, said: &mut String) {
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::Number(number) => {
            said.push_str(&number.to_string());
            said.push('\n');
        }
        Value::String(text) => {
            said.push_str(text);
            said.push('\n');
            // Instagram and Facebook write each byte as a character of its own.
            if !text.is_ascii() {
                said.push_str(&mended(text));
                said.push('\n');
            }
        }
        Value::Array(all) => all.iter().for_each(|value| walk(value, said)),
        Value::Object(members) => {
            for (name, value) in members {
                said.push_str(name);
                said.push('\n');
                walk(value, said);
            }
        }
    }
}
