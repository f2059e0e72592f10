//! Films made here, box by box.

use std::io::Cursor;

use diary::{Location, Orientation};
use proptest::prelude::*;

use super::*;

fn of(kind: &[u8], contents: &[&[u8]]) -> Vec<u8> {
    let content = contents.concat();
    let size = u32::try_from(content.len() + 8).expect("a test film is small");
    [&size.to_be_bytes()[..], kind, &content].concat()
}

/// 2026-03-04 21:40:05 UTC, as QuickTime counts.
const CREATED: u32 = 3_855_505_205;

fn mvhd(created: u32, scale: u32, length: u32) -> Vec<u8> {
    let numbers = [0, created, created, scale, length].map(u32::to_be_bytes).concat();
    of(b"mvhd", &[&numbers, &[0; 80]])
}

fn long_mvhd() -> Vec<u8> {
    let created = u64::from(CREATED).to_be_bytes();
    let parts: [&[u8]; 6] = [
        &[1, 0, 0, 0],
        &created,
        &created,
        &600_u32.to_be_bytes(),
        &6_001_u64.to_be_bytes(),
        &[0; 80],
    ];
    of(b"mvhd", &parts)
}

fn track(matrix: [u32; 4], width: u32, height: u32) -> Vec<u8> {
    let [a, b, c, d] = matrix;
    let matrix = [a, b, 0, c, d, 0, 0, 0, 0x4000_0000].map(u32::to_be_bytes).concat();
    let size = [width << 16, height << 16].map(u32::to_be_bytes).concat();
    let hdlr = of(b"hdlr", &[&[0; 8], b"vide", &[0; 13]]);
    of(b"trak", &[&of(b"tkhd", &[&[0; 40], &matrix, &size]), &of(b"mdia", &[&hdlr])])
}

fn user(kind: &[u8], text: &str) -> Vec<u8> {
    let length = u16::try_from(text.len()).expect("a test text is short").to_be_bytes();
    of(kind, &[&length, &[0x15, 0xC7], text.as_bytes()])
}

fn android() -> Vec<u8> {
    let udta = [
        user(b"\xA9xyz", "+52.5000-003.2500/"),
        user(b"\xA9mak", "Drama"),
        user(b"\xA9mod", "Phone 1"),
    ];
    let moov = [
        mvhd(CREATED, 1000, 12_345),
        track([0, 0, 0, 0], 0, 0),
        track([0, 0x1_0000, 0xFFFF_0000, 0], 1920, 1080),
        of(b"udta", &[&udta.concat()]),
    ];
    let ftyp = of(b"ftyp", &[b"mp42\0\0\0\0mp42isom"]);
    [ftyp, of(b"mdat", &[&[7; 5000]]), of(b"moov", &[&moov.concat()])].concat()
}

fn apple() -> Vec<u8> {
    let said = [
        ("com.apple.quicktime.make", "Drama"),
        ("com.apple.quicktime.model", "Drama Phone 1"),
        ("com.apple.quicktime.creationdate", "2026-03-04T22:40:05+0100"),
        ("com.apple.quicktime.location.ISO6709", "+52.5000-003.2500+010.000/"),
    ];
    let count = u32::try_from(said.len()).expect("there are four").to_be_bytes();
    let keys: Vec<u8> = said.iter().flat_map(|(key, _)| of(b"mdta", &[key.as_bytes()])).collect();
    let list = (1_u32..).zip(said).flat_map(|(place, (_, text))| {
        let data = of(b"data", &[&1_u32.to_be_bytes(), &[0; 4], text.as_bytes()]);
        of(&place.to_be_bytes(), &[&data])
    });
    let list: Vec<u8> = list.collect();
    let hdlr = of(b"hdlr", &[&[0; 8], b"mdta", &[0; 14]]);
    let meta = [hdlr, of(b"keys", &[&[0; 4], &count, &keys]), of(b"ilst", &[&list])].concat();
    let moov = [long_mvhd(), of(b"meta", &[&meta])].concat();
    [of(b"ftyp", &[b"qt  \0\0\0\0qt  "]), of(b"moov", &[&moov])].concat()
}

