//! What calls leave behind on the stack.

use zeroize::Zeroize as _;

/// Deeper than calls go that handle keys and texts.
const DEPTH: usize = 256 << 10;

/// Wipes the stack below it when dropped: a key that was derived in a call and
/// moved, or a few bytes of a text, may be left there, and nothing else wipes
/// them.
pub struct Traces;

impl Drop for Traces {
    fn drop(&mut self) {
        wipe();
    }
}

#[inline(never)]
fn wipe() {
    let mut below = [0_u8; DEPTH];
    below.zeroize();
    std::hint::black_box(&below);
}
