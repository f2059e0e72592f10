//! What the pages still hold of the tables that are kept (vault-1 §5).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use diary::{Content, ExhibitRef, Kind, Status, Subject, SubjectId};
use record::{Entry, Hash, Salt};
use zeroize::Zeroizing;

use super::Pages;
use super::btree::{self, Cell, Tree};
use super::cipher::Page;
use super::row::{self, Value};
use crate::Error;
use crate::files::FileName;
use crate::store::FileRow;

/// What is still known of an entry that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trace {
    /// Its place in the record, from 0.
    pub seq: u64,
    /// Which version of what it is, where that is known.
    pub of: Option<(SubjectId, Kind, u32)>,
    /// The number that its subject was given.
    pub number: Option<u32>,
    /// When it was written.
    pub written_at: Option<DateTime<Utc>>,
}

impl Trace {
    /// An entry of which nothing is known but its place.
    pub(crate) fn at(seq: u64) -> Self {
        Self { seq, of: None, number: None, written_at: None }
    }
}

/// A file that an exhibit should have.
pub(crate) struct Wanted {
    pub(crate) subject: SubjectId,
    /// Its reference, where its entry is there.
    pub(crate) reference: Option<ExhibitRef>,
    pub(crate) sha256: Hash,
    pub(crate) size: u64,
    /// The name of the file, where that is known.
    pub(crate) name: Option<FileName>,
}

/// Everything that was found.
#[derive(Default)]
pub(crate) struct Found {
    /// Entries that prove themselves, by their place.
    pub(crate) entries: BTreeMap<u64, Entry>,
    /// Entries of which only the beginning is there.
    traces: BTreeMap<u64, Trace>,
    /// Leaves, also of entries that are not there.
    pub(crate) leaves: BTreeMap<u64, Hash>,
    /// Who was given which number.
    pub(crate) given: BTreeMap<SubjectId, (Kind, u32)>,
    /// The files of exhibits.
    pub(crate) files: BTreeMap<FileName, FileRow>,
    /// What was being written.
    pub(crate) drafts: BTreeMap<String, Zeroizing<Vec<u8>>>,
}

impl Found {
    /// Looks for everything on these pages.
    pub(crate) fn on(pages: &mut Pages) -> Result<Self, Error> {
        let mut found = Self::default();
        pages.each(&mut |pages, number, page, is_newest| {
            found.look(number, page, is_newest, &mut |number| pages.newest(number));
        })?;
        found.settle();
        Ok(found)
    }

    /// Looks on one page; `newest` gives those that a long row goes on on.
    pub(super) fn look(
        &mut self,
        number: u32,
        page: &Page,
        is_newest: bool,
        newest: &mut dyn FnMut(u32) -> Option<Page>,
    ) {
        for cell in btree::cells(number, page) {
            let (bytes, is_whole) = cell.bytes(newest);
            self.take(&cell, &row::values(&bytes), is_whole && is_newest);
        }
    }

    /// Once all pages were looked on: keeps what can stand together.
    pub(super) fn settle(&mut self) {
        self.drop_doubles();
        self.forget_what_was_erased();
        self.number();
    }

    /// What is still known of the entry at a place where none was found.
    pub(crate) fn trace(&self, seq: u64) -> Trace {
        let mut trace = self.traces.get(&seq).copied().unwrap_or(Trace::at(seq));
        let given = trace.of.and_then(|(subject, ..)| self.given.get(&subject));
        trace.number = given.map(|(_, number)| *number);
        trace
    }

    /// How many entries the record has, where the header remembers `count`.
    pub(crate) fn len(&self, count: u64) -> u64 {
        let last = self.entries.keys().chain(self.leaves.keys()).max().map_or(0, |seq| seq + 1);
        // A number beyond what is there at all is none of ours.
        let most = count + self.entries.len() as u64 + self.leaves.len() as u64;
        last.min(most).max(count)
    }

    /// Every file that an exhibit should have. Of exhibits whose entries are
    /// lost there may still be the row of the file.
    pub(crate) fn wanted(&self) -> Vec<Wanted> {
        let mut exhibits = BTreeMap::new();
        for entry in self.entries.values() {
            let subject =
                entry.content().ok().flatten().and_then(|Content { subject, .. }| subject);
            if let Some(Subject::Exhibit(exhibit)) = subject
                && let Ok(sha256) = exhibit.sha256.parse()
            {
                let (reference, size) = (Some(exhibit.reference), exhibit.size);
                let subject = entry.header.subject;
                exhibits.insert(subject, Wanted { subject, reference, sha256, size, name: None });
            }
        }
        for FileRow { subject, name, sha256, size } in self.files.values() {
            let (subject, sha256, size) = (*subject, *sha256, *size);
            let wanted = Wanted { subject, reference: None, sha256, size, name: None };
            let wanted = exhibits.entry(subject).or_insert(wanted);
            if wanted.sha256 == sha256 {
                wanted.name = Some(*name);
            }
        }
        exhibits.into_values().collect()
    }

