//! Leaving in a hurry, and coming back.

use crate::home::Home;
use crate::steps::{PASSPHRASE, come_back, make_diary};
use crate::window::Window;

const TYPED: &str = "He knew which bus I take.";

#[tokio::test]
async fn shift_three_times_clears_the_screen_and_the_draft_is_there_on_return() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    make_diary(&window).await;
    window.type_into("what-happened", TYPED).await;

    window.shift_three_times().await;
    window.screen("lock-title").await;
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
