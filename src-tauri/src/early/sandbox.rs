//! The web view's own sandbox, where this computer allows it.

use std::process::{Command, Stdio};

use gtk::glib;

/// What the sandbox needs, as WebKit asks for it.
const LIKE_WEBKIT: [&str; 11] = [
    "--unshare-pid",
    "--unshare-uts",
    "--unshare-net",
    "--ro-bind",
    "/",
    "/",
    "--proc",
    "/proc",
    "--dev",
    "/dev",
    "true",
];

/// Has the pages shown by a process that sees no home folder and no network.
/// WebKit ends the program where it is asked for this and cannot do it, so it
/// is tried first.
pub(crate) fn switch_on() {
    if works("bwrap", &LIKE_WEBKIT) && works("xdg-dbus-proxy", &["--version"]) {
        let _ = glib::setenv("WEBKIT_FORCE_SANDBOX", "1", false);
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "whether a sandbox can be made is only known by making one"
)]
fn works(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
