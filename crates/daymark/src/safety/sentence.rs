//! What is said of something that was found.

use bundle::said::tie;
use diary::Link;
use sentences::Blank;

use crate::Session;
use crate::contract::SafetyWhat;

/// What it may show: `This may show where you live.`
pub(super) fn says(session: &Session, what: SafetyWhat, name: &str) -> String {
    let key = match what {
        // Whom a way to reach is of may not be said.
        SafetyWhat::Contact if name.is_empty() => "safety-what-someone".to_owned(),
        what => format!("safety-what-{}", what.key()),
    };
    session.sentences.say_with(&key, &[("name", Blank::Text(name))])
}

/// What a place is called: `Incident 7`, `AJS/7`.
pub(super) fn place(session: &Session, place: &str) -> String {
    let link: Option<Link> = place.parse().ok();
    link.map_or_else(|| place.to_owned(), |link| tie(&link, &session.sentences))
}
