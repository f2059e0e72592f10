//! What every document has: its frame, and the words it is made with.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diary::card::{Channel, Choice as _};
use diary::{
    CardKind, CardNumber, Exhibit, ExhibitRef, Incident, IncidentNumber, Link, Way, Words,
};
use sentences::{Blank, Sentences};
use serde::Serialize;

use super::fonts::{self, fonts};
use super::ink::{self, Column, Ink, Prose};
use super::through::Place;
use super::volumes::{self, Volume};
use crate::said::tie;
use crate::{Audience, Contents, Histories, History, Selection, Version, phrase, reported};

/// Where a document is written: everything there is to say, and the words.
pub(super) struct Desk<'a> {
    pub(super) contents: &'a Contents,
    pub(super) histories: &'a Histories,
    pub(super) sentences: Sentences,
    pub(super) ink: &'a Ink,
    /// The word for the document in sentence ids.
    key: &'static str,
    /// Where the document stands in a print set, where it is in one.
    pub(super) place: Option<Place<'a>>,
    /// Which of its volumes the document is.
    pub(super) volume: Volume,
    exhibits: BTreeMap<IncidentNumber, Vec<String>>,
    reports: BTreeMap<IncidentNumber, Vec<String>>,
}

/// The frame of a document.
#[derive(Serialize)]
pub(super) struct Paper {
    pub(super) title: String,
    /// Who wrote it, and when the bundle was made.
    pub(super) subtitle: Prose,
    pub(super) lang: &'static str,
    fonts: Vec<&'static str>,
    mono: &'static str,
    /// At the foot of each page.
    pub(super) code: String,
    /// Which bundle it is in; blank for one that is in none.
    pub(super) version: String,
    incidents: String,
    pub(super) made_with: String,
    /// What stands at the head of every page, where something must.
    banner: Option<String>,
    /// `Page {page} of {pages}`, to be filled in.
    pub(super) page_of: String,
    /// The same for all pages of a print set.
    through: Option<Through>,
    pub(super) seal: String,
}

/// How the pages of a print set are counted on.
#[derive(Serialize)]
struct Through {
    /// How many pages are before this document.
    before: usize,
    /// `{page} of {pages} in all`, where the page is to be filled in.
    says: String,
}

/// A label and what is recorded under it.
#[derive(Serialize)]
pub(super) struct Fact {
    pub(super) label: String,
    pub(super) text: Prose,
}

impl Paper {
    /// The frame of a document that is in no bundle.
    pub(super) fn alone(self) -> Self {
        Self { version: String::new(), ..self }
    }

    /// The same with this at the head of every page, and no count of incidents.
    pub(super) fn with_banner(self, banner: String) -> Self {
        Self { banner: Some(banner), incidents: String::new(), ..self.alone() }
    }
}

impl<'a> Desk<'a> {
    pub(super) fn new(
        key: &'static str,
        contents: &'a Contents,
        histories: &'a Histories,
        ink: &'a Ink,
    ) -> Self {
        let sentences = Sentences::of(contents.language);
        let exhibits = by_incident(&histories.exhibits);
        let reports = reported::by_incident(histories, &sentences);
        let volume = Volume::default();
        Self { contents, histories, sentences, ink, key, place: None, volume, exhibits, reports }
    }

    /// The same for this volume, which stands there in a print set.
    pub(super) fn at(self, place: Option<Place<'a>>, volume: Volume) -> Self {
        Self { place, volume, ..self }
    }

    /// Whom the bundle is for.
    pub(super) fn audience(&self) -> Audience {
        self.contents.audience
    }

    /// The frame.
    pub(super) fn paper(&self) -> Paper {
        let made_with = self.with("doc-made-with", "version", &self.contents.software);
        let page_of = [("page", Blank::Text("{page}")), ("pages", Blank::Text("{pages}"))];
        Paper {
            title: volumes::title(self, self.say(&format!("doc-title-{}", self.key))),
            subtitle: self.wide(&format!("{} · {}", self.writer(), self.made())),
            lang: self.contents.language.tag(),
            fonts: fonts().families(),
            mono: fonts::MONO,
            code: self.contents.seal.code().to_string(),
            version: phrase::version(self.contents.version, &self.sentences),
            incidents: self.count("doc-incidents", self.histories.incidents.len()),
            made_with,
            page_of: self.sentences.say_with("doc-page-of", &page_of),
            through: self.place.map(|place| self.through(place)),
            seal: self.say("doc-seal"),
            banner: None,
        }
    }

