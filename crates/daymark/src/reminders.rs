//! What is soon to be done: evidence that others may delete, people to ask
//! again, orders that end. Said inside the diary only, and only when asked.

use chrono::{Days, NaiveDate};
use diary::{Answer, Card, CardKind};
use sentences::Blank;

use crate::contract::Reminder;
use crate::{Problem, Session, cards};

/// How many days ahead evidence is named that may be deleted.
const ELSEWHERE: u64 = 14;

/// How many days ahead the end of an order is named.
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
            if let Some((day, key)) = due(&card, today) {
                reminders.push(reminder(session, &card, day, key)?);
            }
        }
    }
    reminders.sort_by(|one, two| one.day.cmp(&two.day));
    Ok(reminders)
}

fn today(session: &Session) -> NaiveDate {
    let now = session.outside.clock().now();
    (now.naive_utc() + session.zone().offset_at(now)).date()
}

/// The day that a card names, and what is said of it, where it is time.
fn due(card: &Card, today: NaiveDate) -> Option<(NaiveDate, &'static str)> {
    let within = |day: &NaiveDate, days: u64| {
        today.checked_add_days(Days::new(days)).is_some_and(|last| *day <= last)
    };
    match card {
        Card::Elsewhere(card) => {
            let says = &card.says;
            let day = says.gone_by.filter(|day| within(day, ELSEWHERE))?;
            let key = if day < today { "reminder-gone" } else { "reminder-elsewhere" };
            (says.secured != Some(Answer::Yes)).then_some((day, key))
        }
        Card::Report(card) => {
            let day = card.says.follow_up.filter(|day| within(day, 0))?;
            (card.says.followed_up != Some(Answer::Yes)).then_some((day, "reminder-report"))
        }
        Card::Order(card) => {
            let says = &card.says;
            let day = says.ends.filter(|day| within(day, ORDER) && *day >= today)?;
            says.discharged.is_none().then_some((day, "reminder-order"))
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
    }
}

fn reminder(
    session: &Session,
    card: &Card,
    day: NaiveDate,
    key: &str,
) -> Result<Reminder, Problem> {
    let in_words = bundle::phrase::date(day, &session.sentences);
    Ok(Reminder {
        kind: card.kind(),
        number: card.number().get(),
        title: cards::title(session, card)?,
        day: day.to_string(),
        text: session.sentences.say_with(key, &[("day", Blank::Text(&in_words))]),
    })
}

#[cfg(test)]
mod tests {
    use diary::{CardNumber, FieldValue, FieldValues, Reading, Zone};

    use super::*;

    fn on(text: &str) -> NaiveDate {
        text.parse().expect("a test day")
    }

    fn card(kind: CardKind, fields: &[(&str, &str)]) -> Card {
        let now = "2026-05-04T10:00:00Z".parse().expect("a test time");
        let field =
            |(key, text): &(&str, &str)| ((*key).to_owned(), FieldValue::Text((*text).to_owned()));
        let values: FieldValues = fields.iter().map(field).collect();
        let reading = Reading { now, zone: Zone::LONDON };
        Card::read(kind, CardNumber::FIRST, &values, &reading).expect("a test card")
    }

    #[test]
    fn evidence_is_named_until_it_is_safe() {
        let film = |more: &[(&str, &str)]| {
            let fields = [&[("what", "Film"), ("gone-by", "2026-05-20")], more].concat();
            card(CardKind::Elsewhere, &fields)
        };
        assert_eq!(due(&film(&[]), on("2026-05-01")), None, "not yet");
        let soon = Some((on("2026-05-20"), "reminder-elsewhere"));
        assert_eq!(due(&film(&[]), on("2026-05-06")), soon);
        assert_eq!(due(&film(&[]), on("2026-05-20")), soon);
        assert_eq!(due(&film(&[]), on("2026-05-21")), Some((on("2026-05-20"), "reminder-gone")));
        assert_eq!(due(&film(&[("secured", "yes")]), on("2026-05-06")), None);
    }

    #[test]
    fn a_promise_is_named_on_its_day_until_it_is_followed_up() {
        let told = card(CardKind::Report, &[("follow-up", "2026-05-20")]);
        assert_eq!(due(&told, on("2026-05-19")), None);
        assert_eq!(due(&told, on("2026-05-20")), Some((on("2026-05-20"), "reminder-report")));
        let done = card(CardKind::Report, &[("follow-up", "2026-05-20"), ("followed-up", "yes")]);
        assert_eq!(due(&done, on("2026-06-20")), None);
    }

    #[test]
    fn an_order_is_named_before_it_ends_and_not_after() {
        let order = card(CardKind::Order, &[("kind", "spo"), ("ends", "2026-05-20")]);
        assert_eq!(due(&order, on("2026-05-01")), Some((on("2026-05-20"), "reminder-order")));
        assert_eq!(due(&order, on("2026-05-21")), None);
        assert_eq!(due(&order, on("2026-04-01")), None);
    }
}
