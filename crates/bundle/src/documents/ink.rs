//! Makes what people wrote printable.
//!
//! Nothing that was written is left out or hidden. A character that no built-in
//! font has, and one that has no look of its own but could hide or reorder
//! other text, is printed as its name: `[U+E000]`, `[U+202E RIGHT-TO-LEFT
//! OVERRIDE]`. The text itself stands unchanged in the record.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use serde::Serialize;
use typst::text::is_default_ignorable;
use unicode_bidi::{BidiClass, bidi_class};
use unicode_segmentation::UnicodeSegmentation;

use super::fonts::{self, fonts};

/// What can be printed, and how.
#[derive(Debug, Default)]
pub(super) struct Ink {
    /// Characters (with what belongs to them) that the fonts turned out not to
    /// have together, though each for itself. Found by setting the document.
    missing: BTreeSet<String>,
    /// Whether everything but Latin letters is printed as its name, so that
    /// even a fault of the typesetter never stops a bundle.
    plain: bool,
}

/// Paragraphs, ready to be set.
pub(super) type Prose = Vec<Paragraph>;

/// One paragraph.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Paragraph {
    /// Whether it reads from right to left, by its first letter.
    rtl: bool,
    /// Its text; between two runs a line may break.
    runs: Vec<String>,
}

impl Paragraph {
    /// Whether it reads from right to left.
    pub(super) fn is_rtl(&self) -> bool {
        self.rtl
    }

    /// All of its text.
    pub(super) fn text(&self) -> String {
        self.runs.concat()
    }
}

/// How wide a text is set: how many characters a word may have before a line
/// may break inside it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column(usize);

impl Column {
    /// The width of the page.
    pub(super) const WIDE: Self = Self(44);
    /// A column for file names.
    pub(super) const NAMES: Self = Self(22);
    /// Any other column of a table.
    pub(super) const NARROW: Self = Self(14);
}

impl Ink {
    /// Remembers what turned out to be missing; says whether that was news.
    pub(super) fn learn(&mut self, missing: impl IntoIterator<Item = String>) -> bool {
        let before = self.missing.len();
        self.missing.extend(missing);
        self.missing.len() > before
    }

    /// From now on, prints everything but Latin letters as its name.
    pub(super) fn keep_to_plain_letters(&mut self) {
        self.plain = true;
    }

    /// Whether everything but Latin letters is printed as its name.
    pub(super) fn is_plain(&self) -> bool {
        self.plain
    }

    /// The text as paragraphs, one for each line that was written. Empty lines
    /// are kept between others, not around them.
    pub(super) fn prose(&self, text: &str, column: Column) -> Prose {
        let text = self.printable(text);
        text.trim_matches('\n').split('\n').map(|line| paragraph(line, column)).collect()
    }

    /// The text on one line, at most `most` characters of it.
    pub(super) fn line(&self, text: &str, most: usize, column: Column) -> Prose {
        let text = self.printable(text);
        let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some((cut, _)) = line.grapheme_indices(true).nth(most) {
            let cut = line[..cut].trim_end().len();
            line.truncate(cut);
            line.push('…');
        }
        vec![paragraph(&line, column)]
    }

    /// The text with a name in place of everything that cannot be printed.
    fn printable(&self, text: &str) -> String {
        let mut printable = String::with_capacity(text.len());
        for cluster in text.graphemes(true) {
            self.print(cluster, &mut printable);
        }
        if printable.chars().all(|c| c.is_whitespace() || is_default_ignorable(c)) {
            // Not blank when it was written, so not blank in print.
            return text.chars().map(name).collect();
        }
        printable
    }

