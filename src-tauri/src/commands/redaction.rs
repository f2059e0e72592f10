//! Copies of evidence: to look at, and to hand on without what must not be seen.

use daymark::contract::{ExhibitView, RedactRequest};
use daymark::redaction::{self as area, Begun, ToMake};
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk};
use crate::window;

#[tauri::command]
pub(crate) async fn viewing_copy(
    app: AppHandle,
    desk: State<'_, Desk>,
    number: u32,
) -> Answer<ExhibitView> {
    match desk.ask(move |session| area::begin_viewing_copy(session, number)).await? {
        Begun::There(view) => Ok(*view),
        Begun::ToMake(to_make) => make(&app, &desk, to_make).await,
    }
}

#[tauri::command]
pub(crate) async fn redact(
    app: AppHandle,
    desk: State<'_, Desk>,
    number: u32,
    request: RedactRequest,
) -> Answer<ExhibitView> {
    let begun = desk.ask(move |session| area::begin_redaction(session, number, &request));
    let to_make = begun.await?;
    make(&app, &desk, to_make).await
}

/// Makes a copy beside the desk, which stays free, and keeps it.
async fn make(app: &AppHandle, desk: &Desk, to_make: ToMake) -> Answer<ExhibitView> {
    let mut steps = desk.steps(window::tell(app));
    let made = desk.beside(move || to_make.make(&mut |progress| steps.step(progress))).await?;
    let mut steps = desk.steps(window::tell(app));
    desk.ask(move |session| area::keep(session, made, &mut |progress| steps.step(progress))).await
}
