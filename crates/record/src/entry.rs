//! One whole version of one subject, sealed (record-1 §1 to §3).

use diary::{Content, Kind, Status, SubjectId, Written};
use zeroize::Zeroizing;

use crate::{Error, Hash, Header, Salt, canonical};

/// An entry of the record.
#[derive(Debug)]
pub struct Entry {
    /// What the tree holds.
    pub header: Header,
    /// What was sealed; none where the subject was erased later.
    pub disclosed: Option<Disclosed>,
}

/// The salt and the content of an entry: all that a person wrote.
pub struct Disclosed {
    /// What the content was sealed with.
    pub salt: Salt,
    /// The content in canonical JSON, with members that this version of
    /// Daymark does not know.
    pub content: Zeroizing<Vec<u8>>,
}

/// Where a new entry stands in the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The place in the record, from 0.
    pub seq: u64,
    /// Which subject it is a version of.
    pub subject: SubjectId,
    /// What kind of subject that is.
    pub kind: Kind,
    /// Which version of the subject, from 1.
    pub version: u32,
}

impl Entry {
    /// Seals a content in its place.
    ///
    /// # Errors
    /// [`Error::Misplaced`] where the content is not one that the place can
    /// hold, [`Error::NotCanonical`] where it has no canonical form.
    pub fn seal(
        place: Place,
        written: Written,
        content: &Content,
        salt: Salt,
    ) -> Result<Self, Error> {
        let numbered = place.version >= 1 && place.seq <= canonical::MAX_NUMBER;
        if !numbered || !fits(content, place.kind) {
            return Err(Error::Misplaced);
        }
        let content = Zeroizing::new(canonical::to_vec(content)?);
        let disclosed = Disclosed { salt, content };
        let header = Header::new(place, written, disclosed.commitment());
        Ok(Self { header, disclosed: Some(disclosed) })
    }

    /// Puts an entry together from what was stored. Whether the content is
    /// what was sealed is asked of [`Entry::check`].
    ///
    /// # Errors
    /// Those of [`Header::parse`]; [`Error::Damaged`] where one of salt and
    /// content is there without the other.
    pub fn open(
        header: &[u8],
        salt: Option<Salt>,
        content: Option<Vec<u8>>,
    ) -> Result<Self, Error> {
        let header = Header::parse(header)?;
        let content = content.map(Zeroizing::new);
        let disclosed = match (salt, content) {
            (Some(salt), Some(content)) => Some(Disclosed { salt, content }),
            (None, None) => None,
            (Some(_), None) | (None, Some(_)) => return Err(Error::Damaged { seq: header.seq }),
        };
        Ok(Self { header, disclosed })
    }

    /// Whether salt and content, where they are there, are what was sealed.
    ///
    /// # Errors
    /// [`Error::Damaged`] where they are not.
    pub fn check(&self) -> Result<(), Error> {
        match &self.disclosed {
            Some(disclosed) if disclosed.commitment() != self.header.commitment => {
                Err(self.damaged())
            }
            Some(_) | None => Ok(()),
        }
    }

    /// What was sealed, once it is known to be that; nothing where it was
    /// erased.
    ///
    /// # Errors
    /// [`Error::Damaged`] where salt or content are not what was sealed,
    /// [`Error::NotCanonical`] and [`Error::Unreadable`] where what was sealed
    /// is no content that this version of Daymark can read.
    pub fn content(&self) -> Result<Option<Content>, Error> {
        self.check()?;
        let Some(disclosed) = &self.disclosed else { return Ok(None) };
        let unreadable = Error::Unreadable { what: "content" };
        let content: Content =
            canonical::from_slice(&disclosed.content).map_err(|error| match error {
                Error::NotCanonical => error,
                _ => unreadable.clone(),
            })?;
        if fits(&content, self.header.kind) { Ok(Some(content)) } else { Err(unreadable) }
    }

    fn damaged(&self) -> Error {
        Error::Damaged { seq: self.header.seq }
    }
}

impl Disclosed {
    /// SHA-256 of the salt and the content.
    fn commitment(&self) -> Hash {
        Hash::of_parts(&[self.salt.as_bytes(), &self.content])
    }
}

impl std::fmt::Debug for Disclosed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<secret>")
    }
}

/// Whether a content can stand under a header of this kind: with a subject of
/// that kind, or with none and erased.
fn fits(content: &Content, kind: Kind) -> bool {
    let Content { status, subject, reason: _, helped_by: _ } = content;
    match status {
        Status::Erased => subject.is_none(),
        Status::Current | Status::Withdrawn => subject.as_ref().is_some_and(|s| s.kind() == kind),
    }
}
