//! One content file, from its bytes.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::{About, Error, Key};

/// The longest content file, in bytes. A caller need not read further than
/// one byte past it.
pub const MOST_BYTES: usize = 256 * 1024;

/// The form that this reads.
const FORM: &str = "daymark-content/1";

/// What is in one content file.
pub(crate) trait Sheet: DeserializeOwned {
    /// The name of the file.
    const NAME: &'static str;
    /// The file that is built in.
    const BUILT_IN: &'static str;

    /// What it says of itself.
    fn about(&self) -> &About;

    /// The same, to be told that it replaced another.
    fn about_mut(&mut self) -> &mut About;

    /// The keys that must not go away, each list under its own name: a diary
    /// or the program may hold them.
    fn kept(&self) -> Vec<(&'static str, &Key)>;

    /// The file that is built in.
    fn built_in() -> Self {
        read(Self::BUILT_IN.as_bytes()).expect("a test reads every file that is built in")
    }

    /// Takes the place of what is present, if it may.
    fn replacing(bytes: &[u8], present: &Self) -> Result<Self, Error> {
        let mut new: Self = read(bytes)?;
        let (checked, before) = (new.about().checked(), present.about().checked());
        if checked < before {
            return Err(Error::Older { checked, present: before });
        }
        let there = new.kept();
        if let Some((_, key)) = present.kept().into_iter().find(|kept| !there.contains(kept)) {
            return Err(Error::Lacks { key: key.clone() });
        }
        new.about_mut().set_replaced();
        Ok(new)
    }
}

/// Reads a content file. Ends, and keeps to a bounded amount of memory,
/// whatever the bytes are.
pub(crate) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::TooLong);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Error::NotText)?;
    // Editors on Windows put this mark first.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first: First = parse(text)?;
    if first.about.format != FORM {
        return Err(Error::OtherForm);
    }
    parse(text)
}

/// As much as a file of any form has.
#[derive(Deserialize)]
struct First {
    about: Form,
}

#[derive(Deserialize)]
struct Form {
    format: String,
}

fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    toml::from_str(text).map_err(|fault| {
        let before = fault.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        Error::Unreadable { line: before.matches('\n').count() + 1 }
    })
}

/// Ties the values of an area to their file.
macro_rules! sheet {
    ($area:ident, $name:literal, kept: [$($list:ident),*]) => {
        impl $crate::sheet::Sheet for $area {
            const NAME: &'static str = $name;
            const BUILT_IN: &'static str = include_str!(concat!("../../../content/", $name));

            fn about(&self) -> &$crate::About {
                &self.about
            }

            fn about_mut(&mut self) -> &mut $crate::About {
                &mut self.about
            }

            fn kept(&self) -> Vec<(&'static str, &$crate::Key)> {
                let lists: &[(&'static str, Vec<&$crate::Key>)] =
                    &[$((stringify!($list), self.$list.keys().collect())),*];
                let kept = lists.iter().flat_map(|(list, keys)| keys.iter().map(|key| (*list, *key)));
                kept.collect()
            }
        }
    };
}
pub(crate) use sheet;
