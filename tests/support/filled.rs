//! Diaries with as many entries as asked for, made quickly.

use std::path::Path;

use chrono::{DateTime, Days, NaiveDate, Utc};
use daymark::contract::NewDiary;
use daymark::outside::Outside;
use daymark::{Door, Problem, ProblemKind, Session, opening};
use diary::card::Target;
use diary::{
    Card, CardKind, CardNumber, Content, FieldValue, Incident, Initials, Reading, Subject,
    SubjectId, Way, When, Who, Words, Writer, Written, Zone,
};
use vault::{Cost, NewEntry, Passphrase, Random as _, SystemRandom, Vault};

use crate::sample;

/// How many entries are written at once.
const BATCH: u32 = 1000;

/// The door to a diary that is measured: always the same cost of a passphrase.
#[must_use]
pub fn door(place: &Path) -> Door {
    Door::new(place.to_owned(), Outside::real()).with_cost(Cost::FLOOR)
}

/// A new diary.
///
/// # Errors
/// What the disk refuses.
pub fn empty(place: &Path) -> Result<Session, Problem> {
    let passphrase = sample::PASSPHRASE.into();
    let new = NewDiary { passphrase, name: None, initials: "AJS".into() };
    Ok(opening::create(&door(place), new)?.0)
}

/// Opens a diary that is measured.
///
/// # Errors
/// What the disk refuses.
pub fn open(place: &Path) -> Result<Session, Problem> {
    Ok(opening::open(&door(place), sample::PASSPHRASE.into())?.0)
}

/// A diary with so many incidents of a few hundred characters each, four to a
/// day. It is left locked.
///
/// # Errors
/// What the disk refuses.
pub fn with_incidents(place: &Path, count: u32) -> Result<(), Problem> {
    let random = SystemRandom::new();
    let passphrase = Passphrase::new(sample::PASSPHRASE.into())?;
    let (mut vault, _) = Vault::create(place, &passphrase, Cost::FLOOR, &random)?;
    let writer = Writer { name: None, initials: Initials::new("AJS")? };
    append(&mut vault, &[Content::of(Subject::Writer(writer))])?;
    append(&mut vault, &[card(CardKind::Person, &[("name", "Person A")])?])?;
    let numbers: Vec<u32> = (1..=count).collect();
    for batch in numbers.chunks(BATCH as usize) {
        let contents = batch.iter().map(|number| incident(*number).map(told));
        append(&mut vault, &contents.collect::<Result<Vec<_>, _>>()?)?;
    }
    // One in fifty was told to someone.
    for (report, incident) in (1_u32..).zip((1..=count).step_by(50)) {
        let incidents = incident.to_string();
        let card = card_numbered(report, CardKind::Report, &[("incidents", &incidents)])?;
        append(&mut vault, &[card])?;
    }
    vault.lock();
    Ok(())
}

fn append(vault: &mut Vault, contents: &[Content]) -> Result<(), Problem> {
    let random = SystemRandom::new();
    let ids: Vec<SubjectId> = contents
        .iter()
        .map(|_| {
            let mut id = [0; 16];
            random.fill(&mut id);
            SubjectId::from_random(id)
        })
        .collect();
    let new: Vec<NewEntry<'_>> = ids
        .iter()
        .zip(contents)
        .map(|(subject, content)| NewEntry { subject: *subject, content, file: None })
        .collect();
    let written = Written::new(now(), Some(Zone::LONDON), vault.last_written()?);
    vault.append(&new, written, &random)?;
    Ok(())
}

/// When all of it is written.
fn now() -> DateTime<Utc> {
    "2026-05-04T10:00:00Z".parse().unwrap_or_default()
}

fn told(incident: Incident) -> Content {
    Content::of(Subject::Incident(incident))
}