    /// Takes a row for what it looks like.
    fn take(&mut self, cell: &Cell<'_>, row: &[Value<'_>], is_newest: bool) {
        use Value::{Blob, Integer, Null, Text};
        match (cell.tree, row) {
            (Tree::Table, [Null, Blob(subject), Text(kind), Integer(version), rest @ ..]) => {
                self.take_entry(cell.number, (subject, kind, *version), rest);
            }
            (Tree::Index, [Integer(seq), Blob(leaf), Integer(again)]) if seq == again => {
                self.take_leaf(*seq, leaf);
            }
            (
                Tree::Index,
                [Text(kind), Integer(number), Blob(subject)]
                | [Blob(subject), Text(kind), Integer(number)],
            ) => self.take_number(kind, *number, subject),
            (Tree::Index, [Text(name), Blob(subject), Blob(sha256), Integer(size)]) => {
                self.take_file(name, (subject, sha256, *size));
            }
            (Tree::Index, [Text(name), Blob(content)]) if is_newest => {
                self.drafts.insert((*name).to_owned(), Zeroizing::new(content.to_vec()));
            }
            _ => {}
        }
    }

    fn take_entry(&mut self, seq: i64, of: (&[u8], &str, i64), rest: &[Value<'_>]) {
        use Value::{Blob, Integer, Null};
        let Ok(place) = u64::try_from(seq) else { return };
        let entry = match rest {
            [Integer(_), Blob(_), Blob(header), Blob(salt), Blob(content)] => {
                Salt::from_bytes(salt)
                    .and_then(|salt| Entry::open(header, Some(salt), Some(content.to_vec())))
            }
            [Integer(_), Blob(_), Blob(header), Null, Null] => Entry::open(header, None, None),
            _ => Err(record::Error::Damaged { seq: place }),
        };
        let leaf = if let [_, Blob(leaf), ..] = rest { *leaf } else { &[] };
        let sound = entry.ok().filter(|entry| {
            let fits = entry.header.seq == place && entry.header.leaf_hash().as_bytes() == leaf;
            fits && entry.content().is_ok()
        });
        match sound {
            Some(entry) => self.keep(entry),
            None => {
                self.take_leaf(seq, leaf);
                self.take_trace(place, of, rest);
            }
        }
    }

    /// Keeps an entry that proved itself. The first one of its place is the
    /// right one: what stands after it in the log was never committed, or is
    /// older than all before it. Only what it says may be gone from one page
    /// and stand on another.
    fn keep(&mut self, entry: Entry) {
        let Entry { header, disclosed } = entry;
        let leaf = header.leaf_hash();
        let place = header.seq;
        let known = self.entries.entry(place).or_insert(Entry { header, disclosed: None });
        if known.header.leaf_hash() == leaf {
            known.disclosed = known.disclosed.take().or(disclosed);
            self.leaves.insert(place, leaf);
        }
    }

    fn take_trace(&mut self, seq: u64, of: (&[u8], &str, i64), rest: &[Value<'_>]) {
        let (subject, kind, version) = of;
        let Ok(subject) = subject.try_into().map(SubjectId::from_bytes) else { return };
        let Ok(version) = u32::try_from(version) else { return };
        let Ok(kind) = kind.parse() else { return };
        let written_at = match rest {
            [Value::Integer(millis), ..] => DateTime::from_timestamp_millis(*millis),
            _ => None,
        };
        let trace = Trace { seq, of: Some((subject, kind, version)), number: None, written_at };
        self.traces.entry(seq).or_insert(trace);
    }

    fn take_leaf(&mut self, seq: i64, leaf: &[u8]) {
        let (Ok(seq), Ok(leaf)) = (seq.try_into(), leaf.try_into()) else { return };
        self.leaves.entry(seq).or_insert(Hash::from_bytes(leaf));
    }

    fn take_number(&mut self, kind: &str, number: i64, subject: &[u8]) {
        let (Ok(kind), Ok(number), Ok(subject)) =
            (kind.parse(), number.try_into(), subject.try_into())
        else {
            return;
        };
        self.given.entry(SubjectId::from_bytes(subject)).or_insert((kind, number));
    }

    fn take_file(&mut self, name: &str, (subject, sha256, size): (&[u8], &[u8], i64)) {
        let (Some(name), Ok(subject), Ok(sha256), Ok(size)) =
            (FileName::parse(name), subject.try_into(), sha256.try_into(), size.try_into())
        else {
            return;
        };
        let (subject, sha256) = (SubjectId::from_bytes(subject), Hash::from_bytes(sha256));
        self.files.insert(name, FileRow { subject, name, sha256, size });
    }

    /// A save that was begun, never finished and made again stands in the log
    /// twice; the record has it where it stands first.
    fn drop_doubles(&mut self) {
        let mut seen = BTreeSet::new();
        let leaves = &mut self.leaves;
        self.entries.retain(|seq, entry| {
            let is_first = seen.insert((entry.header.subject, entry.header.version));
            if !is_first {
                leaves.remove(seq);
            }
            is_first
        });
    }

    /// An older version of a page may still hold what was erased since.
    fn forget_what_was_erased(&mut self) {
        let is_erased = |entry: &&Entry| {
            let content = entry.content().ok().flatten();
            content.is_some_and(|content| content.status == Status::Erased)
        };
        let erased = self.entries.values().filter(is_erased);
        let erased: BTreeMap<SubjectId, u32> =
            erased.map(|entry| (entry.header.subject, entry.header.version)).collect();
        for entry in self.entries.values_mut() {
            let at = erased.get(&entry.header.subject);
            if at.is_some_and(|version| entry.header.version < *version) {
                entry.disclosed = None;
            }
        }
        self.files.retain(|_, file| !erased.contains_key(&file.subject));
    }

    /// The numbers that stand in the entries themselves.
    fn number(&mut self) {
        for entry in self.entries.values() {
            let subject =
                entry.content().ok().flatten().and_then(|Content { subject, .. }| subject);
            let number = match subject {
                Some(Subject::Incident(incident)) => incident.number.get(),
                Some(Subject::Exhibit(exhibit)) => exhibit.reference.number(),
                Some(Subject::Card(card)) => card.number().get(),
                Some(
                    Subject::Writer(_)
                    | Subject::Seal(_)
                    | Subject::Stamp(_)
                    | Subject::HandOver(_)
                    | Subject::Access(_),
                )
                | None => continue,
            };
            self.given.insert(entry.header.subject, (entry.header.kind, number));
        }
    }
}
