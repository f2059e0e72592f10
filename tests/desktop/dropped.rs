//! What is dropped on the window and what is pasted into it, from another program:
//! it waits, unopened, until it is said what it shows; then it is kept.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use support::{pictures, programs};

use crate::hands::{Hands, are_at_hand, can_give};
use crate::home::Home;
use crate::steps::PASSPHRASE;
use crate::words::kept;

/// Something that is dragged: its name stands nowhere else.
const DRAGGED: &str = "bramblewick.png";

#[test]
fn a_file_that_is_dropped_and_a_screenshot_that_is_pasted_wait_for_an_answer_and_are_kept() {
    if !are_at_hand() || !can_give() {
        return;
    }
    let home = Home::empty();
    let dragged = home.path("picked").join(DRAGGED);
    let screenshot = home.path("picked").join("screenshot.png");
    fs::write(&dragged, pictures::drawn(40, 30, 3)).expect("a file can be written");
    fs::write(&screenshot, pictures::drawn(50, 20, 4)).expect("a file can be written");
    let mut hands = Hands::on(&home, &[]);
    hands.press("before-on");
    hands.type_into("create-passphrase", PASSPHRASE);
    hands.type_into("create-again", PASSPHRASE);
    hands.type_into("create-initials", "LF");
    hands.press("create");
    hands.press("words-written");
    hands.press("menu-evidence");
    hands.see("evidence-none");
    let other = hands.other_program(&dragged, &screenshot);

    hands.drag_in();
    hands.press("under-18-no");
    hands.see_with("arrived-kept", &kept("LF/1"));
    hands.paste();
    hands.see_with("arrived-kept", &kept("LF/2"));
    drop(other);
    hands.quit();

    let bytes = |reference: &str| original(&home, reference);
    assert_eq!(bytes("LF/1"), fs::read(&dragged).expect("it is there"), "to the byte");
    // The clipboard has a picture, no file: its pixels are what was copied.
    let pasted = bytes("LF/2");
    let header = pasted.get(..24).expect("it is a PNG");
    assert!(header.starts_with(b"\x89PNG\r\n\x1a\n"));
    assert_eq!(header.get(16..), Some(&[0, 0, 0, 50, 0, 0, 0, 20][..]));
}

/// The bytes of an exhibit, by the command line.
fn original(home: &Home, reference: &str) -> Vec<u8> {
    let out = home.path("out").join("original");
    let mut daymark = Command::new(programs::ours("daymark"));
    home.give_to(&mut daymark);
    daymark.arg("--vault").arg(home.path("vault")).args(["original", reference, "--to"]).arg(&out);
    daymark.stdin(Stdio::piped()).stdout(Stdio::null());
    let mut daymark = daymark.spawn().expect("it starts");
    let mut to = daymark.stdin.take().expect("its input is ours");
    to.write_all(format!("{PASSPHRASE}\n").as_bytes()).expect("it is taken");
    drop(to);
    assert!(daymark.wait().expect("it ends").success());
    let bytes = fs::read(&out).expect("it came out");
    fs::remove_file(&out).expect("it is there");
    bytes
}
