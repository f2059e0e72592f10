//! Long documents are in volumes, each a file of its own: no computer has to
//! hold thousands of pages at once, neither to make them nor to read them.

use std::ops::Range;

use diary::{Exhibit, Incident};
use sentences::Blank;

use super::Document;
use super::cards::standing;
use super::paper::{Desk, Fact};
use crate::{Histories, History};

/// How many incidents one volume has at most.
const INCIDENTS: usize = 250;
/// How many exhibits one volume has at most.
const EXHIBITS: usize = 100;

/// What stands before the number of a volume in the name of its file.
pub(crate) const MARK: &str = "-VOLUME-";

/// One volume of a document; most have just this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Volume {
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
}

/// The one volume of a document that is not divided.
impl Default for Volume {
    fn default() -> Self {
        Self { number: 1, of: 1 }
    }
}

impl Volume {
    /// The volumes of a document.
    pub fn all(document: Document, histories: &Histories) -> impl Iterator<Item = Self> + use<> {
        let of = match document {
            Document::Chronology => histories.incidents.len().div_ceil(INCIDENTS),
            Document::Statement | Document::CourtStatement => {
                standing(&histories.incidents).count().div_ceil(INCIDENTS)
            }
            Document::ExhibitList => histories.exhibits.len().div_ceil(EXHIBITS),
            _ => 1,
        };
        let of = of.max(1);
        (1..=of).map(move |number| Self { number, of })
    }

    /// The name of its file in a bundle, without a folder.
    #[must_use]
    pub fn file_name(self, document: Document) -> String {
        let name = document.file_name();
        match self.number {
            1 => name.to_owned(),
            _ => format!("{}{}", name.trim_end_matches(".pdf"), self.ending()),
        }
    }

    /// How the name of its file ends where its number is in it.
    pub(crate) fn ending(self) -> String {
        format!("{MARK}{:02}.pdf", self.number)
    }

    pub(super) fn is_first(self) -> bool {
        self.number == 1
    }

    pub(super) fn is_last(self) -> bool {
        self.number == self.of
    }

    /// Which of so many things are in it.
    pub(super) fn range(self, all: usize) -> Range<usize> {
        let each = all.div_ceil(self.of).max(1);
        let start = (self.number - 1) * each;
        start.min(all)..(start + each).min(all)
    }
}

/// What only the last volume says.
pub(super) fn last<T: Default>(desk: &Desk<'_>, says: impl FnOnce() -> T) -> T {
    if desk.volume.is_last() { says() } else { T::default() }
}

/// The title of a volume.
pub(super) fn title(desk: &Desk<'_>, title: String) -> String {
    let Volume { number, of } = desk.volume;
    if of == 1 {
        return title;
    }
    let blanks = [
        ("title", Blank::Text(&title)),
        ("number", Blank::Number(number as u64)),
        ("of", Blank::Number(of as u64)),
    ];
    desk.sentences.say_with("doc-title-volume", &blanks)
}

/// What is in each volume of a document with these incidents, where there are
/// several.
pub(super) fn of_incidents(
    desk: &Desk<'_>,
    document: Document,
    incidents: &[&History<Incident>],
) -> Vec<Fact> {
    let date = |history: &&History<Incident>| history.newest().kept.subject.when.date();
    volumes(desk, document, incidents, &|within| {
        let ends = within.iter().find_map(date).zip(within.iter().rev().find_map(date));
        let span = ends.map(|(first, last)| desk.span(first, last));
        (desk.count("doc-incidents", within.len()), span)
    })
}

/// The same of a document with exhibits.
pub(super) fn of_exhibits(
    desk: &Desk<'_>,
    document: Document,
    exhibits: &[History<Exhibit>],
) -> Vec<Fact> {
    let reference =
        |history: &History<Exhibit>| history.newest().kept.subject.reference.to_string();
    volumes(desk, document, exhibits, &|within| {
        let span = within.first().zip(within.last()).map(|(first, last)| {
            let (first, last) = (reference(first), reference(last));
            let blanks = [("from", Blank::Text(&first)), ("to", Blank::Text(&last))];
            desk.sentences.say_with("doc-from-to", &blanks)
        });
        (desk.count("doc-exhibits", within.len()), span)
    })
}

/// What a volume holds: how much, and from where to where.
type Holds<'a, T> = &'a dyn Fn(&[T]) -> (String, Option<String>);

