//! Evidence of every kind: kept as it is, and read beside it.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use serde_json::Value;
use support::{corpora, pictures};
use zip::write::SimpleFileOptions;

use crate::desk::{Desk, problem, said, text, walk};

const MAIL: &str = "From: M <m@example.org>\r\nTo: A <a@example.org>\r\n\
Subject: The library\r\nDate: Mon, 04 May 2026 21:40:00 +0100\r\nMIME-Version: 1.0\r\n\
Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\
I know when you leave the library.\r\n--b\r\nContent-Type: text/plain; name=\"list.txt\"\r\n\
Content-Disposition: attachment; filename=\"list.txt\"\r\n\r\nMonday, ten\r\n--b--\r\n";

const CHAT: &str = "[13/05/2026, 21:40:12] M.: I am outside\n\
[13/05/2026, 21:41:00] Me: Please stop\n\
[13/05/2026, 21:42:30] M.: <attached: IMG-1.png>\n\
[14/05/2026, 02:10:00] M.: Answer me\n\
[14/05/2026, 02:11:00] M.: Answer me now\n";

/// A chat as WhatsApp on an iPhone exports it, with a picture.
fn chat(desk: &Desk, name: &str) -> PathBuf {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let picture = pictures::drawn(8, 8, 3);
    for (name, bytes) in [("_chat.txt", CHAT.as_bytes()), ("IMG-1.png", &picture)] {
        zip.start_file(name, SimpleFileOptions::default()).expect("memory takes it");
        zip.write_all(bytes).expect("memory takes it");
    }
    desk.file(name, &zip.finish().expect("memory takes it").into_inner())
}

fn texts(page: &Value) -> Vec<&str> {
    let rows = page["rows"].as_array().expect("there are rows").iter();
    rows.map(|row| row["text"].as_str().expect("a text")).collect()
}

#[test]
fn a_folder_comes_in_whole_and_each_file_says_what_it_is() {
    let (desk, _) = Desk::with_diary();
    let folder = desk.path("phone");
    fs::create_dir(&folder).expect("a folder can be made");
    for n in 0..12_u8 {
        fs::write(folder.join(format!("IMG_{n:02}.png")), pictures::drawn(4, 4, n))
            .expect("a file");
    }
    fs::write(folder.join("again.png"), pictures::drawn(4, 4, 0)).expect("a file");
    fs::write(folder.join("mail.eml"), MAIL).expect("a file");
    fs::write(folder.join("odd.bin"), [0, 159, 146, 150]).expect("a file");
    std::os::unix::fs::symlink(folder.join("gone"), folder.join("broken")).expect("a link");
    let arrived = desk.json(&["attach", "--folder", text(&folder)]);
    let files = arrived["files"].as_array().expect("a list");
    assert_eq!(files.len(), 15);
    assert!(files.iter().all(|file| file["row"].is_object()), "{arrived}");
    let of = |name: &str| files.iter().find(|file| file["name"] == name).expect("it is listed");
    assert_eq!(of("IMG_03.png")["understood"], "Picture");
    assert_eq!(of("mail.eml")["understood"], "A mail");
    assert_eq!(of("mail.eml")["parts"].as_array().map(Vec::len), Some(1));
    assert_eq!(of("IMG_00.png")["sameAs"].as_array().map(Vec::len), Some(0), "it came first");
    assert_eq!(of("again.png")["sameAs"].as_array().map(Vec::len), Some(1));
    assert_eq!(desk.json(&["check"])["holds"], true);
}

#[test]
fn no_file_is_opened_before_it_is_said_what_none_of_them_shows() {
    let (desk, _) = Desk::with_diary();
    // It cannot be opened; that is not even noticed.
    let gone = desk.path("gone.png");
    let gone = text(&gone);
    let ways: [&[&str]; 4] = [
        &["attach", gone],
        &["write", "He sent a picture.", "--attach", gone],
        &["bring-in", "log", gone, "--yes"],
        &["bring-in", "photos", gone],
    ];
    for words in ways {
        let words = [words, &["--json"]].concat();
        let output = desk.unasked(&words);
        assert_eq!(problem(&output, 1), "not-asked", "{words:?}");
    }
    let said = said(&desk.unasked(&["attach", gone]));
    assert!(said.contains("Nothing was opened or kept."), "{said}");
    assert_eq!(desk.json(&["list", "--exhibits"]).as_array().map(Vec::len), Some(0));
    assert_eq!(desk.json(&["list"])["total"], 0, "nothing was written either");
    let guide = desk.json(&["guide", "preserve"]);
    let parts = guide["parts"].as_array().expect("a guide has parts");
    let part = parts.iter().find(|part| part["key"] == "under-18").expect("it is there");
    assert!(part.to_string().contains("Report Remove"), "{part}");
}

