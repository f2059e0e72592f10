//! The cards that say what the person may not know: the confidential sheet, how
//! to reach others, and the places that they do not know. All that guards it
//! goes through them here.

use diary::card::{Contact, Place, PlaceKind, Sheet};
use diary::{Answer, Card, CardKind, Location};

use crate::{Problem, Session, cards};

/// What one card says that the person may not know.
pub(crate) enum Secret {
    /// What the writer says of themselves.
    Sheet(Box<Sheet>),
    /// How to reach someone.
    Contact(Box<Contact>),
    /// A place, by its title.
    Place(String, Box<Place>),
}

/// Everything that the person may not know.
///
/// # Errors
/// An entry that is damaged.
pub(crate) fn all(session: &Session) -> Result<Vec<Secret>, Problem> {
    let mut all = Vec::new();
    for kind in [CardKind::Sheet, CardKind::Contact, CardKind::Place] {
        for card in cards::current(session, kind)? {
            let title = cards::title(session, &card)?;
            all.extend(secret(title, card));
        }
    }
    Ok(all)
}

fn secret(title: String, card: Card) -> Option<Secret> {
    match card {
        Card::Sheet(sheet) => Some(Secret::Sheet(Box::new(sheet.says))),
        Card::Contact(contact) => Some(Secret::Contact(Box::new(contact.says))),
        Card::Place(place) if is_secret(&place.says) => {
            Some(Secret::Place(title, Box::new(place.says)))
        }
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
        | Card::SavedSearch(_) => None,
    }
}

/// Whether the person may not know a place. They know where they live themselves.
fn is_secret(place: &Place) -> bool {
    place.known != Some(Answer::Yes) && place.kind != Some(PlaceKind::Theirs)
}

impl Secret {
    /// Where it is, where it is a place.
    pub(crate) fn position(&self) -> Option<Location> {
        match self {
            Self::Sheet(sheet) => sheet.position,
            Self::Place(_, place) => place.position,
            Self::Contact(_) => None,
        }
    }
}
