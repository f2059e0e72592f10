//! What is soon to be done: evidence that others may delete, people to ask
//! again, orders that end. Said inside the diary only, and only when asked.

use chrono::{Days, NaiveDate};
use diary::card::Order;
use diary::{Answer, Card, CardKind};
use sentences::Blank;

use crate::contract::Reminder;
use crate::{Problem, Session, cards};

/// How many days ahead evidence is named that may be deleted.
const ELSEWHERE: u64 = 14;

/// How many days ahead the end of an order, or of a term of it, is named.
const ORDER: u64 = 28;

/// Everything that has a day soon and is not done, the earliest first.
///
/// # Errors
/// An entry that is damaged.
pub fn list(session: &Session) -> Result<Vec<Reminder>, Problem> {
    let today = today(session);
    let mut reminders = Vec::new();
    for kind in [CardKind::Elsewhere, CardKind::Report, CardKind::Order] {
        for card in cards::current(session, kind)? {
            for due in due(&card, today) {
                reminders.push(reminder(session, &card, &due)?);
            }
        }
    }
    // Two terms may have one name.
    reminders.dedup();
    reminders.sort_by(|one, two| one.day.cmp(&two.day));
    Ok(reminders)
}

fn today(session: &Session) -> NaiveDate {
    let now = session.outside.clock().now();
    (now.naive_utc() + session.zone().offset_at(now)).date()
}

/// A day that a card names, and what is said of it.
#[derive(Debug, PartialEq, Eq)]
struct Due {
    day: NaiveDate,
    key: &'static str,
    /// What the term of an order is called, where it is the end of one.
    term: Option<String>,
}

impl Due {
    fn of(day: NaiveDate, key: &'static str) -> Self {
        Self { day, key, term: None }
    }
}

/// The days that a card names, where it is time.
fn due(card: &Card, today: NaiveDate) -> Vec<Due> {
    let within = |day: &NaiveDate, days: u64| {
        today.checked_add_days(Days::new(days)).is_some_and(|last| *day <= last)
    };
    let one = match card {
        Card::Elsewhere(card) => {
            let is_safe = card.says.secured == Some(Answer::Yes);
            let day = card.says.gone_by.filter(|day| within(day, ELSEWHERE) && !is_safe);
            let key =
                |day: NaiveDate| if day < today { "reminder-gone" } else { "reminder-elsewhere" };
            day.map(|day| Due::of(day, key(day)))
        }
        Card::Report(card) => {
            let is_done = card.says.followed_up == Some(Answer::Yes);
            let day = card.says.follow_up.filter(|day| within(day, 0) && !is_done);
            day.map(|day| Due::of(day, "reminder-report"))
        }
        Card::Order(card) => {
            return ends(&card.says, |day| within(day, ORDER) && *day >= today);
        }
        Card::Person(_)
        | Card::Account(_)
        | Card::Place(_)
        | Card::Request(_)
        | Card::Change(_)
        | Card::Item(_)
        | Card::Wish(_)
        | Card::Receipt(_)
        | Card::PrivateNote(_)
        | Card::Contact(_)
        | Card::Sheet(_)
        | Card::SavedSearch(_) => None,
    };
    one.into_iter().collect()
}

/// Where an order ends, and each of its terms that ends on another day.
fn ends(order: &Order, is_soon: impl Fn(&NaiveDate) -> bool) -> Vec<Due> {
    if order.discharged.is_some() {
        return Vec::new();
    }
    let whole = order.ends.filter(&is_soon).map(|day| Due::of(day, "reminder-order"));
    let terms = order.numbered_terms().filter_map(|(name, term)| {
        let day = term.ends.filter(|day| is_soon(day) && Some(*day) != order.ends)?;
        Some(Due { term: Some(name), ..Due::of(day, "reminder-term") })
    });
    whole.into_iter().chain(terms).collect()
}

fn reminder(session: &Session, card: &Card, due: &Due) -> Result<Reminder, Problem> {
    let Due { day, key, term } = due;
    let in_words = bundle::phrase::date(*day, &session.sentences);
    let term = term.as_deref().unwrap_or_default();
    let blanks = [("day", Blank::Text(&in_words)), ("term", Blank::Text(term))];
    Ok(Reminder {
        kind: card.kind(),
        number: card.number().get(),
        title: cards::title(session, card)?,
        day: day.to_string(),
        text: session.sentences.say_with(key, &blanks),
    })
}

