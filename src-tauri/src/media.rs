//! Pictures for the page, made in memory: `exhibit/7` is an attached picture,
//! `page/2` a page of the document that is being looked at.
//!
//! Numbers alone stand in the addresses, since a web view may note an address
//! somewhere. Nothing of what is given may be kept.

mod exhibit;
mod page;
mod range;

use tauri::http::response::Builder;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{AppHandle, Manager, UriSchemeResponder};

use crate::desk::Desk;

pub(crate) use page::Looked;

/// The scheme of these addresses.
pub(crate) const SCHEME: &str = "vault";

/// The origin of the page, which alone may read the answers.
const PAGE: &str = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };

/// Answers one request. What it takes is done beside the window's own thread.
pub(crate) fn answer(app: AppHandle, request: &Request<Vec<u8>>, responder: UriSchemeResponder) {
    let asked = Asked::read(request.uri().path());
    let range = request.headers().get(header::RANGE).and_then(|range| range.to_str().ok());
    let range = range.map(str::to_owned);
    tauri::async_runtime::spawn(async move {
        let desk = app.state::<Desk>();
        let response = match asked {
            Some(Asked::Exhibit(number)) => exhibit::answer(&desk, number, range).await,
            Some(Asked::Page(number)) => page::answer(&desk, number).await,
            None => nothing(),
        };
        responder.respond(response);
    });
}

/// What a path asks for.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    Exhibit(u32),
    Page(usize),
}

impl Asked {
    fn read(path: &str) -> Option<Self> {
        match path.trim_start_matches('/').split_once('/')? {
            ("exhibit", number) => number.parse().ok().map(Self::Exhibit),
            ("page", number) => number.parse().ok().map(Self::Page),
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

/// There is no such picture, or none that may be shown now.
fn nothing() -> Response<Vec<u8>> {
    with(response().status(StatusCode::NOT_FOUND), Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_an_exhibit_or_a_page_and_nothing_else() {
        assert_eq!(Asked::read("/exhibit/7"), Some(Asked::Exhibit(7)));
        assert_eq!(Asked::read("/page/2"), Some(Asked::Page(2)));
        for path in ["/", "/exhibit/", "/exhibit/-1", "/exhibit/1/2", "/page/../1", "/file/1"] {
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