/// One of those incidents.
///
/// # Errors
/// Where the number is none.
pub fn incident(number: u32) -> Result<Incident, Problem> {
    let known = IncidentNumbered(number);
    let mut incident = Incident::new(
        number.try_into().map_err(|_| ProblemKind::Fault)?,
        Words::new(known.account())?,
    );
    incident.when = When::Day { on: known.day() };
    incident.place = Words::optional("Across the road, near the bus stop")?;
    incident.set_ways(known.ways());
    incident.who = Some(Who {
        name: Words::optional("Person A")?,
        how_i_know: Words::optional("The same car as before.")?,
    });
    incident.effect.then = Words::optional("My hands were shaking.")?;
    if number.is_multiple_of(2) {
        incident.details.people = vec![Target::new(CardNumber::FIRST)];
    }
    Ok(incident)
}

fn card(kind: CardKind, fields: &[(&str, &str)]) -> Result<Content, Problem> {
    card_numbered(1, kind, fields)
}

fn card_numbered(number: u32, kind: CardKind, fields: &[(&str, &str)]) -> Result<Content, Problem> {
    Ok(Content::of(Subject::Card(a_card(number, kind, fields)?)))
}

/// A card with these fields.
///
/// # Errors
/// Where they make no card.
pub fn a_card(number: u32, kind: CardKind, fields: &[(&str, &str)]) -> Result<Card, Problem> {
    let field =
        |(key, text): &(&str, &str)| ((*key).to_owned(), FieldValue::Text((*text).to_owned()));
    let reading = Reading { now: now(), zone: Zone::LONDON };
    let values = fields.iter().map(field).collect();
    let card = Card::read(kind, CardNumber::try_from(number)?, &values, &reading);
    Ok(card.map_err(|_| ProblemKind::Fault)?)
}

/// What differs from incident to incident.
struct IncidentNumbered(u32);

/// What an account is put together of: some words are in most, and most are in
/// few, as in what people write.
const SENTENCES: [&str; 24] = [
    "A grey car stood across the road with its engine running for about ten minutes.",
    "When I opened the curtain it drove off slowly.",
    "I wrote down the time, and went to the back of the flat until it was light.",
    "The phone rang eleven times, and nobody spoke when I picked it up.",
    "He was at the bus stop again and got on after me.",
    "There was a note under the wiper that said he had seen what I wore.",
    "My sister had a message from the same account, asking where I work now.",
    "He shouted my name at the gate until the neighbour came out.",
    "The bin had been gone through and the letters were wet.",
    "I found the back door open, and I know that I had locked it.",
    "A parcel came that I had not ordered, with a photo of the garden in it.",
    "He stood by the school and watched the children come out.",
    "Someone had posted my number, and strangers called all evening.",
    "The lights of the van were on and pointed at the bedroom.",
    "I asked him to stop and he laughed.",
    "He knew which train I had taken and said so.",
    "My tyres were flat, all four of them.",
    "He left flowers on the step, the third time this month.",
    "A friend saw him outside the library at noon.",
    "I could not sleep and stayed with my mother.",
    "The doorbell camera has it from both sides.",
    "He followed me through two shops and waited at the till.",
    "He said that he would find me wherever I moved.",
    "I told the officer and was given a number.",
];

impl IncidentNumbered {
    fn account(&self) -> String {
        let Self(number) = *self;
        let count = SENTENCES.len();
        let (first, second) = (number as usize % count, 1 + number as usize / 24 % (count - 1));
        let third = (first + second + 1 + number as usize / 552 % (count - 1)) % count;
        let said = [first, (first + second) % count, third].map(|at| SENTENCES[at]);
        format!("It was near house{}. {}", number % 97, said.join(" "))
    }

    fn day(&self) -> NaiveDate {
        let first = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap_or_default();
        first + Days::new(u64::from(self.0) / 4)
    }

    fn ways(&self) -> impl Iterator<Item = Way> {
        let pick = |by: u32| Way::ALL.get((self.0 * by) as usize % Way::ALL.len()).copied();
        [pick(1), pick(7)].into_iter().flatten()
    }
}
