//! A frame of AAC that is silent (ISO/IEC 14496-3 §4.4.2): every channel that
//! the description names, with nothing in it.

/// Its elements: one channel, two, or the one of low tones.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
    Single,
    Pair,
    Low,
}

/// The end of a frame.
const END: u32 = 7;

/// A silent frame for these channels; nothing for those that a description
/// spells out by itself.
pub(super) fn frame(channels: u8) -> Option<Vec<u8>> {
    use Element::{Low, Pair, Single};
    let elements: &[Element] = match channels {
        1 => &[Single],
        2 => &[Pair],
        3 => &[Single, Pair],
        4 => &[Single, Pair, Single],
        5 => &[Single, Pair, Pair],
        6 => &[Single, Pair, Pair, Low],
        7 => &[Single, Pair, Pair, Pair, Low],
        _ => return None,
    };
    let mut bits = Bits::default();
    for (place, element) in elements.iter().enumerate() {
        let name = match element {
            Single => 0,
            Pair => 1,
            Low => 3,
        };
        bits.put(name, 3);
        // Each has a number among those of its kind.
        let before = elements.iter().take(place).filter(|other| *other == element).count();
        bits.put(u32::try_from(before).unwrap_or_default(), 4);
        if *element == Pair {
            // No window in common.
            bits.put(0, 1);
            channel(&mut bits);
        }
        channel(&mut bits);
    }
    bits.put(END, 3);
    Some(bits.bytes)
}

/// One channel, up to whose highest band there is none.
fn channel(bits: &mut Bits) {
    // The loudness of nothing.
    bits.put(0, 8);
    // One long window of the first shape, no band, nothing foretold.
    bits.put(0, 1 + 2 + 1 + 6 + 1);
    // No pulses, no shaping of noise, no control of gain.
    bits.put(0, 3);
}

/// Bits, the first being the highest of its byte.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    used: u32,
}

impl Bits {
    fn put(&mut self, value: u32, length: u32) {
        for place in (0..length).rev() {
            if self.used == 0 {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= u8::try_from(value >> place & 1).unwrap_or_default() << (7 - self.used);
            }
            self.used = (self.used + 1) % 8;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_silent_frame_has_the_bits_that_the_standard_gives_it() {
        assert_eq!(frame(1), Some(vec![0, 0, 0, 7]));
        // A pair: its name, no window in common, two channels, the end.
        assert_eq!(frame(2), Some(vec![0b0010_0000, 0, 0, 0, 0, 0, 0b0000_1110]));
        assert_eq!((frame(0), frame(8)), (None, None));
    }
}
