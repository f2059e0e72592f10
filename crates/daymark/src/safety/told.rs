//! What a document tells of each place: of a report, no more than it shows.

use bundle::documents::Breach;
use bundle::{Histories, History, Kept, Version};
use diary::{Card, CardKind, Content, Exhibit, Subject, Words};

use super::entries::{Said, said};
use super::found::Place;

/// What is told of one place.
pub(super) struct Told {
    pub(super) place: Place,
    /// Whether it was written before a correction.
    pub(super) is_earlier: bool,
    pub(super) said: Said,
}

/// What the report of a breach tells: incidents and reports with all that was
/// there before, of everything else what stands. It copies no file.
pub(super) fn of_report(shown: &Histories, breach: &Breach) -> Vec<Told> {
    let Histories { incidents, exhibits, cards, erased: _ } = shown;
    let mut all: Vec<Told> =
        incidents.iter().flat_map(|history| versions(history, Subject::Incident)).collect();
    all.extend(exhibits.iter().map(|history| listed(&history.newest().kept.subject)));
    for history in cards {
        match &history.newest().kept.subject {
            Card::Order(_) => all.extend(order(&history.newest().kept, breach)),
            Card::Person(person) => {
                let place = Place::Card(CardKind::Person, person.number);
                all.push(standing(place, person.says.name.as_ref()));
            }
            // Who was told of it, in full.
            _ => all.extend(versions(history, Subject::Card)),
        }
    }
    all
}

/// Every version of a subject.
fn versions<T: Clone>(
    history: &History<T>,
    subject: impl Fn(T) -> Subject,
) -> impl Iterator<Item = Told> {
    let newest = history.newest().number;
    history.versions().iter().filter_map(move |version| {
        let Version { number, kept, .. } = version;
        let content = content(kept, subject(kept.subject.clone()));
        let place = Place::of(content.subject.as_ref()?)?;
        Some(Told { place, is_earlier: *number != newest, said: said(&content) })
    })
}

fn content<T>(kept: &Kept<T>, subject: Subject) -> Content {
    let Kept { status: _, subject: _, reason, helped_by } = kept;
    let (reason, helped_by) = (reason.clone(), helped_by.clone());
    Content { reason, helped_by, ..Content::of(subject) }
}

/// What a list of exhibits says of one.
fn listed(exhibit: &Exhibit) -> Told {
    let Exhibit { reference, shows, original_name, .. } = exhibit;
    let mut told = standing(Place::Exhibit(reference.clone()), shows.as_ref());
    told.said.texts.push((original_name.as_str().to_owned(), true));
    told
}

/// An order with the terms that are quoted.
fn order(kept: &Kept<Card>, breach: &Breach) -> Option<Told> {
    let mut card = kept.subject.clone();
    let Card::Order(order) = &mut card else { return None };
    let terms: Vec<String> = breach
        .terms(&order.says)
        .flat_map(|(name, term)| {
            let says = term.says.as_ref().map(|says| says.as_str().to_owned());
            [Some(name), says].into_iter().flatten()
        })
        .collect();
    order.says.terms = Default::default();
    let content = Content::of(Subject::Card(card));
    let mut said = said(&content);
    said.texts.extend(terms.into_iter().map(|text| (text, false)));
    let place = Place::of(content.subject.as_ref()?)?;
    Some(Told { place, is_earlier: false, said })
}

/// One text of a place, as it stands.
fn standing(place: Place, text: Option<&Words>) -> Told {
    let texts = text.map(|text| (text.as_str().to_owned(), false)).into_iter().collect();
    Told { place, is_earlier: false, said: Said { texts, positions: Vec::new() } }
}
