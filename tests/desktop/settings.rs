//! The title and the theme of the window, and when it locks: kept, and there
//! again the next time, before the diary is open.

use crate::hands::{Hands, are_at_hand};
use crate::home::Home;
use crate::steps::{PASSPHRASE, make_diary};
use crate::window::Window;

const TITLE: &str = "Recipes";

#[tokio::test]
async fn a_window_has_the_title_and_theme_that_were_chosen_and_locks_when_it_is_minimised() {
    let home = Home::empty();
    {
        let window = Window::open(&home).await;
        make_diary(&window).await;
        window.press("menu-settings").await;
        window.type_into("window-title", TITLE).await;
        window.press("look-window-title-keep").await;
        window.sentence("look-kept").await;
        let dark = "matchMedia('(prefers-color-scheme: dark)').matches";
        window.until_true(&format!("!{dark}")).await;
        window.choose("look-theme-dark").await;
        window.until_true(dark).await;
        window.picture("settings-dark").await;
        window.choose("locking-minimised").await;
        window.press("leave").await;
        window.screen("lock-title").await;
    }
    {
        let window = Window::open(&home).await;
        window.screen("open-title").await;
        window.until_true("matchMedia('(prefers-color-scheme: dark)').matches").await;
        window.picture("open-dark").await;
    }
    if !are_at_hand() {
        return;
    }
    let mut hands = Hands::on(&home, &[]);
    hands.see("open-title");
    assert_eq!(hands.title(), TITLE);
    hands.type_into("passphrase", PASSPHRASE);
    hands.press("open");
    hands.see("menu-seal");
    hands.minimise();
    hands.see("lock-title");
}
