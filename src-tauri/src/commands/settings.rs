//! How the window looks, and when it locks.

use daymark::contract::{Locking, Look, Settings};
use daymark::settings as area;
use tauri::{AppHandle, State, WebviewWindow};

use crate::desk::{Answer, Desk};
use crate::window;

#[tauri::command]
pub(crate) async fn settings(app: AppHandle, desk: State<'_, Desk>) -> Answer<Settings> {
    let door = desk.shared_door();
    let settings = desk.ask(move |session| area::all(session, &door, window::SYSTEM)).await?;
    window::lock_when_minimised(&app, settings.locking.when_minimised);
    Ok(settings)
}

#[tauri::command]
pub(crate) async fn keep_look(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    look: Look,
) -> Answer<Look> {
    let door = desk.shared_door();
    let kept = desk.ask(move |session| area::keep_look(session, &door, look)).await?;
    window::wear(&window, &kept);
    Ok(kept)
}

#[tauri::command]
pub(crate) async fn keep_locking(
    app: AppHandle,
    desk: State<'_, Desk>,
    locking: Locking,
) -> Answer<Locking> {
    let kept = desk.ask(move |session| area::keep_locking(session, locking)).await?;
    window::lock_when_minimised(&app, kept.when_minimised);
    Ok(kept)
}
