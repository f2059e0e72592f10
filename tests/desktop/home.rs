//! A home of one's own for one story: nothing of this account is seen in it,
//! and nothing is left behind.

use std::path::{Path, PathBuf};
use std::process::Command;

use support::{corpora, pictures};
use tempfile::TempDir;

/// A home, the folder of a running session, and one for temporary files.
pub(crate) struct Home {
    folder: TempDir,
}

impl Home {
    /// An empty one.
    pub(crate) fn empty() -> Self {
        let home = Self { folder: tempfile::tempdir().expect("a folder can be made") };
        for name in ["home", "run", "tmp", "picked", "out"] {
            std::fs::create_dir(home.path(name)).expect("a folder can be made");
        }
        home
    }

    /// A place in it.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// All of it.
    pub(crate) fn all(&self) -> &Path {
        self.folder.path()
    }

    /// A photo to attach, under this name: a real one where one is at hand.
    pub(crate) fn photo(&self, name: &str) -> PathBuf {
        let path = self.path("picked").join(name);
        let real = corpora::files("photos/jpg", 1).into_iter().next();
        let bytes = real.and_then(|photo| std::fs::read(photo).ok());
        let bytes = bytes.unwrap_or_else(|| pictures::drawn(320, 240, 90));
        std::fs::write(&path, bytes).expect("a file can be written");
        path
    }

    /// Has a program see this home and this display, and nothing else.
    pub(crate) fn give_to(&self, command: &mut Command) {
        let display = ["PATH", "DISPLAY", "XAUTHORITY"];
        let display = display.map(|name| (name, std::env::var_os(name)));
        command.env_clear();
        command.envs(display.into_iter().filter_map(|(name, value)| Some((name, value?))));
        command.env("HOME", self.path("home"));
        command.env("XDG_RUNTIME_DIR", self.path("run")).env("TMPDIR", self.path("tmp"));
        command.env("LANG", "C.UTF-8").env("TZ", "Europe/London");
        // Stories side by side would share a bus, and end with each other.
        command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        command.env("NO_AT_BRIDGE", "1");
    }
}
