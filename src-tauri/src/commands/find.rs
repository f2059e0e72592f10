//! Finding anything by its words.

use daymark::contract::FoundPage;
use daymark::find as area;
use tauri::State;

use crate::desk::{Answer, Desk};

#[tauri::command]
pub(crate) async fn find(desk: State<'_, Desk>, text: String) -> Answer<FoundPage> {
    desk.ask(move |session| area::find(session, &text, 0)).await
}
