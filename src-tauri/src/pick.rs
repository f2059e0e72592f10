//! The system's own dialogs for files and folders. The page never opens one,
//! and never sees a path that was not chosen in one.
//!
//! For as long as one stands open the page is told so: nobody can be seen to
//! work in it. What is chosen after a lock counts for nothing.

#[cfg(feature = "e2e")]
mod beforehand;
#[cfg(not(feature = "e2e"))]
mod dialog;

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Manager as _};

#[cfg(feature = "e2e")]
use self::beforehand as dialog;
use crate::desk::Desk;
use crate::window;

/// What was chosen last and is asked for again: the page names it by no path.
#[derive(Default)]
pub(crate) struct Picked {
    /// The log that may be brought in.
    pub(crate) log: Choice,
    /// The folder of copies that the diary may be brought back from.
    pub(crate) copies: Choice,
}

impl Picked {
    /// Forgets all of it, as the diary is left.
    pub(crate) fn forget(&self) {
        let Self { log, copies } = self;
        log.put(None);
        copies.put(None);
    }
}

/// One file or folder that was chosen, or none.
#[derive(Default)]
pub(crate) struct Choice(Mutex<Option<PathBuf>>);

impl Choice {
    pub(crate) fn set(&self, path: PathBuf) {
        self.put(Some(path));
    }

    pub(crate) fn get(&self) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn put(&self, path: Option<PathBuf>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = path;
    }
}

/// Lets the person choose files; none where they chose not to.
pub(crate) async fn files(app: &AppHandle, title: &str) -> Vec<PathBuf> {
    answer(app, dialog::files(app, title)).await
}

/// Lets the person choose one file; none where they chose not to.
pub(crate) async fn file(app: &AppHandle, title: &str) -> Option<PathBuf> {
    answer(app, dialog::file(app, title)).await
}

/// Lets the person choose a folder; none where they chose not to.
pub(crate) async fn folder(app: &AppHandle, title: &str) -> Option<PathBuf> {
    answer(app, dialog::folder(app, title)).await
}

/// Waits for the answer of a dialog.
async fn answer<T: Default>(app: &AppHandle, dialog: impl Future<Output = T>) -> T {
    let _open = Open::tell(app);
    app.state::<Desk>().unless_locked(dialog).await
}

/// A dialog that stands open; the page is told when it does, and when it does
/// no more.
struct Open<'a>(&'a AppHandle);

impl<'a> Open<'a> {
    fn tell(app: &'a AppHandle) -> Self {
        window::say(app, "picking", true);
        Self(app)
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        window::say(self.0, "picking", false);
    }
}
