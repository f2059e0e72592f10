//! A line as tokens: numbers, marks, and words with their meanings.

use super::term::{Term, WORDS, meanings};
use super::unreadable;
use crate::{Error, Zone};

/// The smallest thing that the grammar looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Whether nothing stands between it and the token before.
    pub(super) glued: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Number {
        value: u32,
        digits: usize,
    },
    /// A word of the tables, with all that it can mean.
    Word(Vec<Term>),
    /// A word of no table: at most the short name of a zone.
    Label(String),
    Zone(Zone),
    Mark(char),
}

/// The endings of ordinals in digits, in both languages.
const ORDINAL_ENDINGS: [&str; 12] =
    ["st", "nd", "rd", "th", "af", "il", "ail", "ydd", "ed", "fed", "eg", "ain"];

/// Takes a line apart.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, Error> {
    named(&raw(&plain(text))?)
}

/// The line with one kind of space, dash and case, without accents, and without
/// apostrophes but for those of years: the slips of hands and the improvements
/// of keyboards.
fn plain(text: &str) -> Vec<char> {
    let mut plain = Vec::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            '\'' | '’' | '‘' | 'ʼ' | '`' | '´' => plain.push('\''),
            '"' | '“' | '”' => {}
            // Accents that stand apart from their letters.
            '\u{300}'..='\u{308}' => {}
            '‐' | '‑' | '‒' | '–' | '—' | '−' => plain.push('-'),
            '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}' => {}
            'â' | 'á' | 'à' | 'ä' => plain.push('a'),
            'ê' | 'é' | 'è' | 'ë' => plain.push('e'),
            'î' | 'í' | 'ì' | 'ï' => plain.push('i'),
            'ô' | 'ó' | 'ò' | 'ö' => plain.push('o'),
            'û' | 'ú' | 'ù' | 'ü' => plain.push('u'),
            'ŵ' | 'ẃ' | 'ẁ' | 'ẅ' => plain.push('w'),
            'ŷ' | 'ý' | 'ỳ' | 'ÿ' => plain.push('y'),
            c if c.is_whitespace() => plain.push(' '),
            c => plain.push(c),
        }
    }
    let is_kept = |(at, c): &(usize, &char)| **c != '\'' || is_year_mark(&plain, *at);
    plain.iter().enumerate().filter(is_kept).map(|(_, c)| *c).collect()
}

/// Whether an apostrophe stands before two digits that are a year: `'24`.
fn is_year_mark(line: &[char], at: usize) -> bool {
    let after = |n: usize| line.get(at + n);
    let is_digit = |n: usize| after(n).is_some_and(char::is_ascii_digit);
    let before = at.checked_sub(1).and_then(|before| line.get(before));
    let goes_on = after(3).is_some_and(|c| {
        c.is_alphanumeric() || *c == '\'' || matches!(*c, ':' | '.') && is_digit(4)
    });
    is_digit(1) && is_digit(2) && !goes_on && before.is_none_or(|c| !c.is_alphanumeric())
}

/// A token before its meaning is looked up.
struct Raw {
    text: String,
    glued: bool,
}

impl Raw {
    fn is_word(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_lowercase())
    }
}

fn raw(line: &[char]) -> Result<Vec<Raw>, Error> {
    let mut found = Vec::new();
    let (mut at, mut glued) = (0, false);
    while let Some(&first) = line.get(at) {
        let rest = &line[at..];
        let length = match first {
            ' ' | ',' | ';' => 0,
            '.' if !is_between_digits(line, at) => 0,
            '[' => 1 + rest.iter().position(|c| *c == ']').ok_or(unreadable())?,
            '\'' => 1 + run(&rest[1..], |c| c.is_ascii_digit()),
            c if c.is_ascii_digit() => run(rest, |c| c.is_ascii_digit()),
            c if c.is_ascii_lowercase() => word(rest),
            '.' | ':' | '/' | '-' | '+' | '(' | ')' | '~' | '&' => 1,
            _ => return Err(unreadable()),
        };
        if length == 0 {
            (at, glued) = (at + 1, false);
            continue;
        }
        let text = rest[..length].iter().filter(|c| **c != '.' || length == 1).collect();
        found.push(Raw { text, glued });
        (at, glued) = (at + length, true);
    }
    Ok(found)
}

