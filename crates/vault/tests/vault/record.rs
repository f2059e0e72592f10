//! Appending and reading back.

use std::ops::ControlFlow;

use diary::{Content, Incident, IncidentNumber, Status, Subject};
use record::{Checkpoint, Namespace, verify_inclusion};
use vault::{Error, NewEntry};

use crate::support::{
    Home, add, attach, correct, erased, exhibit_of, files_on_disk, fresh, newest_content, random,
    receive, set_writer, withdraw, words, write, written,
};

#[test]
fn versions_keep_the_first_text() {
    let home = Home::new();
    let mut vault = home.open();
    let subject = write(&mut vault, "He waited outside.");
    correct(&mut vault, subject, "He waited outside for an hour.");
    withdraw(&mut vault, subject);
    let versions = vault.versions(subject).unwrap();
    let texts: Vec<String> = versions
        .iter()
        .map(|entry| match entry.content().unwrap().unwrap().subject {
            Some(Subject::Incident(incident)) => incident.what_happened.as_str().to_owned(),
            _ => panic!("not an incident"),
        })
        .collect();
    assert_eq!(texts[0], "He waited outside.");
    assert_eq!(texts[1], texts[2]);
    let numbers: Vec<_> =
        versions.iter().map(|entry| (entry.header.seq, entry.header.version)).collect();
    assert_eq!(numbers, [(0, 1), (1, 2), (2, 3)]);
    assert_eq!(newest_content(&vault, subject).status, Status::Withdrawn);
}

#[test]
fn the_tree_is_that_of_the_entries_and_its_checkpoint_is_signed() {
    let home = Home::new();
    let mut vault = home.open();
    for n in 0..5 {
        write(&mut vault, &format!("Entry {n}."));
    }
    let tree = vault.tree().unwrap();
    let mut seen = 0;
    vault
        .each_entry(1..4, &mut |entry| {
            seen += 1;
            let proof = tree.inclusion(entry.header.seq, 5).unwrap();
            assert!(verify_inclusion(
                entry.header.leaf_hash(),
                entry.header.seq,
                5,
                &proof,
                tree.root()
            ));
            Ok(ControlFlow::Continue(()))
        })
        .unwrap();
    assert_eq!(seen, 3);
    let text = Checkpoint { vault: vault.id(), size: tree.len(), root: tree.root() }.text();
    let signature = vault.sign(Namespace::Record, text.as_bytes());
    vault.public_key().verify(Namespace::Record, text.as_bytes(), &signature).unwrap();
}

#[test]
fn several_entries_come_in_together_or_not_at_all() {
    let home = Home::new();
    let mut vault = home.open();
    let good = Content::of(Subject::Incident(Incident::new(IncidentNumber::FIRST, words("One."))));
    let same_number =
        Content::of(Subject::Incident(Incident::new(IncidentNumber::FIRST, words("Two."))));
    let new =
        [&good, &same_number].map(|content| NewEntry { subject: fresh(), content, file: None });
    let moment = written(&vault);
    assert!(matches!(vault.append(&new, moment, &random()), Err(Error::Refused { .. })));
    assert_eq!(
        (vault.size(), vault.subject_of_incident(IncidentNumber::FIRST).unwrap()),
        (0, None)
    );
    vault.append(&new[..1], moment, &random()).unwrap();
    vault.lock();
    assert_eq!(home.open().size(), 1);
}

#[test]
fn what_the_record_cannot_take_is_refused_and_changes_nothing() {
    let home = Home::new();
    let mut vault = home.open();
    let subject = write(&mut vault, "One.");
    let gone = write(&mut vault, "Two.");
    add(&mut vault, gone, &erased()).unwrap();
    let one = newest_content(&vault, subject);
    let exhibit = {
        let received = receive(&vault, b"a file");
        Content::of(Subject::Exhibit(exhibit_of(&vault, &received, "a.txt")))
    };
    let renumbered = {
        let number = vault.next_incident_number().unwrap();
        Content::of(Subject::Incident(Incident::new(number, words("One."))))
    };
    for (subject, content, why) in [
        (fresh(), &erased(), "erasing nothing"),
        (gone, &one, "writing on after erasing"),
        (gone, &erased(), "erasing twice"),
        (subject, &exhibit, "another kind"),
        (fresh(), &exhibit, "an exhibit without its file"),
        (subject, &renumbered, "another number"),
        (fresh(), &one, "a number given before"),
    ] {
        assert!(matches!(add(&mut vault, subject, content), Err(Error::Refused { .. })), "{why}");
    }
    assert_eq!((vault.size(), files_on_disk(&home)), (3, (0, 0)));
}

#[test]
fn an_exhibit_is_of_the_file_that_came_in() {
    let home = Home::new();
    let mut vault = home.open();
    let (received, other) = (receive(&vault, b"one"), receive(&vault, b"two"));
    let content = Content::of(Subject::Exhibit(exhibit_of(&vault, &received, "one.txt")));
    let moment = written(&vault);
    let with = |file| [NewEntry { subject: fresh(), content: &content, file: Some(file) }];
    assert!(matches!(vault.append(&with(&other), moment, &random()), Err(Error::Refused { .. })));
    vault.append(&with(&received), moment, &random()).unwrap();
    // The same file cannot belong to two, whatever the second one says.
    let again = Content::of(Subject::Exhibit(exhibit_of(&vault, &received, "one.txt")));
    let new = [NewEntry { subject: fresh(), content: &again, file: Some(&received) }];
    assert!(matches!(vault.append(&new, moment, &random()), Err(Error::Refused { .. })));
    drop((received, other));
    assert_eq!(files_on_disk(&home), (1, 0));
}

#[test]
fn numbers_are_never_given_again() {
    let home = Home::new();
    let mut vault = home.open();
    let first = write(&mut vault, "One.");
    let file = attach(&mut vault, b"x", "x.txt");
    for subject in [first, file] {
        add(&mut vault, subject, &erased()).unwrap();
    }
    assert_eq!(vault.next_incident_number().unwrap().get(), 2);
    assert_eq!(vault.next_exhibit_number().unwrap(), 2);
    assert_eq!(vault.subject_of_incident(IncidentNumber::FIRST).unwrap(), Some(first));
    assert_eq!(vault.subject_of_exhibit(1).unwrap(), Some(file));
}

#[test]
fn the_writer_is_who_was_written_last() {
    let home = Home::new();
    let mut vault = home.open();
    assert!(vault.writer().unwrap().is_none());
    let subject = set_writer(&mut vault);
    let (found, writer) = vault.writer().unwrap().unwrap();
    assert_eq!((found, writer.initials.as_str()), (subject, "AJS"));
    assert_eq!(vault.last_written().unwrap(), Some(crate::support::at(0)));
}

#[test]
fn a_text_of_a_mebibyte_is_kept_to_the_letter() {
    let home = Home::new();
    let mut vault = home.open();
    let text = "ä".repeat(diary::Words::LIMIT / 2);
    let subject = write(&mut vault, &text);
    vault.lock();
    let Some(Subject::Incident(incident)) = newest_content(&home.open(), subject).subject else {
        panic!("not an incident")
    };
    assert_eq!(incident.what_happened.as_str(), text);
}
