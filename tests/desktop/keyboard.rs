//! A whole case told in the window by keyboard alone: no pointer, only Tab,
//! Enter, the space bar, the arrows, and words.

use fantoccini::key::Key;
use sentences::Blank;

use crate::home::Home;
use crate::steps::PASSPHRASE;
use crate::window::Window;

/// More stops of the Tab key than any page has.
const STOPS: usize = 400;

/// What has the focus is called, as a screen reader would say it.
const NAMED: &str = "
    const here = document.activeElement;
    const of = (id) => document.getElementById(id)?.textContent ?? '';
    const by = here?.getAttribute('aria-labelledby');
    const label = here?.labels?.[0]?.textContent;
    const name = here?.getAttribute('aria-label') ?? (by ? by.split(' ').map(of).join(' ') : null);
    done((name ?? label ?? here?.textContent ?? '').replaceAll(/\\s+/g, ' ').trim());";

/// A window, and a keyboard to use it.
struct Keyboard<'w> {
    window: &'w Window,
}

impl Keyboard<'_> {
    async fn here(&self) -> String {
        let name = self.window.ask(NAMED, Vec::new()).await;
        name.as_str().unwrap_or_default().to_owned()
    }

    /// Goes on with Tab until what is called this has the focus.
    async fn to(&self, name: &str) {
        for _ in 0..STOPS {
            if self.here().await == name {
                return;
            }
            self.window.tap(Key::Tab).await;
        }
        panic!("Tab does not lead to {name:?}");
    }

    /// Opens the part of a form that this sentence names.
    async fn open(&self, key: &str) {
        let name = self.window.say(key);
        for _ in 0..STOPS {
            if self.here().await.starts_with(&name) {
                self.window.tap(Key::Enter).await;
                return;
            }
            self.window.tap(Key::Tab).await;
        }
        panic!("Tab does not lead to a part {name:?}");
    }

    async fn press(&self, name: &str) {
        self.to(name).await;
        self.window.tap(Key::Enter).await;
    }

    /// Presses what this sentence says.
    async fn press_say(&self, key: &str) {
        self.press(&self.window.say(key)).await;
    }

    async fn write(&self, name: &str, text: &str) {
        self.to(name).await;
        self.window.type_here(text).await;
    }

    /// Writes into the field with this sentence.
    async fn write_say(&self, key: &str, text: &str) {
        self.write(&self.window.say(key), text).await;
    }

    /// Chooses the first thing in the list with this sentence.
    async fn choose_first(&self, key: &str, what: &str) {
        self.to(&self.window.say(key)).await;
        self.window.tap(Key::Down).await;
        let chosen = "document.activeElement.selectedOptions[0].textContent.trim()";
        let what = self.window.say(what);
        self.window.until_true(&format!("{chosen} === {what:?}")).await;
    }

    /// Begins a new card from the menu.
    async fn new_card(&self, menu: &str, kind: &str) {
        self.press_say(menu).await;
        self.press(&self.window.say_with("list-add", &[("kind", Blank::Text(kind))])).await;
    }

    async fn save(&self) {
        self.press_say("save").await;
        self.window.screen("saved-title").await;
    }
}

#[tokio::test]
async fn a_whole_case_is_told_by_keyboard_alone() {
    let home = Home::empty();
    let window = Window::open(&home).await;
    let keys = Keyboard { window: &window };
    begin(&keys).await;
    the_person(&keys).await;
    the_first_entry(&keys).await;
    an_order_and_its_breach(&keys).await;
    what_was_told(&keys).await;
    found_again(&keys).await;
}

/// From the three cards to an empty diary.
async fn begin(keys: &Keyboard<'_>) {
    keys.window.screen("before-title").await;
    keys.press_say("before-on").await;
    keys.window.screen("create-title").await;
    keys.write_say("create-passphrase", PASSPHRASE).await;
    keys.write_say("create-again", PASSPHRASE).await;
    keys.write_say("create-initials", "AJS").await;
    keys.press_say("create").await;
    keys.window.screen("words-title").await;
    keys.press_say("words-written").await;
    keys.window.screen("what-happened").await;
}

async fn the_person(keys: &Keyboard<'_>) {
    keys.new_card("menu-people", "person").await;
    keys.write_say("field-person-name", "N. B.").await;
    keys.save().await;
}

/// One box and Save, with a time in words that is shown back before.
async fn the_first_entry(keys: &Keyboard<'_>) {
    keys.press_say("menu-write").await;
    keys.window.screen("what-happened").await;
    keys.write_say("what-happened", "He stood outside for an hour.").await;
    keys.open("section-when").await;
    keys.write_say("when-words", "1 May 2026 at 21:40").await;
    let read = [("when", Blank::Text("Friday 1 May 2026, 21:40 (BST)"))];
    keys.window.text(&keys.window.say_with("when-read-as", &read)).await;
    keys.save().await;
}

async fn an_order_and_its_breach(keys: &Keyboard<'_>) {
    let window = keys.window;
    keys.new_card("menu-orders", "order").await;
    keys.choose_first("field-order-kind", "choice-order-kind-spo").await;
    let terms = window.say("field-order-terms");
    keys.press(&window.say_with("row-add-to", &[("name", Blank::Text(&terms))])).await;
    keys.write_say("field-order-terms-number", "1").await;
    keys.write_say("field-order-terms-says", "Not to contact her.").await;
    keys.save().await;
    keys.press_say("kept-saved-open").await;
    keys.press_say("order-breach").await;
    window.screen("what-happened").await;
    window.sentence("write-broke").await;
    keys.write_say("what-happened", "A letter came from him.").await;
    keys.save().await;
}

async fn what_was_told(keys: &Keyboard<'_>) {
    keys.new_card("menu-told", "report").await;
    keys.choose_first("field-report-whom", "choice-told-whom-police").await;
    keys.write_say("field-report-reference", "NTP-0042").await;
    keys.save().await;
}

async fn found_again(keys: &Keyboard<'_>) {
    let window = keys.window;
    keys.press_say("menu-find").await;
    window.screen("find-title").await;
    keys.write_say("find-box", "letter").await;
    window.text(&window.say_with("find-count", &[("count", Blank::Number(1))])).await;
    keys.press_say("menu-orders").await;
    window.text("Stalking protection order").await;
    keys.press_say("leave").await;
    window.screen("lock-title").await;
}
