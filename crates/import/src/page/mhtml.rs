//! A page as MHTML: the page and its parts in the form of mail.

use mail_parser::{HeaderName, Message, MessageParser, MessagePart, MimeHeaders as _, PartType};

use super::{Error, Limits, Page, Source, html, line};

/// The head that Chrome writes.
const SNAPSHOT: &str = "Snapshot-Content-Location";

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Page, Error> {
    let message = MessageParser::default().parse(bytes).ok_or(Error::OtherForm)?;
    let is_related = message
        .content_type()
        .is_some_and(|kind| kind.ctype() == "multipart" && kind.subtype() == Some("related"));
    let (part, text) = page_of(&message).filter(|_| is_related).ok_or(Error::OtherForm)?;
    let mut page = html::read(text, limits);
    let said = |text: Option<&str>| text.and_then(|text| line(text, limits));
    let head = |name: &str| said(message.header_raw(name));
    // The head is the program's that saved it; comments within are the page's.
    page.address = head(SNAPSHOT)
        .map(|address| (address, Source::Head))
        .or_else(|| said(part.content_location()).map(|address| (address, Source::Part)));
    page.saved = head("Date").map(|saved| (saved, Source::Head));
    page.title = page.title.or_else(|| said(message.header(HeaderName::Subject)?.as_text()));
    Ok(page)
}

/// The first part that is a page.
fn page_of<'m>(message: &'m Message<'m>) -> Option<(&'m MessagePart<'m>, &'m str)> {
    message.parts.iter().find_map(|part| match &part.body {
        PartType::Html(text) => Some((part, text.as_ref())),
        PartType::Text(_)
        | PartType::Binary(_)
        | PartType::InlineBinary(_)
        | PartType::Message(_)
        | PartType::Multipart(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHROME: &str = "From: <Saved by Blink>\r\n\
        Snapshot-Content-Location: https://example.org/post/1\r\n\
        Subject: =?utf-8?Q?A=20post?=\r\n\
        Date: Wed, 4 Mar 2026 21:40:05 -0000\r\n\
        MIME-Version: 1.0\r\n\
        Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b\"\r\n\r\n\
        ----b\r\nContent-Type: text/html\r\nContent-ID: <f@mhtml.blink>\r\n\
        Content-Transfer-Encoding: quoted-printable\r\n\
        Content-Location: https://example.org/post/2\r\n\r\n\
        <html><!-- saved from url=3D(0009)https://x --><p>I saw you at t=C5=B7 Sam=\r\n.</p>\r\n\
        ----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\
        Content-Location: https://example.org/a.png\r\n\r\niVBORw0KGgo=\r\n----b--\r\n";

    #[test]
    fn a_page_saved_by_chrome_says_what_its_head_says() {
        let page = read(CHROME.as_bytes(), &Limits::default()).expect("it is a page");
        assert_eq!(page.title.as_deref(), Some("A post"));
        let address = ("https://example.org/post/1".to_owned(), Source::Head);
        assert_eq!(page.address, Some(address));
        let saved = ("Wed, 4 Mar 2026 21:40:05 -0000".to_owned(), Source::Head);
        assert_eq!(page.saved, Some(saved));
        assert_eq!(page.text, "I saw you at tŷ Sam.");
    }

    #[test]
    fn without_a_head_the_part_says_where_it_is_from() {
        let other = CHROME.replace("Snapshot-", "X-");
        let page = read(other.as_bytes(), &Limits::default()).expect("it is a page");
        let address = ("https://example.org/post/2".to_owned(), Source::Part);
        assert_eq!(page.address, Some(address));
    }

    #[test]
    fn other_mail_is_no_page() {
        let mails = ["", "From: a@example.org\r\n\r\nHello", "Content-Type: text/html\r\n\r\n<p>x"];
        for mail in mails {
            assert_eq!(read(mail.as_bytes(), &Limits::default()), Err(Error::OtherForm), "{mail}");
        }
    }
}
