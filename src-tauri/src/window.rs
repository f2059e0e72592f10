//! The one window: what it shows, what it refuses, and how it goes.

#[cfg(target_os = "linux")]
mod away;
#[cfg(target_os = "linux")]
mod paste;
#[cfg(target_os = "linux")]
mod settings;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use daymark::contract::{Look, System, Theme};
use daymark::settings as kept;
use serde::Serialize;
use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{
    AppHandle, DragDropEvent, Emitter, Manager, Url, WebviewWindow, WebviewWindowBuilder,
    WindowEvent,
};

use crate::desk::{Desk, LockedBy};
use crate::{arrivals, commands, media};

/// The name of the window in the configuration and the permissions.
pub(crate) const LABEL: &str = "main";

/// How long the page has to send off what was typed last before a lock that it
/// did not ask for. The screen is clear before that.
const GRACE: Duration = Duration::from_millis(150);

/// What this system can do. Where it does not tell of sleep, the page's own
/// clock sees that the computer has slept, and locks then.
pub(crate) const SYSTEM: System = System {
    can_block_screenshots: cfg!(any(windows, target_os = "macos")),
    tells_of_locks: cfg!(any(target_os = "linux", windows)),
    tells_of_sleep: cfg!(target_os = "linux"),
};

/// Whether the diary is locked when the window is minimised.
#[derive(Default)]
struct WhenMinimised(AtomicBool);

/// Opens the window and stays until it is closed; gives the exit code.
pub(crate) fn open(desk: Desk) -> i32 {
    let app = tauri::Builder::default()
        .manage(desk)
        .manage(WhenMinimised::default())
        .register_asynchronous_uri_scheme_protocol(media::SCHEME, |context, request, responder| {
            media::answer(context.app_handle().clone(), &request, responder);
        })
        .invoke_handler(commands::all())
        .setup(|app| {
            show(app.handle())?;
            let told = app.handle().clone();
            app.state::<Desk>().hear_locks(move |why| locked(&told, why));
            #[cfg(any(target_os = "linux", windows))]
            crate::asleep::watch(app.handle());
            Ok(())
        })
        .build(tauri::generate_context!());
    app.map_or(1, |app| app.run_return(|_, _| ()))
}

fn show(app: &AppHandle) -> tauri::Result<()> {
    let windows = &app.config().app.windows;
    let config = windows.iter().find(|window| window.label == LABEL);
    let config = config.ok_or(tauri::Error::WindowNotFound)?.clone();
    let window = WebviewWindowBuilder::from_config(app, &config)?
        // A window that keeps nothing cannot be steered by a test.
        .incognito(config.incognito && !cfg!(feature = "e2e"))
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .build()?;
    wear(&window, &kept::look(app.state::<Desk>().door()));
    #[cfg(target_os = "linux")]
    settings::apply(&window)?;
    #[cfg(target_os = "linux")]
    paste::listen(app, &window)?;
    let app = app.clone();
    window.clone().on_window_event(move |event| match event {
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            close(&app, &window);
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            arrivals::dropped(&app, paths.clone());
        }
        WindowEvent::Focused(false) | WindowEvent::Resized(_) if is_to_lock(&app, &window) => {
            lock(&app);
        }
        _ => {}
    });
    Ok(())
}

/// Gives the window its title and theme, and has the system keep pictures of it
/// from being taken, where it can and should.
pub(crate) fn wear(window: &WebviewWindow, look: &Look) {
    let own = window.app_handle().config().product_name.clone().unwrap_or_default();
    let title = if look.title.is_empty() { &own } else { &look.title };
    let theme = match look.theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    };
    // A window that will not be changed is shown as it is.
    let _ = window.set_title(title);
    let _ = window.set_theme(theme);
    if SYSTEM.can_block_screenshots {
        let _ = window.set_content_protected(!look.shown_to_screenshots);
    }
}

/// Has the diary locked when the window is minimised, or not.
pub(crate) fn lock_when_minimised(app: &AppHandle, wanted: bool) {
    app.state::<WhenMinimised>().0.store(wanted, Ordering::Relaxed);
}

fn is_to_lock(app: &AppHandle, window: &WebviewWindow) -> bool {
    app.state::<WhenMinimised>().0.load(Ordering::Relaxed)
        && app.state::<Desk>().is_open()
        && window.is_minimized().unwrap_or(false)
}

/// Whether an address is one of the program's own pages.
fn is_own(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        // What some systems make of the same.
        "http" => cfg!(windows) && address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Tells the page something.
pub(crate) fn say(app: &AppHandle, event: &str, what: impl Serialize + Clone) {
    // A page that is gone hears nothing more.
    let _ = app.emit(event, what);
}

/// Takes the picture on the clipboard, where pages are given none.
pub(crate) fn paste(app: &AppHandle) {
    #[cfg(target_os = "linux")]
    paste::take(app);
    #[cfg(not(target_os = "linux"))]
    let _ = app;
}

/// Locks the diary because the system says so.
pub(crate) fn lock(app: &AppHandle) {
    leave(app, |_| ());
}

/// Ends the program because the system says so.
#[cfg(target_os = "linux")]
pub(crate) fn end(app: &AppHandle) {
    leave(app, |app| app.exit(0));
}

/// Closes the window: it is gone at once, the program when all is kept.
fn close(app: &AppHandle, window: &WebviewWindow) {
    // A window that cannot be hidden is closed a moment later all the same.
    let _ = window.hide();
    leave(app, |app| app.exit(0));
}

/// Clears the screen, lets the page send off its draft, locks the diary.
fn leave(app: &AppHandle, then: impl FnOnce(&AppHandle) + Send + 'static) {
    let app = app.clone();
    say(&app, "locked", ());
    app.state::<Desk>().stop_all();
    std::thread::spawn(move || {
        std::thread::sleep(GRACE);
        tauri::async_runtime::block_on(app.state::<Desk>().lock());
        then(&app);
    });
}

/// Does what goes with a lock: what stands outside of the page goes too, and a
/// page that cannot know of it is told.
fn locked(app: &AppHandle, why: LockedBy) {
    if why == LockedBy::ByFault {
        say(app, "locked", ());
    }
    #[cfg(target_os = "linux")]
    away::put_away();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_the_program_itself_are_gone_to() {
        let own = |address: &str| is_own(&address.parse().expect("it is an address"));
        assert!(own("tauri://localhost/index.html"));
        let others = ["https://example.org/", "http://tauri.localhost.example.org/"];
        let local =
            ["tauri://example.org/", "file:///etc/passwd", "data:text/html,x", "about:blank"];
        assert!(others.into_iter().chain(local).all(|address| !own(address)));
    }

    #[test]
    fn the_policy_is_the_one_that_the_pages_are_tested_under() {
        let config: serde_json::Value =
            serde_json::from_str(include_str!("../tauri.conf.json")).expect("it is JSON");
        let policy = config["app"]["security"]["csp"].as_str().expect("there is a policy");
        let tested = include_str!("../../ui/policy.ts");
        let list = tested.split_once("[\n").and_then(|(_, rest)| rest.split_once("\n]"));
        let lines = list.expect("it is a list").0.lines();
        let tested: Vec<_> = lines.map(|line| quoted(line.trim().trim_end_matches(','))).collect();
        assert_eq!(policy.split("; ").collect::<Vec<_>>(), tested);
    }

    /// What stands between the quotes of a text, whichever they are.
    fn quoted(text: &str) -> &str {
        let mut inside = text.chars();
        inside.next().and(inside.next_back());
        inside.as_str()
    }
}
