//! Copies as lists and pages show them.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use diary::Zone;
use sentences::Sentences;
use vault::{PlaceId, RememberedPlace};

use crate::Session;
use crate::contract::{CopyPlace, CopyVersion};
use crate::outside::Clock;

/// A place that the diary remembers; whether it is there is not asked here.
pub(super) fn place(session: &Session, place: &RememberedPlace) -> CopyPlace {
    let clock = session.outside.clock();
    CopyPlace {
        id: id(place.id),
        path: place.path.display().to_string(),
        is_there: false,
        made_text: place.last.map(|last| moment(last.made, clock, &session.sentences)),
        entries: place.last.map(|last| crate::number(last.entries)),
    }
}

/// The same place, as it is looked for.
pub(super) fn remembered(place: &CopyPlace) -> Option<RememberedPlace> {
    let digits = u128::from_str_radix(&place.id, 16).ok()?;
    let id = PlaceId::from_bytes(digits.to_be_bytes());
    Some(RememberedPlace { id, path: PathBuf::from(&place.path), last: None })
}

/// One copy in its folder.
pub(super) fn version(
    version: &vault::CopyVersion,
    is_whole: bool,
    (clock, sentences): (&dyn Clock, &Sentences),
) -> CopyVersion {
    let about = version.about;
    CopyVersion {
        number: version.number,
        made_text: about.map(|about| moment(about.made, clock, sentences)),
        entries: about.map(|about| crate::number(about.entries)),
        files: about.map(|about| crate::number(about.files)),
        size_text: about.map(|about| bundle::phrase::size(about.bytes)),
        is_whole,
    }
}

/// The id of a place in its text form.
pub(super) fn id(id: PlaceId) -> String {
    id.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A moment, in the zone that this computer is set to.
pub(super) fn moment(at: DateTime<Utc>, clock: &dyn Clock, sentences: &Sentences) -> String {
    bundle::phrase::instant(at, clock.zone().unwrap_or(Zone::LONDON), sentences)
}
