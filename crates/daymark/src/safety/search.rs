//! What must not be given away, looked for in one text.

use aho_corasick::AhoCorasick;
use diary::Location;
use record::Hash;

use super::folded::{Folded, stands_alone};
use super::guarded::Guarded;
use super::positions::positions;
use crate::evidence::near::NEAR;
use crate::{Problem, ProblemKind};

/// Characters shown before and after what was found.
const AROUND: usize = 60;

/// Everything that must not be given away, ready to be looked for.
pub(super) struct Search {
    guarded: Vec<Guarded>,
    /// Which of them each pattern is of.
    of: Vec<usize>,
    patterns: Option<AhoCorasick>,
}

/// Something that was found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Match {
    /// Which of what is guarded.
    pub(super) of: usize,
    /// What stands there, with a little around it.
    pub(super) excerpt: String,
}

impl Search {
    /// Makes a search for these.
    ///
    /// # Errors
    /// A fault of the program: there are more patterns than any diary has.
    pub(super) fn new(guarded: Vec<Guarded>) -> Result<Self, Problem> {
        let all = guarded.iter().enumerate();
        let all = all.flat_map(|(of, one)| one.words.iter().map(move |words| (of, words)));
        let (of, words): (Vec<usize>, Vec<&Vec<u8>>) = all.unzip();
        let patterns = if words.is_empty() {
            None
        } else {
            Some(AhoCorasick::new(words).map_err(|_| ProblemKind::Fault)?)
        };
        Ok(Self { guarded, of, patterns })
    }

    /// The hash of all that is looked for.
    pub(super) fn hash(&self) -> Hash {
        let mut all = Vec::new();
        for Guarded { what, name, words, position } in &self.guarded {
            let position = position.map_or_else(String::new, |position| position.to_string());
            let heads = [what.key(), name, position.as_str()];
            let parts = heads.map(str::as_bytes).into_iter().chain(words.iter().map(Vec::as_slice));
            all.extend(parts.flat_map(|part| *Hash::of(part).as_bytes()));
        }
        Hash::of(&all)
    }

    /// What is looked for.
    pub(super) fn guarded(&self) -> &[Guarded] {
        &self.guarded
    }

    /// Whether there is nothing to look for.
    pub(super) fn is_empty(&self) -> bool {
        self.guarded.is_empty()
    }

    /// Everything in a text, the first place of each.
    pub(super) fn find(&self, text: &str) -> Vec<Match> {
        let mut found = Vec::new();
        self.find_in(text, &mut found);
        // An address of the web writes a gap as `%20`.
        if text.contains('%') {
            self.find_in(&unescaped(text), &mut found);
        }
        found
    }

    fn find_in(&self, text: &str, found: &mut Vec<Match>) {
        let mut add = |of: usize, from: usize, to: usize| {
            if !found.iter().any(|before: &Match| before.of == of) {
                found.push(Match { of, excerpt: excerpt(text, from, to) });
            }
        };
        if let Some(patterns) = &self.patterns {
            let folded = Folded::of(text);
            for hit in patterns.find_overlapping_iter(&folded.bytes) {
                let place = folded.place(text, hit.start(), hit.end());
                let of = self.of.get(hit.pattern().as_usize());
                if let (Some((from, to)), Some(of)) = (place, of)
                    && stands_alone(text, from, to)
                {
                    add(*of, from, to);
                }
            }
        }
        for (location, from, to) in positions(text) {
            for of in self.near(location) {
                add(of, from, to);
            }
        }
    }

    /// Which of what is guarded lies near a place.
    pub(super) fn near(&self, location: Location) -> Vec<usize> {
        let near = |one: &Guarded| one.position.is_some_and(|at| at.metres_to(location) <= NEAR);
        let all = self.guarded.iter().enumerate().filter(|(_, one)| near(one));
        all.map(|(of, _)| of).collect()
    }
}

/// What stands from here to there, with a little around it, on one line.
fn excerpt(text: &str, from: usize, to: usize) -> String {
    let before = text.get(..from).unwrap_or_default();
    let begin = before.char_indices().rev().take(AROUND).last().map_or(from, |(at, _)| at);
    let after = text.get(to..).unwrap_or_default();
    let end = after.char_indices().nth(AROUND).map_or(text.len(), |(at, _)| to + at);
    let shown = text.get(begin..end).unwrap_or_default();
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let (left, right) = (if begin > 0 { "…" } else { "" }, if end < text.len() { "…" } else { "" });
    format!("{left}{shown}{right}")
}

/// A text with its `%20` read.
fn unescaped(text: &str) -> String {
    let (bytes, mut read, mut at) = (text.as_bytes(), Vec::with_capacity(text.len()), 0);
    while let Some(byte) = bytes.get(at) {
        let digits = (*byte == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(value) => {
                read.push(value);
                at += 3;
            }
            None => {
                read.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&read).into_owned()
}

#[cfg(test)]
mod tests;
