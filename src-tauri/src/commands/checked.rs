//! Checking a bundle that somebody has, whether a diary is open or not.

use daymark::checked;
use daymark::contract::BundleChecked;
use daymark::{Problem, ProblemKind};
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk};
use crate::pick;
use crate::work::Work;

#[tauri::command]
pub(crate) async fn check_bundle(
    app: AppHandle,
    desk: State<'_, Desk>,
    work: Work,
    folder: bool,
) -> Answer<BundleChecked> {
    let path = if folder {
        pick::folder(&app, "checked-choose-folder").await
    } else {
        pick::file(&app, "checked-choose-zip").await
    };
    let path = path.ok_or_else(|| Problem::from(ProblemKind::Cancelled))?;
    let (language, mut steps) = (desk.door().language(), desk.steps(work));
    desk.beside(move || checked::check(&path, language, &mut |progress| steps.step(progress))).await
}
