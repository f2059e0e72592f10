//! Copies of evidence: to look at, and to hand on without what must not be seen.

use daymark::contract::{ExhibitView, Playing, RedactRequest};
use daymark::redaction::{self as area, Begun, ToMake, Unkept};
use tauri::State;

use super::viewing;
use crate::desk::{Answer, Desk};
use crate::media::UNKEPT;
use crate::work::Work;

#[tauri::command]
pub(crate) async fn viewing_copy(
    desk: State<'_, Desk>,
    work: Work,
    number: u32,
) -> Answer<ExhibitView> {
    match desk.ask(move |session| area::begin_viewing_copy(session, number)).await? {
        Begun::There(view) => Ok(*view),
        Begun::ToMake(to_make) => make(&desk, work, to_make).await,
    }
}

/// Makes a redacted copy and keeps it: the one that was heard, where it is the
/// one that is asked for.
#[tauri::command]
pub(crate) async fn redact(
    desk: State<'_, Desk>,
    work: Work,
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
        Err(to_make) => make(&desk, work, to_make).await,
    }
}

/// Makes a redacted copy that is to be heard before it is kept.
#[tauri::command]
pub(crate) async fn hear_copy(
    desk: State<'_, Desk>,
    work: Work,
    number: u32,
    request: RedactRequest,
) -> Answer<Playing> {
    let steps = request.steps.clone();
    let begun = desk.ask(move |session| area::begin_hearing(session, number, &request));
    let to_make = begun.await?;
    let shown = desk.shown();
    take_in(&desk, work, to_make, move |_, copy| {
        // A lock that is asked for now comes after, and forgets it.
        shown.unkept_is(number, steps, copy);
        Ok(())
    })
    .await?;
    viewing::playing(&desk, UNKEPT).await
}

/// Lets go of a copy that was heard and is not wanted.
#[tauri::command]
pub(crate) async fn forget_copy(desk: State<'_, Desk>) -> Answer<()> {
    desk.shown().forget_unkept();
    Ok(())
}

/// Makes a copy, and keeps it.
async fn make(desk: &Desk, work: Work, to_make: ToMake) -> Answer<ExhibitView> {
    take_in(desk, work, to_make, area::keep).await
}

/// Makes a copy beside the desk, which stays free, and takes it in.
async fn take_in<T: Send + 'static>(
    desk: &Desk,
    work: Work,
    to_make: ToMake,
    then: impl FnOnce(&mut daymark::Session, Unkept) -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let mut steps = desk.steps(work);
    let make = move || Ok((to_make.make(&mut |progress| steps.step(progress))?, steps));
    let (made, mut steps) = desk.beside(make).await?;
    desk.ask(move |session| {
        let copy = area::take_in(session, made, &mut |progress| steps.step(progress))?;
        then(session, copy)
    })
    .await
}
