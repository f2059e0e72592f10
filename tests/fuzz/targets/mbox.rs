//! Many mails in one file of any bytes: they lie one behind the other, and each
//! can be taken and read.

#![no_main]

use std::io::Cursor;

use import::mail::mbox::{Place, index, take};
use import::mail::{Limits, read};
use libfuzzer_sys::fuzz_target;

const MOST: usize = 100;

fuzz_target!(|bytes: &[u8]| {
    let mut file = Cursor::new(bytes);
    let found = index(&mut file, MOST).expect("memory can be read");
    assert!(found.mails.len() <= MOST);
    let mut before = 0;
    for place in &found.mails {
        let Place { start, end, is_counted, passed_over } = *place;
        assert!(before <= start && start <= end && end <= bytes.len() as u64);
        assert!(is_counted || passed_over == 0);
        before = end;
        let taken = take(&mut file, place, 1 << 20).expect("memory can be read");
        assert!(!taken.is_cut);
        assert_eq!((taken.bytes.len() + taken.unquoted) as u64, end - start);
        let _ = read(&taken.bytes, &Limits::default());
    }
});
