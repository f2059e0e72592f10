//! Rescuing a damaged diary.

use daymark::contract::{Opened, Rescued, Secret};
use daymark::rescue;
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk};
use crate::window;

#[tauri::command]
pub(crate) async fn rescue_diary(
    app: AppHandle,
    desk: State<'_, Desk>,
    passphrase: Secret,
) -> Answer<(Opened, Rescued)> {
    let mut steps = desk.steps(window::tell(&app));
    desk.open(move |door| {
        rescue::here(door, passphrase.into(), &mut |progress| steps.step(progress))
    })
    .await
}
