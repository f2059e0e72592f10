//! Reporting that an order was broken: looking at the report, and saving it.

use daymark::contract::{BreachPlan, BreachRequest};
use daymark::{ProblemKind, breach};
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk};
use crate::media;
use crate::pick;

#[tauri::command]
pub(crate) async fn plan_breach_report(desk: State<'_, Desk>, order: u32) -> Answer<BreachPlan> {
    desk.ask(move |session| breach::plan(session, order)).await
}

#[tauri::command]
pub(crate) async fn breach_pages(desk: State<'_, Desk>, request: BreachRequest) -> Answer<u32> {
    let draft = desk.ask(move |session| breach::draft(session, &request, None)).await?;
    media::lay_out(&desk, move || draft.document()).await
}

/// Saves a report in a folder that the person chooses; gives its name there.
#[tauri::command]
pub(crate) async fn save_breach_report(
    app: AppHandle,
    desk: State<'_, Desk>,
    request: BreachRequest,
) -> Answer<String> {
    let folder = pick::folder(&app, "breach-save").await.ok_or(ProblemKind::Cancelled)?;
    desk.ask(move |session| breach::save_in(session, &request, &folder)).await
}
