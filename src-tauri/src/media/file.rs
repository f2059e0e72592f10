//! An attached picture, film or sound, decrypted in memory, whole or in part.

use std::io::{self, Read, Seek, SeekFrom};

use daymark::evidence::Original;
use daymark::viewing;
use tauri::async_runtime::spawn_blocking;
use tauri::http::{Response, StatusCode, header};

use super::range::{Range, Wanted};
use super::{nothing, response, with};
use crate::desk::Desk;

/// The most that is held in memory for one answer. A larger file is asked for
/// in parts, or not shown; the file itself is kept all the same.
const MOST: u64 = 128 << 20;
/// The most of a film or a sound that a player is given at once where it asks
/// for all the rest.
const MOST_OF_A_PART: u64 = 4 << 20;

/// What an address is for: no other types are given by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    Picture,
    Film,
    Sound,
}

impl For {
    fn begins(self) -> &'static str {
        match self {
            Self::Picture => "image/",
            Self::Film => "video/",
            Self::Sound => "audio/",
        }
    }
}

pub(super) async fn answer(
    desk: &Desk,
    what: For,
    number: u32,
    range: Option<String>,
) -> Response<Vec<u8>> {
    let Ok(original) = super::original(desk, number).await else { return nothing() };
    if !original.media_type.starts_with(what.begins()) {
        return nothing();
    }
    // Reading is done beside the desk, which may be asked to lock meanwhile.
    let answer = spawn_blocking(move || part(original, range.as_deref())).await;
    match answer {
        Ok(Ok(answer)) if desk.is_open() => answer,
        Ok(_) | Err(_) => nothing(),
    }
}

fn part(
    original: Original<impl Read + Seek>,
    range: Option<&str>,
) -> io::Result<Response<Vec<u8>>> {
    let Original { media_type, size, mut bytes } = original;
    let played = !media_type.starts_with(For::Picture.begins());
    let most = if played && range.is_some() { MOST_OF_A_PART } else { MOST };
    let wanted = Wanted::read(range, size, most);
    let builder = response().header(header::ACCEPT_RANGES, "bytes");
    let Some(Range { first, length }) = wanted.range() else {
        let refused = builder.status(StatusCode::RANGE_NOT_SATISFIABLE);
        return Ok(with(
            refused.header(header::CONTENT_RANGE, format!("bytes */{size}")),
            Vec::new(),
        ));
    };
    bytes.seek(SeekFrom::Start(first))?;
    let mut body = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
    bytes.take(length).read_to_end(&mut body)?;
    let builder = builder.header(header::CONTENT_TYPE, viewing::player_type(&media_type));
    let builder = match wanted {
        Wanted::Whole(_) => builder,
        Wanted::Part(_) | Wanted::Nothing => {
            let last = first + length.saturating_sub(1);
            let range = format!("bytes {first}-{last}/{size}");
            builder.status(StatusCode::PARTIAL_CONTENT).header(header::CONTENT_RANGE, range)
        }
    };
    Ok(with(builder, body))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn original() -> Original<Cursor<Vec<u8>>> {
        let bytes = Cursor::new((0..100).collect());
        Original { media_type: "image/png".to_owned(), size: 100, bytes }
    }

    #[test]
    fn a_picture_comes_whole_or_in_the_part_that_was_asked_for() {
        let whole = part(original(), None).expect("memory can be read");
        assert_eq!((whole.status(), whole.body().len()), (StatusCode::OK, 100));
        let some = part(original(), Some("bytes=10-19")).expect("memory can be read");
        assert_eq!(some.status(), StatusCode::PARTIAL_CONTENT);
        assert_eq!(some.headers()[header::CONTENT_RANGE], "bytes 10-19/100");
        assert_eq!(some.body(), &(10..20).collect::<Vec<u8>>());
        let none = part(original(), Some("bytes=100-")).expect("memory can be read");
        assert_eq!(none.status(), StatusCode::RANGE_NOT_SATISFIABLE);
    }
}
