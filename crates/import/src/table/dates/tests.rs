use chrono::Timelike as _;
use proptest::prelude::*;

use super::*;

fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("there is such a day")
}

fn hm(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("there is such a time")
}

#[test]
fn the_forms_that_are_met_in_britain_are_read() {
    let may = ymd(2026, 5, 4);
    let alone = [
        "04/05/2026",
        "4/5/26",
        "4.5.26",
        "4.5.2026",
        "04-05-2026",
        "4–5–2026",
        "2026-05-04",
        "2026/05/04",
        "4 May 2026",
        "4th May 2026",
        "4th of May, 2026",
        "the 4th of May 2026",
        "4 May 26",
        "May 4, 2026",
        "04-May-2026",
        "4/may/26",
        "Mon 4 May 2026",
        "Monday 04/05/2026",
        "MONDAY, 4 MAY 2026",
        "Mon 4 May",
        "4/5",
        "4 Mai 2026",
        "Dydd Llun 4 Mai 2026",
        "4ydd Mai 2026",
        "2026 May 4",
        " 4 May 2026 ",
        "4.5.26.",
        "4\u{A0}May\u{A0}2026",
    ];
    for cell in alone {
        let read = date(cell, Some(Order::DayFirst), Some(2026));
        assert_eq!(read, Ok(Day { date: may, time: None }), "{cell}");
    }
    let timed = [
        "04/05/2026 21:40",
        "04/05/2026 9.40pm",
        "4.5.26 9.40 pm",
        "2026-05-04T21:40",
        "2026-05-04T21:40:00",
        "2026-05-04 21:40:00.000",
        "4 May 2026 at 9:40 p.m.",
        "4 May 2026, 2140hrs",
        "4 May 2026 @ 21.40",
        "9.40pm 4/5/26",
        "04/05/2026 21:40 hrs",
        "4 Mai 2026 am 9.40yh",
        "4/5/26 21:40pm",
    ];
    for cell in timed {
        let read = date(cell, Some(Order::DayFirst), None);
        assert_eq!(read, Ok(Day { date: may, time: Some(hm(21, 40)) }), "{cell}");
    }
    let mawrth = Ok(Day { date: ymd(2026, 3, 3), time: None });
    assert_eq!(date("Dydd Mawrth 3 Mawrth 2026", None, None), mawrth);
    let april = Ok(Day { date: ymd(2026, 4, 5), time: None });
    assert_eq!(date("04/05/2026", Some(Order::MonthFirst), None), april);
}

#[test]
fn what_is_not_clear_or_never_was_is_said_and_not_guessed() {
    let day_first = Some(Order::DayFirst);
    let cases = [
        ("", day_first, Fault::Blank),
        (" \n", day_first, Fault::Blank),
        ("last Tuesday", day_first, Fault::NotADate),
        ("about 4 May 2026", day_first, Fault::NotADate),
        ("4 or 5 May 2026", day_first, Fault::NotADate),
        ("4/5/2026 - 6/5/2026", day_first, Fault::NotADate),
        ("4/5/2026 21:40 22:00", day_first, Fault::NotADate),
        ("4 5 2026", day_first, Fault::NotADate),
        ("46146", day_first, Fault::NotADate),
        ("4/5/226", day_first, Fault::NotADate),
        ("4/5/0026", day_first, Fault::NotADate),
        ("21:40", day_first, Fault::NotADate),
        ("4/5/2026 am", day_first, Fault::NotADate),
        ("4/5/2026 pm", day_first, Fault::NotADate),
        ("Monday", day_first, Fault::NotADate),
        ("May 2026", day_first, Fault::NotADate),
        ("٤/٥/٢٠٢٦", day_first, Fault::NotADate),
        ("31/06/2026", day_first, Fault::NoSuchDay),
        ("31 June 2026", day_first, Fault::NoSuchDay),
        ("29/02/2026", day_first, Fault::NoSuchDay),
        ("05/13/2026", day_first, Fault::NoSuchDay),
        ("13/05/2026", Some(Order::MonthFirst), Fault::NoSuchDay),
        ("13/14/2026", None, Fault::NoSuchDay),
        ("2026-13-01", None, Fault::NoSuchDay),
        ("0/5/2026", day_first, Fault::NoSuchDay),
        ("04/05/2026", None, Fault::Ambiguous),
        ("Mon 4 May", None, Fault::NoYear),
        ("Tue 4 May 2026", None, Fault::OtherWeekday),
        ("4 May 2026 25:00", None, Fault::NotATime),
        ("2026-05-04T21:40:00Z", None, Fault::OtherZone),
        ("2026-05-04T21:40+01:00", None, Fault::OtherZone),
        ("2026-05-04 21:40 GMT", None, Fault::OtherZone),
    ];
    for (cell, order, fault) in cases {
        assert_eq!(date(cell, order, None), Err(fault), "{cell}");
    }
    let long = "4 May 2026 ".repeat(10_000);
    assert_eq!(date(&long, day_first, None), Err(Fault::NotADate));
    assert_eq!(date("5/5/2026", None, None).map(|day| day.date), Ok(ymd(2026, 5, 5)));
}

