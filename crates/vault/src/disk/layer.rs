//! What may stand between a vault and the disk.
//!
//! In a program nothing does. Tests put a layer there that sees each change
//! before it is made, and can refuse it, as a disk that fails would.

#![cfg_attr(not(feature = "faults"), allow(unreachable_pub, reason = "public with its feature"))]

use std::path::Path;

/// One change to the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation<'a> {
    /// A folder is made.
    MakeFolder(&'a Path),
    /// An empty file is made.
    MakeFile(&'a Path),
    /// Bytes are written into a file.
    Write {
        /// The file.
        path: &'a Path,
        /// Where in it.
        at: u64,
        /// What.
        bytes: &'a [u8],
    },
    /// A file is cut, or made longer with zeros; only SQLite does that.
    #[cfg(feature = "faults")]
    SetLength {
        /// The file.
        path: &'a Path,
        /// Its new length.
        length: u64,
    },
    /// The disk is to have all of a file.
    Sync(&'a Path),
    /// The disk is to have all names in a folder.
    SyncFolder(&'a Path),
    /// A file or folder gets another name, in place of what has that.
    Rename {
        /// The name it has.
        from: &'a Path,
        /// The name it gets.
        to: &'a Path,
    },
    /// Two folders get each other's names, in one step.
    #[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "only Linux can"))]
    Exchange {
        /// The one.
        one: &'a Path,
        /// The other.
        other: &'a Path,
    },
    /// A file gets a second name.
    Link {
        /// The name it has.
        from: &'a Path,
        /// The name it gets too.
        to: &'a Path,
    },
    /// A file is removed.
    Remove(&'a Path),
    /// A folder and all that is in it are removed.
    RemoveFolder(&'a Path),
}

#[cfg(feature = "faults")]
impl Operation<'_> {
    /// The path that is changed.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::MakeFolder(path)
            | Self::MakeFile(path)
            | Self::Write { path, .. }
            | Self::SetLength { path, .. }
            | Self::Sync(path)
            | Self::SyncFolder(path)
            | Self::Remove(path)
            | Self::RemoveFolder(path) => path,
            Self::Rename { to, .. } | Self::Link { to, .. } => to,
            Self::Exchange { one, .. } => one,
        }
    }
}

/// Asks the layer, where there is one, before a change is made.
///
/// # Errors
/// The layer's refusal; the change is then not to be made.
#[cfg(not(feature = "faults"))]
pub(crate) fn before(_: Operation<'_>) -> std::io::Result<()> {
    Ok(())
}

#[cfg(feature = "faults")]
pub(crate) use installed::before;
#[cfg(feature = "faults")]
pub(crate) use installed::over;
#[cfg(feature = "faults")]
pub use installed::{Installed, Layer, install};

#[cfg(feature = "faults")]
mod installed {
    use std::io;
    use std::path::{Path, PathBuf};
    use std::sync::{Arc, PoisonError, RwLock};

    use super::Operation;

    /// Sees each change to the disk below one folder before it is made.
    pub trait Layer: Send + Sync {
        /// Lets the change be made, or refuses it.
        ///
        /// # Errors
        /// The refusal, as the disk would give it.
        fn before(&self, operation: Operation<'_>) -> io::Result<()>;
    }

    static LAYERS: RwLock<Vec<(PathBuf, Arc<dyn Layer>)>> = RwLock::new(Vec::new());

    /// A layer that stands there until this is dropped.
    pub struct Installed {
        folder: PathBuf,
    }

    /// Puts a layer between vaults and the disk below `folder`.
    pub fn install(folder: &Path, layer: Arc<dyn Layer>) -> Installed {
        let mut layers = LAYERS.write().unwrap_or_else(PoisonError::into_inner);
        layers.push((folder.to_owned(), layer));
        Installed { folder: folder.to_owned() }
    }

    impl Drop for Installed {
        fn drop(&mut self) {
            let mut layers = LAYERS.write().unwrap_or_else(PoisonError::into_inner);
            layers.retain(|(folder, _)| folder != &self.folder);
        }
    }

    /// The layer over this path.
    pub(crate) fn over(path: &Path) -> Option<Arc<dyn Layer>> {
        let layers = LAYERS.read().unwrap_or_else(PoisonError::into_inner);
        let (_, layer) = layers.iter().find(|(folder, _)| path.starts_with(folder))?;
        Some(Arc::clone(layer))
    }

    pub(crate) fn before(operation: Operation<'_>) -> io::Result<()> {
        over(operation.path()).map_or(Ok(()), |layer| layer.before(operation))
    }
}