    /// One character with all that belongs to it.
    fn print(&self, cluster: &str, out: &mut String) {
        match cluster {
            "\n" | "\r\n" | "\r" | "\u{2028}" | "\u{2029}" => return out.push('\n'),
            "\t" => return out.push_str("    "),
            _ => {}
        }
        let too_much = self.plain && !cluster.chars().all(is_plain_letter);
        if too_much || self.missing.contains(cluster) {
            return out.extend(cluster.chars().map(name));
        }
        let mut fonts = u64::MAX;
        let mut before = None;
        for c in cluster.chars() {
            let shared = fonts & coverage(c);
            if is_default_ignorable(c) {
                if may_be_invisible(c, before) { out.push(c) } else { out.push_str(&name(c)) }
            } else if shared == 0 || c.is_control() || is_private(c) {
                out.push_str(&name(c));
                fonts = u64::MAX;
            } else {
                out.push(c);
                fonts = shared;
            }
            before = before.or(Some(c));
        }
    }
}

/// Whether a character without a look of its own does what it is for, and
/// nothing else, where it stands. `base` begins its cluster.
fn may_be_invisible(c: char, base: Option<char>) -> bool {
    match c {
        // Soft hyphens, joiners, break opportunities, direction of a neighbour.
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}' => true,
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => base.is_some(),
        // The letters of a flag such as that of Wales; elsewhere, hidden text.
        '\u{E0020}'..='\u{E007F}' => base == Some('\u{1F3F4}'),
        _ => false,
    }
}

/// Whether a character puts others in another order: embeddings, overrides and
/// isolates.
pub(crate) fn reorders(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The letters and marks of Latin text, each one character of its own.
fn is_plain_letter(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{17F}' | '‘' | '’' | '“' | '”' | '–' | '…')
}

/// Private use, which PDF/A wants explained, and so means nothing in print.
fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFD}')
}

/// `[U+4E02 CJK UNIFIED IDEOGRAPH-4E02]`; without a name where there is none.
pub(crate) fn name(c: char) -> String {
    let code = u32::from(c);
    match unicode_names2::name(c) {
        Some(name) => format!("[U+{code:04X} {name}]"),
        None => format!("[U+{code:04X}]"),
    }
}

/// Which fonts have a character, one bit for each.
fn coverage(c: char) -> u64 {
    static TABLE: OnceLock<Vec<(u32, u64)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut table = std::collections::BTreeMap::<u32, u64>::new();
        let text = fonts().list.iter().filter(|font| font.info().family != fonts::MONO);
        for (place, font) in text.enumerate() {
            for code in font.info().coverage.iter() {
                *table.entry(code).or_default() |= 1 << place;
            }
        }
        table.into_iter().collect()
    });
    let found = table.binary_search_by_key(&u32::from(c), |(code, _)| *code);
    found.map_or(0, |place| table[place].1)
}

/// How much room paragraphs take: their bytes, and a line for each.
pub(super) fn length(prose: &Prose) -> usize {
    const LINE: usize = 60;
    let paragraph = |paragraph: &Paragraph| paragraph.runs.iter().map(String::len).sum::<usize>();
    prose.iter().map(|each| LINE + paragraph(each)).sum()
}

fn paragraph(line: &str, column: Column) -> Paragraph {
    Paragraph { rtl: is_rtl(line), runs: runs(line, column.0) }
}

/// The direction of a text's first letter (UAX #9, rule P2).
fn is_rtl(text: &str) -> bool {
    let strong = text.chars().find_map(|c| match bidi_class(c) {
        BidiClass::L => Some(false),
        BidiClass::R | BidiClass::AL => Some(true),
        _ => None,
    });
    strong.unwrap_or(false)
}

