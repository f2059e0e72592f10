//! Pages of a document as pictures, in memory: of the very PDF that a bundle
//! will hold, before it is saved, and of one that was attached.
//!
//! What was attached may be made to harm: a page has so many pixels at most,
//! and is given up after a while. Drawing runs in a thread of its own, so that
//! one that never ends holds up nothing else.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::time::Duration;

use daymark::ProblemKind;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings};
use tauri::async_runtime::spawn_blocking;
use tauri::http::{Response, header};

use super::shown::Document;
use super::{nothing, response, with};
use crate::desk::{Answer, Desk};

/// Pixels for each point of paper: sharp on most screens at the larger size.
const SCALE: f32 = 2.0;
/// The most pixels along one side of a page.
const LONGEST: f32 = 5000.0;
/// How long a page may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// So many are drawn at once, those that never end among them.
const AT_ONCE: usize = 4;
/// How long a page waits until it is drawn, and how often it looks.
const QUEUE: Duration = Duration::from_secs(120);
const GLANCE: Duration = Duration::from_millis(5);

/// How many are being drawn.
static DRAWING: AtomicUsize = AtomicUsize::new(0);

/// How many pages a document has; nothing where it is none.
pub(crate) fn count(document: Document) -> Option<u32> {
    in_time(move || u32::try_from(Pdf::new(document).ok()?.pages().len()).ok())
}

/// Sets a document beside the desk and has its pages shown from now on; gives
/// how many there are.
pub(crate) async fn lay_out(
    desk: &Desk,
    make: impl FnOnce() -> Answer<Vec<u8>> + Send + 'static,
) -> Answer<u32> {
    let made = move || {
        let document: Document = Arc::new(make()?.into());
        let pages = count(Arc::clone(&document)).ok_or(ProblemKind::Fault)?;
        Ok((document, pages))
    };
    desk.look_at(made, |shown, (document, pages)| {
        shown.bundle_is(document);
        pages
    })
    .await
}

/// Answers with one page, the first being 1.
pub(super) async fn answer(
    desk: &Desk,
    document: Option<Document>,
    number: usize,
) -> Response<Vec<u8>> {
    let Some(document) = document else { return nothing() };
    let drawn = spawn_blocking(move || in_time(move || draw(document, number))).await;
    match drawn {
        Ok(Some(png)) if desk.is_open() => {
            with(response().header(header::CONTENT_TYPE, "image/png"), png)
        }
        Ok(_) | Err(_) => nothing(),
    }
}

/// What is made of a document within the time that it may take; nothing where
/// it takes longer, or falls over.
fn in_time<T: Send + 'static>(make: impl FnOnce() -> Option<T> + Send + 'static) -> Option<T> {
    let mut waited = Duration::ZERO;
    while DRAWING.fetch_add(1, Ordering::SeqCst) >= AT_ONCE {
        DRAWING.fetch_sub(1, Ordering::SeqCst);
        if waited >= QUEUE {
            return None;
        }
        std::thread::sleep(GLANCE);
        waited += GLANCE;
    }
    let (told, made) = channel();
    std::thread::spawn(move || {
        // Counted down however the drawing ends.
        let _ended = Ended;
        let _ = told.send(make());
    });
    made.recv_timeout(PATIENCE).ok().flatten()
}

/// Says that a drawing has ended.
struct Ended;

impl Drop for Ended {
    fn drop(&mut self) {
        DRAWING.fetch_sub(1, Ordering::SeqCst);
    }
}

fn draw(document: Document, number: usize) -> Option<Vec<u8>> {
    let pdf = Pdf::new(Arc::clone(&document)).ok()?;
    let page = pdf.pages().get(number.checked_sub(1)?)?;
    let (width, height) = page.render_dimensions();
    let scale = SCALE.min(LONGEST / width.max(height).max(1.0));
    // Paper without a size has no picture.
    if !(scale.is_finite() && scale > 0.0) {
        return None;
    }
    let cache = RenderCache::new();
    let (x_scale, y_scale) = (scale, scale);
    let settings = RenderSettings { x_scale, y_scale, bg_color: WHITE, ..Default::default() };
    hayro::render(page, &cache, &InterpreterSettings::default(), &settings).into_png().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(bytes: &[u8]) -> Document {
        Arc::new(bytes.to_vec().into())
    }

    /// One empty page of this size.
    fn paper(size: &str) -> Document {
        let text = format!(
            "%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 {size}] /Resources <<>>>> endobj
trailer <</Root 1 0 R /Size 4>>
%%EOF
"
        );
        document(text.as_bytes())
    }

    #[test]
    fn what_is_no_document_has_no_pages() {
        assert_eq!(count(document(b"not a PDF")), None);
    }

    #[test]
    fn a_document_is_drawn_page_by_page() {
        assert_eq!(count(paper("60 80")), Some(1));
        let png = draw(paper("60 80"), 1).expect("the page is drawn");
        assert!(png.starts_with(b"\x89PNG"));
        assert_eq!(draw(paper("60 80"), 0), None);
        assert_eq!(draw(paper("60 80"), 2), None);
    }

    #[test]
    fn a_page_of_a_mile_is_drawn_small_or_not_at_all() {
        let png = draw(paper("4000000 300"), 1);
        assert!(png.is_none_or(|png| png.len() < 1 << 20));
    }

    #[test]
    fn pages_beyond_those_that_are_drawn_at_once_wait_for_their_turn() {
        let slow = || {
            in_time(|| {
                std::thread::sleep(GLANCE * 4);
                Some(())
            })
        };
        let drawn: Vec<_> = std::thread::scope(|threads| {
            let all: Vec<_> = (0..AT_ONCE * 3).map(|_| threads.spawn(slow)).collect();
            all.into_iter().map(|one| one.join().expect("it does not panic")).collect()
        });
        assert!(drawn.iter().all(Option::is_some));
    }

    #[test]
    fn what_falls_over_while_it_is_drawn_gives_nothing() {
        assert_eq!(in_time::<()>(|| panic!("as a reader of a broken page might")), None);
        assert_eq!(in_time(|| Some(1)), Some(1));
    }
}
