//! Passphrases and recovery words: from a file, from standard input, or typed
//! without an echo. Never from an argument or the environment.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal as _, Read as _, Write as _};
use std::path::Path;

use daymark::contract::Strength;
use daymark::outside::Outside;
use daymark::strength;
use sentences::Blank;
use zeroize::Zeroizing;

use crate::print::{Failure, Printer};

/// The most that is read for one secret, in bytes.
const LIMIT: u64 = 64 * 1024;

/// Reads a secret: the first line of `file` where one is given, else the next
/// line of standard input, else what is typed at a prompt.
pub(crate) fn read(
    file: Option<&Path>,
    prompt: &str,
    printer: &Printer,
) -> Result<String, Failure> {
    if let Some(path) = file {
        let file = File::open(path).map_err(|_| Failure::unreadable("cli-no-passphrase-file"))?;
        return line(&mut BufReader::new(file));
    }
    if io::stdin().is_terminal() {
        let typed = rpassword::prompt_password(format!("{}: ", printer.say(prompt)));
        return typed.map_err(|_| Failure::unreadable("cli-no-passphrase"));
    }
    line(&mut io::stdin().lock())
}

/// Reads a new passphrase. At a terminal it is said how soon it could be
/// guessed, also by someone who knows these names, and it is asked for twice.
pub(crate) fn read_new(
    file: Option<&Path>,
    prompt: &str,
    names: &[&str],
    printer: &Printer,
) -> Result<String, Failure> {
    let first = read(file, prompt, printer)?;
    if file.is_none() && io::stdin().is_terminal() {
        say_how_strong(&first, names, printer)?;
        let again = Zeroizing::new(read(None, "cli-prompt-again", printer)?);
        if first != *again {
            drop(Zeroizing::new(first));
            return Err(Failure::unreadable("cli-passphrases-differ"));
        }
    }
    Ok(first)
}

/// Says how soon a passphrase could be guessed. One that could be guessed
/// quickly is taken only where the person says so.
fn say_how_strong(passphrase: &str, names: &[&str], printer: &Printer) -> Result<(), Failure> {
    let strength = strength::of(&passphrase.into(), names);
    let mut out = io::stderr().lock();
    // Nothing can be said where standard error is closed.
    let _ = writeln!(out, "{}", printer.say(&format!("strength-{}", strength.key())));
    if strength >= Strength::Hard {
        return Ok(());
    }
    let _ = writeln!(out, "{}", printer.say("strength-hint"));
    let suggested = strength::suggest(Outside::real().random());
    let blanks = [("words", Blank::Text(&suggested.passphrase))];
    let _ = writeln!(out, "{}", printer.say_with("cli-strength-suggest", &blanks));
    if strength > Strength::Quick {
        return Ok(());
    }
    drop(out);
    let answer = ask(&printer.say("cli-strength-ask"));
    let yes = printer.say("cli-yes");
    if answer.trim().to_lowercase() == yes {
        Ok(())
    } else {
        Err(Failure::unreadable("cli-another"))
    }
}

/// Asks something at the terminal; gives the line that was typed, or nothing.
pub(crate) fn ask(question: &str) -> String {
    let mut out = io::stderr().lock();
    // Nothing can be asked where standard error is closed; no answer is none.
    let _ = write!(out, "{question} ");
    let _ = out.flush();
    line(&mut io::stdin().lock()).unwrap_or_default()
}

/// One line without its ending. Standard input is read to the end of the line
/// and no further than the buffer that all commands share.
fn line(from: &mut impl BufRead) -> Result<String, Failure> {
    let mut bytes = Zeroizing::new(Vec::new());
    let read = from.take(LIMIT).read_until(b'\n', &mut bytes);
    read.map_err(|_| Failure::unreadable("cli-no-passphrase"))?;
    let text = std::str::from_utf8(&bytes).map_err(|_| Failure::unreadable("cli-no-passphrase"))?;
    let text = text.trim_start_matches('\u{FEFF}').trim_end_matches(['\n', '\r']);
    if text.is_empty() {
        return Err(Failure::unreadable("cli-no-passphrase"));
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_one_line_without_its_ending() {
        let mut input = io::Cursor::new("\u{FEFF}four plain words\r\nnext\n");
        assert_eq!(line(&mut input).ok().as_deref(), Some("four plain words"));
        assert_eq!(line(&mut input).ok().as_deref(), Some("next"));
        assert!(line(&mut input).is_err());
    }
}
