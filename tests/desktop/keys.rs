//! New keys, in the real window.

use crate::home::Home;
use crate::steps::{PASSPHRASE, come_back, make_diary, write};
use crate::window::Window;

const WEAK: &str = "password";
const NEW: &str = "password and five other paper words";

#[tokio::test]
async fn after_new_keys_only_the_new_passphrase_opens_and_all_is_there() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    make_diary(&window).await;
    write(&window, "He waited by the gate.").await;

    window.press("menu-settings").await;
    window.press("rekey-open").await;
    window.screen("rekey-title").await;
    window.type_into("rekey-old", PASSPHRASE).await;
    window.type_into("rekey-fresh", WEAK).await;
    window.sentence("strength-quick").await;
    window.type_into("rekey-fresh", &NEW[WEAK.len()..]).await;
    window.sentence("strength-very-hard").await;
    window.type_into("rekey-again", NEW).await;
    window.press("rekey-now").await;
    window.screen("rekey-done").await;
    window.press("rekey-show-words").await;
    window.until_true("document.querySelectorAll('ol li').length === 24").await;
    type_words_back(&window).await;

    window.press("leave").await;
    come_back(&window, PASSPHRASE).await;
    window.sentence("problem-wrong-key").await;
    window.type_into("passphrase", NEW).await;
    window.press("open").await;
    window.press("menu-incidents").await;
    window.click("//*[@data-row='1']").await;
    window.text("He waited by the gate.").await;
}

/// Has the words checked: the page no longer has them, and asks for three.
async fn type_words_back(window: &Window) {
    let listed = "done([...document.querySelectorAll('ol li')].map((word) => word.textContent));";
    let words = window.ask(listed, Vec::new()).await;
    window.press("words-check").await;
    window.until_true("document.querySelectorAll('form input').length === 3").await;
    let asked = "done([...document.querySelectorAll('form input')].map((box) => box.id));";
    let asked = window.ask(asked, Vec::new()).await;
    for id in asked.as_array().expect("three boxes").iter().filter_map(|id| id.as_str()) {
        let place: usize = id.trim_start_matches("word-").parse().expect("its number");
        let word = words[place - 1].as_str().expect("a word");
        assert!(!window.everything().await.contains(&format!(">{word}<")), "it is put away");
        window.type_into(id, word).await;
    }
    window.press("words-check-now").await;
    window.screen("words-right").await;
    window.press("words-done").await;
}
