//! Texts, told apart by how they begin, and only then by their ending.

/// How much of a text is looked at for how it begins, in bytes.
const BEGINNING: usize = 1024;

pub(super) fn of(first: &[u8], name: &str) -> &'static str {
    let beginning = first.get(..BEGINNING).unwrap_or(first);
    let beginning = String::from_utf8_lossy(beginning).to_ascii_lowercase();
    let beginning = beginning.trim_start_matches('\u{feff}').trim_start();
    by_content(beginning).unwrap_or_else(|| by_ending(name))
}

/// What the beginning says, in small letters.
fn by_content(beginning: &str) -> Option<&'static str> {
    let markup = after_comments(beginning);
    if markup.starts_with("<svg") {
        return Some("image/svg+xml");
    }
    if markup.starts_with("<!doctype html") || markup.starts_with("<html") {
        return Some("text/html");
    }
    if let Some(xml) = markup.strip_prefix("<?xml") {
        let after = after_comments(xml.split_once("?>").map_or("", |(_, after)| after));
        return match after {
            _ if after.starts_with("<svg") || after.starts_with("<!doctype svg") => {
                Some("image/svg+xml")
            }
            _ if after.starts_with("<html") || after.starts_with("<!doctype html") => {
                Some("text/html")
            }
            _ => Some("text/xml"),
        };
    }
    if beginning.starts_with("begin:vcard") {
        return Some("text/vcard");
    }
    if beginning.starts_with("begin:vcalendar") {
        return Some("text/calendar");
    }
    is_json(beginning).then_some("application/json")
}

/// What follows the comments that some programs put before a page.
fn after_comments(mut text: &str) -> &str {
    loop {
        text = text.trim_start();
        let Some(comment) = text.strip_prefix("<!--") else { return text };
        let Some((_, after)) = comment.split_once("-->") else { return "" };
        text = after;
    }
}

/// An object whose first member has a name, or a list of such. Chats begin their
/// lines with `[` as well, so a list of anything else is not taken for JSON.
fn is_json(beginning: &str) -> bool {
    let object = beginning.strip_prefix('[').map_or(beginning, str::trim_start);
    let Some(inside) = object.strip_prefix('{') else { return false };
    let inside = inside.trim_start();
    let Some(name) = inside.strip_prefix('"') else { return inside.starts_with('}') };
    name.split_once('"').is_some_and(|(_, after)| after.trim_start().starts_with(':'))
}

fn by_ending(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("eml") => "message/rfc822",
        Some("mbox") => "application/mbox",
        Some("csv") => "text/csv",
        Some("htm" | "html") => "text/html",
        Some("mht" | "mhtml") => "multipart/related",
        Some("json") => "application/json",
        Some("xml") => "text/xml",
        Some("vcf") => "text/vcard",
        Some("ics") => "text/calendar",
        _ => "text/plain",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_told_apart_by_how_they_begin() {
        let cases = [
            (
                "<?xml version='1.0'?>\n<!--File Created By SMS Backup--><smses count='1'>",
                "text/xml",
            ),
            ("<?xml version='1.0'?><!DOCTYPE html><html>", "text/html"),
            ("<?xml version='1.0'?><svg>", "image/svg+xml"),
            ("<!-- saved from url=(0020)https://example.org -->\n<html>", "text/html"),
            ("{ \"messages\": [] }", "application/json"),
            ("[\n {\"a\": 1}]", "application/json"),
            ("{}", "application/json"),
            ("BEGIN:VCARD\r\nVERSION:4.0", "text/vcard"),
            ("\u{feff}BEGIN:VCALENDAR\r\n", "text/calendar"),
            ("[04/03/2026, 21:40:05] Sam: hello", "text/plain"),
            ("04/03/2026, 21:40 - Sam: hello", "text/plain"),
            ("{ he said }", "text/plain"),
            ("<3 came at 9", "text/plain"),
            ("<!-- not closed", "text/plain"),
        ];
        for (text, kind) in cases {
            assert_eq!(of(text.as_bytes(), "x.txt"), kind, "{text}");
        }
    }

    #[test]
    fn where_the_beginning_leaves_it_open_the_ending_decides() {
        for (name, kind) in
            [("x.csv", "text/csv"), ("x.MHT", "multipart/related"), ("x", "text/plain")]
        {
            assert_eq!(of(b"a,b\n", name), kind, "{name}");
        }
    }
}
