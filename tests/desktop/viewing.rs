//! Seeing and hearing what was attached, in the real window.

use std::path::PathBuf;

use crate::home::Home;
use crate::steps::{add_files, make_diary, write};
use crate::window::Window;

/// Eight seconds of VP8 and Vorbis in WebM, which every WebKit on Linux plays;
/// and twenty of H.264 and AAC in MP4 with its table at the end, as phones film,
/// for which it needs a decoder. Made by FFmpeg, of its test picture and a tone.
const FREE: &[u8] = include_bytes!("media/film.webm");
const OF_A_PHONE: &[u8] = include_bytes!("media/film.mp4");
/// More than WebKit takes at once.
const LARGE: usize = 47 << 20;

/// Some bytes of a frame of the small film, which stand nowhere else.
pub(crate) fn frame() -> &'static [u8] {
    let middle = FREE.len() / 2;
    FREE.get(middle..middle + 48).unwrap_or_default()
}

impl Home {
    /// A small film to attach, under this name.
    pub(crate) fn film(&self, name: &str) -> PathBuf {
        self.put(name, FREE)
    }

    /// Films that are too large to be played in one, most of each room that is
    /// left free.
    fn large_films(&self, free: &str, of_a_phone: &str) {
        let length = u32::try_from(LARGE).expect("it is under 4 GiB").to_be_bytes();
        let room = vec![0; LARGE - 8];
        // A Void of EBML, with its length in eight bytes.
        let void = [&[0xEC, 0x01, 0, 0, 0], length.as_slice(), &room[..LARGE - 8], &[0; 8]];
        self.put(free, &[FREE, &void.concat()].concat());
        self.put(of_a_phone, &[OF_A_PHONE, &length, b"free", &room].concat());
    }

    /// Three seconds of a soft tone, as WAV.
    pub(crate) fn sound(&self, name: &str) -> PathBuf {
        let (rate, seconds) = (8000_u32, 3);
        let frames = (0..rate * seconds).map(|at| if at / 9 % 2 == 0 { 120_u8 } else { 136 });
        let frames: Vec<u8> = frames.collect();
        let length = u32::try_from(frames.len()).expect("it is short");
        let numbers = |numbers: &[u32]| -> Vec<u8> {
            numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
        };
        let parts: [&[u8]; 7] = [
            b"RIFF",
            &numbers(&[36 + length]),
            b"WAVEfmt ",
            // PCM in one channel, a byte for each of so many a second.
            &numbers(&[16, 1 | 1 << 16, rate, rate, 1 | 8 << 16]),
            b"data",
            &numbers(&[length]),
            &frames,
        ];
        self.put(name, &parts.concat())
    }

    fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path("picked").join(name);
        std::fs::write(&path, bytes).expect("a file can be written");
        path
    }
}

#[tokio::test]
async fn films_and_sounds_are_covered_until_asked_for_then_played_and_sought() {
    let home = Home::empty();
    home.film("small.webm");
    home.large_films("large.webm", "large.mp4");
    home.sound("tone.wav");
    let window = Window::open(&home).await;
    make_diary(&window).await;
    write(&window, "He filmed the door and sent it to me.").await;
    add_files(&window, "saved-attach").await;
    window.see("//*[contains(., 'AJS/1–4')]").await;

    opened(&window, "small.webm").await;
    played(&window, 8.0, "data:", true).await;
    opened(&window, "tone.wav").await;
    played(&window, 3.0, "data:", false).await;
    opened(&window, "large.webm").await;
    played(&window, 8.0, "blob:", true).await;
    opened(&window, "large.mp4").await;
    let plays = "done(MediaSource.isTypeSupported('video/mp4; codecs=\"avc1.64000a\"'))";
    if window.ask(plays, Vec::new()).await == true {
        played(&window, 20.0, "blob:", true).await;
    } else {
        println!("left out: this WebKit has no decoder for the films of phones");
        window.sentence("viewing-failed").await;
    }
}

#[tokio::test]
async fn a_silent_copy_is_heard_before_it_is_kept_and_is_gone_where_it_is_not() {
    let home = Home::empty();
    home.sound("tone.wav");
    let window = Window::open(&home).await;
    make_diary(&window).await;
    write(&window, "He said my new address on the phone.").await;
    add_files(&window, "saved-attach").await;
    window.see("//*[contains(., 'AJS/1')]").await;
    window.press("menu-evidence").await;
    window.click("//button[contains(., 'tone.wav')]").await;
    muted(&window).await;
    assert_eq!(home.attached(), 2, "it is in the vault, and no exhibit");

    window.press("redaction-back").await;
    window.until_true("document.querySelector('audio') === null").await;
    home.until_attached(1).await;
    muted(&window).await;
    window.type_into("redaction-reason", "My new address.").await;
    window.press("redaction-save").await;
    window.see("//h1[normalize-space(.)='AJS/2']").await;
    assert_eq!(home.attached(), 2, "what was heard is what is kept");
}

/// Makes a copy of the sound that is open, silent for its first second, and
/// listens to it.
async fn muted(window: &Window) {
    window.press("redaction-make").await;
    window.press("mute-add").await;
    window.press("mute-hear").await;
    played(window, 3.0, "data:", false).await;
}

impl Home {
    /// How many attached files lie in the vault.
    fn attached(&self) -> usize {
        let below = |folder: PathBuf| std::fs::read_dir(folder).into_iter().flatten().flatten();
        below(self.path("vault/files")).flat_map(|folder| below(folder.path())).count()
    }

    /// Waits until there are so many.
    async fn until_attached(&self, many: usize) {
        for _ in 0..200 {
            if self.attached() == many {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("{} files are attached", self.attached());
    }
}

/// Opens the exhibit of this name and asks for what it shows.
async fn opened(window: &Window, name: &str) {
    window.press("menu-evidence").await;
    window.click(&format!("//button[contains(., '{name}')]")).await;
    window.see("//figure").await;
    window.until_true("document.querySelector('video, audio') === null").await;
    window.click("//figure//button").await;
}

/// Plays what was asked for, and seeks to near its end and back.
async fn played(window: &Window, seconds: f64, by: &str, film: bool) {
    let player = "document.querySelector('video, audio')";
    window.until_true(&format!("{player} !== null && {player}.readyState >= 2")).await;
    window.until_true(&format!("{player}.src.startsWith('{by}')")).await;
    window.until_true(&format!("Math.abs({player}.duration - {seconds}) < 0.5")).await;
    if film {
        window.until_true(&format!("{player}.videoWidth === 64")).await;
    }
    window.press("viewing-start").await;
    window.until_true(&format!("{player}.currentTime > 0.4")).await;
    window.press("viewing-pause").await;
    for to in [seconds - 1.5, 1.0] {
        window
            .ask(
                "const place = document.querySelector('input[type=range]');
                 place.value = String(arguments[0]);
                 place.dispatchEvent(new Event('input', { bubbles: true }));
                 done(true);",
                vec![to.into()],
            )
            .await;
        let there = format!(
            "!{player}.seeking && Math.abs({player}.currentTime - {to}) < 0.3 \
             && {player}.readyState >= 2"
        );
        window.until_true(&there).await;
    }
}
