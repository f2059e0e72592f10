//! The units that an AV1 film is made of (AV1 bitstream specification §5.3), as
//! far as their headers.

use crate::Fault;

/// The most frames of a picture: one for each of its layers.
const MOST: usize = 4;

/// The header of a frame, whose data follows in other units.
const FRAME_HEADER: u8 = 3;
/// A frame with its header.
const FRAME: u8 = 6;

/// Whether a film is one picture, which is small work to decode. A film of
/// hundreds of frames that are all alike is hardly larger.
pub(super) fn one_picture(film: &[u8]) -> Result<(), Fault> {
    let mut rest = film;
    let mut frames = 0;
    while let Some((header, after)) = rest.split_first() {
        let (extended, sized) = (header & 4 != 0, header & 2 != 0);
        let after = if extended { after.get(1..).ok_or(Fault::Damaged)? } else { after };
        // One without a size reaches to the end.
        let (length, after) = if sized { size(after)? } else { (after.len(), after) };
        rest = after.get(length..).ok_or(Fault::Damaged)?;
        frames += usize::from(matches!((header >> 3) & 0xF, FRAME_HEADER | FRAME));
    }
    match frames {
        0 => Err(Fault::Damaged),
        1..=MOST => Ok(()),
        _ => Err(Fault::TooLarge),
    }
}

/// A size in the form LEB128, and what follows it.
fn size(bytes: &[u8]) -> Result<(usize, &[u8]), Fault> {
    let mut size = 0;
    for (place, byte) in bytes.iter().enumerate().take(8) {
        size |= u64::from(byte & 0x7F) << (7 * place);
        if byte & 0x80 == 0 {
            let size = usize::try_from(size).map_err(|_| Fault::Damaged)?;
            return Ok((size, &bytes[place + 1..]));
        }
    }
    Err(Fault::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A unit of this kind, with its size in one byte.
    fn unit(kind: u8, data: &[u8]) -> Vec<u8> {
        let length = u8::try_from(data.len()).expect("it is short");
        [&[kind << 3 | 2, length], data].concat()
    }

    #[test]
    fn a_picture_has_a_frame_for_each_of_its_layers_and_no_more() {
        let film = |frames| [unit(2, &[]), unit(1, &[7; 5]), unit(FRAME, &[9; 9]).repeat(frames)];
        for frames in 1..=MOST {
            assert_eq!(one_picture(&film(frames).concat()), Ok(()));
        }
        assert_eq!(one_picture(&film(0).concat()), Err(Fault::Damaged));
        assert_eq!(one_picture(&film(MOST + 1).concat()), Err(Fault::TooLarge));
        let headers = unit(FRAME_HEADER, &[9]).repeat(MOST + 1);
        assert_eq!(one_picture(&headers), Err(Fault::TooLarge));
    }

    #[test]
    fn a_unit_may_have_a_layer_and_a_long_size_or_none() {
        let layered = [&[FRAME << 3 | 6, 0x20, 0x80, 0x01][..], &[0; 128]].concat();
        assert_eq!(one_picture(&layered.repeat(2)), Ok(()));
        assert_eq!(one_picture(&layered[..131]), Err(Fault::Damaged));
        assert_eq!(one_picture(&[FRAME << 3, 1, 2, 3]), Ok(()));
    }

    #[test]
    fn one_that_is_cut_short_is_damaged() {
        for cut in [&[][..], &[FRAME << 3 | 4], &[FRAME << 3 | 2], &[FRAME << 3 | 2, 2, 1]] {
            assert_eq!(one_picture(cut), Err(Fault::Damaged));
        }
        let endless = [&[FRAME << 3 | 2][..], &[0xFF; 9]].concat();
        assert_eq!(one_picture(&endless), Err(Fault::Damaged));
    }
}
