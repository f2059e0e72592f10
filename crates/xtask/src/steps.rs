//! One step after another: each announced, timed, and the first that fails
//! ends the work.

use std::fmt;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::tally::{Runner, Tally};

/// Why the work ended early, as a sentence for the developer.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    /// A failure that this sentence explains.
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Runs the command as a step of its own; its output passes through.
pub(crate) fn step(name: &str, command: &mut Command) -> Result<(), Failure> {
    let begun = announce(name, command);
    let status = command.status().map_err(|fault| cannot_start(name, command, &fault))?;
    finish(name, begun, status)
}

/// Runs a test runner as a step of its own and adds what it counted to `tally`.
///
/// A runner that ends well without a line of totals fails the step: tests that
/// nobody counted are tests that nobody ran.
pub(crate) fn count(
    name: &str,
    command: &mut Command,
    runner: Runner,
    tally: &mut Tally,
) -> Result<(), Failure> {
    let begun = announce(name, command);
    let (status, counted) =
        listen(command, runner).map_err(|fault| cannot_start(name, command, &fault))?;
    *tally += counted.unwrap_or_default();
    let result = finish(name, begun, status);
    match (&result, counted) {
        (Ok(()), None) => Err(Failure::new(format!("Stopped at: {name} (it counted no tests)."))),
        (Ok(()), Some(counted)) if counted.failed > 0 => {
            Err(Failure::new(format!("Stopped at: {name} ({counted}, though it ended well).")))
        }
        _ => result,
    }
}

/// Says that a step is left out, and why.
pub(crate) fn leave_out(name: &str, why: &str) {
    println!("==> {name}: left out, {why}");
}

fn announce(name: &str, command: &Command) -> Instant {
    let words: Vec<_> = command.get_args().map(|word| word.display().to_string()).collect();
    let program = std::path::Path::new(command.get_program());
    let program = program.file_stem().unwrap_or(command.get_program()).display();
    println!("==> {name}: {program} {}", words.join(" "));
    Instant::now()
}

fn finish(name: &str, begun: Instant, status: ExitStatus) -> Result<(), Failure> {
    let took = Took(begun.elapsed());
    if status.success() {
        println!("<== {name}: {took}");
        return Ok(());
    }
    println!("<== {name}: {took}, FAILED");
    Err(Failure::new(format!("Stopped at: {name} ({status}).")))
}

fn cannot_start(name: &str, command: &Command, fault: &std::io::Error) -> Failure {
    let program = command.get_program().display();
    Failure::new(format!("Stopped at: {name} (`{program}` could not be run: {fault})."))
}

/// Runs the command, passes on both its outputs line by line, and adds up the
/// totals that either holds.
fn listen(command: &mut Command, runner: Runner) -> std::io::Result<(ExitStatus, Option<Tally>)> {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let out = child.stdout.take().expect("the output is piped");
    let err = child.stderr.take().expect("the output is piped");
    let (out, err) = std::thread::scope(|both| {
        let out = both.spawn(|| pass_on(out, std::io::stdout(), runner));
        let err = pass_on(err, std::io::stderr(), runner);
        (out.join().expect("passing lines on does not panic"), err)
    });
    let status = child.wait()?;
    let counted = [out?, err?].into_iter().flatten().reduce(|mut sum, tally| {
        sum += tally;
        sum
    });
    Ok((status, counted))
}

fn pass_on(from: impl Read, mut to: impl Write, runner: Runner) -> std::io::Result<Option<Tally>> {
    let mut from = BufReader::new(from);
    let mut line = Vec::new();
    let mut counted: Option<Tally> = None;
    while from.read_until(b'\n', &mut line)? > 0 {
        to.write_all(&line)?;
        to.flush()?;
        if let Some(tally) = runner.read(&String::from_utf8_lossy(&line)) {
            *counted.get_or_insert_default() += tally;
        }
        line.clear();
    }
    Ok(counted)
}

/// How long a step took: `7.3 s`, `3 min 05 s`.
struct Took(Duration);

impl fmt::Display for Took {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs();
        if seconds < 60 {
            write!(f, "{:.1} s", self.0.as_secs_f64())
        } else {
            write!(f, "{} min {:02} s", seconds / 60, seconds % 60)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_passed_on_unchanged_and_counted() {
        let printed = "test result: ok. 3 passed; 0 failed\nnoise \u{e9}\ntest result: ok. 4 passed; 1 failed";
        let mut passed_on = Vec::new();
        let counted =
            pass_on(printed.as_bytes(), &mut passed_on, Runner::Cargo).expect("memory can be read");
        assert_eq!(counted, Some(Tally { passed: 7, failed: 1 }));
        assert_eq!(passed_on, printed.as_bytes());
    }

    #[test]
    fn durations_read_as_people_say_them() {
        assert_eq!(Took(Duration::from_millis(7_340)).to_string(), "7.3 s");
        assert_eq!(Took(Duration::from_secs(185)).to_string(), "3 min 05 s");
    }
}
