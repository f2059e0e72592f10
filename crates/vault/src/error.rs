//! What can go wrong with a vault.

use std::io;

/// What can go wrong with a vault. Each variant is something that a caller
/// treats differently; none holds a path, a name or a word that someone wrote.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no vault in this folder.
    #[error("there is no vault here")]
    NotFound,
    /// Something else is in the folder where a vault was to be made.
    #[error("the folder is not empty")]
    AlreadyExists,
    /// Another window or program has this vault open.
    #[error("the vault is open elsewhere")]
    InUse,
    /// No slot opens with this passphrase or these words.
    #[error("this key does not open the vault")]
    WrongKey,
    /// Neither `header.json` nor the copy of the one before can be used.
    #[error("the header of the vault is damaged")]
    HeaderDamaged,
    /// The database is missing, damaged, or holds an entry that does not fit
    /// its own commitment.
    #[error("the database of the vault is damaged")]
    DatabaseDamaged,
    /// The database is not the one that the header remembers: an older one, or
    /// another, was put in its place.
    #[error("the database is older than the header")]
    OlderDatabase,
    /// A newer version of Daymark wrote this vault.
    #[error("the vault was written by a newer version")]
    TooNew,
    /// The record does not know this subject, or has no file for it.
    #[error("there is no such subject")]
    NoSuchSubject,
    /// The file of an exhibit is gone.
    #[error("the file of an exhibit is missing")]
    MissingFile,
    /// The file of an exhibit is not what was attached.
    #[error("the file of an exhibit is damaged")]
    FileDamaged,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The folder or the disk cannot be written to.
    #[error("the vault cannot be written to")]
    ReadOnly,
    /// The caller asked to stop. Nothing was kept.
    #[error("stopped")]
    Cancelled,
    /// The file that was being attached went away.
    #[error("the file went away while it was read")]
    SourceVanished,
    /// The file that was being attached cannot be read.
    #[error("the file cannot be read")]
    SourceRead(#[source] io::Error),
    /// An entry that the record cannot take, and why.
    #[error("the record cannot take this entry: {why}")]
    Refused {
        /// Which rule speaks against it.
        why: &'static str,
    },
    /// There are no copies in this folder.
    #[error("there are no copies here")]
    NoCopies,
    /// The copies in this folder are of another vault.
    #[error("the copies here are of another vault")]
    OtherVault,
    /// Copies would lie inside the vault, or the vault among its copies.
    #[error("copies cannot be kept here")]
    PlaceRefused,
    /// The folder of copies is not there, or another is in its place.
    #[error("the folder of copies is not there")]
    PlaceGone,
    /// A copy is being made there, or brought back from there.
    #[error("the folder of copies is in use")]
    PlaceInUse,
    /// There is no copy with this number.
    #[error("there is no such copy")]
    NoSuchCopy,
    /// A copy is not what was written.
    #[error("copy {number} is damaged")]
    CopyDamaged {
        /// Which.
        number: u32,
    },
    /// The disk gives back something else than was written to it.
    #[error("the disk does not keep what is written to it")]
    Unreliable,
    /// A passphrase or recovery words that cannot be ones.
    #[error(transparent)]
    Key(#[from] crate::KeyError),
    /// An entry cannot be made or read.
    #[error(transparent)]
    Record(#[from] record::Error),
    /// The disk failed in some other way.
    #[error("the disk cannot be read or written")]
    Io(#[source] io::Error),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            // Some sticks take no file of more than 4 GiB.
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::Full,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::Full,
            // The file itself was seen before: it is the log that cannot be made.
            Some(Code::ReadOnly | Code::PermissionDenied | Code::CannotOpen) => Self::ReadOnly,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::InUse,
            Some(Code::SystemIoFailure) => Self::Io(io::Error::other("database")),
            Some(Code::OutOfMemory) => Self::Io(io::ErrorKind::OutOfMemory.into()),
            // Whatever else the database says, this program asked only what a
            // sound database answers.
            _ => Self::DatabaseDamaged,
        }
    }
}
