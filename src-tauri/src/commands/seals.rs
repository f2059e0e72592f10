//! Sealing the record.

use daymark::contract::SealView;
use daymark::seals;
use tauri::State;

use crate::desk::{Answer, Desk};

#[tauri::command]
pub(crate) async fn make_seal(desk: State<'_, Desk>) -> Answer<SealView> {
    desk.ask(seals::make).await
}
