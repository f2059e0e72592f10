//! Canonical JSON (record-1, conventions): told from every other text, then
//! read in place.
//!
//! The bytes of a part are its canonical form, so what is hashed is exactly
//! what was read. Nothing is copied, whatever the size or shape of the text.

use std::borrow::Cow;

/// The highest whole number: 2⁵³ − 1.
pub(crate) const HIGHEST: u64 = (1 << 53) - 1;
/// How deep lists and objects may stand in each other (bundle-1 §8).
const DEEPEST: usize = 64;

/// One value in canonical form.
#[derive(Clone, Copy)]
pub(crate) struct Json<'a>(&'a str);

impl<'a> Json<'a> {
    /// Takes a text that is in canonical form; nothing otherwise.
    pub(crate) fn read(bytes: &'a [u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut reader = Reader { bytes, at: 0 };
        reader.value(0)?;
        (reader.at == bytes.len()).then_some(Self(text))
    }

    /// Its canonical bytes.
    pub(crate) fn bytes(self) -> &'a [u8] {
        self.0.as_bytes()
    }

    /// The members of an object, in their order; nothing for another value.
    pub(crate) fn members(self) -> Option<impl Iterator<Item = (Cow<'a, str>, Json<'a>)>> {
        let mut rest = self.0.strip_prefix('{')?;
        Some(std::iter::from_fn(move || {
            let key = first(rest)?;
            rest = rest.get(key.0.len() + 1..)?;
            let value = first(rest)?;
            rest = rest.get(value.0.len() + 1..)?;
            Some((key.text()?, value))
        }))
    }

    /// One member of an object.
    pub(crate) fn member(self, name: &str) -> Option<Json<'a>> {
        self.members()?.find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The values of a list, in their order; nothing for another value.
    pub(crate) fn items(self) -> Option<impl Iterator<Item = Json<'a>>> {
        let mut rest = self.0.strip_prefix('[')?;
        Some(std::iter::from_fn(move || {
            let value = first(rest)?;
            rest = rest.get(value.0.len() + 1..)?;
            Some(value)
        }))
    }

    /// The text of a string.
    pub(crate) fn text(self) -> Option<Cow<'a, str>> {
        let inside = self.0.strip_prefix('"')?.strip_suffix('"')?;
        Some(if inside.contains('\\') { unescaped(inside).into() } else { inside.into() })
    }

    /// A whole number.
    pub(crate) fn number(self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// A whole number that is not negative.
    pub(crate) fn count(self) -> Option<u64> {
        self.0.parse().ok()
    }
}

/// The value that a canonical text begins with; nothing at the end of a list
/// or an object.
fn first(text: &str) -> Option<Json<'_>> {
    let bytes = text.as_bytes();
    if matches!(bytes.first()?, b']' | b'}') {
        return None;
    }
    let (mut depth, mut at, mut in_text) = (0_usize, 0, false);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' if in_text => at += 1,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'[' | b'{' => depth += 1,
            b']' | b'}' | b',' | b':' if depth == 0 => break,
            b']' | b'}' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    text.get(..at).map(Json)
}

fn unescaped(inside: &str) -> String {
    let mut text = String::with_capacity(inside.len());
    let mut rest = inside;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let (character, length) = match after.as_bytes().first() {
            Some(b'b') => ('\u{8}', 1),
            Some(b't') => ('\t', 1),
            Some(b'n') => ('\n', 1),
            Some(b'f') => ('\u{c}', 1),
            Some(b'r') => ('\r', 1),
            Some(b'u') => (control(after).unwrap_or('\u{fffd}'), 5),
            Some(&other) => (char::from(other), 1),
            None => break,
        };
        text.push(character);
        rest = after.get(length..).unwrap_or("");
    }
    text.push_str(rest);
    text
}

fn control(escape: &str) -> Option<char> {
    u32::from_str_radix(escape.get(1..5)?, 16).ok().and_then(char::from_u32)
}

