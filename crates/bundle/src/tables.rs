//! Chronology and exhibit list as tables: CSV in UTF-8 with a byte order mark,
//! lines ended by CR LF, as spreadsheets expect (bundle-1 §1).
//!
//! A spreadsheet takes text that begins with `=`, `+`, `-` or `@` for a
//! formula. Such text gets an apostrophe before it. A character that would put
//! others in another order, or command a terminal, is written as its name, as
//! it is in the documents. Nothing else changes.

use diary::{Exhibit, Incident, Observation, Status, Witness, Words};
use sentences::Sentences;

use crate::documents::ink;
use crate::{Contents, Correctable, Error, Histories, History, exhibit_file_name, phrase};

/// The first bytes, by which spreadsheets know UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Every incident, in the order of the chronology.
pub(crate) fn chronology(contents: &Contents, histories: &Histories) -> Result<Vec<u8>, Error> {
    let sentences = Sentences::of(contents.language);
    let exhibits = |incident: &Incident| {
        let of = histories.exhibits.iter().map(|history| &history.newest().kept.subject);
        let belong = of.filter(|exhibit| exhibit.incidents.contains(&incident.number));
        belong.map(|exhibit| exhibit.reference.to_string()).collect::<Vec<_>>().join("; ")
    };
    const COLUMNS: [&str; 16] = [
        "number",
        "date",
        "when",
        "times",
        "place",
        "what",
        "words",
        "ways",
        "who",
        "observation",
        "witnesses",
        "effect",
        "exhibits",
        "written",
        "delay",
        "changed",
    ];
    let heads = COLUMNS.map(|column| sentences.say(&format!("table-{column}")));
    let rows = histories.incidents.iter().map(|history| {
        let (first, newest) = (history.first(), history.newest());
        let incident = &newest.kept.subject;
        let blank = || sentences.say("not-recorded");
        let said =
            |words: Option<&Words>| words.map_or_else(blank, |words| words.as_str().to_owned());
        let list = |texts: Vec<String>| if texts.is_empty() { blank() } else { texts.join("; ") };
        vec![
            incident.number.to_string(),
            incident.when.date().map_or_else(blank, |date| date.to_string()),
            phrase::when(&incident.when, &sentences),
            incident.times().to_string(),
            said(incident.place.as_ref()),
            incident.what_happened.as_str().to_owned(),
            said(incident.exact_words.as_ref()),
            list(
                incident
                    .ways
                    .iter()
                    .map(|way| sentences.say(&format!("way-{}", way.key())))
                    .collect(),
            ),
            who(incident, &sentences),
            observation(incident, &sentences),
            list(incident.witnesses.iter().map(witness).collect()),
            list(
                [&incident.effect.then, &incident.effect.after]
                    .into_iter()
                    .flatten()
                    .map(text)
                    .collect(),
            ),
            exhibits(incident),
            phrase::written(&first.written, &sentences),
            phrase::delay(&first.written, &incident.when, &sentences).unwrap_or_default(),
            changed(history, &sentences),
        ]
    });
    table(heads.to_vec(), rows)
}

/// Every exhibit, in the order of the exhibit list.
pub(crate) fn exhibit_list(contents: &Contents, histories: &Histories) -> Result<Vec<u8>, Error> {
    let sentences = Sentences::of(contents.language);
    const COLUMNS: [&str; 20] = [
        "reference",
        "description",
        "original-name",
        "file-name",
        "media-type",
        "size",
        "sha256",
        "grade",
        "date",
        "device",
        "incidents",
        "captured-with",
        "original-at",
        "online-address",
        "online-platform",
        "online-handle",
        "online-account-id",
        "online-seen",
        "made-from",
        "changed",
    ];
    let heads = COLUMNS.map(|column| sentences.say(&format!("table-exhibit-{column}")));
    let rows = histories.exhibits.iter().map(|history| {
        let exhibit: &Exhibit = &history.newest().kept.subject;
        let blank = || sentences.say("not-recorded");
        let numbers: Vec<String> = exhibit.incidents.iter().map(ToString::to_string).collect();
        vec![
            exhibit.reference.to_string(),
            exhibit.shows.as_ref().map_or_else(blank, text),
            text(&exhibit.original_name),
            exhibit_file_name(exhibit),
            exhibit.media_type.clone(),
            exhibit.size.to_string(),
            exhibit.sha256.clone(),
            exhibit
                .grade
                .map_or_else(blank, |grade| sentences.say(&format!("grade-{}", grade.key()))),
            exhibit.embedded.taken.clone().unwrap_or_else(blank),
            exhibit.embedded.device.clone().unwrap_or_else(blank),
            if numbers.is_empty() { blank() } else { numbers.join("; ") },
            exhibit.captured_with.as_ref().map_or_else(blank, text),
            exhibit.original_at.as_ref().map_or_else(blank, text),
            exhibit.online.address.as_ref().map_or_else(blank, text),
            exhibit.online.platform.as_ref().map_or_else(blank, text),
            exhibit.online.handle.as_ref().map_or_else(blank, text),
            exhibit.online.account_id.as_ref().map_or_else(blank, text),
            exhibit.online.seen.map_or_else(blank, |seen| phrase::when(&seen, &sentences)),
            exhibit
                .origin
                .as_ref()
                .map_or_else(String::new, |from| phrase::origin(from, &sentences)),
            changed(history, &sentences),
        ]
    });
    table(heads.to_vec(), rows)
}

