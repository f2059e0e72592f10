//! What a person may meet when something cannot be done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that could not be done. It holds no text that a person wrote;
/// the sentence and the advice stand in `problems.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{}", kind.key())]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// Which problem.
    pub kind: ProblemKind,
    /// The incident, exhibit or field that it is about, such as `AJS/7` or
    /// `what-happened`; never a person's words, never a file name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
}

impl Problem {
    /// A problem with this about it.
    #[must_use]
    pub fn about(kind: ProblemKind, about: impl ToString) -> Self {
        Self { kind, about: Some(about.to_string()) }
    }
}

impl From<ProblemKind> for Problem {
    fn from(kind: ProblemKind) -> Self {
        Self { kind, about: None }
    }
}

/// Makes the kinds, their keys and the list of all from one list.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $name:ident = $key:literal),* $(,)?) => {
        /// Which problem. Each has `problem-<key>` in every language, and an advice.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum ProblemKind {
            $($(#[doc = $doc])+ $name),*
        }

        impl ProblemKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The word used in files and sentence ids.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key),*
                }
            }
        }
    };
}

kinds! {
    /// There is no diary in this folder.
    NoDiary = "no-diary",
    /// There is a diary here already.
    DiaryExists = "diary-exists",
    /// The diary is locked.
    Locked = "locked",
    /// The diary is open in another window or program.
    InUse = "in-use",
    /// The passphrase or the recovery words do not fit.
    WrongKey = "wrong-key",
    /// The passphrase is too short.
    WeakPassphrase = "weak-passphrase",
    /// The recovery words cannot be read; `about` is the place of the first
    /// that is wrong.
    WordsUnreadable = "words-unreadable",
    /// The small key file is damaged.
    HeaderDamaged = "header-damaged",
    /// The database is damaged.
    DatabaseDamaged = "database-damaged",
    /// An older copy of the database was put back.
    OlderDatabase = "older-database",
    /// The diary was written by a newer Daymark.
    TooNew = "too-new",
    /// One entry is damaged; `about` is its number.
    EntryDamaged = "entry-damaged",
    /// An attached file is missing from the diary; `about` is its reference.
    ExhibitMissing = "exhibit-missing",
    /// An attached file is damaged; `about` is its reference.
    ExhibitDamaged = "exhibit-damaged",
    /// Attached files cannot be read, so that they cannot be given new keys;
    /// `about` is their references.
    FilesUnreadable = "files-unreadable",
    /// The disk is full.
    DiskFull = "disk-full",
    /// The folder cannot be written to.
    ReadOnly = "read-only",
    /// The file to attach vanished or cannot be read.
    SourceUnreadable = "source-unreadable",
    /// Nobody said whether a file shows someone under 18 undressed, so none
    /// came in.
    NotAsked = "not-asked",
    /// The file is of no form that Daymark reads. It is kept all the same.
    NotReadable = "not-readable",
    /// There is no decoder for this form of file, so that no copy can be made of
    /// it. It is kept all the same.
    NoDecoder = "no-decoder",
    /// The sound of this form of file cannot be taken out. It is kept all the
    /// same.
    NotSilenced = "not-silenced",
    /// There is no sound in it.
    NoSound = "no-sound",
    /// The sound of this film can be taken out wholly, but not in parts.
    OnlyWhole = "only-whole",
    /// A copy could not be made: what it is made of is damaged, or it took too
    /// long. The original stays.
    CopyNotMade = "copy-not-made",
    /// What a copy would be made of has more pixels or bytes than is taken.
    TooLargeToCopy = "too-large-to-copy",
    /// A part that is to be covered, kept or silent lies outside the file.
    OutsideThePicture = "outside-the-picture",
    /// Nothing was chosen that is to be covered, cut away or silent.
    NothingToRedact = "nothing-to-redact",
    /// Nobody said why.
    ReasonMissing = "reason-missing",
    /// What was chosen is a folder, not a file.
    NotAFile = "not-a-file",
    /// There is no incident or exhibit with this number.
    NotFound = "not-found",
    /// It was erased.
    Erased = "erased",
    /// What was being written was kept and cannot be read.
    DraftUnreadable = "draft-unreadable",
    /// What happened is blank.
    NothingWritten = "nothing-written",
    /// A text is too long; `about` is the field.
    TextTooLong = "text-too-long",
    /// A date or time cannot be read; `about` is the field.
    DateUnreadable = "date-unreadable",
    /// There is no such day, such as 31 June; `about` is the field.
    NoSuchDay = "no-such-day",
    /// The weekday and the date do not go together; `about` is the field.
    OtherWeekday = "other-weekday",
    /// A time that has not come yet; `about` is the field.
    NotYet = "not-yet",
    /// A time that can be read in two ways; `about` is the field.
    Ambiguous = "ambiguous",
    /// A time with only one end, such as `since May`; `about` is the field.
    OneEnded = "one-ended",
    /// The time never existed: the clocks went forward.
    SkippedTime = "skipped-time",
    /// The end lies before the beginning.
    EndBeforeStart = "end-before-start",
    /// A value is not one that can be kept; `about` is the field.
    ValueUnreadable = "value-unreadable",
    /// The place for the bundle is taken.
    PlaceTaken = "place-taken",
    /// The place lies within a bundle.
    PlaceInBundle = "place-in-bundle",
    /// There is a confidential sheet already.
    SheetExists = "sheet-exists",
    /// There is no confidential sheet to save, or it was taken back.
    NoSheet = "no-sheet",
    /// More incidents were picked for an urgent pack than it may hold.
    TooManyWorst = "too-many-worst",
    /// There is nothing to hand over.
    NothingToHandOver = "nothing-to-hand-over",
    /// Something in the bundle may give the writer away and is not answered;
    /// `about` is how many there are.
    SafetyUnanswered = "safety-unanswered",
    /// There is no seal yet that a time stamp could be over.
    NoSeal = "no-seal",
    /// The file is no answer of a time-stamping authority.
    NotAStamp = "not-a-stamp",
    /// The file has no certificate in it that can be read.
    NotACertificate = "not-a-certificate",
    /// Among the certificates there is no root.
    NoRoot = "no-root",
    /// The answer is to no request of this diary.
    StampOther = "stamp-other",
    /// The authority said no; `about` is the number that it gave for that.
    StampRejected = "stamp-rejected",
    /// The answer is not signed by what it names.
    StampUnsigned = "stamp-unsigned",
    /// The answer is signed in a way that is not checked.
    StampUnsupported = "stamp-unsupported",
    /// The certificate of the signer is not there.
    StampNoCertificate = "stamp-no-certificate",
    /// The certificate of the signer is not for time stamps alone.
    StampWrongCertificate = "stamp-wrong-certificate",
    /// A certificate was not valid at the time that the answer names.
    StampNotValidThen = "stamp-not-valid-then",
    /// The answer does not lead to the root that was chosen.
    StampOtherRoot = "stamp-other-root",
    /// The file is no log: neither a text of rows nor a spreadsheet.
    NotALog = "not-a-log",
    /// A spreadsheet of a kind that is not read.
    OtherSpreadsheet = "other-spreadsheet",
    /// The spreadsheet is locked with a password.
    SpreadsheetLocked = "spreadsheet-locked",
    /// The spreadsheet is damaged.
    SpreadsheetDamaged = "spreadsheet-damaged",
    /// The log is too large to be read at once.
    LogTooLarge = "log-too-large",
    /// Nobody said whether the day or the month comes first.
    DatesUndecided = "dates-undecided",
    /// No row of the log would come in.
    NothingToBringIn = "nothing-to-bring-in",
    /// There are no copies in this folder.
    NoCopies = "no-copies",
    /// The copies in this folder are of another diary.
    OtherDiary = "other-diary",
    /// Copies cannot be kept in this folder.
    PlaceRefused = "place-refused",
    /// The folder of copies is not there.
    PlaceGone = "place-gone",
    /// A copy is being made or brought back in this folder.
    PlaceInUse = "place-in-use",
    /// There is no copy with this number.
    NoSuchCopy = "no-such-copy",
    /// A copy is damaged; `about` is its number.
    CopyDamaged = "copy-damaged",
    /// The disk gives back something else than was written.
    DiskUnreliable = "disk-unreliable",
    /// The diary is erased, and not all of its files could be removed.
    EraseUnfinished = "erase-unfinished",
    /// Stopped by the person.
    Cancelled = "cancelled",
    /// The computer refused to read or write.
    Disk = "disk",
    /// Something in Daymark itself went wrong.
    Fault = "fault",
}