fn volumes<T>(desk: &Desk<'_>, document: Document, all: &[T], holds: Holds<'_, T>) -> Vec<Fact> {
    let Volume { of, .. } = desk.volume;
    if of == 1 {
        return Vec::new();
    }
    let fact = |number: usize| {
        let volume = Volume { number, of };
        let (count, span) = holds(&all[volume.range(all.len())]);
        let said = [Some(volume.file_name(document)), Some(count), span];
        let said: Vec<String> = said.into_iter().flatten().collect();
        Fact { label: desk.count("doc-volume", number), text: desk.wide(&said.join(" · ")) }
    };
    (1..=of).map(fact).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::documents::render;
    use crate::documents::tests::text;
    use crate::sample;

    proptest! {
        #[test]
        fn the_volumes_have_everything_once_and_in_order(all in 0_usize..3000) {
            let of = all.div_ceil(INCIDENTS).max(1);
            let volumes = (1..=of).map(|number| Volume { number, of });
            let all_of_them: Vec<usize> = volumes.clone().flat_map(|one| one.range(all)).collect();
            prop_assert_eq!(all_of_them, (0..all).collect::<Vec<_>>());
            for volume in volumes {
                let within = volume.range(all);
                prop_assert!(within.len() <= INCIDENTS && (all == 0 || !within.is_empty()));
            }
        }
    }

    /// The text of each volume of a document of so many incidents.
    fn texts(document: Document, incidents: u32) -> Option<Vec<String>> {
        texts_of(document, &sample::many(incidents))
    }

    fn texts_of(document: Document, contents: &crate::Contents) -> Option<Vec<String>> {
        let histories = Histories::read(&contents.entries).expect("the sample can be read");
        let set = |volume| {
            let pdf = render(document, volume, contents, &histories).expect("it can be set");
            text(&pdf)
        };
        Volume::all(document, &histories).map(set).collect()
    }

    #[test]
    fn a_long_chronology_has_each_incident_in_one_volume_and_each_says_what_is_in_all() {
        let Some(texts) = texts(Document::Chronology, 600) else { return };
        assert_eq!(texts.len(), 3);
        for (number, text) in (1..).zip(&texts) {
            assert!(text.contains(&format!("Chronology, volume {number} of 3")), "{text}");
            for name in ["02-CHRONOLOGY.pdf", "-VOLUME-02.pdf", "-VOLUME-03.pdf"] {
                assert!(text.contains(name), "{name} in {text}");
            }
        }
        // Each is written in full once.
        let full = texts.iter().map(|text| text.matches("First written").count());
        assert_eq!(full.collect::<Vec<_>>(), [200; 3]);
    }

    #[test]
    fn the_paragraphs_of_a_long_statement_are_counted_on_and_only_the_last_volume_ends_it() {
        let Some(texts) = texts(Document::Statement, 600) else { return };
        assert_eq!(texts.len(), 3);
        let has = |text: &str, number: usize| {
            text.lines().any(|line| line.split_whitespace().nth(1) == Some(&format!("{number}.")))
        };
        // The first is that of the overview.
        for (place, number) in [(0, 1), (0, 201), (1, 202), (1, 401), (2, 402), (2, 601)] {
            assert!(has(&texts[place], number), "{number} in {}", texts[place]);
        }
        assert!(!has(&texts[1], 201) && !has(&texts[1], 402));
        let ends = texts.iter().map(|text| text.contains("What would help"));
        assert_eq!(ends.collect::<Vec<_>>(), [false, false, true]);
    }

    #[test]
    fn the_items_of_a_long_exhibit_list_are_counted_on() {
        let mut record = sample::Record::default();
        for number in 1..=150_u32 {
            let exhibit = sample::exhibit(&format!("SXW/{number}"), "a.png", &[1]);
            record.write(diary::Subject::Exhibit(exhibit));
        }
        let Some(texts) = texts_of(Document::ExhibitList, &record.contents()) else { return };
        assert_eq!(texts.len(), 2);
        for (text, within, without) in [
            (&texts[0], ["SXW/1 ", "SXW/75 "], "SXW/76 "),
            (&texts[1], ["SXW/76 ", "SXW/150 "], "SXW/75 "),
        ] {
            assert!(text.contains("75 exhibits · SXW/1 to SXW/75"), "{text}");
            let item = |reference: &str| {
                let number = reference.trim().trim_start_matches("SXW/");
                text.lines()
                    .any(|line| line.split_whitespace().take(2).eq([number, reference.trim()]))
            };
            assert!(within.iter().all(|reference| item(reference)) && !item(without), "{text}");
        }
    }

    #[test]
    fn the_first_volume_has_the_name_of_the_document() {
        let names =
            [1, 2, 12].map(|number| Volume { number, of: 12 }.file_name(Document::Chronology));
        let wanted =
            ["02-CHRONOLOGY.pdf", "02-CHRONOLOGY-VOLUME-02.pdf", "02-CHRONOLOGY-VOLUME-12.pdf"];
        assert_eq!(names, wanted);
    }
}
