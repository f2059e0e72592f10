//! A passphrase that was forgotten, and the words on paper.

use crate::home::Home;
use crate::steps::{PASSPHRASE, come_back, make_diary_and_note_words, write};
use crate::window::Window;

const NEW: &str = "five other plain paper words";

#[tokio::test]
async fn the_words_on_paper_open_the_diary_and_give_it_a_new_passphrase() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    let words = make_diary_and_note_words(&window).await;
    write(&window, "He waited by the gate.").await;
    window.press("leave").await;
    come_back(&window, "not the passphrase").await;
    window.sentence("problem-wrong-key").await;

    window.press("open-forgot").await;
    window.screen("forgot-title").await;
    window.type_into("words", &words).await;
    window.type_into("passphrase", NEW).await;
    window.type_into("again", NEW).await;
    window.press("open").await;
    window.press("menu-incidents").await;
    window.click("//*[@data-row='1']").await;
    window.text("He waited by the gate.").await;

    window.press("leave").await;
    come_back(&window, PASSPHRASE).await;
    window.sentence("problem-wrong-key").await;
    window.type_into("passphrase", NEW).await;
    window.press("open").await;
    window.screen("what-happened").await;
}