/// Cuts a text where a line may break inside a word that is too long.
fn runs(text: &str, longest: usize) -> Vec<String> {
    let mut runs = vec![String::new()];
    let mut length = 0;
    for cluster in text.graphemes(true) {
        // A mark that belongs to a space begins a word.
        let space = cluster.starts_with(char::is_whitespace);
        length = if space { cluster.chars().count() - 1 } else { length + 1 };
        if length > longest {
            runs.push(String::new());
            length = longest / 2;
        }
        runs.last_mut().expect("there is a first run").push_str(cluster);
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn printed(text: &str) -> String {
        Ink::default().printable(text)
    }

    #[test]
    fn text_in_many_scripts_stays_as_it_is() {
        for text in [
            "He said “I know where you live” – twice.",
            "Mae’n aros y tu allan i’r tŷ",
            "Привет Ελλάδα Łódź ţară",
            "هو ينتظر خارج البيت",
            "וہ گھر کے باہر",
            "ਉਹ ਘਰ ਦੇ ਬਾਹਰ",
            "वह घर के बाहर",
            "সে বাড়ির বাইরে",
            "他在外面等",
            "かれは そとで",
            "그는 밖에서",
            "👩‍❤️‍👨 👍🏽 🏴󠁧󠁢󠁷󠁬󠁳󠁿 1️⃣ ❤️ 🇬🇧",
        ] {
            assert_eq!(printed(text), text);
        }
    }

    #[test]
    fn a_character_that_no_font_has_is_printed_as_its_name() {
        assert_eq!(printed("a\u{E000}b"), "a[U+E000]b");
        assert_eq!(printed("\u{12000}"), "[U+12000 CUNEIFORM SIGN A]");
        assert_eq!(printed("\u{7}"), "[U+0007]");
    }

    #[test]
    fn what_could_hide_or_reorder_text_is_printed_as_its_name() {
        assert_eq!(printed("a\u{202E}b"), "a[U+202E RIGHT-TO-LEFT OVERRIDE]b");
        assert_eq!(printed("a\u{2068}b"), "a[U+2068 FIRST STRONG ISOLATE]b");
        assert_eq!(printed("a\u{E0062}"), "a[U+E0062 TAG LATIN SMALL LETTER B]");
        assert_eq!(printed("a\u{FEFF}"), "a[U+FEFF ZERO WIDTH NO-BREAK SPACE]");
        assert_eq!(printed("\u{200B}\u{200B}"), "[U+200B ZERO WIDTH SPACE]".repeat(2));
    }

    #[test]
    fn lines_are_kept_however_they_were_ended() {
        let lines = Ink::default().prose("\none\r\ntwo\n\nשלום three\n", Column::WIDE);
        let rtl: Vec<bool> = lines.iter().map(|line| line.rtl).collect();
        assert_eq!(rtl, [false, false, false, true]);
        assert_eq!(lines[1].runs, ["two"]);
    }

    #[test]
    fn a_line_is_cut_with_a_mark() {
        let ink = Ink::default();
        assert_eq!(ink.line("one  two\nthree", 9, Column::WIDE)[0].runs, ["one two t…"]);
        assert_eq!(ink.line("one two", 7, Column::WIDE)[0].runs, ["one two"]);
    }

    #[test]
    fn what_the_fonts_turn_out_not_to_have_is_printed_as_its_name() {
        let mut ink = Ink::default();
        assert!(ink.learn(["e\u{301}".to_owned()]));
        assert!(!ink.learn(["e\u{301}".to_owned()]));
        let named = "[U+0065 LATIN SMALL LETTER E][U+0301 COMBINING ACUTE ACCENT]";
        assert_eq!(ink.printable("ae\u{301}"), format!("a{named}"));
    }

    proptest! {
        #[test]
        fn any_text_becomes_text_that_the_fonts_have(text in any::<String>()) {
            for c in printed(&text).chars() {
                prop_assert!(c == '\n' || is_default_ignorable(c) || coverage(c) != 0, "{:x}", u32::from(c));
                prop_assert!(!reorders(c));
            }
        }

        #[test]
        fn cutting_a_text_loses_nothing_and_leaves_no_long_word(text in "[a-zé👍🏽 ]{0,80}") {
            let runs = runs(&text, 14);
            prop_assert_eq!(runs.concat(), text);
            for run in &runs {
                for word in run.split_whitespace() {
                    prop_assert!(word.graphemes(true).count() <= 14);
                }
            }
        }
    }
}
