//! What is left behind on the disk: no readable word.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use sentences::Blank;

use crate::home::Home;
use crate::steps::{make_diary, write};
use crate::window::Window;

/// Words that stand nowhere else.
const WRITTEN: &str = "quillfeather";
const DRAFTED: &str = "marrowbell";
const NAMED: &str = "thistlewick";
/// Larger files than these are none that a web view would leave.
const LARGEST: u64 = 64 << 20;

#[tokio::test]
async fn no_word_that_was_written_is_readable_in_any_file() {
    let begun = SystemTime::now();
    let home = Home::empty();
    home.photo(&format!("{NAMED}.jpg"));
    let window = Window::open(&home).await;
    make_diary(&window).await;
    write(&window, &format!("There was a {WRITTEN} on the step.")).await;
    window.press("saved-attach").await;
    window.text(&window.say_with("attached", &[("list", Blank::Text("AJS/1"))])).await;
    window.press("saved-open").await;
    window.click("//*[@data-exhibit='1']").await;
    window.until_true("document.querySelector('figure img')?.naturalWidth > 0").await;
    window.press("menu-write").await;
    window.type_into("what-happened", &format!("And then a {DRAFTED}.")).await;
    window.sentence("draft-kept").await;

    assert_eq!(readable(&home, begun), Vec::<PathBuf>::new(), "while it is open");
    window.press("leave").await;
    window.screen("lock-title").await;
    assert_eq!(readable(&home, begun), Vec::<PathBuf>::new(), "after leaving");
    drop(window);
    assert_eq!(readable(&home, begun), Vec::<PathBuf>::new(), "after the end");
}

/// The files in which one of the words can be read: all of this home, and what
/// was changed since in the folders that any program may write to.
fn readable(home: &Home, since: SystemTime) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for name in ["home", "run", "tmp", "out", "vault"] {
        below(&home.path(name), &mut files);
    }
    assert!(files.iter().any(|file| file.file_name() == Some(OsStr::new("store.db"))));
    let mut shared = Vec::new();
    for place in [std::env::temp_dir(), "/tmp".into(), "/var/tmp".into(), "/dev/shm".into()] {
        below(&place, &mut shared);
    }
    let is_new = |file: &PathBuf| {
        let about = fs::metadata(file).ok();
        let changed = about.filter(|about| about.len() <= LARGEST).and_then(|a| a.modified().ok());
        changed.is_some_and(|changed| changed >= since) && !file.starts_with(home.all())
    };
    files.extend(shared.into_iter().filter(is_new));
    files.retain(|file| holds_a_word(file));
    files
}

/// Every file below a folder, on the same disk. What may not be read, or goes
/// meanwhile, is not ours; a link leads elsewhere, and so does another file
/// system that someone put there.
fn below(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(disk) = fs::metadata(folder).map(|about| about.dev()) else { return };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.metadata() {
            Ok(about) if about.is_dir() && about.dev() == disk => below(&entry.path(), files),
            Ok(about) if about.is_file() => files.push(entry.path()),
            Ok(_) | Err(_) => {}
        }
    }
}

fn holds_a_word(file: &Path) -> bool {
    let bytes = fs::read(file).unwrap_or_default();
    let name = file.to_string_lossy();
    [WRITTEN, DRAFTED, NAMED].into_iter().any(|word| {
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        name.contains(word) || holds(&bytes, word.as_bytes()) || holds(&bytes, &wide)
    })
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}
