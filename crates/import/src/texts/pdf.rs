//! The text of a PDF: what is drawn, what lies invisibly over a scan, notes, and
//! what it says of itself.
//!
//! A hostile PDF may take long, or fall over; whoever reads one does so where
//! that can be ended.

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache,
    InterpreterSettings, Paint, PathDrawMode, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect};

/// The most text that is kept, in bytes; what follows is left out.
pub const LARGEST: usize = 16 << 20;

/// How wide a gap is before a new word, in parts of the height of the letters.
const GAP: f64 = 0.15;

/// The text of a PDF, page after page; nothing where it is none or is locked.
#[must_use]
pub fn text(bytes: Vec<u8>) -> Option<String> {
    let pdf = Pdf::new(bytes).ok()?;
    let mut writing = Writing::default();
    let about = pdf.metadata();
    let about = [&about.title, &about.author, &about.subject, &about.keywords, &about.creator];
    for said in about.into_iter().flatten() {
        writing.add(&String::from_utf8_lossy(said));
        writing.end_word('\n');
    }
    for page in pdf.pages().iter() {
        let cache = InterpreterCache::new();
        let settings = InterpreterSettings::default();
        let size = Rect::new(0.0, 0.0, 1.0, 1.0);
        let mut context = Context::new(Affine::IDENTITY, size, &cache, pdf.xref(), settings);
        interpret_page(page, &mut context, &mut writing);
        writing.end_word('\n');
        if writing.text.len() >= LARGEST {
            break;
        }
    }
    Some(writing.text)
}

/// Takes letters as they are drawn, and sees by their places where words end.
#[derive(Default)]
struct Writing {
    text: String,
    /// Where the next letter of the same word would stand.
    next: Option<Point>,
}

impl Writing {
    fn add(&mut self, text: &str) {
        if self.text.len() + text.len() <= LARGEST {
            self.text.push_str(text);
        }
    }

    fn end_word(&mut self, by: char) {
        self.next = None;
        if !self.text.ends_with(char::is_whitespace) {
            self.text.push(by);
        }
    }
}

impl Device<'_> for Writing {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'_>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'_>,
        _: &GlyphDrawMode,
    ) {
        let place = transform * glyph_transform;
        let at = place * Point::ORIGIN;
        // Letters are drawn in squares of 1000 to a side.
        let height = (place * Point::new(0.0, 1000.0)).distance(at);
        if let Some(next) = self.next
            && next.distance(at) > height * GAP
        {
            self.end_word(if (next.y - at.y).abs() > height * GAP { '\n' } else { ' ' });
        }
        match glyph.as_unicode() {
            Some(BfString::Char(letter)) => self.add(letter.encode_utf8(&mut [0; 4])),
            Some(BfString::String(letters)) => self.add(&letters),
            None => self.add("\u{fffd}"),
        }
        let width = match glyph {
            Glyph::Outline(letter) => letter.advance_width(),
            Glyph::Type3(_) => None,
        };
        self.next = width.map(|width| place * Point::new(f64::from(width), 0.0));
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'_>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
