use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;

use super::*;

/// All texts and names in a file, on lines; and how much was left unread.
fn said(bytes: &[u8], media_type: &str) -> (String, usize) {
    let (mut all, mut unread) = (String::new(), 0);
    let limits = Limits { members: 50, ..Limits::default() };
    read(Cursor::new(bytes), media_type, "file", &limits, &mut |found| {
        match found {
            Found::Text(text) | Found::Name(text) => {
                all.push_str(text);
                all.push('\n');
            }
            Found::Place(location) => all.push_str(&location.to_string()),
            Found::Pdf(bytes) => all.push_str(&pdf::text(bytes).unwrap_or_default()),
            Found::Unread => unread += 1,
        }
        ControlFlow::Continue(())
    })
    .expect("memory can be read");
    (all, unread)
}

fn zipped(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, SimpleFileOptions::default()).expect("memory has room");
        zip.write_all(bytes).expect("memory has room");
    }
    zip.finish().expect("memory has room").into_inner()
}

#[test]
fn words_in_several_runs_of_a_document_come_together() {
    let document = br#"<w:document><w:body><w:p><w:r w:rsidR="00AB"><w:t>12 Exam</w:t></w:r>
<w:r><w:t>ple Street</w:t></w:r></w:p><w:p><w:r><w:t>Tom &amp; Mia&#8217;s</w:t></w:r></w:p></w:body></w:document>"#;
    let links =
        br#"<Relationships><Relationship Target="mailto:mia@example.org"/></Relationships>"#;
    let members: [(&str, &[u8]); 3] = [
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", links),
        ("word/media/house.png", b"\x89PNG\r\n\x1a\n"),
    ];
    let (all, unread) = said(&zipped(&members), "application/zip");
    let joined = all.replace('\n', "");
    for text in ["12 Example Street", "Tom & Mia\u{2019}s", "mailto:mia@example.org", "house.png"] {
        assert!(joined.contains(text), "{text}: {all}");
    }
    assert_eq!(unread, 1, "the picture");
}

#[test]
fn a_text_in_any_encoding_and_of_any_length_is_read() {
    let word = "T\u{177} Gwyn";
    let utf16: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let with_mark = [&[0xFF, 0xFE], utf16.as_slice()].concat();
    let long = format!("{}{word}{}", "a ".repeat(1 << 19), " b".repeat(1 << 20));
    for bytes in [word.as_bytes(), &with_mark, long.as_bytes()] {
        assert!(said(bytes, "text/plain").0.contains(word));
    }
    assert!(said(b"Caf\xe9", "text/plain").0.contains("Caf\u{e9}"));
}

#[test]
fn what_lies_across_two_blocks_is_whole_in_one_piece() {
    let before = "x".repeat((1 << 20) - 5);
    let text = format!("{before} 12 Example Street and on");
    assert!(said(text.as_bytes(), "text/plain").0.contains("12 Example Street"));
}

#[test]
fn json_is_read_with_what_meta_wrote_wrongly() {
    let json = br#"{"content": "12 Example\nStreet", "at": "T\u00c5\u00b7 Gwyn", "n": 7700900123}"#;
    let (all, _) = said(json, "application/json");
    for text in ["12 Example\nStreet", "T\u{177} Gwyn", "7700900123"] {
        assert!(all.contains(text), "{text}: {all}");
    }
}

#[test]
fn a_mail_is_read_with_its_head_and_what_hangs_on_it() {
    let mail = b"From: Mia <mia@example.org>\r\nSubject: =?utf-8?Q?T=C5=B7_Gwyn?=\r\n\
MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\
Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nMTIgRXhhbXBsZSBTdHJlZXQ=\r\n\
--b\r\nContent-Type: text/plain; name=\"school.txt\"\r\n\
Content-Disposition: attachment; filename=\"school.txt\"\r\n\r\nOakfield\r\n--b--\r\n";
    let (all, _) = said(mail, "message/rfc822");
    for text in ["mia@example.org", "T\u{177} Gwyn", "12 Example Street", "school.txt", "Oakfield"]
    {
        assert!(all.contains(text), "{text}: {all}");
    }
}

/// A PDF with one page that draws this.
pub(super) fn paper(drawn: &str) -> Vec<u8> {
    let length = drawn.len();
    format!(
        "%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R
/Resources <</Font <</F 5 0 R>>>>>> endobj
4 0 obj <</Length {length}>> stream
{drawn}
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
6 0 obj <</Title (A scan of Oakfield)>> endobj
trailer <</Root 1 0 R /Info 6 0 R /Size 7>>
%%EOF
"
    )
    .into_bytes()
}

#[test]
fn the_text_of_a_pdf_is_read_with_what_lies_invisibly_over_a_scan() {
    let drawn = "BT /F 12 Tf 20 300 Td (12 Exam) Tj (ple Street) Tj 0 -20 Td 3 Tr (hidden) Tj ET
BT /F 12 Tf 200 100 Td (near) Tj 60 0 Td (far) Tj ET";
    let text = pdf::text(paper(drawn)).expect("it is a PDF");
    for part in ["A scan of Oakfield", "12 Example Street\nhidden", "near far"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(pdf::text(b"not a PDF".to_vec()), None);
}

#[test]
fn what_cannot_be_read_is_said() {
    assert_eq!(said(b"PK\x03\x04 broken", "application/zip").1, 1);
    assert_eq!(said(b"anything", "video/mp4").1, 1);
    let inner = zipped(&[("a.txt", b"deep")]);
    let outer = zipped(&[("b.zip", &zipped(&[("c.zip", &inner)]))]);
    let (all, unread) = said(&outer, "application/zip");
    assert!(!all.contains("deep") && unread == 1, "{all} {unread}");
    let many: Vec<(String, Vec<u8>)> = (0..60).map(|n| (format!("{n}"), vec![])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(n, b)| (n.as_str(), &b[..])).collect();
    assert_eq!(said(&zipped(&many), "application/zip").1, 1);
}

#[test]
fn reading_stops_when_it_is_told_to() {
    let zip = zipped(&[("a.txt", b"one"), ("b.txt", b"two")]);
    let mut seen = 0;
    let limits = Limits::default();
    let stop = &mut |_: Found<'_>| {
        seen += 1;
        ControlFlow::Break(())
    };
    read(Cursor::new(zip), "application/zip", "x", &limits, stop).expect("memory can be read");
    assert_eq!(seen, 1);
}

proptest::proptest! {
    #[test]
    fn no_bytes_of_any_kind_break_it(
        bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..600),
        kind in 0..7_usize,
    ) {
        let kinds = ["application/zip", "text/xml", "application/json", "message/rfc822",
            "text/html", "text/plain", "application/mbox"];
        said(&bytes, kinds[kind]);
    }
}
