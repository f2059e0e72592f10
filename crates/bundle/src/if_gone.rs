//! `IF-DAYMARK-IS-GONE.txt`: how to read everything in a bundle with other
//! programs, when nobody has this one any more.

use sentences::{Blank, Sentences};

use crate::{Contents, schema, text_file};

/// The name of the file.
pub(crate) const NAME: &str = "IF-DAYMARK-IS-GONE.txt";

/// Every incident, each in a line, by a program that many systems have.
const LIST: &str =
    "jq -r \".content.subject.incident // empty | [.number, .whatHappened] | @tsv\" entries.jsonl";

/// The kinds of file, by the keys of their sentences.
const KINDS: [&str; 5] = ["gone-pdf", "gone-tables", "gone-word", "gone-exhibits", "gone-record"];

/// The text, in UTF-8 with a byte order mark, lines ended by CR LF.
pub(crate) fn text(contents: &Contents) -> Vec<u8> {
    let sentences = Sentences::of(contents.language);
    let schema = schema::NAME.trim_start_matches("record/");
    let blanks = [("schema", Blank::Text(schema)), ("version", Blank::Text(&contents.software))];
    let say = |key: &str| sentences.say_with(key, &blanks);
    let mut lines =
        vec![say("gone-title"), String::new(), say("gone-about"), say("gone-made"), String::new()];
    lines.extend(KINDS.map(say));
    lines.extend([
        String::new(),
        say("gone-lines"),
        say("gone-schema"),
        say("gone-versions"),
        say("gone-erased"),
    ]);
    lines.extend([String::new(), say("gone-list"), format!("    {LIST}")]);
    lines.extend([
        String::new(),
        say("gone-check"),
        say("gone-bag"),
        say("gone-seal"),
        say("gone-time"),
    ]);
    text_file::of(&lines)
}
