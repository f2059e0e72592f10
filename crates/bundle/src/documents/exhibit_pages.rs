//! Exhibits that are pictures, each on a page of its own, with the label that
//! ties it to a statement.

use diary::Exhibit;
use serde::Serialize;

use super::exhibit_list::numbers;
use super::ink::{Column, Prose};
use super::paper::{Desk, Paper};
use super::typesetter;
use crate::{Pictures, exhibit_file_name};

/// How much of a line is shown of what may be long.
const LONGEST: usize = 100;

/// What the template shows.
#[derive(Serialize)]
pub(super) struct Page {
    paper: Paper,
    exhibits: Vec<Labelled>,
}

/// One page.
#[derive(Serialize)]
struct Labelled {
    heading: String,
    referred: String,
    signed: String,
    lines: Vec<Line>,
    picture: Option<Picture>,
    missing: String,
}

/// A label and what stands beside it, on one line.
#[derive(Serialize)]
struct Line {
    label: String,
    text: Prose,
}

/// A picture of an exhibit.
#[derive(Serialize)]
pub(super) struct Picture {
    path: String,
    alt: String,
}

impl Picture {
    /// The picture of an exhibit, where there is one.
    pub(super) fn of(desk: &Desk<'_>, exhibit: &Exhibit, pictures: &Pictures) -> Option<Self> {
        pictures.contains_key(&exhibit.reference).then(|| Self {
            path: typesetter::path(&exhibit.reference),
            alt: desk.with("doc-picture-of", "reference", &exhibit.reference.to_string()),
        })
    }
}

pub(super) fn page(desk: &Desk<'_>, exhibits: &[&Exhibit], pictures: &Pictures) -> Page {
    let each = exhibits.iter().map(|exhibit| labelled(desk, exhibit, pictures));
    Page { paper: desk.paper(), exhibits: each.collect() }
}

fn labelled(desk: &Desk<'_>, exhibit: &Exhibit, pictures: &Pictures) -> Labelled {
    let line = |key: &str, text: Option<&str>| Line {
        label: desk.say(key),
        text: text.map_or_else(
            || desk.not_recorded(),
            |text| desk.ink.line(text, LONGEST, Column::NARROW),
        ),
    };
    let reference = exhibit.reference.to_string();
    Labelled {
        heading: desk.with("doc-exhibit-heading", "reference", &reference),
        referred: desk.with("doc-exhibit-referred", "name", &desk.writer()),
        signed: desk.say("doc-exhibit-signed"),
        lines: vec![
            line("doc-shows", exhibit.shows.as_ref().map(diary::Words::as_str)),
            line("doc-incident-numbers", numbers(&exhibit.incidents).as_deref()),
            line("doc-file-name", Some(&exhibit_file_name(exhibit))),
            line("doc-sha256", Some(&exhibit.sha256)),
        ],
        picture: Picture::of(desk, exhibit, pictures),
        missing: desk.say("doc-picture-missing"),
    }
}
