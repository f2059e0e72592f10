//! Chats that nobody here wrote, counted in another way.

#![allow(clippy::print_stdout, reason = "what is left out is said")]

use std::fs::File;
use std::path::Path;

use import::chat::{Answers, Because, Chat, Form, Kind, Limits, Message, Order};

use super::hands::{all, local};

fn chat(name: &str) -> Option<(Chat, Vec<Message>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora/chats");
    let Ok(file) = File::open(folder.join(name)) else {
        println!("left out: there are no chats beside the project");
        return None;
    };
    let read = all(file, Form::WhatsApp, &Answers::default(), &Limits::default());
    Some(read.unwrap_or_else(|fault| panic!("{name}: {fault}")))
}

/// Who wrote how many. The numbers below are those of another program (`re` of
/// Python over the lines).
fn counts(chat: &Chat) -> Vec<(&str, u64)> {
    chat.authors
        .iter()
        .map(|one| (one.person.name.as_deref().unwrap_or_default(), one.messages))
        .collect()
}

#[test]
fn the_first_real_chat_is_read_whole() {
    let Some((chat, messages)) = chat("whatstk-pokemon.txt") else { return };
    let authors = [
        ("Ash Ketchum", 4),
        ("Brock", 3),
        ("Jessie & James", 1),
        ("Meowth", 1),
        ("Misty", 4),
        ("Pokemon Chat", 1),
        ("Prof. Oak", 2),
        ("Raichu", 2),
        ("Wobbuffet", 1),
    ];
    assert_eq!((messages.len(), counts(&chat)), (20, authors.to_vec()));
    let system = messages.iter().filter(|message| message.kind == Kind::System);
    assert_eq!(system.count(), 2);
    assert_eq!(local(&messages[0]), "2016-04-15 15:04:00");
    assert_eq!(local(&messages[19]), "2016-10-31 12:23:00");
    let decided = chat.date_order.map(|decided| (decided.order, decided.because));
    assert_eq!(decided, Some((Order::DayFirst, Because::OthersHaveNoSuchDay)));
    assert_eq!((chat.notes.len(), chat.stopped), (0, None));
}

#[test]
fn the_second_real_chat_is_read_whole() {
    let Some((chat, messages)) = chat("whatstk-lorem.txt") else { return };
    let authors = [("+1 123 456 789", 145), ("Giuseppe", 118), ("John", 124), ("Mary", 113)];
    assert_eq!((messages.len(), counts(&chat)), (500, authors.to_vec()));
    assert_eq!(local(&messages[0]), "2020-01-15 02:22:56");
    assert_eq!(local(&messages[499]), "2020-05-11 22:32:48");
    assert_eq!(messages.iter().map(|message| message.text.len()).sum::<usize>(), 30_606);
    assert_eq!(chat.date_order.map(|decided| decided.order), Some(Order::DayFirst));
    assert_eq!((chat.notes.len(), chat.stopped), (0, None));
}
