//! Which files go with which link of a police upload page (bundle-1 §9).
//!
//! Such a link takes a few files once. The whole bundle goes as its one ZIP;
//! beside it go, singly, what is read first and the exhibits, so that they can
//! be looked at where they arrive.

use std::cmp::Reverse;

use record::SealCode;
use sentences::{Blank, Language, Sentences};

use crate::documents::{Document, MARK};
use crate::{phrase, text_file};

/// How many files a link takes.
const MOST_FILES: usize = 16;
/// How many bytes one of them may have: 60 GiB.
const MOST_IN_A_FILE: u64 = 60 << 30;
/// How many bytes all of them may have: 200 GiB.
const MOST_IN_A_LINK: u64 = 200 << 30;

/// The file that says what goes with which link.
pub const PLAN_NAME: &str = "UPLOAD-PLAN.txt";
/// The folder of what no link takes.
pub const TOO_LARGE: &str = "too-large";

/// The documents that go singly, in the order of reading.
const READ_FIRST: [Document; 6] = [
    Document::ReadMeFirst,
    Document::Summary,
    Document::Chronology,
    Document::Statement,
    Document::CourtStatement,
    Document::ExhibitList,
];

/// A file to upload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadFile {
    /// Its name in the bundle, without folders.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
}

/// What goes with which link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadPlan {
    /// The files of each link, in order.
    pub links: Vec<Vec<UploadFile>>,
    /// What no link takes.
    pub too_large: Vec<UploadFile>,
}

/// The name of the folder with the files of a link; links count from 1.
#[must_use]
pub fn link_folder(link: usize) -> String {
    format!("link-{link}")
}

/// The name under which a file of a bundle goes singly, if it does; `path` is
/// that in the bundle.
#[must_use]
pub fn uploaded_singly(path: &str) -> Option<&str> {
    let name = path.strip_prefix("data/").unwrap_or(path);
    let exhibit = name.strip_prefix("05-EXHIBITS/");
    exhibit.or_else(|| read_first(name).map(|_| name))
}

/// The place of a document among those that are read first.
fn read_first(name: &str) -> Option<usize> {
    READ_FIRST.iter().position(|document| {
        let volume = name.strip_prefix(document.file_name().trim_end_matches(".pdf"));
        volume.is_some_and(|rest| rest == ".pdf" || rest.starts_with(MARK))
    })
}

impl UploadPlan {
    /// Plans the upload of a bundle's ZIP and of these single files, which keep
    /// the order of reading; exhibits follow, the largest first.
    #[must_use]
    pub fn new(zip: UploadFile, mut singles: Vec<UploadFile>) -> Self {
        singles.sort_by_cached_key(|UploadFile { name, size }| match read_first(name) {
            Some(place) => (place, Reverse(0), String::new()),
            None => (READ_FIRST.len(), Reverse(*size), name.clone()),
        });
        let mut plan = Self { links: Vec::new(), too_large: Vec::new() };
        let mut free = 0;
        for file in std::iter::once(zip).chain(singles) {
            if file.size > MOST_IN_A_FILE {
                plan.too_large.push(file);
                continue;
            }
            match plan.links.last_mut() {
                Some(link) if link.len() < MOST_FILES && file.size <= free => {
                    free -= file.size;
                    link.push(file);
                }
                Some(_) | None => {
                    free = MOST_IN_A_LINK - file.size;
                    plan.links.push(vec![file]);
                }
            }
        }
        plan
    }

    /// The plan to read: UTF-8 with a byte order mark, lines ended by CR LF.
    #[must_use]
    pub fn text(&self, zip: &str, code: &SealCode, language: Language) -> Vec<u8> {
        let sentences = Sentences::of(language);
        let links = Blank::Number(self.links.len() as u64);
        let mut lines = vec![sentences.say("upload-title"), String::new()];
        lines.push(sentences.say_with("upload-links", &[("links", links)]));
        lines.extend(
            ["upload-limits", "upload-once", "upload-ends", "upload-plan"]
                .map(|key| sentences.say(key)),
        );
        let of_zip = [("zip", Blank::Text(zip))];
        if self.too_large.iter().any(|file| file.name == zip) {
            lines.push(sentences.say_with("upload-zip-too-large", &of_zip));
            lines.push(sentences.say("upload-hand-over"));
        } else {
            lines.push(sentences.say_with("upload-zip", &of_zip));
        }
        lines.push(sentences.say_with("upload-code", &[("code", Blank::Text(&code.to_string()))]));
        for (place, files) in self.links.iter().enumerate() {
            let folder = link_folder(place + 1);
            let blanks = [
                ("link", Blank::Number(place as u64 + 1)),
                ("folder", Blank::Text(&folder)),
                ("files", Blank::Number(files.len() as u64)),
            ];
            lines.extend([String::new(), sentences.say_with("upload-link", &blanks)]);
            lines.extend(files.iter().map(line));
        }
        if !self.too_large.is_empty() {
            let blanks = [("folder", Blank::Text(TOO_LARGE))];
            lines.extend([String::new(), sentences.say_with("upload-too-large", &blanks)]);
            lines.extend(self.too_large.iter().map(line));
        }
        text_file::of(&lines)
    }
}

