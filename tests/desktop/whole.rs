//! A whole sitting with the program as people get it: make a diary, write,
//! attach a photo by the system's own dialog, look at it, hand over, leave,
//! come back, close the window.

use std::path::Path;

use sentences::Blank;

use crate::hands::Hands;
use crate::home::Home;
use crate::steps::PASSPHRASE;
use crate::words::kept;

/// What is written; a word in it stands nowhere else.
pub(crate) const WRITTEN: &str = "There was a quillfeather on the step.";
/// What is being written when the person leaves.
pub(crate) const DRAFTED: &str = "And then a marrowbell.";
/// The name of the photo.
pub(crate) const PHOTO: &str = "thistlewick.jpg";
/// The names of the film and of the sound.
pub(crate) const FILM: &str = "cloudberry-lane.webm";
pub(crate) const SOUND: &str = "silverthorn.wav";
/// The name of the person whose diary it is.
pub(crate) const PERSON: &str = "Larkspur Fennimore";

/// What a test looks at while the sitting goes on.
pub(crate) trait Watcher {
    /// The diary is open, and all of it is being used.
    fn while_open(&mut self, _program: u32) {}
    /// It was left, and the window is still there.
    fn when_left(&mut self) {}
}

/// A sitting that nobody looks at.
pub(crate) struct Nobody;

impl Watcher for Nobody {}

/// The sitting, from the first start to the end of the program.
pub(crate) fn sitting(home: &Home, by_way_of: &[&str], watcher: &mut dyn Watcher) {
    let (photo, film, sound) = (home.photo(PHOTO), home.film(FILM), home.sound(SOUND));
    let mut hands = Hands::on(home, by_way_of);
    hands.press("before-on");
    hands.type_into("create-passphrase", PASSPHRASE);
    hands.type_into("create-again", PASSPHRASE);
    hands.type_into("create-initials", "LF");
    hands.type_into("create-name", PERSON);
    hands.press("create");
    hands.press("words-written");

    hands.type_into("what-happened", WRITTEN);
    hands.press("save");
    hands.press("saved-attach");
    hands.press("under-18-no");
    hands.choose(&photo);
    hands.see_with("arrived-kept", &kept("LF/1"));
    hands.press("saved-open");
    hands.press_beginning("LF/1 ");
    hands.press_with("picture-show", &[("name", Blank::Text("LF/1"))]);
    hear_and_see(&mut hands, &film, &sound);

    hands.press("menu-bundle");
    for _ in 0..3 {
        hands.press("bundle-next");
    }
    hands.press("bundle-print");
    hands.press("bundle-print-now");
    hands.put_off_printing();
    hands.press("bundle-next");
    hands.press("bundle-save");
    hands.choose(&home.path("out"));
    hands.see("made-title");

    hands.press("menu-write");
    hands.type_into("what-happened", DRAFTED);
    hands.see("draft-kept");
    watcher.while_open(hands.process());
    hands.press("leave");
    hands.see("lock-title");
    watcher.when_left();
    hands.press("lock-back");
    hands.type_into("passphrase", PASSPHRASE);
    hands.press("open");
    hands.see("menu-seal");
    hands.quit();
}

/// Attaches a film and a sound, and plays both to their end.
fn hear_and_see(hands: &mut Hands<'_>, film: &Path, sound: &Path) {
    for (file, reference, asking) in
        [(film, "LF/2", "viewing-play"), (sound, "LF/3", "viewing-listen")]
    {
        hands.press("menu-evidence");
        hands.press("attach-files");
        hands.choose(file);
        hands.press_beginning(&format!("{reference} "));
        hands.press_with(asking, &[("name", Blank::Text(reference))]);
        hands.press("viewing-start");
        hands.see("viewing-pause");
        // It has come to its end.
        hands.see("viewing-start");
    }
}
