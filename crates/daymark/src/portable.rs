//! Daymark on a stick: the program, and beside it the folder that has it keep its
//! diary there.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::contract::Progress;
use crate::outside::folders::{self, NewFolder, refused};
use crate::{Problem, ProblemKind};

/// The folder beside the program that makes it portable: where it stands, the
/// diary is kept in it.
pub const DIARY: &str = "Daymark-diary";

/// The folder on the stick that has both.
const TOGETHER: &str = "Daymark";

/// How much is copied between two looks at whether to stop, in bytes.
const PIECE: usize = 1 << 20;

/// Puts a program, which is a file or a folder of files, on a stick, with an empty
/// folder for the diary beside it. Gives the program there, which stands under its
/// name only when all is written.
///
/// # Errors
/// A stick that has a Daymark already or will not take it, a program that cannot be
/// read, or [`ProblemKind::Cancelled`].
pub fn put(
    program: &Path,
    stick: &Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<PathBuf, Problem> {
    let name = program.file_name().ok_or(ProblemKind::SourceUnreadable)?;
    let files = files(program)?;
    let place = stick.join(TOGETHER);
    let mut folder = NewFolder::begin(&place)?;
    folder.folder(DIARY).map_err(|error| refused(&error))?;
    let mut come = Progress { done: 0, whole: files.iter().map(|file| file.size).sum() };
    for Source { path, under, size: _ } in files {
        let mut from = File::open(path).map_err(|_| ProblemKind::SourceUnreadable)?;
        let mut to = folder.file(&under).map_err(|error| refused(&error))?;
        copy(&mut from, &mut to, &mut |bytes| {
            come.done += bytes;
            progress(come)
        })?;
    }
    folder.finish()?;
    Ok(place.join(name))
}

/// A file of the program.
struct Source {
    path: PathBuf,
    /// Where it lies, from the folder that the program lies in.
    under: PathBuf,
    size: u64,
}

fn files(program: &Path) -> Result<Vec<Source>, Problem> {
    let paths =
        if program.is_dir() { folders::files_below(program)? } else { vec![program.to_owned()] };
    let above = program.parent().unwrap_or(program);
    let source = |path: PathBuf| {
        let size = path.metadata().map_err(|_| ProblemKind::SourceUnreadable)?.len();
        let under = path.strip_prefix(above).unwrap_or(&path).to_owned();
        Ok(Source { path, under, size })
    };
    paths.into_iter().map(source).collect()
}

/// Copies the bytes and whether it can be started, and makes them durable.
fn copy(
    from: &mut File,
    to: &mut File,
    step: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<(), Problem> {
    let unreadable = |_: io::Error| Problem::from(ProblemKind::SourceUnreadable);
    let mut piece = vec![0; PIECE];
    loop {
        let read = from.read(&mut piece).map_err(unreadable)?;
        let Some(read) = piece.get(..read).filter(|read| !read.is_empty()) else { break };
        to.write_all(read).map_err(|error| refused(&error))?;
        if step(read.len() as u64).is_break() {
            return Err(ProblemKind::Cancelled.into());
        }
    }
    // Most sticks keep no such marks, and start every file.
    let about = from.metadata().map_err(unreadable)?;
    let _ = to.set_permissions(about.permissions());
    to.sync_all().map_err(|error| refused(&error))
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "a program and a stick for a test")]
mod tests {
    use std::fs;

    use super::*;

    fn go_on(_: Progress) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    #[test]
    fn the_program_and_an_empty_folder_for_its_diary_are_put_on_the_stick() {
        let stick = tempfile::tempdir().expect("a folder");
        let program = std::env::current_exe().expect("a running program has a path");
        let mut told = Vec::new();
        let there = put(&program, stick.path(), &mut |progress| {
            told.push(progress);
            ControlFlow::Continue(())
        });
        let there = there.expect("the stick takes it");
        assert_eq!(fs::read(&there).ok(), fs::read(&program).ok());
        let modes =
            [&program, &there].map(|path| fs::metadata(path).expect("a file").permissions());
        assert_eq!(modes[0], modes[1], "it can be started");
        let diary = there.with_file_name(DIARY);
        assert_eq!(fs::read_dir(diary).expect("a folder").count(), 0);
        assert!(told.last().is_some_and(|last| last.done == last.whole && last.whole > 0));
        let again = put(&program, stick.path(), &mut go_on);
        assert_eq!(again.map_err(|problem| problem.kind), Err(ProblemKind::PlaceTaken));
    }

    #[test]
    fn a_program_that_is_a_folder_comes_whole() {
        let home = tempfile::tempdir().expect("a folder");
        let program = home.path().join("Daymark.app");
        fs::create_dir_all(program.join("Contents/MacOS")).expect("a folder");
        fs::write(program.join("Contents/Info.plist"), "about").expect("a file");
        fs::write(program.join("Contents/MacOS/daymark"), "program").expect("a file");
        let stick = tempfile::tempdir().expect("a folder");
        let there = put(&program, stick.path(), &mut go_on).expect("the stick takes it");
        assert_eq!(there, stick.path().join("Daymark/Daymark.app"));
        assert_eq!(fs::read(there.join("Contents/MacOS/daymark")).expect("a file"), b"program");
    }

    #[test]
    fn stopped_midway_it_leaves_nothing_on_the_stick() {
        let stick = tempfile::tempdir().expect("a folder");
        let program = std::env::current_exe().expect("a running program has a path");
        let stopped = put(&program, stick.path(), &mut |_| ControlFlow::Break(()));
        assert_eq!(stopped.map_err(|problem| problem.kind), Err(ProblemKind::Cancelled));
        assert_eq!(fs::read_dir(stick.path()).expect("a folder").count(), 0);
    }
}
