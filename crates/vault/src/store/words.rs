//! The words of the index that begin alike.
//!
//! Beginnings of two and three letters have an index of their own. For a longer
//! one all places of all words that begin so are gathered before the first is
//! given. Where the words are few they are named instead, which finds the same,
//! each place when it is asked for.

use rusqlite::{Connection, OptionalExtension as _};

use super::{Store, query};
use crate::Error;

/// So many words are named; more are asked for by their beginning.
const FEW: usize = 16;

/// Comes after a word and before all that is longer: no word has it.
const AFTER: char = '\u{1}';

/// Lets the words of both indexes be listed.
pub(super) fn list(db: &Connection) -> rusqlite::Result<()> {
    db.execute_batch(
        "CREATE VIRTUAL TABLE temp.word USING fts5vocab (main, search, instance);
        CREATE VIRTUAL TABLE temp.message_word USING fts5vocab (main, message_search, instance)",
    )
}

/// What is searched.
#[derive(Clone, Copy)]
enum Index {
    /// That of incidents, exhibits and cards.
    Record,
    /// That of messages.
    Messages,
}

impl Index {
    /// Asks for the first word that is no less than another.
    fn next_word(self) -> &'static str {
        match self {
            Self::Record => "SELECT term FROM word WHERE term >= ?1 LIMIT 1",
            Self::Messages => "SELECT term FROM message_word WHERE term >= ?1 LIMIT 1",
        }
    }
}

/// What is asked of the index.
pub(super) struct Question {
    /// The FTS5 expression.
    pub(super) expression: String,
    /// Whether the index gives the newest places without gathering all of them.
    pub(super) falls: bool,
}

impl Store {
    /// The question for a text to the index of incidents, exhibits and cards:
    /// every word must be there, each as it is or as the beginning of one; words
    /// in double quotes stand together.
    pub(super) fn question(&self, text: &str) -> Result<Option<Question>, Error> {
        self.asked_of(Index::Record, text)
    }

    /// The same as an FTS5 expression for the index of messages.
    pub(super) fn asked_of_messages(&self, text: &str) -> Result<Option<String>, Error> {
        Ok(self.asked_of(Index::Messages, text)?.map(|question| question.expression))
    }

    fn asked_of(&self, index: Index, text: &str) -> Result<Option<Question>, Error> {
        let (mut terms, mut falls) = (Vec::new(), true);
        for term in query::terms(text) {
            let named = match term.beginning() {
                Some(beginning) => self.words(index, &beginning)?,
                None => None,
            };
            falls &= named.is_some() || term.has_an_index();
            terms.push(named.unwrap_or_else(|| term.to_string()));
        }
        Ok(query::joined(&terms).map(|expression| Question { expression, falls }))
    }

    /// Any of the words that begin so, where they are few and not none.
    fn words(&self, index: Index, beginning: &str) -> Result<Option<String>, Error> {
        let mut next = self.db.prepare_cached(index.next_word())?;
        let mut words = Vec::new();
        let mut from = beginning.to_owned();
        loop {
            let word: Option<String> = next.query_row([&from], |row| row.get(0)).optional()?;
            let Some(word) = word.filter(|word| word.starts_with(beginning)) else { break };
            // Others may not be in the index under the name that it gives them.
            if words.len() == FEW || !word.is_ascii() {
                return Ok(None);
            }
            words.push(format!("\"{word}\""));
            from = format!("{word}{AFTER}");
        }
        Ok((!words.is_empty()).then(|| format!("({})", words.join(" OR "))))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::keys::DatabaseKey;

    fn store(texts: &[String]) -> (tempfile::TempDir, Store) {
        let dir = tempfile::tempdir().unwrap();
        let key = DatabaseKey::for_tests(7);
        let store = Store::create(&dir.path().join("store.db"), &key).unwrap();
        for (id, text) in (1_i64..).zip(texts) {
            for index in ["search", "message_search"] {
                let sql = format!("INSERT INTO {index} (rowid, body) VALUES (?1, ?2)");
                store.db.execute(&sql, (id, text)).unwrap();
            }
        }
        (dir, store)
    }

    fn found_in(index: &str, store: &Store, expression: &str) -> Vec<i64> {
        let sql = format!("SELECT ids(rowid) FROM {index} WHERE {index} MATCH ?1");
        store.ids(&sql, [expression]).unwrap().iter().collect()
    }

    fn found(store: &Store, expression: &str) -> Vec<i64> {
        found_in("search", store, expression)
    }

    #[test]
    fn a_few_words_that_begin_alike_are_named() {
        let texts = ["Near the gate", "nearby", "nears NÉAR", "a nest, 1234 and 12345 cafés"];
        let (_dir, store) = store(&texts.map(str::to_owned));
        let question = |text| store.question(text).unwrap().map(|asked| asked.expression);
        assert_eq!(question("Near").as_deref(), Some(r#"("near" OR "nearby" OR "nears")"#));
        let both = r#"("near" OR "nearby" OR "nears") AND ("gate")"#;
        assert_eq!(question("near GATE").as_deref(), Some(both));
        assert_eq!(question("1234").as_deref(), Some(r#"("1234" OR "12345")"#));
        for same in ["nea", "zebra", "\"near the\"", "néar", "near-by", "…"] {
            assert_eq!(question(same), query::expression(same), "{same}");
        }
        assert_eq!(found(&store, &question("near").unwrap()), [1, 2, 3]);
        for (text, falls) in
            [("near the", true), ("nea a", true), ("\"near the\"", false), ("néar", false)]
        {
            assert_eq!(store.question(text).unwrap().unwrap().falls, falls, "{text}");
        }
        // The words of messages are their own.
        store.db.execute("DELETE FROM search", []).unwrap();
        assert_eq!(question("near"), query::expression("near"));
        let of_messages = store.asked_of_messages("near").unwrap();
        assert_eq!(of_messages.as_deref(), Some(r#"("near" OR "nearby" OR "nears")"#));
    }

    #[test]
    fn many_words_that_begin_alike_are_asked_for_by_their_beginning() {
        let texts: Vec<String> = (0..=FEW).map(|at| format!("house{at}")).collect();
        let (_dir, store) = store(&texts);
        let question = |text| store.question(text).unwrap().unwrap();
        assert_eq!(Some(question("house").expression), query::expression("house"));
        assert!(!question("house").falls && !question("a house").falls);
        assert!(question("house1").expression.contains(" OR ") && question("house1").falls);
        store.db.execute("DELETE FROM search WHERE rowid = 1", []).unwrap();
        let named = question("house").expression;
        assert!(named.contains(" OR ") && !named.contains("house0"), "{named}");
        assert_eq!(found(&store, &named).len(), FEW);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_is_asked_by_name_is_what_is_asked_by_beginning(
            texts in proptest::collection::vec("([abé]{1,6}[ '-]){1,6}", 1..30),
            asked in "[abA]{1,5}( [abé]{1,5})?",
        ) {
            let (_dir, store) = store(&texts);
            let begun = query::expression(&asked).unwrap();
            let mut question = store.question(&asked).unwrap().unwrap();
            prop_assert_eq!(found(&store, &question.expression), found(&store, &begun));
            let of_messages = store.asked_of_messages(&asked).unwrap().unwrap();
            prop_assert_eq!(
                found_in("message_search", &store, &of_messages),
                found_in("message_search", &store, &begun)
            );
            let last = store.last_found(&question, 5).unwrap();
            question.falls = !question.falls;
            prop_assert_eq!(store.last_found(&question, 5).unwrap(), last);
        }
    }
}
