//! What a file is, and what it says of itself: JPEG, PNG, HEIC, WebP, TIFF, MP4,
//! MOV of any bytes.

#![no_main]

use std::io::Cursor;

use chrono::NaiveDateTime;
use diary::{Embedded, Location};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let kind = import::kind::of(bytes, "name.eml");
    assert!(kind.contains('/') && kind.is_ascii());
    let Embedded { taken, device, location, orientation, width, height, duration_ms: _ } =
        import::photo::embedded(Cursor::new(bytes));
    assert!(orientation.is_none_or(|turned| (1..=8).contains(&turned.number())));
    assert!([width, height].into_iter().flatten().all(|pixels| (1..=1_000_000).contains(&pixels)));
    if let Some(taken) = taken {
        let local = taken.get(..19).expect("a date and a time");
        assert!(NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M:%S").is_ok());
    }
    if let Some(device) = device {
        assert!(!device.trim().is_empty() && device.chars().count() <= 201);
        assert!(!device.chars().any(char::is_control));
    }
    if let Some(Location { latitude_micro, longitude_micro }) = location {
        assert!(latitude_micro.abs() <= 90_000_000 && longitude_micro.abs() <= 180_000_000);
    }
});
