//! Which rows look the same as an incident that is in the diary already.

use std::collections::BTreeMap;

use diary::{Content, Subject, SubjectId, When};

use crate::{Problem, Session};

/// How much of a text finds those that may be the same, in characters. The
/// lists of the vault hold more of it.
const BEGINNING: usize = 60;

/// The incidents of the diary by when they were and how their text begins.
pub(super) struct Known {
    by: BTreeMap<(i64, String), Vec<(u32, SubjectId)>>,
}

impl Known {
    /// Those that the diary has now.
    pub(super) fn of(session: &Session) -> Result<Self, Problem> {
        let mut by: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for row in session.vault.incidents(&vault::IncidentQuery::default())?.rows {
            let key = key(&row.when, row.excerpt.as_str());
            by.entry(key).or_default().push((row.number.get(), row.subject));
        }
        Ok(Self { by })
    }

    /// The number of the first with this time and this text.
    pub(super) fn find(
        &self,
        session: &Session,
        when: &When,
        what_happened: &str,
    ) -> Result<Option<u32>, Problem> {
        for (number, subject) in self.by.get(&key(when, what_happened)).into_iter().flatten() {
            let newest = session.vault.newest(*subject)?;
            let content = newest.map(|entry| entry.content()).transpose()?.flatten();
            if let Some(Content { subject: Some(Subject::Incident(incident)), .. }) = content
                && incident.when == *when
                && incident.what_happened.as_str() == what_happened
            {
                return Ok(Some(*number));
            }
        }
        Ok(None)
    }
}

fn key(when: &When, text: &str) -> (i64, String) {
    (when.order(), text.trim().chars().take(BEGINNING).collect())
}
