//! Every text in a file of any bytes, taken for each type that is read. The text
//! of a PDF is read in a process of its own, and is no part of this.

#![no_main]

use std::io::Cursor;
use std::ops::ControlFlow;

use import::texts::{Found, Limits, read};
use libfuzzer_sys::fuzz_target;

/// Small enough that limits are met.
const LIMITS: Limits =
    Limits { whole: 1 << 20, list: 10_000, members: 100, unpacked: 4 << 20, mails: 100, depth: 3 };

const TYPES: [&str; 9] = [
    "application/zip",
    "application/json",
    "application/mbox",
    "application/vnd.ms-outlook",
    "message/rfc822",
    "multipart/related",
    "text/html",
    "text/plain",
    "text/xml",
];

fuzz_target!(|bytes: &[u8]| {
    for media_type in TYPES {
        let mut pieces = 0;
        let take = &mut |found: Found<'_>| {
            if let Found::Pdf(inside) = found {
                assert!(inside.len() as u64 <= LIMITS.whole);
            }
            pieces += 1;
            ControlFlow::Continue(())
        };
        read(Cursor::new(bytes), media_type, "file", &LIMITS, take).expect("memory can be read");
        // Reading stops where it is told to.
        let mut seen = 0;
        let stop = &mut |_: Found<'_>| {
            seen += 1;
            ControlFlow::Break(())
        };
        read(Cursor::new(bytes), media_type, "file", &LIMITS, stop).expect("memory can be read");
        assert_eq!(seen, pieces.min(1), "{media_type}");
    }
});
