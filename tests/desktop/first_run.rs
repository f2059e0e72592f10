//! From the first run to a bundle that is checked.

use std::process::Command;

use sentences::Blank;
use support::programs;

use crate::home::Home;
use crate::steps::{PASSPHRASE, add_files, come_back, make_diary, to_the_pages, write};
use crate::window::Window;
use crate::words::kept;

const WRITTEN: &str = "A white van stood outside until I closed the curtains.";

#[tokio::test]
async fn a_first_run_ends_with_a_bundle_that_holds() {
    let home = Home::empty();
    home.photo("from the window.jpg");
    let window = Window::open(&home).await;

    make_diary(&window).await;
    write(&window, WRITTEN).await;
    add_files(&window, "saved-attach").await;
    window.text(&window.say_with("arrived-kept", &kept("AJS/1"))).await;

    window.press("leave").await;
    come_back(&window, PASSPHRASE).await;
    read_it_again(&window).await;
    look_at_the_bundle(&window).await;
    save_the_bundle(&window).await;

    let saved = std::fs::read_dir(home.path("out")).expect("it is there");
    let saved: Vec<_> = saved.flatten().map(|entry| entry.path()).collect();
    assert_eq!(saved.len(), 1, "one bundle and nothing half done: {saved:?}");
    let checked = programs::run(Command::new(programs::ours("daymark-verify")).args(&saved));
    let said = String::from_utf8_lossy(&checked.stdout);
    assert_eq!(checked.status.code(), Some(0), "{said}");
}

async fn read_it_again(window: &Window) {
    window.press("menu-incidents").await;
    window.click("//*[@data-row='1']").await;
    window.text(WRITTEN).await;
    window.click("//*[@data-exhibit='1']").await;
    window.text("from the window.jpg").await;
    window.press_with("picture-show", &[("name", Blank::Text("AJS/1"))]).await;
    window.until_true("document.querySelector('figure img')?.naturalWidth > 0").await;
}

async fn look_at_the_bundle(window: &Window) {
    to_the_pages(window).await;
    // Every page is the PDF itself, drawn.
    window.until_true("document.querySelector('.leaf img')?.naturalWidth > 1000").await;
    window.choose("bundle-document-chronology").await;
    window.until_true("document.querySelector('.leaf img')?.src.includes('chronology')").await;
    window.until_true("document.querySelector('.leaf img')?.naturalWidth > 1000").await;
    window.press("bundle-next").await;
}

async fn save_the_bundle(window: &Window) {
    window.press("bundle-save").await;
    window.screen("made-title").await;
}
