//! What every document must be, whatever it says, as other people's tools see it.

use std::ffi::OsStr;
use std::process::Command;

use proptest::prelude::*;

use super::*;
use crate::sample;

/// What a tool says of a PDF: its standard output. Nothing where the tool is
/// not at hand; where it is, it must find no fault.
#[expect(clippy::disallowed_methods, reason = "other people's tools judge the documents")]
pub(crate) fn asked(program: &str, args: &[&str], pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder for a test");
    let path = folder.path().join("document.pdf");
    std::fs::write(&path, pdf).expect("the folder takes a file");
    let args =
        args.iter().map(|arg| if *arg == "FILE" { path.as_os_str() } else { OsStr::new(arg) });
    let Ok(ran) = Command::new(program).args(args).output() else {
        println!("left out: there is no `{program}` on the PATH");
        return None;
    };
    assert!(ran.status.success(), "{program}: {}", String::from_utf8_lossy(&ran.stderr));
    Some(String::from_utf8_lossy(&ran.stdout).into_owned())
}

pub(crate) fn rendered(document: Document, contents: &Contents) -> Vec<u8> {
    let histories = Histories::read(&contents.entries).expect("the sample can be read");
    render(document, Volume::default(), contents, &histories).expect("the sample can be set")
}

pub(crate) fn text(pdf: &[u8]) -> Option<String> {
    asked("pdftotext", &["-layout", "FILE", "-"], pdf)
}

pub(crate) fn pages(pdf: &[u8]) -> Option<u32> {
    let info = asked("pdfinfo", &["FILE"], pdf)?;
    let pages = info.lines().find_map(|line| line.strip_prefix("Pages:"));
    pages.and_then(|pages| pages.trim().parse().ok())
}

#[test]
fn every_document_keeps_both_standards_in_every_language() {
    for language in sentences::Language::ALL {
        let contents = Contents { language, ..sample::everything() };
        for document in Document::ALL {
            let pdf = rendered(document, &contents);
            asked("qpdf", &["--check", "FILE"], &pdf);
            let Some(said) = asked("pdfinfo", &["-meta", "FILE"], &pdf) else { continue };
            for claim in [
                "<pdfaid:part>2</pdfaid:part>",
                "<pdfaid:conformance>A</pdfaid:conformance>",
                "<pdfuaid:part>1</pdfuaid:part>",
            ] {
                assert!(said.contains(claim), "{document:?} does not say {claim}: {said}");
            }
            let info = asked("pdfinfo", &["FILE"], &pdf).unwrap_or_default();
            assert!(info.contains("Tagged:          yes"), "{info}");
            let fonts = asked("pdffonts", &["FILE"], &pdf).unwrap_or_default();
            for font in fonts.lines().skip(2) {
                // The last columns: embedded, subset, to Unicode, and two numbers.
                let columns: Vec<_> = font.split_whitespace().rev().collect();
                assert_eq!(columns.get(4), Some(&"yes"), "not embedded: {font}");
                assert_eq!(columns.get(2), Some(&"yes"), "not to Unicode: {font}");
            }
        }
    }
}

#[test]
fn the_officers_summary_never_exceeds_two_pages() {
    for contents in [sample::everything(), sample::many(600)] {
        let pages = pages(&rendered(Document::Summary, &contents));
        assert!(pages.is_none_or(|pages| (1..=2).contains(&pages)), "{pages:?}");
    }
}

#[test]
fn a_summary_of_no_incidents_has_no_blank_and_no_table() {
    let Some(said) = text(&rendered(Document::Summary, &sample::many(0))) else { return };
    let beside = |label: &str| {
        let line = said.lines().find(|line| line.trim_start().starts_with(label));
        line.and_then(|line| line.trim().strip_prefix(label)).map(str::trim).map(str::to_owned)
    };
    assert_eq!(beside("Who did it, as written").as_deref(), Some("not recorded"), "{said}");
    assert_eq!(beside("Incidents").as_deref(), Some("0 incidents"), "{said}");
    assert!(!said.contains("What was recorded"), "{said}");
}

#[test]
fn the_same_contents_give_the_same_bytes() {
    for document in Document::ALL {
        let twice = [(); 2].map(|()| rendered(document, &sample::everything()));
        assert!(twice[0] == twice[1], "{document:?}");
    }
}

#[test]
fn every_script_prints_and_what_no_font_has_is_named() {
    let pdf = rendered(Document::Chronology, &sample::everything());
    let Some(text) = text(&pdf) else { return };
    for written in
        ["Чекав біля дому", "Περίμενε έξω", "aros y tu allan", "ਉਹ ਘਰ", "वह घर", "সে বাড়ির"]
    {
        assert!(text.contains(written), "{written} is not in: {text}");
    }
    for named in ["[U+202E RIGHT-TO-LEFT OVERRIDE]", "[U+0007", "[U+E000"] {
        assert!(text.contains(named), "{named} is not in: {text}");
    }
}

