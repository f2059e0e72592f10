//! Writing, correcting, finding and reading incidents.

use daymark::contract::{
    IncidentForm, IncidentPage, IncidentQuery, IncidentView, WhenForm, WhenRead,
};
use daymark::incidents as area;
use tauri::State;

use crate::desk::{Answer, Desk};

#[tauri::command]
pub(crate) async fn amend_incident(
    desk: State<'_, Desk>,
    number: u32,
    incident: IncidentForm,
    reason: String,
) -> Answer<IncidentView> {
    desk.ask(move |session| area::amend(session, number, &incident, &reason)).await
}

#[tauri::command]
pub(crate) async fn remember_later(
    desk: State<'_, Desk>,
    number: u32,
    text: String,
) -> Answer<IncidentView> {
    desk.ask(move |session| area::remember(session, number, &text)).await
}

#[tauri::command]
pub(crate) async fn withdraw_incident(
    desk: State<'_, Desk>,
    number: u32,
    reason: String,
) -> Answer<IncidentView> {
    desk.ask(move |session| area::withdraw(session, number, &reason)).await
}

#[tauri::command]
pub(crate) async fn erase_incident(desk: State<'_, Desk>, number: u32) -> Answer<IncidentView> {
    desk.ask(move |session| area::erase(session, number)).await
}

#[tauri::command]
pub(crate) async fn incidents(desk: State<'_, Desk>, query: IncidentQuery) -> Answer<IncidentPage> {
    desk.ask(move |session| area::list(session, &query)).await
}

#[tauri::command]
pub(crate) async fn incident(desk: State<'_, Desk>, number: u32) -> Answer<IncidentView> {
    desk.ask(move |session| area::show(session, number)).await
}

#[tauri::command]
pub(crate) async fn read_when(desk: State<'_, Desk>, when: WhenForm) -> Answer<WhenRead> {
    desk.ask(move |session| area::read_when(session, &when)).await
}
