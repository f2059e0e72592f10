//! What a seal signs: the size and the root of the record (record-1 §6).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::{Error, Hash, VaultId};

const ORIGIN: &str = "daymark.invalid/record/";

/// The state of a record at one time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checkpoint {
    /// Whose record it is.
    pub vault: VaultId,
    /// How many entries there were.
    pub size: u64,
    /// The root of the tree over them.
    pub root: Hash,
}

impl Checkpoint {
    /// The text that is signed: the body of a C2SP tlog-checkpoint.
    #[must_use]
    pub fn text(&self) -> String {
        let Self { vault, size, root } = self;
        format!("{ORIGIN}{vault}\n{size}\n{}\n", STANDARD.encode(root.as_bytes()))
    }

    /// Reads the text, in its one form.
    ///
    /// # Errors
    /// [`Error::Unreadable`] for any other text.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let found = read(text).filter(|checkpoint| checkpoint.text() == text);
        found.ok_or(Error::Unreadable { what: "checkpoint" })
    }
}

fn read(text: &str) -> Option<Checkpoint> {
    let mut lines = text.strip_prefix(ORIGIN)?.split('\n');
    let vault = lines.next()?.parse().ok()?;
    let size = lines.next()?.parse().ok()?;
    let root = STANDARD.decode(lines.next()?).ok()?;
    let root = Hash::from_bytes(root.try_into().ok()?);
    Some(Checkpoint { vault, size, root })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_three_lines_and_reads_back() {
        let checkpoint =
            Checkpoint { vault: VaultId::from_random([1; 16]), size: 42, root: Hash::of(b"") };
        let text = checkpoint.text();
        assert_eq!(
            text,
            "daymark.invalid/record/01010101-0101-4101-8101-010101010101\n42\n\
             47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
        );
        assert_eq!(Checkpoint::parse(&text), Ok(checkpoint));
    }
}
