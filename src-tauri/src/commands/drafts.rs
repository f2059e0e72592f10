//! What is being written and not saved yet.

use daymark::contract::IncidentForm;
use daymark::drafts;
use tauri::State;

use crate::desk::{Answer, Desk};

#[tauri::command]
pub(crate) async fn keep_draft(desk: State<'_, Desk>, incident: IncidentForm) -> Answer<()> {
    desk.keep(move |session| drafts::keep(session, &incident)).await
}

#[tauri::command]
pub(crate) async fn kept_draft(desk: State<'_, Desk>) -> Answer<Option<IncidentForm>> {
    desk.ask(|session| drafts::kept(session)).await
}
