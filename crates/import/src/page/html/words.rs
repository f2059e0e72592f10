//! The words of a page as plain text: spaces as a browser shows them, a line for
//! each paragraph.

/// Elements that begin a line of their own.
const LINES: [&[u8]; 44] = [
    b"address",
    b"article",
    b"aside",
    b"blockquote",
    b"body",
    b"br",
    b"button",
    b"caption",
    b"dd",
    b"details",
    b"dialog",
    b"div",
    b"dl",
    b"dt",
    b"fieldset",
    b"figcaption",
    b"figure",
    b"footer",
    b"form",
    b"h1",
    b"h2",
    b"h3",
    b"h4",
    b"h5",
    b"h6",
    b"header",
    b"hr",
    b"html",
    b"legend",
    b"li",
    b"main",
    b"nav",
    b"ol",
    b"option",
    b"p",
    b"pre",
    b"section",
    b"select",
    b"summary",
    b"table",
    b"textarea",
    b"tr",
    b"ul",
    b"video",
];

/// Elements that lie beside each other with a space between.
const BESIDE: [&[u8]; 2] = [b"td", b"th"];

/// What comes before the next word.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Space,
    Line,
}

/// The words so far, within a limit.
pub(super) struct Words {
    text: String,
    most: usize,
    gap: Gap,
    is_cut: bool,
}

impl Words {
    pub(super) fn new(most: usize) -> Self {
        Self { text: String::new(), most, gap: Gap::None, is_cut: false }
    }

    /// The beginning or end of an element.
    pub(super) fn tag(&mut self, name: &[u8]) {
        if LINES.contains(&name) {
            self.gap = Gap::Line;
        } else if BESIDE.contains(&name) {
            self.gap = self.gap.max(Gap::Space);
        }
    }

    pub(super) fn say(&mut self, text: &str) {
        for c in text.chars() {
            // A space that does not break is one that a person sees as well.
            if c.is_whitespace() || c.is_control() {
                self.gap = self.gap.max(Gap::Space);
            } else {
                self.push(c);
            }
        }
    }

    fn push(&mut self, c: char) {
        if self.is_cut || self.text.len() + 1 + c.len_utf8() > self.most {
            self.is_cut = true;
            return;
        }
        match std::mem::replace(&mut self.gap, Gap::None) {
            _ if self.text.is_empty() => {}
            Gap::None => {}
            Gap::Space => self.text.push(' '),
            Gap::Line => self.text.push('\n'),
        }
        self.text.push(c);
    }

    /// The words, and whether they were cut off.
    pub(super) fn end(self) -> (String, bool) {
        (self.text, self.is_cut)
    }
}
