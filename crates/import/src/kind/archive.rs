//! What a ZIP is, by the names of the files in it.

/// The media type of a ZIP from the names of its members; `application/zip`
/// where they say no more. Names are looked at, not believed: what reads the
/// file finds out.
#[must_use]
pub fn of_members<'n>(names: impl IntoIterator<Item = &'n str>) -> &'static str {
    let mut found = Found::default();
    for name in names {
        found.see(name);
    }
    match found {
        Found { word: true, .. } => {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        }
        Found { sheet: true, .. } => {
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
        Found { slides: true, .. } => {
            "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        }
        Found { package: true, pages: true, .. } => "application/wacz",
        Found { word: false, sheet: false, slides: false, package: _, pages: _ } => {
            "application/zip"
        }
    }
}

/// What was seen among the names.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is one name that was seen")]
struct Found {
    word: bool,
    sheet: bool,
    slides: bool,
    package: bool,
    pages: bool,
}

impl Found {
    fn see(&mut self, name: &str) {
        match name {
            "word/document.xml" => self.word = true,
            "xl/workbook.xml" => self.sheet = true,
            "ppt/presentation.xml" => self.slides = true,
            "datapackage.json" => self.package = true,
            "pages/pages.jsonl" => self.pages = true,
            _ => self.pages |= name.starts_with("archive/") && name.contains(".warc"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zip_is_told_by_what_is_in_it() {
        let wacz = ["datapackage.json", "archive/data.warc.gz", "indexes/index.cdx"];
        assert_eq!(of_members(wacz), "application/wacz");
        assert_eq!(of_members(["datapackage.json", "data.csv"]), "application/zip");
        assert_eq!(of_members(["pages/pages.jsonl"]), "application/zip");
        let word = of_members(["[Content_Types].xml", "word/document.xml"]);
        assert!(word.ends_with("wordprocessingml.document"));
        assert!(of_members(["xl/workbook.xml"]).ends_with("spreadsheetml.sheet"));
        assert_eq!(of_members([]), "application/zip");
    }
}
