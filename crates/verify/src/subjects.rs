//! The entries together: the versions of each subject, and what is left of
//! those that were erased (bundle-1 §4).

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Read},
};

use crate::{
    Code, Fault, Named,
    checkpoint::Checkpoint,
    contents::ENTRIES,
    entry::{self, Entry, Kind},
    findings::Findings,
    merkle::Digest,
    source::Source,
};

/// The longest line that is read (bundle-1 §8).
const LONGEST_LINE: u64 = 64 << 20;
/// The most entries that are read (bundle-1 §8).
const MOST_ENTRIES: u64 = 1_000_000;

/// Every subject that is disclosed.
#[derive(Default)]
pub(crate) struct Subjects {
    by_id: BTreeMap<[u8; 16], Subject>,
    /// Whose number or reference each is.
    owners: BTreeMap<Named, [u8; 16]>,
    /// How many entries there are.
    pub(crate) entries: u64,
    last_seq: Option<u64>,
    /// Whether a line was refused, so that a version may seem to be missing.
    refused: bool,
}

/// One subject, as its newest version has it.
struct Subject {
    kind: Kind,
    version: u64,
    erased: bool,
    named: Option<Named>,
    file: Option<(Digest, u64)>,
    /// Where an entry without content stands, while no later version says
    /// that it was erased.
    withheld: Option<Place>,
    /// Where an entry with content stands.
    present: Option<Place>,
}

/// Where an entry stands.
#[derive(Clone, Copy)]
struct Place {
    line: u64,
    seq: u64,
}

/// An exhibit that is not erased.
pub(crate) struct Exhibit<'a> {
    pub(crate) reference: &'a str,
    pub(crate) sha256: Digest,
    pub(crate) size: u64,
    pub(crate) seq: Option<u64>,
}

impl Subjects {
    /// Reads every entry, and finds each to be right by itself and after those
    /// before it.
    pub(crate) fn read(
        source: &Source,
        checkpoint: Option<&Checkpoint>,
        findings: &mut Findings,
    ) -> Self {
        let mut subjects = Self::default();
        let Ok(reader) = source.reader(ENTRIES) else {
            findings.add(Fault::at(Code::NoAccess, ENTRIES));
            return subjects;
        };
        let mut reader = BufReader::with_capacity(1 << 16, reader);
        let mut line = Vec::new();
        loop {
            line.clear();
            match reader.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line) {
                Ok(0) => break,
                Ok(read) if read as u64 == LONGEST_LINE || subjects.entries == MOST_ENTRIES => {
                    findings.add(Fault::at(Code::TooMuch, ENTRIES));
                    return subjects;
                }
                Ok(_) => subjects.line(&line, checkpoint, findings),
                Err(_) => {
                    findings.add(Fault::at(Code::NoAccess, ENTRIES));
                    return subjects;
                }
            }
        }
        for subject in subjects.by_id.values().filter(|_| !subjects.refused) {
            if let Some(place) = subject.withheld {
                findings.add(place.fault(Code::EntryWithheld, subject.named.clone()));
            }
        }
        subjects
    }

    fn line(&mut self, line: &[u8], checkpoint: Option<&Checkpoint>, findings: &mut Findings) {
        self.entries += 1;
        let number = self.entries;
        let read = match line.split_last() {
            Some((b'\n', line)) => entry::read(line, checkpoint),
            _ => Err(entry::Refused { code: Code::EntryForm, seq: None, named: None }),
        };
        match read {
            Ok(entry) => self.entry(entry, number, findings),
            Err(entry::Refused { code, seq, named }) => {
                self.refused = true;
                findings.add(Fault {
                    line: Some(number),
                    entry: seq,
                    named,
                    ..Fault::at(code, ENTRIES)
                });
            }
        }
    }

    fn entry(&mut self, entry: Entry, line: u64, findings: &mut Findings) {
        let place = Place { line, seq: entry.seq };
        let named = entry.content.as_ref().and_then(|content| content.named.clone());
        let mut wrong = |code| findings.add(place.fault(code, named.clone()));
        if self.last_seq.is_some_and(|last| last >= entry.seq) {
            wrong(Code::EntryOrder);
        }
        self.last_seq = Some(entry.seq);
        let subject = self.by_id.entry(entry.subject).or_insert_with(|| Subject::new(entry.kind));
        if entry.version != subject.version + 1 && !self.refused {
            wrong(Code::EntryVersion);
        }
        subject.version = entry.version;
        let owner = named.clone().map(|named| *self.owners.entry(named).or_insert(entry.subject));
        let another = owner.is_some_and(|owner| owner != entry.subject);
        let renamed = named.is_some() && subject.named.is_some() && named != subject.named;
        if entry.kind != subject.kind || another || renamed {
            wrong(Code::EntryIdentity);
        }
        if let Some(unerased) = subject.follow(entry, place) {
            findings.add(unerased);
        }
    }

    /// How many incidents are disclosed and not erased.
    pub(crate) fn incidents(&self) -> u64 {
        self.standing(Kind::Incident).count() as u64
    }

    /// The exhibits that are disclosed and not erased.
    pub(crate) fn exhibits(&self) -> impl Iterator<Item = Exhibit<'_>> {
        self.standing(Kind::Exhibit).filter_map(|subject| {
            let Some(Named::Exhibit(reference)) = &subject.named else { return None };
            let (sha256, size) = subject.file?;
            Some(Exhibit { reference, sha256, size, seq: subject.present.map(|place| place.seq) })
        })
    }

    /// How many subjects were erased.
    pub(crate) fn erased(&self) -> u64 {
        self.by_id.values().filter(|subject| subject.erased).count() as u64
    }

    fn standing(&self, kind: Kind) -> impl Iterator<Item = &Subject> {
        self.by_id.values().filter(move |subject| subject.kind == kind && !subject.erased)
    }
}

impl Subject {
    fn new(kind: Kind) -> Self {
        let (named, file, withheld, present) = (None, None, None, None);
        Self { kind, version: 0, erased: false, named, file, withheld, present }
    }

    /// Takes in the next version. Gives the fault of an earlier one whose
    /// content is still there, where this one says that it was erased.
    fn follow(&mut self, entry: Entry, place: Place) -> Option<Fault> {
        let Some(content) = entry.content else {
            self.withheld = self.withheld.or(Some(place));
            return None;
        };
        self.erased = content.erased;
        let before = self.present.replace(place);
        if content.erased {
            self.withheld = None;
            let named = self.named.take();
            return before.map(|place| place.fault(Code::EntryNotErased, named));
        }
        self.named = content.named;
        self.file = content.file;
        None
    }
}

impl Place {
    fn fault(self, code: Code, named: Option<Named>) -> Fault {
        Fault { line: Some(self.line), entry: Some(self.seq), named, ..Fault::at(code, ENTRIES) }
    }
}
