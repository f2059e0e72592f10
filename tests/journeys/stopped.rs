//! What leaves the diary, stopped while it is written.

use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use daymark::bundles::{self, Place};
use daymark::contract::{BundleRequest, BundleShape, Progress};
use daymark::outside::Outside;
use daymark::{Door, ProblemKind, Session, evidence, opening};

use crate::desk::{Desk, PASSPHRASE, text, walk};

fn diary() -> Desk {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He rang twice."]);
    // More than a block, so that more than one is read and written.
    let file = desk.file("call.txt", "a call ".repeat(200_000).as_bytes());
    desk.json(&["attach", text(&file), "--incident", "1"]);
    desk
}

/// When the writing is stopped.
type Moment = fn(Progress) -> bool;

const MOMENTS: [Moment; 3] = [
    |_| true,
    |at| at.whole > 0 && at.done > at.whole / 2,
    |at| at.whole > 0 && at.done == at.whole,
];

/// Stops at this moment.
fn stop(moment: Moment) -> impl FnMut(Progress) -> ControlFlow<()> {
    move |at| match moment(at) {
        true => ControlFlow::Break(()),
        false => ControlFlow::Continue(()),
    }
}

fn open(desk: &Desk) -> Session {
    let door = Door::new(desk.vault(), Outside::real());
    opening::open(&door, PASSPHRASE.to_owned()).expect("it can be opened").0
}

#[test]
fn a_bundle_in_whatever_form_leaves_nothing_and_is_noted_nowhere() {
    for shape in [
        BundleShape::Folder,
        BundleShape::Zip,
        BundleShape::Portal,
        BundleShape::Print,
        BundleShape::WrappedZip,
        BundleShape::WrappedAge,
    ] {
        let desk = diary();
        let mut session = open(&desk);
        let to = desk.path("sent");
        fs::create_dir(&to).expect("a folder can be made");
        let request = BundleRequest { shape, ..BundleRequest::default() };
        for moment in MOMENTS {
            let stop = &mut stop(moment);
            let made = bundles::make(&mut session, &request, Place::In(&to), None, stop);
            assert_eq!(made.map(drop).map_err(|problem| problem.kind), Err(ProblemKind::Cancelled));
            assert_eq!(walk(&to), Vec::<PathBuf>::new());
        }
        session.lock();
        let handed_over = desk.json(&["handed-over"]);
        assert_eq!(handed_over["versions"].as_array().map(Vec::len), Some(0), "{handed_over}");
    }
}

#[test]
fn a_file_that_is_saved_outside_leaves_nothing_and_is_noted_nowhere() {
    let desk = diary();
    let mut session = open(&desk);
    let to = desk.path("out");
    fs::create_dir(&to).expect("a folder can be made");
    for moment in MOMENTS {
        let saved = evidence::save_in(&mut session, 1, &to, &mut stop(moment));
        assert_eq!(saved.map_err(|problem| problem.kind), Err(ProblemKind::Cancelled));
        assert_eq!(walk(&to), Vec::<PathBuf>::new());
    }
    let whole = evidence::save_in(&mut session, 1, &to, &mut stop(|_| false));
    let name = whole.expect("it is saved when it is not stopped");
    assert_eq!(fs::read(to.join(name)).ok(), fs::read(desk.path("call.txt")).ok());
    session.lock();
    let log = desk.json(&["log"]);
    let rows = log["rows"].as_array().expect("there are rows");
    assert_eq!(rows.iter().filter(|row| row["is"] == "saved").count(), 1, "{log}");
}
