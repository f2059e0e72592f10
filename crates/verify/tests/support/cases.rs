//! One fault each: what is done to the good bundle, and what must be found.

use serde_json::{Value, json};

use super::{
    Bundle, CHECKPOINT, ENTRIES, EXHIBIT,
    record::{Record, lines_of},
};

pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) code: &'static str,
    pub(crate) place: &'static str,
    pub(crate) exit: u8,
    pub(crate) bundle: Bundle,
}

const LIST: &str = "manifest-sha256.txt";
const INFO: &str = "bag-info.txt";
const SIGNATURE: &str = "tagmanifest-sha256.txt.sig";
const CHECKPOINT_SIGNATURE: &str = "data/record/checkpoint.sig";
const HOW: &str = "HOW-TO-CHECK.txt";

/// Every case.
pub(crate) fn all() -> Vec<Case> {
    let mut cases = Cases(Vec::new());
    cases.of_files();
    cases.of_lists();
    cases.of_tag_files();
    cases.of_signatures();
    cases.of_lines();
    cases.of_entries();
    cases.of_exhibits();
    cases.0
}

struct Cases(Vec<Case>);

impl Cases {
    /// A case as it stands.
    fn add(
        &mut self,
        name: &'static str,
        code: &'static str,
        place: &'static str,
        make: impl FnOnce(&mut Bundle),
    ) {
        let mut bundle = Bundle::sample();
        make(&mut bundle);
        let exit = if code == "newer-format" { 2 } else { 1 };
        self.0.push(Case { name, code, place, exit, bundle });
    }

    /// A case whose lists and signature are made anew.
    fn sealed(
        &mut self,
        name: &'static str,
        code: &'static str,
        place: &'static str,
        make: impl FnOnce(&mut Bundle),
    ) {
        self.add(name, code, place, |bundle| {
            make(bundle);
            bundle.seal();
        });
    }

    /// A case whose lists of `data/` stay as they are made.
    fn tags_sealed(
        &mut self,
        name: &'static str,
        code: &'static str,
        place: &'static str,
        make: impl FnOnce(&mut Bundle),
    ) {
        self.add(name, code, place, |bundle| {
            make(bundle);
            bundle.seal_tags();
        });
    }

    /// A case of a line of the entries, under the same root.
    fn line(&mut self, name: &'static str, code: &'static str, make: impl FnOnce(&mut Vec<Value>)) {
        self.sealed(name, code, ENTRIES, |bundle| {
            let mut values = Record::sample().values();
            make(&mut values);
            bundle.put(ENTRIES, &lines_of(&values));
        });
    }

    /// A case of a whole record, with its own root.
    fn record(&mut self, name: &'static str, code: &'static str, make: impl FnOnce(&mut Record)) {
        let mut record = Record::sample();
        make(&mut record);
        self.add(name, code, ENTRIES, |bundle| *bundle = Bundle::of(&record));
    }

