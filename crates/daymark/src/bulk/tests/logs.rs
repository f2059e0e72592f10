//! What becomes of the rows of a log.

use super::*;
use crate::contract::{DatesAnswer, LogAnswer, LogMeaning, LogOrder, LogStatus, Undated};
use crate::incidents;
use crate::problem::ProblemKind;

/// Each row as it is read: its number, what is said of it, and when it was.
fn read(tried: &LogTried) -> Vec<String> {
    let row = |row: &crate::contract::LogRow| {
        let sign = if row.is_coming { "+" } else { "-" };
        format!("{sign}{} {}: {}", row.row, row.status.key(), row.when_text)
    };
    tried.rows.iter().map(row).collect()
}

#[test]
fn dates_that_could_be_both_are_asked_about_and_never_guessed() {
    let log = "Date,What happened\n04/05/2026,Rang\n06/05/2026,Came\n2026-05-07,Wrote\n";
    let mut desk = Desk::new();
    let mut request = suggestions(log);
    let tried = desk.try_out(log, &request);
    assert_eq!(tried.dates.order, LogOrder::Undecided);
    assert_eq!(tried.dates.example.as_deref(), Some("04/05/2026"));
    let undecided = [
        "-2 ambiguous: Date not known",
        "-3 ambiguous: Date not known",
        "+4 ready: Thursday 7 May 2026, time not known",
    ];
    assert_eq!(read(&tried), undecided);
    let refused = desk.bring_in(log, &request).expect_err("nobody decided");
    assert_eq!(refused.kind, ProblemKind::DatesUndecided);
    assert_eq!(desk.count(), (0, 0));
    request.dates = Some(DatesAnswer::MonthFirst);
    let months = [
        "+2 ready: Sunday 5 April 2026, time not known",
        "+3 ready: Friday 5 June 2026, time not known",
        "+4 ready: Thursday 7 May 2026, time not known",
    ];
    assert_eq!(read(&desk.try_out(log, &request)), months);
    request.dates = Some(DatesAnswer::NotSure);
    assert_eq!(read(&desk.try_out(log, &request)), undecided);
    assert_eq!(desk.bring_in(log, &request).expect("one row is clear").incidents, [1]);
}

#[test]
fn every_way_of_writing_a_time_is_read_or_said_to_be_unreadable() {
    let log = "Date,Time,What happened\n\
        13/05/2026,9.40pm,1\n\
        04/05/2026,21:40,2\n\
        about 04/05/2026,,3\n\
        4 May 2026,evening,4\n\
        last Tuesday,,5\n\
        31/06/2026,,6\n\
        Mon 5 May 2026,,7\n\
        4 May,,8\n\
        04/05/2026,9ish,9\n\
        25/10/2026,01:30,10\n\
        29/03/2026,01:30,11\n\
        01/12/2026,,12\n\
        ,21:40,13\n\
        some time in the spring,,14\n\
        04/05/2026,whenever,15\n\
        spring 2025,,16\n\
        04/05/2026,21:40Z,17\n\
        don't know,,18\n\
        13/05/2026 to 14/05/2026,,19\n";
    let desk = Desk::new();
    let mut request = suggestions(log);
    let expected = [
        "+2 ready: Wednesday 13 May 2026, 21:40 (BST)",
        "+3 ready: Monday 4 May 2026, 21:40 (BST)",
        "+4 ready: About Monday 4 May 2026",
        "+5 ready: Between Monday 4 May 2026, 18:00 (BST) and Monday 4 May 2026, 23:00 (BST)",
        "-6 ambiguous: Date not known",
        "-7 no-such-day: Date not known",
        "-8 other-weekday: Date not known",
        "-9 no-year: Date not known",
        "-10 ambiguous: Monday 4 May 2026, time not known",
        "-11 ambiguous: Sunday 25 October 2026, time not known",
        "-12 skipped-time: Sunday 29 March 2026, time not known",
        "-13 not-yet: Date not known",
        "-14 no-date: Date not known",
        "-15 ambiguous: Date not known",
        "-16 time-unreadable: Monday 4 May 2026, time not known",
        "+17 ready: Between Saturday 1 March 2025 and Saturday 31 May 2025",
        "+18 ready: Monday 4 May 2026, 22:40 (BST)",
        "+19 ready: Date not known",
        "+20 ready: Between Wednesday 13 May 2026 and Thursday 14 May 2026",
    ];
    assert_eq!(read(&desk.try_out(log, &request)), expected);
    request.undated = Undated::AsUnknown;
    request.year = Some(2026);
    request.answers = vec![LogAnswer { row: 6, when: "last Tuesday".to_owned() }];
    request.leave_out = vec![7];
    let settled = read(&desk.try_out(log, &request));
    assert_eq!(settled.iter().filter(|row| row.starts_with('+')).count(), expected.len() - 1);
    assert_eq!(settled[4], "+6 ready: Tuesday 17 November 2026, time not known");
    assert_eq!(settled[5], "-7 left-out: Date not known");
    assert_eq!(settled[7], "+9 ready: Monday 4 May 2026, time not known");
}

