//! The file as Python's own readers of ZIP and XML see it, and python-docx
//! where it is at hand.

use std::process::Command;

use super::*;
use crate::documents::{Document, statement};
use crate::sample;
use crate::{Contents, Histories};

fn sample_docx(text: &str) -> Docx {
    let paragraph = |style, text: &str| Paragraph {
        style,
        rtl: false,
        label: (style == Style::Text).then(|| "Place".to_owned()),
        text: text.to_owned(),
    };
    Docx {
        title: "A \"title\" & more".to_owned(),
        lang: "en-GB",
        made: sample::instant("2026-06-01T12:30:00Z"),
        head: text.to_owned(),
        foot: text.to_owned(),
        page_of: "Page {page} of {pages}".to_owned(),
        paragraphs: vec![
            paragraph(Style::Title, text),
            paragraph(Style::Numbered, "one"),
            paragraph(Style::Text, text),
            paragraph(Style::Numbered, ""),
        ],
    }
}

/// Runs a script of Python over a file: what it says, nothing without Python.
#[expect(clippy::disallowed_methods, reason = "other people's tools judge the file")]
fn python(script: &str, docx: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder for a test");
    let path = folder.path().join("statement.docx");
    std::fs::write(&path, docx).expect("the folder takes a file");
    let Ok(ran) = Command::new("python3").args(["-c", script]).arg(&path).output() else {
        println!("left out: there is no `python3` on the PATH");
        return None;
    };
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    Some(String::from_utf8_lossy(&ran.stdout).into_owned())
}

/// Every part is whole and well formed; every relation leads to a part, and
/// every part has a type. Says the text of each paragraph, with its style.
const READ: &str = r#"
import sys, zipfile, posixpath, xml.etree.ElementTree as ET
sys.stdout.reconfigure(encoding="utf-8")
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
parts = {name: ET.fromstring(z.read(name)) for name in z.namelist()}
types = parts["[Content_Types].xml"]
named = {one.get("PartName") for one in types if one.get("PartName")}
assert named <= {"/" + name for name in parts}, named
for name, part in parts.items():
    if name.endswith(".rels"):
        base = posixpath.dirname(posixpath.dirname(name))
        for one in part:
            assert posixpath.join(base, one.get("Target")) in parts, one.get("Target")
w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
styles = {one.get(w + "styleId") for one in parts["word/styles.xml"].iter(w + "style")}
for p in parts["word/document.xml"].iter(w + "p"):
    style = p.find(w + "pPr/" + w + "pStyle").get(w + "val")
    assert style in styles, style
    print(style + "|" + "".join(t.text or "" for t in p.iter(w + "t")))
fields = [one.get(w + "instr") for one in parts["word/footer1.xml"].iter(w + "fldSimple")]
assert fields == ["PAGE", "NUMPAGES"], fields
"#;

#[test]
fn any_text_becomes_parts_that_other_readers_accept() {
    let hostile = "a<b>&\u{0}\u{1b}\u{FFFE}\u{202E}שלום 👍🏽 \u{2028}]]>";
    let Some(said) = python(READ, &sample_docx(hostile).bytes()) else { return };
    assert!(said.contains("NumberedParagraph|one\n"), "{said}");
    assert!(said.contains("ParagraphText|Place: a<b>&"), "{said}");
    assert!(said.contains("שלום 👍🏽"), "{said}");
}

#[test]
fn each_statement_has_the_same_words_as_its_pages_in_every_language() {
    let both = [(Document::Statement, 12), (Document::CourtStatement, 14)];
    for (language, (document, headings)) in
        sentences::Language::ALL.into_iter().flat_map(|one| both.map(|both| (one, both)))
    {
        let contents = Contents { language, ..sample::everything() };
        let histories = Histories::read(&contents.entries).expect("the sample can be read");
        let docx = statement::docx(document, &contents, &histories);
        assert!(docx == statement::docx(document, &contents, &histories), "the same bytes");
        let Some(said) = python(READ, &docx) else { return };
        for there in ["gate was open", "أنا أعرف أين تسكنين", "[U+0007", "ਉਹ ਘਰ", "SXW/1"]
        {
            assert!(said.contains(there), "{there} is not in: {said}");
        }
        assert!(!said.contains("Secret.") && !said.contains("nobody on the line"), "{said}");
        let numbered = said.lines().filter(|line| line.starts_with("NumberedParagraph|"));
        let standing = histories.incidents.iter().filter(|one| !one.is_withdrawn()).count();
        assert!(numbered.count() > standing, "cards have paragraphs too");
        let found = said.lines().filter(|line| line.starts_with("Heading1|"));
        assert_eq!(found.count(), headings, "{document:?}");
    }
}

#[test]
fn a_page_number_stands_wherever_the_sentence_has_it() {
    let footer = parts::footer("Seal", "{pages} pages, this is {page}");
    let numbers = footer.find("NUMPAGES").zip(footer.find("\"PAGE\""));
    assert!(numbers.is_some_and(|(pages, page)| pages < page), "{footer}");
    assert!(parts::footer("", "Page {page").contains("Page "));
}
