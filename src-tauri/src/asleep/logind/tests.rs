//! A bus of its own, on which the test says what the system would.

#![allow(clippy::disallowed_methods, reason = "a test starts a bus")]

use std::cell::Cell;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::rc::Rc;

use gtk::gio::{DBusCallFlags, DBusConnectionFlags};
use gtk::glib::{MainContext, ToVariant};

use super::*;

/// A bus that ends with the test.
struct Bus(Child, String);

impl Bus {
    fn start() -> Option<Self> {
        let mut command = Command::new("dbus-daemon");
        command.args(["--session", "--nofork", "--print-address"]).stdout(Stdio::piped());
        let mut bus = command.stderr(Stdio::null()).spawn().ok()?;
        let mut address = String::new();
        BufReader::new(bus.stdout.take()?).read_line(&mut address).ok()?;
        Some(Self(bus, address.trim().to_owned()))
    }

    fn join(&self) -> DBusConnection {
        let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT
            | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
        DBusConnection::for_address_sync(&self.1, flags, None, Cancellable::NONE)
            .expect("the bus answers")
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Asks the bus itself something, and so waits until it has done what was sent
/// to it before.
fn ask(connection: &DBusConnection, method: &str, about: Option<&Variant>) {
    let name = "org.freedesktop.DBus";
    let (path, flags) = ("/org/freedesktop/DBus", DBusCallFlags::NONE);
    let none = Cancellable::NONE;
    let answer = connection.call_sync(Some(name), path, name, method, about, None, flags, -1, none);
    answer.expect("the bus answers");
}

#[test]
fn sleep_and_a_locked_screen_lock_the_diary_and_waking_does_not() {
    let Some(bus) = Bus::start() else {
        println!("left out: there is no `dbus-daemon` on the PATH");
        return;
    };
    let context = MainContext::new();
    let run = context.with_thread_default(|| {
        let (system, own) = (bus.join(), bus.join());
        ask(&system, "RequestName", Some(&(LOGIN, 0_u32).to_variant()));
        let locks = Rc::new(Cell::new(0));
        let count = Rc::clone(&locks);
        listen(&own, move || count.set(count.get() + 1));
        ask(&own, "GetId", None);
        let path = "/org/freedesktop/login1";
        let says = |interface: &str, member: &str, what: Variant| {
            let what = Some(&what);
            system.emit_signal(None, path, interface, member, what).expect("it can be said");
            ask(&system, "GetId", None);
            ask(&own, "GetId", None);
            while context.iteration(false) {}
            locks.take()
        };
        let locked = |hint: bool| {
            let values = HashMap::from([("LockedHint".to_owned(), hint.to_variant())]);
            (SESSION.to_owned(), values, Vec::<String>::new()).to_variant()
        };
        assert_eq!(says(MANAGER, "PrepareForSleep", (true,).to_variant()), 1);
        assert_eq!(says(MANAGER, "PrepareForSleep", (false,).to_variant()), 0);
        assert_eq!(says(SESSION, "Lock", ().to_variant()), 1);
        assert_eq!(says(SESSION, "Unlock", ().to_variant()), 0);
        assert_eq!(says(PROPERTIES, "PropertiesChanged", locked(true)), 1);
        assert_eq!(says(PROPERTIES, "PropertiesChanged", locked(false)), 0);
    });
    run.expect("the thread has no other context");
}
