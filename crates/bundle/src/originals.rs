//! Where the bytes of exhibits come from.

use std::io::{self, Read};

use diary::Exhibit;

/// Gives the bytes of exhibits, unchanged.
pub trait Originals {
    /// The bytes of one exhibit, from the first.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`] where they are missing,
    /// [`io::ErrorKind::InvalidData`] where they are damaged, here or while
    /// they are read; anything else for a disk that cannot be read.
    fn open(&mut self, exhibit: &Exhibit) -> io::Result<Box<dyn Read + '_>>;
}
