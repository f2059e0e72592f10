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
    window.press("words-check").await;
    window.until_true("document.querySelectorAll('form input').length === 3").await;
    window.press("words-skip").await;

    window.press("leave").await;
    come_back(&window, PASSPHRASE).await;
    window.sentence("problem-wrong-key").await;
    window.type_into("passphrase", NEW).await;
    window.press("open").await;
    window.press("menu-incidents").await;
    window.text("He waited by the gate.").await;
}
