//! Where the files of a bundle go: a folder, a ZIP, or memory.

use std::io;

/// Takes the files of a bundle, one whole file after the other.
///
/// Paths are relative to the bundle, with `/` between the parts, and keep to
/// bundle-1 §2. No path comes twice.
pub trait Destination {
    /// Whether it must know the CRC-32 of a file before its bytes come. Then
    /// every file is read twice.
    fn asks_for_crc(&self) -> bool {
        false
    }

    /// Tells the CRC-32 of the file that is begun next, where it asks for it.
    fn expect(&mut self, _crc: u32) {}

    /// Begins a file, which will have exactly `size` bytes.
    ///
    /// # Errors
    /// Whatever the place says.
    fn begin(&mut self, path: &str, size: u64) -> io::Result<()>;

    /// Appends to the file that was begun.
    ///
    /// # Errors
    /// Whatever the place says.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Ends the file that was begun.
    ///
    /// # Errors
    /// Whatever the place says.
    fn end(&mut self) -> io::Result<()>;
}

/// The files of a bundle in memory, in the order in which they came.
#[cfg(test)]
#[derive(Default)]
pub(crate) struct InMemory {
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

#[cfg(test)]
impl InMemory {
    pub(crate) fn get(&self, path: &str) -> &[u8] {
        let found = self.files.iter().find(|(name, _)| name == path);
        &found.expect("the file is in the bundle").1
    }
}

#[cfg(test)]
impl Destination for InMemory {
    fn begin(&mut self, path: &str, _size: u64) -> io::Result<()> {
        self.files.push((path.to_owned(), Vec::new()));
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.files.last_mut().expect("a file was begun").1.extend_from_slice(bytes);
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        Ok(())
    }
}
