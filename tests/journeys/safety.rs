//! What would give the writer away is found wherever it was planted, and nothing
//! is written before each is answered.

use std::io::{Cursor, Write as _};
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use support::programs;
use zip::write::SimpleFileOptions;

use crate::desk::{Desk, problem, said, text, walk};

/// A diary with a confidential sheet, and entries and files that give away what
/// stands in it: two entries and six files. The third entry is harmless.
fn planted() -> Desk {
    let (desk, _) = Desk::with_diary();
    desk.json(&[
        "add",
        "sheet",
        "--set",
        "address=12 Example Street, Newtown, AB1 2CD",
        "--set",
        "position=51.5, -0.12",
        "--set",
        "phones=07700 900123",
        "--set",
        "children.1.name=Mia Example",
        "--set",
        "children.1.school=Oakfield Primary",
    ]);
    desk.json(&["write", "He asked a neighbour about 12 Example St."]);
    desk.json(&["write", "He waited for Mia at the gate."]);
    desk.json(&["amend", "2", "--text", "He waited at the gate.", "--reason", "Less."]);
    desk.json(&["write", "He rang twice."]);
    for (name, bytes) in [
        ("photo.jpg", photo_at(51.5002, -0.1203)),
        ("12 Example Street.txt", b"Nothing of note.".to_vec()),
        ("scan.pdf", scan("A letter from Oakfield Primary")),
        ("WhatsApp Chat - M.zip", chat()),
        ("mail.eml", mail()),
        ("letter.docx", letter()),
    ] {
        let file = desk.file(name, &bytes);
        desk.json(&["attach", text(&file), "--incident", "3"]);
    }
    desk
}

const PLANTED: [&str; 8] = ["1", "2", "AJS/1", "AJS/2", "AJS/3", "AJS/4", "AJS/5", "AJS/6"];

#[test]
fn every_plant_is_found_and_nothing_is_written_before_the_answers() {
    let desk = planted();
    let bundle = desk.path("bundle");
    let make = ["bundle", "--to", text(&bundle)];
    let hits = unanswered(&desk, &make);
    let mut places: Vec<&str> = hits.iter().filter_map(|hit| hit["place"].as_str()).collect();
    places.sort_unstable();
    assert_eq!(places, PLANTED);
    assert!(!bundle.exists(), "nothing is written");

    let terminal = desk.run(&make);
    assert_eq!(terminal.status.code(), Some(1));
    for part in ["where you live", "Incident 1", "12 Example St.", "--leave", "name a child"] {
        assert!(said(&terminal).contains(part), "{part}: {}", said(&terminal));
    }

    let without = PLANTED.join(",");
    desk.json(&[&make[..], &["--without", &without]].concat());
    is_clean(&bundle);
    programs_accept(&bundle);

    let whole = desk.path("whole");
    let ids: Vec<&str> = hits.iter().filter_map(|hit| hit["id"].as_str()).collect();
    let leave = ["bundle", "--to", text(&whole), "--leave", &ids.join(",")];
    let made = desk.json(&leave);
    assert_eq!((&made["incidents"], &made["exhibits"]), (&3.into(), &6.into()));
    programs_accept(&whole);

    // Asked once: the same is not asked again, until an answer is taken back.
    let again = desk.path("again");
    desk.json(&["bundle", "--to", text(&again)]);
    let answers = desk.json(&["answers"]);
    assert_eq!(answers.as_array().map(Vec::len), Some(8));
    desk.json(&["answers", "--take-back", ids[0]]);
    let third = desk.path("third");
    assert_eq!(unanswered(&desk, &["bundle", "--to", text(&third)]).len(), 1);
}

#[test]
fn what_was_taken_near_a_secret_place_is_said_before_and_after_with_what_can_be_done() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["add", "sheet", "--set", "position=51.5, -0.12"]);
    let place = ["--set", "position=52.0, -1.5", "--set", "known=not-sure"];
    desk.json(&[&["add", "place", "--set", "name=Café"][..], &place].concat());
    desk.json(&["write", "He waited."]);
    for (name, north, east) in
        [("home.jpg", 51.5002, -0.1203), ("café.jpg", 52.0, -1.5001), ("far.jpg", 53.0, -2.0)]
    {
        desk.json(&["attach", text(&desk.file(name, &photo_at(north, east))), "--incident", "1"]);
    }
    let bundle = desk.path("bundle");
    let make = ["bundle", "--to", text(&bundle)];
    let hits = unanswered(&desk, &make);
    let near = [
        "AJS/1: The file says where it was taken. That is within 500 metres of where you live. \
         Before you hand it on: make a copy to look at.",
        "AJS/2: The file says where it was taken. That is within 500 metres of Café. \
         Before you hand it on: make a copy to look at.",
    ];
    let waiting = said(&desk.run(&make));
    let ids: Vec<&str> = hits.iter().filter_map(|hit| hit["id"].as_str()).collect();
    let made = said(&desk.run(&[&make[..], &["--leave", &ids.join(",")]].concat()));
    assert!(made.contains("The bundle is ready."), "{made}");
    for said in [waiting, made] {
        assert!(near.iter().all(|near| said.contains(near)), "{said}");
        assert!(!said.contains("AJS/3: The file says"), "{said}");
    }
    let plain = desk.path("plain");
    let without = ["bundle", "--to", text(&plain), "--without", "AJS/1,AJS/2"];
    let said = said(&desk.run(&without));
    assert!(!said.contains("The file says where"), "what is held back is not spoken of: {said}");
}

