//! Films and sounds of any bytes, silenced: a copy is as long as it was said to
//! be, and can be silenced again. The same bytes as what comes by the pipe.

#![no_main]

use std::io::{Cursor, Read as _};

use diary::Span;
use libfuzzer_sys::fuzz_target;
use recording::{Fault, answer, film, serve, wav};

const ALL: Span = Span { from: 0, to: u32::MAX };

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let some = Span { from: u32::from(*first) * 10, to: u32::from(*first) * 10 + 500 };
    for spans in [[ALL], [some]] {
        for rewrite in [
            film::silenced(&mut Cursor::new(rest), &spans),
            wav::silenced(&mut Cursor::new(rest), &spans),
        ] {
            let Ok(rewrite) = rewrite else { continue };
            let (length, mut copy) = (rewrite.length(), Vec::new());
            rewrite.of(Cursor::new(rest)).read_to_end(&mut copy).expect("what is kept is there");
            assert_eq!(copy.len() as u64, length);
        }
    }
    let order = serde_json::to_vec(&[some]).expect("it has a JSON form");
    let length = u32::try_from(order.len()).expect("it is short").to_le_bytes();
    let mut said = Vec::new();
    serve(&mut &*[&length, order.as_slice(), rest].concat(), &mut said).expect("memory takes it");
    if let Ok(made) = answer(said) {
        assert!(!made.bytes.is_empty() && !made.silent.is_empty());
    }
    // As the answer of a process that a sound has taken over.
    if let Ok(made) = answer(bytes.to_vec()) {
        assert!(made.bytes.len() < bytes.len());
    }
    // As an order that is cut off: its length says more than there is.
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes();
    let mut said = Vec::new();
    serve(&mut &*[&length, rest].concat(), &mut said).expect("memory takes it");
    assert_eq!(answer(said), Err(Fault::Unfinished));
});