    fn through(&self, place: Place<'_>) -> Through {
        let all = place.all().to_string();
        let blanks = [("page", Blank::Text("{page}")), ("pages", Blank::Text(&all))];
        let says = self.sentences.say_with("doc-page-in-all", &blanks);
        Through { before: place.before(), says }
    }

    /// The sentence with this key.
    pub(super) fn say(&self, key: &str) -> String {
        self.sentences.say(key)
    }

    /// The label with this key, as it stands inside a sentence.
    pub(super) fn say_inside(&self, key: &str) -> String {
        let label = self.say(key);
        let mut chars = label.chars();
        let first = chars.next().map(char::to_lowercase);
        first.into_iter().flatten().chain(chars).collect()
    }

    /// The sentence with this key and one blank filled in.
    pub(super) fn with(&self, key: &str, name: &str, text: &str) -> String {
        self.sentences.say_with(key, &[(name, Blank::Text(text))])
    }

    /// The sentence with this key and its number.
    pub(super) fn count(&self, key: &str, count: usize) -> String {
        self.sentences.say_with(key, &[("count", Blank::Number(count as u64))])
    }

    /// Text over the width of the page.
    pub(super) fn wide(&self, text: &str) -> Prose {
        self.ink.prose(text, Column::WIDE)
    }

    /// Text in a column of a table.
    pub(super) fn narrow(&self, text: &str) -> Prose {
        self.ink.prose(text, Column::NARROW)
    }

    /// A fact, `not recorded` where there is none.
    pub(super) fn fact(&self, key: &str, text: Option<&str>) -> Fact {
        let text = text.map_or_else(|| self.not_recorded(), |text| self.wide(text));
        Fact { label: self.say(key), text }
    }

    /// `not recorded`.
    pub(super) fn not_recorded(&self) -> Prose {
        self.wide(&self.say("not-recorded"))
    }

    /// `Monday 4 May 2026`.
    pub(super) fn date(&self, date: NaiveDate) -> String {
        phrase::date(date, &self.sentences)
    }

    /// `Monday 4 May 2026 to Tuesday 5 May 2026`; of one day, that day.
    pub(super) fn span(&self, from: NaiveDate, to: NaiveDate) -> String {
        if from == to {
            return self.date(from);
        }
        let (from, to) = (self.date(from), self.date(to));
        let blanks = [("from", Blank::Text(&from)), ("to", Blank::Text(&to))];
        self.sentences.say_with("doc-from-to", &blanks)
    }

    /// The sentences of a list, by the ends of their keys.
    pub(super) fn several(&self, stem: &str, ends: &[&str]) -> Vec<String> {
        ends.iter().map(|end| self.say(&format!("doc-{stem}-{end}"))).collect()
    }

    /// When a version was written, and what is to be said of the clock.
    pub(super) fn written<T>(&self, version: &Version<T>) -> String {
        let written = phrase::written(&version.written, &self.sentences);
        match phrase::clock(&version.written, &self.sentences) {
            Some(clock) => format!("{written}. {clock}"),
            None => written,
        }
    }

    /// The writer's name and initials.
    pub(super) fn writer(&self) -> String {
        let writer = &self.contents.writer;
        match writer.name.as_ref().map(Words::as_str) {
            Some(name) => format!("{name} ({})", writer.initials.as_str()),
            None => writer.initials.as_str().to_owned(),
        }
    }

    /// When the bundle was made.
    pub(super) fn made(&self) -> String {
        let made = self.contents.made;
        phrase::instant(made.at, made.zone, &self.sentences)
    }

    /// The exhibits that belong to an incident, by reference.
    pub(super) fn exhibits_of(&self, incident: &Incident) -> &[String] {
        self.exhibits.get(&incident.number).map_or(&[], Vec::as_slice)
    }

    /// The reports that are tied to an incident, each with its reference.
    pub(super) fn reports_of(&self, incident: &Incident) -> &[String] {
        self.reports.get(&incident.number).map_or(&[], Vec::as_slice)
    }

