//! All content, and newer files in the place of those that are built in.

use crate::sheet::Sheet;
use crate::{Changes, Error, Helplines, Law, Orders, Preserve};

/// All content, from one file for each field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Orders of courts, and what they can say.
    pub orders: Orders,
    /// What can change in a life, and what that costs.
    pub changes: Changes,
    /// Whom to call.
    pub helplines: Helplines,
    /// How to keep things as they are.
    pub preserve: Preserve,
    /// The law in plain words.
    pub law: Law,
}

/// A file that was not taken; what was there before it stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The name of the file, as it was given.
    pub name: String,
    /// The reason.
    pub why: Error,
}

impl Content {
    /// The names of the files (content-1 §1).
    pub const FILES: [&'static str; 5] =
        [Orders::NAME, Changes::NAME, Helplines::NAME, Preserve::NAME, Law::NAME];

    /// The content that came with the program.
    #[must_use]
    pub fn built_in() -> Self {
        Self {
            orders: Orders::built_in(),
            changes: Changes::built_in(),
            helplines: Helplines::built_in(),
            preserve: Preserve::built_in(),
            law: Law::built_in(),
        }
    }

    /// Takes files, each by its name and bytes, where they may take the place
    /// of what is there: read wholly, of the same day or newer, and with all
    /// that must stay (content-1 §5). Says of every other why not.
    #[must_use]
    pub fn replaced_by<'a>(
        mut self,
        files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    ) -> (Self, Vec<Refused>) {
        let mut refused = Vec::new();
        for (name, bytes) in files {
            if let Err(why) = self.replace(name, bytes) {
                refused.push(Refused { name: name.to_owned(), why });
            }
        }
        (self, refused)
    }

    fn replace(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        match name {
            Orders::NAME => self.orders = Orders::replacing(bytes, &self.orders)?,
            Changes::NAME => self.changes = Changes::replacing(bytes, &self.changes)?,
            Helplines::NAME => self.helplines = Helplines::replacing(bytes, &self.helplines)?,
            Preserve::NAME => self.preserve = Preserve::replacing(bytes, &self.preserve)?,
            Law::NAME => self.law = Law::replacing(bytes, &self.law)?,
            _ => return Err(Error::UnknownName),
        }
        Ok(())
    }
}
