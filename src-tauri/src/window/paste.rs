//! Pasting a picture on Linux, whose web view gives a page no pictures from
//! the clipboard: the bytes are taken from it here, as they lie there.

use gtk::gdk::{self, ModifierType, keys::constants as keys};
use gtk::glib::Propagation;
use gtk::prelude::WidgetExt as _;
use tauri::{AppHandle, WebviewWindow};
use zeroize::Zeroizing;

use crate::arrivals;

/// The types that are asked for, the best first, and the names that files of
/// them are given.
const PICTURES: [(&str, &str); 4] = [
    ("image/png", "pasted.png"),
    ("image/jpeg", "pasted.jpg"),
    ("image/webp", "pasted.webp"),
    ("image/bmp", "pasted.bmp"),
];

/// Listens for the keys that paste.
///
/// # Errors
/// The window is gone.
pub(super) fn listen(app: &AppHandle, window: &WebviewWindow) -> tauri::Result<()> {
    let app = app.clone();
    window.with_webview(move |view| {
        view.inner().connect_key_press_event(move |_, key| {
            if pastes(key.keyval(), key.state()) && picture().is_some() {
                arrivals::pasting(&app, take);
                Propagation::Stop
            } else {
                Propagation::Proceed
            }
        });
    })
}

/// Control and V, or Shift and Insert.
fn pastes(key: gdk::keys::Key, held: ModifierType) -> bool {
    let held =
        held & (ModifierType::CONTROL_MASK | ModifierType::SHIFT_MASK | ModifierType::MOD1_MASK);
    match key {
        keys::v | keys::V => held == ModifierType::CONTROL_MASK,
        keys::Insert => held == ModifierType::SHIFT_MASK,
        _ => false,
    }
}

/// Takes the picture that lies on the clipboard now, on the window's thread.
pub(super) fn take(app: &AppHandle) {
    let asked = app.clone();
    // It fails only where the window is gone.
    let _ = app.run_on_main_thread(move || {
        let Some((target, name)) = picture() else { return };
        let clipboard = gtk::Clipboard::get(&gdk::SELECTION_CLIPBOARD);
        clipboard.request_contents(&gdk::Atom::intern(target), move |_, taken| {
            arrivals::pasted(&asked, Zeroizing::new(taken.data()), name.to_owned());
        });
    });
}

/// Which picture the clipboard offers, if one lies there and no text beside it:
/// text goes where it was meant to. Only what it offers is asked for.
fn picture() -> Option<(&'static str, &'static str)> {
    let clipboard = gtk::Clipboard::get(&gdk::SELECTION_CLIPBOARD);
    let targets = clipboard.wait_for_targets()?;
    wanted(targets.iter().map(|target| target.name().to_string()))
}

/// The best of the pictures that the clipboard offers.
fn wanted(offered: impl Iterator<Item = String>) -> Option<(&'static str, &'static str)> {
    let offered: Vec<String> = offered.collect();
    let text = ["text/plain", "text/plain;charset=utf-8", "UTF8_STRING", "STRING"];
    if offered.iter().any(|target| text.contains(&target.as_str())) {
        return None;
    }
    PICTURES.into_iter().find(|(target, _)| offered.iter().any(|offer| offer == target))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_picture_is_taken_and_none_where_text_lies_beside_it() {
        let wanted = |offered: &[&str]| wanted(offered.iter().map(|&offer| offer.to_owned()));
        assert_eq!(wanted(&["TARGETS", "image/bmp", "image/png"]), Some(PICTURES[0]));
        assert_eq!(wanted(&["image/jpeg"]), Some(PICTURES[1]));
        assert_eq!(wanted(&["image/png", "UTF8_STRING"]), None);
        assert_eq!(wanted(&["text/uri-list"]), None);
    }

    #[test]
    fn only_the_keys_that_paste_paste() {
        let (control, shift) = (ModifierType::CONTROL_MASK, ModifierType::SHIFT_MASK);
        assert!(pastes(keys::v, control) && pastes(keys::Insert, shift));
        assert!(!pastes(keys::v, ModifierType::empty()) && !pastes(keys::c, control));
        assert!(!pastes(keys::v, control | ModifierType::MOD1_MASK));
    }
}
