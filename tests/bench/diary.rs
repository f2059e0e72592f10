//! Saving, opening, finding, sealing, typesetting.

use std::path::Path;
use std::time::Duration;

use daymark::bundles;
use daymark::contract::{BundleDocument, BundleRequest, IncidentForm, IncidentQuery};
use daymark::{Problem, incidents, seals};

use crate::figures::{Figures, timed, typical};
use crate::filled;

const fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// What must not grow with the diary.
pub(crate) fn large(place: &Path, count: u32, figures: &mut Figures) -> Result<(), Problem> {
    let (_, took) = timed(|| filled::with_incidents(place, count))?;
    Figures::note(&format!("a diary of {count} incidents, made"), &format!("{took:.1?}"));
    let mut session = filled::open(place)?;
    let form = IncidentForm { what_happened: "One more.".into(), ..IncidentForm::default() };
    let save = typical(|| incidents::write(&mut session, &form).map(drop))?;
    figures.time("saving an entry, durable", save, millis(10));
    for text in ["g", "gr", "grey ca", "house47", "curtain slowly", "nothing-like-it"] {
        let query = IncidentQuery { limit: 50, ..asking(&[("words", text)]) };
        let find = typical(|| incidents::list(&session, &query).map(drop))?;
        figures.time(&format!("search as you type, “{text}”"), find, millis(10));
    }
    let newest = ("newest-first", "yes");
    let pages: [(&str, &[(&str, &str)], u32); 6] = [
        ("the first page of the list", &[newest], 0),
        ("a page in its middle", &[], count / 2),
        ("a page by when it was written", &[newest, ("by-written", "yes")], count / 2),
        ("a page of one way", &[newest, ("ways", "contacting")], 0),
        ("a page of a way in a year", &[("ways", "contacting"), ("from", "2025-01-01")], 0),
        (
            "a page of words, a way and no report",
            &[("words", "grey"), ("ways", "contacting"), ("reported", "no")],
            0,
        ),
    ];
    for (what, search, offset) in pages {
        let query = IncidentQuery { offset, ..asking(search) };
        let page = typical(|| incidents::list(&session, &query).map(drop))?;
        figures.time(what, page, millis(20));
    }
    session.lock();
    Ok(())
}

/// A list of incidents with these conditions.
fn asking(search: &[(&str, &str)]) -> IncidentQuery {
    let field = |(key, text): &(&str, &str)| {
        ((*key).to_owned(), diary::FieldValue::Text((*text).to_owned()))
    };
    IncidentQuery { search: search.iter().map(field).collect(), ..IncidentQuery::default() }
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
    let save = typical(|| seals::make(&mut session).map(drop))?;
    figures.time("a seal", save, millis(200));
    let request = BundleRequest::default();
    let (pdf, took) =
        timed(|| bundles::draft(&session, &request)?.document(BundleDocument::Chronology))?;
    figures.time("the chronology as a PDF", took, millis(15_000));
    Figures::note("its size", &format!("{:.1} MB", pdf.len() as f64 / 1e6));
    Ok(())
}
