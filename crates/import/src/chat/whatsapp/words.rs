//! The words that WhatsApp writes itself, as far as they are known. A word that
//! is not here makes nothing wrong: its message stays a text, its file is found
//! by its form, and its clock is kept as written.

/// What the words beside a clock say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    /// Nothing, or words without a meaning for the hour (`klo`, `um`).
    None,
    /// Before noon.
    Before,
    /// After noon.
    After,
    /// About noon, as in Chinese.
    Noon,
    /// The evening, as in Chinese; at twelve it could be either.
    Evening,
    /// A word that is not known.
    Unknown,
}

const BEFORE: [&str; 18] = [
    "am",
    "πμ",
    "ص",
    "sa",
    "öö",
    "上午",
    "凌晨",
    "清晨",
    "早上",
    "오전",
    "午前",
    "fm",
    "vm",
    "pg",
    "dop",
    "पूर्वाह्न",
    "পূর্বাহ্ণ",
    "לפנהצ",
];

const AFTER: [&str; 15] = [
    "pm",
    "μμ",
    "م",
    "ch",
    "ös",
    "下午",
    "오후",
    "午後",
    "em",
    "nm",
    "ptg",
    "odp",
    "अपराह्न",
    "অপরাহ্ণ",
    "אחהצ",
];

const EITHER: [&str; 24] = [
    "klo", "kl", "at", "um", "à", "à las", "a las", "às", "alle", "om", "г", "ч", "г в", "в",
    "uhr", "h", "o", "la", "saat", "pukul", "den", "u", "ve", "fra",
];

/// What the words beside a clock say.
pub(super) fn half(words: &str) -> Half {
    let is_kept = |c: &char| !super::head::is_mark(*c) && !".,،'’״".contains(*c);
    let plain: String = words.chars().filter(is_kept).flat_map(char::to_lowercase).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>();
    let (joined, spaced) = (plain.concat(), plain.join(" "));
    let is = |list: &[&str]| list.contains(&joined.as_str());
    if joined.is_empty() || EITHER.contains(&spaced.as_str()) {
        Half::None
    } else if is(&BEFORE) {
        Half::Before
    } else if is(&AFTER) {
        Half::After
    } else if joined == "中午" {
        Half::Noon
    } else if joined == "晚上" {
        Half::Evening
    } else {
        Half::Unknown
    }
}

/// What stands where a message was taken back.
const DELETED: [&str; 24] = [
    "this message was deleted",
    "you deleted this message",
    "this message was deleted by admin",
    "diese nachricht wurde gelöscht",
    "du hast diese nachricht gelöscht",
    "se eliminó este mensaje",
    "eliminaste este mensaje",
    "este mensaje fue eliminado",
    "has eliminado este mensaje",
    "ce message a été supprimé",
    "vous avez supprimé ce message",
    "questo messaggio è stato eliminato",
    "hai eliminato questo messaggio",
    "dit bericht is verwijderd",
    "dit bericht werd verwijderd",
    "u hebt dit bericht verwijderd",
    "mensagem apagada",
    "esta mensagem foi apagada",
    "você apagou esta mensagem",
    "ta wiadomość została usunięta",
    "usunięto tę wiadomość",
    "det här meddelandet raderades",
    "du raderade det här meddelandet",
    "bu mesaj silindi",
];

/// Whether a text is what stands where a message was taken back.
pub(super) fn is_deleted(text: &str) -> bool {
    text.len() < 120 && DELETED.contains(&text.trim_end_matches('.').to_lowercase().as_str())
}

/// What is put after a text that was changed, in `<…>`.
const EDITED: [&str; 11] = [
    "this message was edited",
    "diese nachricht wurde bearbeitet",
    "se editó este mensaje",
    "este mensaje fue editado",
    "ce message a été modifié",
    "questo messaggio è stato modificato",
    "dit bericht is bewerkt",
    "mensagem editada",
    "esta mensagem foi editada",
    "ta wiadomość została edytowana",
    "bu mesaj düzenlendi",
];

/// Whether the words in `<…>` say that a text was changed.
pub(super) fn is_edited(words: &str) -> bool {
    words.len() < 120 && EDITED.contains(&words.trim_end_matches('.').to_lowercase().as_str())
}

/// Parts of the words for a file that was left out, after what it is.
const OMITTED: [&str; 18] = [
    "omitted",
    "weggelassen",
    "ausgeschlossen",
    "omitido",
    "omitida",
    "omitidos",
    "omesso",
    "omessa",
    "omessi",
    "omis",
    "omise",
    "absent",
    "absente",
    "weggelaten",
    "ocultado",
    "ocultada",
    "pominięto",
    "utelämnades",
];

/// Whether words stand for a file that was left out.
pub(super) fn is_omitted(words: &str) -> bool {
    words.len() < 80
        && words.split_whitespace().any(|word| OMITTED.contains(&word.to_lowercase().as_str()))
}

/// How a line about a call begins, and whether it was missed.
const CALLS: [(&str, bool); 6] = [
    ("missed voice call", true),
    ("missed video call", true),
    ("missed group voice call", true),
    ("missed group video call", true),
    ("voice call", false),
    ("video call", false),
];

/// Whether a text is the line about a call; and whether it was missed.
pub(super) fn call(text: &str) -> Option<bool> {
    let text = text.to_lowercase();
    let line = |(begins, missed): &(&str, bool)| {
        let rest = text.strip_prefix(begins)?;
        let ends = rest.is_empty() || rest.starts_with([',', '.']) || rest.starts_with(" at ");
        ends.then_some(*missed)
    };
    if text.len() < 80 { CALLS.iter().find_map(line) } else { None }
}

/// How notices begin that the app writes under the name of a chat.
const NOTICES: [&str; 5] = [
    "messages and calls are end-to-end encrypted",
    "messages to this chat and calls are now secured",
    "nachrichten und anrufe sind ende-zu-ende-verschlüsselt",
    "los mensajes y las llamadas están cifrados",
    "les messages et les appels sont chiffrés",
];

/// Whether a text is a notice of the app under the name of a chat.
pub(super) fn is_notice(text: &str) -> bool {
    let begins = text.get(..text.floor_char_boundary(120)).unwrap_or(text).to_lowercase();
    NOTICES.iter().any(|notice| begins.starts_with(notice))
}