/// Walks over a text and stops at the first byte that canonical JSON would
/// not have there.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn value(&mut self, depth: usize) -> Option<()> {
        match self.bytes.get(self.at)? {
            b'{' if depth < DEEPEST => self.object(depth),
            b'[' if depth < DEEPEST => self.list(depth),
            b'"' => self.string().map(drop),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            _ => self.number(),
        }
    }

    fn object(&mut self, depth: usize) -> Option<()> {
        self.at += 1;
        if self.word(b"}").is_some() {
            return Some(());
        }
        let mut before: Option<Cow<'_, str>> = None;
        loop {
            let key = self.string()?;
            let rises = before.as_ref().is_none_or(|before| *before < key);
            if !rises || !key.is_ascii() {
                return None;
            }
            before = Some(key);
            self.word(b":")?;
            self.value(depth + 1)?;
            if self.word(b"}").is_some() {
                return Some(());
            }
            self.word(b",")?;
        }
    }

    fn list(&mut self, depth: usize) -> Option<()> {
        self.at += 1;
        if self.word(b"]").is_some() {
            return Some(());
        }
        loop {
            self.value(depth + 1)?;
            if self.word(b"]").is_some() {
                return Some(());
            }
            self.word(b",")?;
        }
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        self.bytes.get(self.at..)?.starts_with(word).then(|| self.at += word.len())
    }

    fn number(&mut self) -> Option<()> {
        let negative = self.word(b"-").is_some();
        let start = self.at;
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        let digits = std::str::from_utf8(self.bytes.get(start..self.at)?).ok()?;
        let value = crate::dates::decimal(digits)?;
        (!negative || value > 0).then_some(())
    }

    fn string(&mut self) -> Option<Cow<'a, str>> {
        self.word(b"\"")?;
        let start = self.at;
        loop {
            match self.bytes.get(self.at)? {
                b'"' => break,
                b'\\' => self.escape()?,
                0..=0x1f => return None,
                _ => self.at += 1,
            }
        }
        let inside = std::str::from_utf8(self.bytes.get(start..self.at)?).ok()?;
        self.at += 1;
        Some(if inside.contains('\\') { unescaped(inside).into() } else { inside.into() })
    }

    /// An escape that RFC 8785 writes: the short ones, and `\u00xx` in lower
    /// case for the other control characters.
    fn escape(&mut self) -> Option<()> {
        let rest = self.bytes.get(self.at + 1..)?;
        if matches!(rest.first()?, b'"' | b'\\' | b'b' | b't' | b'n' | b'f' | b'r') {
            self.at += 2;
            return Some(());
        }
        let [b'u', b'0', b'0', high @ (b'0' | b'1'), low, ..] = rest else { return None };
        let lower_hex = low.is_ascii_digit() || (b'a'..=b'f').contains(low);
        let short = *high == b'0' && matches!(low, b'8' | b'9' | b'a' | b'c' | b'd');
        (lower_hex && !short).then(|| self.at += 6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn is_canonical(text: &str) -> bool {
        Json::read(text.as_bytes()).is_some()
    }

    #[test]
    fn only_the_canonical_form_is_read() {
        let good = [
            "{}",
            "[]",
            "null",
            "true",
            "0",
            "-1",
            "9007199254740991",
            r#""""#,
            r#"{"a":1,"b":[{},[1,-2,"\u0001\u001f\n\"\\/é\u2028"]]}"#,
            "\"\u{7f}\u{2028}😀\"",
        ];
        for text in good {
            assert!(is_canonical(&text.replace("\\u2028", "\u{2028}")), "{text}");
        }
        let bad = [
            "",
            " {}",
            "{} ",
            "{}{}",
            r#"{"a": 1}"#,
            r#"{"b":1,"a":2}"#,
            r#"{"a":1,"a":2}"#,
            "01",
            "-0",
            "+1",
            "1.0",
            "1e3",
            "9007199254740992",
            r#""\u00e9""#,
            r#""\/""#,
            r#""\u0008""#,
            r#""\u001F""#,
            r#""\u0020""#,
            "\"\n\"",
            r#"{"é":1}"#,
            "[1,]",
            "[,1]",
            "[1 ,2]",
            "nul",
            r#"{"a"}"#,
            r#"{1:2}"#,
            "\"",
            "\"\\",
            "\"\\u00",
            "-",
            "{",
            "[",
        ];
        for text in bad {
            assert!(!is_canonical(text), "{text}");
        }
        assert!(Json::read(b"\"\xff\"").is_none());
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |n: usize| "[".repeat(n) + &"]".repeat(n);
        assert!(is_canonical(&nested(64)));
        assert!(!is_canonical(&nested(65)));
        assert!(!is_canonical(&"[".repeat(1_000_000)));
    }

    #[test]
    fn members_and_items_are_found_in_place() {
        let text = r#"{"a":[1,"x]\"",{"b":2}],"c":"\\","d":-7}"#;
        let json = Json::read(text.as_bytes()).expect("a canonical text");
        let items: Vec<_> = json.member("a").and_then(Json::items).expect("a list").collect();
        assert_eq!(items.len(), 3);
        assert_eq!(items[1].text().as_deref(), Some("x]\""));
        assert_eq!(items[2].member("b").and_then(Json::count), Some(2));
        assert_eq!(json.member("c").and_then(Json::text).as_deref(), Some("\\"));
        assert_eq!(json.member("d").and_then(Json::number), Some(-7));
        assert_eq!(json.member("d").and_then(Json::count), None);
        assert!(json.member("e").is_none());
    }

    /// Any value, with whole numbers and ASCII keys.
    fn any_json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            (-(HIGHEST as i64)..=HIGHEST as i64).prop_map(Into::into),
            any::<String>().prop_map(Into::into),
        ];
        leaf.prop_recursive(4, 32, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
                prop::collection::btree_map("[ -~\n]{0,6}", inner, 0..6)
                    .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
            ]
        })
    }

    /// Sorts the keys, whatever features other crates turn on.
    fn canonical(value: &serde_json::Value) -> String {
        match value {
            serde_json::Value::Object(map) => {
                let mut members: Vec<_> = map.iter().collect();
                members.sort_by_key(|(key, _)| *key);
                let member = |(key, value): &(&String, &serde_json::Value)| {
                    format!("{}:{}", serde_json::json!(key), canonical(value))
                };
                format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(","))
            }
            serde_json::Value::Array(list) => {
                format!("[{}]", list.iter().map(canonical).collect::<Vec<_>>().join(","))
            }
            other => other.to_string(),
        }
    }

    /// The same value by way of what is read in place.
    fn read_back(json: Json<'_>) -> serde_json::Value {
        if let Some(members) = json.members() {
            members.map(|(key, value)| (key.into_owned(), read_back(value))).collect()
        } else if let Some(items) = json.items() {
            items.map(read_back).collect()
        } else if let Some(text) = json.text() {
            text.into_owned().into()
        } else if let Some(number) = json.number() {
            number.into()
        } else {
            serde_json::from_slice(json.bytes()).expect("a word")
        }
    }

    proptest! {
        #[test]
        fn every_canonical_text_is_read_as_another_reader_reads_it(value in any_json()) {
            let text = canonical(&value);
            let json = Json::read(text.as_bytes());
            prop_assert!(json.is_some(), "{}", text);
            prop_assert_eq!(json.map(read_back), Some(value));
        }

        #[test]
        fn no_bytes_cause_a_panic_and_what_is_read_is_canonical(
            bytes in prop::collection::vec(prop::sample::select(&b"{}[]\",:\\u0019abntrue-\xc3\xa9 \n"[..]), 0..40)
        ) {
            if let Some(json) = Json::read(&bytes) {
                let other: serde_json::Value = serde_json::from_slice(&bytes)
                    .expect("canonical JSON is JSON");
                prop_assert_eq!(canonical(&other).into_bytes(), bytes.clone());
                prop_assert_eq!(read_back(json), other);
            }
        }
    }
}