#[cfg(test)]
mod tests {
    use diary::{CardNumber, FieldValue, FieldValues, Reading, Zone};

    use super::*;

    fn on(text: &str) -> NaiveDate {
        text.parse().expect("a test day")
    }

    fn read(kind: CardKind, values: &FieldValues) -> Card {
        let now = "2026-05-04T10:00:00Z".parse().expect("a test time");
        let reading = Reading { now, zone: Zone::LONDON };
        Card::read(kind, CardNumber::FIRST, values, &reading).expect("a test card")
    }

    fn card(kind: CardKind, fields: &[(&str, &str)]) -> Card {
        let field =
            |(key, text): &(&str, &str)| ((*key).to_owned(), FieldValue::Text((*text).to_owned()));
        read(kind, &fields.iter().map(field).collect())
    }

    #[test]
    fn evidence_is_named_until_it_is_safe() {
        let film = |more: &[(&str, &str)]| {
            let fields = [&[("what", "Film"), ("gone-by", "2026-05-20")], more].concat();
            card(CardKind::Elsewhere, &fields)
        };
        assert_eq!(due(&film(&[]), on("2026-05-01")), [], "not yet");
        let soon = [Due::of(on("2026-05-20"), "reminder-elsewhere")];
        assert_eq!(due(&film(&[]), on("2026-05-06")), soon);
        assert_eq!(due(&film(&[]), on("2026-05-20")), soon);
        let gone = [Due::of(on("2026-05-20"), "reminder-gone")];
        assert_eq!(due(&film(&[]), on("2026-05-21")), gone);
        assert_eq!(due(&film(&[("secured", "yes")]), on("2026-05-06")), []);
    }

    #[test]
    fn a_promise_is_named_on_its_day_until_it_is_followed_up() {
        let told = card(CardKind::Report, &[("follow-up", "2026-05-20")]);
        assert_eq!(due(&told, on("2026-05-19")), []);
        let asked = [Due::of(on("2026-05-20"), "reminder-report")];
        assert_eq!(due(&told, on("2026-05-20")), asked);
        let done = card(CardKind::Report, &[("follow-up", "2026-05-20"), ("followed-up", "yes")]);
        assert_eq!(due(&done, on("2026-06-20")), []);
    }

    #[test]
    fn an_order_is_named_before_it_ends_and_not_after() {
        let order = card(CardKind::Order, &[("kind", "spo"), ("ends", "2026-05-20")]);
        let soon = [Due::of(on("2026-05-20"), "reminder-order")];
        assert_eq!(due(&order, on("2026-05-01")), soon);
        assert_eq!(due(&order, on("2026-05-21")), []);
        assert_eq!(due(&order, on("2026-04-01")), []);
    }

    #[test]
    fn a_term_that_ends_on_another_day_than_its_order_is_named_too() {
        let text = |text: &str| FieldValue::Text(text.to_owned());
        let term = |ends: &str| FieldValues::from([("ends".to_owned(), text(ends))]);
        let terms = ["2026-05-20", "2026-05-10", "2027-01-01"].map(term).to_vec();
        let order = |more: &[(&str, &str)]| {
            let fields = [("ends", "2026-05-20")].iter().chain(more);
            let field = |(key, said): &(&str, &str)| ((*key).to_owned(), text(said));
            let mut values: FieldValues = fields.map(field).collect();
            values.insert("terms".to_owned(), FieldValue::Rows(terms.clone()));
            read(CardKind::Order, &values)
        };
        let whole = Due::of(on("2026-05-20"), "reminder-order");
        let second = Due { term: Some("2".into()), ..Due::of(on("2026-05-10"), "reminder-term") };
        assert_eq!(due(&order(&[]), on("2026-05-01")), [whole, second]);
        assert_eq!(due(&order(&[("discharged", "2026-04-20")]), on("2026-05-01")), []);
    }
}
