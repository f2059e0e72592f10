//! The desk with a real diary on it.

use std::ops::ControlFlow;
use std::sync::mpsc;
use std::time::Duration;

use daymark::contract::{IncidentForm, NewDiary, Progress};
use daymark::outside::Outside;
use daymark::{drafts, incidents, opening};
use tauri::async_runtime::block_on;

use super::*;

/// A desk with a new diary on it, and the folder that it is kept in.
fn desk() -> (Desk, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let desk = Desk::new(Door::new(folder.path().join("diary"), Outside::real()));
    let new = NewDiary {
        passphrase: "four words for tests".into(),
        name: None,
        initials: "AJS".to_owned(),
    };
    block_on(desk.open(move |door| opening::create(door, new))).expect("a diary can be made");
    (desk, folder)
}

fn open_again(desk: &Desk) {
    block_on(reopen(desk));
}

async fn reopen(desk: &Desk) {
    let opened = desk.open(|door| opening::open(door, "four words for tests".to_owned())).await;
    opened.expect("the passphrase fits");
}

fn form(text: &str) -> IncidentForm {
    IncidentForm { what_happened: text.to_owned(), ..IncidentForm::default() }
}

/// Work of this name, of which nobody is told.
fn work(name: &'static str) -> Work {
    Work { name, tell: Box::new(|_| ()) }
}

/// A step in the middle.
fn half() -> Progress {
    Progress { done: 1, whole: 2 }
}

fn is_locked<T>(answer: Answer<T>) -> bool {
    answer.is_err_and(|problem| problem.kind == ProblemKind::Locked)
}

#[test]
fn nothing_is_done_with_a_locked_diary() {
    let (desk, _folder) = desk();
    block_on(desk.lock());
    assert!(!desk.is_open());
    assert!(is_locked(block_on(desk.ask(|session| incidents::show(session, 1)))));
}

#[test]
fn a_lock_stops_long_work_and_a_draft_sent_before_it_is_kept() {
    let (desk, _folder) = desk();
    let (began, begins) = mpsc::channel();
    std::thread::scope(|threads| {
        let stopped = threads.spawn(|| {
            block_on(desk.work(work("waits"), move |_, steps| {
                began.send(()).expect("the test waits");
                // Work that ends only when it is stopped.
                while steps.step(half()) == ControlFlow::Continue(()) {
                    std::thread::sleep(Duration::from_millis(1));
                }
                Err::<(), _>(ProblemKind::Cancelled.into())
            }))
        });
        begins.recv().expect("the work begins");
        let draft = threads
            .spawn(|| block_on(desk.keep(|session| drafts::keep(session, &form("a white van")))));
        let waiting = threads.spawn(|| block_on(desk.ask(|session| incidents::show(session, 1))));
        // Both wait in the queue by now, or come too late, which is as good.
        std::thread::sleep(Duration::from_millis(50));
        block_on(desk.lock());
        let cancelled = stopped.join().expect("it does not panic").expect_err("it was stopped");
        assert_eq!(cancelled.kind, ProblemKind::Cancelled);
        draft.join().expect("it does not panic").expect("the draft was kept");
        assert!(is_locked(waiting.join().expect("it does not panic")));
    });
    open_again(&desk);
    let kept = block_on(desk.ask(|session| drafts::kept(session))).expect("it can be read");
    assert_eq!(kept, Some(form("a white van")));
}

#[test]
fn a_lock_does_not_wait_for_a_document_and_the_document_is_not_looked_at() {
    let (desk, _folder) = desk();
    let (began, begins) = mpsc::channel();
    let (locked, lock) = mpsc::channel();
    std::thread::scope(|threads| {
        let look = threads.spawn(|| {
            let make = move || {
                began.send(()).expect("the test waits");
                // It is made only after the lock.
                lock.recv().expect("the test locks");
                Ok(std::sync::Arc::new(b"%PDF-1.4".to_vec().into()))
            };
            block_on(desk.look_at(make, |shown, document| shown.bundle_is(document)))
        });
        begins.recv().expect("it begins");
        block_on(desk.lock());
        locked.send(()).expect("it is waited for");
        assert!(is_locked(look.join().expect("it does not panic")));
    });
}

#[test]
fn what_is_made_beside_the_desk_is_not_put_into_a_diary_that_was_locked_meanwhile() {
    let (desk, _folder) = desk();
    let (began, begins) = mpsc::channel();
    let (locked, lock) = mpsc::channel();
    std::thread::scope(|threads| {
        let made = threads.spawn(|| {
            let make = move || {
                began.send(()).expect("the test waits");
                // It is made only after the lock and the next opening.
                lock.recv().expect("the test locks");
                Ok(form("a white van"))
            };
            block_on(desk.made_beside(make, |session, made| drafts::keep(session, &made)))
        });
        begins.recv().expect("it begins");
        let free = block_on(desk.ask(|session| drafts::kept(session)));
        assert_eq!(free.expect("the desk is free meanwhile"), None);
        block_on(desk.lock());
        open_again(&desk);
        locked.send(()).expect("it is waited for");
        assert!(is_locked(made.join().expect("it does not panic")));
    });
    let kept = block_on(desk.ask(|session| drafts::kept(session))).expect("it can be read");
    assert_eq!(kept, None);
}

