//! Leaving in a hurry, whatever is going on, and coming back.

use std::fs::{self, File};

use support::pictures;

use crate::hands::{Hands, are_at_hand, can_give};
use crate::home::Home;
use crate::steps::{PASSPHRASE, add_files, come_back, make_diary, to_the_pages, write};
use crate::window::Window;

const TYPED: &str = "He knew which bus I take.";

/// A file that takes long, and hardly any disk.
const LARGE: u64 = 3 << 30;

#[tokio::test]
async fn shift_three_times_clears_the_screen_and_the_draft_is_there_on_return() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    make_diary(&window).await;
    window.type_into("what-happened", TYPED).await;

    window.shift_three_times_at_once().await;
    window.picture("locked").await;
    assert!(!window.everything().await.contains("bus"), "the screen is clear");

    come_back(&window, "not the passphrase").await;
    window.sentence("problem-wrong-key").await;
    window.sentence("problem-wrong-key.advice").await;
    window.type_into("passphrase", PASSPHRASE).await;
    window.press("open").await;

    window.sentence("draft-came-back").await;
    let there = format!("document.getElementById('what-happened')?.value === '{TYPED}'");
    window.until_true(&there).await;
}

#[tokio::test]
async fn a_file_waits_beside_the_draft_and_belongs_to_the_entry_once_it_is_saved() {
    let home = Home::empty();
    home.photo("at the gate.jpg");
    let window = Window::open(&home).await;
    make_diary(&window).await;
    window.click("//*[@id='section-evidence']/summary").await;
    add_files(&window, "attach-files").await;
    window.text(&window.say_with("arrived-kept", &crate::words::kept("AJS/1"))).await;
    window.picture("write-with-a-file").await;
    window.type_into("what-happened", TYPED).await;

    window.press("leave").await;
    come_back(&window, PASSPHRASE).await;
    window.sentence("draft-came-back").await;
    window.click("//*[@id='section-evidence']/summary").await;
    window.text("AJS/1").await;
    window.press("save").await;
    window.screen("saved-title").await;
    window.press("saved-open").await;
    window.see("//*[@data-exhibit='1']").await;
}

#[tokio::test]
async fn a_diary_that_is_open_elsewhere_says_so() {
    let home = Home::empty();
    let first = Window::open(&home).await;
    make_diary(&first).await;

    let second = Window::open(&home).await;
    second.screen("open-title").await;
    second.type_into("passphrase", PASSPHRASE).await;
    second.press("open").await;
    second.sentence("problem-in-use").await;

    first.press("leave").await;
    first.screen("lock-title").await;
    second.type_into("passphrase", PASSPHRASE).await;
    second.press("open").await;
    second.screen("what-happened").await;
}

#[tokio::test]
async fn a_dialog_that_asks_something_goes_with_the_rest() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    make_diary(&window).await;
    write(&window, "He stood by the gate.").await;
    window.press("menu-incidents").await;
    window.click("//*[@data-row='1']").await;
    window.press("incident-erase").await;
    window.sentence("erase-what").await;

    window.shift_three_times_at_once().await;
    window.until_true("document.querySelector('dialog') === null").await;
    come_back(&window, PASSPHRASE).await;
    window.press("menu-incidents").await;
    window.click("//*[@data-row='1']").await;
    window.text("He stood by the gate.").await;
}

#[tokio::test]
async fn leaving_while_a_file_comes_in_leaves_no_half_of_it() {
    let home = Home::empty();
    large(&home);
    let window = Window::open(&home).await;
    make_diary(&window).await;
    window.press("menu-evidence").await;
    add_files(&window, "attach-files").await;
    window.see("//progress").await;

    window.shift_three_times_at_once().await;
    come_back(&window, PASSPHRASE).await;
    window.press("menu-evidence").await;
    window.sentence("evidence-none").await;
    let kept: u64 = sizes(&home.path("vault/files"));
    assert!(kept < 1 << 20, "{kept} bytes of a file are left");
}

#[tokio::test]
async fn leaving_while_a_bundle_is_saved_leaves_no_half_of_it() {
    let home = Home::empty();
    large(&home);
    let window = Window::open(&home).await;
    make_diary(&window).await;
    write(&window, "The doorbell filmed him.").await;
    add_files(&window, "saved-attach").await;
    window.text(&window.say_with("arrived-kept", &crate::words::kept("AJS/1"))).await;
    to_the_pages(&window).await;
    window.press("bundle-next").await;
    window.press("bundle-save").await;
    window.until_true("document.querySelector('progress[max]') !== null").await;

    window.shift_three_times_at_once().await;
    come_back(&window, PASSPHRASE).await;
    window.press("menu-versions").await;
    window.screen("versions-title").await;
    let out = fs::read_dir(home.path("out")).expect("it is there").flatten();
    let left: Vec<_> = out.map(|entry| entry.file_name()).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[tokio::test]
async fn leaving_before_a_page_is_drawn_shows_it_to_nobody() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    make_diary(&window).await;
    write(&window, TYPED).await;
    to_the_pages(&window).await;
    window.choose("bundle-document-chronology").await;
    window.press("leave").await;
    window.screen("lock-title").await;
    window.until_true("document.querySelector('img') === null").await;
    assert!(!window.everything().await.contains("bus"), "the screen is clear");
}

#[test]
fn a_file_dialog_that_stands_open_goes_with_the_rest() {
    if !are_at_hand() {
        return;
    }
    let home = Home::empty();
    let mut hands = Hands::on(&home, &[]);
    make_diary_by_hand(&mut hands);
    hands.press("menu-evidence");
    hands.press("attach-files");
    hands.press("under-18-no");
    hands.see_file_dialog();
    hands.press("leave");
    hands.see("lock-title");
    hands.see_no_file_dialog();
    hands.quit();
}

#[test]
fn what_was_copied_is_not_on_the_clipboard_after_leaving() {
    if !are_at_hand() || !can_give() {
        return;
    }
    let home = Home::empty();
    let mut hands = Hands::on(&home, &[]);
    make_diary_by_hand(&mut hands);
    hands.type_into("what-happened", TYPED);
    hands.keys(&["key", "ctrl+a", "ctrl+c"]);
    hands.see_copied(TYPED);
    hands.press("leave");
    hands.see("lock-title");
    hands.see_copied("");
    hands.quit();
}

fn make_diary_by_hand(hands: &mut Hands<'_>) {
    hands.press("before-on");
    hands.type_into("create-passphrase", PASSPHRASE);
    hands.type_into("create-again", PASSPHRASE);
    hands.type_into("create-initials", "AJS");
    hands.press("create");
    hands.press("words-written");
}

/// A film that takes long to come in and to hand over.
fn large(home: &Home) {
    let film = home.path("picked").join("doorbell.avi");
    fs::write(&film, pictures::drawn(8, 8, 1)).expect("a file can be written");
    let file = File::options().write(true).open(&film).expect("it is there");
    file.set_len(LARGE).expect("the disk has holes");
}

/// The bytes of all files in a folder.
fn sizes(folder: &std::path::Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let size = |entry: fs::DirEntry| match entry.metadata() {
        Ok(about) if about.is_dir() => sizes(&entry.path()),
        Ok(about) => about.len(),
        Err(_) => 0,
    };
    entries.map(size).sum()
}