#[test]
fn a_time_that_may_be_before_noon_or_after_waits_with_its_day() {
    let log = "Date,Time,What happened\n\
        4 May 2026,9.30,1\n\
        5 May 2026,11.00,2\n\
        6 May 2026,2.15pm,3\n\
        7 May 2026,about 9.30,4\n";
    let desk = Desk::new();
    let mut request = suggestions(log);
    let waiting = [
        "-2 ambiguous: Monday 4 May 2026, time not known",
        "-3 ambiguous: Tuesday 5 May 2026, time not known",
        "+4 ready: Wednesday 6 May 2026, 14:15 (BST)",
        "-5 ambiguous: Thursday 7 May 2026, time not known",
    ];
    assert_eq!(read(&desk.try_out(log, &request)), waiting);
    let log_of_24 = format!("{log}8 May 2026,21:40,5\n");
    let ready = [
        "+2 ready: Monday 4 May 2026, 09:30 (BST)",
        "+3 ready: Tuesday 5 May 2026, 11:00 (BST)",
        "+4 ready: Wednesday 6 May 2026, 14:15 (BST)",
        "+5 ready: About Thursday 7 May 2026, 09:30 (BST)",
        "+6 ready: Friday 8 May 2026, 21:40 (BST)",
    ];
    assert_eq!(read(&desk.try_out(&log_of_24, &request)), ready);
    request.answers = vec![LogAnswer { row: 2, when: "4 May 2026 at 9.30pm".to_owned() }];
    let answered = read(&desk.try_out(log, &request));
    assert_eq!(answered[0], "+2 ready: Monday 4 May 2026, 21:30 (BST)");
    request.answers.clear();
    request.of_24_hours = true;
    let tried = desk.try_out(log, &request);
    assert_eq!(read(&tried), ready[..4]);
    // The question stays, so that the answer can be another one.
    assert_eq!(tried.either_half.as_deref(), Some("9.30"));
    assert_eq!(desk.try_out(&log_of_24, &suggestions(log)).either_half, None);
}

#[test]
fn a_month_or_a_year_in_a_column_of_days_is_a_span() {
    let log = "Date,What happened\n2024-03,1\n2024,2\nMarch 2025,3\n";
    let spans = [
        "+2 ready: Between Friday 1 March 2024 and Sunday 31 March 2024",
        "+3 ready: Between Monday 1 January 2024 and Tuesday 31 December 2024",
        "+4 ready: Between Saturday 1 March 2025 and Monday 31 March 2025",
    ];
    assert_eq!(read(&Desk::new().try_out(log, &suggestions(log))), spans);
}

#[test]
fn a_date_within_words_is_as_unclear_as_one_alone() {
    let log = "Date,What happened\nabout 04/05/2026,Rang\nbetween 4/5/26 and 6/5/26,Came\n";
    let desk = Desk::new();
    let mut request = suggestions(log);
    let tried = desk.try_out(log, &request);
    assert!(tried.dates.must_be_asked, "{:?}", tried.dates);
    assert!(tried.rows.iter().all(|row| row.status == LogStatus::Ambiguous));
    request.dates = Some(DatesAnswer::MonthFirst);
    let months = [
        "+2 ready: About Sunday 5 April 2026",
        "+3 ready: Between Sunday 5 April 2026 and Friday 5 June 2026",
    ];
    assert_eq!(read(&desk.try_out(log, &request)), months);
}