#[test]
fn what_nobody_here_wrote_is_kept_to_the_byte_and_nothing_is_refused() {
    let Some(corpora) = corpora::folder() else {
        println!("left out: there is no folder of corpora");
        return;
    };
    let (desk, _) = Desk::with_diary();
    let arrived = desk.json(&["attach", "--folder", text(&corpora)]);
    let files = arrived["files"].as_array().expect("a list");
    assert!(files.len() > 300, "{}", files.len());
    for file in files {
        assert!(file["row"].is_object() && file["problem"].is_null(), "{file}");
    }
    let mails = files.iter().filter(|file| file["row"]["form"] == "mail").count();
    let chats = files.iter().filter(|file| file["row"]["form"] == "whatsapp").count();
    assert!(mails > 30, "{mails}");
    assert_eq!(chats, 2);
    let all = walk(&corpora);
    for file in files.iter().step_by(25) {
        let reference = file["row"]["reference"].as_str().expect("a reference");
        let out = desk.path("out");
        desk.json(&["original", reference, "--to", text(&out)]);
        let kept = fs::read(&out).expect("it came out");
        fs::remove_file(&out).expect("it is there");
        let is_it = |path: &PathBuf| fs::read(path).is_ok_and(|bytes| bytes == kept);
        let name = file["name"].as_str().expect("a name");
        let mut same = all.iter().filter(|path| path.file_name().is_some_and(|n| n == name));
        assert!(same.any(is_it), "{reference}");
    }
    assert_eq!(desk.json(&["check"])["holds"], true);
}

#[test]
fn a_mail_is_read_and_what_hangs_on_it_is_kept_beside_it() {
    let (desk, _) = Desk::with_diary();
    let file = desk.file("letter.eml", MAIL.as_bytes());
    desk.json(&["attach", text(&file), "--grade", "original-file"]);
    let part = desk.json(&["show", "AJS/2"]);
    assert_eq!(part["row"]["originalName"], "list.txt");
    assert_eq!(part["madeFrom"], 1);
    assert_eq!(part["originText"], "Part 1 of AJS/1, taken out unchanged (mail 1)");
    let out = desk.path("list");
    desk.json(&["original", "AJS/2", "--to", text(&out)]);
    assert_eq!(fs::read(out).expect("it came out"), b"Monday, ten");
    let shown = said(&desk.run(&["read", "AJS/1"]));
    for words in ["M <m@example.org>", "The library", "I know when you leave", "21:40 (BST)"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert_eq!(desk.problem(&["read", "AJS/2"], 1), "not-readable");
}

#[test]
fn where_a_file_was_online_is_kept_found_corrected_and_handed_over() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "A post about me."]);
    let file = desk.file("post.png", &pictures::drawn(4, 4, 1));
    let of = ["attach", text(&file), "--incident", "1", "--url", "https://example.org/posts/1042"];
    let more = ["--platform", "Example", "--handle", "@example", "--account-id", "0042"];
    let seen = ["--seen", "about 2026-05-04 21:40"];
    desk.json(&[&of[..], &more, &seen].concat());
    let shown = desk.json(&["show", "AJS/1"]);
    let online = &shown["notes"]["online"];
    assert_eq!(online["address"], "https://example.org/posts/1042");
    assert_eq!(online["accountId"], "0042");
    assert_eq!(shown["seenText"], "About Monday 4 May 2026, 21:40 (BST)");
    // What is shown to be corrected is read back as the same.
    let again = online["seen"].as_str().expect("words");
    desk.json(&["amend", "AJS/1", "--seen", again, "--handle", "@example2"]);
    let shown = desk.json(&["show", "AJS/1"]);
    assert_eq!(shown["seenText"], "About Monday 4 May 2026, 21:40 (BST)");
    for words in ["example2", "0042", "1042"] {
        assert_eq!(desk.json(&["find", words])["rows"][0]["name"], "AJS/1", "{words}");
    }
    assert_eq!(desk.problem(&["amend", "AJS/1", "--seen", "soon"], 1), "date-unreadable");
    let out = desk.path("out");
    desk.json(&["bundle", "--to", text(&out)]);
    let list = walk(&out).into_iter().find(|path| path.ends_with("data/04-EXHIBIT-LIST.csv"));
    let list = fs::read_to_string(list.expect("the list is there")).expect("it is text");
    let row = list.lines().nth(1).expect("a row").to_owned();
    for said in ["https://example.org/posts/1042", "'@example2", "0042", "About Monday 4 May 2026"]
    {
        assert!(row.contains(said), "{said}: {row}");
    }
}

