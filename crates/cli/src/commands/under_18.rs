//! The question that stands before any file comes in: at a terminal it is
//! asked, in a script it is answered on the command line.

use std::io::{self, IsTerminal as _};

use daymark::contract::GuideName;
use daymark::{Problem, ProblemKind, guides};

use super::Desk;
use crate::args;
use crate::print::Failure;
use crate::secrets;

/// The part of the guide that says what to do.
const ADVICE: &str = "under-18";

/// Whether files may come in. Where the answer is anything but "no", what to
/// do is said instead. Nothing was opened by then.
pub(super) fn may_come_in(desk: &Desk<'_>, said: &args::ComingIn) -> Result<bool, Failure> {
    if said.none_under_18 {
        return Ok(true);
    }
    // Standard input of a script holds a passphrase, not an answer.
    if !io::stdin().is_terminal() {
        return Err(Problem::from(ProblemKind::NotAsked).into());
    }
    let printer = desk.printer;
    let words =
        ["under-18-question", "under-18-why", "cli-under-18-ask"].map(|key| printer.say(key));
    if is_no(&secrets::ask(&words.join("\n")), &printer.say("cli-no")) {
        return Ok(true);
    }
    let guide = guides::read(&desk.door, GuideName::Preserve, false, None);
    let advice = guide.parts.into_iter().find(|part| part.key == ADVICE);
    printer.result(&advice, || {
        let said = advice.iter().flat_map(|part| &part.says).map(|line| line.text.clone());
        [printer.say("under-18-stop"), String::new()].into_iter().chain(said).collect()
    });
    Ok(false)
}

/// Whether an answer is a plain "no": whatever else is typed stops.
fn is_no(answer: &str, no: &str) -> bool {
    answer.trim().to_lowercase() == no
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_no_lets_files_in() {
        assert!(is_no(" No\n", "no") && is_no("na", "na"));
        for other in ["", "yes", "y", "not sure", "no idea", "n"] {
            assert!(!is_no(other, "no"), "{other}");
        }
    }
}
