//! What becomes of drafts, in a real vault.

use tempfile::TempDir;

use super::*;
use crate::contract::{DraftOf, ExhibitNotes, NewDiary, Progress};
use crate::outside::Outside;
use crate::{Door, evidence, incidents, opening};

/// A diary of its own, and the folder that it is in.
fn diary() -> (TempDir, Session) {
    let home = tempfile::tempdir().expect("a folder can be made");
    let door = Door::new(home.path().join("diary"), Outside::real());
    let door = door.with_cost(vault::Cost::weakest_for_tests());
    let passphrase = "four plain paper words".into();
    let new = NewDiary { passphrase, name: None, initials: "AJS".into() };
    let (session, _) = opening::create(&door, new).expect("a diary can be made");
    (home, session)
}

fn form(text: &str) -> IncidentForm {
    IncidentForm { what_happened: text.to_owned(), ..IncidentForm::default() }
}

/// Every form that can be half filled in, of what has the number 1.
fn forms() -> [DraftOf; 10] {
    let number = 1;
    [
        DraftOf::Incident { number },
        DraftOf::Card { kind: CardKind::Order, number },
        DraftOf::Later { number },
        DraftOf::Note { number },
        DraftOf::Arriving,
        DraftOf::Exhibit { number },
        DraftOf::Calls { incident: Some(number) },
        DraftOf::Calls { incident: None },
        DraftOf::Picked { number },
        DraftOf::Copy { number },
    ]
}

#[test]
fn a_draft_that_cannot_be_read_is_told_and_stays_as_it_is() {
    let (_home, mut session) = diary();
    keep(&mut session, &form("He came to the shop")).expect("it is kept");
    let waiting = bytes(&Waiting { form: form("A van"), ..Waiting::default() });
    let waiting = waiting.expect("it can be written");
    session.vault.keep_draft("incident-1", &waiting).expect("it is kept");
    for spoilt in ["incident", "incident-2", "card-order"] {
        session.vault.keep_draft(spoilt, b"{").expect("it is kept");
    }
    let told = [
        kept(&session).expect_err("it cannot be read"),
        super::waiting(&session, 2).expect_err("it cannot be read"),
        kept_card(&session, CardKind::Order).expect_err("it cannot be read"),
        keep_waiting(&mut session, 2, &form("Over it")).expect_err("it is not written over"),
    ];
    assert!(told.iter().all(|problem| problem.kind == ProblemKind::DraftUnreadable), "{told:?}");
    let listed = list(&session).expect("the others can be listed");
    assert_eq!(listed.iter().map(|row| row.id).collect::<Vec<_>>(), [1]);
    for spoilt in ["incident", "incident-2", "card-order"] {
        let there = session.vault.draft(spoilt).expect("it can be asked for");
        assert_eq!(there.as_deref().map(Vec::as_slice), Some(b"{".as_slice()), "{spoilt}");
    }
}

#[test]
fn what_stands_in_a_form_comes_back_under_its_own_name_and_is_in_no_list() {
    let (_home, mut session) = diary();
    for (place, of) in forms().into_iter().enumerate() {
        keep_form(&mut session, of, format!("{place}")).expect("it is kept");
    }
    for (place, of) in forms().into_iter().enumerate() {
        let kept = kept_form(&session, of).expect("it can be read");
        assert_eq!(kept, Some(format!("{place}")), "{of:?}");
    }
    assert!(list(&session).expect("they can be listed").is_empty());
    assert_eq!(kept(&session).expect("it can be asked for"), None);
    for of in forms() {
        drop_form(&mut session, of).expect("it is forgotten");
        assert_eq!(kept_form(&session, of).expect("it can be asked for"), None, "{of:?}");
    }
}

#[test]
#[allow(clippy::disallowed_methods, reason = "files outside the diary")]
fn exhibits_wait_beside_what_is_being_written_and_belong_to_it_once_it_is_saved() {
    let (home, mut session) = diary();
    let attach = |session: &mut Session, name: &str| {
        let path = home.path().join(name);
        std::fs::write(&path, name).expect("it can be written");
        evidence::none_under_18(session);
        let notes = ExhibitNotes::default();
        let go_on = &mut |_: Progress| std::ops::ControlFlow::Continue(());
        let came =
            evidence::attach_files(session, &[path], diary::Capture::ChosenFile, &notes, go_on)
                .expect("it comes in");
        came.files[0].row.as_ref().expect("it is kept").number
    };
    let (first, second) = (attach(&mut session, "a.txt"), attach(&mut session, "b.txt"));
    put_with(&mut session, &[first]).expect("it is kept");
    put_with(&mut session, &[second, first]).expect("they are kept");
    let rows = list(&session).expect("drafts can be listed");
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].exhibits.len(), 2);
    keep(&mut session, &form("He came to the shop")).expect("it is kept");
    take_out(&mut session, first).expect("it is kept");
    // What is written elsewhere meanwhile leaves both alone.
    incidents::write(&mut session, &form("He rang")).expect("it is written");
    let draft = writing(&session).expect("it can be read").expect("it is there");
    assert_eq!(draft.form, form("He came to the shop"));
    let references: Vec<_> = draft.row.exhibits.iter().map(|row| row.reference.as_str()).collect();
    assert_eq!(references, ["AJS/2"]);
    let view = incidents::finish(&mut session, CURRENT, &draft.form).expect("it is saved");
    assert_eq!(view.exhibits.iter().map(|row| row.number).collect::<Vec<_>>(), [second]);
    assert_eq!(writing(&session).expect("it can be read"), None);
    assert_eq!(list(&session).expect("drafts can be listed"), []);
}

#[test]
fn a_list_of_exhibits_that_cannot_be_read_keeps_no_words_from_being_saved() {
    let (_home, mut session) = diary();
    keep(&mut session, &form("He came to the shop")).expect("it is kept");
    session.vault.keep_draft("exhibits", b"{").expect("it is kept");
    let draft = writing(&session).expect("it can be read").expect("it is there");
    let view = incidents::finish(&mut session, CURRENT, &draft.form).expect("it is saved");
    assert_eq!((view.number, view.exhibits.len()), (1, 0));
    assert_eq!(session.vault.drafts().expect("they can be listed"), Vec::<String>::new());
}

#[test]
fn a_form_that_cannot_be_read_is_told() {
    let (_home, mut session) = diary();
    session.vault.keep_draft("form-later-1", b"\xFF").expect("it is kept");
    let told = kept_form(&session, DraftOf::Later { number: 1 }).expect_err("it is no text");
    assert_eq!(told.kind, ProblemKind::DraftUnreadable);
}

#[test]
fn what_was_being_written_about_an_incident_is_erased_with_it() {
    let (_home, mut session) = diary();
    incidents::write(&mut session, &form("He came to the shop")).expect("it is written");
    for of in forms().into_iter().chain([DraftOf::Later { number: 2 }]) {
        keep_form(&mut session, of, "at the shop".to_owned()).expect("it is kept");
    }
    incidents::erase(&mut session, 1).expect("it is erased");
    let gone = |of: &DraftOf| kept_form(&session, *of).expect("it can be asked for").is_none();
    let number = 1;
    let about = [
        DraftOf::Incident { number },
        DraftOf::Later { number },
        DraftOf::Note { number },
        DraftOf::Calls { incident: Some(number) },
    ];
    assert_eq!(forms().into_iter().filter(gone).collect::<Vec<_>>(), about);
    assert!(!gone(&DraftOf::Later { number: 2 }));
}
