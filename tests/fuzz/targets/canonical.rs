//! Canonical JSON, by both of its readers (record-1, conventions).

#![no_main]

use libfuzzer_sys::fuzz_target;
use record::canonical;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let ours = canonical::from_slice::<Value>(bytes).ok();
    let theirs = verify::fuzzing::canonical(bytes);
    if let Some(value) = &ours {
        assert_eq!(canonical::to_vec(value).as_deref(), Ok(bytes), "it prints as it was read");
        assert_eq!(theirs.as_ref(), Some(value), "the checker reads the same");
    } else if let Some(value) = &theirs {
        // The checker lets more be nested, so that it never refuses a bundle.
        assert!(depth(value) > canonical::DEPTH, "only one of the two reads it");
    }
    // Any JSON has one canonical form, which reads back, or none.
    if let Ok(value) = serde_json::from_slice::<Value>(bytes)
        && let Ok(text) = canonical::to_vec(&value)
    {
        let again = canonical::from_slice::<Value>(&text);
        assert_eq!(again.as_ref(), Ok(&value), "what was written reads back");
    }
});

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
