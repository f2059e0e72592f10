//! Cards: the person, places, orders, and what else a case needs.

use daymark::cards as area;
use daymark::contract::{CardForm, CardPage, CardView, Reminder, Shapes};
use daymark::drafts;
use diary::CardKind;
use tauri::State;

use crate::desk::{Answer, Desk};

#[tauri::command]
pub(crate) fn shapes() -> Shapes {
    area::shapes()
}

#[tauri::command]
pub(crate) async fn add_card(
    desk: State<'_, Desk>,
    kind: CardKind,
    card: CardForm,
) -> Answer<CardView> {
    desk.ask(move |session| area::add(session, kind, &card)).await
}

#[tauri::command]
pub(crate) async fn amend_card(
    desk: State<'_, Desk>,
    kind: CardKind,
    number: u32,
    card: CardForm,
    reason: String,
) -> Answer<CardView> {
    desk.ask(move |session| area::amend(session, kind, number, &card, &reason)).await
}

#[tauri::command]
pub(crate) async fn withdraw_card(
    desk: State<'_, Desk>,
    kind: CardKind,
    number: u32,
    reason: String,
) -> Answer<CardView> {
    desk.ask(move |session| area::withdraw(session, kind, number, &reason)).await
}

#[tauri::command]
pub(crate) async fn erase_card(
    desk: State<'_, Desk>,
    kind: CardKind,
    number: u32,
) -> Answer<CardView> {
    desk.ask(move |session| area::erase(session, kind, number)).await
}

#[tauri::command]
pub(crate) async fn cards(desk: State<'_, Desk>, kind: CardKind, offset: u32) -> Answer<CardPage> {
    desk.ask(move |session| area::list(session, kind, offset)).await
}

#[tauri::command]
pub(crate) async fn card(desk: State<'_, Desk>, kind: CardKind, number: u32) -> Answer<CardView> {
    desk.ask(move |session| area::show(session, kind, number)).await
}

#[tauri::command]
pub(crate) async fn read_day(
    desk: State<'_, Desk>,
    text: String,
    said: String,
    ahead: bool,
) -> Answer<String> {
    desk.ask(move |session| area::read_day(session, &text, &said, ahead)).await
}

#[tauri::command]
pub(crate) async fn reminders(desk: State<'_, Desk>) -> Answer<Vec<Reminder>> {
    desk.ask(|session| daymark::reminders::list(session)).await
}

#[tauri::command]
pub(crate) async fn keep_card_draft(
    desk: State<'_, Desk>,
    kind: CardKind,
    card: CardForm,
) -> Answer<()> {
    desk.keep(move |session| drafts::keep_card(session, kind, &card)).await
}

#[tauri::command]
pub(crate) async fn kept_card_draft(
    desk: State<'_, Desk>,
    kind: CardKind,
) -> Answer<Option<CardForm>> {
    desk.ask(move |session| drafts::kept_card(session, kind)).await
}
