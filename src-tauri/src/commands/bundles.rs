//! Preparing a bundle, looking at it, and saving it.

use daymark::bundles::{self, Place};
use daymark::contract::{BundleDocument, BundleMade, BundlePlan, BundleRequest};
use daymark::{Problem, ProblemKind};
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk};
use crate::{pick, window};

#[tauri::command]
pub(crate) async fn plan_bundle(
    desk: State<'_, Desk>,
    request: BundleRequest,
) -> Answer<BundlePlan> {
    desk.ask(move |session| bundles::plan(session, &request)).await
}

#[tauri::command]
pub(crate) async fn bundle_pages(
    desk: State<'_, Desk>,
    request: BundleRequest,
    document: BundleDocument,
) -> Answer<u32> {
    let draft = desk.ask(move |session| bundles::draft(session, &request)).await?;
    desk.look_at(move || draft.document(document)).await
}

#[tauri::command]
pub(crate) async fn save_bundle(
    app: AppHandle,
    desk: State<'_, Desk>,
    request: BundleRequest,
) -> Answer<BundleMade> {
    let folder = pick::folder(&app, "bundle-save").await;
    let folder = folder.ok_or_else(|| Problem::from(ProblemKind::Cancelled))?;
    desk.work(window::tell(&app), move |session, steps| {
        let place = Place::In(&folder);
        bundles::make(session, &request, place, None, &mut |progress| steps.step(progress))
    })
    .await
}

#[tauri::command]
pub(crate) async fn cancel_work(desk: State<'_, Desk>) -> Answer<()> {
    desk.stop();
    Ok(())
}
