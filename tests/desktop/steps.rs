//! What most stories begin with.

use crate::window::Window;

/// The passphrase of every diary in the stories.
pub(crate) const PASSPHRASE: &str = "four plain paper words";

/// From the three cards to an open, empty diary.
pub(crate) async fn make_diary(window: &Window) {
    make_diary_and_note_words(window).await;
}

/// The same; gives the 24 words.
pub(crate) async fn make_diary_and_note_words(window: &Window) -> String {
    window.screen("before-title").await;
    window.press("before-on").await;
    window.screen("create-title").await;
    window.type_into("passphrase", PASSPHRASE).await;
    window.type_into("again", PASSPHRASE).await;
    window.type_into("initials", "AJS").await;
    window.press("create").await;
    window.screen("words-title").await;
    window.until_true("document.querySelectorAll('ol li').length === 24").await;
    let listed = "done([...document.querySelectorAll('ol li')].map((word) => word.textContent.trim()).join(' '));";
    let words = window.ask(listed, Vec::new()).await;
    window.press("words-written").await;
    window.screen("what-happened").await;
    words.as_str().expect("24 words").to_owned()
}

/// Writes an entry of one text.
pub(crate) async fn write(window: &Window, text: &str) {
    window.type_into("what-happened", text).await;
    window.press("save").await;
    window.screen("saved-title").await;
}

/// Goes from the menu to the pages of a bundle of everything, which are looked at
/// before it is saved.
pub(crate) async fn to_the_pages(window: &Window) {
    window.press("menu-bundle").await;
    for title in ["bundle-what-title", "bundle-shape-title", "bundle-held-back-title"] {
        window.see(&format!("//h2[contains(., \"{}\")]", window.say(title))).await;
        window.press("bundle-next").await;
    }
    // What was found is answered first, and the same button says "Next" till then.
    let title = window.say("bundle-preview-title");
    window.see(&format!("//h2[contains(., \"{title}\")]")).await;
}

/// Presses what adds files, and says that none shows someone under 18
/// undressed, which is asked once in a sitting.
pub(crate) async fn add_files(window: &Window, key: &str) {
    window.press(key).await;
    window.press("under-18-no").await;
}

/// Opens a diary that was left, with this passphrase.
pub(crate) async fn come_back(window: &Window, passphrase: &str) {
    window.screen("lock-title").await;
    window.press("lock-back").await;
    window.screen("open-title").await;
    window.type_into("passphrase", passphrase).await;
    window.press("open").await;
}
