//! What a writer can say of an exhibit: all of it, from the command line and back.

use daymark::contract::{ExhibitNotes, OnlineNotes};
use diary::{Exhibit, Grade, Online, Words, Zone};

use crate::desk::{Desk, text};

/// Something for everything that can be said of an exhibit. A new field does not
/// compile here until it is filled.
pub(crate) fn full() -> ExhibitNotes {
    ExhibitNotes {
        incidents: vec![1],
        grade: Some(Grade::AppExport),
        shows: "exhibit shows".to_owned(),
        intimate: Some(false),
        captured_with: "exhibit captured with".to_owned(),
        original_at: "exhibit original at".to_owned(),
        online: OnlineNotes {
            address: "https://example.org/exhibit address".to_owned(),
            platform: "exhibit platform".to_owned(),
            handle: "@exhibit handle".to_owned(),
            account_id: "0042 exhibit".to_owned(),
            seen: "2026-05-04 02:10 to 2026-05-04 04:55".to_owned(),
            seen_said: String::new(),
        },
    }
}

/// Attaches a note with these, as words of the command line.
pub(crate) fn attach(desk: &Desk, notes: &ExhibitNotes) {
    let ExhibitNotes { incidents, grade, shows, intimate, captured_with, original_at, online } =
        notes;
    let OnlineNotes { address, platform, handle, account_id, seen, seen_said: _ } = online;
    let file = desk.file("note.txt", b"a note");
    let incidents = incidents.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
    let intimate = if *intimate == Some(true) { "yes" } else { "no" };
    let said = [
        ("--incident", incidents.as_str()),
        ("--grade", grade.map_or("", Grade::key)),
        ("--shows", shows),
        ("--intimate", intimate),
        ("--captured-with", captured_with),
        ("--original-at", original_at),
        ("--url", address),
        ("--platform", platform),
        ("--handle", handle),
        ("--account-id", account_id),
        ("--seen", seen),
    ];
    let words = said.iter().flat_map(|(option, text)| [*option, *text]);
    desk.json(&["attach", text(&file)].into_iter().chain(words).collect::<Vec<_>>());
}

/// What an exhibit of a bundle says that the writer said of it.
pub(crate) fn said_of(exhibit: Exhibit) -> ExhibitNotes {
    let text = |words: Option<Words>| words.map_or_else(String::new, String::from);
    let Online { address, platform, handle, account_id, seen } = exhibit.online;
    ExhibitNotes {
        incidents: exhibit.incidents.into_iter().map(u32::from).collect(),
        grade: exhibit.grade,
        shows: text(exhibit.shows),
        intimate: exhibit.intimate,
        captured_with: text(exhibit.captured_with),
        original_at: text(exhibit.original_at),
        online: OnlineNotes {
            address: text(address),
            platform: text(platform),
            handle: text(handle),
            account_id: text(account_id),
            seen: seen.map_or_else(String::new, |seen| seen.line(Zone::LONDON)),
            seen_said: String::new(),
        },
    }
}
