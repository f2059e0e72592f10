//! The locked screen of Windows.
//!
//! Windows tells of it by calls that are not safe ones. But it shows a locked
//! screen by a program of its own, started for that: this one is looked for.

use std::collections::BTreeSet;

#[cfg(windows)]
pub(crate) use windows::watch;

/// The program that shows the locked screen, and asks who is there.
const LOGON: &str = "LogonUI.exe";

/// A process, by its number.
type Id = u32;

/// Those that show a locked screen, as they were when it was looked last.
struct Shown(BTreeSet<Id>);

impl Shown {
    /// Whether one is there now that was not there before.
    fn has_more(&mut self, now: BTreeSet<Id>) -> bool {
        let before = std::mem::replace(&mut self.0, now);
        !self.0.is_subset(&before)
    }
}

/// Which of the processes show a locked screen here. One whose session cannot
/// be known may be this one's.
fn showing<'a>(
    all: impl Iterator<Item = (Id, &'a str, Option<Id>)>,
    session: Option<Id>,
) -> BTreeSet<Id> {
    let is_here = |theirs: Option<Id>| theirs.is_none() || session.is_none() || theirs == session;
    all.filter(|&(_, name, theirs)| name.eq_ignore_ascii_case(LOGON) && is_here(theirs))
        .map(|(id, ..)| id)
        .collect()
}

#[cfg(windows)]
mod windows {
    use std::collections::BTreeSet;
    use std::thread;
    use std::time::Duration;

    use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System};
    use tauri::AppHandle;

    use super::{Id, Shown};
    use crate::window;

    /// How often it is looked.
    const EVERY: Duration = Duration::from_secs(2);

    /// Locks the diary from now on whenever the screen is locked.
    pub(crate) fn watch(app: &AppHandle) {
        let app = app.clone();
        thread::spawn(move || {
            let Ok(mut system) = System::new() else { return };
            let mut shown = Shown(look(&mut system));
            loop {
                thread::sleep(EVERY);
                if shown.has_more(look(&mut system)) {
                    window::lock(&app);
                }
            }
        });
    }

    fn look(system: &mut System) -> BTreeSet<Id> {
        let nothing_more = ProcessRefreshKind::nothing();
        system.refresh_processes_specifics(ProcessesToUpdate::All, true, nothing_more);
        let own = sysinfo::get_current_pid().ok().and_then(|own| system.process(own));
        let session = own.and_then(sysinfo::Process::session_id);
        let all = system.processes().iter().filter_map(|(id, process)| {
            let session = process.session_id().map(sysinfo::Pid::as_u32);
            Some((id.as_u32(), process.name().to_str()?, session))
        });
        super::showing(all, session.map(sysinfo::Pid::as_u32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_screen_that_is_locked_once_locks_once_and_a_second_time_again() {
        let mut shown = Shown(BTreeSet::new());
        let said: Vec<bool> = [&[][..], &[7], &[7], &[], &[], &[9], &[9, 7], &[7]]
            .map(|now| shown.has_more(now.iter().copied().collect()))
            .into();
        assert_eq!(said, [false, true, false, false, false, true, true, false]);
    }

    #[test]
    fn one_that_was_there_before_daymark_locks_nothing_until_another_comes() {
        let mut shown = Shown([7].into());
        assert!(!shown.has_more([7].into()));
        assert!(shown.has_more([8].into()));
    }

    #[test]
    fn only_the_program_of_the_locked_screen_counts_and_only_in_this_session() {
        let all = [
            (1, "explorer.exe", Some(1)),
            (2, "LogonUI.exe", Some(1)),
            (3, "LogonUI.exe", Some(2)),
            (4, "logonui.EXE", None),
            (5, "LogonUI.exe.txt", Some(1)),
        ];
        assert_eq!(showing(all.into_iter(), Some(1)), [2, 4].into());
        assert_eq!(showing(all.into_iter(), None), [2, 3, 4].into());
    }
}
