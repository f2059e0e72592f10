//! What was asked for on the command line.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use crate::fuzz;

/// The commands, as they are shown.
pub(crate) const USAGE: &str = "\
cargo xtask run              set up what is missing, build, and open Daymark;
                             without a display: the demo
cargo xtask test [--nightly] set up what is missing and run every test;
                             --nightly: the long forms too
cargo xtask fuzz [--seconds N] [TARGET]
                             give every reader hostile input, 30 s each
cargo xtask demo [--to DIR]  make a sample diary, seal it, hand it over, check it
cargo xtask bench [ENTRIES [PART]...] | window
                             measure, each figure beside its budget: all, a part
                             with so many entries, or the real window
cargo xtask readability      how hard the sentences of the program are to read
cargo xtask types            write the contract's types for the window
cargo xtask formats          make the diary and the bundle in tests/formats anew,
                             which is for before the first release only";

/// One of the commands, with what belongs to it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Open the window, or the demo where there is no display.
    Run,
    /// Every test.
    Test {
        /// In its long form, where it has one.
        nightly: bool,
    },
    /// Hostile input, for every target or only one.
    Fuzz {
        /// How long for each.
        each: Duration,
        /// The only target.
        only: Option<String>,
    },
    /// The main job on a sample case, into `to` or a new temporary folder.
    Demo {
        /// The folder that the sample is made in.
        to: Option<PathBuf>,
    },
    /// The figures beside their budgets.
    Bench {
        /// Passed on as it is.
        rest: Vec<OsString>,
    },
    /// How hard the sentences are to read.
    Readability,
    /// The contract in TypeScript.
    Types,
    /// The kept diary and bundle.
    Formats,
    /// The list of commands.
    Help,
}

impl Task {
    /// Reads the words after `cargo xtask`. The fault is a sentence.
    pub(crate) fn read(words: impl IntoIterator<Item = OsString>) -> Result<Self, String> {
        let mut words = words.into_iter();
        let Some(first) = words.next() else {
            return Err("Which command?".to_owned());
        };
        let rest: Vec<OsString> = words.collect();
        match first.to_str() {
            Some("demo") => Self::demo(rest),
            Some("fuzz") => Self::fuzz(&rest),
            Some("bench") => Ok(Self::Bench { rest }),
            Some("run") => alone(Self::Run, &rest),
            Some("test") if rest == ["--nightly"] => Ok(Self::Test { nightly: true }),
            Some("test") => alone(Self::Test { nightly: false }, &rest),
            Some("readability") => alone(Self::Readability, &rest),
            Some("types") => alone(Self::Types, &rest),
            Some("formats") => alone(Self::Formats, &rest),
            Some("help" | "--help" | "-h") => Ok(Self::Help),
            _ => Err(format!("There is no command `{}`.", first.display())),
        }
    }

    fn fuzz(rest: &[OsString]) -> Result<Self, String> {
        const MEANT: &str = "`fuzz` takes `--seconds N`, then the name of a target.";
        let (each, rest) = match rest {
            [flag, seconds, rest @ ..] if flag == "--seconds" => {
                let seconds = seconds.to_str().and_then(|seconds| seconds.parse().ok());
                (Duration::from_secs(seconds.ok_or(MEANT)?), rest)
            }
            rest => (fuzz::USUAL, rest),
        };
        match rest {
            [] => Ok(Self::Fuzz { each, only: None }),
            [only] => Ok(Self::Fuzz { each, only: Some(only.display().to_string()) }),
            _ => Err(MEANT.to_owned()),
        }
    }

    fn demo(rest: Vec<OsString>) -> Result<Self, String> {
        match <[OsString; 2]>::try_from(rest) {
            Ok([flag, to]) if flag == "--to" => Ok(Self::Demo { to: Some(to.into()) }),
            Err(rest) if rest.is_empty() => Ok(Self::Demo { to: None }),
            Ok(_) | Err(_) => Err("`demo` takes `--to DIR` and nothing else.".to_owned()),
        }
    }
}

fn alone(task: Task, rest: &[OsString]) -> Result<Task, String> {
    match rest {
        [] => Ok(task),
        [word, ..] => Err(format!("`{}` is not expected here.", word.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Task, String> {
        Task::read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn each_command_is_understood() {
        assert_eq!(read("run"), Ok(Task::Run));
        assert_eq!(read("test"), Ok(Task::Test { nightly: false }));
        assert_eq!(read("test --nightly"), Ok(Task::Test { nightly: true }));
        assert_eq!(read("readability"), Ok(Task::Readability));
        assert_eq!(read("types"), Ok(Task::Types));
        assert_eq!(read("formats"), Ok(Task::Formats));
        assert_eq!(read("fuzz"), Ok(Task::Fuzz { each: fuzz::USUAL, only: None }));
        let long = Task::Fuzz { each: Duration::from_secs(900), only: Some("zip".into()) };
        assert_eq!(read("fuzz --seconds 900 zip"), Ok(long));
        assert_eq!(read("demo"), Ok(Task::Demo { to: None }));
        assert_eq!(read("demo --to there"), Ok(Task::Demo { to: Some("there".into()) }));
        assert_eq!(read("bench 1000"), Ok(Task::Bench { rest: vec!["1000".into()] }));
    }

    #[test]
    fn words_that_mean_nothing_are_refused_rather_than_ignored() {
        for line in [
            "",
            "tset",
            "run fast",
            "test --fast",
            "demo --to",
            "demo there",
            "types x",
            "fuzz --seconds x",
        ] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
