//! A time in words, shown back before it is kept.

use bundle::phrase;
use diary::{Fold, Said, When};

use super::form::write_when;
use crate::contract::WhenRead;
use crate::problem::field;
use crate::{Problem, Session, cards};

/// How a time in words is read. Days that may lie ahead are read so.
pub(super) fn read(session: &Session, text: &str, ahead: bool) -> Result<WhenRead, Problem> {
    let reading = cards::reading(session);
    let when =
        if ahead { reading.day(text).map(|on| When::Day { on }) } else { reading.past(text) };
    let when = field("when", when)?;
    Ok(WhenRead {
        text: phrase::when(&when, &session.sentences),
        form: write_when(&when),
        other_pass: other_pass(session, text, &when),
    })
}

/// The words that mean the second pass of an hour that came twice, where the
/// words as they are leave open which, and are read as the first.
fn other_pass(session: &Session, text: &str, read: &When) -> Option<String> {
    let now = session.outside.clock().now();
    let second = Said { now, zone: session.zone(), fold: Fold::Second, future: false };
    let meant = When::read(text, &second).ok().filter(|meant| meant != read)?;
    let words = format!("{} {}", text.trim(), session.sentences.say("when-second-pass"));
    let said = Said { fold: Fold::First, ..second };
    (When::read(&words, &said).ok()? == meant).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bulk::tests::Desk;

    fn other(text: &str) -> Option<String> {
        read(&Desk::new().session, text, false).expect("it is read").other_pass
    }

    #[test]
    fn words_for_an_hour_that_came_twice_can_be_made_to_mean_the_second() {
        let words = "25 October 2026 at 01:30";
        let second = other(words).expect("that hour came twice");
        assert_eq!(second, "25 October 2026 at 01:30 second pass");
        let said = read(&Desk::new().session, &second, false).expect("it is read");
        assert!(said.text.contains("(GMT)"), "{}", said.text);
        assert_eq!(said.other_pass, None, "it is settled");
    }

    #[test]
    fn words_for_any_other_hour_are_left_as_they_are() {
        for words in ["25 October 2026 at 03:30", "25 October 2026", "last Tuesday", "unknown"] {
            assert_eq!(other(words), None, "{words}");
        }
    }
}
