//! The sheet that a text is set on: blanks, lines, and how far a quote is in.

use super::Html;

/// Deeper quotes are marked no further.
const DEEPEST: usize = 8;

/// A text while it is set.
#[derive(Default)]
pub(super) struct Paper {
    text: String,
    bare: String,
    most: usize,
    is_cut: bool,
    /// Line ends that are due before the next word.
    lines: u8,
    /// Whether a blank is due before it.
    blank: bool,
    /// Whether a table's next column is due before it.
    column: bool,
    as_written: bool,
    quotes: usize,
}

impl Paper {
    pub(super) fn new(most: usize) -> Self {
        Self { most, ..Self::default() }
    }

    pub(super) fn length(&self) -> usize {
        self.text.len()
    }

    /// What was set since it had a length.
    pub(super) fn since(&self, length: usize) -> &str {
        self.text.get(length..).unwrap_or_default()
    }

    /// Sets a text; blanks and line ends of HTML are one blank.
    pub(super) fn set(&mut self, text: &str) {
        if self.as_written {
            for (place, line) in text.split('\n').enumerate() {
                if place > 0 {
                    self.break_line();
                }
                self.put(line.trim_end_matches('\r'));
            }
            return;
        }
        // A blank that does not break is one that was meant.
        let is_blank = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0C');
        for (place, word) in text.split(is_blank).enumerate() {
            self.blank |= place > 0;
            self.put(word);
        }
    }

    /// Ends the line, even where it is empty.
    pub(super) fn break_line(&mut self) {
        self.lines = (self.lines + 1).min(3);
        self.blank = false;
    }

    /// Sets what comes apart from what was, by so many line ends.
    pub(super) fn part(&mut self, lines: u8) {
        self.lines = self.lines.max(lines);
        self.blank &= lines == 0;
    }

    /// Begins a cell of a table.
    pub(super) fn cell(&mut self) {
        self.column = true;
        self.blank = false;
    }

    /// Keeps blanks and line ends, or no longer.
    pub(super) fn as_written(&mut self, is: bool) {
        self.as_written = is;
    }

    /// Goes into a quote, or out of one.
    pub(super) fn quote(&mut self, into: bool) {
        self.part(2);
        self.quotes = if into { self.quotes + 1 } else { self.quotes.saturating_sub(1) };
    }

    /// Puts the address of a link behind its words.
    pub(super) fn add_address(&mut self, address: &str) {
        let one_line = address.split_whitespace().collect::<String>();
        let before = if self.text.ends_with(char::is_whitespace) { "" } else { " " };
        self.add(&format!("{before}<{one_line}>"));
    }

    fn put(&mut self, word: &str) {
        if word.is_empty() {
            return;
        }
        let begins = self.text.is_empty() || self.lines > 0;
        if self.text.is_empty() {
            self.add_marks();
        } else if self.lines > 0 {
            for _ in 1..self.lines {
                self.add("\n");
            }
            self.add("\n");
            self.add_marks();
        }
        if !begins && self.column {
            self.add("\t");
            self.bare.push(' ');
        } else if self.blank && (!begins || self.as_written) {
            self.add(" ");
        }
        self.bare.push_str(if begins || self.blank { " " } else { "" });
        (self.lines, self.blank, self.column) = (0, false, false);
        self.add(word);
        if !self.is_cut {
            self.bare.push_str(word);
        }
    }

    fn add_marks(&mut self) {
        for _ in 0..self.quotes.min(DEEPEST) {
            self.add(">");
        }
        if self.quotes > 0 {
            self.add(" ");
        }
    }

    fn add(&mut self, text: &str) {
        if self.is_cut {
            return;
        }
        let room = self.most.saturating_sub(self.text.len());
        if text.len() <= room {
            self.text.push_str(text);
            return;
        }
        let end = (0..=room).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        self.text.push_str(&text[..end]);
        self.is_cut = true;
    }

    /// The text as a whole, with an end to its last line.
    pub(super) fn finish(mut self) -> Html {
        self.text.truncate(self.text.trim_end().len());
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        Html { text: self.text, bare: self.bare, is_cut: self.is_cut }
    }
}
