//! A process of its own for what hostile files could break: this same program,
//! started again with one word, which gets the bytes of one file by a pipe and
//! answers by another.
//!
//! It has no keys, no diary and no name of a file. Before it reads a byte it
//! gives up all that it does not need: see [`limits`]. What it made is all that
//! comes back, and it is ended when it takes too long.

mod limits;
#[cfg(target_os = "linux")]
mod refusal;

use std::io::{self, Read as _};
use std::ops::ControlFlow;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitCode, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use picture::{Fault, Made, Order};
use zeroize::Zeroizing;

use crate::{Problem, ProblemKind};

/// The word that starts a program as the confined process. It is no option for
/// people: it stands in no help.
const WORD: &str = "--confined";

/// How often it is looked whether the work was stopped.
const STEP: Duration = Duration::from_millis(50);

/// The longest that one copy may take.
const LONGEST: Duration = Duration::from_secs(120);

/// What the program that starts anything needs of its surroundings: on Windows
/// where the system is, and where a bundled program has its own libraries.
const KEPT: [&str; 2] = ["SystemRoot", "LD_LIBRARY_PATH"];

/// Runs as the confined process where this program was started as one; to be
/// asked before anything else is done.
#[must_use]
pub fn serve_if_asked() -> Option<ExitCode> {
    let asked = std::env::args_os().nth(1).is_some_and(|word| word == WORD);
    asked.then(serve)
}

fn serve() -> ExitCode {
    super::keep_from_being_read();
    if limits::set().is_err() {
        return ExitCode::FAILURE;
    }
    let (from, to) = (io::stdin(), io::stdout());
    match picture::serve(&mut from.lock(), &mut to.lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Has a copy made in the confined process. `go_on` is asked again and again
/// whether it is still wanted.
///
/// # Errors
/// What the copy cannot be made of, [`ProblemKind::Cancelled`], and
/// [`ProblemKind::CopyNotMade`] where the process ended without an answer.
pub(crate) fn make(
    order: &Order,
    bytes: Zeroizing<Vec<u8>>,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Made, Problem> {
    let (mut process, to, from) = started().map_err(|_| ProblemKind::CopyNotMade)?;
    let (told, said) = channel();
    let order = order.clone();
    std::thread::spawn(move || {
        let _ = told.send(exchanged(&order, &bytes, to, from));
    });
    let mut waited = Duration::ZERO;
    let answer = loop {
        match said.recv_timeout(STEP) {
            Ok(answer) => break answer,
            Err(RecvTimeoutError::Timeout) if go_on().is_break() => {
                return Err(ProblemKind::Cancelled.into());
            }
            Err(RecvTimeoutError::Timeout) if waited < LONGEST => waited += STEP,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break Vec::new(),
        }
    };
    process.end();
    picture::answer(answer).map_err(Problem::from)
}

/// Sends the order and reads the answer to its end; what there is of it.
fn exchanged(order: &Order, bytes: &[u8], mut to: ChildStdin, from: ChildStdout) -> Vec<u8> {
    // Where it ended early it may have said why.
    let _ = picture::ask(order, bytes, &mut to);
    drop(to);
    let mut answer = Vec::new();
    // One byte more than an answer can have.
    let _ = from.take(picture::LARGEST as u64 + 2).read_to_end(&mut answer);
    answer
}

/// A process that is ended when it is let go of.
struct Process(Child);

impl Process {
    fn end(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "the one other program that Daymark starts is itself, without keys"
)]
fn started() -> io::Result<(Process, ChildStdin, ChildStdout)> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(WORD).env_clear();
    command.envs(KEPT.iter().filter_map(|name| Some((name, std::env::var_os(name)?))));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    let pipes = child.stdin.take().zip(child.stdout.take());
    let process = Process(child);
    let (to, from) = pipes.ok_or(io::ErrorKind::BrokenPipe)?;
    Ok((process, to, from))
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Unknown => ProblemKind::NoDecoder,
            Fault::Damaged | Fault::Unfinished => ProblemKind::CopyNotMade,
            Fault::TooLarge => ProblemKind::TooLargeToCopy,
            Fault::Outside => ProblemKind::OutsideThePicture,
        }
        .into()
    }
}
