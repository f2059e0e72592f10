//! The system's own dialogs for files and folders. The page never opens one,
//! and never sees a path that was not chosen in one.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use tauri::AppHandle;

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
#[cfg(not(feature = "e2e"))]
pub(crate) async fn files(app: &AppHandle, title: &str) -> Vec<PathBuf> {
    let chosen = dialog(app, title).pick_files().await.unwrap_or_default();
    chosen.into_iter().map(|file| file.path().to_owned()).collect()
}

/// Lets the person choose one file; none where they chose not to.
#[cfg(not(feature = "e2e"))]
pub(crate) async fn file(app: &AppHandle, title: &str) -> Option<PathBuf> {
    let chosen = dialog(app, title).pick_file().await?;
    Some(chosen.path().to_owned())
}

/// Lets the person choose a folder; none where they chose not to.
#[cfg(not(feature = "e2e"))]
pub(crate) async fn folder(app: &AppHandle, title: &str) -> Option<PathBuf> {
    let chosen = dialog(app, title).pick_folder().await?;
    Some(chosen.path().to_owned())
}

#[cfg(not(feature = "e2e"))]
fn dialog(app: &AppHandle, title: &str) -> rfd::AsyncFileDialog {
    use tauri::Manager as _;

    let language = app.state::<crate::desk::Desk>().door().language();
    let title = sentences::Sentences::of(language).say(title);
    let dialog = rfd::AsyncFileDialog::new().set_title(title);
    match app.get_webview_window(crate::window::LABEL) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

/// The files among what a test chooses beforehand.
#[cfg(feature = "e2e")]
pub(crate) async fn files(_app: &AppHandle, _title: &str) -> Vec<PathBuf> {
    chosen().into_iter().filter(|path| path.is_file()).collect()
}

/// The first file among what a test chooses beforehand.
#[cfg(feature = "e2e")]
pub(crate) async fn file(_app: &AppHandle, _title: &str) -> Option<PathBuf> {
    chosen().into_iter().find(|path| path.is_file())
}

/// The folder among what a test chooses beforehand.
#[cfg(feature = "e2e")]
pub(crate) async fn folder(_app: &AppHandle, _title: &str) -> Option<PathBuf> {
    chosen().into_iter().find(|path| path.is_dir())
}

#[cfg(feature = "e2e")]
fn chosen() -> Vec<PathBuf> {
    let chosen = std::env::var_os("DAYMARK_E2E_PICK").unwrap_or_default();
    std::env::split_paths(&chosen).collect()
}