/// What cannot be read where a time was meant.
const TIMES: [&str; 3] = ["date", "time", "day"];

impl Problem {
    /// What a value that cannot be kept means for a person, in this field.
    pub(crate) fn of_field(name: &str, error: &diary::Error) -> Self {
        let kind = match error {
            diary::Error::Empty if name == "what-happened" => ProblemKind::NothingWritten,
            diary::Error::TooLong { .. } => ProblemKind::TextTooLong,
            diary::Error::SkippedTime => ProblemKind::SkippedTime,
            diary::Error::EndBeforeStart => ProblemKind::EndBeforeStart,
            diary::Error::NoSuchDay => ProblemKind::NoSuchDay,
            diary::Error::OtherWeekday => ProblemKind::OtherWeekday,
            diary::Error::NotYet => ProblemKind::NotYet,
            diary::Error::Ambiguous => ProblemKind::Ambiguous,
            diary::Error::OneEnded => ProblemKind::OneEnded,
            diary::Error::Unreadable { what } if TIMES.contains(what) => {
                ProblemKind::DateUnreadable
            }
            diary::Error::Empty
            | diary::Error::UnknownZone
            | diary::Error::Unreadable { .. }
            | diary::Error::OutOfRange { .. } => ProblemKind::ValueUnreadable,
        };
        Self::about(kind, name)
    }
}

