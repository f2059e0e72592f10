//! The help of every command and option, in the person's language.

use clap::{Command, CommandFactory as _};
use sentences::Sentences;

use crate::args::Args;

/// The command line with its sentences: `cli-about` for the whole,
/// `cli-<command>` for each command, `cli-option-<option>` for each option.
pub(crate) fn command(sentences: &Sentences) -> Command {
    let command =
        Args::command().about(sentences.say("cli-about")).after_help(sentences.say("cli-after"));
    let names: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut command = options(command, sentences);
    for name in names {
        let about = sentences.say(&format!("cli-{name}"));
        command = command.mut_subcommand(&name, |sub| {
            let sub = options(sub.about(about), sentences);
            below(sub, &name, sentences)
        });
    }
    command
}

/// The commands below a command: `cli-<command>-<command below>`.
fn below(command: Command, name: &str, sentences: &Sentences) -> Command {
    command.mut_subcommands(|sub| {
        let key = format!("cli-{name}-{}", sub.get_name());
        let more = format!("{key}-more");
        let sub = options(sub.about(sentences.say(&key)), sentences);
        // What is too long for a line stands below.
        if sentences.has(&more) { sub.after_help(sentences.say(&more)) } else { sub }
    })
}

fn options(command: Command, sentences: &Sentences) -> Command {
    command.mut_args(|arg| {
        let key = format!("cli-option-{}", arg.get_id().as_str().replace('_', "-"));
        let known = sentences.has(&key);
        if known { arg.help(sentences.say(&key)) } else { arg }
    })
}

#[cfg(test)]
mod tests {
    use sentences::Language;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        command(&Sentences::of(Language::English)).debug_assert();
    }

    #[test]
    fn every_command_and_option_is_explained_in_every_language() {
        for language in Language::ALL {
            let sentences = Sentences::of(language);
            let command = Args::command();
            for sub in command.get_subcommands() {
                assert!(sentences.has(&format!("cli-{}", sub.get_name())), "{}", sub.get_name());
                let below = || sub.get_subcommands();
                for below in below() {
                    let key = format!("cli-{}-{}", sub.get_name(), below.get_name());
                    assert!(sentences.has(&key), "{key}");
                }
                let below = below().flat_map(Command::get_arguments);
                let all = sub.get_arguments().chain(below).chain(command.get_arguments());
                for arg in all {
                    let id = arg.get_id().as_str().replace('_', "-");
                    assert!(sentences.has(&format!("cli-option-{id}")), "{language:?} {id}");
                }
            }
        }
    }
}
