//! What a test chooses beforehand, in place of dialogs.

use std::path::PathBuf;

use tauri::AppHandle;

/// The files among it.
pub(super) async fn files(_app: &AppHandle, _title: &str) -> Vec<PathBuf> {
    chosen().into_iter().filter(|path| path.is_file()).collect()
}

/// The first file among it.
pub(super) async fn file(_app: &AppHandle, _title: &str) -> Option<PathBuf> {
    chosen().into_iter().find(|path| path.is_file())
}

/// The folder among it.
pub(super) async fn folder(_app: &AppHandle, _title: &str) -> Option<PathBuf> {
    chosen().into_iter().find(|path| path.is_dir())
}

fn chosen() -> Vec<PathBuf> {
    let chosen = std::env::var_os("DAYMARK_E2E_PICK").unwrap_or_default();
    std::env::split_paths(&chosen).collect()
}