    fn of_files(&mut self) {
        self.add("a changed picture", "file-changed", EXHIBIT, |b| {
            b.files.get_mut(EXHIBIT).expect("it is there")[5] ^= 1;
        });
        self.add("a changed list of incidents", "file-changed", "data/02-CHRONOLOGY.csv", |b| {
            b.replace("data/02-CHRONOLOGY.csv", "4", "5");
        });
        self.add("a document that grew", "file-changed", "data/11-INTEGRITY.pdf", |b| {
            let longer = b.text("data/11-INTEGRITY.pdf") + "\n";
            b.put("data/11-INTEGRITY.pdf", &longer);
        });
        self.add("a missing document", "file-missing", "data/11-INTEGRITY.pdf", |b| {
            drop(b.files.remove("data/11-INTEGRITY.pdf"));
        });
        self.sealed(
            "a missing document, listed nowhere",
            "file-missing",
            "READ-ME-FIRST.pdf",
            |b| drop(b.files.remove("READ-ME-FIRST.pdf")),
        );
        self.add("an added file", "file-extra", "data/03-MORE.pdf", |b| {
            b.put("data/03-MORE.pdf", "%PDF-1.7");
        });
        self.sealed("an added file, listed and signed", "file-extra", "data/03-MORE.pdf", |b| {
            b.put("data/03-MORE.pdf", "%PDF-1.7");
        });
        self.sealed(
            "a volume whose number is written another way",
            "file-extra",
            "data/02-CHRONOLOGY-VOLUME-2.pdf",
            |b| b.put("data/02-CHRONOLOGY-VOLUME-2.pdf", "%PDF-1.7"),
        );
        self.add("two files that changed places", "file-changed", CHECKPOINT, |b| {
            let (one, two) = (b.files[CHECKPOINT].clone(), b.files[CHECKPOINT_SIGNATURE].clone());
            b.files.insert(CHECKPOINT.into(), two);
            b.files.insert(CHECKPOINT_SIGNATURE.into(), one);
        });
        self.sealed(
            "a name with a space",
            "name-not-allowed",
            "data/05-EXHIBITS/AJS-002_a b",
            |b| b.put("data/05-EXHIBITS/AJS-002_a b", "x"),
        );
        self.sealed("a device of Windows", "name-not-allowed", "data/NUL.txt", |b| {
            b.put("data/NUL.txt", "x");
        });
        self.sealed("a hidden file", "name-not-allowed", ".DS_Store", |b| b.put(".DS_Store", "x"));
        self.sealed("the same name in other letters", "name-clash", "bagit.txt", |b| {
            b.put("Bagit.txt", "x");
        });
    }

    fn of_lists(&mut self) {
        self.tags_sealed("a digest in capital letters", "list-form", LIST, |b| {
            let line = b.text(LIST).lines().next().expect("a line")[..64].to_owned();
            b.replace(LIST, &line, &line.to_uppercase());
        });
        self.tags_sealed("a list that ends without a line feed", "list-form", LIST, |b| {
            b.put(LIST, b.text(LIST).clone().trim_end());
        });
        self.tags_sealed("a list out of order", "list-order", LIST, |b| {
            let lines: String =
                b.text(LIST).lines().rev().map(|line| format!("{line}\n")).collect();
            b.put(LIST, &lines);
        });
        self.tags_sealed("a line that is there twice", "list-order", LIST, |b| {
            let line = b.text(LIST).lines().next().map(|line| format!("{line}\n")).expect("a line");
            b.put(LIST, &(line + &b.text(LIST)));
        });
        self.tags_sealed("a list that leaves out a file", "list-incomplete", LIST, |b| {
            let lines = b.text(LIST);
            b.put(LIST, lines.split_inclusive('\n').skip(1).collect::<String>().as_str());
        });
        self.tags_sealed("a list with one more file", "list-unknown", LIST, |b| {
            let line = format!("{}  data/record/more\n", "0".repeat(64));
            b.put(LIST, &(b.text(LIST) + &line));
        });
        self.tags_sealed("a wrong digest in one list", "list-wrong", LIST, |b| {
            let line = b.text(LIST).lines().next().expect("a line")[..64].to_owned();
            b.replace(LIST, &line, &"0".repeat(64));
        });
        self.add("a tag manifest that names another", "list-form", "tagmanifest-sha512.txt", |b| {
            let line = format!("{}  tagmanifest-sha256.txt\n", "0".repeat(128));
            b.put("tagmanifest-sha512.txt", &(b.text("tagmanifest-sha512.txt") + &line));
        });
    }