/// A file on a line of its own.
fn line(file: &UploadFile) -> String {
    format!("    {} ({})", file.name, phrase::size(file.size))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, size: u64) -> UploadFile {
        UploadFile { name: name.to_owned(), size }
    }

    fn names(files: &[UploadFile]) -> Vec<&str> {
        files.iter().map(|file| file.name.as_str()).collect()
    }

    #[test]
    fn the_zip_comes_first_then_what_is_read_first_then_the_largest_exhibits() {
        let singles = ["AJS-001_small.txt", "04-EXHIBIT-LIST.pdf", "READ-ME-FIRST.pdf"];
        let mut singles: Vec<_> = singles.map(|name| file(name, 10)).into();
        singles.insert(0, file("AJS-002_large.mp4", 20));
        let plan = UploadPlan::new(file("B.zip", 100), singles);
        assert_eq!(plan.links.len(), 1);
        assert_eq!(
            names(&plan.links[0]),
            [
                "B.zip",
                "READ-ME-FIRST.pdf",
                "04-EXHIBIT-LIST.pdf",
                "AJS-002_large.mp4",
                "AJS-001_small.txt"
            ]
        );
    }

    #[test]
    fn a_seventeenth_file_needs_a_second_link() {
        let exhibits = |count: u64| (1..=count).map(|at| file(&format!("AJS-{at:03}_a"), 1));
        let plan = UploadPlan::new(file("B.zip", 1), exhibits(15).collect());
        assert_eq!(plan.links.iter().map(Vec::len).collect::<Vec<_>>(), [16]);
        let plan = UploadPlan::new(file("B.zip", 1), exhibits(16).collect());
        assert_eq!(plan.links.iter().map(Vec::len).collect::<Vec<_>>(), [16, 1]);
    }

    #[test]
    fn a_link_is_filled_to_its_last_byte_and_not_past_it() {
        let full = MOST_IN_A_FILE;
        let fits = vec![file("a", full), file("b", full), file("c", 20 << 30)];
        assert_eq!(UploadPlan::new(file("B.zip", full), fits).links.len(), 1);
        let not = vec![file("a", full), file("b", full), file("c", (20 << 30) + 1)];
        assert_eq!(UploadPlan::new(file("B.zip", full), not).links.len(), 2);
    }

    #[test]
    fn what_no_link_takes_is_named_apart() {
        let plan = UploadPlan::new(file("B.zip", MOST_IN_A_FILE + 1), vec![file("a", 1)]);
        assert_eq!((names(&plan.too_large), names(&plan.links[0])), (vec!["B.zip"], vec!["a"]));
        let code = crate::sample::everything().seal.code();
        let text = plan.text("B.zip", &code, Language::English);
        let text = String::from_utf8(text).expect("it is UTF-8");
        assert!(text.ends_with("hand it over.\r\n    B.zip (64.4 GB)\r\n"), "{text}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    }

    #[test]
    fn where_no_link_takes_the_zip_the_plan_says_what_cannot_be_checked_and_what_to_do() {
        let code = crate::sample::everything().seal.code();
        let says = |size: u64, large: u64| {
            let plan = UploadPlan::new(file("B.zip", size), vec![file("a.mp4", large)]);
            let text = plan.text("B.zip", &code, Language::English);
            String::from_utf8(text).expect("it is UTF-8")
        };
        let (cannot, stick) = ("cannot be checked without it", "Hand over a folder or a stick");
        let whole = "It can be checked. The other files are in it too";
        let text = says(MOST_IN_A_FILE + 1, 1);
        assert!(text.contains(cannot) && text.contains(stick) && !text.contains(whole), "{text}");
        // An exhibit alone that is too large is in the ZIP.
        let text = says(1, MOST_IN_A_FILE + 1);
        assert!(!text.contains(cannot) && !text.contains(stick) && text.contains(whole), "{text}");
    }

    #[test]
    fn only_what_is_read_first_and_exhibits_go_singly() {
        assert_eq!(uploaded_singly("READ-ME-FIRST.pdf"), Some("READ-ME-FIRST.pdf"));
        assert_eq!(uploaded_singly("data/02-CHRONOLOGY.pdf"), Some("02-CHRONOLOGY.pdf"));
        assert_eq!(uploaded_singly("data/05-EXHIBITS/AJS-001_a.txt"), Some("AJS-001_a.txt"));
        for path in ["data/02-CHRONOLOGY.csv", "check.html", "data/record/entries.jsonl"] {
            assert_eq!(uploaded_singly(path), None, "{path}");
        }
    }
}
