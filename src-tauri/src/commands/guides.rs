//! Guides: what each order is, the law in plain words, whom to call.

use daymark::contract::{Guide, GuideName};
use daymark::{guides as area, nation as whose};
use tauri::State;

use crate::desk::{Answer, Desk};

#[tauri::command]
pub(crate) async fn guide(desk: State<'_, Desk>, name: GuideName, built_in: bool) -> Answer<Guide> {
    // A guide is read with the diary locked too; then it is not known whose police.
    let nation = desk.ask(|session| whose::kept(session)).await.ok();
    Ok(area::read(desk.door(), name, built_in, nation))
}