#[test]
fn what_was_erased_is_a_gap_and_what_was_withdrawn_says_so() {
    let contents = sample::everything();
    let Some(text) = text(&rendered(Document::Chronology, &contents)) else { return };
    assert!(!text.contains("Secret."));
    assert!(text.contains("An incident was erased by the writer on"), "{text}");
    assert!(text.contains("(withdrawn)"), "{text}");
    assert!(text.contains("about twenty minutes") && text.contains("for an hour"), "{text}");
}

#[test]
fn an_incident_says_which_report_told_of_it_and_whether_a_witness_would_tell() {
    let Some(text) = text(&rendered(Document::Chronology, &sample::everything())) else { return };
    assert_eq!(text.matches("Report 1, ref. SAMPLE-1").count(), 3, "{text}");
    assert!(text.contains("a man at the gate at noon (would tell the police)"), "{text}");
    assert!(text.contains("exhibits, reported"), "where none is tied, it is not recorded: {text}");
}

#[test]
fn whom_a_bundle_is_for_decides_which_documents_are_in_it() {
    use Document::{CourtStatement, Statement, Summary};
    let contents = sample::everything();
    let histories = Histories::read(&contents.entries).expect("the sample can be read");
    let drawn_up = [Summary, Statement, CourtStatement];
    for (audience, theirs) in [
        (Audience::Police, vec![Summary, Statement]),
        (Audience::Writer, vec![]),
        (Audience::FamilyCourt, vec![CourtStatement]),
    ] {
        for document in Document::ALL {
            let is_in = !drawn_up.contains(&document) || theirs.contains(&document);
            assert_eq!(document.is_in(audience, &histories), is_in, "{audience:?} {document:?}");
        }
    }
}

#[test]
fn a_statement_for_the_court_is_headed_with_blanks_and_signed_by_nobody() {
    let contents = sample::everything();
    let Some(text) = text(&rendered(Document::CourtStatement, &contents)) else { return };
    // Each line has its number, but those above the account.
    let lines = || {
        text.lines()
            .map(|line| line.trim_start_matches(|c: char| c.is_numeric() || c == ' ').trim())
    };
    for blank in ["In the Family Court at", "Case number", "Applicant", "Respondent", "Signed"] {
        assert!(lines().any(|line| line == blank), "{blank} stands alone: {text}");
    }
    let line = |start: &str| lines().find(|line| line.starts_with(start)).unwrap_or_default();
    assert!(line("Statement of").contains("Sample Writer (SXW)"), "{text}");
    assert!(line("Exhibits").contains("SXW/1, SXW/2, SXW/3"), "{text}");
    assert!(text.contains("What I ask the court for") && text.contains("FL401"), "{text}");
    assert!(!text.contains("I believe") && !text.contains("officer"), "{text}");
}

#[test]
fn a_conversation_is_printed_whole_and_what_was_picked_is_marked() {
    let contents = sample::everything();
    let Some(text) = text(&rendered(Document::Conversations, &contents)) else { return };
    let there = [
        "Conversation in SXW/3",
        "Messages are encrypted.",
        "I know where you live",
        "[U+202E RIGHT-TO-LEFT OVERRIDE]",
        "Leave me alone.",
        "*set* #strong[nothing]",
        "certutil -hashfile data\\05-EXHIBITS\\SXW-003_-.m4a SHA256",
        "Sample Writer: 1",
    ];
    for there in there {
        assert!(text.contains(there), "{there} is not in: {text}");
    }
    assert_eq!(text.matches("Picked for incident 3").count(), 2, "{text}");
    let exhibit = Histories::read(&contents.entries).expect("the sample can be read");
    let exhibit = &exhibit.exhibits[2].newest().kept.subject;
    assert!(text.contains(&exhibit.sha256), "the whole hash: {text}");
    assert!(text.contains(&format!("SXW/3 · SHA-256 {}…", &exhibit.sha256[..16])), "{text}");
}

#[test]
fn a_conversation_that_cannot_be_read_says_so() {
    let contents = Contents { conversations: crate::Conversations::new(), ..sample::everything() };
    let Some(text) = text(&rendered(Document::Conversations, &contents)) else { return };
    assert!(text.contains("The messages of SXW/3 could not be read here"), "{text}");
}

