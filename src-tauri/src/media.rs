//! Pictures, films and sounds for the page, made in memory:
//!
//! - `exhibit/7`, `film/7`, `sound/7`: an attached file of that kind,
//! - `film/7/0/3`: a piece of the film that is being looked at, or of a sound,
//!   by its stream and its place; 0 is the beginning,
//! - `paper/7/2`: a page of the attached document that is being looked at,
//! - `message/5/12/0`: a picture of a message, by its exhibit, place and file,
//! - `page/2`: a page of the document of a bundle that is being looked at.
//!
//! Under number 0 stands the copy that is being listened to and is not kept yet.
//!
//! Numbers alone stand in the addresses, since a web view may note an address
//! somewhere. Nothing of what is given may be kept.

mod file;
mod message;
mod page;
mod piece;
mod range;
mod shown;

use std::io::{Read, Seek};

use daymark::evidence::{self, Original};
use tauri::http::response::Builder;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{AppHandle, Manager, UriSchemeResponder};

use crate::desk::{Answer, Desk};
use file::For;

pub(crate) use page::{count, lay_out};
pub(crate) use shown::{Document, Shown};

/// The scheme of these addresses.
pub(crate) const SCHEME: &str = "vault";

/// The origin of the page, which alone may read the answers.
const PAGE: &str = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };

/// The number that no exhibit has: the copy that is not kept yet.
pub(crate) const UNKEPT: u32 = 0;

/// A file that can be read anywhere.
pub(crate) trait Source: Read + Seek + Send {}

impl<R: Read + Seek + Send> Source for R {}

/// Opens the file of an exhibit, or the copy that is not kept yet.
pub(crate) async fn original(desk: &Desk, number: u32) -> Answer<Original<Box<dyn Source>>> {
    let shown = desk.shown();
    desk.ask(move |session| {
        if number == UNKEPT {
            return shown.unkept(session);
        }
        let Original { media_type, size, bytes } = evidence::original(session, number)?;
        Ok(Original { media_type, size, bytes: Box::new(bytes) as Box<dyn Source> })
    })
    .await
}

/// Answers one request. What it takes is done beside the window's own thread.
pub(crate) fn answer(app: AppHandle, request: &Request<Vec<u8>>, responder: UriSchemeResponder) {
    let asked = Asked::read(request.uri().path());
    let range = request.headers().get(header::RANGE).and_then(|range| range.to_str().ok());
    let range = range.map(str::to_owned);
    tauri::async_runtime::spawn(async move {
        let desk = app.state::<Desk>();
        let response = match asked {
            Some(Asked::File(what, number)) => file::answer(&desk, what, number, range).await,
            Some(Asked::Piece { number, stream, piece }) => {
                piece::answer(&desk, number, stream, piece).await
            }
            Some(Asked::Paper(number, page)) => {
                page::answer(&desk, desk.shown().paper(number), page).await
            }
            Some(Asked::Message(exhibit, place, file)) => {
                message::answer(&desk, (exhibit, place, file)).await
            }
            Some(Asked::Page(page)) => page::answer(&desk, desk.shown().bundle(), page).await,
            None => nothing(),
        };
        responder.respond(response);
    });
}

/// What a path asks for.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    File(For, u32),
    Piece { number: u32, stream: usize, piece: usize },
    Paper(u32, usize),
    Message(u32, u32, usize),
    Page(usize),
}

impl Asked {
    fn read(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        match parts.as_slice() {
            ["exhibit", number] => Some(Self::File(For::Picture, number.parse().ok()?)),
            ["film", number] => Some(Self::File(For::Film, number.parse().ok()?)),
            ["sound", number] => Some(Self::File(For::Sound, number.parse().ok()?)),
            ["film", number, stream, piece] => Some(Self::Piece {
                number: number.parse().ok()?,
                stream: stream.parse().ok()?,
                piece: piece.parse().ok()?,
            }),
            ["paper", number, page] => Some(Self::Paper(number.parse().ok()?, page.parse().ok()?)),
            ["message", exhibit, place, file] => {
                Some(Self::Message(exhibit.parse().ok()?, place.parse().ok()?, file.parse().ok()?))
            }
            ["page", page] => page.parse().ok().map(Self::Page),
            _ => None,
        }
    }
}

/// An answer that the page alone may read, and that nothing may keep.
fn response() -> Builder {
    Response::builder()
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, PAGE)
        .header(header::ACCESS_CONTROL_EXPOSE_HEADERS, "content-range")
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
}

fn with(builder: Builder, body: Vec<u8>) -> Response<Vec<u8>> {
    builder.body(body).unwrap_or_else(|_| Response::new(Vec::new()))
}

/// There is no such thing, or none that may be shown now.
fn nothing() -> Response<Vec<u8>> {
    with(response().status(StatusCode::NOT_FOUND), Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_what_is_shown_by_numbers_and_nothing_else() {
        assert_eq!(Asked::read("/exhibit/7"), Some(Asked::File(For::Picture, 7)));
        assert_eq!(Asked::read("/film/7"), Some(Asked::File(For::Film, 7)));
        assert_eq!(Asked::read("/sound/7"), Some(Asked::File(For::Sound, 7)));
        let piece = Asked::Piece { number: 7, stream: 1, piece: 30 };
        assert_eq!(Asked::read("/film/7/1/30"), Some(piece));
        assert_eq!(Asked::read("/paper/7/2"), Some(Asked::Paper(7, 2)));
        assert_eq!(Asked::read("/message/5/12/0"), Some(Asked::Message(5, 12, 0)));
        assert_eq!(Asked::read("/page/2"), Some(Asked::Page(2)));
        let films = ["/film/7/1", "/film/7/1/x", "/film/7/1/2/3", "/sound/7/0/1"];
        let others = ["/", "/exhibit/", "/exhibit/-1", "/exhibit/1/2", "/page/../1", "/file/1"];
        for path in films.into_iter().chain(others).chain(["/paper/7", "/paper/a.pdf/1"]) {
            assert_eq!(Asked::read(path), None, "{path}");
        }
    }

    #[test]
    fn no_answer_may_be_kept_or_guessed_at() {
        let answer = nothing();
        assert_eq!(answer.headers()[header::CACHE_CONTROL], "no-store");
        assert_eq!(answer.headers()[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    }
}
