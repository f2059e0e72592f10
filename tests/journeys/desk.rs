//! A folder of one's own with a diary in it, and `daymark` to use it.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use daymark::Door;
use daymark::contract::NewDiary;
use daymark::outside::Outside;
use serde_json::Value;
use support::programs;
use tempfile::TempDir;
use vault::Cost;

/// The passphrase of every diary in the journeys.
pub(crate) const PASSPHRASE: &str = "four plain paper words";

/// Words with which files come in, for which `daymark` asks what they show.
const BRINGS_IN: [&str; 3] = ["attach", "--attach", "bring-in"];

/// A home without anything in it but a diary.
pub(crate) struct Desk {
    home: TempDir,
}

impl Desk {
    /// An empty home.
    pub(crate) fn empty() -> Self {
        Self { home: tempfile::tempdir().expect("a folder can be made") }
    }

    /// A home with a diary that `daymark` made; gives the recovery words too.
    pub(crate) fn with_real_diary() -> (Self, String) {
        let desk = Self::empty();
        let created = desk.json(&["new", "--initials", "AJS", "--name", "A. J. S."]);
        let words = created["recoveryWords"].as_array().expect("there are words").iter();
        let words: Vec<&str> = words.filter_map(Value::as_str).collect();
        (desk, words.join(" "))
    }

    /// The same, but that a passphrase costs next to nothing to try: half a
    /// second for each command is most of what a journey would take.
    pub(crate) fn with_diary() -> (Self, String) {
        let desk = Self::empty();
        let door = Door::new(desk.vault(), Outside::real()).with_cost(Cost::weakest_for_tests());
        let name = Some("A. J. S.".to_owned());
        let new = NewDiary { passphrase: PASSPHRASE.into(), name, initials: "AJS".into() };
        let made = daymark::opening::create(&door, new);
        let (session, fresh) = made.expect("a diary can be made");
        session.lock();
        (desk, fresh.recovery_words.join(" "))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub(crate) fn vault(&self) -> PathBuf {
        self.path("vault")
    }

    /// `daymark` with these words and the usual passphrase.
    pub(crate) fn run(&self, words: &[&str]) -> Output {
        self.run_with(words, &format!("{PASSPHRASE}\n"))
    }

    /// `daymark` with these words and this standard input.
    pub(crate) fn run_with(&self, words: &[&str], input: &str) -> Output {
        let mut child = self.command(words).spawn().expect("daymark starts");
        let mut stdin = child.stdin.take().expect("its input is ours");
        // A command that needs no input has closed it already.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        child.wait_with_output().expect("daymark ends")
    }

    /// `daymark` with these words and no word of what a file shows.
    pub(crate) fn unasked(&self, words: &[&str]) -> Output {
        let mut child = self.plain(words).spawn().expect("daymark starts");
        drop(child.stdin.take());
        child.wait_with_output().expect("daymark ends")
    }

    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut command = self.plain(words);
        // What the journeys bring in was drawn for them.
        if words.iter().any(|word| BRINGS_IN.contains(word)) {
            command.arg("--none-under-18");
        }
        command
    }

    fn plain(&self, words: &[&str]) -> Command {
        let mut command = Command::new(programs::ours("daymark"));
        command.arg("--vault").arg(self.vault()).args(words);
        command.env("HOME", self.home.path()).env("TMPDIR", self.home.path());
        command.env("LANG", "C").env("TZ", "Europe/London");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// The JSON of a command that does what it was asked.
    pub(crate) fn json(&self, words: &[&str]) -> Value {
        let output = self.run(&[words, &["--json"]].concat());
        assert!(output.status.success(), "{words:?}: {}", said(&output));
        serde_json::from_slice(&output.stdout).expect("it prints JSON")
    }

    /// Hands everything over, where what may give the writer away may stay.
    pub(crate) fn hand_over(&self, to: &Path) -> Value {
        let words = ["bundle", "--to", text(to), "--json"];
        let output = self.run(&words);
        let said: Value = serde_json::from_slice(&output.stdout).expect("it prints JSON");
        let hits = said["check"]["hits"].as_array().cloned().unwrap_or_default();
        if hits.is_empty() {
            return said;
        }
        let ids: Vec<&str> = hits.iter().filter_map(|hit| hit["id"].as_str()).collect();
        self.json(&["bundle", "--to", text(to), "--leave", &ids.join(",")])
    }

    /// The problem that a command meets, which ends it with this code.
    pub(crate) fn problem(&self, words: &[&str], code: i32) -> String {
        problem(&self.run(&[words, &["--json"]].concat()), code)
    }

    pub(crate) fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).expect("a file can be written");
        path
    }
}

/// The problem that a run met.
pub(crate) fn problem(output: &Output, code: i32) -> String {
    assert_eq!(output.status.code(), Some(code), "{}", said(output));
    let json: Value = serde_json::from_slice(&output.stdout).expect("it prints JSON");
    for part in ["sentence", "advice"] {
        let text = json[part].as_str().expect("it says what to do");
        assert!(text.contains(' '), "a sentence is missing: {text}");
    }
    json["problem"].as_str().expect("it names the problem").to_owned()
}

/// Everything that a run printed.
pub(crate) fn said(output: &Output) -> String {
    let both =
        [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned());
    both.join("\n")
}

/// A path as an argument.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().expect("the folders of tests have plain names")
}

/// Every file in a folder and below.
pub(crate) fn walk(folder: &Path) -> Vec<PathBuf> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() { &mut folders } else { &mut files }.push(path);
        }
    }
    files.sort();
    files
}

/// Copies a folder with everything in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    for path in walk(from) {
        let to = to.join(path.strip_prefix(from).expect("it lies in the folder"));
        std::fs::create_dir_all(to.parent().expect("it lies in a folder"))
            .expect("a folder can be made");
        std::fs::copy(path, to).expect("it can be copied");
    }
}
