//! A whole diary erased, and Daymark as it is the first time.

use crate::home::Home;
use crate::steps::{PASSPHRASE, make_diary, write};
use crate::window::Window;

const IS_DARK: &str = "matchMedia('(prefers-color-scheme: dark)').matches";

#[tokio::test]
async fn an_erased_diary_leaves_nothing_and_another_can_be_made() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    make_diary(&window).await;
    write(&window, "He waited by the gate.").await;
    let header = home.path("vault/header.json");
    assert!(header.is_file());
    window.press("menu-settings").await;
    window.choose("look-theme-dark").await;
    window.until_true(IS_DARK).await;
    window.click("//details[@id='erase-diary']/summary").await;
    window.choose("erase-diary-sure").await;
    window.type_into("erase-diary-passphrase", "not this one").await;
    window.picture("erase-diary").await;
    window.press("erase-diary-now").await;
    window.sentence("problem-wrong-key").await;
    assert!(header.is_file(), "a wrong passphrase changes nothing");
    window.type_into("erase-diary-passphrase", PASSPHRASE).await;
    window.press("erase-diary-now").await;
    window.sentence("erase-diary-done").await;
    window.until_true(&format!("!{IS_DARK}")).await;
    window.picture("erased").await;
    let vault = home.path("vault");
    assert!(!vault.exists(), "its folder is gone");
    let beside = std::fs::read_dir(home.path(".")).expect("it is there").flatten();
    let beside: Vec<_> = beside.map(|entry| entry.file_name()).collect();
    assert!(!beside.iter().any(|name| name.to_string_lossy().contains("vault")), "{beside:?}");
    make_diary(&window).await;
    write(&window, "He rang at the door.").await;
}
