//! Checking a bundle in the window, without a diary that is open; and one that
//! somebody changed.

use std::fs;
use std::path::PathBuf;

use crate::home::Home;
use crate::steps::{make_diary, to_the_pages, write};
use crate::window::Window;

#[tokio::test]
async fn a_bundle_holds_until_somebody_changes_it() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    make_diary(&window).await;
    write(&window, "He waited by the gate.").await;
    to_the_pages(&window).await;
    window.press("bundle-next").await;
    window.press("bundle-save").await;
    window.screen("made-title").await;
    drop(window);

    let made = fs::read_dir(home.path("out")).expect("it is there").flatten();
    let made: Vec<PathBuf> = made.map(|entry| entry.path()).collect();
    let [zip] = made.as_slice() else { panic!("one bundle: {made:?}") };
    let given = home.path("picked").join("given.zip");
    fs::rename(zip, &given).expect("it is handed over");
    let window = Window::open(&home).await;
    window.screen("open-title").await;
    window.press("menu-checked").await;
    window.press("checked-choose-zip").await;
    window.see("//h2[@id='verdict'][contains(., 'This bundle holds')]").await;
    window.picture("check-holds").await;

    let mut bytes = fs::read(&given).expect("it can be read");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&given, bytes).expect("it can be changed");
    window.press("checked-choose-zip").await;
    window.see("//h2[@id='verdict'][contains(., 'does not hold')]").await;
    window.picture("check-does-not-hold").await;
}
