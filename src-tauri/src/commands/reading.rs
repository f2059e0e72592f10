//! What files say: mails, pages and messages.

use daymark::contract::{
    CallNotes, CallsFound, CallsRequest, Conversation, ExhibitView, FileRead, IncidentView,
    MessagePage, MessageQuery, PickRequest,
};
use daymark::reading as area;
use diary::DateOrder;
use tauri::State;

use crate::desk::{Answer, Desk};
use crate::work::Work;

#[tauri::command]
pub(crate) async fn read_file(desk: State<'_, Desk>, number: u32) -> Answer<FileRead> {
    desk.ask(move |session| area::read(session, number)).await
}

#[tauri::command]
pub(crate) async fn conversation(
    desk: State<'_, Desk>,
    work: Work,
    number: u32,
    dates: Option<DateOrder>,
) -> Answer<Conversation> {
    desk.work(work, move |session, steps| {
        area::conversation(session, number, dates, &mut |progress| steps.step(progress))
    })
    .await
}

/// What a table may be as a list of calls.
#[tauri::command]
pub(crate) async fn calls_found(desk: State<'_, Desk>, number: u32) -> Answer<CallsFound> {
    desk.ask(move |session| area::look_for_calls(session, number)).await
}

#[tauri::command]
pub(crate) async fn read_calls(
    desk: State<'_, Desk>,
    work: Work,
    number: u32,
    request: CallsRequest,
) -> Answer<Conversation> {
    desk.work(work, move |session, steps| {
        area::read_calls(session, number, &request, &mut |progress| steps.step(progress))
    })
    .await
}

#[tauri::command]
pub(crate) async fn note_calls(desk: State<'_, Desk>, notes: CallNotes) -> Answer<ExhibitView> {
    desk.ask(move |session| area::note_calls(session, &notes)).await
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
