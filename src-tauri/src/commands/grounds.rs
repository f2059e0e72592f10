//! What the police look for, what in the diary speaks to it, and whose police.

use daymark::contract::{GroundPage, Grounds, Nation};
use daymark::{grounds as area, nation as whose};
use tauri::State;

use crate::desk::{Answer, Desk};

#[tauri::command]
pub(crate) async fn grounds(desk: State<'_, Desk>, built_in: bool) -> Answer<Grounds> {
    let door = desk.shared_door();
    desk.ask(move |session| area::show(session, &door, built_in)).await
}

#[tauri::command]
pub(crate) async fn ground_incidents(
    desk: State<'_, Desk>,
    topic: String,
    line: u32,
    offset: u32,
) -> Answer<GroundPage> {
    desk.ask(move |session| area::incidents(session, &topic, line, offset)).await
}

#[tauri::command]
pub(crate) async fn nation(desk: State<'_, Desk>) -> Answer<Nation> {
    desk.ask(|session| whose::kept(session)).await
}

#[tauri::command]
pub(crate) async fn set_nation(desk: State<'_, Desk>, nation: Nation) -> Answer<Nation> {
    let door = desk.shared_door();
    desk.ask(move |session| whose::keep(session, &door, nation)).await
}
