//! References in XML, and the emoji that the app writes wrongly: as two
//! references, one to each half (`&#55357;&#56846;`).

/// Characters after their references were resolved.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Resolved {
    pub(super) text: String,
    /// Halves that stood alone, and numbers that are no character.
    pub(super) broken: u64,
    /// References that only a document type could explain; they stay as written.
    pub(super) unknown: u64,
}

/// Resolves the references of a text.
pub(super) fn resolved(written: &str) -> Resolved {
    let mut read = Resolved { text: String::with_capacity(written.len()), broken: 0, unknown: 0 };
    let mut rest = written;
    while let Some(at) = rest.find('&') {
        read.text.push_str(&rest[..at]);
        rest = &rest[at..];
        rest = match reference(rest) {
            Some((Reference::Named(character), after)) => {
                read.text.push(character);
                after
            }
            Some((Reference::Number(number), after)) => numbered(number, after, &mut read),
            None => {
                read.unknown += 1;
                read.text.push('&');
                &rest[1..]
            }
        };
    }
    read.text.push_str(rest);
    read
}

enum Reference {
    Named(char),
    Number(u32),
}

/// The reference at the beginning of a text, and what follows it.
fn reference(text: &str) -> Option<(Reference, &str)> {
    // The longest is `&#x10FFFF;`; with zeros before it may be a little longer.
    let end = text.bytes().take(16).position(|byte| byte == b';')?;
    let (name, after) = (&text[1..end], &text[end + 1..]);
    let named = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let hexadecimal = number.strip_prefix(['x', 'X']);
            let (figures, base) = hexadecimal.map_or((number, 10), |figures| (figures, 16));
            if !figures.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return None;
            }
            return Some((Reference::Number(u32::from_str_radix(figures, base).ok()?), after));
        }
    };
    Some((Reference::Named(named), after))
}

/// Adds the character of a number, with its other half if it is one.
fn numbered<'t>(number: u32, after: &'t str, read: &mut Resolved) -> &'t str {
    if let 0xD800..=0xDBFF = number
        && let Some((Reference::Number(low @ 0xDC00..=0xDFFF), after)) = reference_here(after)
    {
        let joined = 0x1_0000 + ((number - 0xD800) << 10) + (low - 0xDC00);
        read.text.push(char::from_u32(joined).expect("two halves are a character"));
        return after;
    }
    match char::from_u32(number).filter(|character| *character != '\0') {
        Some(character) => read.text.push(character),
        None => {
            read.broken += 1;
            read.text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    after
}

fn reference_here(text: &str) -> Option<(Reference, &str)> {
    if text.starts_with('&') { reference(text) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_joined_and_what_stands_alone_is_marked() {
        let cases = [
            ("a &amp;lt; b", "a &lt; b", 0, 0),
            ("&#55357;&#56846;!", "😎!", 0, 0),
            ("&#xD83D;&#XDE0E;", "😎", 0, 0),
            ("&#55357;x&#56846;", "\u{FFFD}x\u{FFFD}", 2, 0),
            ("&#55357;&#55357;&#56846;", "\u{FFFD}😎", 1, 0),
            ("&#55357;", "\u{FFFD}", 1, 0),
            ("&#10;&#0;&#1114112;", "\n\u{FFFD}\u{FFFD}", 2, 0),
            ("&bomb; & &#; &#-1;", "&bomb; & &#; &#-1;", 0, 4),
            ("&🙂;&", "&🙂;&", 0, 2),
        ];
        for (written, text, broken, unknown) in cases {
            assert_eq!(resolved(written), Resolved { text: text.to_owned(), broken, unknown });
        }
    }
}
