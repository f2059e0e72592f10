//! Saving, opening, finding, sealing, typesetting.

use std::ops::ControlFlow;
use std::path::Path;
use std::time::Duration;

use daymark::bundles::{self, Place};
use daymark::contract::{
    BundleDocument, BundleRequest, BundleShape, IncidentForm, IncidentQuery, PlannedDocument,
};
use daymark::{Problem, Session, find, grounds, incidents, seals};
use support::figures::{Figures, timed, typical};
use support::filled;

use crate::memory;

const fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// What is asked of a list of incidents, and of which part of it.
struct Asked {
    what: &'static str,
    search: &'static [(&'static str, &'static str)],
    in_the_middle: bool,
}

const fn asked(what: &'static str, search: &'static [(&'static str, &'static str)]) -> Asked {
    Asked { what, search, in_the_middle: false }
}

const NEWEST: (&str, &str) = ("newest-first", "yes");

const PAGES: [Asked; 8] = [
    asked("the first page of the list", &[NEWEST]),
    Asked { in_the_middle: true, ..asked("a page in its middle", &[]) },
    Asked {
        in_the_middle: true,
        ..asked("a page by when it was written", &[("by-written", "yes"), NEWEST])
    },
    asked("a page of one way", &[("ways", "contacting"), NEWEST]),
    asked("a page with one person", &[("people", "1"), NEWEST]),
    asked("a page of one way in some years", &[("ways", "contacting"), ("from", "1995-01-01")]),
    asked("a page of what was not told", &[("reported", "no")]),
    asked(
        "a page of words, a person, a way, not told",
        &[("words", "grey"), ("people", "1"), ("ways", "contacting"), ("reported", "no")],
    ),
];

const TYPED: [&str; 10] = [
    "g",
    "gr",
    "grey ca",
    "house47",
    "curtain slowly",
    "\"flat until\"",
    "the",
    "that the",
    "near",
    "nothing-like-it",
];

/// What must not grow with the diary: the same in diaries of several sizes.
pub(crate) fn growing(place: &Path, sizes: &[u32], figures: &mut Figures) -> Result<(), Problem> {
    let mut columns = Vec::new();
    for count in sizes {
        let place = place.join(count.to_string());
        let (_, took) = timed(|| filled::with_incidents(&place, *count))?;
        Figures::note(&format!("a diary of {count} incidents, made"), &format!("{took:.1?}"));
        columns.push(at_size(&place, *count)?);
    }
    let budget = |what: &str| {
        if what.starts_with("a page") || what.starts_with("the first") { 20 } else { 10 }
    };
    Figures::sizes(sizes);
    for (row, (what, _)) in columns[0].iter().enumerate() {
        let took: Vec<Duration> = columns.iter().map(|column| column[row].1).collect();
        figures.grown(what, &took, millis(budget(what)));
    }
    Ok(())
}

fn at_size(place: &Path, count: u32) -> Result<Vec<(String, Duration)>, Problem> {
    let mut session = filled::open(place)?;
    let form = IncidentForm { what_happened: "One more.".into(), ..IncidentForm::default() };
    let save = typical(|| incidents::write(&mut session, &form).map(drop))?;
    let mut figures = vec![("saving an entry, durable".to_owned(), save)];
    for text in TYPED {
        let query = IncidentQuery { limit: 50, ..asking(&[("words", text)]) };
        let list = typical(|| incidents::list(&session, &query).map(drop))?;
        figures.push((format!("search as you type, “{text}”"), list));
        let all = typical(|| find::find(&session, text, 50).map(drop))?;
        figures.push((format!("find in everything, “{text}”"), all));
    }
    for Asked { what, search, in_the_middle } in PAGES {
        let offset = if in_the_middle { count / 2 } else { 0 };
        let query = IncidentQuery { offset, ..asking(search) };
        figures.push((what.to_owned(), typical(|| incidents::list(&session, &query).map(drop))?));
    }
    session.lock();
    Ok(figures)
}

/// A list of incidents with these conditions.
fn asking(search: &[(&str, &str)]) -> IncidentQuery {
    let field = |(key, text): &(&str, &str)| {
        ((*key).to_owned(), diary::FieldValue::Text((*text).to_owned()))
    };
    IncidentQuery { search: search.iter().map(field).collect(), ..IncidentQuery::default() }
}

/// What each document of a bundle takes by itself.
pub(crate) fn documents(place: &Path, count: u32) -> Result<(), Problem> {
    filled::with_incidents(place, count)?;
    let mut session = filled::open(place)?;
    let request = BundleRequest::default();
    println!("the documents of {count} incidents");
    for PlannedDocument { document, volumes } in bundles::plan(&session, &request)?.documents {
        memory::begin();
        let before = memory::most();
        let mut set = || volumes_of(&mut session, &request, document, volumes);
        let (bytes, took) = timed(&mut set)?;
        let most = memory::most().zip(before).map_or(0, |(after, before)| (after - before) >> 10);
        let (size, took) = (bytes as f64 / 1e6, took.as_secs_f64());
        let said = format!("{took:.2} s, {most} MiB, {size:.1} MB in {volumes}");
        Figures::note(&format!("{document:?}"), &said);
    }
    Ok(())
}

/// Sets a document, one volume after the other, and says how many bytes it has.
fn volumes_of(
    session: &mut Session,
    request: &BundleRequest,
    document: BundleDocument,
    volumes: u32,
) -> Result<usize, Problem> {
    let go_on = &mut |_| ControlFlow::Continue(());
    let draft = bundles::draft(session, request, document, true, go_on)?;
    (1..=volumes).map(|volume| Ok(draft.document(volume)?.len())).sum()
}

/// What is done to a diary of many incidents as a whole.
pub(crate) fn many(place: &Path, count: u32, figures: &mut Figures) -> Result<(), Problem> {
    filled::with_incidents(place, count)?;
    println!("a diary of {count} incidents");
    let alone = place.with_extension("empty");
    filled::empty(&alone)?.lock();
    let (_, key) = timed(|| filled::open(&alone).map(drop))?;
    let (mut session, opening) = timed(|| filled::open(place))?;
    figures.time("opening, after the key", opening.saturating_sub(key), millis(200));
    let door = filled::door(place);
    let show = typical(|| grounds::show(&session, &door, false).map(drop))?;
    figures.time("what the police look for, read and counted", show, millis(250));
    let save = typical(|| seals::make(&mut session).map(drop))?;
    figures.time("a seal", save, millis(200));
    let request = BundleRequest::default();
    let chronology = BundleDocument::Chronology;
    let planned = bundles::plan(&session, &request)?.documents.into_iter();
    let volumes = planned.filter(|one| one.document == chronology).map(|one| one.volumes).sum();
    let (bytes, took) = timed(|| volumes_of(&mut session, &request, chronology, volumes))?;
    figures.time("the chronology as PDFs", took, millis(15_000));
    Figures::note("its size", &format!("{:.1} MB in {volumes}", bytes as f64 / 1e6));
    let path = place.with_extension("zip");
    let request = BundleRequest { shape: BundleShape::Zip, ..BundleRequest::default() };
    let go_on = &mut |_| ControlFlow::Continue(());
    memory::begin();
    let before = memory::most();
    let to = Place::Exactly(&path);
    let (made, took) = timed(|| bundles::make(&mut session, &request, to, None, go_on))?;
    Figures::note("all of it as a bundle", &format!("{:.1} s", took.as_secs_f64()));
    Figures::note("its size", &format!("{:.1} MB", made.bytes as f64 / 1e6));
    figures.memory("memory that it took at most", before, memory::most(), 400);
    Ok(())
}
