//! Where a file says that it was taken, beside the places that the writer keeps
//! from the person: their home, and every place that the person may not know.

use diary::{Embedded, Location};
use sentences::Blank;

use crate::secret::{self, Secret};
use crate::{Problem, Session};

/// What counts as near, in metres: a place that is told by the streets around it.
pub(crate) const NEAR: u32 = 500;

/// A place that the writer keeps secret, in words, and where it is.
type Named = (String, Location);

/// Every place that is kept secret and has a position.
///
/// # Errors
/// An entry that is damaged.
fn places(session: &Session) -> Result<Vec<Named>, Problem> {
    let named = |secret: Secret| {
        let location = secret.position()?;
        let name = match secret {
            Secret::Sheet(_) => session.sentences.say("redaction-near-home"),
            Secret::Place(title, _) => title,
            Secret::Contact(_) => return None,
        };
        Some((name, location))
    };
    Ok(secret::all(session)?.into_iter().filter_map(named).collect())
}

/// What is said of a file that was taken near places that are kept secret;
/// nothing where it was not, or does not say.
///
/// # Errors
/// An entry that is damaged.
pub(super) fn of(session: &Session, embedded: &Embedded) -> Result<Option<String>, Problem> {
    let Some(taken) = embedded.location else { return Ok(None) };
    Ok(said(session, taken, &places(session)?))
}

fn said(session: &Session, taken: Location, places: &[Named]) -> Option<String> {
    let near = places.iter().filter(|(_, location)| taken.metres_to(*location) <= NEAR);
    let names: Vec<&str> = near.map(|(name, _)| name.as_str()).collect();
    if names.is_empty() {
        return None;
    }
    let (list, metres) = (names.join(", "), NEAR.to_string());
    let blanks = [("list", Blank::Text(&list)), ("metres", Blank::Text(&metres))];
    Some(session.sentences.say_with("redaction-near", &blanks))
}