#[test]
fn a_long_conversation_has_its_exhibit_at_the_head_of_each_page() {
    let mut contents = sample::everything();
    let conversation = contents.conversations.values_mut().next().expect("there is one");
    conversation.total = 900;
    conversation.messages = (1..=400)
        .map(|place| crate::Message {
            place,
            when: "2026-03-28 23:10:00".to_owned(),
            who: "Sample Writer".to_owned(),
            text: format!("Message with number {place}."),
            notes: Vec::new(),
        })
        .collect();
    let pdf = rendered(Document::Conversations, &contents);
    let (Some(text), Some(pages)) = (text(&pdf), pages(&pdf)) else { return };
    assert!(pages > 5, "{pages}");
    let heads = text.matches("SXW/3 · SHA-256").count();
    assert!(heads as u32 + 1 >= pages, "{heads} heads on {pages} pages");
    assert!(text.contains("Message with number 400."));
    assert!(text.contains("messages 1 to 400 of 900 are printed"), "{text}");
}

#[test]
fn the_first_page_names_no_document_that_is_not_there() {
    for audience in [Audience::Police, Audience::Writer, Audience::FamilyCourt] {
        let contents = Contents { audience, ..sample::everything() };
        let Some(text) = text(&rendered(Document::ReadMeFirst, &contents)) else { return };
        let is_police = audience == Audience::Police;
        assert_eq!(text.contains("01-SUMMARY"), is_police, "{text}");
        assert_eq!(text.contains("Read the summary first"), is_police, "{text}");
        let is_court = audience == Audience::FamilyCourt;
        assert_eq!(text.contains("03-WITNESS-"), is_court, "{text}");
    }
}

#[test]
fn no_document_claims_what_a_court_decides() {
    for document in Document::ALL {
        let Some(text) = text(&rendered(document, &sample::everything())) else { return };
        let text = text.to_lowercase();
        for word in ["admissible", "tamper-proof", "tamper proof", "severity", "alleged"] {
            assert!(!text.contains(word), "{document:?} says {word}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn no_text_stops_a_document(words in "\\PC{1,60}|[\\x00-\\x{10FFFF}]{1,60}") {
        let mut record = sample::Record::default();
        if let Ok(words) = diary::Words::new(words.as_str()) {
            let mut incident = sample::incident(1, Some("2026-03-04"), "Something.");
            incident.place = Some(words.clone());
            incident.what_happened = words;
            record.write(diary::Subject::Incident(incident));
            let contents = record.contents();
            let histories = Histories::read(&contents.entries).expect("it can be read");
            for document in [Document::Summary, Document::Chronology] {
                let volume = Volume::default();
                prop_assert!(render(document, volume, &contents, &histories).is_ok());
            }
        }
    }
}

#[test]
fn the_exhibit_list_shows_a_small_picture_beside_what_is_known_of_its_exhibit() {
    let mut contents = sample::everything();
    let without = rendered(Document::ExhibitList, &contents);
    let grey = include_bytes!("../print_set/grey.jpg").to_vec();
    contents.pictures.insert("SXW/1".parse().expect("a sample reference"), grey);
    let pdf = rendered(Document::ExhibitList, &contents);
    asked("qpdf", &["--check", "FILE"], &pdf);
    let Some(images) = asked("pdfimages", &["-list", "FILE"], &pdf) else { return };
    let count = |images: &str| images.lines().skip(2).count();
    let before = asked("pdfimages", &["-list", "FILE"], &without).unwrap_or_default();
    assert_eq!(count(&images), count(&before) + 1, "{images}");
    let structure = asked("pdfinfo", &["-struct-text", "FILE"], &pdf).unwrap_or_default();
    assert!(structure.contains("Figure"), "{structure}");
    let says = "Exhibits that are pictures have a small picture";
    assert!(text(&pdf).is_some_and(|text| text.contains(says)));
    assert!(text(&without).is_some_and(|text| !text.contains(says)));
}

#[test]
fn where_there_are_as_many_pictures_as_there_may_be_the_list_says_so() {
    use crate::pictures::MOST_SMALL;
    let mut contents = sample::everything();
    let grey = include_bytes!("../print_set/grey.jpg");
    let says = format!("The first {MOST_SMALL} have one.");
    for (count, is_said) in [(MOST_SMALL - 1, false), (MOST_SMALL, true)] {
        let reference = |number: usize| format!("SXW/{number}").parse().expect("a reference");
        contents.pictures = (1..=count).map(|number| (reference(number), grey.to_vec())).collect();
        let Some(text) = text(&rendered(Document::ExhibitList, &contents)) else { return };
        assert_eq!(text.contains(&says), is_said, "{count}");
    }
}