const CALLS: &str = "Calls of May\r\nDate,Time,Name,Number,Type,Duration\r\n\
04/05/2026,21:40,M.,07700 900123,Missed,0\r\n05/05/2026,02:10,,07700 900456,Incoming,1m 20s\r\n\
05/05/2026,02:30,M.,07700 900123,Outgoing,12:30\r\n";

#[test]
fn a_table_is_read_as_calls_and_dates_that_can_be_two_days_are_asked_about() {
    let (desk, _) = Desk::with_diary();
    let file = desk.file("calls.csv", CALLS.as_bytes());
    let arrived = desk.json(&["attach", text(&file)]);
    assert_eq!(arrived["files"][0]["row"]["form"], Value::Null, "nobody said so yet");
    assert_eq!(desk.json(&["show", "AJS/1"])["mayBeCalls"], true);
    assert_eq!(desk.problem(&["calls", "AJS/1"], 1), "dates-undecided");
    let read = desk.json(&["calls", "AJS/1", "--dates", "day-first"]);
    let rows = read[1]["rows"].as_array().expect("there are calls");
    let said: Vec<_> =
        rows.iter().map(|row| (&row["whenText"], &row["who"], &row["text"])).collect();
    assert_eq!(rows.len(), 3);
    assert_eq!(*said[0].0, "Monday 4 May 2026, 21:40");
    assert_eq!((said[0].1, said[0].2), (&Value::from("M."), &Value::from("07700 900123")));
    assert_eq!(rows[0]["notes"][0], "A missed call. It lasted 0 seconds.");
    assert_eq!(rows[1]["notes"][0], "A call that came in. It lasted 80 seconds.");
    assert_eq!(rows[1]["who"], "07700 900456");
    // What may be minutes or hours stays as it is written.
    assert_eq!(rows[2]["notes"][0], "A call that was made.");
    assert_eq!(rows[2]["text"], "M.\n07700 900123\n12:30");
    // It is remembered, and can be said otherwise; the table is never changed.
    let read =
        desk.json(&["calls", "AJS/1", "--call-column", "nothing=F", "--dates", "month-first"]);
    assert_eq!(read[1]["rows"][0]["whenText"], "Sunday 5 April 2026, 21:40");
    assert_eq!(read[1]["rows"][0]["notes"][0], "A missed call.");
    let again = desk.json(&["calls", "AJS/1"]);
    assert_eq!(again[1], read[1]);
    desk.json(&["calls", "AJS/1", "--dates", "day-first"]);
    assert_eq!(desk.json(&["find", "900456"])["rows"][0]["name"], "AJS/1");
    let incident =
        desk.json(&["pick", "AJS/1", "--messages", "1-2", "--text", "He rang.", "--as-series"]);
    assert_eq!(incident["versions"][0]["form"]["series"], 2);
    assert_eq!(
        desk.problem(&["calls", "AJS/1", "--call-column", "nothing=A"], 1),
        "value-unreadable"
    );
    let out = desk.path("out");
    desk.json(&["original", "AJS/1", "--to", text(&out)]);
    assert_eq!(fs::read(out).expect("it came out"), CALLS.as_bytes());
    let other = desk.file("photo.png", &pictures::drawn(4, 4, 1));
    desk.json(&["attach", text(&other)]);
    assert_eq!(desk.problem(&["calls", "AJS/2"], 1), "not-a-log");
    assert_eq!(desk.json(&["check"])["holds"], true);
}

#[test]
fn calls_noted_by_hand_are_a_table_that_says_it_was_typed() {
    let (desk, _) = Desk::with_diary();
    desk.json(&["write", "He rang all night."]);
    let calls = [
        "2026-05-04 21:40 | M. | 07700 900123 | missed | 0",
        "about 2026-05-05 02:10 | M.",
        "2026-05-06",
    ];
    let words = ["--call", calls[0], "--call", calls[1], "--call", calls[2], "--incident", "1"];
    let view = desk.json(&[&["note-calls"][..], &words].concat());
    assert_eq!(view["row"]["form"], "call-table");
    assert_eq!(view["notes"]["grade"], "retyped");
    assert_eq!(view["notes"]["capturedWith"], "Daymark");
    assert_eq!(view["notes"]["incidents"][0], 1);
    let read = desk.json(&["messages", "AJS/1"]);
    assert_eq!(read[1]["rows"][0]["whenText"], "Monday 4 May 2026, 21:40");
    assert_eq!(read[1]["rows"][1]["whenText"], "About Tuesday 5 May 2026, 02:10 (BST)");
    assert_eq!(read[1]["rows"][2]["whenText"], "2026-05-06");
    assert_eq!(desk.problem(&["note-calls", "--call", "soon|M."], 1), "date-unreadable");
    assert_eq!(desk.problem(&["note-calls", "--call", " | "], 1), "value-unreadable");
    assert_eq!(desk.json(&["list", "--exhibits"]).as_array().map(Vec::len), Some(1));
    assert_eq!(desk.json(&["check"])["holds"], true);
}

