//! The bundles that were made, and who took them.

use daymark::contract::Versions;
use daymark::versions;
use tauri::State;

use crate::desk::{Answer, Desk};

#[tauri::command]
pub(crate) async fn bundle_versions(desk: State<'_, Desk>) -> Answer<Versions> {
    desk.ask(|session| versions::list(session)).await
}
