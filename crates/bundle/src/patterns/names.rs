//! What a card is called.

use diary::Card;

/// How many characters of a name are shown beside a figure.
const LONGEST: usize = 80;

/// Its name, where it says one, on one line.
pub(super) fn of(card: &Card) -> Option<String> {
    let name = match card {
        Card::Person(card) => card.says.name.as_ref(),
        Card::Account(card) => card.says.handle.as_ref().or(card.says.display_name.as_ref()),
        Card::Place(card) => card.says.name.as_ref(),
        _ => None,
    };
    let line = name?.as_str().split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((cut, _)) => Some(format!("{}…", line[..cut].trim_end())),
        None => Some(line),
    }
}
