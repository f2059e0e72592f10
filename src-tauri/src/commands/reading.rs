//! What files say: mails, pages and messages.

use daymark::contract::{
    Conversation, FileRead, IncidentView, MessagePage, MessageQuery, PickRequest,
};
use daymark::reading as area;
use diary::DateOrder;
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk};
use crate::window;

#[tauri::command]
pub(crate) async fn read_file(desk: State<'_, Desk>, number: u32) -> Answer<FileRead> {
    desk.ask(move |session| area::read(session, number)).await
}

#[tauri::command]
pub(crate) async fn conversation(
    app: AppHandle,
    desk: State<'_, Desk>,
    number: u32,
    dates: Option<DateOrder>,
) -> Answer<Conversation> {
    desk.work(window::tell(&app), move |session, steps| {
        area::conversation(session, number, dates, &mut |progress| steps.step(progress))
    })
    .await
}

#[tauri::command]
pub(crate) async fn messages(
    desk: State<'_, Desk>,
    number: u32,
    query: MessageQuery,
) -> Answer<MessagePage> {
    desk.ask(move |session| area::messages(session, number, &query)).await
}

#[tauri::command]
pub(crate) async fn pick_messages(
    desk: State<'_, Desk>,
    number: u32,
    request: PickRequest,
) -> Answer<IncidentView> {
    desk.ask(move |session| area::pick(session, number, &request)).await
}
