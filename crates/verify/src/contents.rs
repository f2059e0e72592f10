//! Which files a bundle has (bundle-1 §1).

use crate::stamps;

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

/// Whether a bundle has, or may have, a file of this path.
pub(crate) fn belongs(path: &str) -> bool {
    let exhibit = path.strip_prefix(EXHIBITS).is_some_and(|name| !name.contains('/'));
    exhibit || stamps::belongs(path) || FIXED.contains(&path) || SOMETIMES.contains(&path)
}
