//! The name of an attached file on disk: random, so that it says nothing.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::hex;
use crate::random::{Random, array};

/// 16 random bytes; in text 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FileName([u8; 16]);

impl FileName {
    pub(crate) fn random(random: &dyn Random) -> Self {
        Self(array(random))
    }

    /// Reads the text form.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        hex::decode(text).map(Self)
    }

    pub(crate) fn to_text(self) -> String {
        hex::encode(&self.0)
    }

    /// The folder that the file is in, below the folder of all files.
    pub(crate) fn folder(self, files: &Path) -> PathBuf {
        files.join(hex::encode(&self.0[..1]))
    }

    /// The file, below the folder of all files.
    pub(crate) fn path(self, files: &Path) -> PathBuf {
        self.folder(files).join(self.to_text())
    }
}

impl Serialize for FileName {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&self.to_text())
    }
}

impl<'de> Deserialize<'de> for FileName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not the name of a file"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_lies_in_the_folder_of_its_first_byte() {
        let name = FileName::parse("0a1b2c3d4e5f00112233445566778899").unwrap();
        let path = name.path(Path::new("files"));
        assert_eq!(path, Path::new("files").join("0a").join("0a1b2c3d4e5f00112233445566778899"));
        assert!(FileName::parse("../../../../../../../etc/passwd").is_none());
    }
}
