//! A bundle that is stopped while it is made.

use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use daymark::bundles::{self, Place};
use daymark::contract::{BundleRequest, BundleShape, Progress};
use daymark::outside::Outside;
use daymark::{Door, ProblemKind, opening};

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

#[test]
fn in_whatever_form_it_leaves_nothing_and_is_noted_nowhere() {
    let moments: [Moment; 3] = [
        |_| true,
        |at| at.whole > 0 && at.done > at.whole / 2,
        |at| at.whole > 0 && at.done == at.whole,
    ];
    for shape in [
        BundleShape::Folder,
        BundleShape::Zip,
        BundleShape::Portal,
        BundleShape::Print,
        BundleShape::WrappedZip,
        BundleShape::WrappedAge,
    ] {
        let desk = diary();
        let door = Door::new(desk.vault(), Outside::real());
        let (mut session, _) =
            opening::open(&door, PASSPHRASE.to_owned()).expect("it can be opened");
        let to = desk.path("sent");
        fs::create_dir(&to).expect("a folder can be made");
        let request = BundleRequest { shape, ..BundleRequest::default() };
        for moment in moments {
            let mut stop = |at| match moment(at) {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            };
            let made = bundles::make(&mut session, &request, Place::In(&to), None, &mut stop);
            assert_eq!(made.map(drop).map_err(|problem| problem.kind), Err(ProblemKind::Cancelled));
            assert_eq!(walk(&to), Vec::<PathBuf>::new());
        }
        session.lock();
        let handed_over = desk.json(&["handed-over"]);
        assert_eq!(handed_over["versions"].as_array().map(Vec::len), Some(0), "{handed_over}");
    }
}
