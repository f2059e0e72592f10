//! A copy on a stick, and the diary brought back from it on another computer, where
//! the window looks as it was chosen.

use std::fs;

use crate::home::Home;
use crate::steps::{PASSPHRASE, make_diary, write};
use crate::window::Window;

const IS_DARK: &str = "matchMedia('(prefers-color-scheme: dark)').matches";

#[tokio::test]
async fn a_copy_brings_the_diary_back_on_another_computer() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    make_diary(&window).await;
    write(&window, "He waited by the gate.").await;
    window.press("menu-settings").await;
    window.choose("look-theme-dark").await;
    window.until_true(IS_DARK).await;
    window.press("menu-copies").await;
    window.screen("copies-title").await;
    window.press("copies-choose").await;
    window.press("copies-make").await;
    window.sentence("copies-made").await;
    window.picture("copies").await;
    drop(window);

    let other = Home::empty();
    fs::remove_dir(other.path("out")).expect("it is empty");
    fs::rename(home.path("out"), other.path("out")).expect("the stick is carried over");
    let window = Window::open(&other).await;
    window.screen("before-title").await;
    window.until_true(&format!("!{IS_DARK}")).await;
    window.press("before-on").await;
    window.press("restore-link").await;
    window.screen("restore-title").await;
    window.press("restore-choose").await;
    window.type_into("passphrase", PASSPHRASE).await;
    window.picture("restore").await;
    window.press("restore-do").await;
    window.press("restore-go-on").await;
    window.until_true(IS_DARK).await;
    window.press("menu-incidents").await;
    window.click("//*[@data-row='1']").await;
    window.text("He waited by the gate.").await;
}
