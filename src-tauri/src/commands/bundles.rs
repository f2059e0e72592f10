//! Preparing a bundle, looking at it, printing it, and saving it.

use daymark::bundles::{self, Place};
use daymark::contract::{BundleDocument, BundleMade, BundlePlan, BundleRequest};
use daymark::{Problem, ProblemKind};
use tauri::{AppHandle, State, WebviewWindow};

use crate::desk::{Answer, Desk};
use crate::work::Work;
use crate::{media, pick};

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
    work: Work,
    request: BundleRequest,
    document: BundleDocument,
    volume: u32,
    pictures: bool,
) -> Answer<u32> {
    let draft = desk.work(work, move |session, steps| {
        let progress = &mut |progress| steps.step(progress);
        bundles::draft(session, &request, document, pictures, progress)
    });
    let draft = draft.await?;
    media::lay_out(&desk, move || draft.document(volume)).await
}

/// Opens the system's own print dialog for what the page made ready.
#[tauri::command]
pub(crate) async fn print_pages(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<()> {
    if !desk.is_open() {
        return Err(ProblemKind::Locked.into());
    }
    window.print().map_err(|_| ProblemKind::Fault.into())
}

#[tauri::command]
pub(crate) async fn save_bundle(
    app: AppHandle,
    desk: State<'_, Desk>,
    work: Work,
    request: BundleRequest,
) -> Answer<BundleMade> {
    let folder = pick::folder(&app, "bundle-save").await;
    let folder = folder.ok_or_else(|| Problem::from(ProblemKind::Cancelled))?;
    desk.work(work, move |session, steps| {
        let place = Place::In(&folder);
        bundles::make(session, &request, place, None, &mut |progress| steps.step(progress))
    })
    .await
}

/// Stops the work of these names that is under way. It is done at once, and so
/// before any work that is asked for after it.
#[tauri::command]
pub(crate) fn cancel_work(desk: State<'_, Desk>, of: Vec<String>) {
    desk.stop(&of);
}
