//! A copy that lies in the diary and is no exhibit yet: it can be heard before
//! it is kept. It is encrypted as all files are, so that one of any length needs
//! little memory and no readable byte of it reaches the disk.

use std::io::{Read, Seek};

use diary::Step;
use vault::Received;

use super::making::About;
use super::why;
use crate::evidence::Original;
use crate::{Problem, Session};

/// A copy that was taken in. Unless it is kept, it is gone when this is dropped;
/// what a power cut leaves of it is cleared away when the diary is opened.
pub struct Unkept {
    pub(super) about: About,
    pub(super) steps: Vec<Step>,
    pub(super) by: &'static str,
    pub(super) ending: &'static str,
    pub(super) received: Received,
}

impl Unkept {
    /// Says why it is made.
    ///
    /// # Errors
    /// [`ProblemKind::ReasonMissing`](crate::ProblemKind) where nothing is said.
    pub fn because(&mut self, reason: &str) -> Result<(), Problem> {
        self.about.reason = Some(why(reason)?);
        Ok(())
    }

    /// Opens it, to be heard.
    ///
    /// # Errors
    /// A file that is missing or damaged.
    pub fn original(
        &self,
        session: &Session,
    ) -> Result<Original<impl Read + Seek + Send + use<>>, Problem> {
        let name = format!("copy.{}", self.ending);
        let media_type = import::kind::of(self.received.first_bytes(), &name);
        let bytes = session.vault.read_back(&self.received)?;
        Ok(Original { media_type, size: self.received.size(), bytes })
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use diary::{Capture, Span};

    use super::*;
    use crate::ProblemKind;
    use crate::bulk::tests::Desk;
    use crate::contract::{ExhibitNotes, Progress, RedactRequest};
    use crate::evidence::{self, Source};
    use crate::redaction::{begin_hearing, keep, take_in};

    fn on(_: Progress) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    /// A second of a steady sound, as WAV.
    fn wav() -> Vec<u8> {
        let mut wav = b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0".to_vec();
        wav.extend([8000_u32.to_le_bytes(), 8000_u32.to_le_bytes()].concat());
        wav.extend(b"\x01\0\x08\0data");
        wav.extend(8000_u32.to_le_bytes());
        wav.extend([200; 8000]);
        wav
    }

    /// A diary with that sound, and a copy of it that is silent from a half on.
    fn heard(desk: &mut Desk) -> Unkept {
        let session = &mut desk.session;
        let wav = wav();
        let source = Source {
            name: "voice.wav".to_owned(),
            modified: None,
            size: None,
            capture: Capture::ChosenFile,
            bytes: &mut wav.as_slice(),
        };
        evidence::attach(session, source, &ExhibitNotes::default(), &mut on).expect("it comes in");
        let steps = vec![Step::Mute(Span { from: 500, to: 1000 })];
        let request = RedactRequest { steps, reason: String::new(), seen: None };
        let to_make = begin_hearing(session, 1, &request).expect("it can be begun");
        let made = to_make.make(&mut on).expect("it can be made");
        take_in(session, made, &mut on).expect("it comes in")
    }

    fn bytes(mut original: Original<impl Read>) -> Vec<u8> {
        let mut bytes = Vec::new();
        original.bytes.read_to_end(&mut bytes).expect("it can be read");
        bytes
    }

    #[test]
    fn what_is_heard_is_what_is_kept_and_it_is_not_kept_without_a_reason() {
        let mut desk = Desk::new();
        let mut copy = heard(&mut desk);
        let original = copy.original(&desk.session).expect("it can be heard");
        assert_eq!(original.media_type, "audio/x-wav");
        let listened = bytes(original);
        assert!(listened.ends_with(&[128; 4000]), "the end is silent");
        assert!(listened.get(44..2000).is_some_and(|loud| loud.iter().all(|byte| *byte == 200)));
        let refused = copy.because(" ").expect_err("nothing is said");
        assert_eq!(refused.kind, ProblemKind::ReasonMissing);
        copy.because("my new address").expect("it is said");
        let kept = keep(&mut desk.session, copy).expect("it can be kept");
        assert_eq!(kept.made_from, Some(1));
        let kept = evidence::original(&desk.session, kept.row.number).expect("it is there");
        assert_eq!(bytes(kept), listened);
    }

    #[test]
    fn one_that_is_not_wanted_leaves_nothing_and_takes_no_number() {
        let mut desk = Desk::new();
        let copy = heard(&mut desk);
        let files =
            |desk: &Desk| crate::outside::folders::files_below(&desk.files()).map(|all| all.len());
        assert_eq!(files(&desk), Ok(2));
        let on_disk = crate::outside::folders::files_below(&desk.files()).expect("they are there");
        for path in on_disk {
            let bytes = std::fs::read(path).expect("it can be read");
            assert!(bytes.windows(16).all(|window| window != [200; 16]), "all is encrypted");
        }
        drop(copy);
        assert_eq!(files(&desk), Ok(1));
        assert_eq!(evidence::list(&desk.session).expect("a list").len(), 1);
        assert_eq!(keep_again(&mut desk), 2, "the number was not given");
    }

    fn keep_again(desk: &mut Desk) -> u32 {
        let session = &mut desk.session;
        let steps = vec![Step::Mute(Span { from: 0, to: 100 })];
        let request = RedactRequest { steps, reason: "a name".to_owned(), seen: None };
        crate::redaction::redact(session, 1, &request, &mut on).expect("it can be made").row.number
    }
}
