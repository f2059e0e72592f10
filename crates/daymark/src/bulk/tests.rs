//! Logs and photos, brought into a real vault.

mod laws;
mod logs;
mod photos;

use std::ops::ControlFlow;

use diary::{Capture, Zone};
use tempfile::TempDir;
use vault::{Cost, SystemRandom};

use super::*;
use crate::contract::{LogBroughtIn, NewDiary, Progress};
use crate::outside::{FixedClock, Outside};
use crate::{Door, opening};

/// A diary of its own, on Tuesday 24 November 2026.
pub(crate) struct Desk {
    home: TempDir,
    pub(crate) session: Session,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let home = tempfile::tempdir().expect("a folder can be made");
        let now = "2026-11-24T10:00:00Z".parse().expect("a test instant");
        let clock = FixedClock::at(now, Some(Zone::LONDON));
        let door = Door::new(home.path().join("diary"), Outside::new(clock, SystemRandom::new()))
            .with_cost(Cost::weakest_for_tests());
        let new = NewDiary {
            passphrase: "four plain paper words".into(),
            name: None,
            initials: "AJS".into(),
        };
        let (mut session, _) = opening::create(&door, new).expect("a diary can be made");
        crate::evidence::none_under_18(&mut session);
        Self { home, session }
    }

    /// The folder of attached files.
    pub(crate) fn files(&self) -> std::path::PathBuf {
        self.home.path().join("diary/files")
    }

    fn try_out(&self, log: &str, request: &LogRequest) -> LogTried {
        try_out(&self.session, log.as_bytes(), request).expect("it can be tried")
    }

    fn bring_in(&mut self, log: &str, request: &LogRequest) -> Result<LogBroughtIn, Problem> {
        let go_on = &mut |_: Progress| ControlFlow::Continue(());
        bring_in(&mut self.session, file(log), request, go_on)
    }

    /// How many incidents and how many exhibits there are.
    fn count(&self) -> (usize, usize) {
        let incidents = self.session.vault.incidents(&vault::IncidentQuery::default());
        let exhibits = crate::evidence::list(&self.session);
        (
            incidents.expect("they can be listed").rows.len(),
            exhibits.expect("they can be listed").len(),
        )
    }
}

fn file(log: &str) -> LogFile<'_> {
    LogFile {
        name: "log.csv".to_owned(),
        modified: None,
        capture: Capture::ChosenFile,
        bytes: log.as_bytes(),
    }
}

/// The request that takes every suggestion.
fn suggestions(log: &str) -> LogRequest {
    let found = look(log.as_bytes()).expect("it is a log");
    suggested(&found.sheets[0], 1)
}
