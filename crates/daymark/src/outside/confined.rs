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
#[cfg(test)]
mod tests;

use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitCode, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use diary::Span;
use picture::{Fault, Made, Order};
use zeroize::Zeroizing;

use crate::{Problem, ProblemKind};

/// The word that starts a program as the confined process. It is no option for
/// people: it stands in no help.
const WORD: &str = "--confined";

/// The word that starts one for the text of a PDF.
const PDF_WORD: &str = "--confined-pdf";

/// The word that starts one for sounds.
const SOUND_WORD: &str = "--confined-sound";

/// What stands before the text of a PDF that could be read.
const READ: u8 = b'+';

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
    let word = std::env::args_os().nth(1)?;
    let serve: fn(&mut dyn Read, &mut dyn Write) -> io::Result<()> = match word.to_str()? {
        WORD => |mut from, mut to| picture::serve(&mut from, &mut to),
        PDF_WORD => serve_pdf,
        SOUND_WORD => |mut from, mut to| recording::serve(&mut from, &mut to),
        _ => return None,
    };
    super::keep_from_being_read();
    if limits::set().is_err() {
        return Some(ExitCode::FAILURE);
    }
    let (from, to) = (io::stdin(), io::stdout());
    let served = serve(&mut from.lock(), &mut to.lock());
    Some(if served.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Reads a PDF to its end and answers with its text, after a mark.
fn serve_pdf(from: &mut dyn Read, to: &mut dyn Write) -> io::Result<()> {
    let mut bytes = Vec::new();
    from.read_to_end(&mut bytes)?;
    let text = import::texts::pdf::text(bytes).ok_or(io::ErrorKind::InvalidData)?;
    to.write_all(&[READ])?;
    to.write_all(text.as_bytes())?;
    to.flush()
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
    make_within(order, bytes, LONGEST, go_on)
}

/// Has a copy made as [`make`] does, in no more than this time.
///
/// # Errors
/// Those of [`make`].
pub(crate) fn make_within(
    order: &Order,
    bytes: Zeroizing<Vec<u8>>,
    longest: Duration,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Made, Problem> {
    let order = order.clone();
    // Where it ended early it may have said why.
    let ask = move |to: &mut ChildStdin| drop(picture::ask(&order, &bytes, to));
    // One byte more than an answer can have.
    let most = picture::LARGEST as u64 + 2;
    let answer = answered(WORD, ask, most, longest, go_on)?.ok_or(ProblemKind::CopyNotMade)?;
    picture::answer(answer).map_err(Problem::from)
}

/// Has a copy of a sound made in the confined process, on which these parts are
/// silent. `go_on` is asked again and again whether it is still wanted.
///
/// # Errors
/// Those of [`make`].
pub(crate) fn silence(
    spans: Vec<Span>,
    bytes: Zeroizing<Vec<u8>>,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<recording::Made, Problem> {
    let ask = move |to: &mut ChildStdin| drop(recording::ask(&spans, &bytes, to));
    // The parts are listed before the copy.
    let most = recording::LONGEST as u64 + (2 << 20);
    let answer =
        answered(SOUND_WORD, ask, most, LONGEST, go_on)?.ok_or(ProblemKind::CopyNotMade)?;
    recording::answer(answer).map_err(Problem::from)
}

/// Has the text of a PDF read in the confined process; nothing where it could not
/// be. `go_on` is asked again and again whether it is still wanted.
///
/// # Errors
/// [`ProblemKind::Cancelled`].
pub(crate) fn pdf_text(
    bytes: Zeroizing<Vec<u8>>,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Option<Zeroizing<String>>, Problem> {
    let ask = move |to: &mut ChildStdin| drop(to.write_all(&bytes));
    let most = import::texts::pdf::LARGEST as u64 + 1;
    let answer = answered(PDF_WORD, ask, most, LONGEST, go_on)?.unwrap_or_default();
    let text = answer.split_first().filter(|(mark, _)| **mark == READ);
    let text = text.and_then(|(_, text)| String::from_utf8(text.to_vec()).ok());
    Ok(text.map(Zeroizing::new))
}

/// What a confined process answers, as far as it comes; nothing where none could
/// be started.
fn answered(
    word: &str,
    ask: impl FnOnce(&mut ChildStdin) + Send + 'static,
    most: u64,
    longest: Duration,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Option<Vec<u8>>, Problem> {
    let Ok(started) = own(word).and_then(started) else { return Ok(None) };
    exchange(started, ask, most, longest, go_on).map(Some)
}

/// Asks a process that was started, and waits for its answer; nothing of one
/// where it takes longer than `longest`. The process is ended in any case.
fn exchange(
    (mut process, to, from): Started,
    ask: impl FnOnce(&mut ChildStdin) + Send + 'static,
    most: u64,
    longest: Duration,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Vec<u8>, Problem> {
    let (told, said) = channel();
    std::thread::spawn(move || {
        let _ = told.send(exchanged(ask, to, from, most));
    });
    let mut waited = Duration::ZERO;
    let answer = loop {
        match said.recv_timeout(STEP) {
            Ok(answer) => break answer,
            Err(RecvTimeoutError::Timeout) if go_on().is_break() => {
                return Err(ProblemKind::Cancelled.into());
            }
            Err(RecvTimeoutError::Timeout) if waited < longest => waited += STEP,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break Vec::new(),
        }
    };
    process.end();
    Ok(answer)
}

/// Asks, and reads the answer to its end; what there is of it.
fn exchanged(
    ask: impl FnOnce(&mut ChildStdin),
    mut to: ChildStdin,
    from: ChildStdout,
    most: u64,
) -> Vec<u8> {
    ask(&mut to);
    drop(to);
    let mut answer = Vec::new();
    let _ = from.take(most).read_to_end(&mut answer);
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

/// A process that runs, with the pipes to it and from it.
type Started = (Process, ChildStdin, ChildStdout);

#[allow(
    clippy::disallowed_methods,
    reason = "the one other program that Daymark starts is itself, without keys"
)]
fn own(word: &str) -> io::Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(word).env_clear();
    Ok(command)
}

fn started(mut command: Command) -> io::Result<Started> {
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

impl From<recording::Fault> for Problem {
    fn from(fault: recording::Fault) -> Self {
        use recording::Fault;

        match fault {
            Fault::Unknown => ProblemKind::NotSilenced,
            Fault::Damaged | Fault::Unfinished => ProblemKind::CopyNotMade,
            Fault::TooLarge => ProblemKind::TooLargeToCopy,
            Fault::Outside => ProblemKind::OutsideThePicture,
            Fault::NoSound => ProblemKind::NoSound,
            Fault::OnlyWhole => ProblemKind::OnlyWhole,
        }
        .into()
    }
}
