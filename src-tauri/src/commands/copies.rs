//! Copies of the diary, and bringing one back.

use daymark::contract::{Copies, CopiesFound, CopyMade, CopyTried, RestoreRequest, Restored};
use daymark::{Problem, ProblemKind, copies, settings};
use tauri::{AppHandle, State, WebviewWindow};

use crate::desk::{Answer, Desk};
use crate::work::Work;
use crate::{pick, window};

#[tauri::command]
pub(crate) async fn copies(desk: State<'_, Desk>) -> Answer<Copies> {
    let known = desk.ask(|session| copies::overview(session)).await?;
    seen(&desk, known).await
}

#[tauri::command]
pub(crate) async fn choose_copies(app: AppHandle, desk: State<'_, Desk>) -> Answer<Copies> {
    let folder = pick::folder(&app, "copies-choose").await;
    let folder = folder.ok_or_else(|| Problem::from(ProblemKind::Cancelled))?;
    let known = desk.ask(move |session| copies::choose(session, &folder)).await?;
    seen(&desk, known).await
}

#[tauri::command]
pub(crate) async fn forget_copies(desk: State<'_, Desk>, place: String) -> Answer<Copies> {
    let known = desk.ask(move |session| copies::forget(session, &place)).await?;
    seen(&desk, known).await
}

#[tauri::command]
pub(crate) async fn copy_due(desk: State<'_, Desk>) -> Answer<Option<String>> {
    let lacking = desk.ask(|session| copies::lacking(session)).await?;
    desk.beside(move || Ok(lacking.due())).await
}

#[tauri::command]
pub(crate) async fn make_copy(
    desk: State<'_, Desk>,
    work: Work,
    place: String,
    quietly: bool,
) -> Answer<CopyMade> {
    let mut steps = desk.steps(if quietly { work.quietly() } else { work });
    let taken = desk.ask(move |session| copies::take(session, &place)).await?;
    let made = desk.beside(move || taken.make(&mut |progress| steps.step(progress))).await?;
    desk.ask(move |session| copies::keep(session, made)).await
}

#[tauri::command]
pub(crate) async fn copies_there(desk: State<'_, Desk>, place: String) -> Answer<CopiesFound> {
    let (folder, door) = (folder(&desk, place).await?, desk.shared_door());
    desk.beside(move || copies::find(&door, &folder)).await
}

#[tauri::command]
pub(crate) async fn try_copy(
    desk: State<'_, Desk>,
    work: Work,
    place: String,
    request: RestoreRequest,
) -> Answer<CopyTried> {
    let mut steps = desk.steps(work);
    let (folder, door) = (folder(&desk, place).await?, desk.shared_door());
    desk.beside(move || copies::try_out(&door, &folder, request, &mut |step| steps.step(step)))
        .await
}

#[tauri::command]
pub(crate) async fn find_copies(app: AppHandle, desk: State<'_, Desk>) -> Answer<CopiesFound> {
    let chosen = pick::folder(&app, "restore-choose").await;
    let chosen = chosen.ok_or_else(|| Problem::from(ProblemKind::Cancelled))?;
    let (folder, door) = (chosen.clone(), desk.shared_door());
    let found = desk.beside(move || copies::find(&door, &folder)).await?;
    desk.picked().copies.set(chosen);
    Ok(found)
}

#[tauri::command]
pub(crate) async fn restore_copy(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    work: Work,
    request: RestoreRequest,
) -> Answer<Restored> {
    let folder = desk.picked().copies.get().ok_or(ProblemKind::PlaceGone)?;
    let mut steps = desk.steps(work);
    let restored = desk
        .open(move |door| copies::restore(door, &folder, request, &mut |step| steps.step(step)))
        .await?;
    window::wear(&window, &settings::look(desk.door()));
    Ok(restored)
}

/// Asks the sticks beside the desk: one that is dying may take long to answer.
async fn seen(desk: &Desk, known: Copies) -> Answer<Copies> {
    desk.beside(move || Ok(copies::see(known))).await
}

async fn folder(desk: &Desk, place: String) -> Answer<std::path::PathBuf> {
    desk.ask(move |session| copies::folder(session, &place)).await
}
