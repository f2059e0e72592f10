//! Many mails in one file, in the four dialects of mbox.

use std::io::{Cursor, Read, Seek, SeekFrom};

use import::mail::mbox::{Index, Taken, index, is_mbox, take};
use import::mail::{Limits, read};
use proptest::prelude::*;

const FROM: &str = "From a@example.org Wed Mar  4 21:40:05 2026\n";

fn all(file: &str) -> (Index, Vec<Taken>) {
    let mut file = Cursor::new(file.as_bytes());
    let index = index(&mut file, 1000).expect("memory can be read");
    let taken = index
        .mails
        .iter()
        .map(|place| take(&mut file, place, 1 << 20).expect("memory can be read"));
    let taken = taken.collect();
    (index, taken)
}

fn bodies(file: &str) -> Vec<String> {
    let (_, taken) = all(file);
    let text = |one: Taken| read(&one.bytes, &Limits::default()).expect("it is a mail").text.words;
    taken.into_iter().map(text).collect()
}

#[test]
fn mails_are_told_apart_by_the_line_before_each() {
    let file = format!(
        "{FROM}From: a@example.org\n\nOne.\n\nFrom 21:40 on 4 March 2026 I ran.\n\n{FROM}From: b@example.org\n\nTwo.\n\n"
    );
    assert!(is_mbox(file.as_bytes()));
    assert_eq!(bodies(&file), ["One.\n\nFrom 21:40 on 4 March 2026 I ran.\n", "Two.\n"]);
    assert_eq!(bodies(&file.replace('\n', "\r\n")), bodies(&file));
}

#[test]
fn a_line_like_that_which_follows_no_blank_line_belongs_to_the_mail() {
    let file = format!("{FROM}From: a@example.org\n\nHe wrote:\n{FROM}that was all.\n");
    assert_eq!(bodies(&file).len(), 1);
}

#[test]
fn marks_before_from_are_taken_away_and_counted() {
    let file = format!("{FROM}From: a@example.org\n\n>From me.\n>>From you.\n> From\n");
    let (_, taken) = all(&file);
    assert_eq!(bodies(&file), ["From me.\n>From you.\n> From\n"]);
    assert_eq!(taken[0].unquoted, 2);
}

#[test]
fn a_length_is_believed_where_a_mail_follows_it() {
    let inside = format!("Look:\n\n{FROM}\n>From\n");
    let length = inside.len();
    let file = format!(
        "{FROM}From: a@example.org\nContent-Length: {length}\n\n{inside}\n{FROM}From: b@example.org\n\nTwo.\n"
    );
    let (index, taken) = all(&file);
    assert_eq!(bodies(&file), [inside, "Two.\n".to_owned()]);
    assert!(index.mails[0].is_counted && index.mails[0].passed_over == 1 && taken[0].unquoted == 0);
    // In the dialect that marks as well as counts, the marks go.
    let inside = ">From me.\n";
    let file = format!(
        "{FROM}From: a@example.org\nContent-Length: {}\n\n{inside}\n{FROM}From: b@example.org\n\nTwo.\n",
        inside.len()
    );
    assert_eq!(bodies(&file)[0], "From me.\n");
}

#[test]
fn a_length_that_leads_nowhere_is_not_believed() {
    for length in ["0", "3", "6", "99999999999", "18446744073709551615", "-1", "x"] {
        let file = format!(
            "{FROM}From: a@example.org\nContent-Length: {length}\n\nOne. xx\n\n{FROM}From: b@example.org\n\nTwo.\n"
        );
        assert_eq!(bodies(&file), ["One. xx\n", "Two.\n"], "{length}");
    }
}

#[test]
fn no_more_mails_than_asked_for_are_listed() {
    let file = format!("{FROM}From: a@example.org\n\nOne.\n\n").repeat(20);
    let index = index(Cursor::new(file), 7).expect("memory can be read");
    assert_eq!((index.mails.len(), index.is_cut), (7, true));
}

/// A long file that is nowhere.
struct Huge {
    at: u64,
    longest: usize,
}

const MAIL: &str = "From a@example.org Wed Mar  4 21:40:05 2026\nFrom: a@example.org\n\nAgain.\n\n";

impl Read for Huge {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        self.longest = self.longest.max(into.len());
        let left = (LENGTH - self.at).min(into.len() as u64);
        for (place, byte) in (self.at..).zip(into.iter_mut().take(left as usize)) {
            *byte = MAIL.as_bytes()[(place % MAIL.len() as u64) as usize];
        }
        self.at += left;
        Ok(left as usize)
    }
}

impl Seek for Huge {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.at = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::End(_) => LENGTH,
            SeekFrom::Current(by) => self.at.saturating_add_signed(by),
        };
        Ok(self.at)
    }
}

/// Enough to see that it is read piece by piece.
const LENGTH: u64 = 100_000 * MAIL.len() as u64;

#[test]
fn a_large_file_is_read_piece_by_piece() {
    let mut file = Huge { at: 0, longest: 0 };
    let index = index(&mut file, usize::MAX).expect("it can be read");
    assert_eq!(index.mails.len(), 100_000);
    assert!(file.longest <= 64 << 10, "{}", file.longest);
}

proptest! {
    #[test]
    fn any_file_is_taken_apart_in_order(parts in proptest::collection::vec(0usize..8, 0..40)) {
        let pieces = [FROM, "\n", "Content-Length: 12\n", "Content-Length: 50\n", "text\n", ">From x\n", "From: a@example.org\n", "\r\n"];
        let file: String = parts.iter().map(|part| pieces[*part]).collect();
        let (index, _) = all(&file);
        let mut before = 0;
        for place in &index.mails {
            prop_assert!(before <= place.start && place.start <= place.end);
            prop_assert!(place.end <= file.len() as u64);
            before = place.end;
        }
        prop_assert!(index.mails.len() <= file.matches(FROM.trim_end()).count());
    }
}
