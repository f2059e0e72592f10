//! Messages that become an incident. The chat stays whole; the incident quotes
//! what was picked, and says from where.

use diary::{
    Content, Exhibit, ExhibitRef, Fold, Incident, IncidentNumber, Moment, Origin, Picked, Point,
    Series, Subject, When, Words, in_runs,
};
use import::chat;
use sentences::Blank;
use vault::Received;
use zeroize::Zeroizing;

use super::messages::{self, Kept};
use super::parts::Part;
use crate::contract::{IncidentView, PickRequest};
use crate::evidence::{self, Original};
use crate::problem::field;
use crate::session::Version;
use crate::{Problem, ProblemKind, Session, incidents};

/// The most messages of one incident, and the most of one file of a message.
const MOST: usize = 1_000;
const MOST_BYTES: u64 = 256 << 20;

/// Makes an incident of messages: with their words, the time that they span and
/// the files that belong to them, each as an exhibit of its own. All of it is
/// kept in one step, or nothing.
///
/// # Errors
/// No such exhibit or message, what happened is blank, or too many messages.
pub fn pick(
    session: &mut Session,
    number: u32,
    request: &PickRequest,
) -> Result<IncidentView, Problem> {
    let PickRequest { places, what_happened, is_series } = request;
    let mut places = places.clone();
    places.sort_unstable();
    places.dedup();
    if places.is_empty() || places.len() > MOST {
        return Err(Problem::about(ProblemKind::ValueUnreadable, "messages"));
    }
    let picked = places.iter().map(|place| messages::one(session, number, *place));
    let picked = picked.collect::<Result<Vec<_>, _>>()?;
    let incident = session.vault.next_incident_number()?;
    let said = field("what-happened", Words::new(what_happened.as_str()))?;
    let mut new = Incident::new(incident, said);
    new.when = when(session, &picked);
    new.exact_words = field("exact-words", Words::optional(quoted(session, &picked)))?;
    if *is_series && places.len() > 1 {
        let count = u32::try_from(places.len()).unwrap_or(u32::MAX);
        new.series = Some(Series::of(count).map_err(|error| Problem::of_field("series", &error))?);
    }
    new.picked = Some(Picked {
        from: evidence::reference(session, number)?,
        messages: places.clone(),
        by: evidence::read_as(session, number)?.map(|read| read.by).unwrap_or_default(),
    });
    let mut content = Content::of(Subject::Incident(new));
    content.reason = Some(reason(session, number, &places)?);
    let mut all = vec![session.first_version(content)];
    all.extend(evidence::tied(session, number, incident)?);
    all.extend(files(session, number, incident, places.iter().copied().zip(&picked))?);
    session.append_all(&all, &[])?;
    incidents::show(session, incident.get())
}

/// From the first to the last of them; not known where none has a time.
fn when(session: &Session, picked: &[Kept]) -> When {
    let zone = session.zone();
    let moment = |kept: &Kept| {
        let local = match kept.instant {
            Some(instant) => instant.naive_utc() + zone.offset_at(instant),
            None => kept.local?,
        };
        let pass = |fold| Moment::new(local.date(), local.time(), zone, fold).ok();
        let is_it = |moment: &Moment| kept.instant.is_none_or(|at| moment.instant() == at);
        pass(Fold::First).filter(is_it).or_else(|| pass(Fold::Second).filter(is_it))
    };
    let mut moments: Vec<Moment> = picked.iter().filter_map(moment).collect();
    moments.sort_by_key(Moment::instant);
    match (moments.first(), moments.last()) {
        (Some(first), Some(last)) if first.instant() == last.instant() => {
            When::Exact { at: *first }
        }
        (Some(first), Some(last)) => {
            let span = When::between(Point::Moment(*first), Point::Moment(*last));
            span.unwrap_or(When::Day { on: first.date() })
        }
        _ => When::Unknown,
    }
}

/// The words, each message with its time and who wrote it.
fn quoted(session: &Session, picked: &[Kept]) -> String {
    let line = |kept: &Kept| {
        let at = kept.when(session.zone(), &session.sentences);
        let who = if kept.who.is_empty() { String::new() } else { format!(" {}", kept.who) };
        format!("[{at}]{who}: {}", kept.text)
    };
    picked.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Which messages of which exhibit, and what read them.
fn reason(session: &Session, number: u32, places: &[u32]) -> Result<Words, Problem> {
    let reference = evidence::reference(session, number)?.to_string();
    let by = evidence::read_as(session, number)?.map(|read| read.by).unwrap_or_default();
    let places = in_runs(places);
    let blanks = [
        ("reference", Blank::Text(reference.as_str())),
        ("places", Blank::Text(&places)),
        ("by", Blank::Text(&by)),
    ];
    Ok(Words::new(session.sentences.say_with("messages-picked-reason", &blanks))?)
}

/// The files of the messages, as new exhibits of the incident.
fn files<'k>(
    session: &Session,
    number: u32,
    incident: IncidentNumber,
    picked: impl Iterator<Item = (u32, &'k Kept)>,
) -> Result<Vec<Version>, Problem> {
    let parent = evidence::reference(session, number)?;
    let by = evidence::read_as(session, number)?.map(|read| read.by).unwrap_or_default();
    let mut next = session.vault.next_exhibit_number()?;
    let mut all = Vec::new();
    for (place, kept) in picked {
        for file in kept.files.iter().filter(|file| file.is_here()) {
            let Original { bytes, .. } = evidence::original(session, number)?;
            let mut taken = Zeroizing::new(Vec::new());
            let copied = chat::copy(bytes, &file.place(), MOST_BYTES, &mut *taken);
            // What cannot be taken out stays in the chat, where it is named.
            if copied.is_err() || taken.is_empty() {
                continue;
            }
            let part = Part { place, within: None, name: file.name.clone(), bytes: taken };
            let reference = ExhibitRef::new(parent.initials().clone(), next)?;
            let origin = Origin {
                from: parent.clone(),
                how: diary::Derivation::Part,
                part: Some(place),
                by: by.clone(),
                steps: Vec::new(),
                reason: None,
            };
            let (received, exhibit) = evidence::part(session, &part, reference, origin)?;
            all.push(version(session, received, Exhibit { incidents: vec![incident], ..exhibit }));
            next = next.saturating_add(1);
        }
    }
    Ok(all)
}

fn version(session: &Session, received: Received, exhibit: Exhibit) -> Version {
    let content = Content::of(Subject::Exhibit(exhibit));
    Version { file: Some(received), ..session.first_version(content) }
}

/// The bytes of a file of a message, to be shown; at most so many.
///
/// # Errors
/// No such message or file, or more bytes than that.
pub fn file_of(
    session: &Session,
    (number, place, file): (u32, u32, usize),
    most: u64,
) -> Result<(String, Zeroizing<Vec<u8>>), Problem> {
    let kept = messages::one(session, number, place)?;
    let file = kept.files.get(file).filter(|file| file.is_here()).ok_or(ProblemKind::NotFound)?;
    let Original { bytes, .. } = evidence::original(session, number)?;
    let mut taken = Zeroizing::new(Vec::new());
    let copied = chat::copy(bytes, &file.place(), most, &mut *taken);
    copied.map_err(|_| ProblemKind::ExhibitDamaged)?;
    let first = taken.get(..import::kind::LOOKED_AT).unwrap_or(&taken);
    let media_type = import::kind::of(first, &file.name);
    Ok((media_type, taken))
}
