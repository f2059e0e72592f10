//! Films as other programs make them, put into pieces, beside another reader
//! (`ffmpeg`): every frame is there, unchanged, at its time.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a judge is another program, and what is left out is said"
)]

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use import::film::{Film, Stream};

/// Where films are made.
fn place(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

fn ffmpeg(words: &[&str]) -> Option<String> {
    let mut command = Command::new("ffmpeg");
    let answer = command.args(["-v", "error", "-y"]).args(words).output().ok()?;
    answer.status.success().then(|| String::from_utf8_lossy(&answer.stdout).into_owned())
}

/// Makes a film of six seconds by these words; nothing, and says so, where that
/// cannot be done here.
fn made(name: &str, words: &str) -> Option<PathBuf> {
    let path = place(name);
    let picture = "testsrc2=size=160x120:rate=25:duration=6";
    let sound = "sine=frequency=440:duration=6";
    let mut all = vec!["-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", sound];
    all.extend(words.split(' '));
    let to = path.to_str()?;
    all.push(to);
    if ffmpeg(&all).is_none() {
        println!("left out: no `ffmpeg` here makes {name}");
        return None;
    }
    Some(path)
}

/// A stream as one file: its beginning and all its pieces.
fn joined(film: &Film, from: &Path, stream: usize) -> PathBuf {
    let name = from.file_name().expect("it has a name").to_string_lossy();
    let path = place(&format!("joined-{stream}-{name}"));
    let (mut file, mut to) =
        (File::open(from).expect("it was made"), File::create(&path).expect("it can be made"));
    let mut piece = 0;
    while let Some(bytes) = film.piece(&mut file, stream, piece).expect("it can be read") {
        to.write_all(&bytes).expect("it can be written");
        piece += 1;
    }
    assert_eq!(piece, film.streams()[stream].pieces.len() + 1);
    path
}

/// Every frame of one kind: when it is shown in milliseconds, and its digest.
fn frames(path: &Path, kind: &str) -> Vec<(i64, String)> {
    let path = path.to_str().expect("paths of tests are plain");
    let map = format!("0:{kind}:0");
    let words = ["-i", path, "-map", &map, "-c", "copy", "-copyts", "-f", "framemd5", "-"];
    let text = ffmpeg(&words).unwrap_or_default();
    let base = text.lines().find_map(|line| line.strip_prefix("#tb 0: ")).unwrap_or("1/1");
    let (over, under) = base.split_once('/').expect("it is a fraction");
    let (over, under): (i64, i64) = (over.parse().unwrap_or(1), under.parse().unwrap_or(1));
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let frame = |line: &str| {
        let parts: Vec<&str> = line.split(',').map(str::trim).collect();
        let shown: i64 = parts.get(2)?.parse().ok()?;
        Some((shown * over * 1000 / under, format!("{} {}", parts.get(4)?, parts.get(5)?)))
    };
    lines.filter_map(frame).collect()
}

fn cut(path: &Path) -> Film {
    Film::read(&mut File::open(path).expect("it was made")).expect("it is a film")
}

/// What ffmpeg reads of the whole and of the pieces is the same, and starts
/// alike: times may be moved, but those of pictures and sound by the same.
fn same(path: &Path, kinds: &[(usize, &str)]) {
    let film = cut(path);
    assert!((5.8..6.3).contains(&film.seconds()), "{path:?}: {}", film.seconds());
    let mut moved = Vec::new();
    for (stream, kind) in kinds {
        let ours = frames(&joined(&film, path, *stream), kind);
        let theirs = frames(path, kind);
        assert!(theirs.len() > 100, "{path:?}");
        let digests = |frames: &[(i64, String)]| -> Vec<String> {
            frames.iter().map(|(_, digest)| digest.clone()).collect()
        };
        assert_eq!(digests(&ours), digests(&theirs), "{path:?} {kind}");
        let by: Vec<i64> = ours.iter().zip(&theirs).map(|(our, their)| our.0 - their.0).collect();
        assert!(by.iter().all(|one| (one - by[0]).abs() <= 1), "{path:?} {kind}: {by:?}");
        moved.push(by[0]);
    }
    assert!(moved.iter().all(|one| (one - moved[0]).abs() <= 1), "{path:?}: {moved:?}");
    for Stream { pieces, .. } in film.streams() {
        assert!(pieces.first().is_some_and(|first| first.whole), "{path:?}");
        assert!(pieces.windows(2).all(|two| two[0].at < two[1].at), "{path:?}");
        assert!(pieces.len() > 1 && pieces.len() < 10, "{path:?}: {}", pieces.len());
    }
}

const BOTH: &[(usize, &str)] = &[(0, "v"), (1, "a")];

#[test]
fn an_ordinary_film_is_cut_with_every_frame_at_its_time() {
    let aac = "-c:v libx264 -g 50 -c:a aac";
    let films = [
        ("end.mp4", aac.to_owned()),
        ("start.mp4", format!("{aac} -movflags +faststart")),
        ("old.mov", aac.to_owned()),
        ("one-key.mp4", "-c:v libx264 -g 1000 -c:a aac".to_owned()),
        ("hevc.mp4", "-c:v libx265 -x265-params log-level=error -c:a aac".to_owned()),
        ("nine.mp4", "-c:v libvpx-vp9 -deadline realtime -g 50 -c:a libopus".to_owned()),
        ("late.mp4", format!("{aac} -output_ts_offset 3")),
    ];
    for (name, words) in films {
        if let Some(path) = made(name, &words) {
            same(&path, BOTH);
        }
    }
}

#[test]
fn a_film_that_was_cut_already_is_given_as_it_is() {
    let films = [
        (
            "cut.mp4",
            "-c:v libx264 -g 50 -c:a aac -movflags frag_keyframe+empty_moov+default_base_moof",
        ),
        ("vp8.webm", "-c:v libvpx -deadline realtime -g 50 -c:a libopus"),
        ("live.webm", "-c:v libvpx -deadline realtime -g 50 -c:a libopus -live 1"),
    ];
    for (name, words) in films {
        if let Some(path) = made(name, words) {
            same(&path, &[(0, "v"), (0, "a")]);
        }
    }
}

#[test]
fn the_type_says_what_a_player_must_know() {
    let types = [
        ("t1.mp4", "-c:v libx264 -profile:v high -level 3.1 -c:a aac", "avc1.64001f", "mp4a.40.2"),
        ("t2.mp4", "-c:v libx265 -x265-params log-level=error -c:a libopus", "hev1.1.6.L", "opus"),
        (
            "t3.mp4",
            "-c:v libvpx-vp9 -deadline realtime -c:a libmp3lame",
            "vp09.00.10.08",
            "mp4a.6b",
        ),
        ("t4.mov", "-c:v libx264 -c:a aac", "avc1.", "mp4a.40.2"),
    ];
    for (name, words, picture, sound) in types {
        let Some(path) = made(name, words) else { continue };
        let film = cut(&path);
        let said: Vec<&str> = film.streams().iter().map(|one| one.media_type.as_str()).collect();
        assert!(said[0].starts_with(&format!("video/mp4; codecs=\"{picture}")), "{said:?}");
        assert_eq!(said[1], format!("audio/mp4; codecs=\"{sound}\""));
    }
}

#[test]
fn sound_that_no_window_plays_leaves_the_pictures() {
    let Some(path) = made("pcm.mov", "-c:v libx264 -g 50 -c:a pcm_s16le") else { return };
    same(&path, &[(0, "v")]);
    assert_eq!(cut(&path).streams().len(), 1);
}
