//! Which number of a date is what, decided over a whole chat, or asked.

use chrono::{NaiveDate, TimeDelta};

use super::head::Head;
use crate::chat::Error;

/// The order of the numbers of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// 04/05/26 is 4 May 2026.
    DayFirst,
    /// 04/05/26 is 5 April 2026.
    MonthFirst,
    /// 04/05/26 is 26 May 2004.
    YearFirst,
}

impl Order {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::DayFirst, Self::MonthFirst, Self::YearFirst];
}

/// An order, and why it is that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    /// The order.
    pub order: Order,
    /// Why.
    pub because: Because,
}

/// Why an order was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// By every other order the file has a day that there was not: a month 13.
    OthersHaveNoSuchDay,
    /// By every other order the chat jumps back and forth over the months.
    OthersRunBack,
    /// The writer said so.
    Answered,
}

/// What the writer must be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Two dates of the chat, the first and another, to show beside the question.
    pub examples: Vec<Example>,
    /// The orders that the whole chat could be in; all three where it could be in
    /// none, because some of its lines are of another form.
    pub possible: Vec<Order>,
    /// Whether it could be in none.
    pub is_contradictory: bool,
}

/// A date as written, and what it would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The characters of the file.
    pub written: String,
    /// The day by each order by which there is one.
    pub days: Vec<(Order, NaiveDate)>,
}

/// What the dates of a chat say by one order.
#[derive(Debug, Clone, Copy, Default)]
struct Trial {
    impossible: u64,
    back: u64,
    last: Option<NaiveDate>,
}

/// What the dates of a chat say of their order.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// How many messages begin.
    pub(super) heads: u64,
    /// Dates that could be in several orders.
    open: u64,
    /// Whether they are different days by different orders.
    differs: bool,
    trials: [Trial; 3],
    examples: Vec<Example>,
}

impl Survey {
    pub(super) fn add(&mut self, head: &Head<'_>) {
        self.heads += 1;
        let orders = head.date.orders();
        if orders.len() < 2 {
            return;
        }
        self.open += 1;
        let mut days = Vec::with_capacity(3);
        for (order, trial) in Order::ALL.into_iter().zip(&mut self.trials) {
            match head.date.by(order).ok().filter(|_| orders.contains(&order)) {
                None => trial.impossible += 1,
                Some(day) => {
                    days.push((order, day));
                    // A day is the reach of clocks that were changed and of
                    // messages that came late.
                    let before = trial.last.replace(day);
                    trial.back +=
                        u64::from(before.is_some_and(|last| last - day > TimeDelta::days(1)));
                }
            }
        }
        let is_new = days.windows(2).any(|two| two[0].1 != two[1].1);
        self.differs |= is_new;
        if is_new && self.examples.len() < 2 {
            let day = |example: &Example| example.days == days;
            if !self.examples.iter().any(day) {
                self.examples.push(Example { written: head.written.to_owned(), days });
            }
        }
    }

    /// The order, as the writer said or as only one can be; nothing where it does
    /// not matter.
    pub(super) fn decide(&self, answer: Option<Order>) -> Result<Option<Decided>, Error> {
        if let Some(order) = answer.filter(|_| self.open > 0) {
            return Ok(Some(Decided { order, because: Because::Answered }));
        }
        if self.open == 0 {
            return Ok(None);
        }
        let trials = || Order::ALL.into_iter().zip(&self.trials);
        let possible: Vec<_> = trials().filter(|(_, trial)| trial.impossible == 0).collect();
        let steady: Vec<_> = possible.iter().filter(|(_, trial)| trial.back == 0).collect();
        match (possible.as_slice(), steady.as_slice()) {
            ([(order, _)], _) => {
                Ok(Some(Decided { order: *order, because: Because::OthersHaveNoSuchDay }))
            }
            ([_, ..], _) if !self.differs => Ok(None),
            (_, [(order, _)]) => {
                Ok(Some(Decided { order: *order, because: Because::OthersRunBack }))
            }
            _ => Err(Error::DateOrder(Box::new(Question {
                examples: self.examples.clone(),
                possible: match (steady.as_slice(), possible.as_slice()) {
                    ([], []) => Order::ALL.to_vec(),
                    ([], possible) => possible.iter().map(|(order, _)| *order).collect(),
                    (steady, _) => steady.iter().map(|(order, _)| *order).collect(),
                },
                is_contradictory: possible.is_empty(),
            }))),
        }
    }
}