#[test]
fn a_diary_that_keeps_nothing_secret_is_not_asked_anything() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He asked a neighbour about 12 Example Street, AB1 2CD."]);
    let bundle = desk.path("bundle");
    desk.json(&["bundle", "--to", text(&bundle)]);
    assert!(bundle.join("READ-ME-FIRST.pdf").exists());
}

#[test]
fn a_bundle_can_be_of_one_person_one_order_one_way_and_one_exhibit() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["add", "person", "--set", "name=N. B.", "--set", "role=the-person"]);
    desk.json(&["add", "account", "--set", "handle=@nb", "--set", "person=1"]);
    desk.json(&["add", "order", "--set", "kind=spo", "--set", "person=1"]);
    desk.json(&["write", "By the person.", "--set", "people=1", "--set", "channels=text"]);
    desk.json(&["write", "By the account.", "--set", "accounts=1", "--way", "threat"]);
    desk.json(&["write", "Broke it.", "--set", "broke.1.order=1", "--set", "broke.1.term=2"]);
    desk.json(&["write", "Someone else."]);
    for (name, incident) in [("a.txt", "4"), ("b.txt", "4"), ("c.txt", "1")] {
        let file = desk.file(name, name.as_bytes());
        desk.json(&["attach", text(&file), "--incident", incident]);
    }
    let exhibits = |bundle: &str| -> Vec<String> {
        let files = walk(&desk.path(bundle).join("data/05-EXHIBITS")).into_iter();
        let mut names: Vec<_> = files
            .filter_map(|file| {
                Some(file.file_name()?.to_string_lossy().split('_').next()?.to_owned())
            })
            .collect();
        names.sort();
        names
    };
    for (chosen, incidents) in [
        (&["--person", "1"][..], 2),
        (&["--order", "1"], 1),
        (&["--way", "text"], 1),
        (&["--way", "text,threat"], 2),
        (&["--person", "1", "--way", "threat"], 1),
        (&["--without", "4"], 3),
        (&["--person", "1", "--without", "2,account/1"], 1),
        (&["--exhibit", "AJS/2"], 1),
        (&["--exhibit", "AJS/2,AJS/3"], 2),
        (&["--exhibit", "AJS/2", "--way", "text"], 0),
    ] {
        let bundle = desk.path(&chosen.join("_").replace('/', "-"));
        let made = desk.json(&[&["bundle", "--to", text(&bundle)], chosen].concat());
        assert_eq!(made["incidents"], incidents, "{chosen:?}");
        programs_accept(&bundle);
    }
    assert_eq!(exhibits("--exhibit_AJS-2"), ["AJS-002"]);
    assert_eq!(exhibits("--exhibit_AJS-2,AJS-3"), ["AJS-002", "AJS-003"]);
    for wrong in
        [["--exhibit", "AJS/9"], ["--person", "7"], ["--without", "AJS/9"], ["--order", "2"]]
    {
        let bundle = desk.path("wrong");
        let words = [&["bundle", "--to", text(&bundle)], &wrong[..]].concat();
        assert_eq!(desk.problem(&words, 1), "not-found", "{wrong:?}");
    }
    if programs::at_hand("pdftotext") {
        let page = desk.path("--person_1_--without_2,account-1").join("READ-ME-FIRST.pdf");
        let output = programs::run(Command::new("pdftotext").arg(page).arg("-"));
        let words = String::from_utf8_lossy(&output.stdout);
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in ["chosen: Person 1.", "held these back: Incident 2, Account 1."] {
            assert!(words.contains(part), "{part}: {words}");
        }
    }
}

/// What waits for an answer.
pub(crate) fn unanswered(desk: &Desk, words: &[&str]) -> Vec<Value> {
    let output = desk.run(&[words, &["--json"]].concat());
    assert_eq!(problem(&output, 1), "safety-unanswered");
    let json: Value = serde_json::from_slice(&output.stdout).expect("it prints JSON");
    let hits = json["check"]["hits"].as_array().cloned().unwrap_or_default();
    hits.into_iter().filter(|hit| hit["isLeft"] == false).collect()
}

