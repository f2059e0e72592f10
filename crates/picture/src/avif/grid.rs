//! A picture that is put together from tiles (ISO/IEC 23008-12 §6.6.2.3), as
//! programs write those that are too large for one.

use image::{ImageBuffer, Pixel, imageops};

use crate::{Fault, Limits};

/// How tiles lie side by side.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Grid {
    columns: usize,
    /// What is seen of them, from the upper left corner.
    width: u32,
    height: u32,
    /// Their items, row by row.
    tiles: Vec<u32>,
}

impl Grid {
    /// Reads how these tiles lie.
    pub(super) fn read(bytes: &[u8], tiles: Vec<u32>) -> Result<Self, Fault> {
        let [0, flags, rows, columns, sizes @ ..] = bytes else { return Err(Fault::Damaged) };
        let (width, height) = if flags & 1 == 0 {
            let (width, height) = halves(sizes)?;
            (u16::from_be_bytes(width).into(), u16::from_be_bytes(height).into())
        } else {
            let (width, height) = halves(sizes)?;
            (u32::from_be_bytes(width), u32::from_be_bytes(height))
        };
        // Each is written as one less than it is.
        let (rows, columns) = (usize::from(*rows) + 1, usize::from(*columns) + 1);
        if rows * columns != tiles.len() {
            return Err(Fault::Damaged);
        }
        Ok(Self { columns, width, height, tiles })
    }

    /// Lays the tiles side by side, one after another. All must be of one size,
    /// and none may lie outside of what is seen, nor leave a part of it open.
    pub(super) fn laid<P: Pixel<Subpixel = u8>>(
        &self,
        limits: Limits,
        mut tile: impl FnMut(u32) -> Result<ImageBuffer<P, Vec<u8>>, Fault>,
    ) -> Result<ImageBuffer<P, Vec<u8>>, Fault> {
        let Self { columns, width, height, tiles } = self;
        limits.check(*width, *height)?;
        let mut whole = ImageBuffer::new(*width, *height);
        let mut size = None;
        for (place, item) in tiles.iter().enumerate() {
            let one = tile(*item)?;
            let (wide, high) = *size.get_or_insert(one.dimensions());
            let left = side(place % columns, wide);
            let top = side(place / columns, high);
            let is_seen = left < u64::from(*width) && top < u64::from(*height);
            if one.dimensions() != (wide, high) || !is_seen {
                return Err(Fault::Damaged);
            }
            let at = |side: u64| i64::try_from(side).map_err(|_| Fault::Damaged);
            imageops::replace(&mut whole, &one, at(left)?, at(top)?);
        }
        let (wide, high) = size.ok_or(Fault::Damaged)?;
        let rows = tiles.len() / columns;
        if side(*columns, wide) < u64::from(*width) || side(rows, high) < u64::from(*height) {
            return Err(Fault::Damaged);
        }
        Ok(whole)
    }
}

/// How far so many tiles reach.
fn side(count: usize, long: u32) -> u64 {
    count as u64 * u64::from(long)
}

/// Two numbers of the same length; what follows them says nothing.
fn halves<const N: usize>(bytes: &[u8]) -> Result<([u8; N], [u8; N]), Fault> {
    let (first, rest) = bytes.split_first_chunk().ok_or(Fault::Damaged)?;
    let second = rest.first_chunk().ok_or(Fault::Damaged)?;
    Ok((*first, *second))
}

#[cfg(test)]
mod tests {
    use image::{GrayImage, Luma};

    use super::*;

    const SMALL: [u8; 8] = [0, 0, 1, 1, 0, 7, 0, 3];

    fn laid(grid: &Grid, size: impl Fn(u32) -> (u32, u32)) -> Result<GrayImage, Fault> {
        grid.laid(Limits::default(), |item| {
            let (width, height) = size(item);
            Ok(GrayImage::from_pixel(width, height, Luma([u8::try_from(item).unwrap_or(0)])))
        })
    }

    #[test]
    fn tiles_lie_row_by_row_and_what_is_over_is_not_seen() {
        let grid = Grid::read(&SMALL, vec![1, 2, 3, 4]).expect("it is in its form");
        let whole = laid(&grid, |_| (4, 2)).expect("it can be laid");
        let rows: Vec<&[u8]> = whole.as_raw().chunks(7).collect();
        assert_eq!(rows, [[1, 1, 1, 1, 2, 2, 2], [1, 1, 1, 1, 2, 2, 2], [3, 3, 3, 3, 4, 4, 4]]);
        let long = [&[0, 1, 1, 1][..], &7_u32.to_be_bytes(), &3_u32.to_be_bytes()].concat();
        assert_eq!(Grid::read(&long, vec![1, 2, 3, 4]), Ok(grid));
    }

    #[test]
    fn one_that_does_not_fit_together_is_damaged() {
        for (bytes, tiles) in [
            (&SMALL[..7], vec![1, 2, 3, 4]),
            (&SMALL, vec![1, 2, 3]),
            (&[1, 0, 1, 1, 0, 7, 0, 3], vec![1, 2, 3, 4]),
            (&[], Vec::new()),
        ] {
            assert_eq!(Grid::read(bytes, tiles), Err(Fault::Damaged));
        }
        let grid = Grid::read(&SMALL, vec![1, 2, 3, 4]).expect("it is in its form");
        let fault = |size: &dyn Fn(u32) -> (u32, u32)| laid(&grid, size).err();
        assert_eq!(fault(&|_| (3, 2)), Some(Fault::Damaged), "a part stays open");
        assert_eq!(fault(&|_| (7, 2)), Some(Fault::Damaged), "one lies outside");
        assert_eq!(fault(&|item| (4, if item == 3 { 3 } else { 2 })), Some(Fault::Damaged));
    }

    #[test]
    fn more_than_may_be_is_too_large_before_a_tile_is_decoded() {
        let bytes = [&[0, 1, 0, 0][..], &[0xFF; 8]].concat();
        let grid = Grid::read(&bytes, vec![1]).expect("it is in its form");
        let none = grid.laid::<Luma<u8>>(Limits::default(), |_| panic!("it is not asked for"));
        assert_eq!(none, Err(Fault::TooLarge));
    }
}
