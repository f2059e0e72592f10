//! What is checked, and every fault that can be found (check-1 §3).

/// One thing that is checked, in the order of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// The bytes of the ZIP itself (bundle-1 §6).
    Zip,
    /// Names, and that every file is there and nothing else (§1, §2).
    Files,
    /// Every file is as both lists say (§1).
    Unchanged,
    /// `bagit.txt`, `bag-info.txt` and `HOW-TO-CHECK.txt` (§1).
    About,
    /// The key and the signature over the bundle (§1).
    Signature,
    /// The checkpoint, its signature and the seal code (record-1 §6, §7).
    Checkpoint,
    /// Every entry, and its place in the record (§4).
    Entries,
    /// The exhibits that the entries name, and the counts (§4, §7).
    Exhibits,
    /// The time stamps, where there are some (§11).
    Stamps,
    /// Earlier seals, where there are some (§13).
    Seals,
}

impl Check {
    /// Every check.
    pub const ALL: [Self; 10] = [
        Self::Zip,
        Self::Files,
        Self::Unchanged,
        Self::About,
        Self::Signature,
        Self::Checkpoint,
        Self::Entries,
        Self::Exhibits,
        Self::Stamps,
        Self::Seals,
    ];

    /// The word for it in reports and sentence ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::Files => "files",
            Self::Unchanged => "unchanged",
            Self::About => "about",
            Self::Signature => "signature",
            Self::Checkpoint => "checkpoint",
            Self::Entries => "entries",
            Self::Exhibits => "exhibits",
            Self::Stamps => "stamps",
            Self::Seals => "seals",
        }
    }
}

/// Names each fault once: its doc line, its word, and the check that it fails.
/// A fault of no check means that the bundle cannot be read at all.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $check:expr;)*) => {
        /// What can be wrong. The words are stable: scripts may rely on them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// Every fault.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The word for it in reports and sentence ids.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// The check that it fails; none where the bundle cannot be read.
            #[must_use]
            pub fn check(self) -> Option<Check> {
                match self { $(Self::$name => $check,)* }
            }
        }
    };
}

