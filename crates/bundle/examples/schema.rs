//! Writes the JSON Schema of `entries.jsonl` to standard output, for
//! `docs/formats/entries-1.schema.json`.

#![allow(clippy::print_stdout, reason = "that is what it is for")]

fn main() {
    print!("{}", String::from_utf8_lossy(&bundle::schema()));
}
