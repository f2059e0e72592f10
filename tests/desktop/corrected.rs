//! Correcting, remembering later, taking back, erasing: the first text stays,
//! unless the writer wants it gone.

use crate::home::Home;
use crate::steps::{make_diary, write};
use crate::window::Window;

#[tokio::test]
async fn an_entry_is_corrected_added_to_and_taken_back_and_the_first_text_stays() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    make_diary(&window).await;
    write(&window, "He rang at nine.").await;
    window.press("saved-open").await;

    window.press("incident-correct").await;
    window.screen("correct-title").await;
    window.type_into("what-happened", " It was ten.").await;
    window.type_into("reason", "I looked at my phone.").await;
    window.press("correct-save").await;
    window.sentence("incident-corrected-done").await;
    window.text("He rang at nine. It was ten.").await;

    window.click("//summary[contains(., 'Add what I remember later')]").await;
    window.type_into("later-remember", "He coughed.").await;
    window.press("later-remember-save").await;
    window.sentence("later-remember-done").await;

    window.press("incident-withdraw").await;
    window.type_into("withdraw-reason", "It was my brother.").await;
    window.click("//dialog[@open]//button[normalize-space(.)='Take it back']").await;
    window.sentence("incident-withdrawn-done").await;
    // What each version says is drawn as it is opened.
    let closed = "document.querySelectorAll('section[aria-labelledby=history-title] summary')";
    window.run(&format!("{closed}.forEach((one) => one.click());")).await;
    window.see("//h3[normalize-space(.)='Note about the change']").await;
    window.picture("corrected").await;
    let page = window.everything().await;
    for kept in ["He rang at nine.", "I looked at my phone.", "He coughed.", "It was my brother."] {
        assert!(page.contains(kept), "{kept}");
    }
}

#[tokio::test]
async fn what_is_erased_is_gone_and_the_gap_is_shown() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    make_diary(&window).await;
    write(&window, "He rang at nine.").await;
    window.press("saved-open").await;
    window.press("incident-erase").await;
    window.press("erase-now").await;
    window.sentence("erase-tick").await;
    window.choose("erase-sure").await;
    window.press("erase-now").await;
    window.sentence("incident-erased-done").await;
    window.sentence("incident-erased-gap").await;
    assert!(!window.everything().await.contains("He rang"));
}
