//! Programs that a story starts, with all that they start in turn.

#![allow(clippy::disallowed_types, reason = "the driver of a window listens on this computer")]

use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

/// A program and its children, all ended when this is dropped.
pub(crate) struct Group {
    first: Child,
}

impl Group {
    /// Starts it, silent.
    pub(crate) fn start(command: &mut Command) -> Self {
        command.process_group(0).stdin(Stdio::null());
        if std::env::var_os("DAYMARK_STORY_OUTPUT").is_none() {
            command.stdout(Stdio::null()).stderr(Stdio::null());
        }
        let name = command.get_program().display().to_string();
        let first = command.spawn().unwrap_or_else(|fault| panic!("`{name}` starts: {fault}"));
        Self { first }
    }

    /// The id of the group, which is that of its first process.
    pub(crate) fn id(&self) -> u32 {
        self.first.id()
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let group = format!("-{}", self.id());
        for signal in ["-TERM", "-KILL"] {
            let _ =
                Command::new("kill").args([signal, "--", &group]).stderr(Stdio::null()).status();
        }
        let _ = self.first.wait();
    }
}

/// A port that is free now.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}
