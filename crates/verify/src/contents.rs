//! Which files a bundle has (bundle-1 §1).

use crate::{seals, stamps};

/// The folder of the exhibits' originals.
pub(crate) const EXHIBITS: &str = "data/05-EXHIBITS/";
pub(crate) const CHECKPOINT: &str = "data/record/checkpoint";
pub(crate) const CHECKPOINT_SIGNATURE: &str = "data/record/checkpoint.sig";
pub(crate) const ENTRIES: &str = "data/record/entries.jsonl";
pub(crate) const KEY: &str = "allowed_signers";
pub(crate) const BAGIT: &str = "bagit.txt";
pub(crate) const BAG_INFO: &str = "bag-info.txt";
pub(crate) const HOW_TO_CHECK: &str = "HOW-TO-CHECK.txt";
/// The other checker, which comes with each bundle (bundle-1 §1).
pub(crate) const CHECKER: &str = "check.html";
pub(crate) const MANIFESTS: [&str; 2] = ["manifest-sha256.txt", "manifest-sha512.txt"];
pub(crate) const TAG_MANIFESTS: [&str; 2] = ["tagmanifest-sha256.txt", "tagmanifest-sha512.txt"];
pub(crate) const SIGNATURE: &str = "tagmanifest-sha256.txt.sig";

/// Every file that must be there: all but the exhibits.
pub(crate) const FIXED: [&str; 19] = [
    "READ-ME-FIRST.pdf",
    HOW_TO_CHECK,
    CHECKER,
    KEY,
    BAGIT,
    BAG_INFO,
    MANIFESTS[0],
    MANIFESTS[1],
    TAG_MANIFESTS[0],
    TAG_MANIFESTS[1],
    SIGNATURE,
    "data/02-CHRONOLOGY.pdf",
    "data/02-CHRONOLOGY.csv",
    "data/04-EXHIBIT-LIST.pdf",
    "data/04-EXHIBIT-LIST.csv",
    "data/11-INTEGRITY.pdf",
    CHECKPOINT,
    CHECKPOINT_SIGNATURE,
    ENTRIES,
];

/// Documents that are there where they have something to say.
const SOMETIMES: [&str; 18] = [
    "IF-DAYMARK-IS-GONE.txt",
    "data/01-SUMMARY-FOR-OFFICER.pdf",
    "data/03-DRAFT-STATEMENT.docx",
    "data/03-DRAFT-STATEMENT.pdf",
    "data/03-WITNESS-STATEMENT.docx",
    "data/03-WITNESS-STATEMENT.pdf",
    "data/06-CONVERSATIONS.pdf",
    "data/07-PHYSICAL-ITEMS.pdf",
    "data/08-EFFECT-ON-ME.csv",
    "data/08-EFFECT-ON-ME.pdf",
    "data/09-WHAT-WOULD-HELP.pdf",
    "data/10-REPORTS-AND-ORDERS.csv",
    "data/10-REPORTS-AND-ORDERS.pdf",
    "data/12-PEOPLE-AND-PLACES.pdf",
    "data/13-TABLES.xlsx",
    "data/14-PATTERNS.csv",
    "data/14-PATTERNS.pdf",
    "data/record/entries.schema.json",
];

/// Documents that go on in further volumes where they are long.
const IN_VOLUMES: [&str; 4] = [
    "data/02-CHRONOLOGY",
    "data/03-DRAFT-STATEMENT",
    "data/03-WITNESS-STATEMENT",
    "data/04-EXHIBIT-LIST",
];

/// Whether a path is that of a further volume: the second is `…-VOLUME-02.pdf`.
fn is_volume(path: &str) -> bool {
    let volume = IN_VOLUMES.iter().find_map(|document| path.strip_prefix(document));
    let number = volume.and_then(|rest| rest.strip_prefix("-VOLUME-")?.strip_suffix(".pdf"));
    let read = number.and_then(|number| Some((number, number.parse::<u16>().ok()?)));
    read.is_some_and(|(number, read)| (2..=9999).contains(&read) && number == format!("{read:02}"))
}

/// Whether a bundle has, or may have, a file of this path.
pub(crate) fn belongs(path: &str) -> bool {
    let exhibit = path.strip_prefix(EXHIBITS).is_some_and(|name| !name.contains('/'));
    let document = FIXED.contains(&path) || SOMETIMES.contains(&path) || is_volume(path);
    exhibit || document || stamps::belongs(path) || seals::belongs(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_documents_have_further_volumes_and_each_number_is_written_one_way() {
        for path in [
            "data/02-CHRONOLOGY-VOLUME-02.pdf",
            "data/02-CHRONOLOGY-VOLUME-40.pdf",
            "data/03-DRAFT-STATEMENT-VOLUME-100.pdf",
            "data/03-WITNESS-STATEMENT-VOLUME-09.pdf",
            "data/04-EXHIBIT-LIST-VOLUME-02.pdf",
        ] {
            assert!(belongs(path), "{path}");
        }
        for path in [
            "data/02-CHRONOLOGY-VOLUME-01.pdf",
            "data/02-CHRONOLOGY-VOLUME-2.pdf",
            "data/02-CHRONOLOGY-VOLUME-+2.pdf",
            "data/02-CHRONOLOGY-VOLUME-010.pdf",
            "data/02-CHRONOLOGY-VOLUME-10000.pdf",
            "data/02-CHRONOLOGY-VOLUME-02.csv",
            "data/08-EFFECT-ON-ME-VOLUME-02.pdf",
            "02-CHRONOLOGY-VOLUME-02.pdf",
        ] {
            assert!(!belongs(path), "{path}");
        }
    }
}
