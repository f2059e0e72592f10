//! Recovery words, how strong a passphrase is, and new keys throughout.

use daymark::contract::{FreshWords, Keys, Rekeyed, Secret, Strength, Suggestion};
use daymark::outside::Outside;
use daymark::{keys, strength};
use tauri::State;

use crate::desk::{Answer, Desk};
use crate::work::Work;

#[tauri::command]
pub(crate) async fn keys(desk: State<'_, Desk>) -> Answer<Keys> {
    desk.ask(|session| Ok(keys::state(session))).await
}

#[tauri::command]
pub(crate) async fn new_words(desk: State<'_, Desk>, passphrase: Secret) -> Answer<FreshWords> {
    desk.ask(move |session| keys::new_words(session, passphrase)).await
}

#[tauri::command]
pub(crate) async fn remove_words(desk: State<'_, Desk>, passphrase: Secret) -> Answer<Keys> {
    desk.ask(move |session| keys::remove_words(session, passphrase)).await
}

#[tauri::command]
pub(crate) async fn check_words(desk: State<'_, Desk>, words: Secret) -> Answer<()> {
    desk.ask(move |session| keys::check_words(session, words)).await
}

#[tauri::command]
pub(crate) async fn confirm_words(desk: State<'_, Desk>, typed: Vec<Secret>) -> Answer<Vec<u32>> {
    desk.ask(move |session| keys::confirm_words(session, &typed)).await
}

#[tauri::command]
pub(crate) async fn shown_words(desk: State<'_, Desk>) -> Answer<FreshWords> {
    desk.ask(|session| keys::shown_words(session)).await
}

#[tauri::command]
pub(crate) async fn put_words_away(desk: State<'_, Desk>) -> Answer<()> {
    desk.ask(|session| {
        keys::put_words_away(session);
        Ok(())
    })
    .await
}

#[tauri::command]
pub(crate) async fn rekey(
    desk: State<'_, Desk>,
    work: Work,
    old: Secret,
    new: Secret,
    leave_unreadable: bool,
) -> Answer<Rekeyed> {
    let door = desk.shared_door();
    // A copy that is not kept yet does not come along.
    desk.shown().forget_unkept();
    desk.work(work, move |session, steps| {
        let passphrases = (old, new);
        let mut progress = |progress| steps.step(progress);
        keys::rekey(session, &door, passphrases, leave_unreadable, &mut progress)
    })
    .await
}

#[tauri::command]
pub(crate) async fn passphrase_strength(passphrase: Secret, names: Vec<String>) -> Strength {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    strength::of(&passphrase, &names)
}

#[tauri::command]
pub(crate) async fn suggest_passphrase() -> Suggestion {
    strength::suggest(Outside::real().random())
}
