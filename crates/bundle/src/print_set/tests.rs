use std::collections::BTreeSet;

use super::*;
use crate::destination::InMemory;
use crate::documents::tests::{asked, text};
use crate::sample;

/// A small grey JPEG.
const GREY: &[u8] = include_bytes!("grey.jpg");

fn grey(which: &[ExhibitRef]) -> Option<Pictures> {
    Some(which.iter().map(|reference| (reference.clone(), GREY.to_vec())).collect())
}

fn printed(drawer: Drawer<'_>) -> Result<InMemory, Error> {
    let mut made = InMemory::default();
    let go_on = &mut |_| ControlFlow::Continue(());
    print(&sample::everything(), &|_| true, drawer, &mut made, go_on)?;
    Ok(made)
}

fn names(made: &InMemory) -> Vec<&str> {
    made.files.iter().map(|(name, _)| name.as_str()).collect()
}

#[test]
fn what_is_printed_sorts_in_the_order_of_reading_and_holds_no_original() {
    let made = printed(&mut grey).expect("the sample can be printed");
    let names = names(&made);
    assert_eq!(
        names[..3],
        ["00-READ-ME-FIRST.pdf", "01-SUMMARY-FOR-OFFICER.pdf", "02-CHRONOLOGY.pdf"]
    );
    assert!(names.contains(&"05-EXHIBITS-01-SXW-001-to-SXW-002.pdf"), "{names:?}");
    let (manifest, pdfs) = names.split_last().expect("there are files");
    assert_eq!(*manifest, "manifest-sha256.txt");
    assert!(pdfs.is_sorted() && pdfs.iter().all(|name| name.ends_with(".pdf")), "{names:?}");
    let listed = String::from_utf8_lossy(made.get(manifest)).into_owned();
    let listed: Vec<_> = listed.lines().filter_map(|line| line.split("  ").nth(1)).collect();
    assert_eq!(listed, pdfs);
}

#[test]
fn the_pages_of_all_files_are_counted_through_and_the_first_page_tells_where_each_begins() {
    let made = printed(&mut grey).expect("the sample can be printed");
    let mut said = Vec::new();
    let mut pages = 0;
    for (name, pdf) in &made.files {
        if !name.ends_with(".pdf") {
            continue;
        }
        let Some(text) = text(pdf) else { return };
        let all = text.split('\u{c}').filter(|page| !page.trim().is_empty());
        let first = pages + 1;
        for page in all {
            pages += 1;
            said.extend(page.split_whitespace().collect::<Vec<_>>().windows(5).find_map(|words| {
                let in_all = words[1] == "of" && words[3..] == ["in", "all"];
                in_all.then(|| (words[0].to_owned(), words[2].to_owned()))
            }));
        }
        let span = if first == pages { first.to_string() } else { format!("{first}–{pages}") };
        let read_me = self::text(made.get("00-READ-ME-FIRST.pdf")).unwrap_or_default();
        let row = read_me.lines().find(|line| line.contains(name.as_str()));
        assert!(row.is_some_and(|row| row.trim_end().ends_with(&span)), "{name} {span}: {row:?}");
    }
    let expected: Vec<_> = (1..=pages).map(|page| (page.to_string(), pages.to_string())).collect();
    assert_eq!(said, expected);
}

#[test]
fn each_picture_has_a_page_with_its_label_and_one_that_cannot_be_drawn_says_so() {
    let mut one = |which: &[ExhibitRef]| {
        let first: BTreeSet<_> = which.iter().take(1).collect();
        grey(which).map(|all| all.into_iter().filter(|(of, _)| first.contains(of)).collect())
    };
    let made = printed(&mut one).expect("the sample can be printed");
    let pdf = made.get("05-EXHIBITS-01-SXW-001-to-SXW-002.pdf");
    if asked("qpdf", &["--check", "FILE"], pdf).is_none() {
        return;
    }
    let Some(text) = text(pdf) else { return };
    let pages: Vec<_> = text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
    let [first, second] = pages.as_slice() else { panic!("two pages: {text}") };
    assert!(first.contains("Exhibit SXW/1") && second.contains("Exhibit SXW/2"), "{text}");
    for page in &pages {
        assert!(page.contains("referred to in the statement of"), "{page}");
    }
    assert!(!first.contains("No picture could be made"), "{first}");
    assert!(second.contains("No picture could be made"), "{second}");
}

