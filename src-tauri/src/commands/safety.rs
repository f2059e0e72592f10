//! What in a bundle may give the writer away, and what they say to it.

use daymark::contract::{BundleRequest, SafetyAnswer, SafetyCheck};
use daymark::safety::{self, Leaving};
use tauri::State;

use crate::desk::{Answer, Desk};
use crate::work::Work;

#[tauri::command]
pub(crate) async fn look_through_bundle(
    desk: State<'_, Desk>,
    work: Work,
    request: BundleRequest,
) -> Answer<SafetyCheck> {
    desk.work(work, move |session, steps| {
        let leaving = Leaving::Bundle(&request);
        safety::check(session, leaving, &mut |progress| steps.step(progress))
    })
    .await
}

#[tauri::command]
pub(crate) async fn leave_in_bundle(
    desk: State<'_, Desk>,
    work: Work,
    request: BundleRequest,
    ids: Vec<String>,
) -> Answer<SafetyCheck> {
    desk.work(work, move |session, steps| {
        let leaving = Leaving::Bundle(&request);
        safety::leave(session, leaving, &ids, &mut |progress| steps.step(progress))
    })
    .await
}

#[tauri::command]
pub(crate) async fn safety_answers(desk: State<'_, Desk>) -> Answer<Vec<SafetyAnswer>> {
    desk.ask(|session| safety::answers(session)).await
}

#[tauri::command]
pub(crate) async fn take_back_answer(desk: State<'_, Desk>, id: String) -> Answer<()> {
    desk.ask(move |session| safety::take_back(session, &id)).await
}
