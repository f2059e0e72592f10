//! Files of gigabytes, which nobody has to hold.

use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use import::chat::{Answers, Form, Limits, Where, read};

/// A file that is made while it is read: a beginning, a block again and again,
/// and an end. It counts how far ahead of its caller it was read.
struct Made {
    begin: Vec<u8>,
    block: Vec<u8>,
    times: u64,
    end: Vec<u8>,
    at: u64,
}

impl Made {
    fn length(&self) -> u64 {
        (self.begin.len() + self.end.len()) as u64 + self.block.len() as u64 * self.times
    }

    /// The bytes from where it stands, up to the next seam.
    fn here(&self) -> &[u8] {
        let begin = self.begin.len() as u64;
        let blocks = begin + self.block.len() as u64 * self.times;
        let from =
            |part: &'_ [u8], at: u64| usize::try_from(at).unwrap_or(usize::MAX).min(part.len());
        if self.at < begin {
            &self.begin[from(&self.begin, self.at)..]
        } else if self.at < blocks {
            &self.block[from(&self.block, (self.at - begin) % self.block.len() as u64)..]
        } else {
            &self.end[from(&self.end, self.at - blocks)..]
        }
    }
}

impl Read for Made {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let here = self.here();
        let most = here.len().min(bytes.len());
        bytes[..most].copy_from_slice(&here[..most]);
        self.at += most as u64;
        Ok(most)
    }
}

impl Seek for Made {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.at = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::Current(by) => self.at.saturating_add_signed(by),
            SeekFrom::End(by) => self.length().saturating_add_signed(by),
        };
        Ok(self.at)
    }
}

/// A file that tells how many bytes of it were read so far.
struct Told<'c>(Made, &'c Cell<u64>);

impl Read for Told<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(bytes)?;
        self.1.set(self.0.at);
        Ok(read)
    }
}

impl Seek for Told<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn a_gigabyte_of_messages_with_films_is_read_without_being_held() {
    const FILM: usize = 1 << 20;
    let film = "A".repeat(FILM);
    let block = format!(
        "<mms date=\"1778706002000\" msg_box=\"1\" address=\"+447700900123\"><parts>\
         <part ct=\"video/mp4\" cl=\"film.mp4\" data=\"{film}\" /></parts></mms>\n\
         <sms date=\"1778706003000\" type=\"2\" address=\"+447700900123\" body=\"Stop\" />\n"
    );
    let made = Made {
        begin: b"<?xml version='1.0' ?>\n<smses count=\"2048\">\n".to_vec(),
        block: block.into_bytes(),
        times: 1024,
        end: b"</smses>".to_vec(),
        at: 0,
    };
    assert!(made.length() > 1 << 30);
    let at = Cell::new(0);
    let (mut before, mut ahead, mut held, mut places) = (0, 0, 0, 0);
    let read = read(
        Told(made, &at),
        Form::Messages,
        &Answers::default(),
        &Limits::default(),
        &mut |message| {
            // What lies between two messages is one film at most, so nothing is read
            // far ahead; and what is handed over has no film in it.
            ahead = ahead.max(at.get() - before);
            before = at.get();
            held = held.max(
                message.text.len() + message.media.iter().map(|one| one.name.len()).sum::<usize>(),
            );
            for media in &message.media {
                let Where::Base64 { from, to, .. } = media.place else { panic!("it is inside") };
                assert_eq!(to - from, FILM as u64);
                places += 1;
            }
            ControlFlow::Continue(())
        },
    );
    let chat = read.expect("it is whole");
    assert_eq!((chat.messages, places, chat.stopped, chat.notes.len()), (2048, 1024, None, 1));
    assert!(ahead < 2 * FILM as u64 && held < 100, "{ahead} {held}");
}

#[test]
fn a_file_that_never_closes_a_quote_is_not_held_either() {
    let made = Made {
        begin: b"<smses><sms type=\"1\" body=\"".to_vec(),
        block: vec![b'a'; 1 << 16],
        times: 4096,
        end: Vec::new(),
        at: 0,
    };
    let read = read(made, Form::Messages, &Answers::default(), &Limits::default(), &mut |_| {
        ControlFlow::Continue(())
    });
    let chat = read.expect("it begins well");
    assert_eq!(
        (chat.messages, chat.stopped.map(|stopped| stopped.byte)),
        (0, Some((1 << 28) + 27))
    );
}

#[test]
fn one_endless_string_of_json_is_read_no_further_than_a_message() {
    let at = Cell::new(0);
    let made = Made {
        begin: b"{\"messages\": [{\"type\": \"message\", \"text\": \"a\"}, {\"text\": \"".to_vec(),
        block: vec![b'a'; 1 << 16],
        times: 1 << 14,
        end: Vec::new(),
        at: 0,
    };
    let limits = Limits { item: 1 << 18, ..Limits::default() };
    let read = read(Told(made, &at), Form::Telegram, &Answers::default(), &limits, &mut |_| {
        ControlFlow::Continue(())
    });
    assert_eq!(read.expect("it begins well").messages, 1);
    assert!(at.get() < 1 << 19, "{}", at.get());
}
