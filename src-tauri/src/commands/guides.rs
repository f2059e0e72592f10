//! Guides: what each order is, the law in plain words, whom to call.

use daymark::contract::{Guide, GuideName};
use daymark::guides as area;
use tauri::State;

use crate::desk::{Answer, Desk};

#[tauri::command]
pub(crate) async fn guide(desk: State<'_, Desk>, name: GuideName, built_in: bool) -> Answer<Guide> {
    Ok(area::read(desk.door(), name, built_in, desk.door().nation()))
}
