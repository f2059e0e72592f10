//! Checking that the diary is whole, also where it does not open.

use daymark::checks;
use daymark::contract::{CheckResult, Secret};
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk};
use crate::window;

#[tauri::command]
pub(crate) async fn check_diary(app: AppHandle, desk: State<'_, Desk>) -> Answer<CheckResult> {
    desk.work(window::tell(&app), |session, steps| {
        checks::run(session, &mut |progress| steps.step(progress))
    })
    .await
}

#[tauri::command]
pub(crate) async fn check_closed_diary(
    app: AppHandle,
    desk: State<'_, Desk>,
    passphrase: Secret,
) -> Answer<CheckResult> {
    desk.look(desk.steps(window::tell(&app)), move |door, steps| {
        checks::closed(door, passphrase.into(), &mut |progress| steps.step(progress))
    })
    .await
}
