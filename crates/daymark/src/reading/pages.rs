//! What a saved page says.

use std::io::{Read, Seek};

use import::page::{self, Form, Limits, Page};
use sentences::Sentences;

use super::sections::section;
use crate::contract::ReadSection;
use crate::{Problem, ProblemKind};

/// A saved page, read. Nothing is fetched.
pub(super) fn read(file: &mut (impl Read + Seek), media_type: &str) -> Result<Page, Problem> {
    let form = Form::of(media_type).ok_or(ProblemKind::NotReadable)?;
    let page = page::read(file, form, &Limits::default());
    Ok(page.map_err(|error| match error {
        page::Error::Unreadable => ProblemKind::ExhibitDamaged,
        _ => ProblemKind::NotReadable,
    })?)
}

/// A saved page as parts to show.
pub(super) fn sections(page: Page, sentences: &Sentences) -> Vec<ReadSection> {
    let mut about = section("page-about", sentences);
    about.notes.push(sentences.say("page-claims"));
    about.fact("page-title", page.title.unwrap_or_default(), sentences);
    let said =
        |said: Option<(String, page::Source)>| said.map(|(said, _)| said).unwrap_or_default();
    about.fact("page-address", said(page.address), sentences);
    about.fact("page-canonical", page.canonical.unwrap_or_default(), sentences);
    about.fact("page-saved", said(page.saved), sentences);
    let mut pages = section("page-pages", sentences);
    for listed in page.pages {
        let title = listed.title.unwrap_or_else(|| listed.address.clone());
        let saved = listed.saved.unwrap_or_default();
        pages.line(title, format!("{} {saved}", listed.address).trim().to_owned());
    }
    let mut text = section("page-text", sentences);
    text.text = page.text;
    if page.is_cut {
        text.notes.push(sentences.say("page-cut"));
    }
    let all = [about, pages, text];
    all.into_iter().filter(|section| !section.is_empty()).collect()
}