#[test]
fn a_fault_in_one_job_locks_the_diary_and_the_next_opens_it() {
    let (desk, _folder) = desk();
    let fault = block_on(desk.ask(|_| -> Answer<()> { panic!("a fault in the program") }));
    assert_eq!(fault.expect_err("no answer comes").kind, ProblemKind::Fault);
    assert!(is_locked(block_on(desk.ask(|session| incidents::show(session, 1)))));
    assert!(!desk.is_open());
    open_again(&desk);
}

#[test]
fn a_fault_in_one_job_forgets_what_is_shown_and_tells_the_window_that_it_is_locked() {
    let (desk, folder) = desk();
    let (hearer, heard) = mpsc::channel();
    desk.hear_locks(move |why| hearer.send(why).expect("the test hears"));
    let document: crate::media::Document = Arc::new(b"%PDF-1.4".to_vec().into());
    desk.shown().bundle_is(Arc::clone(&document));
    desk.picked().copies.set(folder.path().to_owned());
    desk.waiting().drop_in(vec![folder.path().join("dropped.jpg")]);
    let fault = block_on(desk.ask(|_| -> Answer<()> { panic!("a fault in the program") }));
    assert_eq!(fault.expect_err("no answer comes").kind, ProblemKind::Fault);
    assert_eq!(heard.recv(), Ok(LockedBy::ByFault));
    assert_eq!(Arc::strong_count(&document), 1, "nothing is shown any more");
    assert!(desk.waiting().is_empty() && desk.picked().copies.get().is_none());
    // Of a diary that is locked already there is nothing to tell.
    block_on(desk.lock());
    let look = desk.look(desk.steps(work("look")), |_, _| -> Answer<()> { panic!("a fault") });
    assert_eq!(block_on(look).expect_err("no answer comes").kind, ProblemKind::Fault);
    block_on(desk.lock());
    assert_eq!(heard.try_iter().collect::<Vec<_>>(), [LockedBy::Asked, LockedBy::Asked]);
}

#[test]
fn work_that_is_stopped_leaves_other_work_and_what_begins_after_it_and_a_lock_stops_all() {
    let (desk, _folder) = desk();
    let mut others = [desk.steps(work("copy")), desk.steps(work("import"))];
    let mut reading = desk.steps(work("read"));
    desk.stop(&["read".to_owned(), "look".to_owned()]);
    assert!(reading.step(half()).is_break());
    assert!(desk.steps(work("read")).step(half()).is_continue());
    assert!(others.iter_mut().all(|steps| steps.step(half()).is_continue()));
    block_on(desk.lock());
    assert!(others.iter_mut().all(|steps| steps.step(half()).is_break()));
}

#[test]
fn what_is_chosen_in_a_dialog_counts_unless_the_diary_was_locked_since_it_was_opened() {
    let (desk, folder) = desk();
    let chosen = || Some(folder.path().to_owned());
    assert_eq!(block_on(desk.unless_locked(async { chosen() })), chosen());
    let after_a_lock = async {
        desk.lock().await;
        reopen(&desk).await;
        chosen()
    };
    assert_eq!(block_on(desk.unless_locked(after_a_lock)), None);
}

#[test]
fn progress_is_told_once_for_each_part_of_the_whole() {
    let (told, tellings) = mpsc::channel();
    let tell = Box::new(move |progress| told.send(progress).expect("so"));
    let mut steps = Steps::new(&Signals::default(), Work { name: "counted", tell });
    for done in 0..=10_000 {
        assert!(steps.step(Progress { done, whole: 10_000 }).is_continue());
    }
    drop(steps);
    assert_eq!(tellings.iter().count(), 101);
}

#[test]
fn work_beside_the_desk_leaves_it_free_and_stops_at_a_lock() {
    let (desk, _folder) = desk();
    let (began, begins) = mpsc::channel();
    let mut steps = desk.steps(work("waits"));
    std::thread::scope(|threads| {
        let stopped = threads.spawn(|| {
            block_on(desk.beside(move || {
                began.send(()).expect("the test waits");
                // Work that ends only when it is stopped.
                while steps.step(half()) == ControlFlow::Continue(()) {
                    std::thread::sleep(Duration::from_millis(1));
                }
                Err::<(), _>(ProblemKind::Cancelled.into())
            }))
        });
        begins.recv().expect("the work begins");
        let written = desk.ask(|session| incidents::write(session, &form("Meanwhile.")));
        assert!(block_on(written).is_ok());
        block_on(desk.lock());
        let ended = stopped.join().expect("the work ends");
        assert!(ended.is_err_and(|problem| problem.kind == ProblemKind::Cancelled));
    });
}

#[test]
fn leaving_forgets_what_was_chosen_in_dialogs_and_what_waited_for_an_answer() {
    let (desk, folder) = desk();
    desk.picked().log.set(folder.path().join("log.csv"));
    desk.picked().copies.set(folder.path().to_owned());
    desk.waiting().drop_in(vec![folder.path().join("dropped.jpg")]);
    block_on(desk.lock());
    assert!(desk.waiting().is_empty());
    assert_eq!((desk.picked().log.get(), desk.picked().copies.get()), (None, None));
}
