//! Small files in canonical JSON that carry a check sum of themselves, as the
//! header of a vault does.

use record::{Hash, canonical};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// All formats here begin with this, whatever version.
const FAMILY: &str = "daymark-copy/";

/// What this version of Daymark reads and writes.
pub(super) const FORMAT: &str = "daymark-copy/1";

/// Why such a file cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unusable {
    Damaged,
    TooNew,
}

/// The bytes of the file: the value, with its check sum before all.
pub(super) fn to_bytes(value: &impl Serialize) -> Vec<u8> {
    let body = body(value);
    let mut bytes = format!("{{\"check\":\"{}\",", Hash::of(&body)).into_bytes();
    bytes.extend_from_slice(&body[1..]);
    bytes
}

/// Reads the bytes of a file. Only those that [`to_bytes`] makes are taken.
pub(super) fn parse<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> Result<T, Unusable> {
    let mut value: Value = canonical::from_slice(bytes).map_err(|_| Unusable::Damaged)?;
    let check = value.as_object_mut().and_then(|members| members.remove("check"));
    let found = canonical::to_vec(&value).map_err(|_| Unusable::Damaged)?;
    if check != Some(Value::String(Hash::of(&found).to_string())) {
        return Err(Unusable::Damaged);
    }
    if is_newer(&value) {
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

fn is_newer(value: &Value) -> bool {
    let format = value.get("format").and_then(Value::as_str);
    let version = format.and_then(|format| format.strip_prefix(FAMILY));
    version.and_then(|version| version.parse::<u32>().ok()).is_some_and(|version| version > 1)
}
