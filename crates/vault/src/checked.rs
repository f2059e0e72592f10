//! Small files in canonical JSON that carry a check sum of themselves: the header
//! of a vault, and what a copy says of itself.

use record::{Hash, canonical};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Why such a file cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unusable {
    Damaged,
    TooNew,
}

/// The bytes of the file: the value, with its check sum before all else.
pub(crate) fn to_bytes(value: &impl Serialize) -> Vec<u8> {
    let body = body(value);
    let mut bytes = format!("{{\"check\":\"{}\",", Hash::of(&body)).into_bytes();
    bytes.extend_from_slice(&body[1..]);
    bytes
}

/// Reads the bytes of a file of this family of formats, `daymark-vault/` say.
/// Only those that [`to_bytes`] makes are taken. A flipped bit anywhere is
/// noticed here; one that was flipped with care is not.
pub(crate) fn parse<T>(bytes: &[u8], family: &str) -> Result<T, Unusable>
where
    T: Serialize + DeserializeOwned,
{
    let mut value: Value = canonical::from_slice(bytes).map_err(|_| Unusable::Damaged)?;
    let check = value.as_object_mut().and_then(|members| members.remove("check"));
    let found = canonical::to_vec(&value).map_err(|_| Unusable::Damaged)?;
    if check != Some(Value::String(Hash::of(&found).to_string())) {
        return Err(Unusable::Damaged);
    }
    if is_newer(&value, family) {
        return Err(Unusable::TooNew);
    }
    let value = T::deserialize(value).map_err(|_| Unusable::Damaged)?;
    // A member that is not known here would be missing from the body.
    if canonical::to_vec(&value).is_ok_and(|body| body == found) {
        Ok(value)
    } else {
        Err(Unusable::Damaged)
    }
}

fn body(value: &impl Serialize) -> Vec<u8> {
    canonical::to_vec(value).expect("what is written is whole and ASCII")
}

/// Whether a file that is sound otherwise is of a later version.
fn is_newer(value: &Value, family: &str) -> bool {
    let format = value.get("format").and_then(Value::as_str);
    let version = format.and_then(|format| format.strip_prefix(family));
    version.and_then(|version| version.parse::<u32>().ok()).is_some_and(|version| version > 1)
}
