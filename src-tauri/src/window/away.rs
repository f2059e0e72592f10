//! What Linux shows and holds of the diary outside of the page: dialogs of the
//! system that stand open, and what was copied. Both go when it is locked.

use gtk::gdk::{self, WindowType};
use gtk::glib;
use gtk::prelude::{Cast as _, DialogExt as _, WidgetExt as _};

/// Puts it away on the window's own thread, also while a dialog keeps that one
/// waiting.
pub(super) fn put_away() {
    glib::idle_add_once(|| {
        // Once the window is gone, another thread may run what is left to do.
        if gtk::is_initialized_main_thread() {
            cancel_dialogs();
            forget_copied();
        }
    });
}

/// Answers "Cancel" to each dialog of this program. Those that another program
/// shows for it stay.
fn cancel_dialogs() {
    for window in gtk::Window::list_toplevels() {
        if let Ok(dialog) = window.downcast::<gtk::Dialog>()
            && dialog.is_visible()
        {
            dialog.response(gtk::ResponseType::Cancel);
        }
    }
}

/// Empties the clipboard and the selection where what lies there was copied or
/// marked in this window. What other programs copied stays.
fn forget_copied() {
    for selection in [gdk::SELECTION_CLIPBOARD, gdk::SELECTION_PRIMARY] {
        let owner = gdk::selection_owner_get(&selection);
        if owner.is_some_and(|owner| owner.window_type() != WindowType::Foreign) {
            gtk::Clipboard::get(&selection).clear();
        }
    }
}
