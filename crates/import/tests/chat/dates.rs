//! How a message begins in many languages, and what that means.

use std::io::Cursor;

use import::chat::{Answers, Because, Error, Form, Limits, Note, Order, Question, Unit};

use super::hands::{all, answer, from, local, whole};

/// A line by which a message begins, the order of its date where it must be
/// known, and when that is. All are of Mary, who says Hello.
const LINES: &[(&str, Option<Order>, &str)] = &[
    // Britain, Ireland, Australia, India: Android.
    ("04/05/2026, 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("4/5/2026, 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("04/05/26, 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("04/05/2026, 9:40 pm - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("04/05/2026, 9:40\u{202F}pm - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("04/05/2026, 9:40\u{A0}p.m. - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("04/05/2026, 12:05 am - Mary: Hello", D, "2026-05-04 00:05:00"),
    ("04/05/2026, 12:05 pm - Mary: Hello", D, "2026-05-04 12:05:00"),
    ("04-05-2026 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("04/05/2026 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("04/05/2026 at 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    // The same by iPhones.
    ("[04/05/2026, 21:40:12] Mary: Hello", D, "2026-05-04 21:40:12"),
    ("[04/05/2026, 9:40:12 PM] Mary: Hello", D, "2026-05-04 21:40:12"),
    ("[04/05/2026, 9:40:12\u{202F}PM] Mary: Hello", D, "2026-05-04 21:40:12"),
    ("\u{200E}[04/05/2026, 21:40:12] Mary: Hello", D, "2026-05-04 21:40:12"),
    ("\u{FEFF}[04/05/2026, 21:40:12] Mary: Hello", D, "2026-05-04 21:40:12"),
    ("[04/05/2026 21:40:12] Mary: Hello", D, "2026-05-04 21:40:12"),
    ("[04/05/2026, 21:40] Mary: Hello", D, "2026-05-04 21:40:00"),
    ("[04/05/2026, 21:40:12] - Mary: Hello", D, "2026-05-04 21:40:12"),
    ("[4/5/26, 21:40:12] \u{200E}Mary: Hello", D, "2026-05-04 21:40:12"),
    ("04/05/2026, 21:40:12: Mary: Hello", D, "2026-05-04 21:40:12"),
    ("4/5/26 9:40:12 pm: Mary: Hello", D, "2026-05-04 21:40:12"),
    // The United States.
    ("5/4/26, 9:40 PM - Mary: Hello", M, "2026-05-04 21:40:00"),
    ("5/4/26, 9:40\u{202F}PM - Mary: Hello", M, "2026-05-04 21:40:00"),
    ("5/4/2026, 9:40 AM - Mary: Hello", M, "2026-05-04 09:40:00"),
    ("5/13/26, 12:00 AM - Mary: Hello", None, "2026-05-13 00:00:00"),
    ("[5/4/26, 9:40:12 PM] Mary: Hello", M, "2026-05-04 21:40:12"),
    ("[5/4/26, 9:40:12\u{202F}PM] Mary: Hello", M, "2026-05-04 21:40:12"),
    ("5/4/26, 21:40 - Mary: Hello", M, "2026-05-04 21:40:00"),
    // Canada, Sweden, Lithuania, South Africa: the year first.
    ("2026-05-04, 21:40 - Mary: Hello", None, "2026-05-04 21:40:00"),
    ("2026-05-04, 9:40 p.m. - Mary: Hello", None, "2026-05-04 21:40:00"),
    ("2026-05-04 21:40 - Mary: Hello", None, "2026-05-04 21:40:00"),
    ("[2026-05-04, 21:40:12] Mary: Hello", None, "2026-05-04 21:40:12"),
    ("[2026/05/04, 21:40:12] Mary: Hello", None, "2026-05-04 21:40:12"),
    ("[2026-05-04 21 h 40 min 12 s] Mary: Hello", None, "2026-05-04 21:40:12"),
    ("2026-05-04 21 h 40 - Mary: Hello", None, "2026-05-04 21:40:00"),
    // German, Austrian, Swiss, Polish, Russian, Turkish: dots.
    ("04.05.26, 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("04.05.2026, 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("[04.05.26, 21:40:12] Mary: Hello", D, "2026-05-04 21:40:12"),
    ("4.5.2026, 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("4. 5. 2026, 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("04.05.26, 21:40 Uhr - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("04.05.2026 в 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("4.05.2026 г., 21:40 ч. - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("04.05.2026 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("4.05.2026 ÖS 9:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    // Finnish and Danish: dots in the clock.
    ("4.5.2026 klo 21.40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("[4.5.2026 klo 21.40.12] Mary: Hello", D, "2026-05-04 21:40:12"),
    ("04.05.2026 kl. 21.40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("[04.05.2026 21.40.12] Mary: Hello", D, "2026-05-04 21:40:12"),
    // Spanish, Portuguese, French, Italian, Dutch, Greek.
    ("4/5/26, 9:40 p. m. - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("4/5/26, 9:40\u{A0}p.\u{A0}m. - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("[4/5/26, 9:40:12 a. m.] Mary: Hello", D, "2026-05-04 09:40:12"),
    ("04/05/2026 às 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("04/05/2026 à 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("04-05-2026 21:40 - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("[04-05-26 21:40:12] Mary: Hello", D, "2026-05-04 21:40:12"),
    ("4/5/26, 9:40 μ.μ. - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("4/5/26, 9:40 π.μ. - Mary: Hello", D, "2026-05-04 09:40:00"),
    // Hungarian, Korean, Japanese, Chinese.
    ("2026. 05. 04. 21:40 - Mary: Hello", None, "2026-05-04 21:40:00"),
    ("[2026. 05. 04. 21:40:12] Mary: Hello", None, "2026-05-04 21:40:12"),
    ("2026년 5월 4일 오후 9:40 - Mary: Hello", None, "2026-05-04 21:40:00"),
    ("[2026. 5. 4. 오전 9:40:12] Mary: Hello", None, "2026-05-04 09:40:12"),
    ("2026/05/04 21:40 - Mary: Hello", None, "2026-05-04 21:40:00"),
    ("2026/5/4 下午9:40 - Mary: Hello", None, "2026-05-04 21:40:00"),
    ("[2026/5/4 上午12:40:12] Mary: Hello", None, "2026-05-04 00:40:12"),
    ("2026年5月4日 晚上9:40 - Mary: Hello", None, "2026-05-04 21:40:00"),
    ("2026/5/4 中午12:40 - Mary: Hello", None, "2026-05-04 12:40:00"),
    ("[26/5/4 下午9:40:12] Mary: Hello", Y, "2026-05-04 21:40:12"),
    // Arabic, Hindi, Vietnamese, Malay.
    ("\u{200F}٤\u{200F}/٥\u{200F}/٢٠٢٦، ٩:٤٠ م - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("4\u{200F}/5\u{200F}/2026, 9:40 ص - Mary: Hello", D, "2026-05-04 09:40:00"),
    ("४/५/२०२६, ९:४० अपराह्न - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("4/5/26, 9:40 CH - Mary: Hello", D, "2026-05-04 21:40:00"),
    ("4/5/26, 9:40 PTG - Mary: Hello", D, "2026-05-04 21:40:00"),
    // A clock of 24 hours under a word that is not known.
    ("4/5/26, 21:40 xyz - Mary: Hello", D, "2026-05-04 21:40:00"),
];

const D: Option<Order> = Some(Order::DayFirst);
const M: Option<Order> = Some(Order::MonthFirst);
const Y: Option<Order> = Some(Order::YearFirst);

#[test]
fn every_form_of_a_date_says_what_it_says() {
    assert!(LINES.len() >= 60);
    for (line, order, when) in LINES {
        let answers = order.map(answer).unwrap_or_default();
        let read = all(Cursor::new(line), Form::WhatsApp, &answers, &Limits::default());
        let (chat, messages) = read.unwrap_or_else(|fault| panic!("{line}: {fault}"));
        let [message] = messages.as_slice() else { panic!("{line}") };
        assert_eq!((local(message).as_str(), from(message)), (*when, "Mary"), "{line}");
        assert_eq!(message.text, "Hello", "{line}");
        let seconds = if when.ends_with(":12") { Unit::Second } else { Unit::Minute };
        assert_eq!((message.at.unit, message.at.instant), (seconds, None), "{line}");
        assert!(line.contains(&message.at.written) && !message.at.written.contains("Mary"));
        assert_eq!(chat.notes, [], "{line}");
        assert_eq!(
            chat.date_order.map(|decided| decided.order).is_some(),
            order.is_some() || line.starts_with("5/13")
        );
    }
}

#[test]
fn a_line_that_only_looks_like_a_beginning_goes_on() {
    let lines = [
        "04/05/2026, 21:40",
        "04/05/2026, 21:40 Mary: Hello",
        "04/05/2026 - 21:40 - Mary: Hello",
        "04/05-2026, 21:40 - Mary: Hello",
        "04/05/2026, 21:4 - Mary: Hello",
        "04/05/2026, 21:400 - Mary: Hello",
        "04/05/2026, 21:40: Mary: Hello",
        "04/05/20260, 21:40 - Mary: Hello",
        "12345/05/2026, 21:40 - Mary: Hello",
        "04/05, 21:40 - Mary: Hello",
        "[04/05/2026, 21:40:12 Mary: Hello",
        "(04/05/2026, 21:40:12) Mary: Hello",
        "on 04/05/2026, 21:40 - Mary: Hello",
        "04/05/2026 and then at some time of the day or of the night 21:40 - Mary: Hello",
        "1/2/3",
        "https://example.org/04/05/2026, 21:40 - a",
        "",
    ];
    for line in lines {
        let text = format!("[13/05/2026, 21:40:12] Mary: Hello\n{line}\nthere");
        let (chat, messages) = whole(text, Form::WhatsApp);
        assert_eq!(messages.len(), 1, "{line}");
        assert_eq!(
            (messages[0].text.as_str(), chat.notes.len()),
            (&*format!("Hello\n{line}\nthere"), 0)
        );
    }
}

fn chat_of(dates: &[&str]) -> String {
    dates.iter().map(|date| format!("{date}, 21:40 - Mary: Hello\n")).collect()
}

/// An order, and why it is that.
type Why = (Order, Because);

fn order_of(dates: &[&str]) -> Result<Option<Why>, Question> {
    let file = Cursor::new(chat_of(dates));
    match all(file, Form::WhatsApp, &Answers::default(), &Limits::default()) {
        Ok((chat, _)) => Ok(chat.date_order.map(|decided| (decided.order, decided.because))),
        Err(Error::DateOrder(question)) => Err(*question),
        Err(fault) => panic!("{dates:?}: {fault}"),
    }
}

#[test]
fn an_order_is_decided_by_the_whole_chat() {
    use Because::{OthersHaveNoSuchDay, OthersRunBack};
    let cases: [(&[&str], Option<Why>); 8] = [
        (&["04/05/2026", "13/05/2026"], Some((Order::DayFirst, OthersHaveNoSuchDay))),
        (&["05/04/2026", "05/13/2026"], Some((Order::MonthFirst, OthersHaveNoSuchDay))),
        (&["04/05/2026", "01/06/2026"], Some((Order::DayFirst, OthersRunBack))),
        (&["05/04/2026", "06/01/2026"], Some((Order::MonthFirst, OthersRunBack))),
        // A two-figure year could stand first; the days of no year before 2009 do.
        (&["15/01/20", "16/01/20", "01/02/20"], Some((Order::DayFirst, OthersHaveNoSuchDay))),
        (&["05/05/2026", "06/06/2026"], None),
        (&["2026-05-04", "2026-05-05"], None),
        (&["26/05/31", "26/06/01"], Some((Order::YearFirst, OthersHaveNoSuchDay))),
    ];
    for (dates, order) in cases {
        assert_eq!(order_of(dates), Ok(order), "{dates:?}");
    }
}

#[test]
fn an_order_that_is_not_certain_is_asked_for() {
    let question = order_of(&["04/05/2026", "05/05/2026", "06/05/2026"]).unwrap_err();
    assert_eq!(question.possible, [Order::DayFirst, Order::MonthFirst]);
    assert!(!question.is_contradictory);
    let written: Vec<_> = question.examples.iter().map(|one| one.written.as_str()).collect();
    assert_eq!(written, ["04/05/2026, 21:40", "06/05/2026, 21:40"]);
    let days: Vec<_> =
        question.examples[0].days.iter().map(|(order, day)| format!("{order:?} {day}")).collect();
    assert_eq!(days, ["DayFirst 2026-05-04", "MonthFirst 2026-04-05"]);
    // Three orders, where the year has two figures and could be the first.
    let question = order_of(&["10/11/12", "10/11/12"]).unwrap_err();
    assert_eq!(question.possible, Order::ALL);
    let error = Error::DateOrder(Box::new(question)).to_string();
    assert!(!error.contains("10"), "{error}");
}

#[test]
fn dates_of_two_orders_are_asked_about_and_those_against_the_answer_are_said() {
    let dates = ["13/05/2026", "05/14/2026", "15/05/2026"];
    let question = order_of(&dates).unwrap_err();
    assert!(question.is_contradictory);
    assert_eq!(question.possible, Order::ALL);
    let file = Cursor::new(chat_of(&dates));
    let read = all(file, Form::WhatsApp, &answer(Order::DayFirst), &Limits::default());
    let (chat, messages) = read.expect("it was answered");
    assert_eq!(messages.iter().map(local).collect::<Vec<_>>()[1], "-");
    assert_eq!(messages[1].at.written, "05/14/2026, 21:40");
    assert_eq!((chat.count(Note::NoSuchDay), chat.count(Note::NoTime)), (1, 1));
    assert_eq!(chat.date_order.map(|decided| decided.because), Some(Because::Answered));
}

#[test]
fn an_answer_that_the_chat_speaks_against_is_followed_and_said() {
    let file = Cursor::new(chat_of(&["04/05/2026", "05/05/2026", "01/06/2026"]));
    let read = all(file, Form::WhatsApp, &answer(Order::MonthFirst), &Limits::default());
    let (chat, messages) = read.expect("it was answered");
    assert_eq!(local(&messages[0]), "2026-04-05 21:40:00");
    assert_eq!(chat.count(Note::RunsBack), 1);
}

#[test]
fn other_calendars_and_unknown_words_are_kept_as_written() {
    let cases = [
        ("4/5/2569, 21:40 - Mary: Hello", Note::OtherCalendar),
        ("1405/02/14, 21:40 - Mary: Hello", Note::OtherCalendar),
        ("13/5/2026, 9:40 xyz - Mary: Hello", Note::UnknownClock),
        ("13/5/2026, 21:40 am - Mary: Hello", Note::UnknownClock),
        ("13/5/2026, 25:40 - Mary: Hello", Note::UnknownClock),
        ("13/5/2026, 晚上12:40 - Mary: Hello", Note::UnknownClock),
        ("32/5/2026, 21:40 - Mary: Hello", Note::NoSuchDay),
    ];
    for (line, note) in cases {
        let file = Cursor::new(line);
        let read = all(file, Form::WhatsApp, &answer(Order::DayFirst), &Limits::default());
        let (chat, messages) = read.unwrap_or_else(|fault| panic!("{line}: {fault}"));
        assert_eq!((chat.count(note), local(&messages[0]).as_str()), (1, "-"), "{line}");
        assert!(!messages[0].at.written.is_empty());
    }
}

#[test]
fn an_hour_that_came_twice_stays_in_the_order_of_the_file() {
    let lines =
        ["25/10/2026, 01:50", "25/10/2026, 01:10", "25/10/2026, 02:05", "24/10/2026, 23:00"];
    let text: String = lines.iter().map(|line| format!("{line} - Mary: Hello\n")).collect();
    let (chat, messages) = whole(text, Form::WhatsApp);
    let written: Vec<_> = messages.iter().map(|message| message.at.written.as_str()).collect();
    assert_eq!(written, lines);
    assert_eq!(chat.count(Note::RunsBack), 2);
    let noted = chat.notes.iter().find(|noted| noted.note == Note::RunsBack);
    assert_eq!(noted.map(|noted| noted.first), Some(2));
}
