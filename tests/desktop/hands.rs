//! Hands for the program as people get it: no door for tests is in it, so it
//! is used as a person with a screen reader would use it, on a display of its
//! own with a window manager.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use sentences::Blank;
use serde_json::{Value, json};
use support::programs;

use crate::driver::Group;
use crate::home::Home;
use crate::words::Words;

/// How long anything may take on a slow computer with much to do.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often something is typed that does not arrive.
const TRIES: u32 = 6;
/// How often it is looked for.
const GLANCE: Duration = Duration::from_millis(200);
/// The Python that the system's own packages are for.
const PYTHON: &str = "/usr/bin/python3";

/// Another program that says what text lies on the clipboard and what is marked.
const COPIED: &str = "
import json, gi
gi.require_version('Gdk', '3.0')
gi.require_version('Gtk', '3.0')
from gi.repository import Gdk, Gtk
of = (Gdk.SELECTION_CLIPBOARD, Gdk.SELECTION_PRIMARY)
print(json.dumps([Gtk.Clipboard.get(one).wait_for_text() for one in of]))";

/// Looks again and again until it is so.
fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < PATIENCE, "not so: {what}");
        sleep(GLANCE);
    }
}

/// What the hands need that is not ours.
pub(crate) fn are_at_hand() -> bool {
    let modules = "import gi; gi.require_version('Atspi', '2.0')";
    let needed = ["Xvfb", "dbus-daemon", "openbox", "xdotool"];
    let there = needed.into_iter().all(programs::at_hand)
        && Path::new(PYTHON).exists()
        && programs::run(Command::new(PYTHON).args(["-c", modules])).status.success();
    if !there {
        println!("left out: the real window cannot be used here");
    }
    there
}

/// What another program needs to give something.
pub(crate) fn can_give() -> bool {
    let modules = "import gi; gi.require_version('Gtk', '3.0')";
    let there = programs::run(Command::new(PYTHON).args(["-c", modules])).status.success();
    if !there {
        println!("left out: nothing can be dragged or copied here");
    }
    there
}

/// Takes away the mark that says to WebKit that it runs in a Flatpak, where it
/// is empty. Its own sandbox leaves it behind, as a place to mount on, where
/// the one who runs it may write there; and the next window has no print dialog
/// then, and shows nothing to a screen reader.
fn take_away_the_mark() {
    let mark = Path::new("/.flatpak-info");
    if std::fs::metadata(mark).is_ok_and(|mark| mark.len() == 0) {
        std::fs::remove_file(mark).expect("who left it may take it away");
    }
}

/// The program, the display that it is on, and hands to use it.
pub(crate) struct Hands<'h> {
    home: &'h Home,
    display: String,
    bus: String,
    wishes: ChildStdin,
    answers: BufReader<ChildStdout>,
    words: Words,
    // Ended in this order.
    reader: Child,
    program: Group,
    _others: Vec<Group>,
}

