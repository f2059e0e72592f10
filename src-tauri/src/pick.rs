//! The system's own dialogs for files and folders. The page never opens one,
//! and never sees a path that was not chosen in one.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use tauri::AppHandle;

/// The folder of copies that was chosen last, before a diary is open: the page
/// names it by no path.
#[derive(Default)]
pub(crate) struct Picked(Mutex<Option<PathBuf>>);

impl Picked {
    pub(crate) fn set(&self, folder: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder);
    }

    pub(crate) fn get(&self) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Lets the person choose files; none where they chose not to.
#[cfg(not(feature = "e2e"))]
pub(crate) async fn files(app: &AppHandle) -> Vec<PathBuf> {
    let chosen = dialog(app, "attach-files").pick_files().await.unwrap_or_default();
    chosen.into_iter().map(|file| file.path().to_owned()).collect()
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
pub(crate) async fn files(_app: &AppHandle) -> Vec<PathBuf> {
    chosen().into_iter().filter(|path| path.is_file()).collect()
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
