//! Patterns: counts over time, with charts.

use daymark::contract::{ChartColours, Patterns};
use daymark::patterns as area;
use tauri::State;

use crate::desk::{Answer, Desk};

/// Charts are drawn beside the desk.
#[tauri::command]
pub(crate) async fn patterns(desk: State<'_, Desk>, colours: ChartColours) -> Answer<Patterns> {
    let counted = desk.ask(|session| area::count(session)).await?;
    desk.beside(move || counted.shown(Some(&colours))).await
}
