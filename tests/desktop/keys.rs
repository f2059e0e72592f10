//! A display of one's own, and a keyboard on it: for the program that people
//! get, which no test can steer.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use support::programs;

/// A display that nothing else is shown on.
pub(crate) struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one; where the programs for it are missing, says so.
    pub(crate) fn start() -> Option<Self> {
        if !programs::at_hand("Xvfb") || !programs::at_hand("xdotool") {
            return None;
        }
        let mut xvfb = Command::new("Xvfb");
        xvfb.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]);
        xvfb.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = xvfb.spawn().expect("Xvfb starts");
        let said = server.stdout.take().expect("its output is ours");
        let mut number = String::new();
        BufReader::new(said).read_line(&mut number).expect("it says its number");
        Some(Self { server, name: format!(":{}", number.trim()) })
    }

    /// What `DISPLAY` has to be for it.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Gives the keyboard to the one window on it, once there is one.
    pub(crate) fn look_at_the_window(&self, patience: Duration) {
        let begun = Instant::now();
        loop {
            let found = self.tool(&["search", "--onlyvisible", "--name", "Daymark"]);
            let found = String::from_utf8_lossy(&found.stdout).lines().last().map(str::to_owned);
            if let Some(window) = found {
                let _ = self.tool(&["windowfocus", "--sync", &window]);
                return;
            }
            assert!(begun.elapsed() < patience, "there is a window");
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    /// Types a text, and presses a key after it.
    pub(crate) fn type_and_press(&self, text: &str, key: &str) {
        let typed = self.tool(&["type", "--delay", "30", text]);
        let pressed = self.tool(&["key", key]);
        assert!(typed.status.success() && pressed.status.success(), "keys can be pressed");
    }

    fn tool(&self, words: &[&str]) -> std::process::Output {
        programs::run(Command::new("xdotool").args(words).env("DISPLAY", &self.name))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
