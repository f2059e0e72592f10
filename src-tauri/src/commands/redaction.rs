//! Copies of evidence: to look at, and to hand on without what must not be seen.

use daymark::contract::{ExhibitView, Playing, RedactRequest};
use daymark::redaction::{self as area, Begun, ToMake, Unkept};
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk};
use crate::media::UNKEPT;
use crate::{commands, window};

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

/// Makes a redacted copy and keeps it: the one that was heard, where it is the
/// one that is asked for.
#[tauri::command]
pub(crate) async fn redact(
    app: AppHandle,
    desk: State<'_, Desk>,
    number: u32,
    request: RedactRequest,
) -> Answer<ExhibitView> {
    let shown = desk.shown();
    let begun = desk.ask(move |session| {
        let to_make = area::begin_redaction(session, number, &request)?;
        let Some(mut heard) = shown.take_unkept(number, &request.steps) else {
            return Ok(Err(to_make));
        };
        heard.because(&request.reason)?;
        area::keep(session, heard).map(Ok)
    });
    match begun.await? {
        Ok(view) => Ok(view),
        Err(to_make) => make(&app, &desk, to_make).await,
    }
}

/// Makes a redacted copy that is to be heard before it is kept.
#[tauri::command]
pub(crate) async fn hear_copy(
    app: AppHandle,
    desk: State<'_, Desk>,
    number: u32,
    request: RedactRequest,
) -> Answer<Playing> {
    let steps = request.steps.clone();
    let begun = desk.ask(move |session| area::begin_hearing(session, number, &request));
    let to_make = begun.await?;
    let shown = desk.shown();
    take_in(&app, &desk, to_make, move |_, copy| {
        // A lock that is asked for now comes after, and forgets it.
        shown.unkept_is(number, steps, copy);
        Ok(())
    })
    .await?;
    commands::viewing::playing(&desk, UNKEPT).await
}

/// Lets go of a copy that was heard and is not wanted.
#[tauri::command]
pub(crate) async fn forget_copy(desk: State<'_, Desk>) -> Answer<()> {
    desk.shown().forget_unkept();
    Ok(())
}

/// Makes a copy, and keeps it.
async fn make(app: &AppHandle, desk: &Desk, to_make: ToMake) -> Answer<ExhibitView> {
    take_in(app, desk, to_make, area::keep).await
}

/// Makes a copy beside the desk, which stays free, and takes it in.
async fn take_in<T: Send + 'static>(
    app: &AppHandle,
    desk: &Desk,
    to_make: ToMake,
    then: impl FnOnce(&mut daymark::Session, Unkept) -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let mut steps = desk.steps(window::tell(app));
    let made = desk.beside(move || to_make.make(&mut |progress| steps.step(progress))).await?;
    let mut steps = desk.steps(window::tell(app));
    desk.ask(move |session| {
        let copy = area::take_in(session, made, &mut |progress| steps.step(progress))?;
        then(session, copy)
    })
    .await
}
