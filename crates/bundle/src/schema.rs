//! The JSON Schema of a line of `entries.jsonl` (bundle-1 §4), made from the
//! declarations that the record itself is made from.

use diary::card::{FieldShape, Fields as _, Input};
use diary::{Answer, Capture, CardKind, Derivation, Details, Grade, Way};
use serde_json::{Map, Value, json};

/// The name of the schema's file, beside the entries.
pub(crate) const NAME: &str = "record/entries.schema.json";

/// The schema (JSON Schema 2020-12), as it lies in each bundle.
///
/// It says what is there, not what holds: that proofs and commitments fit is
/// for a checker.
#[must_use]
pub fn schema() -> Vec<u8> {
    let digits = json!({"type": "string", "pattern": "^[0-9a-f]{64}$"});
    let mut definitions = definitions();
    definitions.insert("hash".to_owned(), digits);
    definitions.insert("subject".to_owned(), subject());
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://daymark.invalid/formats/entries-1.schema.json",
        "title": "One line of entries.jsonl in a Daymark bundle",
        "description": "One entry: one whole version of one subject. HOW-TO-CHECK.txt says how to check it; IF-DAYMARK-IS-GONE.txt says how to read it.",
        "type": "object",
        "required": ["header", "proof"],
        "additionalProperties": false,
        "dependentRequired": {"salt": ["content"], "content": ["salt"]},
        "properties": {
            "header": header(),
            "salt": {"$ref": "#/$defs/hash", "description": "32 random bytes; the commitment is SHA-256 of these and the content in canonical JSON (RFC 8785). Absent where the entry was erased."},
            "content": content(),
            "proof": {"type": "array", "items": {"$ref": "#/$defs/hash"}, "description": "Inclusion proof for the checkpoint, in the order of RFC 9162."},
        },
        "$defs": definitions,
    });
    let mut text = serde_json::to_vec_pretty(&schema).expect("it is made of strings and lists");
    text.push(b'\n');
    text
}

fn header() -> Value {
    let mut kinds = vec!["incident", "exhibit", "writer"];
    kinds.extend(disclosed().map(CardKind::key));
    let properties = json!({
        "clock": {"oneOf": [
            {"type": "object", "required": ["is"], "properties": {"is": {"enum": ["normal", "unknown"]}}, "additionalProperties": false},
            {"type": "object", "required": ["is", "seconds"], "properties": {"is": {"const": "set-back"}, "seconds": {"type": "integer", "minimum": 1}}, "additionalProperties": false},
        ], "description": "What the computer's clock did since the entry before."},
        "commitment": {"$ref": "#/$defs/hash"},
        "format": {"const": "daymark-entry/1"},
        "kind": {"enum": kinds},
        "offset": {"type": "integer", "description": "Minutes east of UTC."},
        "seq": {"type": "integer", "minimum": 0, "description": "Its place in the record."},
        "subject": {"type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "description": "The same for all versions of one subject."},
        "version": {"type": "integer", "minimum": 1},
        "writtenAt": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "description": "When it was written, by the computer's clock, in UTC."},
        "zone": {"type": "string", "description": "The IANA name of the zone."},
    });
    let required: Vec<&String> = properties.as_object().into_iter().flat_map(Map::keys).collect();
    json!({
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": false,
    })
}

fn content() -> Value {
    json!({
        "type": "object",
        "required": ["status"],
        "properties": {
            "status": {"enum": ["current", "withdrawn", "erased"]},
            "subject": {"$ref": "#/$defs/subject"},
            "reason": {"$ref": "#/$defs/text", "description": "Why this version was written."},
            "helpedBy": {"$ref": "#/$defs/text", "description": "Who helped to write it."},
        },
    })
}

/// The kinds of card that a bundle may hold.
fn disclosed() -> impl Iterator<Item = CardKind> {
    CardKind::ALL.iter().copied().filter(|kind| !kind.is_apart())
}

