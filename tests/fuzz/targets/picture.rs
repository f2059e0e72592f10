//! Pictures of any bytes, decoded and copied; a copy is a picture that can be
//! copied again. The same bytes as an order that comes by the pipe.

#![no_main]

use diary::{Area, Step};
use libfuzzer_sys::fuzz_target;
use picture::{Fault, Kind, Limits, Order, answer, make_within, serve};

/// Small enough to decode very many.
const SMALL: Limits = Limits { side: 2_000, pixels: 1_000_000, memory: 64 << 20 };

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let kind = if first & 1 == 0 { Kind::Viewing } else { Kind::Redacted };
    let order = |steps| Order { kind, steps, seen: None };
    if let Ok(made) = make_within(rest, &order(vec![Step::Convert]), SMALL) {
        let corner = Step::Cover(Area { x: 0, y: 0, width: 1, height: 1 });
        let again = make_within(&made.bytes, &order(vec![corner]), SMALL);
        assert!(again.is_ok_and(|again| !again.bytes.is_empty()));
    }
    let small = Order { kind: Kind::OnPage(24), steps: Vec::new(), seen: None };
    if let Ok(made) = make_within(rest, &small, SMALL) {
        assert!(!made.bytes.is_empty());
    }
    // As the answer of a process that a picture has taken over.
    if let Ok(made) = answer(bytes.to_vec()) {
        assert_eq!(made.bytes.as_slice(), rest);
    }
    // As an order that is cut off: its length says more than there is.
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes();
    let mut said = Vec::new();
    serve(&mut &*[&length, rest].concat(), &mut said).expect("memory takes it");
    assert_eq!(answer(said), Err(Fault::Unfinished));
});
