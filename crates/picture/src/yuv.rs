//! From brightness and two differences of colour, as video keeps a picture, to
//! red, green and blue (ITU-T H.273 §8.3).

/// How brightness and colours were mixed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Mix {
    /// Not at all: green, blue and red are kept as they are.
    None,
    /// With these shares of red and of blue in the brightness.
    Shares {
        /// The share of red.
        red: f32,
        /// The share of blue.
        blue: f32,
    },
}

/// One of the three parts of a picture.
pub(crate) struct Plane<'a> {
    /// Its bytes, row by row.
    pub(crate) bytes: &'a [u8],
    /// How many bytes a row has.
    pub(crate) stride: usize,
    /// Whether two bytes make one number.
    pub(crate) wide: bool,
}

impl Plane<'_> {
    /// The number at a place; 0 where there is none.
    pub(crate) fn at(&self, x: u32, y: u32) -> u16 {
        let place = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let row = place(y).saturating_mul(self.stride);
        if self.wide {
            let at = row.saturating_add(place(x).saturating_mul(2));
            let two = self.bytes.get(at..).and_then(|rest| rest.first_chunk());
            two.map_or(0, |two| u16::from_ne_bytes(*two))
        } else {
            self.bytes.get(row.saturating_add(place(x))).map_or(0, |one| u16::from(*one))
        }
    }
}

/// How the numbers of a picture are to be read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading {
    /// How many bits each has.
    pub(crate) bits: u32,
    /// Whether they use all of them, and not only the middle as television does.
    pub(crate) full: bool,
    /// How the colours were mixed.
    pub(crate) mix: Mix,
}

impl Reading {
    /// Brightness from 0 to 1.
    pub(crate) fn brightness(self, number: u16) -> f32 {
        let (number, step) = (f32::from(number), self.step());
        if self.full { number / self.most() } else { (number / step - 16.0) / 219.0 }
    }

    /// A difference of colour from -0.5 to 0.5.
    fn difference(self, number: u16) -> f32 {
        let (number, step) = (f32::from(number), self.step());
        let middle = number - 128.0 * step;
        if self.full { middle / self.most() } else { middle / step / 224.0 }
    }

    /// The colour that a brightness and two differences make.
    pub(crate) fn colour(self, luma: u16, blue: u16, red: u16) -> [u8; 3] {
        match self.mix {
            Mix::None => [red, luma, blue].map(|number| eight_bits(self.brightness(number))),
            Mix::Shares { red: of_red, blue: of_blue } => {
                let light = self.brightness(luma);
                let (more_blue, more_red) = (self.difference(blue), self.difference(red));
                let red = light + 2.0 * (1.0 - of_red) * more_red;
                let blue = light + 2.0 * (1.0 - of_blue) * more_blue;
                let green = (light - of_red * red - of_blue * blue) / (1.0 - of_red - of_blue);
                [red, green, blue].map(eight_bits)
            }
        }
    }

    /// A brightness without colour.
    pub(crate) fn grey(self, luma: u16) -> [u8; 3] {
        [eight_bits(self.brightness(luma)); 3]
    }

    /// The largest number of so many bits.
    fn most(self) -> f32 {
        256.0 * self.step() - 1.0
    }

    /// How many steps there are for one of eight bits.
    fn step(self) -> f32 {
        if self.bits > 8 { f32::from(1_u16 << (self.bits - 8).min(8)) } else { 1.0 }
    }
}

/// From 0 to 1 as a byte.
pub(crate) fn eight_bits(part: f32) -> u8 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 255")]
    let byte = (part.clamp(0.0, 1.0) * 255.0).round() as u8;
    byte
}

#[cfg(test)]
mod tests {
    use super::*;

    const BT601: Mix = Mix::Shares { red: 0.299, blue: 0.114 };

    #[test]
    fn black_white_and_the_colours_come_out_as_the_standard_says() {
        let tv = Reading { bits: 8, full: false, mix: BT601 };
        assert_eq!(tv.colour(16, 128, 128), [0, 0, 0]);
        assert_eq!(tv.colour(235, 128, 128), [255, 255, 255]);
        assert_eq!(tv.colour(82, 90, 240), [255, 1, 0]);
        let full = Reading { bits: 8, full: true, mix: BT601 };
        assert_eq!(full.colour(255, 128, 128), [255, 255, 255]);
        assert_eq!(full.colour(76, 85, 255), [254, 0, 0]);
        let ten = Reading { bits: 10, full: true, mix: BT601 };
        assert_eq!(ten.colour(1023, 512, 512), [255, 255, 255]);
        let apart = Reading { bits: 8, full: true, mix: Mix::None };
        assert_eq!(apart.colour(2, 3, 1), [1, 2, 3]);
        assert_eq!(full.grey(128), [128; 3]);
    }

    #[test]
    fn a_place_that_is_not_there_is_nothing() {
        let plane = Plane { bytes: &[1, 2, 3, 4], stride: 2, wide: false };
        assert_eq!((plane.at(1, 1), plane.at(0, 9), plane.at(u32::MAX, u32::MAX)), (4, 0, 0));
        let wide = Plane { bytes: &[1, 0, 3, 0], stride: 2, wide: true };
        assert_eq!((wide.at(0, 1), wide.at(1, 1)), (3, 0));
    }
}
