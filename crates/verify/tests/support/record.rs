//! A small record, and the lines of the part of it that is disclosed.

use serde_json::{Value, json};

use super::{LETTER, hex, sha256};

/// All entries of a record, and which of them are disclosed.
#[derive(Clone)]
pub(crate) struct Record {
    pub(crate) entries: Vec<Entry>,
    pub(crate) disclosed: Vec<usize>,
}

#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) header: Value,
    pub(crate) salt: Option<[u8; 32]>,
    pub(crate) content: Option<Value>,
}

impl Record {
    /// Eight entries: the writer, an incident and its correction, one that is
    /// not disclosed, an exhibit, one that was erased, and one more.
    pub(crate) fn sample() -> Self {
        let mut record = Self { entries: Vec::new(), disclosed: vec![0, 1, 3, 4, 5, 6, 7] };
        let incident = |number: u64, words: &str| {
            json!({"incident": {
                "number": number,
                "whatHappened": words,
                "when": {"is": "day", "on": "2026-05-04"},
            }})
        };
        record.add('a', "writer", 1, current(json!({"writer": {"initials": "AJS"}})));
        record.add(
            'b',
            "incident",
            1,
            current(incident(1, "He waited outside.\n\u{1f6aa} Ŵy \"x\"")),
        );
        record.add('c', "incident", 1, current(incident(2, "Not disclosed.")));
        record.add(
            'd',
            "exhibit",
            1,
            current(json!({"exhibit": {
                "reference": "AJS/1",
                "originalName": "the letter.jpg",
                "mediaType": "image/jpeg",
                "size": LETTER.len(),
                "sha256": hex(&sha256(&[LETTER])),
                "incidents": [1],
            }})),
        );
        let mut corrected = current(incident(1, "He waited outside until nine."));
        corrected["reason"] = json!("I remembered the time.");
        record.add('b', "incident", 2, corrected);
        record.add('e', "incident", 1, current(incident(3, "Erased.")));
        record.entries[5].salt = None;
        record.entries[5].content = None;
        record.add('e', "incident", 2, json!({"status": "erased"}));
        record.add('f', "incident", 1, current(incident(4, "Another message.")));
        record
    }

    /// Appends the next entry.
    pub(crate) fn add(&mut self, subject: char, kind: &str, version: u64, content: Value) {
        let seq = self.entries.len();
        let letter = subject.to_string();
        let subject = format!(
            "{}-{}-4{}-8{}-{}",
            letter.repeat(8),
            letter.repeat(4),
            letter.repeat(3),
            letter.repeat(3),
            letter.repeat(12)
        );
        let header = json!({
            "clock": {"is": "normal"},
            "commitment": "",
            "format": "daymark-entry/1",
            "kind": kind,
            "offset": 60,
            "seq": seq,
            "subject": subject,
            "version": version,
            "writtenAt": format!("2026-05-0{}T20:40:05.250Z", seq + 1),
            "zone": "Europe/London",
        });
        let salt = Some(sha256(&[b"a salt of the tests", &[seq as u8]]));
        self.entries.push(Entry { header, salt, content: Some(content) });
        self.commit(seq);
    }

    /// Works out the commitment of an entry anew.
    pub(crate) fn commit(&mut self, seq: usize) {
        let Entry { header, salt: Some(salt), content: Some(content) } = &mut self.entries[seq]
        else {
            panic!("an entry with content");
        };
        header["commitment"] = json!(hex(&sha256(&[salt, canonical(content).as_bytes()])));
    }

    fn leaves(&self) -> Vec<[u8; 32]> {
        let leaf = |entry: &Entry| sha256(&[&[0], canonical(&entry.header).as_bytes()]);
        self.entries.iter().map(leaf).collect()
    }

    pub(crate) fn root(&self) -> [u8; 32] {
        root(&self.leaves())
    }

    /// Its first entries, as it was when there were no more.
    pub(crate) fn begun(&self, size: usize) -> Self {
        Self { entries: self.entries[..size].to_vec(), disclosed: Vec::new() }
    }

    /// That it begins with as many entries (RFC 9162 §2.1.4.1), one hash on
    /// each line.
    pub(crate) fn consistency(&self, size: usize) -> String {
        let proof = subproof(size, &self.leaves(), true);
        proof.iter().map(|part| hex(part) + "\n").collect()
    }

    /// The lines of `entries.jsonl`, as values.
    pub(crate) fn values(&self) -> Vec<Value> {
        let leaves = self.leaves();
        let line = |&at: &usize| {
            let Entry { header, salt, content } = &self.entries[at];
            let proof: Vec<_> = proof(&leaves, at).iter().map(|part| hex(part)).collect();
            let mut line = json!({"header": header, "proof": proof});
            if let Some(salt) = salt {
                line["salt"] = json!(hex(salt));
            }
            if let Some(content) = content {
                line["content"] = content.clone();
            }
            line
        };
        self.disclosed.iter().map(line).collect()
    }

    /// `entries.jsonl`.
    pub(crate) fn lines(&self) -> String {
        lines_of(&self.values())
    }
}

pub(crate) fn lines_of(values: &[Value]) -> String {
    values.iter().map(|value| canonical(value) + "\n").collect()
}

fn current(subject: Value) -> Value {
    json!({"status": "current", "subject": subject})
}

fn root(leaves: &[[u8; 32]]) -> [u8; 32] {
    match leaves {
        [] => sha256(&[]),
        [one] => *one,
        more => {
            let (left, right) = more.split_at(more.len().next_power_of_two() / 2);
            sha256(&[&[1], &root(left), &root(right)])
        }
    }
}

fn proof(leaves: &[[u8; 32]], at: usize) -> Vec<[u8; 32]> {
    if leaves.len() < 2 {
        return Vec::new();
    }
    let half = leaves.len().next_power_of_two() / 2;
    let (left, right) = leaves.split_at(half);
    let (mut path, other) = if at < half {
        (proof(left, at), root(right))
    } else {
        (proof(right, at - half), root(left))
    };
    path.push(other);
    path
}

fn subproof(size: usize, leaves: &[[u8; 32]], is_known: bool) -> Vec<[u8; 32]> {
    if size == leaves.len() {
        return if is_known { Vec::new() } else { vec![root(leaves)] };
    }
    let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
    let (mut path, other) = if size <= left.len() {
        (subproof(size, left, is_known), root(right))
    } else {
        (subproof(size - left.len(), right, false), root(left))
    };
    path.push(other);
    path
}

/// Canonical JSON, whatever features other crates turn on.
pub(crate) fn canonical(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let mut members: Vec<_> = map.iter().collect();
            members.sort_by_key(|(key, _)| *key);
            let member =
                |(key, value): &(&String, &Value)| format!("{}:{}", json!(key), canonical(value));
            format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(","))
        }
        Value::Array(list) => {
            format!("[{}]", list.iter().map(canonical).collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}
