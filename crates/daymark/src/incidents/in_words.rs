//! A time as typed, shown back before it is kept.

use bundle::phrase;
use diary::{Reading, When};
use sentences::Sentences;

use super::form::{has_come, read_when, write_when};
use crate::Problem;
use crate::contract::{PointForm, WhenForm, WhenRead};

/// How a time is read, in words or in boxes.
pub(super) fn read(
    reading: &Reading,
    sentences: &Sentences,
    form: &WhenForm,
) -> Result<WhenRead, Problem> {
    let when = meant(reading, form)?;
    Ok(WhenRead {
        text: phrase::when(&when, sentences),
        form: write_when(&when),
        other_pass: other_pass(reading, sentences, form, &when),
    })
}

fn meant(reading: &Reading, form: &WhenForm) -> Result<When, Problem> {
    let when = read_when(reading, form)?;
    has_come(reading, when)?;
    Ok(when)
}

/// The form that means the second pass of an hour that came twice, where the
/// form as it is leaves open which, and is read as the first. Words say it
/// themselves, so that they mean it wherever they stand.
fn other_pass(
    reading: &Reading,
    sentences: &Sentences,
    form: &WhenForm,
    first: &When,
) -> Option<WhenForm> {
    let form = second(form);
    let second = meant(reading, &form).ok().filter(|second| second != first)?;
    let WhenForm::Words { text, zone, said, second_pass: _ } = form else { return Some(form) };
    let text = format!("{} {}", text.trim(), sentences.say("when-second-pass"));
    let words = WhenForm::Words { text, zone, said, second_pass: false };
    (meant(reading, &words).ok()? == second).then_some(words)
}

/// The same form, of the second pass.
fn second(form: &WhenForm) -> WhenForm {
    let point = |point: &PointForm| PointForm { second_pass: true, ..point.clone() };
    match form.clone() {
        WhenForm::Exact { at } => WhenForm::Exact { at: point(&at) },
        WhenForm::About { at } => WhenForm::About { at: point(&at) },
        WhenForm::Between { from, to } => WhenForm::Between { from: point(&from), to: point(&to) },
        WhenForm::Words { text, zone, said, second_pass: _ } => {
            WhenForm::Words { text, zone, said, second_pass: true }
        }
        form @ (WhenForm::Day { .. } | WhenForm::Unknown) => form,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ProblemKind;
    use crate::bulk::tests::Desk;
    use crate::incidents::read_when;

    fn words(text: &str) -> WhenForm {
        let (zone, said) = (String::new(), String::new());
        WhenForm::Words { text: text.to_owned(), zone, second_pass: false, said }
    }

    fn point(date: &str, time: &str) -> PointForm {
        PointForm { date: date.to_owned(), time: time.to_owned(), ..PointForm::default() }
    }

    fn read(form: &WhenForm) -> Result<WhenRead, Problem> {
        read_when(&Desk::new().session, form)
    }

    fn other(form: &WhenForm) -> Option<WhenForm> {
        read(form).expect("it is read").other_pass
    }

    #[test]
    fn words_for_an_hour_that_came_twice_can_be_made_to_mean_the_second() {
        let second = other(&words("25 October 2026 at 01:30")).expect("that hour came twice");
        assert_eq!(second, words("25 October 2026 at 01:30 second pass"));
        let said = read(&second).expect("it is read");
        assert!(said.text.contains("(GMT)"), "{}", said.text);
        assert_eq!(said.other_pass, None, "it is settled");
    }

    #[test]
    fn boxes_for_an_hour_that_came_twice_are_asked_about_too() {
        let at = point("2026-10-25", "01:30");
        let exact = WhenForm::Exact { at: at.clone() };
        let from_to = WhenForm::Between { from: at.clone(), to: point("2026-10-25", "03:00") };
        for form in [exact, WhenForm::About { at }, from_to] {
            let second = other(&form).expect("that hour came twice");
            let said = read(&second).expect("it is read");
            assert!(said.text.contains("01:30 (GMT)"), "{}", said.text);
            assert_eq!(said.other_pass, None, "it is settled");
        }
    }

    #[test]
    fn any_other_hour_is_left_as_it_is() {
        for text in ["25 October 2026 at 03:30", "25 October 2026", "last Tuesday", "unknown"] {
            assert_eq!(other(&words(text)), None, "{text}");
        }
        for (date, time) in [("2026-10-25", "03:30"), ("2026-10-24", "01:30"), ("2026-10-25", "")] {
            assert_eq!(other(&WhenForm::About { at: point(date, time) }), None, "{date} {time}");
        }
    }

    #[test]
    fn boxes_that_lie_ahead_are_refused_as_words_are() {
        let today = point("2026-11-24", "");
        let not_yet = Problem::about(ProblemKind::NotYet, "when");
        for form in [
            words("2026-11-24 10:01"),
            WhenForm::Exact { at: point("2026-11-24", "10:01") },
            WhenForm::About { at: point("2026-11-25", "") },
            WhenForm::Between { from: today.clone(), to: point("2026-11-24", "23:00") },
            WhenForm::Day { on: "2026-11-25".to_owned() },
        ] {
            assert_eq!(read(&form), Err(not_yet.clone()), "{form:?}");
        }
        for form in [
            WhenForm::Exact { at: point("2026-11-24", "10:00") },
            WhenForm::About { at: today },
            WhenForm::Day { on: "2026-11-24".to_owned() },
        ] {
            assert!(read(&form).is_ok(), "{form:?}");
        }
    }
}
