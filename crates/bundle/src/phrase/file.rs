//! What a file was made from, and what it was read as.

use diary::{Derivation, Form, Origin, ReadAs, Span, Step};
use sentences::{Blank, Sentences};

/// Where an exhibit that was made out of another comes from: `Redacted copy of
/// AJS/9: covered in 2 places (picture 1). Reason: my new street`.
#[must_use]
pub fn origin(origin: &Origin, sentences: &Sentences) -> String {
    let Origin { from, how, part, by, steps, reason } = origin;
    let (from, part) = (from.to_string(), part.map(|part| part.to_string()));
    let blanks =
        [("from", Blank::Text(&from)), ("part", Blank::Text(part.as_deref().unwrap_or_default()))];
    let key = match how {
        Derivation::Part if part.is_some() => "origin-part",
        Derivation::Part => "origin-whole",
        Derivation::ViewingCopy => "origin-viewing-copy",
        Derivation::RedactedCopy => "origin-redacted-copy",
    };
    let made = sentences.say_with(key, &blanks);
    let done = done(steps, sentences);
    let said =
        if done.is_empty() { format!("{made} ({by})") } else { format!("{made}: {done} ({by})") };
    match reason {
        Some(reason) => {
            let reason = [("reason", Blank::Text(reason.as_str()))];
            format!("{said}. {}", sentences.say_with("origin-reason", &reason))
        }
        None => said,
    }
}

/// What was done to a copy, in order, those alike together.
fn done(steps: &[Step], sentences: &Sentences) -> String {
    let covered = steps.iter().filter(|step| matches!(step, Step::Cover(_))).count();
    let mut said = Vec::new();
    for step in steps {
        let words = match step {
            Step::Crop(_) => sentences.say("step-crop"),
            Step::Cover(_) => {
                let count = Blank::Number(covered as u64);
                sentences.say_with("step-cover", &[("count", count)])
            }
            Step::Mute(Span { from, to }) => {
                let (from, to) = (clock(*from), clock(*to));
                let blanks = [("from", Blank::Text(&from)), ("to", Blank::Text(&to))];
                sentences.say_with("step-mute", &blanks)
            }
            Step::Convert => sentences.say("step-convert"),
        };
        if !said.contains(&words) {
            said.push(words);
        }
    }
    said.join(", ")
}

/// Milliseconds as a player shows them: `1:02:03.5`, `0:07`.
fn clock(milliseconds: u32) -> String {
    let (seconds, rest) = (milliseconds / 1000, milliseconds % 1000);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let mut text = match hours {
        0 => format!("{minutes}:{seconds:02}"),
        hours => format!("{hours}:{minutes:02}:{seconds:02}"),
    };
    if rest != 0 {
        text.push_str(format!(".{rest:03}").trim_end_matches('0'));
    }
    text
}

/// What a file was read as: `A WhatsApp chat (whatsapp 1)`.
#[must_use]
pub fn read_as(read_as: &ReadAs, sentences: &Sentences) -> String {
    // Which column is what can be seen in the table itself.
    let ReadAs { form, by, dates, calls: _ } = read_as;
    let form = self::form(*form, sentences);
    match dates {
        Some(order) => {
            let order = sentences.say(&format!("form-{}", order.key()));
            format!("{form} ({by}). {order}")
        }
        None => format!("{form} ({by})"),
    }
}

/// The form of a file: `A WhatsApp chat`.
#[must_use]
pub fn form(form: Form, sentences: &Sentences) -> String {
    sentences.say(&format!("form-{}", form.key()))
}

#[cfg(test)]
mod tests {
    use diary::{Area, Words};
    use sentences::Language;

    use super::*;

    #[test]
    fn a_redacted_copy_says_what_was_done_to_which_exhibit() {
        let area = Area { x: 0, y: 0, width: 9, height: 9 };
        let copy = Origin {
            from: "AJS/9".parse().expect("a test reference"),
            how: Derivation::RedactedCopy,
            part: None,
            by: "picture 1".to_owned(),
            steps: vec![
                Step::Cover(area),
                Step::Cover(area),
                Step::Mute(Span { from: 7_000, to: 3_723_500 }),
            ],
            reason: Some(Words::new("my new street").expect("test words")),
        };
        let said = origin(&copy, &Sentences::of(Language::English));
        assert_eq!(
            said,
            "Redacted copy of AJS/9: covered in 2 places, \
             sound taken out from 0:07 to 1:02:03.5 (picture 1). Reason: my new street"
        );
    }
}
