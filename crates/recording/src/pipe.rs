//! What crosses between the process that asks for a silent copy and the one that
//! makes it: the parts and the sound; then the form of the copy, the parts as
//! they were done and the copy, or what went wrong.

use std::io::{self, Read, Write};

use diary::Span;

use crate::decode::{self, LARGEST};
use crate::{Fault, opus};

/// What the first byte of an answer says of the form of the copy.
const WAV: u8 = 0;
const OGG: u8 = 1;

/// The form of a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Plain samples.
    Wav,
    /// A voice note, as it came.
    Ogg,
}

impl Form {
    /// The ending of its name.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Wav => "wav",
            Self::Ogg => "ogg",
        }
    }
}

/// A copy that was made.
#[derive(Clone, PartialEq, Eq)]
pub struct Made {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its form.
    pub form: Form,
    /// The parts that are silent in it, as they were asked for.
    pub silent: Vec<Span>,
}

impl std::fmt::Debug for Made {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What is heard in it is nobody's business.
        f.debug_struct("Made").field("form", &self.form).finish_non_exhaustive()
    }
}

/// Writes an order for a copy of these bytes.
///
/// # Errors
/// The other side is gone.
pub fn ask(spans: &[Span], bytes: &[u8], to: &mut impl Write) -> io::Result<()> {
    pipe::put(&spans, to)?;
    to.write_all(bytes)?;
    to.flush()
}

/// Reads an order, makes the copy, and writes the answer: all that the confined
/// process does.
///
/// # Errors
/// The other side is gone.
pub fn serve(from: &mut impl Read, to: &mut impl Write) -> io::Result<()> {
    match asked(from).and_then(|(spans, bytes)| make(bytes, &spans)) {
        Ok(Made { bytes, form, silent }) => {
            to.write_all(&[if form == Form::Ogg { OGG } else { WAV }])?;
            pipe::put(&silent, to)?;
            to.write_all(&bytes)?;
        }
        Err(fault) => to.write_all(&[pipe::fault(&Fault::ALL, &fault)])?,
    }
    to.flush()
}

/// A silent copy in the form of the sound where that can be, else as WAV.
fn make(bytes: Vec<u8>, spans: &[Span]) -> Result<Made, Fault> {
    if bytes.len() > LARGEST {
        return Err(Fault::TooLarge);
    }
    if opus::is_it(&bytes) {
        let (bytes, silent) = opus::silenced(&bytes, spans)?;
        return Ok(Made { bytes, form: Form::Ogg, silent });
    }
    let (bytes, silent) = decode::silenced(bytes, spans)?;
    Ok(Made { bytes, form: Form::Wav, silent })
}

fn asked(from: &mut impl Read) -> Result<(Vec<Span>, Vec<u8>), Fault> {
    let spans = pipe::take(from).ok_or(Fault::Unfinished)?;
    Ok((spans, pipe::rest(from, LARGEST).ok_or(Fault::Unfinished)?))
}

/// Reads an answer.
///
/// # Errors
/// What it says went wrong; [`Fault::Unfinished`] where it says nothing.
pub fn answer(mut bytes: Vec<u8>) -> Result<Made, Fault> {
    let (first, mut rest) = bytes.split_first().ok_or(Fault::Unfinished)?;
    let form = match *first {
        WAV => Form::Wav,
        OGG => Form::Ogg,
        first => return Err(pipe::fault_of(&Fault::ALL, first).unwrap_or(Fault::Unfinished)),
    };
    let silent: Vec<Span> = pipe::take(&mut rest).ok_or(Fault::Unfinished)?;
    if rest.is_empty() || silent.is_empty() {
        return Err(Fault::Unfinished);
    }
    let before = bytes.len() - rest.len();
    bytes.drain(..before);
    Ok(Made { bytes, form, silent })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(order: &[u8]) -> Result<Made, Fault> {
        let mut said = Vec::new();
        serve(&mut &*order, &mut said).expect("memory takes it");
        answer(said)
    }

    #[test]
    fn what_goes_wrong_comes_back_as_it_was_said() {
        let mut asked = Vec::new();
        ask(&[Span { from: 0, to: 1 }], b"no sound", &mut asked).expect("memory takes it");
        assert_eq!(answered(&asked), Err(Fault::Unknown));
        for fault in Fault::ALL {
            assert_eq!(answer(vec![pipe::fault(&Fault::ALL, &fault)]), Err(fault));
        }
    }

    #[test]
    fn an_order_that_is_broken_or_cut_off_is_not_finished() {
        for order in [&b""[..], b"\x01", b"\xff\xff\xff\xff[]", b"\x02\0\0\0{}", b"\x09\0\0\0[]"] {
            assert_eq!(answered(order), Err(Fault::Unfinished));
        }
        for said in [&b""[..], &[OGG], &[WAV, 2, 0, 0, 0, b'[', b']', 1], &[255, 1, 2]] {
            assert_eq!(answer(said.to_vec()), Err(Fault::Unfinished));
        }
    }
}
