//! Programs that a story starts, with all that they start in turn.

#![allow(clippy::disallowed_types, reason = "the driver of a window listens on this computer")]

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

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

    /// Starts it and reads the first line that it prints.
    pub(crate) fn start_and_read(command: &mut Command) -> (Self, String) {
        command.process_group(0).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let name = command.get_program().display().to_string();
        let mut first = command.spawn().unwrap_or_else(|fault| panic!("`{name}` starts: {fault}"));
        let mut line = String::new();
        let printed = first.stdout.take().expect("it is ours");
        BufReader::new(printed).read_line(&mut line).expect("it prints a line");
        (Self { first }, line.trim().to_owned())
    }

    /// Whether it ends by itself within this time.
    pub(crate) fn ends_within(&mut self, patience: Duration) -> bool {
        let begun = Instant::now();
        while begun.elapsed() < patience {
            if self.first.try_wait().is_ok_and(|ended| ended.is_some()) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        false
    }

    /// How long all of the group's programs have worked so far.
    pub(crate) fn processor_time(&self) -> Duration {
        let processes = std::fs::read_dir("/proc").expect("it is there").flatten();
        let stats = processes.filter_map(|it| std::fs::read_to_string(it.path().join("stat")).ok());
        let ours = stats.filter(|stat| field(stat, PROCESS_GROUP) == u64::from(self.id()));
        ours.map(|stat| ticks(field(&stat, USER_TIME) + field(&stat, SYSTEM_TIME))).sum()
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

// What a line about a process in /proc tells, counted from one.
const PROCESS_GROUP: usize = 5;
const USER_TIME: usize = 14;
const SYSTEM_TIME: usize = 15;
pub(crate) const START_TIME: usize = 22;

/// A number in the line about a process; the second field is a name, which may
/// hold spaces.
pub(crate) fn field(stat: &str, number: usize) -> u64 {
    let after_name = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    let text = after_name.split(' ').nth(number - 3);
    text.and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// A time in the hundredths of a second that the system counts in.
pub(crate) fn ticks(count: u64) -> Duration {
    Duration::from_millis(count * 10)
}

/// A port that is free now.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}
