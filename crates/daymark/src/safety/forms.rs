//! What addresses, postcodes, phone numbers and e-mail addresses look like, and
//! the forms in which each may be written elsewhere.

use super::folded::folded;

/// Words that end the name of a street, and how they are cut short.
const STREETS: [(&str, &str); 14] = [
    ("street", "st"),
    ("road", "rd"),
    ("avenue", "ave"),
    ("lane", "ln"),
    ("drive", "dr"),
    ("close", "cl"),
    ("court", "ct"),
    ("crescent", "cres"),
    ("gardens", "gdns"),
    ("place", "pl"),
    ("square", "sq"),
    ("terrace", "terr"),
    ("terrace", "ter"),
    ("grove", "gr"),
];

/// The lines of an address that give it away, folded: those with a gap in them,
/// and each street without its number. A word alone, such as a town, says too
/// little, and most accounts name it.
pub(super) fn lines(address: &str) -> Vec<Vec<u8>> {
    let mut lines = Vec::new();
    for line in address.split(['\n', ',', ';']) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let street = words.iter().skip_while(|word| word.starts_with(|c: char| c.is_numeric()));
        let street: Vec<&str> = street.copied().collect();
        let is_flat = words.len() == 2 && street.len() == 2 && !has_letters(words[1]);
        if words.len() < 2 || is_flat {
            continue;
        }
        lines.extend(short_and_long(&words));
        if street.len() > 1 && street.len() < words.len() {
            lines.extend(short_and_long(&street));
        }
    }
    lines
}

fn has_letters(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1
}

/// A line as it stands, and with the last word the other way.
fn short_and_long(words: &[&str]) -> Vec<Vec<u8>> {
    let mut all = vec![folded(&words.concat())];
    if let Some((last, before)) = words.split_last() {
        let last = folded(last);
        for (long, short) in STREETS {
            for (this, other) in [(long, short), (short, long)] {
                if last == this.as_bytes() {
                    all.push([folded(&before.concat()), other.as_bytes().to_vec()].concat());
                }
            }
        }
    }
    all
}

/// The postcodes of the United Kingdom in a text, folded.
pub(super) fn postcodes(text: &str) -> Vec<Vec<u8>> {
    let words: Vec<Vec<u8>> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.to_ascii_lowercase().into_bytes())
        .collect();
    let alone = words.iter().filter(|word| is_postcode(word)).cloned();
    let pairs = words.windows(2).filter(|pair| pair[1].len() == 3);
    let together = pairs.map(<[Vec<u8>]>::concat).filter(|word| is_postcode(word));
    alone.chain(together).collect()
}

/// `A9 9AA`, `A99 9AA`, `AA9 9AA`, `AA99 9AA`, `A9A 9AA`, `AA9A 9AA`, without the
/// gap and in small letters.
fn is_postcode(word: &[u8]) -> bool {
    let Some((area, inward)) = word.len().checked_sub(3).map(|at| word.split_at(at)) else {
        return false;
    };
    let is_inward = inward[0].is_ascii_digit() && inward[1..].iter().all(u8::is_ascii_lowercase);
    let shape: Vec<bool> = area.iter().map(u8::is_ascii_digit).collect();
    let known = [
        &[false, true][..],
        &[false, true, true],
        &[false, false, true],
        &[false, false, true, true],
        &[false, true, false],
        &[false, false, true, false],
    ];
    is_inward && known.contains(&&shape[..])
}

/// The fewest digits of a phone number, without what is dialled before it.
const DIGITS: usize = 6;

/// A phone number in the forms in which it may be written: as at home, and from
/// abroad.
pub(super) fn phone(text: &str) -> Vec<Vec<u8>> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_abroad = text.trim_start().starts_with('+') || digits.starts_with("00");
    let after = digits.strip_prefix("00").unwrap_or(&digits);
    let own = match after.strip_prefix("44") {
        Some(own) if is_abroad || after.len() >= 12 => own,
        _ if is_abroad => return dialled(after, &["", "00"]),
        _ => &digits,
    };
    let own = own.strip_prefix('0').unwrap_or(own);
    dialled(own, &["0", "44", "440", "0044", "00440"])
}

/// A number with each of these dialled before it; none where it is too short.
fn dialled(own: &str, before: &[&str]) -> Vec<Vec<u8>> {
    let is_long = own.len() >= DIGITS;
    let forms = before.iter().filter(|_| is_long);
    forms.map(|before| format!("{before}{own}").into_bytes()).collect()
}

/// The phone numbers in a text: ten digits or more, with gaps, strokes and
/// brackets between them.
pub(super) fn phones(text: &str) -> Vec<Vec<u8>> {
    let is_of_one = |c: char| c.is_ascii_digit() || " -().+\u{a0}".contains(c);
    let runs = text.split(|c: char| !is_of_one(c));
    let numbers = runs.filter(|run| run.chars().filter(char::is_ascii_digit).count() >= 10);
    numbers.flat_map(phone).collect()
}

/// The e-mail addresses in a text, folded.
pub(super) fn emails(text: &str) -> Vec<Vec<u8>> {
    let words = text.split(|c: char| c.is_whitespace() || "<>()[],;\"'".contains(c));
    let addresses = words.map(|word| word.trim_matches(['.', ':']));
    let addresses = addresses.filter(|word| {
        word.split_once('@').is_some_and(|(name, place)| !name.is_empty() && place.contains('.'))
    });
    addresses.map(folded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(all: Vec<Vec<u8>>) -> Vec<String> {
        all.into_iter().map(|bytes| String::from_utf8(bytes).expect("it is text")).collect()
    }

    #[test]
    fn an_address_is_looked_for_by_its_lines_and_its_street() {
        let found = texts(lines("Flat 2, 12 Example Street\nNewtown, AB1 2CD"));
        for form in ["12examplestreet", "12examplest", "examplestreet", "examplest"] {
            assert!(found.contains(&form.to_owned()), "{form}: {found:?}");
        }
        assert!(!found.contains(&"flat2".to_owned()), "{found:?}");
        assert!(!found.contains(&"newtown".to_owned()), "{found:?}");
        assert_eq!(texts(lines("The Old Mill")), ["theoldmill"]);
    }

    #[test]
    fn postcodes_are_known_by_their_shape() {
        let text = "AB1 2CD, w1a1aa. EC1A 1BB; M1 1AE CR26XH dn551pt";
        let all = ["ab12cd", "cr26xh", "dn551pt", "ec1a1bb", "m11ae", "w1a1aa"];
        let mut found = texts(postcodes(text));
        found.sort_unstable();
        assert_eq!(found, all);
        for text in ["about 12 men", "A1", "in 2026", "12 Example Street", "1AB 2CD", ""] {
            assert_eq!(texts(postcodes(text)), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_phone_number_has_the_same_forms_however_it_is_written() {
        let forms = phone("07700 900123");
        for text in ["+44 7700 900123", "+44 (0)7700 900123", "0044 7700-900123", "447700900123"] {
            assert_eq!(phone(text), forms, "{text}");
        }
        assert!(texts(forms).contains(&"07700900123".to_owned()));
        assert_eq!(texts(phone("+353 20 910 0000"))[0], "353209100000");
        assert!(phone("1234").is_empty());
        assert_eq!(phones("ring 01632 960 123 or (01632) 960124, room 12").len(), 10);
    }

    #[test]
    fn addresses_of_mail_are_found_in_a_text() {
        let found = texts(emails("Write to <amy@example.org>, or b.c@mail.example.com."));
        assert_eq!(found, ["amyexampleorg", "bcmailexamplecom"]);
        assert!(emails("at @home or a@b").is_empty());
    }
}
