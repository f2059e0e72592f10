//! Rescuing a damaged diary.

use daymark::contract::{Opened, Rescued, Secret};
use daymark::rescue;
use tauri::State;

use crate::desk::{Answer, Desk};
use crate::work::Work;

#[tauri::command]
pub(crate) async fn rescue_diary(
    desk: State<'_, Desk>,
    work: Work,
    passphrase: Secret,
) -> Answer<(Opened, Rescued)> {
    let mut steps = desk.steps(work);
    desk.open(move |door| {
        rescue::here(door, passphrase.into(), &mut |progress| steps.step(progress))
    })
    .await
}