/// A subject: an object with one member, named for its kind.
fn subject() -> Value {
    let mut properties = Map::new();
    properties.insert("incident".to_owned(), incident());
    properties.insert("exhibit".to_owned(), exhibit());
    properties.insert(
        "writer".to_owned(),
        json!({"type": "object", "required": ["initials"], "properties": {"name": {"$ref": "#/$defs/text"}, "initials": {"$ref": "#/$defs/text"}}}),
    );
    for kind in disclosed() {
        let mut fields = fields(kind.shape());
        fields.insert("number".to_owned(), json!({"$ref": "#/$defs/number"}));
        let card = json!({"type": "object", "required": ["number"], "properties": fields});
        properties.insert(kind.key().to_owned(), card);
    }
    json!({
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "properties": properties,
        "additionalProperties": false,
    })
}

fn incident() -> Value {
    let own = json!({
        "number": {"$ref": "#/$defs/number"},
        "whatHappened": {"$ref": "#/$defs/text", "description": "What happened, in the writer's own words."},
        "when": {"$ref": "#/$defs/when"},
        "place": {"$ref": "#/$defs/text"},
        "placeKnown": {"$ref": "#/$defs/answer"},
        "ways": {"type": "array", "items": {"enum": Way::ALL}},
        "who": {"type": "object", "properties": {"name": {"$ref": "#/$defs/text"}, "howIKnow": {"$ref": "#/$defs/text"}}, "description": "Who did it. No name: someone unknown."},
        "observation": {"type": "object", "required": ["is"], "properties": {"is": {"enum": ["own", "told-by"]}, "name": {"$ref": "#/$defs/text"}}},
        "exactWords": {"$ref": "#/$defs/text"},
        "effect": {"type": "object", "properties": {"then": {"$ref": "#/$defs/text"}, "after": {"$ref": "#/$defs/text"}}},
        "witnesses": {"type": "array", "items": {"type": "object", "required": ["name"], "properties": {"name": {"$ref": "#/$defs/text"}, "saw": {"$ref": "#/$defs/text"}, "card": {"$ref": "#/$defs/number"}, "willing": {"$ref": "#/$defs/answer"}}}},
        "series": {"type": "integer", "minimum": 2, "description": "How many alike it stands for."},
        "picked": {"type": "object", "required": ["from", "messages", "by"], "properties": {"from": {"$ref": "#/$defs/reference"}, "messages": {"type": "array", "items": {"$ref": "#/$defs/number"}, "minItems": 1}, "by": {"type": "string"}}, "description": "The messages of a chat that it was made of, by their places in the file."},
    });
    let mut properties = fields(Details::shape());
    properties.extend(own.as_object().cloned().unwrap_or_default());
    json!({
        "type": "object",
        "required": ["number", "whatHappened", "when"],
        "properties": properties,
    })
}

fn exhibit() -> Value {
    json!({
        "type": "object",
        "required": ["reference", "originalName", "mediaType", "size", "sha256"],
        "properties": {
            "reference": {"$ref": "#/$defs/reference"},
            "originalName": {"type": "string"},
            "mediaType": {"type": "string"},
            "size": {"type": "integer", "minimum": 0},
            "sha256": {"$ref": "#/$defs/hash", "description": "Of the file of this exhibit under data/05-EXHIBITS."},
            "modified": {"type": "string", "description": "When the file was last changed, as it says itself."},
            "embedded": {"type": "object", "description": "What the file says of itself."},
            "grade": {"enum": Grade::ALL},
            "capture": {"enum": Capture::ALL},
            "capturedWith": {"$ref": "#/$defs/text"},
            "originalAt": {"$ref": "#/$defs/text"},
            "online": {"type": "object", "description": "Where it stood online, as the writer says."},
            "shows": {"$ref": "#/$defs/text"},
            "intimate": {"type": "boolean", "description": "Whether it shows someone in an intimate way, as the writer says."},
            "incidents": {"$ref": "#/$defs/numbers"},
            "origin": {"type": "object", "required": ["from", "how", "by"], "properties": {"from": {"$ref": "#/$defs/reference"}, "how": {"enum": Derivation::ALL}, "by": {"type": "string"}}},
            "readAs": {"type": "object", "required": ["form", "by"]},
        },
    })
}