codes! {
    /// Nothing is at the path.
    NoSuchPath = "no-such-path", None;
    /// A file or folder cannot be opened or read.
    NoAccess = "no-access", None;
    /// Neither a folder nor a ZIP with a bundle in it.
    NotABundle = "not-a-bundle", None;
    /// A later format than this checker knows.
    NewerFormat = "newer-format", None;
    /// A ZIP that another program packed.
    ZipPackedAgain = "zip-packed-again", None;
    /// More files, or larger ones, than a bundle can have here.
    TooMuch = "too-much", None;

    /// Not a folder with a BagIt bag in it.
    NotABag = "not-a-bag", None;
    /// A digest, an encoding or a version that is not known here; only of bags
    /// that others made.
    Unsupported = "unsupported", None;

    /// The parts of a ZIP do not fit together.
    ZipDamaged = "zip-damaged", Some(Check::Zip);
    /// A file in a ZIP does not have the check sum that the ZIP gives.
    ZipChecksum = "zip-checksum", Some(Check::Zip);

    /// A link, a pipe or a device.
    NotAFile = "not-a-file", Some(Check::Files);
    /// A name that bundle-1 §2 does not allow.
    NameNotAllowed = "name-not-allowed", Some(Check::Files);
    /// Two names that differ only by case.
    NameClash = "name-clash", Some(Check::Files);
    /// A folder with nothing in it.
    EmptyFolder = "empty-folder", Some(Check::Files);
    /// A file that every bundle has, or that the lists name, is not there.
    FileMissing = "file-missing", Some(Check::Files);
    /// A file that is no part of a bundle.
    FileExtra = "file-extra", Some(Check::Files);

    /// A file is not as both lists say.
    FileChanged = "file-changed", Some(Check::Unchanged);
    /// A line of a list is not in its form.
    ListForm = "list-form", Some(Check::Unchanged);
    /// The lines of a list are out of order, or one is there twice.
    ListOrder = "list-order", Some(Check::Unchanged);
    /// A list leaves out a file.
    ListIncomplete = "list-incomplete", Some(Check::Unchanged);
    /// A list names a file that is nowhere else.
    ListUnknown = "list-unknown", Some(Check::Unchanged);
    /// A list has the wrong digest for a file that the other list has right.
    ListWrong = "list-wrong", Some(Check::Unchanged);

    /// `bagit.txt` does not have its two lines.
    BagitForm = "bagit-form", Some(Check::About);
    /// A line of `bag-info.txt` is not in its form.
    BagInfoForm = "bag-info-form", Some(Check::About);
    /// `Payload-Oxum` is not the size and count of the files.
    BagInfoSize = "bag-info-size", Some(Check::About);
    /// `Bagging-Date` is not the day of `Made-At` anywhere.
    BagInfoDate = "bag-info-date", Some(Check::About);
    /// `HOW-TO-CHECK.txt` is not text in its form.
    HowToCheckForm = "how-to-check-form", Some(Check::About);

    /// `allowed_signers` does not hold one Ed25519 key in its form.
    KeyForm = "key-form", Some(Check::Signature);
    /// A key that any signature fits.
    KeyWeak = "key-weak", Some(Check::Signature);
    /// The bundle's signature is not in its form.
    SignatureForm = "signature-form", Some(Check::Signature);
    /// The bundle's signature is by another key.
    SignatureOtherKey = "signature-other-key", Some(Check::Signature);
    /// The bundle's signature does not fit.
    SignatureWrong = "signature-wrong", Some(Check::Signature);

    /// The checkpoint does not have its three lines.
    CheckpointForm = "checkpoint-form", Some(Check::Checkpoint);
    /// The checkpoint's signature is not in its form.
    CheckpointSignatureForm = "checkpoint-signature-form", Some(Check::Checkpoint);
    /// The checkpoint's signature is by another key.
    CheckpointSignatureOtherKey = "checkpoint-signature-other-key", Some(Check::Checkpoint);
    /// The checkpoint's signature does not fit.
    CheckpointSignatureWrong = "checkpoint-signature-wrong", Some(Check::Checkpoint);
    /// `Seal-Code` is not the code of the checkpoint.
    SealCodeWrong = "seal-code-wrong", Some(Check::Checkpoint);

    /// A line that is not canonical JSON, ended by a line feed.
    EntryForm = "entry-form", Some(Check::Entries);
    /// A line without the members that it must have, or with others.
    EntryMembers = "entry-members", Some(Check::Entries);
    /// A header that is not in its form.
    EntryHeader = "entry-header", Some(Check::Entries);
    /// A content that is not in its form.
    EntryContent = "entry-content", Some(Check::Entries);
    /// Only one of salt and content is there.
    EntryHalf = "entry-half", Some(Check::Entries);
    /// The commitment is not that of the salt and the content.
    EntryCommitment = "entry-commitment", Some(Check::Entries);
    /// The proof does not lead to the root of the checkpoint.
    EntryProof = "entry-proof", Some(Check::Entries);
    /// An entry that does not come after the one before it.
    EntryOrder = "entry-order", Some(Check::Entries);
    /// An entry that the checkpoint does not cover.
    EntryBeyond = "entry-beyond", Some(Check::Entries);
    /// A version that does not follow the one before it.
    EntryVersion = "entry-version", Some(Check::Entries);
    /// A subject that changes its kind, number or reference, or takes that of
    /// another subject.
    EntryIdentity = "entry-identity", Some(Check::Entries);
    /// The content is missing, and no later version says erased.
    EntryWithheld = "entry-withheld", Some(Check::Entries);
    /// The content is there, and a later version says erased.
    EntryNotErased = "entry-not-erased", Some(Check::Entries);

    /// No file for an exhibit.
    ExhibitMissing = "exhibit-missing", Some(Check::Exhibits);
    /// A file that is not the one that the record names.
    ExhibitChanged = "exhibit-changed", Some(Check::Exhibits);
    /// A file among the exhibits that is none of them.
    ExhibitExtra = "exhibit-extra", Some(Check::Exhibits);
    /// `Incidents` is not their number.
    IncidentCount = "incident-count", Some(Check::Exhibits);
    /// `Exhibits` is not their number.
    ExhibitCount = "exhibit-count", Some(Check::Exhibits);

    /// A file of a time stamp that is not there, or not in its form; a number
    /// of a stamp that is left out.
    StampForm = "stamp-form", Some(Check::Stamps);
    /// A stamp over a checkpoint that is none of this record.
    StampOtherRecord = "stamp-other-record", Some(Check::Stamps);
    /// An answer or a request that is about something else.
    StampOther = "stamp-other", Some(Check::Stamps);
    /// An answer whose signature does not hold.
    StampSignature = "stamp-signature", Some(Check::Stamps);
    /// A certificate that is not for time stamps, was not valid then, or does
    /// not lead to the root.
    StampRoot = "stamp-root", Some(Check::Stamps);

    /// A file of an earlier seal that is not there, or not in its form; a number
    /// that is left out; seals that do not rise.
    SealForm = "seal-form", Some(Check::Seals);
    /// An earlier seal that is none of this record.
    SealOtherRecord = "seal-other-record", Some(Check::Seals);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_written_page_has_every_code_in_the_line_of_its_check() {
        let page = include_str!("../../../docs/formats/check-1.md");
        for code in Code::ALL {
            let named = format!("`{}`", code.key());
            let check = code.check().map(|check| format!("| `{}` |", check.key()));
            let mut lines = page.lines().filter(|line| line.contains(&named));
            let begins = |line: &str| check.as_ref().is_none_or(|check| line.starts_with(check));
            assert!(lines.any(begins), "{named}");
        }
    }
}
