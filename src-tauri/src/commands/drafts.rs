//! What is being written and not saved yet.

use daymark::contract::{DraftOf, DraftView, IncidentForm};
use daymark::drafts;
use tauri::State;

use crate::desk::{Answer, Desk};

#[tauri::command]
pub(crate) async fn keep_draft(desk: State<'_, Desk>, incident: IncidentForm) -> Answer<()> {
    desk.keep(move |session| drafts::keep(session, &incident)).await
}

#[tauri::command]
pub(crate) async fn put_with_draft(desk: State<'_, Desk>, numbers: Vec<u32>) -> Answer<()> {
    desk.keep(move |session| drafts::put_with(session, &numbers)).await
}

#[tauri::command]
pub(crate) async fn take_out_of_draft(desk: State<'_, Desk>, number: u32) -> Answer<()> {
    desk.keep(move |session| drafts::take_out(session, number)).await
}

#[tauri::command]
pub(crate) async fn kept_draft(desk: State<'_, Desk>) -> Answer<Option<DraftView>> {
    desk.ask(|session| drafts::writing(session)).await
}

#[tauri::command]
pub(crate) async fn keep_form_draft(
    desk: State<'_, Desk>,
    of: DraftOf,
    text: String,
) -> Answer<()> {
    desk.keep(move |session| drafts::keep_form(session, of, text)).await
}

#[tauri::command]
pub(crate) async fn kept_form_draft(desk: State<'_, Desk>, of: DraftOf) -> Answer<Option<String>> {
    desk.ask(move |session| drafts::kept_form(session, of)).await
}

#[tauri::command]
pub(crate) async fn drop_form_draft(desk: State<'_, Desk>, of: DraftOf) -> Answer<()> {
    desk.keep(move |session| drafts::drop_form(session, of)).await
}
