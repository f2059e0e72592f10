//! The checkpoint and its seal code (record-1 §6, §7).

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{
    dates::decimal,
    hash::sha256,
    merkle::{self, Digest},
};

const ORIGIN: &str = "daymark.invalid/record/";
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Whose record it was, how long, and its root.
pub(crate) struct Checkpoint {
    vault: String,
    pub(crate) size: u64,
    pub(crate) root: Digest,
}

impl Checkpoint {
    /// Reads its three lines; nothing where they are not in their form.
    pub(crate) fn read(text: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(text).ok()?.strip_suffix('\n')?;
        let mut lines = text.split('\n');
        let (origin, size, root) = (lines.next()?, lines.next()?, lines.next()?);
        let vault = origin.strip_prefix(ORIGIN)?;
        if lines.next().is_some() || !is_uuid(vault) {
            return None;
        }
        let size = decimal(size)?;
        let root: Digest = STANDARD.decode(root).ok()?.try_into().ok()?;
        // The empty record has one root only.
        (size > 0 || root == sha256(&[])).then(|| Self { vault: vault.to_owned(), size, root })
    }

    /// Whether both are of one record: by its name, and by the proof that the
    /// shorter is the beginning of the longer.
    pub(crate) fn is_of_one_record_with(&self, other: &Self, proof: &[Digest]) -> bool {
        let (less, more) = if self.size <= other.size { (self, other) } else { (other, self) };
        self.vault == other.vault
            && merkle::is_consistent((less.size, &less.root), (more.size, &more.root), proof)
    }
}

/// Whether a text is a UUID in lower case.
pub(crate) fn is_uuid(text: &str) -> bool {
    let lower_hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    let fits = |(at, b): (usize, u8)| match at {
        8 | 13 | 18 | 23 => b == b'-',
        _ => lower_hex(b),
    };
    text.len() == 36 && text.bytes().enumerate().all(fits)
}

/// The seal code of a checkpoint's text.
pub(crate) fn seal_code(text: &[u8]) -> String {
    let hash = sha256(&[text]);
    let mut code = String::with_capacity(29);
    for group in 0..25 {
        if group > 0 && group % 5 == 0 {
            code.push('-');
        }
        let bits = (group * 5..group * 5 + 5).map(|bit| hash[bit / 8] >> (7 - bit % 8) & 1);
        let value = bits.fold(0, |value, bit| value << 1 | usize::from(bit));
        code.push(char::from(ALPHABET[value]));
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "11111111-2222-4333-8444-555555555555";

    #[test]
    fn only_three_lines_in_their_form_are_a_checkpoint() {
        let root = STANDARD.encode([7; 32]);
        let good = format!("{ORIGIN}{ID}\n12\n{root}\n");
        assert!(
            Checkpoint::read(good.as_bytes()).is_some_and(|c| c.size == 12 && c.root == [7; 32])
        );
        let bad = [
            format!("{good}\n"),
            good.replace("12", "012"),
            good.replace("12", "0"),
            good.replace("12", "-1"),
            good.replace("1111-", "111A-"),
            good.replace("=\n", "\n"),
            good.replace('\n', "\r\n"),
            good.replace("daymark.", "example."),
            good.trim_end().to_owned(),
        ];
        for text in bad {
            assert!(Checkpoint::read(text.as_bytes()).is_none(), "{text}");
        }
    }

    #[test]
    fn a_seal_code_has_five_groups_of_the_first_bits() {
        // SHA-256 of nothing begins e3b0c44298fc1c14…, in fives 11100 01110 11000 01100 …
        let code = seal_code(b"");
        assert_eq!(code.len(), 29);
        assert!(code.starts_with("WERC8"), "{code}");
        assert_eq!(code.matches('-').count(), 4);
    }
}
