//! Every exhibit as a table.

use diary::Exhibit;
use sentences::Sentences;

use super::{Table, changed, text};
use crate::{Contents, Histories, exhibit_file_name, phrase};

/// Every exhibit, in the order of the exhibit list.
pub(super) fn table(contents: &Contents, histories: &Histories, sentences: &Sentences) -> Table {
    const COLUMNS: [&str; 21] = [
        "reference",
        "description",
        "original-name",
        "file-name",
        "media-type",
        "size",
        "sha256",
        "intimate",
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
    // Only a word where one is: the list is not to ask of each what it shows.
    let intimate =
        |exhibit: &Exhibit| match contents.selection.intimate.shown.contains(&exhibit.reference) {
            true => sentences.say("answer-yes"),
            false => String::new(),
        };
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
            intimate(exhibit),
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
            exhibit.online.seen.map_or_else(blank, |seen| phrase::when(&seen, sentences)),
            exhibit
                .origin
                .as_ref()
                .map_or_else(String::new, |from| phrase::origin(from, sentences)),
            changed(history, sentences),
        ]
    });
    Table {
        name: sentences.say("table-exhibits"),
        heads: heads.to_vec(),
        counted: &[5],
        rows: rows.collect(),
    }
}
