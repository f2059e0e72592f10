//! Passphrases and recovery words: from a file, from standard input, or typed
//! without an echo. Never from an argument or the environment.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal as _, Read as _};
use std::path::Path;

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

/// Reads a new secret; at a terminal it is asked for twice.
pub(crate) fn read_new(
    file: Option<&Path>,
    prompt: &str,
    printer: &Printer,
) -> Result<String, Failure> {
    let first = read(file, prompt, printer)?;
    if file.is_none() && io::stdin().is_terminal() {
        let again = Zeroizing::new(read(None, "cli-prompt-again", printer)?);
        if first != *again {
            drop(Zeroizing::new(first));
            return Err(Failure::unreadable("cli-passphrases-differ"));
        }
    }
    Ok(first)
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
