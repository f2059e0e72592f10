//! The confidential sheet as a document: looking at it, and saving it.

use daymark::contract::{ConfidentialRequest, Progress};
use daymark::{ProblemKind, confidential};
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk};
use crate::work::Work;
use crate::{media, pick};

#[tauri::command]
pub(crate) async fn confidential_pages(
    desk: State<'_, Desk>,
    request: ConfidentialRequest,
) -> Answer<u32> {
    let draft = desk.ask(move |session| confidential::draft(session, &request, None)).await?;
    media::lay_out(&desk, move || draft.document()).await
}

/// Saves the sheet in a folder that the person chooses; gives its name there. It
/// is set beside the desk, and can be stopped until it is saved.
#[tauri::command]
pub(crate) async fn save_confidential(
    app: AppHandle,
    desk: State<'_, Desk>,
    work: Work,
    request: ConfidentialRequest,
) -> Answer<String> {
    let folder = pick::folder(&app, "confidential-folder").await.ok_or(ProblemKind::Cancelled)?;
    let mut steps = desk.steps(work);
    let draft = desk.ask(move |session| confidential::draft(session, &request, None)).await?;
    desk.made_beside(
        move || draft.document(),
        move |session, pdf| {
            if steps.step(Progress { done: 1, whole: 1 }).is_break() {
                return Err(ProblemKind::Cancelled.into());
            }
            confidential::save_in(session, &pdf, &folder)
        },
    )
    .await
}