/// Names the field of a value that cannot be kept.
pub(crate) fn field<T>(name: &'static str, value: Result<T, diary::Error>) -> Result<T, Problem> {
    value.map_err(|error| Problem::of_field(name, &error))
}

impl From<diary::Error> for Problem {
    fn from(error: diary::Error) -> Self {
        Self::of_field("value", &error)
    }
}

impl From<vault::Error> for Problem {
    fn from(error: vault::Error) -> Self {
        use vault::Error;
        match error {
            Error::NotFound => ProblemKind::NoDiary.into(),
            Error::AlreadyExists => ProblemKind::DiaryExists.into(),
            Error::InUse => ProblemKind::InUse.into(),
            Error::WrongKey => ProblemKind::WrongKey.into(),
            Error::HeaderDamaged => ProblemKind::HeaderDamaged.into(),
            Error::DatabaseDamaged => ProblemKind::DatabaseDamaged.into(),
            Error::OlderDatabase => ProblemKind::OlderDatabase.into(),
            Error::TooNew => ProblemKind::TooNew.into(),
            Error::NoSuchSubject => ProblemKind::NotFound.into(),
            Error::MissingFile => ProblemKind::ExhibitMissing.into(),
            Error::FileDamaged => ProblemKind::ExhibitDamaged.into(),
            Error::Full => ProblemKind::DiskFull.into(),
            Error::ReadOnly => ProblemKind::ReadOnly.into(),
            Error::Cancelled => ProblemKind::Cancelled.into(),
            Error::SourceVanished | Error::SourceRead(_) => ProblemKind::SourceUnreadable.into(),
            Error::Refused { .. } => ProblemKind::Fault.into(),
            Error::NoCopies => ProblemKind::NoCopies.into(),
            Error::OtherVault => ProblemKind::OtherDiary.into(),
            Error::PlaceRefused => ProblemKind::PlaceRefused.into(),
            Error::PlaceGone => ProblemKind::PlaceGone.into(),
            Error::PlaceInUse => ProblemKind::PlaceInUse.into(),
            Error::NoSuchCopy => ProblemKind::NoSuchCopy.into(),
            Error::CopyDamaged { number } => Self::about(ProblemKind::CopyDamaged, number),
            Error::Unreliable => ProblemKind::DiskUnreliable.into(),
            Error::Key(error) => error.into(),
            Error::Record(error) => error.into(),
            Error::Io(_) => ProblemKind::Disk.into(),
        }
    }
}

impl From<record::Error> for Problem {
    fn from(error: record::Error) -> Self {
        use record::Error;
        match error {
            Error::Damaged { seq } => Self::about(ProblemKind::EntryDamaged, seq),
            Error::NotCanonical
            | Error::Unreadable { .. }
            | Error::Misplaced
            | Error::BadSignature => ProblemKind::EntryDamaged.into(),
        }
    }
}

impl From<vault::KeyError> for Problem {
    fn from(error: vault::KeyError) -> Self {
        use vault::KeyError;
        match error {
            KeyError::Empty => ProblemKind::WeakPassphrase.into(),
            KeyError::TooLong { .. } => Self::about(ProblemKind::TextTooLong, "passphrase"),
            KeyError::WordCount { count } => Self::about(ProblemKind::WordsUnreadable, count),
            KeyError::UnknownWord { position } => {
                Self::about(ProblemKind::WordsUnreadable, position)
            }
            KeyError::WordsDisagree => ProblemKind::WordsUnreadable.into(),
            KeyError::Cost => ProblemKind::Fault.into(),
        }
    }
}

impl From<import::table::Error> for Problem {
    fn from(error: import::table::Error) -> Self {
        use import::table::Error;
        match error {
            Error::NotATable | Error::Empty => ProblemKind::NotALog.into(),
            Error::OtherSpreadsheet => ProblemKind::OtherSpreadsheet.into(),
            Error::Locked => ProblemKind::SpreadsheetLocked.into(),
            Error::Damaged => ProblemKind::SpreadsheetDamaged.into(),
            Error::TooMuch(_) => ProblemKind::LogTooLarge.into(),
        }
    }
}

impl From<bundle::Error> for Problem {
    fn from(error: bundle::Error) -> Self {
        use bundle::Error;
        match error {
            Error::Entry { seq } => Self::about(ProblemKind::EntryDamaged, seq),
            Error::Missing { exhibit } => Self::about(ProblemKind::ExhibitMissing, exhibit),
            Error::Damaged { exhibit } => Self::about(ProblemKind::ExhibitDamaged, exhibit),
            Error::Unreadable { exhibit, .. } => Self::about(ProblemKind::ExhibitDamaged, exhibit),
            Error::Stopped => ProblemKind::Cancelled.into(),
            Error::Document { .. } | Error::Apart { .. } => ProblemKind::Fault.into(),
            Error::Io(error) => crate::outside::folders::refused(&error),
        }
    }
}