#[test]
fn messages_are_found_and_picked_and_the_chat_stays_whole() {
    let (desk, _) = Desk::with_diary();
    let file = chat(&desk, "WhatsApp Chat - M.zip");
    let arrived = desk.json(&["attach", text(&file)]);
    assert_eq!(arrived["files"][0]["understood"], "A WhatsApp chat");
    let all = desk.json(&["messages", "AJS/1"]);
    let (there, page) = (&all[0], &all[1]);
    assert_eq!(page["total"], 5);
    assert_eq!(there["people"][0]["name"], "M.");
    assert_eq!(there["people"][0]["messages"], 4);
    assert_eq!(there["days"].as_array().map(Vec::len), Some(2));
    assert_eq!(page["rows"][0]["whenText"], "Wednesday 13 May 2026, 21:40");
    assert_eq!(page["rows"][2]["files"][0]["isHere"], true);
    let found = desk.json(&["messages", "AJS/1", "--find", "answ"]);
    assert_eq!(texts(&found[1]), ["Answer me", "Answer me now"]);
    let everywhere = desk.json(&["find", "answ"]);
    assert_eq!(everywhere["rows"][0]["name"], "AJS/1");
    assert_eq!(everywhere["rows"][0]["excerpt"], "2 messages in it have these words.");
    let hers = desk.json(&["messages", "AJS/1", "--who", "Me"]);
    assert_eq!(texts(&hers[1]), ["Please stop"]);

    let said = "He wrote all evening.";
    let pick = ["pick", "AJS/1", "--messages", "1,3-5", "--text", said, "--as-series"];
    let incident = desk.json(&pick);
    let version = &incident["versions"][0];
    assert_eq!(version["form"]["series"], 4);
    assert!(version["whenText"].as_str().expect("a time").starts_with("Between Wednesday 13 May"));
    let quoted = version["form"]["exactWords"].as_str().expect("words");
    assert!(quoted.contains("[Wednesday 13 May 2026, 21:40] M.: I am outside"), "{quoted}");
    let reason = version["reason"].as_str().expect("a reason");
    assert!(
        reason.starts_with("From messages 1, 3, 4, 5 of AJS/1, as read by whatsapp 1."),
        "{reason}"
    );
    let exhibits = incident["exhibits"].as_array().expect("a list");
    let names: Vec<_> =
        exhibits.iter().map(|row| row["originalName"].as_str().unwrap_or("")).collect();
    assert_eq!(names, ["WhatsApp Chat - M.zip", "IMG-1.png"]);
    assert_eq!(desk.json(&["messages", "AJS/1"])[1]["total"], 5);
    assert_eq!(desk.json(&["check"])["holds"], true);
}

#[test]
fn dates_of_a_chat_that_could_be_both_are_asked_about_and_the_answer_is_kept() {
    let (desk, _) = Desk::with_diary();
    let chat = "04/05/2026, 21:40 - M.: I am outside\n05/06/2026, 21:41 - Me: Please stop\n";
    let file = desk.file("WhatsApp Chat with M.txt", chat.as_bytes());
    desk.json(&["attach", text(&file)]);
    let asked = desk.run(&["messages", "AJS/1"]);
    assert_eq!(asked.status.code(), Some(1));
    let asked = said(&asked);
    assert!(asked.contains("--dates day-first: 04/05/2026, 21:40 is Monday 4 May 2026"), "{asked}");
    let answered = desk.json(&["messages", "AJS/1", "--dates", "day-first"]);
    assert_eq!(answered[1]["rows"][0]["whenText"], "Monday 4 May 2026, 21:40");
    let again = desk.json(&["messages", "AJS/1"]);
    assert_eq!(again[1]["rows"][0]["whenText"], "Monday 4 May 2026, 21:40");
    let kept = desk.json(&["show", "AJS/1"]);
    let kept = kept["readAsText"].as_str().expect("it is said");
    assert!(kept.contains("its dates begin with the day"), "{kept}");
}
