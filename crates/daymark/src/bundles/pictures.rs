//! Pictures of exhibits for the pages of a bundle. Each is made in the confined
//! process, of pixels alone, and stays in memory.

use std::io::Read;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use bundle::pictures::{LARGE, MOST_SMALL, SMALL, pictured};
use bundle::{Contents, Histories, Pictures};
use diary::{Exhibit, ExhibitRef};
use picture::{Kind, Order};
use zeroize::Zeroizing;

use crate::contract::Progress;
use crate::outside::confined;
use crate::{Problem, ProblemKind, Session, evidence};

/// The largest file that a picture is made of here, in bytes. Several are in
/// memory at once.
const LARGEST: u64 = 64 << 20;

/// The longest that one may take.
const LONGEST: Duration = Duration::from_secs(20);

/// How often it is asked whether the work is still wanted.
const STEP: Duration = Duration::from_millis(50);

/// How many are made at once at most.
const AT_ONCE: usize = 4;

/// A file, and the exhibit that it is of.
type Opened = (ExhibitRef, Zeroizing<Vec<u8>>);

/// Whether a picture for a page can be made of a file like this.
pub(super) fn is_drawn(exhibit: &Exhibit) -> bool {
    picture::reads(&exhibit.media_type) && exhibit.size <= LARGEST
}

/// The small pictures of the exhibit list.
///
/// # Errors
/// [`ProblemKind::Cancelled`].
pub(super) fn small(
    session: &Session,
    contents: &Contents,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Pictures, Problem> {
    let histories = Histories::read(&contents.entries)?;
    let drawn = pictured(&histories, &contents.selection).into_iter();
    let drawn = drawn.filter(|exhibit| is_drawn(exhibit)).take(MOST_SMALL);
    let which: Vec<_> = drawn.map(|exhibit| exhibit.reference.clone()).collect();
    draw(session, &which, SMALL, &mut || progress(Progress { done: 0, whole: 0 }))
}

/// Pictures of these exhibits for pages of their own.
///
/// # Errors
/// [`ProblemKind::Cancelled`].
pub(super) fn large(
    session: &Session,
    which: &[ExhibitRef],
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Pictures, Problem> {
    draw(session, which, LARGE, go_on)
}

/// Draws each, with no side longer than this many pixels. One that cannot be
/// drawn is left out: its file is in the bundle all the same.
fn draw(
    session: &Session,
    which: &[ExhibitRef],
    longest: u32,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Pictures, Problem> {
    let at_once = thread::available_parallelism().map_or(1, usize::from).min(AT_ONCE);
    let mut drawn = Pictures::new();
    for some in which.chunks(at_once) {
        let read = some.iter().filter_map(|reference| file(session, reference)).collect();
        drawn.extend(together(read, longest, go_on)?);
    }
    Ok(drawn)
}

/// Draws some at the same time, each in a process of its own.
fn together(
    read: Vec<Opened>,
    longest: u32,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Pictures, Problem> {
    let stopped = AtomicBool::new(false);
    let order = Order { kind: Kind::OnPage(longest), steps: Vec::new(), seen: None };
    thread::scope(|scope| {
        let (told, said) = channel();
        for (reference, bytes) in read {
            let (told, order, stopped) = (told.clone(), &order, &stopped);
            scope.spawn(move || {
                let mut go_on = || match stopped.load(Ordering::Relaxed) {
                    true => ControlFlow::Break(()),
                    false => ControlFlow::Continue(()),
                };
                let made = confined::make_within(order, bytes, LONGEST, &mut go_on);
                // Whoever asked may have given up.
                let _ = told.send(made.map(|made| (reference, made.bytes)));
            });
        }
        drop(told);
        let mut drawn = Pictures::new();
        loop {
            match said.recv_timeout(STEP) {
                Ok(made) => drawn.extend(made),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {}
            }
            if go_on().is_break() {
                stopped.store(true, Ordering::Relaxed);
                return Err(ProblemKind::Cancelled.into());
            }
        }
        Ok(drawn)
    })
}

/// The file of an exhibit; nothing where it cannot be read.
fn file(session: &Session, of: &ExhibitRef) -> Option<Opened> {
    let original = evidence::original(session, of.number()).ok()?;
    let mut bytes = Zeroizing::new(Vec::new());
    original.bytes.take(LARGEST).read_to_end(&mut bytes).ok()?;
    Some((of.clone(), bytes))
}