#[test]
fn times_are_read_by_either_clock() {
    let cases = [
        ("21:40", Ok(hm(21, 40))),
        ("9.40pm", Ok(hm(21, 40))),
        ("9:40 PM", Ok(hm(21, 40))),
        ("9 pm", Ok(hm(21, 0))),
        ("9pm", Ok(hm(21, 0))),
        ("09.40", Ok(hm(9, 40))),
        ("at 9:40am", Ok(hm(9, 40))),
        ("12am", Ok(hm(0, 0))),
        ("12.30 p.m.", Ok(hm(12, 30))),
        ("2140hrs", Ok(hm(21, 40))),
        ("2140 hours", Ok(hm(21, 40))),
        ("9.40yb", Ok(hm(9, 40))),
        ("21:40:05", NaiveTime::from_hms_opt(21, 40, 5).ok_or(Fault::NotATime)),
        ("", Err(Fault::Blank)),
        ("24:00", Err(Fault::NotATime)),
        ("9:60", Err(Fault::NotATime)),
        ("13am", Err(Fault::NotATime)),
        ("0pm", Err(Fault::NotATime)),
        ("9", Err(Fault::NotATime)),
        ("2140", Err(Fault::NotATime)),
        ("9.4pm", Err(Fault::NotATime)),
        ("9ish", Err(Fault::NotATime)),
        ("evening", Err(Fault::NotATime)),
        ("21:40 4/5/26", Err(Fault::NotATime)),
        ("21:40-22:00", Err(Fault::NotATime)),
        ("21:40Z", Err(Fault::OtherZone)),
    ];
    for (cell, read) in cases {
        assert_eq!(time(cell), read, "{cell}");
    }
}

#[test]
fn the_clock_by_which_a_time_is_written_is_known_where_it_can_be() {
    let cases = [
        ("21:40", Some(Clock::Of24)),
        ("09.40", Some(Clock::Of24)),
        ("0:15", Some(Clock::Of24)),
        ("2140hrs", Some(Clock::Of24)),
        ("9:40:05", Some(Clock::Of24)),
        ("4/5/2026 21:40", Some(Clock::Of24)),
        ("9.40pm", Some(Clock::Halved)),
        ("4/5/2026 9.40 pm", Some(Clock::Halved)),
        ("9.40", Some(Clock::Either)),
        ("11:00", Some(Clock::Either)),
        ("12.15", Some(Clock::Either)),
        ("4/5/2026 9:40", Some(Clock::Either)),
        ("4/5/2026", None),
        ("evening", None),
        ("", None),
    ];
    for (cell, clock) in cases {
        assert_eq!(clock_of(cell), clock, "{cell}");
    }
    assert!(is_iso("2026-05-04") && is_iso("2026/05/04 9:40"));
    assert!(!is_iso("4/5/2026") && !is_iso("4 May 2026") && !is_iso("9:40"));
}

#[test]
fn the_order_is_that_of_the_whole_column() {
    let cases: [(&[&str], DateOrder); 9] = [
        (&["04/05/2026", "13/05/2026", "soon"], DateOrder::DayFirst),
        (&["04/05/2026", "05/13/2026"], DateOrder::MonthFirst),
        (&["04/05/2026", "05/06/2026", "2026-05-04"], DateOrder::Undecided),
        (&["13/05/2026", "05/13/2026"], DateOrder::Contradictory),
        (&["2026-05-04", "2026-04-05"], DateOrder::Clear),
        (&["4 May 2026", "5/5/2026"], DateOrder::Clear),
        (&["soon", "", "21:40"], DateOrder::NoDates),
        (&["4/5", "13/5"], DateOrder::DayFirst),
        (&[], DateOrder::NoDates),
    ];
    for (cells, order) in cases {
        assert_eq!(date_order(cells.iter().copied()), order, "{cells:?}");
        assert!(!order.must_be_asked() || order.order().is_none());
    }
}

proptest! {
    #[test]
    fn a_day_that_was_written_reads_back_the_same(
        days in 0_i64..36_000, seconds in 0_u32..86_400,
    ) {
        let day = ymd(2001, 1, 1) + chrono::Duration::days(days);
        let moment = NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)
            .expect("there is such a time").with_second(0).expect("each minute has a first");
        let both = day.and_time(moment);
        let cases = [
            ("%d/%m/%Y %H:%M", Some(Order::DayFirst)),
            ("%m/%d/%Y %I:%M %p", Some(Order::MonthFirst)),
            ("%-d.%-m.%Y %H.%M", Some(Order::DayFirst)),
            ("%Y-%m-%dT%H:%M:%S", None),
            ("%a %-d %b %Y %-I.%M%P", None),
            ("%A, %B %-d %Y at %-I.%M %P", None),
        ];
        for (form, order) in cases {
            let written = both.format(form).to_string();
            let read = date(&written, order, None);
            prop_assert_eq!(read, Ok(Day { date: day, time: Some(moment) }), "{}", written);
        }
    }

    #[test]
    fn any_text_is_a_date_or_not_but_never_harms(text in ".{0,90}", days in "[0-9a-z/.: -]{0,30}") {
        for cell in [&text, &days] {
            let clear = date(cell, None, None);
            if clear.is_ok() {
                // What is clear by itself is the same, or contradicts the order.
                for order in [Order::DayFirst, Order::MonthFirst] {
                    let read = date(cell, Some(order), None);
                    prop_assert!(read == clear || read == Err(Fault::NoSuchDay), "{}", cell);
                }
            }
            let _ = (time(cell), date_order([cell.as_str()]));
        }
    }
}
