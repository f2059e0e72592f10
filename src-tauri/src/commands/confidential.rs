//! The confidential sheet as a document: looking at it, and saving it.

use daymark::contract::ConfidentialRequest;
use daymark::{ProblemKind, confidential};
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk};
use crate::media;
use crate::pick;

#[tauri::command]
pub(crate) async fn confidential_pages(
    desk: State<'_, Desk>,
    request: ConfidentialRequest,
) -> Answer<u32> {
    let draft = desk.ask(move |session| confidential::draft(session, &request, None)).await?;
    media::lay_out(&desk, move || draft.document()).await
}

/// Saves the sheet in a folder that the person chooses; gives its name there.
#[tauri::command]
pub(crate) async fn save_confidential(
    app: AppHandle,
    desk: State<'_, Desk>,
    request: ConfidentialRequest,
) -> Answer<String> {
    let folder = pick::folder(&app, "confidential-folder").await.ok_or(ProblemKind::Cancelled)?;
    let draft = desk.ask(move |session| confidential::draft(session, &request, None)).await?;
    desk.made_beside(
        move || draft.document(),
        move |session, pdf| confidential::save_in(session, &pdf, &folder),
    )
    .await
}
