//! A piece of the film or sound that is being played.

use std::sync::PoisonError;

use tauri::async_runtime::spawn_blocking;
use tauri::http::{Response, header};

use super::{nothing, response, with};
use crate::desk::Desk;

pub(super) async fn answer(
    desk: &Desk,
    number: u32,
    stream: usize,
    piece: usize,
) -> Response<Vec<u8>> {
    let Some(film) = desk.shown().film(number) else { return nothing() };
    // Reading is done beside the desk, one piece after another.
    let bytes = spawn_blocking(move || {
        film.lock().unwrap_or_else(PoisonError::into_inner).piece(stream, piece)
    });
    match bytes.await {
        Ok(Some(bytes)) if desk.is_open() => {
            with(response().header(header::CONTENT_TYPE, "application/octet-stream"), bytes)
        }
        Ok(_) | Err(_) => nothing(),
    }
}
