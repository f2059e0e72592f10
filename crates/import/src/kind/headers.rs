//! Mail and what has its form, told by the lines of its head.

/// Lines that a mail has and hardly another text: two different ones of them in
/// the first lines, beside nothing else, make a mail.
const TELLING: [&str; 12] = [
    "received",
    "message-id",
    "mime-version",
    "return-path",
    "delivered-to",
    "date",
    "from",
    "subject",
    "to",
    "content-type",
    "dkim-signature",
    "reply-to",
];

/// How many lines of a head are looked at.
const MOST: usize = 200;

/// A mail, a box of mails, or a page saved as MHTML; nothing for other texts.
pub(super) fn mail(first: &[u8], name: &str) -> Option<&'static str> {
    let first = first.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(first);
    if first.starts_with(b"From ") {
        let (_, after) = split_line(first);
        return head(after).map(|_| "application/mbox");
    }
    let head = head(first)?;
    let says = |name: &str, part: &str| {
        head.iter().any(|(found, value)| found == name && value.contains(part))
    };
    let ending = name.to_ascii_lowercase();
    let page = says("from", "<saved by ")
        || head.iter().any(|(name, _)| name == "snapshot-content-location")
        || [".mht", ".mhtml"].iter().any(|mht| ending.ends_with(mht));
    if page && says("content-type", "multipart/related") {
        return Some("multipart/related");
    }
    Some("message/rfc822")
}

/// The lines of a head, names and values in small letters; nothing where it is
/// none. The end of what was looked at may cut it off.
fn head(mut text: &[u8]) -> Option<Vec<(String, String)>> {
    let mut lines: Vec<(String, String)> = Vec::new();
    while lines.len() < MOST && !text.is_empty() {
        let (line, after) = split_line(text);
        if line.is_empty() || (after.is_empty() && !lines.is_empty()) {
            break;
        }
        text = after;
        let line = String::from_utf8_lossy(line).to_ascii_lowercase();
        if line.starts_with([' ', '\t']) {
            lines.last_mut()?.1.push_str(&line);
            continue;
        }
        let (name, value) = line.split_once(':')?;
        let fits = |byte: u8| byte.is_ascii_graphic();
        if name.is_empty() || !name.bytes().all(fits) {
            return None;
        }
        lines.push((name.to_owned(), value.to_owned()));
    }
    let told = |telling: &&&str| lines.iter().any(|(name, _)| name == **telling);
    let count = TELLING.iter().filter(told).count();
    // `From:` and `To:` alone stand at the top of many a note.
    let technical = TELLING.iter().take(6).any(|telling| told(&telling));
    (count >= 2 && technical).then_some(lines)
}

/// The first line, without its end, and what follows.
fn split_line(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().position(|byte| *byte == b'\n').unwrap_or(text.len());
    let line = text.get(..end).unwrap_or_default();
    (line.strip_suffix(b"\r").unwrap_or(line), text.get(end + 1..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_is_known_without_a_telling_name() {
        let mail_of = |text: &str| mail(text.as_bytes(), "x.txt");
        let letter =
            "Received: by example.org;\r\n\tMon\r\nFrom: sam@example.org\r\nDate: x\r\n\r\nHello";
        assert_eq!(mail_of(letter), Some("message/rfc822"));
        let folder = format!("From sam@example.org Wed Mar  4 21:40:05 2026\n{letter}");
        assert_eq!(mail_of(&folder), Some("application/mbox"));
        let page = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\n\
                    Date: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"\r\n\r\n";
        assert_eq!(mail_of(page), Some("multipart/related"));
        let others = [
            "From: Sam\nTo: Alex\n\nI saw the car again.",
            "Note: he came\nDate: today he came",
            "From here it began\n\nand went on",
            "Date: 4 March\nhe was there\nFrom: me\n",
            "04/03/2026, 21:40 - Sam: hello\n",
            "",
        ];
        for text in others {
            assert_eq!(mail_of(text), None, "{text}");
        }
    }
}
