//! The sentence files, built into the program: one line for each area.

use crate::Language;

/// Names each area's file once; both languages follow.
macro_rules! areas {
    ($($area:literal),* $(,)?) => {
        const ENGLISH: &[&str] = &[
            $(include_str!(concat!("../../../locales/en-GB/", $area, ".ftl"))),*
        ];
        const WELSH: &[&str] = &[
            $(include_str!(concat!("../../../locales/cy/", $area, ".ftl"))),*
        ];
    };
}

areas![
    "words",
    "cards",
    "documents",
    "evidence",
    "tables",
    "access",
    "breach",
    "bulk",
    "checks",
    "cli",
    "confidential",
    "copies",
    "grounds",
    "guides",
    "labels",
    "patterns",
    "problems",
    "reading",
    "redaction",
    "safety",
    "screens",
    "stamps",
    "versions"
];

/// The sources of one language, in one order.
pub(crate) fn of(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => ENGLISH,
        Language::Welsh => WELSH,
    }
}
