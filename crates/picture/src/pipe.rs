//! What crosses between the process that asks for a copy and the one that makes
//! it.
//!
//! An order is its JSON after its length (four bytes, the smallest first), then
//! the picture until the end. An answer is one byte that says how it went, then
//! the copy until the end. Neither side trusts the other's lengths.

use std::io::{self, Read, Write};

use crate::limits::LARGEST;
use crate::{Fault, Made, Order, make};

/// The longest order, in bytes.
const LONGEST_ORDER: u32 = 1 << 20;

/// What the first byte of an answer says; a fault is its place after these.
const JPEG: u8 = 0;
const PNG: u8 = 1;
const FAULTS: u8 = 16;

/// Writes an order for a copy of these bytes.
///
/// # Errors
/// The other side is gone.
pub fn ask(order: &Order, bytes: &[u8], to: &mut impl Write) -> io::Result<()> {
    let order = serde_json::to_vec(order)?;
    let length = u32::try_from(order.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(&order)?;
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
        Err(fault) => {
            let place = Fault::ALL.iter().position(|other| *other == fault).unwrap_or_default();
            to.write_all(&[FAULTS + u8::try_from(place).unwrap_or_default()])?;
        }
    }
    to.flush()
}

fn asked(from: &mut impl Read) -> Result<(Order, Vec<u8>), Fault> {
    let cut = |_| Fault::Unfinished;
    let mut length = [0; 4];
    from.read_exact(&mut length).map_err(cut)?;
    let length = u32::from_le_bytes(length);
    if length > LONGEST_ORDER {
        return Err(Fault::Unfinished);
    }
    let mut order = Vec::new();
    let read = from.take(length.into()).read_to_end(&mut order).map_err(cut)?;
    if u32::try_from(read) != Ok(length) {
        return Err(Fault::Unfinished);
    }
    let order = serde_json::from_slice(&order).map_err(|_| Fault::Unfinished)?;
    let mut bytes = Vec::new();
    from.take(LARGEST as u64 + 1).read_to_end(&mut bytes).map_err(cut)?;
    Ok((order, bytes))
}

/// Reads an answer.
///
/// # Errors
/// What it says went wrong; [`Fault::Unfinished`] where it says nothing.
pub fn answer(mut bytes: Vec<u8>) -> Result<Made, Fault> {
    let form = bytes.first().copied().ok_or(Fault::Unfinished)?;
    bytes.remove(0);
    match form {
        JPEG | PNG if !bytes.is_empty() => Ok(Made::of(bytes, form == PNG)),
        fault => {
            let place = fault.checked_sub(FAULTS).map(usize::from);
            let fault = place.and_then(|place| Fault::ALL.get(place).copied());
            Err(fault.unwrap_or(Fault::Unfinished))
        }
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
            let place = Fault::ALL.iter().position(|other| *other == fault).expect("it is there");
            let said = vec![FAULTS + u8::try_from(place).expect("there are few")];
            assert_eq!(answer(said), Err(fault));
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
