//! What the paragraphs of a document look like, by names that word processors
//! and screen readers know.

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// The title of the document.
    Title,
    /// What stands below the title.
    Subtitle,
    /// What must be read first.
    Mark,
    /// The heading of a part.
    Heading,
    /// The beginning of a numbered paragraph; the word processor counts.
    Numbered,
    /// What belongs to the numbered paragraph before it.
    Text,
    /// A line of a list.
    Point,
    /// Anything else.
    Plain,
}

impl Style {
    /// Every style.
    const ALL: [Self; 8] = [
        Self::Title,
        Self::Subtitle,
        Self::Mark,
        Self::Heading,
        Self::Numbered,
        Self::Text,
        Self::Point,
        Self::Plain,
    ];

    /// Its id in the styles part.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Subtitle => "Subtitle",
            Self::Mark => "DraftMark",
            Self::Heading => "Heading1",
            Self::Numbered => "NumberedParagraph",
            Self::Text => "ParagraphText",
            Self::Point => "ListBullet",
            Self::Plain => "Normal",
        }
    }

    /// Its name, and how its paragraphs and letters look.
    fn look(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Title => ("Title", r#"<w:spacing w:after="60"/>"#, r#"<w:b/><w:sz w:val="44"/>"#),
            Self::Subtitle => ("Subtitle", r#"<w:spacing w:after="240"/>"#, ""),
            Self::Mark => ("Draft mark", r#"<w:spacing w:after="120"/>"#, "<w:b/>"),
            Self::Heading => (
                "heading 1",
                r#"<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>"#,
                r#"<w:b/><w:sz w:val="28"/>"#,
            ),
            Self::Numbered => (
                "Numbered paragraph",
                r#"<w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="240" w:after="60"/>"#,
                "",
            ),
            Self::Text => ("Paragraph text", r#"<w:ind w:left="567"/>"#, ""),
            Self::Point => ("List Bullet", r#"<w:numPr><w:numId w:val="2"/></w:numPr>"#, ""),
            Self::Plain => ("Normal", "", ""),
        }
    }
}

/// How numbered paragraphs and lists count: one list each, from the first to
/// the last.
pub(super) const NUMBERING: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    r#"<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>"#,
    r#"<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>"#,
    r#"<w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>"#,
    r#"<w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum>"#,
    r#"<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>"#,
    r#"<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>"#,
    r#"<w:lvlText w:val="•"/><w:lvlJc w:val="left"/>"#,
    r#"<w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>"#,
    r#"<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#,
    r#"<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>"#,
);

/// The styles, and the language that every text is in where nothing else is
/// said.
pub(super) fn styles(lang: &str) -> String {
    let lang = tag(lang);
    let defaults = format!(
        r#"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{lang}" w:eastAsia="{lang}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"#
    );
    let one = |style: Style| {
        let (name, paragraph, letters) = style.look();
        let id = style.id();
        let default = if style == Style::Plain { r#" w:default="1""# } else { "" };
        let based = if style == Style::Plain { "" } else { r#"<w:basedOn w:val="Normal"/>"# };
        format!(
            r#"<w:style w:type="paragraph"{default} w:styleId="{id}"><w:name w:val="{name}"/>{based}<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"#
        )
    };
    let all: String = Style::ALL.into_iter().map(one).collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{defaults}{all}</w:styles>"#
    )
}

/// The settings: the language, and that this is the form of Word 2013 and
/// later, so that it opens as it is.
pub(super) fn settings(lang: &str) -> String {
    let lang = tag(lang);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="{lang}"/></w:settings>"#
    )
}

/// Word processors know languages with their country.
fn tag(lang: &str) -> &str {
    if lang == "cy" { "cy-GB" } else { lang }
}