fn run(line: &[char], belongs: impl Fn(char) -> bool) -> usize {
    line.iter().position(|c| !belongs(*c)).unwrap_or(line.len())
}

fn is_between_digits(line: &[char], at: usize) -> bool {
    let digit =
        |at: Option<usize>| at.and_then(|at| line.get(at)).is_some_and(char::is_ascii_digit);
    digit(at.checked_sub(1)) && digit(at.checked_add(1))
}

/// The length of a word: letters, the name of a zone with its slashes, `w/c`,
/// or `a.m.`, whose points fall away.
fn word(line: &[char]) -> usize {
    let letters = run(line, |c| c.is_ascii_lowercase());
    let after = |n: usize| line.get(letters + n).copied();
    if letters == 1 && after(0) == Some('.') && after(1) == Some('m') {
        let ends = !after(2).is_some_and(|c| c.is_ascii_lowercase());
        return if ends { letters + 2 } else { letters };
    }
    let is_week = line.starts_with(&['w', '/', 'c']) || line.starts_with(&['w', '/', 'b']);
    if is_week && !after(2).is_some_and(|c| c.is_ascii_lowercase()) {
        return letters + 2;
    }
    let is_zone = after(0) == Some('/') && after(1).is_some_and(|c| c.is_ascii_lowercase());
    if is_zone {
        return run(line, |c| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | '+'));
    }
    letters
}

/// Looks the words up, the longest run that has a meaning first.
fn named(raw: &[Raw]) -> Result<Vec<Token>, Error> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(first) = raw.get(at) {
        let (kind, length) = if first.is_word() {
            let after_number =
                tokens.last().filter(|_| first.glued).and_then(|token| match token.kind {
                    Kind::Number { value, .. } => Some(value),
                    Kind::Word(_) | Kind::Label(_) | Kind::Zone(_) | Kind::Mark(_) => None,
                });
            match after_number {
                Some(value) if ORDINAL_ENDINGS.contains(&first.text.as_str()) => {
                    tokens.pop();
                    (Kind::Word(vec![Term::Ordinal(value)]), 1)
                }
                _ => words(&raw[at..])?,
            }
        } else {
            (single(&first.text)?, 1)
        };
        tokens.push(Token { kind, glued: first.glued });
        at += length;
    }
    Ok(tokens)
}

/// The longest run of words with a meaning, and how many tokens it takes. A
/// dash inside it counts for nothing: `tea-time`.
fn words(raw: &[Raw]) -> Result<(Kind, usize), Error> {
    let first = &raw[0].text;
    if first.contains('/') && !first.starts_with("w/") {
        return Ok((Kind::Zone(Zone::of_any_case(first)?), 1));
    }
    let mut joined = first.clone();
    let mut longest = (meanings(&joined), 1);
    let mut at = 1;
    for _ in 1..WORDS {
        at += usize::from(raw.get(at).is_some_and(|dash| dash.text == "-" && dash.glued));
        let Some(next) = raw.get(at).filter(|next| next.is_word()) else { break };
        joined = format!("{joined} {}", next.text);
        at += 1;
        let found = meanings(&joined);
        if !found.is_empty() {
            longest = (found, at);
        }
    }
    match longest {
        (terms, _) if terms.is_empty() => Ok((Kind::Label(first.clone()), 1)),
        (terms, length) => Ok((Kind::Word(terms), length)),
    }
}

fn single(text: &str) -> Result<Kind, Error> {
    if let Some(name) = text.strip_prefix('[') {
        return Ok(Kind::Zone(Zone::of_any_case(name.trim_end_matches(']'))?));
    }
    if let Some(digits) = text.strip_prefix('\'') {
        let year: i32 = digits.parse().map_err(|_| unreadable())?;
        return Ok(Kind::Word(vec![Term::ShortYear(2000 + year)]));
    }
    Ok(match text {
        "~" => Kind::Word(vec![Term::About]),
        "&" => Kind::Word(vec![Term::And]),
        _ if text.starts_with(|c: char| c.is_ascii_digit()) => {
            // No date, time or year has more digits in one piece.
            let value = text.parse().ok().filter(|_| text.len() <= 4).ok_or(unreadable())?;
            Kind::Number { value, digits: text.len() }
        }
        _ => Kind::Mark(text.chars().next().ok_or(unreadable())?),
    })
}
