//! What crosses between the process that asks for a copy and the one that makes
//! it: an order and the picture; then the form of the copy and the copy, or what
//! went wrong.

use std::io::{self, Read, Write};

use crate::limits::LARGEST;
use crate::{Fault, Made, Order, make};

/// What the first byte of an answer says of the form of the copy.
const JPEG: u8 = 0;
const PNG: u8 = 1;

/// Writes an order for a copy of these bytes.
///
/// # Errors
/// The other side is gone.
pub fn ask(order: &Order, bytes: &[u8], to: &mut impl Write) -> io::Result<()> {
    pipe::put(order, to)?;
    to.write_all(bytes)?;
    to.flush()
}

/// Reads an order, makes the copy, and writes the answer: all that the confined
/// process does.
///
/// # Errors
/// The other side is gone.
pub fn serve(from: &mut impl Read, to: &mut impl Write) -> io::Result<()> {
    match asked(from).and_then(|(order, bytes)| make(&bytes, &order)) {
        Ok(made) => {
            let form = if made.media_type == "image/png" { PNG } else { JPEG };
            to.write_all(&[form])?;
            to.write_all(&made.bytes)?;
        }
        Err(fault) => to.write_all(&[pipe::fault(&Fault::ALL, &fault)])?,
    }
    to.flush()
}

fn asked(from: &mut impl Read) -> Result<(Order, Vec<u8>), Fault> {
    let order = pipe::take(from).ok_or(Fault::Unfinished)?;
    Ok((order, pipe::rest(from, LARGEST).ok_or(Fault::Unfinished)?))
}

/// Reads an answer.
///
/// # Errors
/// What it says went wrong; [`Fault::Unfinished`] where it says nothing.
pub fn answer(mut bytes: Vec<u8>) -> Result<Made, Fault> {
    let first = bytes.first().copied().ok_or(Fault::Unfinished)?;
    bytes.remove(0);
    match first {
        JPEG | PNG if !bytes.is_empty() => Ok(Made::of(bytes, first == PNG)),
        _ => Err(pipe::fault_of(&Fault::ALL, first).unwrap_or(Fault::Unfinished)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;

    fn answered(order: &[u8]) -> Result<Made, Fault> {
        let mut said = Vec::new();
        serve(&mut &*order, &mut said).expect("memory takes it");
        answer(said)
    }

    #[test]
    fn what_goes_wrong_comes_back_as_it_was_said() {
        let order = Order { kind: Kind::Viewing, steps: Vec::new(), seen: None };
        let mut asked = Vec::new();
        ask(&order, b"no picture", &mut asked).expect("memory takes it");
        assert_eq!(answered(&asked), Err(Fault::Unknown));
        for fault in Fault::ALL {
            assert_eq!(answer(vec![pipe::fault(&Fault::ALL, &fault)]), Err(fault));
        }
    }

    #[test]
    fn an_order_that_is_broken_or_cut_off_is_not_finished() {
        for order in [&b""[..], b"\x01", b"\xff\xff\xff\xff{}", b"\x02\0\0\0[]", b"\x09\0\0\0{}"] {
            assert_eq!(answered(order), Err(Fault::Unfinished));
        }
        assert_eq!(answer(Vec::new()), Err(Fault::Unfinished));
        assert_eq!(answer(vec![PNG]), Err(Fault::Unfinished));
        assert_eq!(answer(vec![255, 1, 2]), Err(Fault::Unfinished));
    }
}
