//! The way of SQLite to the disk, where a layer stands in it: every write that
//! SQLite makes is shown to the layer too.
//!
//! Reading goes to the disk as it is. One process at a time has a vault, so
//! locks need no more than to be remembered.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use ring::rand::SecureRandom as _;
use sqlite_vfs::{DatabaseHandle, LockKind, OpenAccess, OpenKind, OpenOptions as Asked, Vfs};

use super::layer::{Layer, Operation, over};

/// The name under which SQLite knows this way.
const NAME: &str = "layered";

static REGISTERED: LazyLock<bool> =
    LazyLock::new(|| sqlite_vfs::register(NAME, Layered, false).is_ok());

/// The name to open this database by, where a layer stands over it.
pub(crate) fn way(database: &Path) -> Option<&'static str> {
    (over(database).is_some() && *REGISTERED).then_some(NAME)
}

struct Layered;

/// A file that SQLite has open.
struct Opened {
    file: File,
    path: PathBuf,
    layer: Arc<dyn Layer>,
    lock: LockKind,
    /// Whether its name is not on the disk for good yet.
    is_new: bool,
}

impl Vfs for Layered {
    type Handle = Opened;

    fn open(&self, path: &str, asked: Asked) -> io::Result<Opened> {
        let path = PathBuf::from(path);
        let layer = over(&path).ok_or(io::ErrorKind::NotFound)?;
        let makes = matches!(asked.access, OpenAccess::Create | OpenAccess::CreateNew);
        let is_new = makes && !path.exists();
        if is_new {
            layer.before(Operation::MakeFile(&path))?;
        }
        let mut options = OpenOptions::new();
        options.read(true).write(asked.access != OpenAccess::Read).mode(0o600);
        let file = options.create(makes).truncate(false).open(&path)?;
        // As SQLite's own way does, for its logs.
        let is_new = is_new && matches!(asked.kind, OpenKind::Wal | OpenKind::MainJournal);
        Ok(Opened { file, path, layer, lock: LockKind::None, is_new })
    }

    fn delete(&self, path: &str) -> io::Result<()> {
        let path = Path::new(path);
        if let Some(layer) = over(path) {
            layer.before(Operation::Remove(path))?;
        }
        std::fs::remove_file(path)
    }

    fn exists(&self, path: &str) -> io::Result<bool> {
        Ok(Path::new(path).exists())
    }

    fn temporary_name(&self) -> String {
        // Nothing temporary goes to the disk.
        String::new()
    }

    fn random(&self, buffer: &mut [i8]) {
        let mut bytes = vec![0; buffer.len()];
        let filled = ring::rand::SystemRandom::new().fill(&mut bytes);
        filled.expect("the system has random bytes");
        for (to, from) in buffer.iter_mut().zip(bytes) {
            *to = from.cast_signed();
        }
    }

    fn sleep(&self, duration: Duration) -> Duration {
        std::thread::sleep(duration);
        duration
    }
}

impl DatabaseHandle for Opened {
    type WalIndex = sqlite_vfs::WalDisabled;

    fn size(&self) -> io::Result<u64> {
        Ok(self.file.metadata()?.len())
    }

    fn read_exact_at(&mut self, buffer: &mut [u8], offset: u64) -> io::Result<()> {
        let mut read = 0;
        while read < buffer.len() {
            match self.file.read_at(&mut buffer[read..], offset + read as u64)? {
                0 => {
                    buffer[read..].fill(0);
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                count => read += count,
            }
        }
        Ok(())
    }

    fn write_all_at(&mut self, bytes: &[u8], at: u64) -> io::Result<()> {
        self.layer.before(Operation::Write { path: &self.path, at, bytes })?;
        self.file.write_all_at(bytes, at)
    }

    fn sync(&mut self, _data_only: bool) -> io::Result<()> {
        self.layer.before(Operation::Sync(&self.path))?;
        self.file.sync_all()?;
        if std::mem::take(&mut self.is_new)
            && let Some(folder) = self.path.parent()
        {
            self.layer.before(Operation::SyncFolder(folder))?;
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }

    fn set_len(&mut self, length: u64) -> io::Result<()> {
        self.layer.before(Operation::SetLength { path: &self.path, length })?;
        self.file.set_len(length)
    }

    fn lock(&mut self, lock: LockKind) -> io::Result<bool> {
        self.lock = lock;
        Ok(true)
    }

    fn reserved(&mut self) -> io::Result<bool> {
        Ok(false)
    }

    fn current_lock(&self) -> io::Result<LockKind> {
        Ok(self.lock)
    }

    fn wal_index(&self, _readonly: bool) -> io::Result<Self::WalIndex> {
        Err(io::ErrorKind::Unsupported.into())
    }
}