    fn of_tag_files(&mut self) {
        self.tags_sealed("another version of BagIt", "bagit-form", "bagit.txt", |b| {
            b.replace("bagit.txt", "1.0", "0.97");
        });
        self.tags_sealed("a later format", "newer-format", INFO, |b| {
            b.replace(INFO, "bundle/1", "bundle/2");
        });
        self.tags_sealed("a line too many", "bag-info-form", INFO, |b| {
            b.put(INFO, &(b.text(INFO) + "Note: x\n"));
        });
        self.tags_sealed("lines in another order", "bag-info-form", INFO, |b| {
            b.replace(INFO, "Incidents: 2\nExhibits: 1\n", "Exhibits: 1\nIncidents: 2\n");
        });
        self.tags_sealed("a number with a zero before it", "bag-info-form", INFO, |b| {
            b.replace(INFO, "Incidents: 2", "Incidents: 02");
        });
        self.tags_sealed("a day that does not exist", "bag-info-form", INFO, |b| {
            b.replace(INFO, "2026-05-10", "2026-02-30");
        });
        self.tags_sealed("another size", "bag-info-size", INFO, |b| {
            b.set_line(INFO, "Payload-Oxum: ", "Payload-Oxum: 1.1\n");
        });
        self.tags_sealed("a day that does not fit", "bag-info-date", INFO, |b| {
            b.replace(INFO, "2026-05-10", "2026-05-11");
        });
        self.tags_sealed("lines without a carriage return", "how-to-check-form", HOW, |b| {
            b.put(HOW, "Open it.\n");
        });
        self.tags_sealed(
            "a letter without a mark of its encoding",
            "how-to-check-form",
            HOW,
            |b| b.put(HOW, "\u{174}y\r\n"),
        );
        self.tags_sealed("a bundle without a number", "bag-info-form", INFO, |b| {
            b.replace(INFO, "Bundle-Version: 1", "Bundle-Version: 0");
        });
        self.tags_sealed("another seal code", "seal-code-wrong", INFO, |b| {
            b.set_line(INFO, "Seal-Code: ", "Seal-Code: 00000-00000-00000-00000-00000\n");
        });
        self.tags_sealed("another number of incidents", "incident-count", INFO, |b| {
            b.replace(INFO, "Incidents: 2", "Incidents: 3");
        });
        self.tags_sealed("another number of exhibits", "exhibit-count", INFO, |b| {
            b.replace(INFO, "Exhibits: 1", "Exhibits: 0");
        });
    }

    fn of_signatures(&mut self) {
        self.sealed("two keys", "key-form", "allowed_signers", |b| {
            b.put("allowed_signers", &b.text("allowed_signers").repeat(2));
        });
        self.sealed("a key for another name", "key-form", "allowed_signers", |b| {
            b.replace("allowed_signers", "diary ", "* ");
        });
        self.sealed("a key that any signature fits", "key-weak", "allowed_signers", |b| {
            b.set_line("allowed_signers", "diary", "diary ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n");
        });
        self.add("a signature in other lines", "signature-form", SIGNATURE, |b| {
            let text = b.text(SIGNATURE).replacen("\n", "\n\n", 1);
            b.put(SIGNATURE, &text);
        });
        self.add("a signature by another key", "signature-other-key", SIGNATURE, |b| {
            let key = b.files["allowed_signers"].clone();
            b.take_key(8);
            b.sign();
            b.files.insert("allowed_signers".into(), key);
        });
        self.add("a signature over something else", "signature-wrong", SIGNATURE, |b| {
            let signed = b.files["tagmanifest-sha256.txt"].clone();
            b.put("tagmanifest-sha256.txt", "else");
            b.sign();
            b.files.insert("tagmanifest-sha256.txt".into(), signed);
        });
        self.sealed(
            "a signature for the other purpose",
            "checkpoint-signature-form",
            CHECKPOINT_SIGNATURE,
            |b| {
                b.files.insert(CHECKPOINT_SIGNATURE.into(), b.files[SIGNATURE].clone());
            },
        );
        self.add(
            "a checkpoint signed by another key",
            "checkpoint-signature-other-key",
            CHECKPOINT_SIGNATURE,
            |b| {
                let mut other = b.clone();
                other.take_key(8);
                other.sign_checkpoint();
                b.files
                    .insert(CHECKPOINT_SIGNATURE.into(), other.files[CHECKPOINT_SIGNATURE].clone());
                b.seal();
            },
        );
        self.sealed(
            "a checkpoint of before",
            "checkpoint-signature-wrong",
            CHECKPOINT_SIGNATURE,
            |b| {
                let signature = b.files[CHECKPOINT_SIGNATURE].clone();
                b.replace(CHECKPOINT, "\n8\n", "\n9\n");
                b.sign_checkpoint();
                b.files.insert(CHECKPOINT_SIGNATURE.into(), signature);
            },
        );
        for (name, this, with) in [
            ("a checkpoint of another origin", "daymark.invalid/", "daymark.example/"),
            ("a checkpoint with a zero before its size", "\n8\n", "\n08\n"),
            ("a checkpoint with a fourth line", "=\n", "=\n\n"),
        ] {
            self.sealed(name, "checkpoint-form", CHECKPOINT, |b| {
                b.replace(CHECKPOINT, this, with);
                b.sign_checkpoint();
            });
        }
    }