fn definitions() -> Map<String, Value> {
    let day = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    let all = json!({
        "text": {"type": "string", "minLength": 1},
        "number": {"type": "integer", "minimum": 1},
        "numbers": {"type": "array", "items": {"$ref": "#/$defs/number"}},
        "reference": {"type": "string", "pattern": "^[A-Z]+/[1-9][0-9]*$"},
        "answer": {"enum": Answer::ALL},
        "day": {"type": "string", "pattern": day},
        "moment": {
            "type": "object",
            "required": ["local", "offset", "zone"],
            "properties": {"local": {"type": "string"}, "offset": {"type": "integer"}, "zone": {"type": "string"}},
            "additionalProperties": false,
            "description": "What the clock on the wall showed, minutes east of UTC, and the zone.",
        },
        "point": {"oneOf": [{"$ref": "#/$defs/moment"}, {"$ref": "#/$defs/day"}]},
        "when": {"oneOf": [
            when("exact", &[("at", "moment")]),
            when("about", &[("at", "point")]),
            when("between", &[("from", "point"), ("to", "point")]),
            when("day", &[("on", "day")]),
            when("unknown", &[]),
        ]},
        "position": {
            "type": "object",
            "required": ["latitudeMicro", "longitudeMicro"],
            "properties": {
                "latitudeMicro": {"type": "integer", "minimum": -90_000_000, "maximum": 90_000_000},
                "longitudeMicro": {"type": "integer", "minimum": -180_000_000, "maximum": 180_000_000},
            },
        },
    });
    all.as_object().cloned().unwrap_or_default()
}

fn when(is: &str, parts: &[(&str, &str)]) -> Value {
    let mut properties = Map::from_iter([("is".to_owned(), json!({"const": is}))]);
    let mut required = vec!["is"];
    for (name, of) in parts {
        properties.insert((*name).to_owned(), json!({"$ref": format!("#/$defs/{of}")}));
        required.push(name);
    }
    json!({"type": "object", "required": required, "properties": properties, "additionalProperties": false})
}

fn fields(shapes: Vec<FieldShape>) -> Map<String, Value> {
    shapes.into_iter().map(|shape| (member(&shape.key), input(shape.input))).collect()
}

fn input(input: Input) -> Value {
    let of = |name: &str| json!({"$ref": format!("#/$defs/{name}")});
    match input {
        Input::Line | Input::Text => of("text"),
        Input::Lines => json!({"type": "array", "items": of("text")}),
        Input::When => of("when"),
        Input::Day | Input::PastDay => of("day"),
        Input::Answer => of("answer"),
        Input::One { set: _, keys } => json!({"enum": keys}),
        Input::Some { set: _, keys } => json!({"type": "array", "items": {"enum": keys}}),
        Input::Money => json!({"type": "integer", "minimum": 0, "description": "Pence."}),
        Input::Position => of("position"),
        Input::Version | Input::Card(_) => of("number"),
        Input::Cards(_) | Input::Incidents => of("numbers"),
        Input::Exhibits => json!({"type": "array", "items": of("reference")}),
        Input::Rows(shapes) => {
            json!({"type": "array", "items": {"type": "object", "properties": fields(shapes)}})
        }
    }
}

/// `first-seen` as it is named in JSON: `firstSeen`.
fn member(key: &str) -> String {
    let mut parts = key.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| {
        let mut letters = part.chars();
        let capital = letters.next().into_iter().flat_map(char::to_uppercase);
        name + &capital.chain(letters).collect::<String>()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{entries, sample};

    fn lines() -> Vec<Value> {
        let lines = String::from_utf8(entries::lines(&sample::everything().entries));
        let lines = lines.expect("it is UTF-8");
        lines.lines().map(|line| serde_json::from_str(line).expect("it is JSON")).collect()
    }

    #[test]
    fn no_member_of_any_subject_is_missing_from_the_schema() {
        let schema: Value = serde_json::from_slice(&schema()).expect("it is JSON");
        let of = &schema["$defs"]["subject"]["properties"];
        for line in lines() {
            let Some(subject) = line["content"]["subject"].as_object() else { continue };
            for (kind, says) in subject {
                for member in says.as_object().into_iter().flat_map(Map::keys) {
                    let known = &of[kind]["properties"][member];
                    assert!(!known.is_null(), "{kind} {member} is not in the schema");
                }
            }
        }
    }

    #[test]
    fn the_published_schema_is_this_one() {
        let published = include_str!("../../../docs/formats/entries-1.schema.json");
        let made = String::from_utf8(schema()).expect("it is UTF-8");
        assert!(published == made, "write it anew: cargo run -p bundle --example schema");
    }
}