fn table(heads: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>, Error> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec());
    let failed = |error: csv::Error| Error::Io(std::io::Error::other(error.to_string()));
    writer.write_record(&heads).map_err(failed)?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| harmless(cell))).map_err(failed)?;
    }
    writer.into_inner().map_err(|_| Error::Io(std::io::Error::other("a table could not be ended")))
}

/// The text so that no spreadsheet runs it, and nothing in it is obeyed.
fn harmless(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let mut text = if formula { "'".to_owned() } else { String::new() };
    for c in cell.chars() {
        if ink::reorders(c) || (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            text.push_str(&ink::name(c));
        } else {
            text.push(c);
        }
    }
    text
}

fn text(words: &Words) -> String {
    words.as_str().to_owned()
}

fn witness(Witness { name, saw, card: _, willing: _ }: &Witness) -> String {
    match saw {
        Some(saw) => format!("{}: {}", name.as_str(), saw.as_str()),
        None => text(name),
    }
}

fn who(incident: &Incident, sentences: &Sentences) -> String {
    let Some(who) = &incident.who else { return sentences.say("not-recorded") };
    let name = who.name.as_ref().map_or_else(|| sentences.say("someone-unknown"), text);
    match &who.how_i_know {
        Some(how) => format!("{name}: {}", how.as_str()),
        None => name,
    }
}

fn observation(incident: &Incident, sentences: &Sentences) -> String {
    match &incident.observation {
        None => sentences.say("not-recorded"),
        Some(Observation::Own) => sentences.say("saw-it-myself"),
        Some(Observation::ToldBy { name: None }) => sentences.say("told-by-someone"),
        Some(Observation::ToldBy { name: Some(name) }) => {
            sentences.say_with("told-by", &[("name", sentences::Blank::Text(name.as_str()))])
        }
    }
}

/// Whether it was withdrawn or corrected since it was first written.
fn changed<T: Correctable>(history: &History<T>, sentences: &Sentences) -> String {
    match (history.newest().kept.status, history.is_corrected()) {
        (Status::Withdrawn, _) => sentences.say("status-withdrawn"),
        (Status::Current | Status::Erased, true) => sentences.say("table-corrected"),
        (Status::Current | Status::Erased, false) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_no_other_cell_changes() {
        assert_eq!(harmless("=1+1"), "'=1+1");
        assert_eq!(harmless("@home"), "'@home");
        assert_eq!(harmless("he said = nothing"), "he said = nothing");
        assert_eq!(harmless("שלום, tŷ\r\n\t\u{200f}."), "שלום, tŷ\r\n\t\u{200f}.");
    }

    #[test]
    fn what_would_be_obeyed_in_a_cell_is_written_as_its_name() {
        assert_eq!(harmless("photo\u{202e}gpj.exe"), "photo[U+202E RIGHT-TO-LEFT OVERRIDE]gpj.exe");
        assert_eq!(
            harmless("\u{2066}a\u{2069}"),
            "[U+2066 LEFT-TO-RIGHT ISOLATE]a[U+2069 POP DIRECTIONAL ISOLATE]"
        );
        assert_eq!(harmless("\u{1b}[2J"), "[U+001B][2J");
    }

    #[test]
    fn cells_keep_quotes_commas_and_lines() {
        let bytes =
            table(vec!["a".into()], std::iter::once(vec!["one, \"two\"\nthree".to_owned()]));
        let bytes = bytes.expect("memory takes every byte");
        assert_eq!(bytes, "\u{feff}a\r\n\"one, \"\"two\"\"\nthree\"\r\n".as_bytes());
    }
}