#[test]
fn each_cell_goes_to_its_field_to_the_letter() {
    let log = "No,Date,What happened,Exact words,Where,Who,Witnesses,How I felt,\
        How I felt afterwards,Reported to,Crime ref,Notes\n\
        1,4 May 2026,\" Rang \n twice\",\"\"\"Ha\"\"\",Home,M,Mrs Jones,Sick,Angry,PC 12,ABC,late\n\
        2,5 May 2026,Came,,,,None,,,,,\n\
        3,6 May 2026,,,Home,,,,,,,\n";
    let mut desk = Desk::new();
    let done = desk.bring_in(log, &suggestions(log)).expect("it comes in");
    assert_eq!(done.incidents, [1, 2]);
    assert_eq!(
        done.left_out.iter().map(|row| row.status).collect::<Vec<_>>(),
        [LogStatus::Nothing]
    );
    let shown = incidents::show(&desk.session, 1).expect("it is there");
    let version = &shown.versions[0];
    let form = &version.form;
    assert_eq!(form.what_happened, " Rang \n twice\nlate");
    assert_eq!(form.exact_words, "\"Ha\"");
    assert_eq!((form.place.as_str(), form.who.as_str()), ("Home", "M"));
    assert_eq!(form.witnesses[0].name, "Mrs Jones");
    assert_eq!((form.effect_then.as_str(), form.effect_after.as_str()), ("Sick", "Angry"));
    let told = diary::FieldValue::Text("PC 12\nABC".to_owned());
    assert_eq!(form.details.get("told"), Some(&told));
    assert_eq!(
        version.reason.as_deref(),
        Some("Brought in from row 2 of the log AJS/1. Its time there: “4 May 2026”.")
    );
    assert_eq!(shown.exhibits[0].reference, "AJS/1");
    let second = incidents::show(&desk.session, 2).expect("it is there");
    assert_eq!(second.versions[0].form.what_happened, "Came\nWitnesses: None");
    assert!(second.versions[0].form.witnesses.is_empty());
}

#[test]
fn bringing_it_in_again_makes_nothing_twice_unless_the_writer_says_so() {
    let log = "Date,What happened\n4 May 2026,Rang\n4 May 2026,Rang\n5 May 2026,Came\n";
    let mut desk = Desk::new();
    let mut request = suggestions(log);
    assert_eq!(desk.bring_in(log, &request).expect("it comes in").incidents, [1, 2, 3]);
    let refused = desk.bring_in(log, &request).expect_err("all of it is there");
    assert_eq!(refused.kind, ProblemKind::NothingToBringIn);
    assert_eq!(desk.count(), (3, 1));
    let tried = desk.try_out(log, &request);
    assert!(tried.rows.iter().all(|row| row.status == LogStatus::Same));
    assert_eq!(tried.rows[2].same_as, Some(3));
    request.again = true;
    assert_eq!(desk.bring_in(log, &request).expect("it is wanted").incidents, [4, 5, 6]);
}

#[test]
fn what_does_not_fit_the_file_is_refused_by_its_name() {
    let log = "Date,What happened\n4 May 2026,Rang\n";
    let desk = Desk::new();
    let about = |change: &dyn Fn(&mut LogRequest)| {
        let mut request = suggestions(log);
        change(&mut request);
        let refused = try_out(&desk.session, log.as_bytes(), &request).expect_err("it is refused");
        refused.about.unwrap_or_default()
    };
    assert_eq!(about(&|request| request.sheet = 2), "sheet");
    assert_eq!(about(&|request| request.columns[1] = Some(LogMeaning::Date)), "columns");
    assert_eq!(about(&|request| request.columns.push(Some(LogMeaning::What))), "columns");
    assert_eq!(about(&|request| request.zone = "Mars/Phobos".to_owned()), "zone");
    let none = look(b"\0\x01\x02").expect_err("it is no log");
    assert_eq!(none.kind, ProblemKind::NotALog);
}

#[test]
fn a_stop_leaves_nothing_half_done() {
    let log = "Date,What happened\n4 May 2026,Rang\n";
    let mut desk = Desk::new();
    let stop = &mut |_: Progress| ControlFlow::Break(());
    let stopped = bring_in(&mut desk.session, file(log), &suggestions(log), stop);
    assert_eq!(stopped.expect_err("it was stopped").kind, ProblemKind::Cancelled);
    assert_eq!(desk.count(), (0, 0));
}

#[test]
fn a_log_without_headings_is_read_as_the_writer_says() {
    let log = "4 May 2026,Rang me up\n5 May 2026,Came to the door\n";
    let desk = Desk::new();
    let mut request = suggestions(log);
    assert_eq!(
        (request.headings, request.columns.as_slice()),
        (None, &[Some(LogMeaning::Date), None][..])
    );
    request.columns[1] = Some(LogMeaning::What);
    assert_eq!(desk.try_out(log, &request).coming, 2);
    request.headings = Some(1);
    assert_eq!(desk.try_out(log, &request).coming, 1);
}
