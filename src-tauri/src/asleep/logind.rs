//! What Linux says, by logind and by signals.

use std::collections::HashMap;

use gtk::gio::{self, BusType, Cancellable, DBusConnection, DBusSignalFlags};
use gtk::glib::{self, ControlFlow, Variant};
use tauri::AppHandle;

use crate::window;

const LOGIN: &str = "org.freedesktop.login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// Locks the diary from now on whenever the system says so.
pub(crate) fn watch(app: &AppHandle) {
    hear_the_end(app);
    let app = app.clone();
    gio::bus_get(BusType::System, Cancellable::NONE, move |bus| {
        if let Ok(bus) = bus {
            listen(&bus, move || window::lock(&app));
        }
    });
}

/// Locks the diary and ends when the system asks for it, as at the end of a
/// session, so that the diary was closed in order.
fn hear_the_end(app: &AppHandle) {
    for signal in [libc::SIGTERM, libc::SIGHUP, libc::SIGINT] {
        let app = app.clone();
        glib::unix_signal_add_local(signal, move || {
            window::end(&app);
            ControlFlow::Continue
        });
    }
}

/// Calls `lock` for each word of the system that means it.
fn listen(bus: &DBusConnection, lock: impl Fn() + Clone + 'static) {
    on_signal(bus, lock.clone(), (MANAGER, "PrepareForSleep", None), |said| {
        said.get::<(bool,)>().is_some_and(|(going,)| going)
    });
    on_signal(bus, lock.clone(), (SESSION, "Lock", None), |_| true);
    on_signal(bus, lock, (PROPERTIES, "PropertiesChanged", Some(SESSION)), is_locked);
}

/// Some desktops lock the screen by themselves and only leave a note of it.
fn is_locked(said: &Variant) -> bool {
    let changed = said.get::<(String, HashMap<String, Variant>, Vec<String>)>();
    let hint = changed.and_then(|(_, values, _)| values.get("LockedHint")?.get::<bool>());
    hint == Some(true)
}

fn on_signal(
    bus: &DBusConnection,
    lock: impl Fn() + 'static,
    (interface, member, about): (&str, &str, Option<&str>),
    means_lock: impl Fn(&Variant) -> bool + 'static,
) {
    // The connection lives for as long as someone holds it: its own callback.
    let held = bus.clone();
    let told = move |_: &DBusConnection, _: &str, _: &str, _: &str, _: &str, said: &Variant| {
        let _ = &held;
        if means_lock(said) {
            lock();
        }
    };
    let flags = DBusSignalFlags::NONE;
    bus.signal_subscribe(Some(LOGIN), Some(interface), Some(member), None, about, flags, told);
}

#[cfg(test)]
mod tests;
