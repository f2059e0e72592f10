//! The dialogs themselves.

use std::path::PathBuf;

use rfd::AsyncFileDialog;
use tauri::{AppHandle, Manager as _};

use crate::desk::Desk;
use crate::window;

pub(super) async fn files(app: &AppHandle, title: &str) -> Vec<PathBuf> {
    let chosen = titled(app, title).pick_files().await.unwrap_or_default();
    chosen.into_iter().map(|file| file.path().to_owned()).collect()
}

pub(super) async fn file(app: &AppHandle, title: &str) -> Option<PathBuf> {
    let chosen = titled(app, title).pick_file().await?;
    Some(chosen.path().to_owned())
}

pub(super) async fn folder(app: &AppHandle, title: &str) -> Option<PathBuf> {
    let chosen = titled(app, title).pick_folder().await?;
    Some(chosen.path().to_owned())
}

fn titled(app: &AppHandle, title: &str) -> AsyncFileDialog {
    let language = app.state::<Desk>().door().language();
    let title = sentences::Sentences::of(language).say(title);
    let dialog = AsyncFileDialog::new().set_title(title);
    match app.get_webview_window(window::LABEL) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}
