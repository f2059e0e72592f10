//! Daymark put on a stick, and started from there.

use crate::home::Home;
use crate::steps::{make_diary, write};
use crate::window::Window;

#[tokio::test]
async fn daymark_is_put_on_a_stick_and_keeps_its_diary_there() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    window.screen("before-title").await;
    window.press("before-stick").await;
    window.sentence("before-stick-done").await;
    window.picture("on-a-stick").await;
    drop(window);

    let stick = home.path("out/Daymark");
    let window = Window::open_from(&home, &stick.join("daymark-steered")).await;
    make_diary(&window).await;
    write(&window, "He waited by the gate.").await;
    assert!(stick.join("Daymark-diary/header.json").is_file());
    assert!(!home.path("vault").exists(), "nothing is kept elsewhere");
    let at_home = std::fs::read_dir(home.path("home")).expect("it is there").flatten();
    let at_home: Vec<_> = at_home.map(|entry| entry.file_name()).collect();
    assert!(!at_home.iter().any(|name| name == ".local"), "{at_home:?}");
}
