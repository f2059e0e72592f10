//! Checking that the diary is whole, also where it does not open.

use daymark::checks;
use daymark::contract::{CheckResult, Secret};
use tauri::State;

use crate::desk::{Answer, Desk};
use crate::work::Work;

#[tauri::command]
pub(crate) async fn check_diary(desk: State<'_, Desk>, work: Work) -> Answer<CheckResult> {
    desk.work(work, |session, steps| checks::run(session, &mut |progress| steps.step(progress)))
        .await
}

#[tauri::command]
pub(crate) async fn check_closed_diary(
    desk: State<'_, Desk>,
    work: Work,
    passphrase: Secret,
) -> Answer<CheckResult> {
    desk.look(desk.steps(work), move |door, steps| {
        checks::closed(door, passphrase.into(), &mut |progress| steps.step(progress))
    })
    .await
}
