//! Where a file says that it was taken, beside the places that the writer keeps
//! from the person: their home, and every place that the person may not know.

use diary::card::{Place, PlaceKind};
use diary::{Answer, Card, CardKind, Embedded, Location};
use sentences::Blank;

use crate::{Problem, Session, cards};

/// What counts as near, in metres: a place that is told by the streets around it.
pub(crate) const NEAR: u32 = 500;

/// A place that the writer keeps secret, in words, and where it is.
type Secret = (String, Location);

/// Every place that is kept secret and has a position.
///
/// # Errors
/// An entry that is damaged.
fn secrets(session: &Session) -> Result<Vec<Secret>, Problem> {
    let mut secrets = Vec::new();
    for kind in [CardKind::Sheet, CardKind::Place] {
        for card in cards::current(session, kind)? {
            if let Some(location) = secret(&card) {
                secrets.push((name(session, &card)?, location));
            }
        }
    }
    Ok(secrets)
}

/// Where a card says that a place is which the person may not know.
fn secret(card: &Card) -> Option<Location> {
    match card {
        Card::Sheet(sheet) => sheet.says.position,
        Card::Place(place) if is_secret(&place.says) => place.says.position,
        Card::Place(_)
        | Card::Person(_)
        | Card::Account(_)
        | Card::Request(_)
        | Card::Report(_)
        | Card::Change(_)
        | Card::Item(_)
        | Card::Elsewhere(_)
        | Card::Order(_)
        | Card::Wish(_)
        | Card::Receipt(_)
        | Card::PrivateNote(_)
        | Card::Contact(_)
        | Card::SavedSearch(_) => None,
    }
}

/// Whether the person may not know a place. They know where they live themselves.
pub(crate) fn is_secret(place: &Place) -> bool {
    place.known != Some(Answer::Yes) && place.kind != Some(PlaceKind::Theirs)
}

fn name(session: &Session, card: &Card) -> Result<String, Problem> {
    if card.kind() == CardKind::Sheet {
        return Ok(session.sentences.say("redaction-near-home"));
    }
    cards::title(session, card)
}

/// What is said of a file that was taken near places that are kept secret;
/// nothing where it was not, or does not say.
///
/// # Errors
/// An entry that is damaged.
pub(super) fn of(session: &Session, embedded: &Embedded) -> Result<Option<String>, Problem> {
    let Some(taken) = embedded.location else { return Ok(None) };
    Ok(said(session, taken, &secrets(session)?))
}

fn said(session: &Session, taken: Location, secrets: &[Secret]) -> Option<String> {
    let near = secrets.iter().filter(|(_, location)| taken.metres_to(*location) <= NEAR);
    let names: Vec<&str> = near.map(|(name, _)| name.as_str()).collect();
    if names.is_empty() {
        return None;
    }
    let (list, metres) = (names.join(", "), NEAR.to_string());
    let blanks = [("list", Blank::Text(&list)), ("metres", Blank::Text(&metres))];
    Some(session.sentences.say_with("redaction-near", &blanks))
}
