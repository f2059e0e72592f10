//! Attaching files and saying what they are.

use daymark::contract::{Arrived, ExhibitNotes, ExhibitRow, ExhibitView};
use daymark::{ProblemKind, evidence};
use diary::Capture;
use tauri::{AppHandle, State};
use zeroize::Zeroizing;

use crate::desk::{Answer, Desk};
use crate::work::Work;
use crate::{arrivals, pick};

/// Whether it was said in this sitting that no file shows someone under 18
/// undressed.
#[tauri::command]
pub(crate) async fn may_come_in(app: AppHandle) -> Answer<bool> {
    arrivals::may_come_in(&app).await
}

/// That nothing shows someone under 18 undressed: what waited comes in.
#[tauri::command]
pub(crate) async fn none_under_18(app: AppHandle) -> Answer<()> {
    arrivals::go_on(&app).await
}

/// That something may: what waited is forgotten unopened.
#[tauri::command]
pub(crate) async fn forget_arrivals(desk: State<'_, Desk>) -> Answer<()> {
    desk.waiting().forget();
    Ok(())
}

#[tauri::command]
pub(crate) async fn attach_files(
    app: AppHandle,
    desk: State<'_, Desk>,
    work: Work,
    notes: ExhibitNotes,
) -> Answer<Arrived> {
    let files = pick::files(&app, "attach-files").await;
    arrivals::attach(&desk, work, files, Capture::ChosenFile, notes).await
}

#[tauri::command]
pub(crate) async fn attach_folder(
    app: AppHandle,
    desk: State<'_, Desk>,
    work: Work,
    notes: ExhibitNotes,
) -> Answer<Arrived> {
    let folder = pick::folder(&app, "evidence-folder").await.into_iter().collect();
    arrivals::attach(&desk, work, folder, Capture::ChosenFile, notes).await
}

#[tauri::command]
pub(crate) async fn attach_pasted(
    desk: State<'_, Desk>,
    work: Work,
    bytes: String,
    name: String,
    notes: ExhibitNotes,
) -> Answer<Arrived> {
    arrivals::attach_pasted(&desk, work, Zeroizing::new(bytes), name, notes).await
}

#[tauri::command]
pub(crate) async fn exhibits(desk: State<'_, Desk>) -> Answer<Vec<ExhibitRow>> {
    desk.ask(|session| evidence::list(session)).await
}

#[tauri::command]
pub(crate) async fn exhibit(desk: State<'_, Desk>, number: u32) -> Answer<ExhibitView> {
    desk.ask(move |session| evidence::show(session, number)).await
}

#[tauri::command]
pub(crate) async fn annotate_exhibit(
    desk: State<'_, Desk>,
    number: u32,
    notes: ExhibitNotes,
    reason: String,
) -> Answer<ExhibitView> {
    desk.ask(move |session| evidence::annotate(session, number, &notes, &reason)).await
}

/// Saves a copy of an exhibit in a folder that the person chooses. It can be
/// stopped, and leaves nothing then.
#[tauri::command]
pub(crate) async fn save_exhibit(
    app: AppHandle,
    desk: State<'_, Desk>,
    work: Work,
    number: u32,
) -> Answer<String> {
    let folder = pick::folder(&app, "exhibit-save").await.ok_or(ProblemKind::Cancelled)?;
    desk.work(work, move |session, steps| {
        evidence::save_in(session, number, &folder, &mut |progress| steps.step(progress))
    })
    .await
}

#[tauri::command]
pub(crate) async fn tie_exhibits(
    desk: State<'_, Desk>,
    numbers: Vec<u32>,
    incident: u32,
) -> Answer<()> {
    desk.ask(move |session| evidence::tie(session, &numbers, incident)).await
}

#[tauri::command]
pub(crate) async fn withdraw_exhibit(
    desk: State<'_, Desk>,
    number: u32,
    reason: String,
) -> Answer<ExhibitView> {
    desk.ask(move |session| evidence::withdraw(session, number, &reason)).await
}
