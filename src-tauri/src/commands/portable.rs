//! Daymark on a stick.

use daymark::{Problem, ProblemKind, portable};
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk};
use crate::work::Work;
use crate::{pick, place};

/// Puts the program on a stick that is chosen, and gives it as it is named there.
#[tauri::command]
pub(crate) async fn put_on_stick(
    app: AppHandle,
    desk: State<'_, Desk>,
    work: Work,
) -> Answer<String> {
    let stick = pick::folder(&app, "before-stick-choose").await;
    let stick = stick.ok_or_else(|| Problem::from(ProblemKind::Cancelled))?;
    let program = place::program().ok_or(ProblemKind::SourceUnreadable)?;
    let mut steps = desk.steps(work);
    let put = move || portable::put(&program, &stick, &mut |progress| steps.step(progress));
    Ok(desk.beside(put).await?.display().to_string())
}