/// Nothing that was planted is in the bundle, in its names, its bytes or the
/// text of its pages.
fn is_clean(bundle: &Path) {
    let planted = ["examplest", "ab12cd", "7700900123", "oakfield", "waited for mia"];
    let folded = |text: &str| {
        let kept = text.to_lowercase();
        let joined: String = kept.chars().filter(|c| c.is_alphanumeric()).collect();
        format!("{joined}\n{kept}")
    };
    for file in walk(bundle) {
        let bytes = std::fs::read(&file).expect("it can be read");
        let name = file.strip_prefix(bundle).expect("it lies in the bundle").display().to_string();
        let mut says = folded(&name) + &folded(&String::from_utf8_lossy(&bytes));
        if name.ends_with(".pdf") && programs::at_hand("pdftotext") {
            let text = programs::run(Command::new("pdftotext").arg(&file).arg("-"));
            says += &folded(&String::from_utf8_lossy(&text.stdout));
        }
        for word in planted {
            assert!(!says.contains(word), "{name} has {word}");
        }
    }
}

fn programs_accept(bundle: &Path) {
    let output = programs::run(Command::new(programs::ours("daymark-verify")).arg(bundle));
    assert!(output.status.success(), "{}", said(&output));
}

/// A JPEG of nothing that says where it was taken (EXIF 2.32 §4.6.6).
fn photo_at(north: f64, east: f64) -> Vec<u8> {
    let mut tiff: Vec<u8> = b"MM\0\x2A\0\0\0\x08".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_be_bytes()[..], &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
    };
    tiff.extend([0, 1]);
    tiff.extend(entry(0x8825, 4, 1, 26_u32.to_be_bytes()));
    tiff.extend([0; 4]);
    tiff.extend([0, 4]);
    let side = |letter: u8| [letter, 0, 0, 0];
    tiff.extend(entry(1, 2, 2, side(if north < 0.0 { b'S' } else { b'N' })));
    tiff.extend(entry(2, 5, 3, 80_u32.to_be_bytes()));
    tiff.extend(entry(3, 2, 2, side(if east < 0.0 { b'W' } else { b'E' })));
    tiff.extend(entry(4, 5, 3, 104_u32.to_be_bytes()));
    tiff.extend([0; 4]);
    for degrees in [north, east] {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is small")]
        let micro = (degrees.abs() * 1e6).round() as u32;
        for (value, under) in [(micro, 1_000_000_u32), (0, 1), (0, 1)] {
            tiff.extend(value.to_be_bytes());
            tiff.extend(under.to_be_bytes());
        }
    }
    let length = u16::try_from(tiff.len() + 8).expect("it is short").to_be_bytes();
    [b"\xFF\xD8\xFF\xE1", &length[..], b"Exif\0\0", &tiff, b"\xFF\xD9"].concat()
}

/// A scan: a page with these words invisibly over it.
fn scan(words: &str) -> Vec<u8> {
    let drawn = format!("BT 3 Tr /F 12 Tf 20 300 Td ({words}) Tj ET");
    let length = drawn.len();
    let text = format!(
        "%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R
/Resources <</Font <</F 5 0 R>>>>>> endobj
4 0 obj <</Length {length}>> stream
{drawn}
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
trailer <</Root 1 0 R /Size 6>>
%%EOF
"
    );
    text.into_bytes()
}

fn chat() -> Vec<u8> {
    let lines = "04/05/2026, 21:40 - M: Is this your new number, +44 7700 900123?\n\
                 04/05/2026, 21:41 - M: Answer me\n";
    zipped(&[("WhatsApp Chat with M.txt", lines.as_bytes())])
}

fn mail() -> Vec<u8> {
    // `I will drive to ab12cd tonight.`
    b"From: M <m@example.org>\r\nTo: A <a@example.org>\r\nSubject: Soon\r\n\
MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\
Content-Transfer-Encoding: base64\r\n\r\nSSB3aWxsIGRyaXZlIHRvIGFiMTJjZCB0b25pZ2h0Lg==\r\n"
        .to_vec()
}

fn letter() -> Vec<u8> {
    let types = b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    let document = b"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
<w:body><w:p><w:r><w:t>To 12 Exa</w:t></w:r><w:r><w:t>mple Street</w:t></w:r></w:p></w:body></w:document>";
    zipped(&[("[Content_Types].xml", types), ("word/document.xml", document)])
}

fn zipped(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, SimpleFileOptions::default()).expect("memory has room");
        zip.write_all(bytes).expect("memory has room");
    }
    zip.finish().expect("memory has room").into_inner()
}