impl<'h> Hands<'h> {
    /// Starts the program in this home, by way of another where one is given,
    /// such as `strace` with its words.
    pub(crate) fn on(home: &'h Home, by_way_of: &[&str]) -> Self {
        take_away_the_mark();
        let (screen, display) = Self::first_line("Xvfb", |command| {
            command.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]);
        });
        let display = format!(":{display}");
        let (daemon, bus) = Self::first_line("dbus-daemon", |command| {
            home.give_to(command);
            command.args(["--session", "--nofork", "--nopidfile", "--print-address"]);
        });
        let on_display = |command: &mut Command| {
            home.give_to(command);
            command.env("DISPLAY", &display).env("DBUS_SESSION_BUS_ADDRESS", &bus);
            command.env_remove("NO_AT_BRIDGE");
        };
        let mut manager = Command::new("openbox");
        on_display(&mut manager);
        // What it keeps for itself is not looked at.
        manager.env_remove("HOME");
        let manager = Group::start(&mut manager);

        let mut words: Vec<_> = by_way_of.iter().map(std::ffi::OsString::from).collect();
        words.push(programs::ours("daymark-desktop").into_os_string());
        let mut program = Command::new(&words[0]);
        program.args(&words[1..]).arg("--vault").arg(home.path("vault"));
        on_display(&mut program);
        let program = Group::start(&mut program);

        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("desktop/hands.py");
        let mut reader = Command::new(PYTHON);
        on_display(&mut reader);
        reader.args(["-W", "ignore"]).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut reader = reader.spawn().expect("the hands move");
        let wishes = reader.stdin.take().expect("it is ours");
        let answers = BufReader::new(reader.stdout.take().expect("it is ours"));
        let words = Words::english();
        let others = vec![manager, daemon, screen];
        Self { home, display, bus, wishes, answers, words, reader, program, _others: others }
    }

    /// Starts a program and reads the first line that it prints.
    fn first_line(name: &str, prepare: impl FnOnce(&mut Command)) -> (Group, String) {
        let mut command = Command::new(name);
        prepare(&mut command);
        Group::start_and_read(&mut command)
    }

    /// The process that was started.
    pub(crate) fn process(&self) -> u32 {
        self.program.id()
    }

    /// The English sentence with this key.
    pub(crate) fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// Presses the button that says this.
    pub(crate) fn press(&mut self, key: &str) {
        let name = self.say(key);
        self.until("press", &name);
    }

    /// Presses the button that says this, with its blanks filled in.
    pub(crate) fn press_with(&mut self, key: &str, blanks: &[(&str, Blank<'_>)]) {
        let name = self.words.say(key, blanks);
        self.until("press", &name);
    }

    /// Waits for something that is called this.
    pub(crate) fn see(&mut self, key: &str) {
        let name = self.say(key);
        self.until("see", &name);
    }

    /// Waits for this sentence, with its blanks filled in.
    pub(crate) fn see_with(&mut self, key: &str, blanks: &[(&str, Blank<'_>)]) {
        let text = self.words.say(key, blanks);
        self.until("see", &text);
    }

    /// Presses the button whose name begins with this text.
    pub(crate) fn press_beginning(&mut self, text: &str) {
        self.until("press-beginning", text);
    }

    /// Types into the field that is called this; again where a slow page was
    /// not ready for it.
    pub(crate) fn type_into(&mut self, key: &str, text: &str) {
        let name = self.say(key);
        for _ in 0..TRIES {
            self.until("focus", &name);
            self.keys(&["key", "ctrl+a"]);
            self.keys(&["type", "--delay", "12", "--", text]);
            let begun = Instant::now();
            while begun.elapsed() < PATIENCE / 20 {
                if self.asks(&json!(["holds", [name, text.chars().count()]])) {
                    return;
                }
                sleep(GLANCE);
            }
        }
        panic!("what is typed does not reach {name:?}");
    }

    /// Answers the file dialog that is open with this path.
    pub(crate) fn choose(&mut self, path: &Path) {
        self.until("role", "file chooser");
        let path = path.to_str().expect("the paths of tests are plain");
        for _ in 0..TRIES {
            // A stroke opens the place for a path to be typed.
            self.keys(&["key", "--delay", "300", "slash", "ctrl+a"]);
            self.keys(&["type", "--delay", "12", "--", path]);
            self.keys(&["key", "--delay", "300", "Return"]);
            let begun = Instant::now();
            while begun.elapsed() < PATIENCE / 12 {
                if !self.ask("role", "file chooser") {
                    return;
                }
                sleep(GLANCE);
            }
        }
        panic!("the file dialog takes no answer");
    }

    /// Waits for a file dialog of the system.
    pub(crate) fn see_file_dialog(&mut self) {
        self.until("role", "file chooser");
    }

    /// Waits until there is no file dialog of the system.
    pub(crate) fn see_no_file_dialog(&mut self) {
        wait_until("the file dialog goes", || !self.ask("role", "file chooser"));
    }

    /// Waits until another program finds this text on the clipboard; nothing,
    /// also in what is marked, where it is empty.
    pub(crate) fn see_copied(&self, text: &str) {
        wait_until(&format!("{text:?} is on the clipboard"), || {
            let mut other = Command::new(PYTHON);
            self.home.give_to(&mut other);
            other.env("DISPLAY", &self.display).args(["-W", "ignore", "-c", COPIED]);
            let said = programs::run(&mut other);
            let found: Vec<Option<String>> = serde_json::from_slice(&said.stdout).expect("a list");
            match text {
                "" => found.iter().all(Option::is_none),
                text => found.first().is_some_and(|first| first.as_deref() == Some(text)),
            }
        });
    }

    /// Waits for the print dialog of the system, and puts it away. Where WebKit
    /// takes the machine for a Flatpak, it asks a portal instead, which is not
    /// there.
    pub(crate) fn put_off_printing(&mut self) {
        if Path::new("/.flatpak-info").exists() {
            println!("left out: this machine looks like a Flatpak, which has no print dialog");
            return;
        }
        self.until("titled", "Print");
        for _ in 0..TRIES {
            self.keys(&["key", "Escape"]);
            let begun = Instant::now();
            while begun.elapsed() < PATIENCE / 12 {
                if !self.ask("titled", "Print") {
                    return;
                }
                sleep(GLANCE);
            }
        }
        panic!("the print dialog does not go away");
    }

    /// Starts another program, out of which this file can be dragged, and which
    /// has copied this picture.
    pub(crate) fn other_program(&self, file: &Path, picture: &Path) -> Group {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("desktop/source.py");
        let mut other = Command::new(PYTHON);
        self.home.give_to(&mut other);
        other.env("DISPLAY", &self.display).arg("-W").arg("ignore");
        let (other, line) = Group::start_and_read(other.arg(script).arg(file).arg(picture));
        assert_eq!(line, "there");
        other
    }

    /// Drags what the other program has in the corner into the middle, slowly, as a
    /// hand does.
    pub(crate) fn drag_in(&self) {
        let mut words = vec!["mousemove", "30", "30", "sleep", "0.3", "mousedown", "1"];
        for to in ["60 60", "120 110", "240 200", "400 320", "560 420", "640 460", "642 462"] {
            let (x, y) = to.split_once(' ').expect("two numbers");
            words.extend(["sleep", "0.2", "mousemove", x, y]);
        }
        words.extend(["sleep", "0.5", "mouseup", "1"]);
        self.keys(&words);
    }

    /// Clicks where nothing is, and presses the keys that paste.
    pub(crate) fn paste(&self) {
        self.keys(&["mousemove", "642", "840", "click", "1", "sleep", "0.3", "key", "ctrl+v"]);
    }

    /// Presses keys, in whatever window has them.
    pub(crate) fn keys(&self, words: &[&str]) {
        let mut keys = self.xdotool();
        assert!(programs::run(keys.args(words)).status.success(), "{words:?}");
    }

    /// What moves the pointer and presses the keys on this display.
    fn xdotool(&self) -> Command {
        let mut tool = Command::new("xdotool");
        self.home.give_to(&mut tool);
        tool.env("DISPLAY", &self.display).env("DBUS_SESSION_BUS_ADDRESS", &self.bus);
        tool
    }

    /// The title of the window, as the window manager shows it.
    pub(crate) fn title(&self) -> String {
        let mut asked = self.xdotool();
        let said = programs::run(asked.args(["getactivewindow", "getwindowname"]));
        String::from_utf8_lossy(&said.stdout).trim().to_owned()
    }

    /// Minimises the window and brings it back.
    pub(crate) fn minimise(&self) {
        let mut asked = self.xdotool();
        let said = programs::run(asked.arg("getactivewindow"));
        let window = String::from_utf8_lossy(&said.stdout).trim().to_owned();
        self.keys(&["windowminimize", &window, "sleep", "1", "windowactivate", &window]);
    }

    /// Closes the window and waits until the program has ended.
    pub(crate) fn quit(mut self) {
        self.keys(&["key", "alt+F4"]);
        assert!(self.program.ends_within(PATIENCE), "the program ends when its window is closed");
    }

    /// Wishes for something again and again until it can be done.
    fn until(&mut self, wish: &str, name: &str) {
        let begun = Instant::now();
        while !self.ask(wish, name) {
            if begun.elapsed() > PATIENCE {
                self.ask("tree", "");
                panic!("not there: {wish} {name:?}");
            }
            sleep(GLANCE);
        }
    }

    fn ask(&mut self, wish: &str, name: &str) -> bool {
        self.asks(&json!([wish, name]))
    }

    fn asks(&mut self, wish: &Value) -> bool {
        writeln!(self.wishes, "{wish}").expect("the hands hear");
        let mut answer = String::new();
        self.answers.read_line(&mut answer).expect("the hands answer");
        answer.trim() == "true"
    }
}

impl Drop for Hands<'_> {
    fn drop(&mut self) {
        let _ = self.reader.kill();
        let _ = self.reader.wait();
    }
}
