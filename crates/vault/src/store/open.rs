//! Opening and making the database.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::{Store, ids, words};
use crate::folder::beside_database;
use crate::keys::DatabaseKey;
use crate::{Error, disk};

/// The schema, forward only: step n makes version n of version n − 1.
const STEPS: [&str; 1] = [include_str!("../../schema/0001.sql")];

/// What is set once the key is.
///
/// Nothing temporary is written to disk; what is removed is overwritten; commits
/// wait for the disk. `recursive_triggers` lets `entry_stays` see a REPLACE too.
const SETTINGS: &str = "
    PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA cache_size = -32768;
    PRAGMA synchronous = FULL;
";

/// SQLCipher sets itself up while a process opens its first databases, and two
/// threads that do so at once can find a sound database damaged.
static OPENING: Mutex<()> = Mutex::new(());

impl Store {
    /// Makes a new, empty database.
    pub(crate) fn create(path: &Path, key: &DatabaseKey) -> Result<Self, Error> {
        // Made here so that only this user can read it; SQLite makes its other
        // files like it.
        drop(disk::make_file(path)?);
        let mut store = Self::open(path, key)?;
        store.migrate()?;
        store.fold_log(true)?;
        Ok(store)
    }

    /// Opens the database. Until [`Store::accept`], closing it changes nothing.
    ///
    /// # Errors
    /// [`Error::DatabaseDamaged`] where there is none, or not under this key;
    /// [`Error::TooNew`].
    pub(crate) fn open(path: &Path, key: &DatabaseKey) -> Result<Self, Error> {
        let store = Self::open_raw(path, key)?;
        store.configure()?;
        let version = store.version()?;
        if version > STEPS.len() { Err(Error::TooNew) } else { Ok(store) }
    }

