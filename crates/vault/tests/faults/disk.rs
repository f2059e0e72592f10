//! A disk that remembers what it was told to keep for good, and what not.
//!
//! It promises as little as POSIX does: what a file holds is kept when the file
//! is synced, and the names in a folder when the folder is. Until then a power
//! cut may leave any part of what was written to a file, in any order. Changes
//! of names within one folder are kept in their order, as every file system
//! with a journal does.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::Path;

use crate::cut::Cut;
use crate::record::Change;

type Id = usize;

/// One change to the names in a folder; what belongs together stands together.
type Renaming = Vec<(OsString, Option<Id>)>;

#[derive(Default)]
struct Folder {
    kept: BTreeMap<OsString, Id>,
    now: BTreeMap<OsString, Id>,
    pending: Vec<Renaming>,
}

#[derive(Default)]
struct File {
    kept: Vec<u8>,
    pending: Vec<Edit>,
}

#[derive(Clone)]
enum Edit {
    Write(u64, Vec<u8>),
    Length(u64),
}

enum Node {
    Folder(Folder),
    File(File),
}

/// The disk; its first node is the folder that was watched.
pub(crate) struct Disk(Vec<Node>);

impl Disk {
    pub(crate) fn empty() -> Self {
        Self(vec![Node::Folder(Folder::default())])
    }

    /// Does to this disk what was done to the real one.
    pub(crate) fn change(&mut self, change: &Change) {
        match change {
            Change::MakeFolder(path) => self.make(path, Node::Folder(Folder::default())),
            Change::MakeFile(path) => self.make(path, Node::File(File::default())),
            Change::Write { path, at, bytes } => {
                self.file(path).pending.push(Edit::Write(*at, bytes.clone()));
            }
            Change::SetLength { path, length } => {
                self.file(path).pending.push(Edit::Length(*length));
            }
            Change::Sync(path) => {
                let file = self.file(path);
                for edit in std::mem::take(&mut file.pending) {
                    edit.apply(&mut file.kept);
                }
            }
            Change::SyncFolder(path) => {
                let folder = self.folder(path);
                folder.kept = folder.now.clone();
                folder.pending.clear();
            }
            Change::Rename { from, to } => {
                let id = self.find(from);
                let (old, new) = (name(from), name(to));
                if parent(from) == parent(to) {
                    self.rename(parent(to), vec![(new, Some(id)), (old, None)]);
                } else {
                    self.rename(parent(to), vec![(new, Some(id))]);
                    self.rename(parent(from), vec![(old, None)]);
                }
            }
            Change::Exchange { one, other } => {
                let ids = (self.find(one), self.find(other));
                let renaming = vec![(name(one), Some(ids.1)), (name(other), Some(ids.0))];
                self.rename(parent(one), renaming);
            }
            Change::Link { from, to } => {
                let id = self.find(from);
                self.rename(parent(to), vec![(name(to), Some(id))]);
            }
            Change::Remove(path) => self.rename(parent(path), vec![(name(path), None)]),
        }
    }

    fn make(&mut self, path: &Path, node: Node) {
        let id = self.0.len();
        self.0.push(node);
        self.rename(parent(path), vec![(name(path), Some(id))]);
    }

    fn rename(&mut self, folder: &Path, renaming: Renaming) {
        let folder = self.folder(folder);
        apply(&mut folder.now, &renaming);
        folder.pending.push(renaming);
    }

    fn find(&mut self, path: &Path) -> Id {
        let mut id = 0;
        for part in path {
            let Node::Folder(folder) = &self.0[id] else { panic!("{} is a file", path.display()) };
            id = *folder.now.get(part).unwrap_or_else(|| panic!("no {}", path.display()));
        }
        id
    }

    fn folder(&mut self, path: &Path) -> &mut Folder {
        let id = self.find(path);
        match &mut self.0[id] {
            Node::Folder(folder) => folder,
            Node::File(_) => panic!("{} is a file", path.display()),
        }
    }

    fn file(&mut self, path: &Path) -> &mut File {
        let id = self.find(path);
        match &mut self.0[id] {
            Node::File(file) => file,
            Node::Folder(_) => panic!("{} is a folder", path.display()),
        }
    }

    /// What a power cut at this moment leaves, put into a real folder.
    pub(crate) fn leave(&self, cut: &mut Cut, at: &Path) {
        self.leave_node(0, cut, at);
    }

    fn leave_node(&self, id: Id, cut: &mut Cut, at: &Path) {
        match &self.0[id] {
            Node::Folder(folder) => {
                fs::create_dir_all(at).expect("a folder can be made");
                let mut names = folder.kept.clone();
                for renaming in &folder.pending[..cut.prefix(folder.pending.len())] {
                    apply(&mut names, renaming);
                }
                for (name, id) in names {
                    self.leave_node(id, cut, &at.join(name));
                }
            }
            Node::File(file) => {
                let mut bytes = file.kept.clone();
                for edit in &file.pending {
                    match edit {
                        Edit::Write(at, written) => {
                            let kept = cut.part(written.len());
                            Edit::Write(*at, written[..kept].to_vec()).apply(&mut bytes);
                        }
                        Edit::Length(_) if cut.part(1) == 1 => edit.apply(&mut bytes),
                        Edit::Length(_) => {}
                    }
                }
                fs::write(at, bytes).expect("a file can be written");
            }
        }
    }
}

impl Edit {
    fn apply(&self, file: &mut Vec<u8>) {
        match self {
            Self::Write(_, bytes) if bytes.is_empty() => {}
            Self::Write(at, bytes) => {
                let at = usize::try_from(*at).expect("a small file");
                file.resize(file.len().max(at + bytes.len()), 0);
                file[at..at + bytes.len()].copy_from_slice(bytes);
            }
            Self::Length(length) => file.resize(usize::try_from(*length).expect("a small file"), 0),
        }
    }
}

fn apply(names: &mut BTreeMap<OsString, Id>, renaming: &Renaming) {
    for (name, id) in renaming {
        match id {
            Some(id) => names.insert(name.clone(), *id),
            None => names.remove(name),
        };
    }
}

fn parent(path: &Path) -> &Path {
    path.parent().expect("a name in a folder")
}

fn name(path: &Path) -> OsString {
    path.file_name().map(OsStr::to_owned).expect("a name in a folder")
}
