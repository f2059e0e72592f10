//! Time stamps over seals.

use daymark::contract::{StampAsked, StampView};
use daymark::{ProblemKind, stamps};
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk};
use crate::pick;

#[tauri::command]
pub(crate) async fn time_stamps(desk: State<'_, Desk>) -> Answer<Vec<StampView>> {
    desk.ask(|session| stamps::list(session)).await
}

/// Saves a request over a seal in a folder that the person chooses.
#[tauri::command]
pub(crate) async fn ask_for_stamp(
    app: AppHandle,
    desk: State<'_, Desk>,
    seal: Option<String>,
) -> Answer<StampAsked> {
    let folder = pick::folder(&app, "stamp-choose-folder").await.ok_or(ProblemKind::Cancelled)?;
    desk.ask(move |session| stamps::request_in(session, seal.as_deref(), &folder)).await
}

/// Takes an answer and the certificates for it, all of which the person
/// chooses.
#[tauri::command]
pub(crate) async fn keep_stamp(app: AppHandle, desk: State<'_, Desk>) -> Answer<StampView> {
    let reply = pick::file(&app, "stamp-choose-answer").await.ok_or(ProblemKind::Cancelled)?;
    let roots = pick::files(&app, "stamp-choose-root").await;
    if roots.is_empty() {
        return Err(ProblemKind::Cancelled.into());
    }
    desk.ask(move |session| stamps::answer(session, &reply, &roots, &[])).await
}