fn read(bytes: &[u8]) -> Embedded {
    crate::photo::embedded(Cursor::new(bytes))
}

#[test]
fn what_phones_say_of_a_video_is_read() {
    let there = Some(Location { latitude_micro: 52_500_000, longitude_micro: -3_250_000 });
    let said = read(&android());
    assert_eq!(said.taken.as_deref(), Some("2026-03-04T21:40:05+00:00"));
    assert_eq!(said.device.as_deref(), Some("Drama Phone 1"));
    assert_eq!(said.location, there);
    assert_eq!((said.width, said.height), (Some(1920), Some(1080)));
    assert_eq!(said.orientation.map(Orientation::number), Some(6));
    assert_eq!(said.duration_ms, Some(12_345));

    let said = read(&apple());
    assert_eq!(said.taken.as_deref(), Some("2026-03-04T22:40:05+01:00"));
    assert_eq!(said.device.as_deref(), Some("Drama Phone 1"));
    assert_eq!(said.location, there);
    assert_eq!(said.duration_ms, Some(10_001));
}

/// Another reader of films, where it is there.
#[test]
#[allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a judge is another program, and what is left out is said"
)]
fn exiftool_sees_the_same_in_a_film() {
    let folder = tempfile::tempdir().expect("a folder of our own can be made");
    for (name, film) in [("android.mp4", android()), ("apple.mov", apple())] {
        let path = folder.path().join(name);
        std::fs::write(&path, &film).expect("a test film can be written");
        let mut tool = std::process::Command::new("exiftool");
        let Ok(answer) = tool.args(["-json", "-n", "-api", "QuickTimeUTC=0"]).arg(&path).output()
        else {
            println!("left out: there is no `exiftool` on the PATH");
            return;
        };
        let their: Vec<serde_json::Value> =
            serde_json::from_slice(&answer.stdout).expect("exiftool answers in JSON");
        let (their, said) = (&their[0], read(&film));
        assert_eq!(their["CreateDate"], "2026:03:04 21:40:05", "{name}");
        assert_eq!(their["Make"], "Drama", "{name}");
        let seconds = f64::from(said.duration_ms.unwrap_or_default()) / 1000.0;
        assert!(their["Duration"].as_f64().is_some_and(|d| (d - seconds).abs() < 0.001), "{name}");
        assert_eq!(their["GPSLatitude"], 52.5, "{name}");
        assert_eq!(their["GPSLongitude"], -3.25, "{name}");
        if let Some(width) = said.width {
            assert_eq!(their["ImageWidth"], width, "{name}");
            assert_eq!(their["Rotation"], 90, "{name}");
        }
    }
}

#[test]
fn what_a_film_does_not_know_it_does_not_say() {
    for (created, scale, length) in [(0, 0, 5), (2_082_844_800, 1000, u32::MAX), (5, 1, 0)] {
        let moov = of(b"moov", &[&mvhd(created, scale, length)]);
        let film = [of(b"ftyp", &[b"isom\0\0\0\0"]), moov].concat();
        assert_eq!(read(&film), Embedded::default());
    }
}

#[test]
fn sizes_of_boxes_are_not_believed() {
    let hostile: [&[u8]; 6] = [
        b"\0\0\0\0moov",
        b"\0\0\0\x01moov\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
        b"\0\0\0\x01free\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
        b"\0\0\0\x01free\0\0\0\0\0\0\0\0",
        b"\xFF\xFF\xFF\xFFmoov",
        b"\0\0\0\x10moov\xFF\xFF\xFF\xFFmvhd",
    ];
    for end in hostile {
        let film = [&of(b"ftyp", &[b"mp42\0\0\0\0"])[..], end].concat();
        assert_eq!(read(&film), Embedded::default(), "{end:?}");
    }
}

proptest! {
    #[test]
    fn a_film_with_wrong_bytes_is_read_or_not_but_never_harms(
        at in any::<prop::sample::Index>(), byte in any::<u8>(), length in any::<prop::sample::Index>(),
    ) {
        for mut film in [android(), apple()] {
            let at = at.index(film.len());
            film[at] = byte;
            film.truncate(length.index(film.len()) + 1);
            let _ = read(&film);
        }
    }
}
