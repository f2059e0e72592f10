//! Why a film cannot be given in pieces.

use std::io;

use thiserror::Error;

/// Why a film cannot be given in pieces. Its file is kept all the same.
#[derive(Debug, Error)]
pub enum Fault {
    /// The file cannot be read, or ends too soon.
    #[error("the film cannot be read")]
    Io(#[from] io::Error),
    /// It is no film in a form that can be cut.
    #[error("the film is in no form that can be cut")]
    Form,
    /// Its tables or its pieces are larger than those of any real film.
    #[error("the film has more pieces than can be held")]
    TooMuch,
}

impl From<mp4_atom::Error> for Fault {
    fn from(_: mp4_atom::Error) -> Self {
        Self::Form
    }
}
