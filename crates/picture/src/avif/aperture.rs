//! The part of a picture that is seen (`clap`, ISO/IEC 14496-12 §12.1.4).

use mp4_atom::Clap;

use crate::Fault;

/// A part of a picture, in fractions, by its middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Aperture {
    width: Fraction,
    height: Fraction,
    /// How far its middle lies from that of the picture.
    right: Fraction,
    down: Fraction,
}

/// A fraction as it is written: what is divided, and by what.
type Fraction = (i64, u32);

impl Aperture {
    pub(super) fn of(clap: &Clap) -> Self {
        Self {
            width: (clap.clean_aperture_width_n.into(), clap.clean_aperture_width_d),
            height: (clap.clean_aperture_height_n.into(), clap.clean_aperture_height_d),
            right: (clap.horiz_off_n.into(), clap.horiz_off_d),
            down: (clap.vert_off_n.into(), clap.vert_off_d),
        }
    }

    /// The same in a picture of this size: from the left, from the top, width,
    /// height.
    ///
    /// # Errors
    /// [`Fault::Unknown`] where it is no whole number of pixels, or not all in the
    /// picture: of that, two programs need not show the same.
    pub(super) fn within(self, (width, height): (u32, u32)) -> Result<[u32; 4], Fault> {
        let (left, wide) = along(width, self.width, self.right).ok_or(Fault::Unknown)?;
        let (top, high) = along(height, self.height, self.down).ok_or(Fault::Unknown)?;
        Ok([left, top, wide, high])
    }
}

/// Where it begins along one side, and how long it is.
fn along(whole: u32, length: Fraction, off: Fraction) -> Option<(u32, u32)> {
    let length = divided(length.0.into(), length.1.into())?;
    let ((off, by), over) = (off, i128::from(whole) - length);
    let begins = divided(i128::from(off) * 2 + over * i128::from(by), i128::from(by) * 2)?;
    let (begins, length) = (u32::try_from(begins).ok()?, u32::try_from(length).ok()?);
    (length > 0 && begins.checked_add(length)? <= whole).then_some((begins, length))
}

/// One number by another, where nothing is left over.
fn divided(number: i128, by: i128) -> Option<i128> {
    (by > 0 && number % by == 0).then(|| number / by)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_lies_around_the_middle_and_as_far_off_as_it_says() {
        assert_eq!(along(64, (64, 1), (0, 1)), Some((0, 64)));
        assert_eq!(along(64, (32, 1), (0, 1)), Some((16, 32)));
        assert_eq!(along(64, (32, 1), (-16, 1)), Some((0, 32)));
        assert_eq!(along(64, (64, 2), (32, 2)), Some((32, 32)));
        // An odd rest has its middle between two pixels.
        assert_eq!(along(64, (33, 1), (1, 2)), Some((16, 33)));
    }

    #[test]
    fn no_part_of_a_pixel_and_nothing_outside_is_taken() {
        for (length, off) in [
            ((33, 1), (0, 1)),
            ((65, 2), (0, 1)),
            ((32, 1), (17, 1)),
            ((32, 1), (-17, 1)),
            ((65, 1), (1, 2)),
            ((0, 1), (0, 1)),
            ((32, 0), (0, 1)),
            ((32, 1), (0, 0)),
            ((u32::MAX.into(), 1), (i32::MIN.into(), u32::MAX)),
        ] {
            assert_eq!(along(64, length, off), None, "{length:?} {off:?}");
        }
    }
}
