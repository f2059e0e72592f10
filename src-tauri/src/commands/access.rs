//! Was someone in here?

use daymark::access;
use daymark::contract::{AccessPage, AccessQuery};
use tauri::State;

use crate::desk::{Answer, Desk};

#[tauri::command]
pub(crate) async fn access_log(desk: State<'_, Desk>, query: AccessQuery) -> Answer<AccessPage> {
    desk.ask(move |session| access::log(session, &query)).await
}