    fn of_lines(&mut self) {
        self.sealed("a space between members", "entry-form", ENTRIES, |b| {
            let text = b.text(ENTRIES).replacen("\"header\":", "\"header\": ", 1);
            b.put(ENTRIES, &text);
        });
        self.sealed("members in another order", "entry-form", ENTRIES, |b| {
            let text =
                b.text(ENTRIES).replacen(r#""offset":60,"seq":0"#, r#""seq":0,"offset":60"#, 1);
            b.put(ENTRIES, &text);
        });
        self.sealed("a letter written as its number", "entry-form", ENTRIES, |b| {
            b.replace(ENTRIES, "\u{174}y", "\\u0174y");
        });
        self.sealed("no line feed at the end", "entry-form", ENTRIES, |b| {
            b.put(ENTRIES, b.text(ENTRIES).clone().trim_end());
        });
        self.line("a member that nothing binds", "entry-members", |v| v[1]["note"] = json!("x"));
        self.line("no proof", "entry-members", |v| {
            drop(v[1].as_object_mut().map(|o| o.remove("proof")));
        });
        self.line("a salt in capital letters", "entry-members", |v| {
            v[1]["salt"] = json!("AB".repeat(32));
        });
        self.line("a salt without its content", "entry-half", |v| {
            drop(v[1].as_object_mut().map(|o| o.remove("content")));
        });
        self.line("changed words", "entry-commitment", |v| {
            v[1]["content"]["subject"]["incident"]["whatHappened"] = json!("He left.");
        });
        self.line("another salt", "entry-commitment", |v| v[1]["salt"] = json!("00".repeat(32)));
        self.line("a changed time of writing", "entry-proof", |v| {
            v[1]["header"]["writtenAt"] = json!("2026-05-01T20:40:05.250Z");
        });
        self.line("another entry's proof", "entry-proof", |v| {
            v[1]["proof"] = v[2]["proof"].clone();
        });
        self.line("a proof that is too short", "entry-proof", |v| {
            drop(v[1]["proof"].as_array_mut().map(Vec::pop));
        });
        self.line("an entry from after the checkpoint", "entry-beyond", |v| {
            v[6]["header"]["seq"] = json!(8);
        });
        self.line("two lines that changed places", "entry-order", |v| v.swap(1, 2));
        self.line("a line that is there twice", "entry-order", |v| v.insert(1, v[1].clone()));
        self.line("a first version left out", "entry-version", |v| drop(v.remove(1)));
        self.line("words left out", "entry-withheld", |v| {
            drop(v[6].as_object_mut().map(|o| (o.remove("content"), o.remove("salt"))));
        });
    }

    fn of_entries(&mut self) {
        for (name, member, value) in [
            ("a later format of an entry", "format", json!("daymark-entry/2")),
            ("a kind that does not exist", "kind", json!("weather")),
            ("a kind that is kept apart", "kind", json!("private-note")),
            (
                "a subject in capital letters",
                "subject",
                json!("BBBBBBBB-BBBB-4BBB-8BBB-BBBBBBBBBBBB"),
            ),
            ("a time that does not exist", "writtenAt", json!("2026-05-02T24:00:00.000Z")),
            (
                "a clock that was set back by nothing",
                "clock",
                json!({"is": "set-back", "seconds": 0}),
            ),
            ("a member that no header has", "note", json!("x")),
            ("version nought", "version", json!(0)),
        ] {
            self.record(name, "entry-header", |r| r.entries[1].header[member] = value);
        }
        for (name, content) in [
            (
                "a status that does not exist",
                json!({"status": "hidden", "subject": {"writer": {}}}),
            ),
            ("a subject of another kind", json!({"status": "current", "subject": {"writer": {}}})),
            ("no subject", json!({"status": "current"})),
            (
                "an erased subject that still says something",
                json!({"status": "erased", "subject": {"incident": {}}}),
            ),
            (
                "an incident without a number",
                json!({"status": "current", "subject": {"incident": {"whatHappened": "x"}}}),
            ),
        ] {
            self.record(name, "entry-content", |r| {
                r.entries[7].content = Some(content);
                r.commit(7);
            });
        }
        self.record("a version left out of the record", "entry-version", |r| {
            r.entries[4].header["version"] = json!(3);
        });
        self.record("a subject that changes its kind", "entry-identity", |r| {
            r.entries[4].header["kind"] = json!("seal");
            r.entries[4].content = Some(json!({"status": "current", "subject": {"seal": {}}}));
            r.commit(4);
        });
        self.record("a correction with another number", "entry-identity", |r| renumber(r, 4, 5));
        self.record("a number that another incident has", "entry-identity", |r| renumber(r, 7, 1));
        self.record("a card without a number", "entry-content", |r| make_card(r, 7, json!({})));
        self.record("a number that another card has", "entry-identity", |r| {
            make_card(r, 0, json!({"number": 1}));
            make_card(r, 7, json!({"number": 1}));
        });
        self.record("words that should have been erased", "entry-not-erased", |r| {
            let kept = r.entries[7].clone();
            (r.entries[5].salt, r.entries[5].content) = (kept.salt, kept.content);
            renumber(r, 5, 3);
        });
    }

    fn of_exhibits(&mut self) {
        self.sealed("no file for an exhibit", "exhibit-missing", ENTRIES, |b| {
            drop(b.files.remove(EXHIBIT));
        });
        self.sealed("another picture under the same name", "exhibit-changed", EXHIBIT, |b| {
            b.put(EXHIBIT, "another");
        });
        self.sealed(
            "a file for no exhibit",
            "exhibit-extra",
            "data/05-EXHIBITS/AJS-002_x.jpg",
            |b| b.put("data/05-EXHIBITS/AJS-002_x.jpg", "x"),
        );
        self.sealed(
            "a second file for an exhibit",
            "exhibit-extra",
            "data/05-EXHIBITS/AJS-001_z.jpg",
            |b| {
                b.files.insert("data/05-EXHIBITS/AJS-001_z.jpg".into(), b.files[EXHIBIT].clone());
            },
        );
        self.sealed(
            "a reference that only begins alike",
            "exhibit-extra",
            "data/05-EXHIBITS/AJS-0010_x.jpg",
            |b| {
                let picture = b.files.remove(EXHIBIT).expect("it is there");
                b.files.insert("data/05-EXHIBITS/AJS-0010_x.jpg".into(), picture);
            },
        );
    }
}

/// Gives an incident's entry another number.
/// Makes an entry one of an order that says this.
fn make_card(record: &mut Record, seq: usize, says: Value) {
    record.entries[seq].header["kind"] = json!("order");
    record.entries[seq].content = Some(json!({"status": "current", "subject": {"order": says}}));
    record.commit(seq);
}

fn renumber(record: &mut Record, seq: usize, number: u64) {
    let content = record.entries[seq].content.as_mut().expect("an entry with content");
    content["subject"]["incident"]["number"] = json!(number);
    record.commit(seq);
}