    /// What was left out of the bundle, in sentences.
    pub(super) fn left_out(&self) -> Vec<String> {
        let selection = &self.contents.selection;
        if selection.is_everything() && !selection.urgent {
            return vec![self.say("doc-nothing-left-out")];
        }
        let Selection {
            from: from_day,
            to,
            only,
            urgent,
            people,
            orders,
            ways,
            channels,
            exhibits,
            without,
            incidents_left_out,
            exhibits_left_out,
            cards_left_out,
            erased_left_out,
            intimate,
            unreadable,
        } = selection;
        let mut said = Vec::new();
        let from = if *urgent { "doc-urgent-from" } else { "doc-chosen-from" };
        for (key, day) in [(from, from_day), ("doc-chosen-to", to)] {
            said.extend(day.map(|day| self.with(key, "day", &self.date(day))));
        }
        let numbers = only.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        if *urgent {
            let key = if only.is_empty() { "doc-urgent-no-worst" } else { "doc-urgent-worst" };
            said.push(self.with(key, "numbers", &numbers));
        } else if !only.is_empty() {
            said.push(self.count("doc-chosen-only", only.len()));
        }
        said.extend(self.chosen_cards("people", CardKind::Person, people));
        said.extend(self.chosen_cards("orders", CardKind::Order, orders));
        said.extend(self.chosen_ways(ways, channels));
        if !exhibits.is_empty() {
            let list = exhibits.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            said.push(self.with("doc-chosen-exhibits", "list", &list));
        }
        let counts = [
            ("doc-incidents-left-out", incidents_left_out),
            ("doc-exhibits-left-out", exhibits_left_out),
            ("doc-cards-left-out", cards_left_out),
            ("doc-erased-left-out", erased_left_out),
        ];
        for (key, count) in counts {
            if *count > 0 {
                said.push(self.count(key, *count as usize));
            }
        }
        if selection.is_everything() {
            said.push(self.say("doc-nothing-left-out"));
        }
        if !without.is_empty() {
            let all: Vec<_> = without.iter().map(|link| tie(link, &self.sentences)).collect();
            said.push(self.with("doc-held-back", "list", &all.join(", ")));
        }
        if !intimate.held.is_empty() {
            said.push(self.intimate("doc-intimate-held", &intimate.held));
        }
        said.extend(phrase::unreadable(unreadable, &self.sentences));
        said
    }

    /// A sentence about intimate exhibits, with how many and which.
    fn intimate(&self, key: &str, which: &[ExhibitRef]) -> String {
        let list = which.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let count = Blank::Number(which.len() as u64);
        self.sentences.say_with(key, &[("count", count), ("list", Blank::Text(&list))])
    }

    /// What is to be known before the files are opened, where some are intimate.
    pub(super) fn intimate_shown(&self) -> Option<String> {
        let shown = &self.contents.selection.intimate.shown;
        (!shown.is_empty()).then(|| self.intimate("doc-intimate-shown", shown))
    }

    /// Whether an exhibit is intimate.
    pub(super) fn is_intimate(&self, exhibit: &Exhibit) -> bool {
        self.contents.selection.intimate.shown.contains(&exhibit.reference)
    }

    /// That only what belongs to these cards was chosen.
    fn chosen_cards(&self, of: &str, kind: CardKind, chosen: &[CardNumber]) -> Option<String> {
        let ties = chosen.iter().map(|number| tie(&Link::Card(kind, *number), &self.sentences));
        let ties: Vec<_> = ties.collect();
        (!ties.is_empty()).then(|| self.with(&format!("doc-chosen-{of}"), "list", &ties.join(", ")))
    }

    /// That only what was done like this was chosen.
    fn chosen_ways(&self, ways: &[Way], channels: &[Channel]) -> Option<String> {
        let ways = ways.iter().map(|way| self.say(&format!("way-{}", way.key())));
        let channels =
            channels.iter().map(|channel| self.say(&format!("choice-channel-{}", channel.key())));
        // Where one word is both, it is said once.
        let all: BTreeSet<String> = ways.chain(channels).collect();
        let all: Vec<_> = all.into_iter().collect();
        (!all.is_empty()).then(|| self.with("doc-chosen-ways", "list", &all.join("; ")))
    }

    /// A list of at most `most`, then `and n more`.
    pub(super) fn some_of(&self, all: &[String], most: usize) -> String {
        let shown = all.iter().take(most).map(String::as_str).collect::<Vec<_>>().join(", ");
        match all.len().saturating_sub(most) {
            0 => shown,
            more => format!("{shown} {}", self.count("doc-and-more", more)),
        }
    }
}

/// Whether facts are few and short enough to be kept on one page.
pub(super) fn are_short(facts: &[Fact]) -> bool {
    const CHARACTERS: usize = 1500;
    let length = |fact: &Fact| ink::length(&fact.text);
    facts.iter().map(length).sum::<usize>() < CHARACTERS
}

/// The references of the exhibits that belong to each incident.
fn by_incident(exhibits: &[History<Exhibit>]) -> BTreeMap<IncidentNumber, Vec<String>> {
    let mut found: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for history in exhibits {
        let exhibit = &history.newest().kept.subject;
        for number in &exhibit.incidents {
            found.entry(*number).or_default().push(exhibit.reference.to_string());
        }
    }
    found
}
