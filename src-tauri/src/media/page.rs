//! Pages of the document that is being looked at before it is saved: the very
//! PDF that the bundle will hold, as pictures, in memory.

use std::sync::{Arc, Mutex, PoisonError};

use daymark::ProblemKind;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings};
use tauri::async_runtime::spawn_blocking;
use tauri::http::{Response, header};
use zeroize::Zeroizing;

use super::{nothing, response, with};
use crate::desk::{Answer, Desk};

/// Pixels for each point of paper: sharp on most screens at the larger size.
const SCALE: f32 = 2.0;

/// The document looked at last. It is wiped when another is, and by a lock.
#[derive(Default)]
pub(crate) struct Looked(Mutex<Option<Arc<Zeroizing<Vec<u8>>>>>);

impl Looked {
    /// Looks at a document; says how many pages it has.
    ///
    /// # Errors
    /// [`ProblemKind::Fault`] where it cannot be read.
    pub(crate) fn at(&self, document: Zeroizing<Vec<u8>>) -> Answer<u32> {
        let document = Arc::new(document);
        let pdf = Pdf::new(Arc::clone(&document)).map_err(|_| ProblemKind::Fault)?;
        let pages = u32::try_from(pdf.pages().len()).map_err(|_| ProblemKind::Fault)?;
        self.put(Some(document));
        Ok(pages)
    }

    /// Looks at nothing any more.
    pub(crate) fn forget(&self) {
        self.put(None);
    }

    fn put(&self, document: Option<Arc<Zeroizing<Vec<u8>>>>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = document;
    }

    fn document(&self) -> Option<Arc<Zeroizing<Vec<u8>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Answers with one page, the first being 1.
pub(super) async fn answer(desk: &Desk, number: usize) -> Response<Vec<u8>> {
    let Some(document) = desk.looked().document() else { return nothing() };
    let drawn = spawn_blocking(move || draw(document, number)).await;
    match drawn {
        Ok(Some(png)) if desk.is_open() => {
            with(response().header(header::CONTENT_TYPE, "image/png"), png)
        }
        Ok(_) | Err(_) => nothing(),
    }
}

fn draw(document: Arc<Zeroizing<Vec<u8>>>, number: usize) -> Option<Vec<u8>> {
    let pdf = Pdf::new(document).ok()?;
    let page = pdf.pages().get(number.checked_sub(1)?)?;
    let cache = RenderCache::new();
    let (x_scale, y_scale) = (SCALE, SCALE);
    let settings = RenderSettings { x_scale, y_scale, bg_color: WHITE, ..Default::default() };
    hayro::render(page, &cache, &InterpreterSettings::default(), &settings).into_png().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_document_is_not_looked_at() {
        let looked = Looked::default();
        assert!(looked.at(b"not a PDF".to_vec().into()).is_err());
        assert!(looked.document().is_none());
    }

    /// One empty page.
    const DOCUMENT: &str = "%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 60 80] /Resources <<>>>> endobj
trailer <</Root 1 0 R /Size 4>>
%%EOF
";

    #[test]
    fn a_document_is_drawn_page_by_page_until_it_is_forgotten() {
        let looked = Looked::default();
        assert_eq!(looked.at(DOCUMENT.as_bytes().to_vec().into()), Ok(1));
        let document = looked.document().expect("it is looked at");
        let png = draw(Arc::clone(&document), 1).expect("the page is drawn");
        assert!(png.starts_with(b"\x89PNG"));
        assert_eq!(draw(Arc::clone(&document), 0), None);
        assert_eq!(draw(document, 2), None);
        looked.forget();
        assert!(looked.document().is_none());
    }
}
