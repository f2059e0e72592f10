//! Making, opening and locking a diary.

use daymark::contract::{DiaryState, FreshWords, NewDiary, Opened, Secret};
use daymark::{ProblemKind, opening, settings};
use sentences::Language;
use tauri::{State, WebviewWindow};

use crate::desk::{Answer, Desk};
use crate::window;

#[tauri::command]
pub(crate) async fn diary_state(desk: State<'_, Desk>) -> Answer<DiaryState> {
    Ok(opening::state(desk.door(), desk.is_open()))
}

#[tauri::command]
pub(crate) async fn set_language(desk: State<'_, Desk>, language: String) -> Answer<DiaryState> {
    desk.speak(Language::from_tag(&language).ok_or(ProblemKind::ValueUnreadable)?).await;
    Ok(opening::state(desk.door(), desk.is_open()))
}

#[tauri::command]
pub(crate) async fn create_diary(desk: State<'_, Desk>, diary: NewDiary) -> Answer<FreshWords> {
    desk.open(move |door| opening::create(door, diary)).await
}

#[tauri::command]
pub(crate) async fn open_diary(desk: State<'_, Desk>, passphrase: Secret) -> Answer<Opened> {
    desk.open(move |door| opening::open(door, passphrase.into())).await
}

#[tauri::command]
pub(crate) async fn open_older_diary(desk: State<'_, Desk>, passphrase: Secret) -> Answer<Opened> {
    desk.open(move |door| opening::open_older(door, passphrase.into())).await
}

#[tauri::command]
pub(crate) async fn recover_diary(
    desk: State<'_, Desk>,
    words: Secret,
    passphrase: Secret,
) -> Answer<Opened> {
    desk.open(move |door| opening::recover(door, words.into(), passphrase.into())).await
}

#[tauri::command]
pub(crate) async fn lock_diary(desk: State<'_, Desk>) -> Answer<()> {
    desk.lock().await;
    Ok(())
}

/// Erases the whole diary. The window looks from then on as it comes.
#[tauri::command]
pub(crate) async fn erase_diary(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    passphrase: Secret,
) -> Answer<()> {
    desk.erase(passphrase.into()).await?;
    window::wear(&window, &settings::look(desk.door()));
    Ok(())
}

#[tauri::command]
pub(crate) async fn change_passphrase(
    desk: State<'_, Desk>,
    old: Secret,
    new: Secret,
) -> Answer<()> {
    let door = desk.shared_door();
    desk.ask(move |session| opening::change_passphrase(session, &door, old.into(), new.into()))
        .await
}
