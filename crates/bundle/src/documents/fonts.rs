//! The fonts that every document is set with, built into the program. No other
//! font is ever looked for, so that a document looks the same wherever it is
//! made.

use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Names each file in `fonts/` once.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(include_bytes!(concat!("../../fonts/", $name))),*]
    };
}

/// In the order in which they are tried: the text face, its letters in other
/// scripts, emoji, then symbols.
const FILES: &[&[u8]] = files![
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSans-Italic.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansHebrew-Bold.ttf",
    "NotoSansGurmukhi-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansBengali-Regular.ttf",
    "NotoSansGujarati-Regular.ttf",
    "NotoSansTamil-Regular.ttf",
    "NotoSansTelugu-Regular.ttf",
    "NotoSansKannada-Regular.ttf",
    "NotoSansMalayalam-Regular.ttf",
    "NotoSansSinhala-Regular.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansLao-Regular.ttf",
    "NotoSansKhmer-Regular.ttf",
    "NotoSansMyanmar-Regular.ttf",
    "NotoSansArmenian-Regular.ttf",
    "NotoSansGeorgian-Regular.ttf",
    "NotoSansEthiopic-Regular.ttf",
    "NotoSansSyriac-Regular.ttf",
    "NotoSansThaana-Regular.ttf",
    "NotoSansCJKsc-Regular.otf",
    "NotoColorEmoji.ttf",
    "NotoSansSymbols-Regular.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "NotoSansMath-Regular.ttf",
    "NotoSansMono-Regular.ttf",
];

/// For codes and file names; never for what people wrote.
pub(super) const MONO: &str = "Noto Sans Mono";

/// The fonts, read.
pub(super) struct Fonts {
    pub(super) list: Vec<Font>,
    pub(super) book: LazyHash<FontBook>,
}

/// The fonts, read once.
pub(super) fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| {
        let read = |file: &&'static [u8]| {
            Font::new(Bytes::new(*file), 0).expect("every font built in is a font")
        };
        let list: Vec<Font> = FILES.iter().map(read).collect();
        let book = LazyHash::new(FontBook::from_fonts(&list));
        Fonts { list, book }
    })
}

impl Fonts {
    /// The families that text is set with, each once, in order.
    pub(super) fn families(&self) -> Vec<&str> {
        let mut families: Vec<&str> = Vec::new();
        for font in &self.list {
            let family = font.info().family.as_str();
            if family != MONO && !families.contains(&family) {
                families.push(family);
            }
        }
        families
    }
}
