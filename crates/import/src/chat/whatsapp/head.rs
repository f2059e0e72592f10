//! The beginning of a message: `[04/05/2026, 21:40:12] Name: …` on an iPhone,
//! `04/05/2026, 21:40 - Name: …` on Android, in the signs and words of every
//! language that is known, and with marks of direction anywhere.

use super::date::{Clock, Date, Figures, Number};

/// How a message begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head<'l> {
    /// Its day and time as written.
    pub(super) written: &'l str,
    pub(super) date: Date,
    pub(super) clock: Clock,
    /// Whether it stands in brackets, as an iPhone writes it.
    pub(super) bracketed: bool,
    /// What follows: an author and a text, or a text alone.
    pub(super) rest: &'l str,
}

/// Bytes of words around a clock.
const WORDS: usize = 48;

/// Whether a line begins a message.
pub(in super::super) fn is_head(line: &str) -> bool {
    read(line).is_some()
}

/// Reads the beginning of a message, if it is one.
pub(super) fn read(line: &str) -> Option<Head<'_>> {
    let mut rest = line.trim_start_matches(is_mark);
    let bracketed = rest.starts_with('[');
    if bracketed {
        rest = rest[1..].trim_start_matches(is_gap);
    }
    let begins = rest;
    let (date, rest) = date(rest)?;
    let (before, rest) = words(rest);
    // Something must stand between them.
    if before.is_empty() {
        return None;
    }
    let (clock, rest) = clock(rest)?;
    let (after, rest) = words(rest);
    let written = begins[..begins.len() - rest.len()].trim_end_matches(is_gap);
    let rest = ended(rest, after, bracketed, clock.second)?;
    let clock = Clock::new(clock, before, after);
    Some(Head { written, date, clock, bracketed, rest })
}

/// What follows the end of the beginning.
fn ended<'l>(rest: &'l str, after: &str, bracketed: bool, second: Option<u32>) -> Option<&'l str> {
    if bracketed {
        let rest = rest.strip_prefix(']')?;
        let rest = rest.strip_prefix(is_space).unwrap_or(rest);
        return Some(rest.strip_prefix("- ").unwrap_or(rest));
    }
    let spaced = after.ends_with(is_space);
    if let Some(rest) = rest.strip_prefix(['-', '–']).filter(|_| spaced) {
        return rest.strip_prefix(is_space).or_else(|| rest.is_empty().then_some(rest));
    }
    // iPhones before 2016.
    second.and(rest.strip_prefix(": "))
}

/// Three numbers with the same sign between them.
fn date(text: &str) -> Option<(Date, &str)> {
    let (first, rest) = number(text, 4)?;
    let (sign, rest) = sign(rest, "年년")?;
    let (second, rest) = number(rest, 2)?;
    let (other, rest) = self::sign(rest, "月월")?;
    let (third, rest) = number(rest, 4)?;
    let named = "年년".contains(sign);
    if named != "月월".contains(other) || (!named && sign != other) {
        return None;
    }
    let rest = rest.strip_prefix(['日', '일']).filter(|_| named).unwrap_or(rest);
    // `2026. 5. 4.`
    let dotted = sign == '.' && rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(is_gap));
    let rest = if dotted { &rest[1..] } else { rest };
    Some((Date { numbers: [first, second, third], year_first: named }, rest))
}

/// The sign between two numbers, with the spaces around it.
fn sign<'t>(text: &'t str, words: &str) -> Option<(char, &'t str)> {
    let text = text.trim_start_matches(is_gap);
    let sign =
        text.chars().next().filter(|sign| "/-.‐‑".contains(*sign) || words.contains(*sign))?;
    let rest = text[sign.len_utf8()..].trim_start_matches(is_gap);
    Some((if "‐‑".contains(sign) { '-' } else { sign }, rest))
}

/// A time: hour, minute and seconds where they are written.
fn clock(text: &str) -> Option<(Figures, &str)> {
    let (hour, rest) = number(text, 2)?;
    // `21 h 40 min 12 s`, in French of Canada.
    let spoken = rest.trim_start_matches(is_gap).strip_prefix("h ");
    let (sign, rest) = match spoken {
        Some(rest) => ('h', rest),
        None => {
            let sign = rest.chars().next().filter(|sign| ":.h".contains(*sign))?;
            (sign, &rest[1..])
        }
    };
    let (minute, rest) = number(rest, 2).filter(|(minute, _)| minute.digits == 2)?;
    let rest = if spoken.is_some() { rest.strip_prefix(" min").unwrap_or(rest) } else { rest };
    let again = if spoken.is_some() { rest.strip_prefix(' ') } else { rest.strip_prefix(sign) };
    let second = again.and_then(|rest| number(rest, 2)).filter(|(second, _)| second.digits == 2);
    let (second, rest) = match second {
        Some((second, rest)) => (Some(second.value), rest),
        None => (None, rest),
    };
    if number(rest, 1).is_some() {
        return None;
    }
    let rest = if spoken.is_some() { rest.strip_prefix(" s").unwrap_or(rest) } else { rest };
    Some((Figures { hour: hour.value, minute: minute.value, second }, rest))
}

/// Figures of any script, at most so many.
fn number(text: &str, most: usize) -> Option<(Number, &str)> {
    let text = text.trim_start_matches(is_mark);
    let (mut value, mut digits, mut rest) = (0, 0, text);
    while let Some(next) = rest.chars().next()
        && let Some(figure) = figure(next)
    {
        if digits == most {
            return None;
        }
        value = value * 10 + figure;
        digits += 1;
        rest = &rest[next.len_utf8()..];
    }
    let digits = u8::try_from(digits).ok().filter(|digits| *digits > 0)?;
    Some((Number { value, digits }, rest.trim_start_matches(is_mark)))
}

/// The value of a figure: ours, and those of the languages that write dates with
/// their own.
fn figure(character: char) -> Option<u32> {
    const ZEROS: [char; 7] = ['٠', '۰', '०', '০', '੦', '૦', '๐'];
    let of = |zero: char| u32::from(character).checked_sub(u32::from(zero)).filter(|f| *f < 10);
    of('0').or_else(|| ZEROS.into_iter().find_map(of))
}

/// Words, commas and spaces before the next sign of another kind.
fn words(text: &str) -> (&str, &str) {
    let is_word = |c: char| {
        figure(c).is_none()
            && (c.is_alphabetic() || is_gap(c) || ",،.'’״\u{301}".contains(c) || is_vowel(c))
    };
    let end = text.find(|c| !is_word(c)).unwrap_or(text.len());
    if end > WORDS { ("", text) } else { text.split_at(end) }
}

/// Vowels that scripts of India write as marks.
fn is_vowel(character: char) -> bool {
    matches!(u32::from(character), 0x900..=0xDFF)
}

/// Characters that say which way a text runs, and the mark of an encoding.
pub(super) fn is_mark(character: char) -> bool {
    let directions = ['\u{200E}', '\u{200F}', '\u{61C}', '\u{FEFF}'];
    directions.contains(&character)
        || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_space(character: char) -> bool {
    character != '\n' && character.is_whitespace()
}

/// What may stand between two signs: spaces of every width, and marks.
fn is_gap(character: char) -> bool {
    is_space(character) || is_mark(character)
}
