//! What was read in files, kept beside them.

use diary::{Content, Subject};
use vault::{MessageQuery, NewMessage, Vault};

use crate::support::{Home, add, attach, erased, newest_content, words};

const WORDS: [(&str, &str); 4] = [
    ("M.", "I am outside the library"),
    ("Me", "Please stop"),
    ("M.", "Café at ten, the library again"),
    ("M.", "図書館の前にいる"),
];

fn fill(vault: &mut Vault, exhibit: diary::SubjectId, by: &str) {
    let mut reading = vault.begin_reading(exhibit).unwrap();
    for (place, (who, text)) in WORDS.iter().enumerate() {
        let body = format!("{{\"n\":{}}}", place + 1);
        reading.add(&NewMessage { who: Some(who), text, body: &body }).unwrap();
    }
    reading.finish(by, "{}").unwrap();
}

fn places(vault: &Vault, exhibit: diary::SubjectId, query: &MessageQuery) -> (u32, Vec<u32>) {
    let page = vault.messages(exhibit, query).unwrap();
    for (place, body) in &page.rows {
        assert_eq!(body, &format!("{{\"n\":{place}}}"));
    }
    (page.total, page.rows.into_iter().map(|(place, _)| place).collect())
}

fn all() -> MessageQuery {
    MessageQuery { limit: 100, ..MessageQuery::default() }
}

#[test]
fn messages_are_paged_searched_and_told_apart_by_who() {
    let home = Home::new();
    let mut vault = home.open();
    let other = attach(&mut vault, b"another chat", "other.txt");
    fill(&mut vault, other, "chat 1");
    let chat = attach(&mut vault, b"a chat", "chat.txt");
    assert_eq!(vault.reading(chat).unwrap(), None);
    fill(&mut vault, chat, "chat 1");
    assert_eq!(vault.reading(chat).unwrap().unwrap().messages, 4);
    assert_eq!(places(&vault, chat, &all()), (4, vec![1, 2, 3, 4]));
    let page = MessageQuery { offset: 1, limit: 2, ..MessageQuery::default() };
    assert_eq!(places(&vault, chat, &page), (4, vec![2, 3]));
    let past = MessageQuery { offset: 9, ..all() };
    assert_eq!(places(&vault, chat, &past), (4, vec![]));
    let with = |text: &str| MessageQuery { text: Some(text.to_owned()), ..all() };
    assert_eq!(places(&vault, chat, &with("libr")), (2, vec![1, 3]));
    assert_eq!(places(&vault, chat, &with("cafe")), (1, vec![3]));
    assert_eq!(places(&vault, chat, &with("館の前")), (1, vec![4]));
    assert_eq!(places(&vault, chat, &with("***")), (0, vec![]));
    let hers = MessageQuery { who: Some("M.".to_owned()), ..all() };
    assert_eq!(places(&vault, chat, &hers), (3, vec![1, 3, 4]));
    assert_eq!(places(&vault, chat, &MessageQuery { who: hers.who, ..with("libr") }).0, 2);
    assert_eq!(vault.exhibits_with_messages("library").unwrap(), [(1, 2), (2, 2)]);
}

#[test]
fn a_reading_that_is_not_finished_leaves_the_one_before() {
    let home = Home::new();
    let mut vault = home.open();
    let chat = attach(&mut vault, b"a chat", "chat.txt");
    fill(&mut vault, chat, "chat 1");
    let mut half = vault.begin_reading(chat).unwrap();
    half.add(&NewMessage { who: None, text: "half", body: "{}" }).unwrap();
    drop(half);
    assert_eq!(vault.reading(chat).unwrap().unwrap().by, "chat 1");
    assert_eq!(places(&vault, chat, &all()).0, 4);
    fill(&mut vault, chat, "chat 2");
    assert_eq!(vault.reading(chat).unwrap().unwrap().by, "chat 2");
    assert_eq!(places(&vault, chat, &all()).0, 4);
    assert_eq!(vault.exhibits_with_messages("library").unwrap(), [(1, 2)]);
}

#[test]
fn notes_leave_a_reading_and_erasing_takes_it() {
    let home = Home::new();
    let mut vault = home.open();
    let chat = attach(&mut vault, b"a chat", "chat.txt");
    fill(&mut vault, chat, "chat 1");
    let mut content = newest_content(&vault, chat);
    let Some(Subject::Exhibit(exhibit)) = &mut content.subject else { panic!("an exhibit") };
    exhibit.shows = Some(words("The chat with M."));
    add(&mut vault, chat, &Content { reason: None, ..content }).unwrap();
    assert_eq!(places(&vault, chat, &all()).0, 4);
    add(&mut vault, chat, &erased()).unwrap();
    assert_eq!(vault.reading(chat).unwrap(), None);
    assert!(vault.begin_reading(chat).is_err());
    assert_eq!(vault.exhibits_with_messages("library").unwrap(), []);
}
