//! `daymark-verify PATH`: checks a bundle and says in plain words what holds.

use std::{ffi::OsString, io::Write, path::PathBuf, process::ExitCode};

use verify::{Language, bag};

/// What the command line asks for.
#[derive(Default)]
struct Asked {
    path: Option<PathBuf>,
    json: bool,
    bag: bool,
    help: bool,
    version: bool,
    language: Option<Language>,
}

fn main() -> ExitCode {
    let (text, code) = match Asked::read(std::env::args_os().skip(1)) {
        Some(asked) => asked.answer(),
        None => (own_language().say("usage-wrong", &[]), 2),
    };
    // Who no longer reads the answer still gets the exit code.
    let _ = writeln!(std::io::stdout().lock(), "{}", text.trim_end());
    ExitCode::from(code)
}

impl Asked {
    /// Reads the command line; nothing where it is not understood.
    fn read(arguments: impl Iterator<Item = OsString>) -> Option<Self> {
        let mut asked = Self::default();
        let mut arguments = arguments.peekable();
        let mut only_paths = false;
        while let Some(argument) = arguments.next() {
            match argument.to_str().filter(|text| !only_paths && text.starts_with('-')) {
                Some("--") => only_paths = true,
                Some("--json") => asked.json = true,
                Some("--bag") => asked.bag = true,
                Some("--help" | "-h") => asked.help = true,
                Some("--version" | "-V") => asked.version = true,
                Some("--language") => {
                    asked.language = Some(Language::named(arguments.next()?.to_str()?)?);
                }
                Some(_) => return None,
                None if asked.path.is_none() => asked.path = Some(argument.into()),
                None => return None,
            }
        }
        (asked.path.is_some() || asked.help || asked.version).then_some(asked)
    }

    fn answer(self) -> (String, u8) {
        let language = self.language.unwrap_or_else(own_language);
        let Some(path) = self.path.filter(|_| !self.help && !self.version) else {
            let version = concat!("daymark-verify ", env!("CARGO_PKG_VERSION"));
            let text = if self.help { usage(language) } else { version.to_owned() };
            return (text, 0);
        };
        if self.bag {
            let report = bag::check(&path);
            let text = if self.json {
                report.to_json(language).to_string()
            } else {
                report.to_text(language)
            };
            return (text, report.exit_code());
        }
        match verify::check(&path, &mut |_| true) {
            Ok(report) if self.json => (report.to_json(language).to_string(), report.exit_code()),
            Ok(report) => (report.to_text(language), report.exit_code()),
            Err(stopped) => (stopped.to_string(), 2),
        }
    }
}

/// The language of the computer, as far as it is one of the two.
fn own_language() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(std::env::var_os);
    let first = set.into_iter().find(|value| !value.is_empty());
    first.and_then(|name| Language::named(name.to_str()?)).unwrap_or_default()
}

fn usage(language: Language) -> String {
    let say = |id| language.say(id, &[]);
    format!(
        "{}\n\n  {}\n\n  --json             {}\n  --language NAME    {}\n  --bag              {}\n\n{}",
        say("usage-1"),
        say("usage-2"),
        say("usage-json"),
        say("usage-language"),
        say("usage-bag"),
        say("usage-exit"),
    )
}
