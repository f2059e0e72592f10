//! What must not be given away: what the writer keeps in the confidential sheet,
//! how to reach others, and the places that the person may not know.

use diary::card::{Child, Contact, Place, PlaceKind, Sheet};
use diary::{CardKind, Location, Words};

use super::folded::folded;
use super::forms::{emails, lines, phone, phones, postcodes};
use crate::contract::SafetyWhat;
use crate::secret::{self, Secret};
use crate::{Problem, Session, cards};

/// One thing that must not be given away.
#[derive(Debug)]
pub(super) struct Guarded {
    /// What kind of thing.
    pub(super) what: SafetyWhat,
    /// Which one, in words; blank where the kind says it.
    pub(super) name: String,
    /// The texts that give it away, folded.
    pub(super) words: Vec<Vec<u8>>,
    /// Where it is.
    pub(super) position: Option<Location>,
}

/// Everything in a diary that must not be given away.
///
/// # Errors
/// An entry that is damaged.
pub(super) fn all(session: &Session) -> Result<Vec<Guarded>, Problem> {
    let mut all = Vec::new();
    for secret in secret::all(session)? {
        match secret {
            Secret::Sheet(sheet) => of_sheet(&sheet, &mut all),
            Secret::Contact(contact) => all.push(of_contact(session, &contact)?),
            Secret::Place(title, place) => all.push(of_place(title, &place)),
        }
    }
    for one in &mut all {
        one.words.sort_unstable();
        one.words.dedup();
    }
    all.retain(|one| !one.words.is_empty() || one.position.is_some());
    Ok(all)
}

impl Guarded {
    fn new(what: SafetyWhat, words: Vec<Vec<u8>>) -> Self {
        Self { what, name: String::new(), words, position: None }
    }
}

fn of_sheet(sheet: &Sheet, all: &mut Vec<Guarded>) {
    let Sheet {
        full_name: _,
        called: _,
        pronouns: _,
        born: _,
        address,
        position,
        secret_places,
        phones: numbers,
        emails: addresses,
        safely,
        safe_word: _,
        children,
        language: _,
        needs: _,
        court_wishes: _,
        avoid,
        supporter,
        more,
    } = sheet;
    let home = Guarded::new(SafetyWhat::Home, address_words(address.as_ref()));
    all.push(Guarded { position: *position, ..home });
    all.push(Guarded::new(SafetyWhat::SecretPlace, address_words(secret_places.as_ref())));
    let mut reached = reached_by(numbers, addresses);
    reached.extend(safely.iter().flat_map(|text| ways_to_reach(text.as_str())));
    all.push(Guarded::new(SafetyWhat::Reach, reached));
    let texts = [avoid, supporter, more].into_iter().flatten();
    let others =
        texts.flat_map(|text| [ways_to_reach(text.as_str()), postcodes(text.as_str())].concat());
    all.push(Guarded::new(SafetyWhat::Helper, others.collect()));
    all.extend(children.all().iter().flat_map(of_child));
}

/// A child by the whole name and by the first; and the school.
fn of_child(child: &Child) -> [Guarded; 2] {
    let Child { name, born: _, school, fetched_by: _ } = child;
    let text = name.as_ref().map_or("", Words::as_str);
    let first = text.split_whitespace().next().unwrap_or_default();
    let names = [folded(text), folded(first)].into_iter().filter(|word| word.len() > 1);
    let school = school.as_ref().map(|school| folded(school.as_str()));
    let schools = school.into_iter().filter(|word| word.len() > 3);
    [
        Guarded::new(SafetyWhat::Child, names.collect()),
        Guarded::new(SafetyWhat::School, schools.collect()),
    ]
}

fn of_contact(session: &Session, contact: &Contact) -> Result<Guarded, Problem> {
    let Contact { person, phones: numbers, emails: addresses, address, safely } = contact;
    let mut words = reached_by(numbers, addresses);
    words.extend(address_words(address.as_ref()));
    words.extend(safely.iter().flat_map(|text| ways_to_reach(text.as_str())));
    let name = match person {
        Some(person) => {
            let all = cards::current(session, CardKind::Person)?;
            let found = all.iter().find(|card| card.number() == person.number());
            found.map(|card| cards::title(session, card)).transpose()?
        }
        None => None,
    };
    Ok(Guarded { name: name.unwrap_or_default(), ..Guarded::new(SafetyWhat::Contact, words) })
}

fn of_place(title: String, place: &Place) -> Guarded {
    let mut words = address_words(place.location.as_ref());
    // What a place is called in one word (home, work) is in most accounts.
    let name = place.name.as_ref().map_or("", Words::as_str);
    if name.split_whitespace().count() > 1 || place.kind == Some(PlaceKind::School) {
        words.push(folded(name));
    }
    words.retain(|word| word.len() > 3);
    let guarded = Guarded::new(SafetyWhat::Place, words);
    Guarded { name: title, position: place.position, ..guarded }
}

fn address_words(address: Option<&Words>) -> Vec<Vec<u8>> {
    let text = address.map_or("", Words::as_str);
    [lines(text), postcodes(text), ways_to_reach(text)].concat()
}

fn ways_to_reach(text: &str) -> Vec<Vec<u8>> {
    [phones(text), emails(text)].concat()
}

fn reached_by(numbers: &[Words], addresses: &[Words]) -> Vec<Vec<u8>> {
    let numbers = numbers.iter().flat_map(|number| phone(number.as_str()));
    let addresses = addresses.iter().map(|address| folded(address.as_str()));
    numbers.chain(addresses.filter(|word| word.len() > 3)).collect()
}
