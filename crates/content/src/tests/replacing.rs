//! Files from outside, in the place of those that are built in.

use proptest::prelude::*;

use crate::sheet::{Sheet, read};
use crate::{Content, Error, Helplines, Key, Law, MOST_BYTES, Orders, Origin, Refused};

const DAY: &str = "checked = 2026-11-23";
const NAME: &str = "name.en-GB = \"Stalking Protection Order\"";

fn replaced(name: &str, text: &str) -> (Content, Vec<Refused>) {
    Content::built_in().replaced_by([(name, text.as_bytes())])
}

/// Why a file is refused; what is built in must stay.
fn refusal(name: &str, text: &str) -> Error {
    let (content, mut refused) = replaced(name, text);
    assert_eq!(content, Content::built_in());
    let refused = refused.pop().expect("it is refused");
    assert_eq!(refused.name, name);
    refused.why
}

#[test]
fn a_newer_file_is_taken_and_says_so() {
    let newer = Orders::BUILT_IN
        .replace(DAY, "checked = 2027-03-01")
        .replace(NAME, "name.en-GB = \"Another name\"");
    let (content, refused) = replaced("orders.toml", &newer);
    assert_eq!(refused, []);
    assert_eq!(content.orders.about.origin(), Origin::Replaced);
    assert_eq!(content.orders.about.checked().to_string(), "2027-03-01");
    let order = content.orders.orders.get("spo").expect("it is there");
    assert_eq!(order.name.english(), "Another name");
    assert_eq!(content.law, Content::built_in().law);
}

#[test]
fn a_file_of_the_same_day_is_taken() {
    let (content, refused) = replaced("law.toml", Law::BUILT_IN);
    assert_eq!(refused, []);
    assert_eq!(content.law.about.origin(), Origin::Replaced);
}

#[test]
fn an_older_file_is_refused_with_both_dates() {
    let older = Orders::BUILT_IN.replace(DAY, "checked = 2026-11-22");
    let why = refusal("orders.toml", &older);
    assert!(matches!(why, Error::Older { checked, present } if checked < present), "{why}");
}

#[test]
fn a_broken_file_is_refused_and_its_line_is_named() {
    let line = Orders::BUILT_IN.lines().position(|line| line == NAME).expect("it is there") + 1;
    for broken in ["name.en-GB = Order", "name.en-GB = \"\"", "name.en-GB = 7"] {
        let why = refusal("orders.toml", &Orders::BUILT_IN.replace(NAME, broken));
        assert_eq!(why, Error::Unreadable { line }, "{broken}");
    }
}

#[test]
fn a_file_without_one_language_is_refused() {
    let welsh = "says.cy = \"Y llys teulu.\"\n".replace("says", "court");
    assert!(Orders::BUILT_IN.contains(&welsh));
    let why = refusal("orders.toml", &Orders::BUILT_IN.replace(&welsh, ""));
    assert!(matches!(why, Error::Unreadable { .. }), "{why}");
}

#[test]
fn a_member_that_nobody_knows_is_refused() {
    let more = Orders::BUILT_IN.replace(NAME, &format!("{NAME}\nscore = 3"));
    let why = refusal("orders.toml", &more);
    assert!(matches!(why, Error::Unreadable { .. }), "{why}");
}

#[test]
fn a_key_that_is_there_twice_is_refused() {
    let twice = Orders::BUILT_IN.replace("key = \"dapo\"", "key = \"spo\"");
    let why = refusal("orders.toml", &twice);
    assert!(matches!(why, Error::Unreadable { .. }), "{why}");
}

#[test]
fn a_file_that_lacks_what_a_diary_may_name_is_refused() {
    let renamed = Orders::BUILT_IN.replace("key = \"dapo\"", "key = \"dapo-2\"");
    let key = Key::try_from("dapo".to_owned()).expect("a key");
    assert_eq!(refusal("orders.toml", &renamed), Error::Lacks { key });
}

