//! The entries of a bundle, read by its schema: the judge is a JSON Schema
//! library that nobody here wrote.

use std::fs;
use std::process::Command;

use support::programs;

use crate::desk::{Desk, text};

/// Checks the schema by its own draft, then each line; says which do not fit.
const JUDGE: &str = "
import json, sys
from jsonschema import Draft202012Validator as Draft
folder = sys.argv[1]
schema = json.load(open(folder + '/entries.schema.json', encoding='utf-8'))
Draft.check_schema(schema)
judge = Draft(schema)
lines = [json.loads(line) for line in open(folder + '/entries.jsonl', encoding='utf-8')]
for place, line in enumerate(lines):
    for error in judge.iter_errors(line):
        print('line', place, error.json_path, error.message)
incident = next(line for line in lines if line['header']['kind'] == 'incident')
def changed(change):
    copy = json.loads(json.dumps(incident))
    change(copy)
    return copy
changes = [
    lambda line: line.update(more=1),
    lambda line: line['header'].update(kind='private-note'),
    lambda line: line['header'].update(seq=-1),
    lambda line: line.update(proof=['zz']),
    lambda line: line['content']['subject']['incident'].update(when={'is': 'soon'}),
    lambda line: line['content'].update(subject={'sheet': {}}),
    lambda line: line.pop('salt'),
    lambda line: line.pop('header'),
]
for place, change in enumerate(changes):
    if judge.is_valid(changed(change)):
        print('change', place, 'was not refused')
print('lines', len(lines))
";

#[test]
fn every_entry_of_a_bundle_keeps_to_the_schema_that_lies_beside_it() {
    let Some(python) = programs::python_with("jsonschema") else { return };
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He waited at the gate for an hour.", "--when", "on 3 May 2026"]);
    desk.json(&[
        "write",
        "Twelve calls in one night.",
        "--when",
        "between 2 and 4 am on 4 May 2026",
    ]);
    desk.json(&["write", "Somebody rang.", "--when", "about 14:05 on 5 May 2026"]);
    desk.json(&["attach", text(&desk.file("note.txt", b"a note")), "--incident", "1"]);
    desk.json(&["add", "person", "--set", "name=R. Example", "--set", "role=the-person"]);
    desk.json(&["add", "place", "--set", "name=My work", "--set", "known=yes"]);
    desk.json(&["add", "order", "--set", "kind=spo", "--set", "court=Example court"]);
    desk.json(&["amend", "2", "--text", "Thirteen calls in one night."]);
    desk.json(&["withdraw", "3"]);
    let to = desk.path("bundle");
    desk.json(&["bundle", "--to", text(&to)]);
    let folder = to.join("data/record");
    let judged = programs::run(Command::new(python).args(["-c", JUDGE, text(&folder)]));
    let said = String::from_utf8_lossy(&judged.stdout).into_owned();
    assert!(judged.status.success(), "{}", String::from_utf8_lossy(&judged.stderr));
    let lines = fs::read_to_string(folder.join("entries.jsonl")).expect("there are entries");
    assert!(lines.lines().count() > 8, "{lines}");
    assert_eq!(said.trim(), format!("lines {}", lines.lines().count()));
}

#[test]
fn the_page_for_when_daymark_is_gone_lists_what_happened_with_a_stock_program() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He waited at the gate."]);
    let to = desk.path("bundle");
    desk.json(&["bundle", "--to", text(&to)]);
    let page = fs::read_to_string(to.join("IF-DAYMARK-IS-GONE.txt")).expect("it is there");
    assert!(page.starts_with('\u{feff}') && page.contains("entries.schema.json"), "{page}");
    let command = page.lines().map(str::trim).find(|line| line.starts_with("jq "));
    let command = command.expect("it has a command");
    if !programs::at_hand("jq") {
        return;
    }
    let mut shell = Command::new("sh");
    let ran = programs::run(shell.current_dir(to.join("data/record")).args(["-c", command]));
    assert_eq!(String::from_utf8_lossy(&ran.stdout), "1\tHe waited at the gate.\n");
}
