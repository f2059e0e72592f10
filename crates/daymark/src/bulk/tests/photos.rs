//! What becomes of photos.

#![allow(clippy::disallowed_methods, reason = "photos are files outside the diary")]

use std::fs;
use std::path::PathBuf;

use super::*;
use crate::contract::{IncidentForm, PhotoFault, WhenForm};
use crate::problem::ProblemKind;
use crate::{drafts, evidence, incidents};

/// A JPEG of nothing but what it says of itself.
fn jpeg(taken: &str) -> Vec<u8> {
    // One list with one field, which leads to a list with the date.
    let mut tiff = b"MM\0*\0\0\0\x08\0\x01\x87\x69\0\x04\0\0\0\x01\0\0\0\x1A\0\0\0\0".to_vec();
    tiff.extend(b"\0\x01\x90\x03\0\x02\0\0\0\x14\0\0\0\x2C\0\0\0\0");
    tiff.extend(taken.as_bytes());
    tiff.push(0);
    let length = u16::try_from(tiff.len() + 8).expect("it is short").to_be_bytes();
    [b"\xFF\xD8\xFF\xE1".as_slice(), &length, b"Exif\0\0", &tiff, b"\xFF\xDA\0\x02\xFF\xD9"]
        .concat()
}

/// Files in the home of a diary.
fn files(desk: &Desk, files: &[(&str, Vec<u8>)]) -> Vec<PathBuf> {
    let put = |(name, bytes): &(&str, Vec<u8>)| {
        let path = desk.home.path().join(name);
        fs::write(&path, bytes).expect("a file can be written");
        path
    };
    files.iter().map(put).collect()
}

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

#[test]
fn photos_become_a_draft_for_each_day_that_they_say() {
    let mut desk = Desk::new();
    let photos = [
        ("b.jpg", jpeg("2026:05:05 09:00:00")),
        ("a.jpg", jpeg("2026:05:04 21:40:05")),
        ("c.jpg", jpeg("2026:05:04 08:00:00")),
        ("none.jpg", jpeg("0000:00:00 00:00:00")),
        ("ahead.jpg", jpeg("2031:01:01 00:00:00")),
        ("again.jpg", jpeg("2026:05:05 09:00:00")),
        ("list.txt", b"no picture".to_vec()),
    ];
    let mut paths = files(&desk, &photos);
    paths.push(desk.home.path().join("gone.jpg"));
    let done = super::photos(&mut desk.session, &paths, &mut go_on).expect("they come in");
    let made: Vec<_> = done
        .drafts
        .iter()
        .map(|row| {
            let files: Vec<_> = row.exhibits.iter().map(|e| e.original_name.as_str()).collect();
            (row.id, row.when_text.as_str(), row.claim_text.is_some(), files)
        })
        .collect();
    let expected = [
        (1, "Monday 4 May 2026, time not known", true, vec!["c.jpg", "a.jpg"]),
        (2, "Tuesday 5 May 2026, time not known", true, vec!["b.jpg"]),
        (3, "Date not known", false, vec!["none.jpg", "ahead.jpg"]),
    ];
    assert_eq!(made, expected);
    let out: Vec<_> = done.left_out.iter().map(|out| (out.name.as_str(), out.why)).collect();
    let left = [
        ("again.jpg", PhotoFault::Same),
        ("list.txt", PhotoFault::NotAPicture),
        ("gone.jpg", PhotoFault::Unreadable),
    ];
    assert_eq!(out, left);
    assert_eq!(desk.count(), (0, 5), "a draft is no incident");
    let again = super::photos(&mut desk.session, &paths, &mut go_on).expect("nothing is new");
    assert!(again.drafts.is_empty());
    assert_eq!(again.left_out[0].same_as.as_deref(), Some("AJS/3"));
}

#[test]
fn a_draft_is_finished_with_its_exhibits() {
    let mut desk = Desk::new();
    let photos = [("a.jpg", jpeg("2026:05:04 21:40:05")), ("b.jpg", jpeg("2026:05:04 21:41:00"))];
    let paths = files(&desk, &photos);
    super::photos(&mut desk.session, &paths, &mut go_on).expect("they come in");
    let session = &mut desk.session;
    let current = IncidentForm { what_happened: "Now".to_owned(), ..IncidentForm::default() };
    drafts::keep(session, &current).expect("it is kept");
    let listed = drafts::list(session).expect("they can be listed");
    assert_eq!(listed.iter().map(|row| row.id).collect::<Vec<_>>(), [0, 1]);
    let mut form = drafts::waiting(session, 1).expect("it waits").form;
    assert_eq!(form.when, WhenForm::Day { on: "2026-05-04".to_owned() });
    form.what_happened = "He stood outside.".to_owned();
    drafts::keep_waiting(session, 1, &form).expect("it is kept");
    let kept = drafts::waiting(session, 1).expect("it waits");
    assert_eq!((kept.form.clone(), kept.row.exhibits.len()), (form, 2));
    evidence::erase(session, 2).expect("it can be erased");
    let done = incidents::finish(session, 1, &kept.form).expect("it is saved");
    let tied: Vec<_> = done.exhibits.iter().map(|row| row.reference.as_str()).collect();
    assert_eq!(tied, ["AJS/1"], "what was erased stays so");
    assert_eq!(drafts::kept(session).expect("it is there"), Some(current));
    for gone in
        [incidents::finish(session, 1, &kept.form).map(|_| ()), drafts::drop_waiting(session, 1)]
    {
        assert_eq!(gone.expect_err("it is no draft any more").kind, ProblemKind::NotFound);
    }
    let listed = drafts::list(session).expect("they can be listed");
    assert_eq!(listed.iter().map(|row| row.id).collect::<Vec<_>>(), [0]);
}

#[test]
fn a_stop_leaves_no_photo_and_no_draft() {
    let mut desk = Desk::new();
    let photos = [("a.jpg", jpeg("2026:05:04 21:40:05")), ("b.jpg", jpeg("2026:05:05 21:41:00"))];
    let paths = files(&desk, &photos);
    let mut left = 1;
    let stop = &mut |_: Progress| {
        left -= 1;
        if left < 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let stopped = super::photos(&mut desk.session, &paths, stop).expect_err("it was stopped");
    assert_eq!(stopped.kind, ProblemKind::Cancelled);
    assert_eq!(desk.count(), (0, 0));
    assert!(drafts::list(&desk.session).expect("they can be listed").is_empty());
}
