//! Reporting that an order was broken: looking at the report, and saving it.

use daymark::contract::{BreachPlan, BreachRequest, Progress, SafetyCheck};
use daymark::safety::{self, Leaving};
use daymark::{ProblemKind, breach};
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk};
use crate::work::Work;
use crate::{media, pick};

#[tauri::command]
pub(crate) async fn plan_breach_report(desk: State<'_, Desk>, order: u32) -> Answer<BreachPlan> {
    desk.ask(move |session| breach::plan(session, order)).await
}

#[tauri::command]
pub(crate) async fn breach_pages(desk: State<'_, Desk>, request: BreachRequest) -> Answer<u32> {
    let draft = desk.ask(move |session| breach::draft(session, &request)).await?;
    media::lay_out(&desk, move || draft.document()).await
}

#[tauri::command]
pub(crate) async fn look_through_breach_report(
    desk: State<'_, Desk>,
    work: Work,
    request: BreachRequest,
) -> Answer<SafetyCheck> {
    desk.work(work, move |session, steps| {
        let leaving = Leaving::BreachReport(&request);
        safety::check(session, leaving, &mut |progress| steps.step(progress))
    })
    .await
}

#[tauri::command]
pub(crate) async fn leave_in_breach_report(
    desk: State<'_, Desk>,
    work: Work,
    request: BreachRequest,
    ids: Vec<String>,
) -> Answer<SafetyCheck> {
    desk.work(work, move |session, steps| {
        let leaving = Leaving::BreachReport(&request);
        safety::leave(session, leaving, &ids, &mut |progress| steps.step(progress))
    })
    .await
}

/// Saves a report in a folder that the person chooses; gives its name there. It
/// is set beside the desk, and can be stopped until it is saved.
#[tauri::command]
pub(crate) async fn save_breach_report(
    app: AppHandle,
    desk: State<'_, Desk>,
    work: Work,
    request: BreachRequest,
) -> Answer<String> {
    let folder = pick::folder(&app, "breach-save").await.ok_or(ProblemKind::Cancelled)?;
    let mut steps = desk.steps(work);
    let draft = desk.ask(move |session| breach::to_save(session, &request, None)).await?;
    desk.made_beside(
        move || draft.document(),
        move |session, pdf| {
            if steps.step(Progress { done: 1, whole: 1 }).is_break() {
                return Err(ProblemKind::Cancelled.into());
            }
            breach::save_in(session, &pdf, &folder)
        },
    )
    .await
}
