//! What holds of every log.

use proptest::prelude::*;

use super::*;
use crate::contract::{DatesAnswer, Undated};
use crate::incidents;

/// A row of a log: its date, what happened, and where.
type Written = (String, String, String);

fn rows() -> impl Strategy<Value = Vec<Written>> {
    let date = prop_oneof![
        "[0-3][0-9]/[01][0-9]/20[012][0-9]",
        "20(19|2[0-7])-[01][0-9]-[0-3][0-9]",
        "[1-9] May 2026 [1-9]pm",
        Just("last week".to_owned()),
        Just("about May 2025".to_owned()),
        Just(String::new()),
        "\\PC{0,30}",
    ];
    proptest::collection::vec((date, "[\\PC\n]{0,40}", "\\PC{0,10}"), 1..12)
}

fn log(rows: &[Written]) -> String {
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let mut log = "Date,What happened,Where\n".to_owned();
    for (date, what, place) in rows {
        log.push_str(&format!("{},{},{}\n", cell(date), cell(what), cell(place)));
    }
    log
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn every_row_is_brought_in_or_listed_and_its_texts_come_back(
        rows in rows(), unknown in any::<bool>(), sure in any::<bool>(),
    ) {
        let text = log(&rows);
        let mut desk = Desk::new();
        let undated = if unknown { Undated::AsUnknown } else { Undated::LeaveOut };
        let dates = Some(if sure { DatesAnswer::DayFirst } else { DatesAnswer::NotSure });
        let request = LogRequest { undated, dates, ..suggestions(&text) };
        let tried = desk.try_out(&text, &request);
        let said: Vec<_> = rows
            .iter()
            .filter(|(date, what, place)| [date, what, place].iter().any(|text| !is_blank(text)))
            .collect();
        prop_assert_eq!(tried.rows.len(), said.len());
        let Ok(done) = desk.bring_in(&text, &request) else {
            prop_assert_eq!(tried.coming, 0);
            prop_assert_eq!(desk.count(), (0, 0));
            return Ok(());
        };
        prop_assert_eq!(done.incidents.len() + done.left_out.len(), said.len());
        let mut numbers = done.incidents.iter();
        for (row, (date, what, place)) in tried.rows.iter().zip(said) {
            if !row.is_coming {
                prop_assert!(done.left_out.contains(row));
                continue;
            }
            let number = *numbers.next().expect("each has its number");
            let shown = incidents::show(&desk.session, number).expect("it is there");
            let version = &shown.versions[0];
            prop_assert_eq!(&version.form, &row.form);
            prop_assert_eq!(&version.form.what_happened, what);
            let place = if is_blank(place) { "" } else { place };
            prop_assert_eq!(&version.form.place, place);
            let reason = version.reason.as_deref().expect("it says where it came from");
            prop_assert!(reason.contains(date.trim()));
            prop_assert_eq!(shown.exhibits.len(), 1);
        }
        prop_assert!(numbers.next().is_none());
    }
}
