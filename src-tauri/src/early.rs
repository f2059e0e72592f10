//! What must be done before the toolkit starts, and before any thread: the
//! network is closed, the process is kept from being read, and the web view
//! gets a folder in memory instead of the account's own.

#[cfg(not(feature = "e2e"))]
mod network;
mod private_folder;
mod sandbox;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use daymark::outside::keep_from_being_read;
use gtk::glib;

#[cfg(not(feature = "e2e"))]
pub(crate) use network::close as close_network;
pub(crate) use private_folder::PrivateFolder;

/// What another program could set to look into the web view, or to steer it.
#[cfg(not(feature = "e2e"))]
const DOORS: [&str; 3] =
    ["WEBKIT_INSPECTOR_SERVER", "WEBKIT_INSPECTOR_HTTP_SERVER", "TAURI_WEBVIEW_AUTOMATION"];

/// Prepares this process; what it gives back is removed when dropped.
///
/// The environment is set here alone, while there is one thread.
pub(crate) fn prepare() -> Option<PrivateFolder> {
    keep_from_being_read();
    #[cfg(not(feature = "e2e"))]
    for door in DOORS {
        glib::unsetenv(door);
    }
    steady_graphics();
    sandbox::switch_on();
    // Without memory for it the diary is more use than no diary: the page is
    // still told to keep nothing.
    let folder = PrivateFolder::make()?;
    keep_files_in(folder.path());
    Some(folder)
}

/// Graphics cards of one maker show an empty window otherwise.
fn steady_graphics() {
    if Path::new("/proc/driver/nvidia/version").exists() {
        let _ = glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false);
    }
}

/// Sends what the web view and the file dialogs would leave behind (lists of
/// recent files, caches) to this folder. Themes and fonts of the account stay.
fn keep_files_in(folder: &Path) {
    let _ = glib::setenv("XDG_DATA_DIRS", data_folders(), true);
    for (variable, name) in [("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache")] {
        let _ = glib::setenv(variable, folder.join(name), true);
    }
}

/// Where the system looks for themes and fonts, the account's own first.
fn data_folders() -> OsString {
    let own = env::var_os("XDG_DATA_HOME").filter(|own| !own.is_empty()).map(PathBuf::from);
    let home = env::var_os("HOME").map(|home| Path::new(&home).join(".local/share"));
    let mut folders = own.or(home).map(PathBuf::into_os_string).unwrap_or_default();
    folders.push(":");
    let all = env::var_os("XDG_DATA_DIRS").filter(|all| !all.is_empty());
    folders.push(all.unwrap_or_else(|| OsString::from("/usr/local/share:/usr/share")));
    folders
}