#[test]
fn what_is_intimate_or_taken_back_is_drawn_on_no_page() {
    let mut contents = sample::everything();
    let histories = Histories::read(&contents.entries).expect("the sample can be read");
    let drawn = |contents: &Contents| {
        let pictured = pictured(&histories, &contents.selection);
        pictured.iter().map(|exhibit| exhibit.reference.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(drawn(&contents), ["SXW/1", "SXW/2"]);
    contents.selection.intimate.shown = vec!["SXW/2".parse().expect("a sample reference")];
    assert_eq!(drawn(&contents), ["SXW/1"]);
}

#[test]
fn printing_stops_when_asked_to_and_tells_how_far_it_is() {
    assert!(matches!(printed(&mut |_| None), Err(Error::Stopped)));
    let contents = sample::everything();
    let mut told = Vec::new();
    let go_on = &mut |at: Progress| {
        told.push(at);
        ControlFlow::Continue(())
    };
    let mut made = InMemory::default();
    print(&contents, &|_| true, &mut grey, &mut made, go_on).expect("it can be printed");
    let last = told.last().copied().expect("it tells");
    assert!(last.done == last.total && last.total > 0, "{last:?}");
    for stop in 0..told.len() {
        let mut left = stop;
        let go_on = &mut |_| match left.checked_sub(1) {
            Some(fewer) => {
                left = fewer;
                ControlFlow::Continue(())
            }
            None => ControlFlow::Break(()),
        };
        // The first few stand for all: each sets every page before it.
        if stop > 2 && stop + 1 < told.len() {
            continue;
        }
        let mut made = InMemory::default();
        let stopped = print(&contents, &|_| true, &mut grey, &mut made, go_on);
        assert!(matches!(stopped, Err(Error::Stopped)), "{stop}");
    }
}

#[test]
fn a_document_looked_at_before_is_the_one_that_is_printed() {
    let made = printed(&mut grey).expect("the sample can be printed");
    let contents = sample::everything();
    let histories = Histories::read(&contents.entries).expect("the sample can be read");
    for document in [Document::ReadMeFirst, Document::Summary, Document::Integrity] {
        let volume = Volume::default();
        let before = super::printed(document, volume, &contents, &histories, &|_| true);
        let before = before.expect("it can be set");
        assert!(before == made.get(&name(document, volume)), "{document:?}");
    }
}

#[test]
fn no_more_pictures_are_printed_than_the_format_says_in_files_of_twenty() {
    let mut record = sample::Record::default();
    for number in 1..=MOST_LARGE + 5 {
        let reference = format!("SXW/{number}");
        record.write(diary::Subject::Exhibit(sample::exhibit(&reference, "a.png", &[1])));
    }
    let contents = record.contents();
    let histories = Histories::read(&contents.entries).expect("the sample can be read");
    let go_on = &mut |_| ControlFlow::Continue(());
    let planned = planned(&contents, &histories, &|_| true, go_on).expect("it can be laid out");
    let parts = planned.1.iter().filter(|part| part.key == "exhibit-pages");
    let pages: Vec<usize> = parts.map(|part| part.pages).collect();
    assert_eq!(pages, [[IN_A_FILE; 12].as_slice(), &[10]].concat());
}

#[test]
fn the_volumes_of_a_long_chronology_are_printed_one_after_the_other() {
    let contents = sample::many(260);
    let histories = Histories::read(&contents.entries).expect("the sample can be read");
    let go_on = &mut |_| ControlFlow::Continue(());
    let planned = planned(&contents, &histories, &|_| false, go_on).expect("it can be planned");
    let names: Vec<&str> = planned.1.iter().map(|part| part.name.as_str()).collect();
    let volumes = [
        "02-CHRONOLOGY-VOLUME-01.pdf",
        "02-CHRONOLOGY-VOLUME-02.pdf",
        "03-DRAFT-STATEMENT-VOLUME-01.pdf",
    ];
    assert_eq!(names[2..5], volumes);
}
