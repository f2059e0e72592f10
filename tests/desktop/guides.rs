//! The pictures in the guides: a short case, told in the real window. They are
//! kept in `target/stories`; `docs/pictures` has those that were last looked at:
//! `for it in target/stories/guide-*; do cp "$it" "docs/pictures/${it##*guide-}"; done`.
//! `summary.png` is the first page of the sample diary's summary (`cargo xtask run`
//! where there is no display), as `pdftoppm -r 80` draws it.

use crate::home::Home;
use crate::steps::{add_files, make_diary};
use crate::window::Window;

/// What happened, when in words, and by what section it is opened.
const CASE: [(&str, &str); 4] = [
    ("He stood across the road for an hour and looked up at the window.", "1 May 2026 at 21:40"),
    ("Three calls from a hidden number. Nobody spoke.", "3 May 2026 at 02:10"),
    ("A note under the wiper of my car: “I know your new shift.”", "31 May 2026"),
    ("He waited at the bus stop and walked behind me to the door.", "12 June 2026 at 18:05"),
];

#[tokio::test]
async fn the_guides_show_what_is_on_the_screen() {
    let home = Home::empty();
    home.photo("note on the windscreen.jpg");
    let window = Window::open(&home).await;
    make_diary(&window).await;
    for (text, when) in CASE {
        window.press("menu-write").await;
        window.screen("what-happened").await;
        window.type_into("what-happened", text).await;
        window.click("//summary[span[normalize-space(.)='When']]").await;
        window.type_into("when", when).await;
        window.until_true("document.querySelector('[role=status]')?.textContent !== ''").await;
        if text == CASE[3].0 {
            window.run("scrollTo(0, 0);").await;
            window.picture("guide-write").await;
        }
        window.press("save").await;
        window.screen("saved-title").await;
    }
    add_files(&window, "saved-attach").await;
    window.text(&window.say_with("arrived-kept", &crate::words::kept("AJS/1"))).await;
    window.picture("guide-saved").await;
    for (menu, title, picture) in [
        ("menu-incidents", "incidents-title", "guide-incidents"),
        ("menu-evidence", "evidence-title", "guide-evidence"),
        ("menu-grounds", "menu-grounds", "guide-police"),
        ("menu-patterns", "menu-patterns", "guide-patterns"),
    ] {
        window.press(menu).await;
        window.screen(title).await;
        window.run("scrollTo(0, 0);").await;
        window.picture(picture).await;
    }
    window.press("menu-bundle").await;
    for (title, picture) in [
        ("bundle-what-title", "guide-bundle-1"),
        ("bundle-shape-title", "guide-bundle-2"),
        ("bundle-held-back-title", "guide-bundle-3"),
    ] {
        window.see(&format!("//h2[contains(., \"{}\")]", window.say(title))).await;
        window.picture(picture).await;
        window.press("bundle-next").await;
    }
    window.until_true("document.querySelector('.leaf img')?.naturalWidth > 1000").await;
    window.picture("guide-bundle-4").await;
    window.press("bundle-next").await;
    window.picture("guide-bundle-5").await;
    window.press("menu-copies").await;
    window.screen("copies-title").await;
    window.picture("guide-copies").await;
    window.press("menu-checked").await;
    window.screen("menu-checked").await;
    window.picture("guide-check").await;
}
