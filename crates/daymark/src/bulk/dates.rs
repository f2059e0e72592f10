//! Which comes first in the dates of a log, day or month.

use import::table::{self, DateOrder, Fault, Order, Sheet};

use crate::contract::{DatesAnswer, LogDates, LogMeaning, LogOrder};

/// What the dates of these columns say, those within words too.
pub(crate) fn of(sheet: &Sheet, from: usize, columns: &[Option<LogMeaning>]) -> LogDates {
    let is_dated =
        |means: &Option<LogMeaning>| matches!(means, Some(LogMeaning::Date | LogMeaning::When));
    let dated = || columns.iter().enumerate().filter(|(_, means)| is_dated(means));
    let cells = || dated().flat_map(|(column, _)| sheet.column(column, from));
    // What a spreadsheet keeps as a date says nothing of the others.
    let typed = || cells().filter(|cell| cell.moment.is_none()).map(|cell| cell.text.as_str());
    let texts = || typed().flat_map(|text| std::iter::once(text).chain(text.split_whitespace()));
    let found = table::date_order(texts());
    let mut both = texts().filter(|text| table::date(text, None, None) == Err(Fault::Ambiguous));
    LogDates {
        order: match found {
            DateOrder::NoDates => LogOrder::NoDates,
            DateOrder::Clear => LogOrder::Clear,
            DateOrder::DayFirst => LogOrder::DayFirst,
            DateOrder::MonthFirst => LogOrder::MonthFirst,
            DateOrder::Undecided => LogOrder::Undecided,
            DateOrder::Contradictory => LogOrder::Contradictory,
        },
        must_be_asked: found.must_be_asked(),
        example: both.next().map(|text| text.trim().to_owned()),
    }
}

/// The order to read by: what the writer says, or what the dates do.
pub(crate) fn order(dates: &LogDates, answer: Option<DatesAnswer>) -> Option<Order> {
    match (answer, dates.order) {
        (Some(DatesAnswer::DayFirst), _) | (None, LogOrder::DayFirst) => Some(Order::DayFirst),
        (Some(DatesAnswer::MonthFirst), _) | (None, LogOrder::MonthFirst) => {
            Some(Order::MonthFirst)
        }
        (Some(DatesAnswer::NotSure), _)
        | (
            None,
            LogOrder::NoDates | LogOrder::Clear | LogOrder::Undecided | LogOrder::Contradictory,
        ) => None,
    }
}