#[test]
fn a_helpline_that_closed_may_be_left_out() {
    let (first, _) = Helplines::BUILT_IN.rsplit_once("[[helpline]]").expect("there are some");
    let (content, refused) = replaced("helplines.toml", first);
    assert_eq!(refused, []);
    assert_eq!(content.helplines.helplines.get("samaritans"), None);
}

#[test]
fn a_helpline_that_cannot_be_reached_is_refused() {
    let silent = Helplines::BUILT_IN.replace("call = \"101\"\n", "");
    let why = refusal("helplines.toml", &silent);
    assert!(matches!(why, Error::Unreadable { .. }), "{why}");
}

#[test]
fn files_of_another_name_form_length_or_coding_are_refused() {
    assert_eq!(refusal("Orders.toml", Orders::BUILT_IN), Error::UnknownName);
    assert_eq!(refusal("../orders.toml", Orders::BUILT_IN), Error::UnknownName);
    let next = Orders::BUILT_IN.replace("daymark-content/1", "daymark-content/2");
    assert_eq!(refusal("orders.toml", &next), Error::OtherForm);
    let long = format!("{}\n#{}", Orders::BUILT_IN, "a".repeat(MOST_BYTES));
    assert_eq!(refusal("orders.toml", &long), Error::TooLong);
    let (_, refused) = Content::built_in().replaced_by([("law.toml", &[0xff, 0xfe][..])]);
    assert_eq!(refused[0].why, Error::NotText);
    // The right form under the wrong name.
    assert!(matches!(refusal("law.toml", Orders::BUILT_IN), Error::Unreadable { .. }));
}

#[test]
fn a_file_from_an_editor_on_windows_is_taken() {
    let text = format!("\u{feff}{}", Law::BUILT_IN.replace('\n', "\r\n"));
    assert_eq!(replaced("law.toml", &text).1, []);
}

#[test]
fn one_refused_file_does_not_stop_another() {
    let files = [("law.toml", &b"nothing"[..]), ("orders.toml", Orders::BUILT_IN.as_bytes())];
    let (content, refused) = Content::built_in().replaced_by(files);
    assert_eq!(refused.len(), 1);
    assert_eq!(content.law.about.origin(), Origin::BuiltIn);
    assert_eq!(content.orders.about.origin(), Origin::Replaced);
}

#[test]
fn nesting_without_end_is_refused() {
    for text in ["a = ".to_owned() + &"[".repeat(100_000), "a.".repeat(100_000) + "b = 1"] {
        assert!(matches!(read::<Orders>(text.as_bytes()), Err(Error::Unreadable { .. })));
    }
}

proptest! {
    #[test]
    fn whatever_the_bytes_are_reading_them_ends(bytes in prop::collection::vec(any::<u8>(), 0..500)) {
        prop_assert!(read::<Orders>(&bytes).is_err());
    }

    #[test]
    fn whatever_the_text_is_reading_it_ends(text in "([\\[\\]{}=.,\"'#\\\\ \n]|about|format|\\PC){0,200}") {
        prop_assert!(read::<Law>(text.as_bytes()).is_err());
    }

    #[test]
    fn a_file_with_other_bytes_in_it_is_taken_whole_or_refused(
        at in 0..Helplines::BUILT_IN.len(),
        gone in 0_usize..40,
        new in prop::collection::vec(any::<u8>(), 0..8),
    ) {
        let mut bytes = Helplines::BUILT_IN.as_bytes().to_vec();
        let end = (at + gone).min(bytes.len());
        bytes.splice(at..end, new);
        let (content, refused) = Content::built_in().replaced_by([("helplines.toml", &bytes[..])]);
        let taken = content.helplines.about.origin() == Origin::Replaced;
        prop_assert_eq!(taken, refused.is_empty());
        prop_assert!(taken || content == Content::built_in());
        for helpline in &content.helplines.helplines {
            prop_assert!(!helpline.name.english().is_empty() && !helpline.name.welsh().is_empty());
        }
    }
}
