//! When a copy is made by itself, and when the writer is reminded of one.

use std::fs;
use std::ops::ControlFlow;
use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use daymark::contract::{CopyReminder, IncidentForm, NewDiary};
use daymark::outside::{FixedClock, Outside};
use daymark::{Door, Session, copies, incidents, opening};
use diary::Zone;
use vault::{Cost, SystemRandom};

use crate::desk::{Desk, PASSPHRASE};

/// A diary at a time that can be moved, and a folder for copies.
struct Sitting {
    desk: Desk,
    clock: Arc<FixedClock>,
    session: Session,
}

impl Sitting {
    fn new() -> Self {
        let desk = Desk::empty();
        let start: DateTime<Utc> = "2026-05-04T10:00:00Z".parse().expect("a test instant");
        let clock = Arc::new(FixedClock::at(start, Some(Zone::LONDON)));
        let outside = Outside::new(Arc::clone(&clock), SystemRandom::new());
        let door = Door::new(desk.vault(), outside).with_cost(Cost::weakest_for_tests());
        let (passphrase, initials) = (PASSPHRASE.into(), "AJS".to_owned());
        let new = NewDiary { passphrase, name: None, initials };
        let (session, _) = opening::create(&door, new).expect("a diary can be made");
        for stick in ["stick", "other"] {
            fs::create_dir(desk.path(stick)).expect("a folder can be made");
        }
        Self { desk, clock, session }
    }

    fn write(&mut self) {
        let what_happened = "He waited at the gate.".to_owned();
        let form = IncidentForm { what_happened, ..IncidentForm::default() };
        incidents::write(&mut self.session, &form).expect("an incident is kept");
    }

    fn copy_to(&mut self, stick: &str) {
        let folder = self.desk.path(stick);
        let taken = copies::take_into(&mut self.session, &folder).expect("the stick will do");
        let made = taken.make(&mut |_| ControlFlow::Continue(())).expect("a copy is made");
        copies::keep(&mut self.session, made).expect("it is kept in the diary");
    }

    fn reminder(&self) -> Option<CopyReminder> {
        copies::overview(&self.session).expect("the diary can be read").reminder
    }

    fn is_due(&self) -> bool {
        copies::lacking(&self.session).expect("the diary can be read").due().is_some()
    }
}

#[test]
fn a_reminder_comes_after_the_first_incidents_and_when_the_last_copy_is_old() {
    let mut sitting = Sitting::new();
    sitting.write();
    sitting.write();
    assert_eq!(sitting.reminder(), None, "nobody is hurried");
    sitting.write();
    assert_eq!(sitting.reminder(), Some(CopyReminder::NoneYet));
    sitting.copy_to("stick");
    assert_eq!(sitting.reminder(), None);
    sitting.clock.advance(Duration::days(15));
    assert_eq!(sitting.reminder(), None, "nothing was written since");
    sitting.write();
    assert_eq!(sitting.reminder(), Some(CopyReminder::Old));
    sitting.copy_to("stick");
    assert_eq!(sitting.reminder(), None);
}

#[test]
fn a_copy_is_made_by_itself_only_where_the_stick_is_there_and_something_is_new() {
    let mut sitting = Sitting::new();
    sitting.write();
    assert!(!sitting.is_due(), "no folder was chosen");
    sitting.copy_to("stick");
    sitting.copy_to("other");
    assert!(!sitting.is_due(), "a copy is no news for another");
    sitting.write();
    assert!(sitting.is_due());
    let (stick, away) = (sitting.desk.path("stick"), sitting.desk.path("away"));
    sitting.copy_to("other");
    fs::rename(&stick, &away).expect("a stick can be pulled out");
    assert!(!sitting.is_due(), "the stick that lacks it is away");
    fs::create_dir(&stick).expect("a folder can be made");
    assert!(!sitting.is_due(), "another stick of that name is another stick");
    fs::remove_dir(&stick).expect("it is empty");
    fs::rename(&away, &stick).expect("a stick can be plugged in");
    assert!(sitting.is_due());
}
