//! Whose police the diary may be for: kept encrypted beside the drafts, in no
//! record and no bundle. Until it is said, England and Wales.

use crate::contract::Nation;
use crate::{Door, Problem, ProblemKind, Session};

/// The name under which it is kept.
const NAME: &str = "nation";

/// Whose police, as last said.
///
/// # Errors
/// A database that cannot be read.
pub fn kept(session: &Session) -> Result<Nation, Problem> {
    let bytes = session.vault.draft(NAME)?;
    // What another version of Daymark wrote and this one cannot read is not said.
    Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default())
}

/// Keeps whose police, and tells the door, where guides are read.
///
/// # Errors
/// A disk that will not take it.
pub fn keep(session: &mut Session, door: &Door, nation: Nation) -> Result<Nation, Problem> {
    let bytes = serde_json::to_vec(&nation).map_err(|_| ProblemKind::Fault)?;
    session.vault.keep_draft(NAME, &bytes)?;
    door.set_nation(nation);
    Ok(nation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::NewDiary;
    use crate::opening;
    use crate::outside::Outside;

    #[test]
    fn it_is_kept_with_the_diary_and_known_at_the_door_from_when_it_is_opened() {
        let home = tempfile::tempdir().expect("a folder for a test");
        let door = || {
            let door = Door::new(home.path().join("diary"), Outside::real());
            door.with_cost(vault::Cost::weakest_for_tests())
        };
        let passphrase = || "four plain paper words".to_owned();
        let first = door();
        assert_eq!(first.nation(), None);
        let new = NewDiary { passphrase: passphrase().into(), name: None, initials: "AJS".into() };
        let (mut session, _) = opening::create(&first, new).expect("a diary can be made");
        assert_eq!(first.nation(), Some(Nation::EnglandAndWales));
        keep(&mut session, &first, Nation::Scotland).expect("it can be kept");
        assert_eq!(first.nation(), Some(Nation::Scotland));
        session.lock();
        let later = door();
        assert_eq!(later.nation(), None, "nothing is known of a closed diary");
        let (session, _) = opening::open(&later, passphrase()).expect("it opens");
        assert_eq!(kept(&session).ok(), Some(Nation::Scotland));
        assert_eq!(later.nation(), Some(Nation::Scotland));
    }
}
