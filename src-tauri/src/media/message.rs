//! A picture of a message, taken out of the file of messages in memory.

use daymark::reading;
use tauri::http::{Response, header};

use super::{nothing, response, with};
use crate::desk::Desk;

/// The longest picture that is shown, in bytes. A longer one becomes a file of
/// its own when its message is picked.
const MOST: u64 = 32 << 20;

/// Answers with a picture: of which exhibit, which message, which of its files.
pub(super) async fn answer(desk: &Desk, picture: (u32, u32, usize)) -> Response<Vec<u8>> {
    let taken = desk.ask(move |session| reading::file_of(session, picture, MOST)).await;
    match taken {
        Ok((media_type, bytes)) if is_shown(&media_type) && desk.is_open() => {
            let builder = response().header(header::CONTENT_TYPE, media_type);
            with(builder, bytes.to_vec())
        }
        Ok(_) | Err(_) => nothing(),
    }
}

/// Pictures of dots alone: what is drawn by lines may hold anything.
fn is_shown(media_type: &str) -> bool {
    media_type.starts_with("image/") && media_type != "image/svg+xml"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pictures_of_dots_are_shown() {
        assert!(is_shown("image/png"));
        for other in ["image/svg+xml", "text/html", "application/pdf", "video/mp4"] {
            assert!(!is_shown(other), "{other}");
        }
    }
}
