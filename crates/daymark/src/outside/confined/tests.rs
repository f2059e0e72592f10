//! What becomes of a process that takes too long, and of one that is not wanted
//! any more. Each is a real process, at work on a real picture.

#![allow(clippy::disallowed_methods, reason = "a test that starts this program and takes its time")]

use std::path::{Path, PathBuf};
use std::time::Instant;

use diary::Step;
use picture::Kind;

use super::*;

/// The name by which these tests start themselves as a process that decodes.
const DECODES: &str = "outside::confined::tests::decodes_what_it_is_asked_to";

/// Long before it is done, and long after it has begun.
const SOON: Duration = Duration::from_millis(400);

/// Enough for a busy machine to end a process.
const IN_TIME: Duration = Duration::from_secs(20);

#[test]
#[ignore = "is no test: the others start it, as a program that decodes"]
fn decodes_what_it_is_asked_to() {
    let _ = picture::serve(&mut io::stdin().lock(), &mut io::stdout().lock());
}

/// A process that decodes, and where the system lists it.
fn decoding() -> (Started, PathBuf) {
    let mut command = Command::new(std::env::current_exe().expect("it has a path"));
    command.args(["--exact", DECODES, "--ignored", "--nocapture", "--test-threads=1"]);
    let started = started(command).expect("it starts");
    let listed = PathBuf::from(format!("/proc/{}", started.0.0.id()));
    (started, listed)
}

/// A picture in few bytes that takes many seconds to decode: a BMP of one colour,
/// in runs (RLE8), 18,000 by 10,000 pixels.
fn slow() -> Vec<u8> {
    const WIDTH: u32 = 18_000;
    const HEIGHT: u32 = 10_000;
    let mut row = Vec::new();
    let mut left = WIDTH;
    while left > 0 {
        let run = u8::try_from(left.min(255)).unwrap_or(255);
        row.extend([run, 0]);
        left -= u32::from(run);
    }
    row.extend([0, 0]);
    let mut pixels = row.repeat(HEIGHT as usize);
    pixels.extend([0, 1]);
    let size = u32::try_from(pixels.len()).expect("it is small");
    let mut bmp = b"BM".to_vec();
    for number in [54 + 4 + size, 0, 54 + 4, 40, WIDTH, HEIGHT] {
        bmp.extend(number.to_le_bytes());
    }
    bmp.extend([1, 0, 8, 0]);
    for number in [1, size, 0, 0, 1, 0] {
        bmp.extend(u32::to_le_bytes(number));
    }
    bmp.extend([40, 80, 120, 0]);
    bmp.extend(pixels);
    bmp
}

/// What asks for a copy of it to look at.
fn asks() -> impl FnOnce(&mut ChildStdin) + Send + 'static {
    let (bytes, steps) = (slow(), vec![Step::Convert]);
    let order = Order { kind: Kind::Viewing, steps, seen: None };
    move |to| drop(picture::ask(&order, &bytes, to))
}

/// Whether the system still lists a process; where it lists none, it is not asked.
fn is_there(listed: &Path) -> bool {
    cfg!(target_os = "linux") && listed.exists()
}

#[test]
fn what_takes_too_long_is_ended_and_has_a_problem_of_its_own() {
    let (started, listed) = decoding();
    assert!(is_there(&listed) || !cfg!(target_os = "linux"));
    let (began, mut asked) = (Instant::now(), 0);
    let go_on = &mut || {
        asked += 1;
        ControlFlow::Continue(())
    };
    let answer = exchange(started, asks(), 1 << 20, SOON, go_on).expect("it is not cancelled");
    let waited = began.elapsed();
    assert!(waited >= SOON && waited < IN_TIME, "{waited:?}");
    assert!(asked > 1, "one may stop it all the while");
    assert!(!is_there(&listed), "it was ended, and nothing of it is left");
    assert!(answer.is_empty(), "what it had begun to say is not taken for an answer");
    let problem = picture::answer(answer).map_err(Problem::from).expect_err("there is no copy");
    assert_eq!(problem.kind, ProblemKind::CopyNotMade);
}

#[test]
fn what_is_not_wanted_any_more_is_ended_at_once() {
    let (started, listed) = decoding();
    let (began, mut left) = (Instant::now(), 3);
    let go_on = &mut || {
        left -= 1;
        if left == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let stopped = exchange(started, asks(), 1 << 20, LONGEST, go_on).expect_err("it was stopped");
    assert_eq!(stopped.kind, ProblemKind::Cancelled);
    assert!(began.elapsed() < IN_TIME, "{:?}", began.elapsed());
    assert!(!is_there(&listed), "it was ended, and nothing of it is left");
}

#[test]
fn one_that_ends_by_itself_is_not_waited_for() {
    let (started, listed) = decoding();
    let go_on = &mut || ControlFlow::Continue(());
    let nothing = |to: &mut ChildStdin| drop(to.write_all(&[0xFF; 64]));
    let began = Instant::now();
    exchange(started, nothing, 1 << 20, LONGEST, go_on).expect("it answers");
    assert!(began.elapsed() < IN_TIME, "{:?}", began.elapsed());
    assert!(!is_there(&listed));
}
