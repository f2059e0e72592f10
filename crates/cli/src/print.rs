//! What the terminal shows: sentences for people, JSON for scripts.

use std::io::{self, Write as _};
use std::process::ExitCode;

use daymark::contract::SafetyCheck;
use daymark::{Problem, ProblemKind};
use sentences::{Blank, Sentences};
use serde::Serialize;

use crate::visible;

/// Why a command ended without doing what was asked.
pub(crate) enum Failure {
    /// Something a person may meet; exit code 1.
    Problem(Problem),
    /// What a bundle would hold may give the writer away, and waits for answers;
    /// exit code 1.
    Unanswered {
        /// All that was found.
        check: Box<SafetyCheck>,
        /// The same for people.
        lines: Vec<String>,
    },
    /// The command line, or what it names, cannot be read; exit code 2.
    Unreadable {
        /// The key of the sentence.
        key: &'static str,
    },
}

impl Failure {
    /// The same, with what was done before.
    pub(crate) fn after(mut self, said: String) -> Self {
        if let Self::Unanswered { lines, .. } = &mut self {
            lines.insert(0, said);
        }
        self
    }

    pub(crate) fn unreadable(key: &'static str) -> Self {
        Self::Unreadable { key }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

/// Prints to the terminal.
pub(crate) struct Printer {
    sentences: Sentences,
    json: bool,
}

impl Printer {
    pub(crate) fn new(sentences: Sentences, json: bool) -> Self {
        Self { sentences, json }
    }

    /// The sentence with this key.
    pub(crate) fn say(&self, key: &str) -> String {
        self.sentences.say(key)
    }

    /// The sentence with this key and its blanks.
    pub(crate) fn say_with(&self, key: &str, blanks: &[(&str, Blank<'_>)]) -> String {
        self.sentences.say_with(key, blanks)
    }

    /// Prints a result: as JSON where asked for, else as the lines given.
    pub(crate) fn result<T: Serialize>(&self, value: &T, lines: impl FnOnce() -> Vec<String>) {
        if self.json {
            let json = serde_json::to_string_pretty(value).unwrap_or_default();
            print(&visible::json(&json));
        } else {
            lines().iter().for_each(|line| print(&visible::text(line)));
        }
    }

    /// Says how a long piece of work is going, at a terminal only.
    pub(crate) fn progress(&self, done: u64, whole: u64) {
        use std::io::IsTerminal as _;
        let mut out = io::stderr().lock();
        if self.json || whole == 0 || !out.is_terminal() {
            return;
        }
        let percent = done.saturating_mul(100) / whole;
        // A terminal that went away changes nothing about the work.
        let _ = write!(out, "\r{percent} %{}", if done >= whole { "\r     \r" } else { "" });
    }

    /// Prints why a command failed and what to do, and gives its exit code.
    pub(crate) fn failure(&self, failure: &Failure) -> ExitCode {
        let of_problem = |kind: ProblemKind| format!("problem-{}", kind.key());
        let (key, about, code) = match failure {
            Failure::Problem(Problem { kind, about }) => (of_problem(*kind), about.clone(), 1),
            Failure::Unanswered { check, lines } => {
                if !self.json {
                    lines.iter().for_each(|line| print(&visible::text(line)));
                }
                let count = check.unanswered.to_string();
                (of_problem(ProblemKind::SafetyUnanswered), Some(count), 1)
            }
            Failure::Unreadable { key } => ((*key).to_owned(), None, 2),
        };
        let about = about.unwrap_or_default();
        let about = about.as_str();
        let blanks = [("about", Blank::Text(about))];
        let sentence = self.say_with(&key, &blanks);
        let advice = self.say_with(&format!("{key}.advice"), &blanks);
        if self.json {
            let mut problem = serde_json::json!({
                "problem": key.trim_start_matches("problem-"),
                "about": if about.is_empty() { None } else { Some(about) },
                "sentence": sentence,
                "advice": advice,
            });
            if let Failure::Unanswered { check, .. } = failure {
                problem["check"] = serde_json::json!(check);
            }
            print(&visible::json(&problem.to_string()));
        } else {
            let about = if about.is_empty() { String::new() } else { format!(" ({about})") };
            let mut out = io::stderr().lock();
            // Nothing can be said where standard error is closed.
            let _ = writeln!(out, "{}", visible::text(&format!("{sentence}{about}\n{advice}")));
        }
        ExitCode::from(code)
    }
}

/// Says what is wrong with the command line, and gives its exit code. It
/// repeats what was typed, or what a script took for a name.
pub(crate) fn mistaken(error: &clap::Error) -> ExitCode {
    let _ = write!(io::stderr().lock(), "{}", visible::text(&error.to_string()));
    ExitCode::from(2)
}

fn print(line: &str) {
    // A reader that stopped reading, such as `head`, is no failure.
    let _ = writeln!(io::stdout().lock(), "{line}");
}