    /// Opens the database and does no more than give the key.
    pub(super) fn open_raw(path: &Path, key: &DatabaseKey) -> Result<Self, Error> {
        if !disk::is_plain_file(path) || beside(path).iter().any(|path| disk::is_planted(path)) {
            return Err(Error::DatabaseDamaged);
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let _one_at_a_time = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
        let store = Self { db: connect(path, flags)? };
        store.unlock(key)?;
        Ok(store)
    }

    /// Gives the key. Nothing may be asked of the database before, and nothing
    /// may be written to the error stream after.
    fn unlock(&self, key: &DatabaseKey) -> Result<(), Error> {
        self.db.execute_batch("PRAGMA cipher_log_level = NONE;")?;
        // SQLite wipes what it lets go from here on: pages, rows, and this key.
        self.db.execute_batch("PRAGMA cipher_memory_security = ON;")?;
        self.db.execute_batch(&key.to_pragma())?;
        // Before anything is read, or SQLite makes its shared memory file.
        self.db.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
        // The slot was checked before, so another key is another database.
        self.db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(())
    }

    pub(super) fn configure(&self) -> Result<(), Error> {
        self.db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        self.db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
        self.db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
        self.db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        // A plan that looks at the values is made again for each of them, and
        // none here is better for it.
        self.db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        self.db.execute_batch(SETTINGS)?;
        ids::teach(&self.db)?;
        words::list(&self.db)?;
        let mode: String = self.db.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
        if mode == "wal" { Ok(()) } else { Err(Error::ReadOnly) }
    }

    /// Says that this is the database that belongs here: brings it to the
    /// newest schema, and lets closing tidy it.
    pub(crate) fn accept(&mut self) -> Result<(), Error> {
        self.db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        self.migrate()
    }

    fn version(&self) -> Result<usize, Error> {
        let version: i64 = self.db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        usize::try_from(version).map_err(|_| Error::DatabaseDamaged)
    }

    /// Takes all steps that are missing, or none.
    fn migrate(&mut self) -> Result<(), Error> {
        let from = self.version()?;
        if from == STEPS.len() {
            return Ok(());
        }
        let step = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for sql in &STEPS[from..] {
            step.execute_batch(sql)?;
        }
        step.execute_batch(&format!("PRAGMA user_version = {}", STEPS.len()))?;
        Ok(step.commit()?)
    }

    /// Writes what stands in the log into the database itself. `empty` also
    /// cuts the log to nothing, so that what was erased is not in it either.
    pub(crate) fn fold_log(&self, empty: bool) -> Result<(), Error> {
        let how = if empty { "TRUNCATE" } else { "PASSIVE" };
        Ok(self.db.query_row(&format!("PRAGMA wal_checkpoint({how})"), [], |_| Ok(()))?)
    }
}

#[cfg(not(feature = "faults"))]
fn connect(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    Connection::open_with_flags(path, flags)
}

/// By way of the layer, where one stands over the database.
#[cfg(feature = "faults")]
fn connect(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    match disk::database::way(path) {
        Some(way) => Connection::open_with_flags_and_vfs(path, flags, way),
        None => Connection::open_with_flags(path, flags),
    }
}

/// What SQLite writes beside a database, through links as well.
fn beside(path: &Path) -> [PathBuf; 3] {
    ["-wal", "-shm", "-journal"].map(|ending| beside_database(path, ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_can_be_made_at_once_by_the_first_threads_of_a_process() {
        let dir = tempfile::tempdir().unwrap();
        std::thread::scope(|threads| {
            for number in 0..8 {
                let path = dir.path().join(format!("{number}.db"));
                threads.spawn(move || {
                    drop(Store::create(&path, &DatabaseKey::for_tests(number)).unwrap());
                });
            }
        });
    }

    fn made() -> (tempfile::TempDir, Store) {
        let dir = tempfile::tempdir().unwrap();
        let store =
            Store::create(&dir.path().join("store.db"), &DatabaseKey::for_tests(7)).unwrap();
        (dir, store)
    }

    #[test]
    fn the_database_is_set_as_the_format_says() {
        let (_dir, store) = made();
        let ask = |pragma: &str| -> String {
            let sql = format!("SELECT CAST((SELECT * FROM pragma_{pragma}) AS TEXT)");
            store.db.query_row(&sql, [], |row| row.get(0)).unwrap()
        };
        assert_eq!(ask("journal_mode"), "wal");
        assert_eq!(ask("locking_mode"), "exclusive");
        assert_eq!(ask("synchronous"), "2");
        assert_eq!(ask("temp_store"), "2");
        assert_eq!(ask("secure_delete"), "1");
        assert_eq!(ask("foreign_keys"), "1");
        let version: String =
            store.db.query_row("PRAGMA cipher_version", [], |row| row.get(0)).unwrap();
        assert!(version.starts_with("4."), "{version}");
    }

    #[test]
    fn another_key_and_a_missing_file_are_told_as_damage() {
        let (dir, store) = made();
        drop(store);
        let path = dir.path().join("store.db");
        assert!(matches!(
            Store::open(&path, &DatabaseKey::for_tests(8)),
            Err(Error::DatabaseDamaged)
        ));
        assert!(matches!(
            Store::open(&dir.path().join("other.db"), &DatabaseKey::for_tests(7)),
            Err(Error::DatabaseDamaged)
        ));
        assert!(!dir.path().join("other.db").exists());
        assert!(Store::open(&path, &DatabaseKey::for_tests(7)).is_ok());
    }

    #[test]
    fn the_salt_is_in_clear_at_the_front_and_the_key_alone_opens_too() {
        let (dir, store) = made();
        store.db.execute("INSERT INTO draft VALUES ('x', x'01')", []).unwrap();
        drop(store);
        let path = dir.path().join("store.db");
        assert_eq!(std::fs::read(&path).unwrap()[..16], [7; 16]);
        let db = Connection::open(&path).unwrap();
        db.execute_batch(&format!("PRAGMA key = \"x'{}'\"", "07".repeat(32))).unwrap();
        let drafts: u32 = db.query_row("SELECT count(*) FROM draft", [], |row| row.get(0)).unwrap();
        assert_eq!(drafts, 1);
    }

    #[test]
    fn a_database_of_a_later_version_is_left_alone() {
        let (dir, store) = made();
        store.db.execute_batch(&format!("PRAGMA user_version = {}", STEPS.len() + 1)).unwrap();
        drop(store);
        assert!(matches!(
            Store::open(&dir.path().join("store.db"), &DatabaseKey::for_tests(7)),
            Err(Error::TooNew)
        ));
    }

    #[test]
    fn an_entry_can_be_erased_and_nothing_else() {
        let (_dir, store) = made();
        let insert = "INSERT INTO entry VALUES (?1, ?2, 'writer', ?3, 0, zeroblob(32), x'00', zeroblob(32), x'01')";
        let subject = [1_u8; 16];
        store.db.execute(insert, (0, subject, 1)).unwrap();
        assert!(store.db.execute(insert, (2, subject, 2)).is_err(), "a gap");
        assert!(store.db.execute(insert, (0, subject, 2)).is_err(), "a place taken");
        assert!(
            store.db.execute(&insert.replace("INSERT", "REPLACE"), (1, subject, 1)).is_err(),
            "replaced"
        );
        for change in [
            "DELETE FROM entry",
            "UPDATE entry SET content = x'02'",
            "UPDATE entry SET content = NULL",
            "UPDATE entry SET salt = NULL, content = NULL, header = x'01'",
            "UPDATE entry SET salt = NULL, content = NULL, seq = 5",
        ] {
            assert!(store.db.execute(change, []).is_err(), "{change}");
        }
        store.db.execute("UPDATE entry SET salt = NULL, content = NULL", []).unwrap();
        assert!(
            store.db.execute("UPDATE entry SET salt = zeroblob(32), content = x'01'", []).is_err()
        );
    }
}
