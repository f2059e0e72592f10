//! The parts of the package.

use super::Paragraph;
use super::xml::escaped;

/// What every part begins with.
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The names that the text is written in.
const NAMES: &str = concat!(
    r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#,
);

/// Which part is of which kind.
pub(super) const CONTENT_TYPES: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
    r#"<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#,
    r#"<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>"#,
    r#"<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>"#,
    r#"<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>"#,
    r#"<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>"#,
    r#"<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>"#,
    "</Types>",
);

/// What the package holds.
pub(super) const RELATIONSHIPS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>"#,
    "</Relationships>",
);

/// What the text needs beside itself.
pub(super) const DOCUMENT_RELATIONSHIPS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>"#,
    r#"<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>"#,
    r#"<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>"#,
    r#"<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>"#,
    "</Relationships>",
);

/// What the file says of itself: nothing of who made it.
pub(super) fn properties(title: &str, lang: &str, made: &str) -> String {
    let title = escaped(title);
    format!(
        r#"{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:language>{lang}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{made}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{made}</dcterms:modified></cp:coreProperties>"#
    )
}

/// The text, on A4.
pub(super) fn document(paragraphs: &[Paragraph]) -> String {
    let body: String = paragraphs.iter().map(paragraph).collect();
    format!(
        r#"{HEAD}<w:document {NAMES}><w:body>{body}<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1134" w:bottom="1304" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>"#
    )
}

fn paragraph(paragraph: &Paragraph) -> String {
    let Paragraph { style, rtl, label, text } = paragraph;
    let style = style.id();
    let (direction, letters) = if *rtl { ("<w:bidi/>", "<w:rtl/>") } else { ("", "") };
    let label = label.as_ref().map(|label| run(&format!("{label}: "), "<w:b/>"));
    let label = label.unwrap_or_default();
    let text = run(text, letters);
    format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{direction}</w:pPr>{label}{text}</w:p>"#)
}

fn run(text: &str, look: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let text = escaped(text);
    format!(r#"<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>"#)
}

/// The head of each page.
pub(super) fn header(head: &str) -> String {
    let head = run(head, r#"<w:b/><w:sz w:val="18"/>"#);
    format!(r#"{HEAD}<w:hdr {NAMES}><w:p>{head}</w:p></w:hdr>"#)
}

/// The foot of each page, with fields that the word processor fills in.
pub(super) fn footer(foot: &str, page_of: &str) -> String {
    const LOOK: &str = r#"<w:sz w:val="16"/>"#;
    let before = run(&format!("{foot}    "), LOOK);
    let mut numbers = String::new();
    let mut rest = page_of;
    while let Some((text, after)) = rest.split_once('{') {
        let Some((name, next)) = after.split_once('}') else { break };
        let field = if name == "pages" { "NUMPAGES" } else { "PAGE" };
        numbers.push_str(&run(text, LOOK));
        numbers.push_str(&format!(
            r#"<w:fldSimple w:instr="{field}"><w:r><w:rPr>{LOOK}</w:rPr><w:t>1</w:t></w:r></w:fldSimple>"#
        ));
        rest = next;
    }
    numbers.push_str(&run(rest, LOOK));
    format!(r#"{HEAD}<w:ftr {NAMES}><w:p>{before}{numbers}</w:p></w:ftr>"#)
}
