//! Writes a whole bundle, in one pass over the originals.

use std::io::{self, Read};
use std::ops::ControlFlow;

use diary::{Exhibit, ExhibitRef};
use record::{Namespace, SealCode};

use crate::bag::{self, Algorithm, Counts, Listed};
use crate::digests::{BLOCK, Digests, Hashing, hex};
use crate::documents::{self, Document, Volume, statement};
use crate::{
    Contents, Destination, Error, Histories, Originals, entries, how_to_check, if_gone, names,
    schema, tables,
};

/// Signs what a bundle says, with the key of its [`Contents::key`].
pub type Signer<'a> = &'a dyn Fn(Namespace, &[u8]) -> String;

/// The checker that comes with each bundle, as `ui/check` is built
/// ([decision 12](../../../docs/decisions/0012-the-built-checker-is-kept.md)).
const CHECKER: &[u8] = include_bytes!("../assets/check.html");

/// How far the writing has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// How many bytes of `data/`, or pages of a print set, are written.
    pub done: u64,
    /// How many there will be.
    pub total: u64,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The code that stands on its pages.
    pub seal_code: SealCode,
    /// SHA-256 of its `tagmanifest-sha256.txt`, which fixes every byte in it; of a
    /// print set of its one manifest.
    pub manifest_sha256: String,
    /// How many incidents are in it, erased ones not counted.
    pub incidents: usize,
    /// How many exhibits are in it, erased ones not counted.
    pub exhibits: usize,
    /// How many files it has.
    pub files: usize,
    /// How many bytes they have together.
    pub bytes: u64,
}

/// One file under `data/`.
struct Payload<'a> {
    path: String,
    size: u64,
    source: Source<'a>,
}

/// Where the bytes of a file come from.
enum Source<'a> {
    /// They were made for this bundle.
    Made(Vec<u8>),
    /// They are an original.
    Original(&'a Exhibit),
}

/// The files, hashed as they are written.
struct Writing<'a> {
    destination: &'a mut dyn Destination,
    progress: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    at: Progress,
}

/// Writes a bundle: the files under `data/` by path, then the others by path.
/// The same contents, originals and signer always give the same bytes.
///
/// `progress` is told before each document and after each block, and may stop
/// the writing. How much there will be is not known before the documents are
/// made: until then it is told 0 of 0. Where this
/// returns an error, the destination holds a part of a bundle and is for the
/// caller to clear away.
///
/// # Errors
/// [`Error::Missing`], [`Error::Damaged`] and [`Error::Unreadable`] for an
/// exhibit whose bytes are not there, or are not those that the record names;
/// [`Error::Stopped`]; [`Error::Io`] for the destination; and those of the
/// documents.
pub fn write(
    contents: &Contents,
    originals: &mut dyn Originals,
    signer: Signer<'_>,
    destination: &mut dyn Destination,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Receipt, Error> {
    let histories = Histories::read(&contents.entries)?;
    let counts =
        Counts { incidents: histories.incidents.len(), exhibits: histories.exhibits.len() };
    let (read_me, payload) = payload(contents, &histories, progress)?;
    let total = payload.iter().map(|file| file.size).sum();
    let at = Progress { done: 0, total };
    let mut writing = Writing { destination, progress, at };
    let listed = writing.payload(payload, originals)?;

    let tags = tags(contents, read_me, counts, &listed, signer);
    writing.tags(&tags)?;
    let tag_bytes: u64 = tags.files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    Ok(Receipt {
        seal_code: contents.seal.code(),
        manifest_sha256: tags.manifest_sha256,
        incidents: counts.incidents,
        exhibits: counts.exhibits,
        files: listed.len() + tags.files.len(),
        bytes: total + tag_bytes,
    })
}

/// Documents and tables: the first page, which stands outside `data/`, and the
/// others with their paths below it.
struct Documents {
    read_me: Vec<u8>,
    others: Vec<(String, Vec<u8>)>,
}

fn documents(
    contents: &Contents,
    histories: &Histories,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Documents, Error> {
    let mut render = |document, volume| {
        go_on(progress, Progress { done: 0, total: 0 })?;
        documents::render(document, volume, contents, histories)
    };
    let tables = tables::files(contents, histories)?.into_iter();
    let mut others: Vec<_> = tables.map(|(name, bytes)| (name.to_owned(), bytes)).collect();
    let is_in = |document: Document| document.is_in(contents.audience, histories);
    for (document, name) in statement::DOCX {
        if is_in(document) {
            others.push((name.to_owned(), statement::docx(document, contents, histories)));
        }
    }
    for document in Document::ALL {
        if document == Document::ReadMeFirst || !is_in(document) {
            continue;
        }
        for volume in Volume::all(document, histories) {
            others.push((volume.file_name(document), render(document, volume)?));
        }
    }
    Ok(Documents { read_me: render(Document::ReadMeFirst, Volume::default())?, others })
}

/// Every file under `data/`, by path; and the first page, which stands outside.
fn payload<'a>(
    contents: &Contents,
    histories: &'a Histories,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(Vec<u8>, Vec<Payload<'a>>), Error> {
    let Documents { read_me, others } = documents(contents, histories, progress)?;
    let record = [
        ("record/checkpoint", contents.seal.checkpoint.text().into_bytes()),
        ("record/checkpoint.sig", contents.seal.signature.clone().into_bytes()),
        ("record/entries.jsonl", entries::lines(&contents.entries)),
        (schema::NAME, schema::schema()),
    ];
    let record = record.into_iter().map(|(path, bytes)| (path.to_owned(), bytes));
    let made =
        others.into_iter().chain(record).map(|(path, bytes)| (format!("data/{path}"), bytes));
    let stamps = (1..).zip(&contents.stamps).flat_map(|(number, stamp)| stamp.files(number));
    let seals = (1..).zip(&contents.earlier_seals);
    let seals = seals.flat_map(|(number, seal)| seal.files(number));
    let made = made.chain(stamps).chain(seals).map(|(path, bytes)| Payload {
        path,
        size: bytes.len() as u64,
        source: Source::Made(bytes),
    });
    let originals = histories.exhibits.iter().map(|history| {
        let exhibit = &history.newest().kept.subject;
        Payload {
            path: format!("data/05-EXHIBITS/{}", names::of_exhibit(exhibit)),
            size: exhibit.size,
            source: Source::Original(exhibit),
        }
    });
    let mut payload: Vec<_> = made.chain(originals).collect();
    payload.sort_by(|a, b| a.path.cmp(&b.path));
    Ok((read_me, payload))
}

/// The files outside `data/`, by path.
struct Tags {
    files: Vec<(&'static str, Vec<u8>)>,
    manifest_sha256: String,
}

fn tags(
    contents: &Contents,
    read_me: Vec<u8>,
    counts: Counts,
    payload: &[Listed],
    signer: Signer<'_>,
) -> Tags {
    let mut files = vec![
        ("HOW-TO-CHECK.txt", how_to_check::text(contents)),
        (if_gone::NAME, if_gone::text(contents)),
        ("READ-ME-FIRST.pdf", read_me),
        ("allowed_signers", contents.key.allowed_signers().into_bytes()),
        ("bag-info.txt", bag::info(contents, counts, payload).into_bytes()),
        ("bagit.txt", bag::DECLARATION.as_bytes().to_vec()),
        ("check.html", CHECKER.to_vec()),
        ("manifest-sha256.txt", bag::manifest(Algorithm::Sha256, payload).into_bytes()),
        ("manifest-sha512.txt", bag::manifest(Algorithm::Sha512, payload).into_bytes()),
    ];
    let listed: Vec<Listed> = files.iter().map(|(path, bytes)| list(path, bytes)).collect();
    let sha256 = bag::manifest(Algorithm::Sha256, &listed).into_bytes();
    let sha512 = bag::manifest(Algorithm::Sha512, &listed).into_bytes();
    let signature = signer(Namespace::Bundle, &sha256).into_bytes();
    let manifest_sha256 = hex(Digests::of(&sha256).sha256.as_ref());
    files.push(("tagmanifest-sha256.txt", sha256));
    files.push(("tagmanifest-sha256.txt.sig", signature));
    files.push(("tagmanifest-sha512.txt", sha512));
    Tags { files, manifest_sha256 }
}

pub(crate) fn list(path: &str, bytes: &[u8]) -> Listed {
    Listed { path: path.to_owned(), size: bytes.len() as u64, digests: Digests::of(bytes) }
}

impl Writing<'_> {
    /// Writes the files under `data/`, and checks that each original is the
    /// one that the record names.
    fn payload(
        &mut self,
        files: Vec<Payload<'_>>,
        originals: &mut dyn Originals,
    ) -> Result<Vec<Listed>, Error> {
        let mut hashing = Hashing::start()?;
        for file in &files {
            if self.destination.asks_for_crc() {
                let crc = self.crc(file, originals)?;
                self.destination.expect(crc);
            }
            self.destination.begin(&file.path, file.size)?;
            match &file.source {
                Source::Made(bytes) => self.copy(&mut hashing, &mut bytes.as_slice(), None)?,
                Source::Original(exhibit) => {
                    let opened = originals.open(exhibit);
                    let mut bytes = opened.map_err(|error| unusable(exhibit, error))?;
                    self.copy(&mut hashing, &mut *bytes, Some(exhibit))?;
                }
            }
            self.destination.end()?;
            hashing.end_file();
        }
        let mut listed = Vec::with_capacity(files.len());
        for (Payload { path, size, source }, digests) in files.into_iter().zip(hashing.finish()) {
            if let Source::Original(exhibit) = source
                && hex(digests.sha256.as_ref()) != exhibit.sha256
            {
                return Err(Error::Damaged { exhibit: exhibit.reference.clone() });
            }
            listed.push(Listed { path, size, digests });
        }
        Ok(listed)
    }

    /// Reads a file for its CRC-32 alone.
    fn crc(&mut self, file: &Payload<'_>, originals: &mut dyn Originals) -> Result<u32, Error> {
        let exhibit = match &file.source {
            Source::Made(bytes) => return Ok(crc32fast::hash(bytes)),
            Source::Original(exhibit) => exhibit,
        };
        let unusable = |error| unusable(exhibit, error);
        let mut bytes = originals.open(exhibit).map_err(unusable)?;
        let (mut crc, mut block) = (crc32fast::Hasher::new(), vec![0; BLOCK]);
        loop {
            match fill(&mut *bytes, &mut block).map_err(unusable)? {
                0 => return Ok(crc.finalize()),
                read => crc.update(&block[..read]),
            }
            self.report()?;
        }
    }

    /// Copies one file, block by block.
    fn copy(
        &mut self,
        hashing: &mut Hashing,
        from: &mut dyn Read,
        exhibit: Option<&Exhibit>,
    ) -> Result<(), Error> {
        // An original that is longer or shorter than the record says is
        // noticed before the destination is told another size.
        let mut left = exhibit.map_or(u64::MAX, |exhibit| exhibit.size);
        loop {
            let block = hashing.next(|block| fill(from, block));
            let block = block.map_err(|error| match exhibit {
                Some(exhibit) => unusable(exhibit, error),
                None => Error::Io(error),
            })?;
            let taken = block.len() as u64;
            if let Some(exhibit) = exhibit
                && (taken > left || (taken == 0 && left > 0))
            {
                return Err(Error::Damaged { exhibit: exhibit.reference.clone() });
            }
            if taken == 0 {
                return Ok(());
            }
            left -= taken;
            self.destination.write(block)?;
            self.at.done += taken;
            self.report()?;
        }
    }

    fn tags(&mut self, tags: &Tags) -> Result<(), Error> {
        for (path, bytes) in &tags.files {
            if self.destination.asks_for_crc() {
                self.destination.expect(crc32fast::hash(bytes));
            }
            self.destination.begin(path, bytes.len() as u64)?;
            self.destination.write(bytes)?;
            self.destination.end()?;
        }
        self.report()
    }

    fn report(&mut self) -> Result<(), Error> {
        go_on(self.progress, self.at)
    }
}

/// Tells how far the writing has come, and asks whether to go on.
pub(crate) fn go_on(
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    at: Progress,
) -> Result<(), Error> {
    match progress(at) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Error::Stopped),
    }
}

/// Reads until the block is full or the file ends.
fn fill(from: &mut dyn Read, block: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < block.len() {
        match from.read(&mut block[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// What it means for a bundle that an original gave this error.
fn unusable(exhibit: &Exhibit, error: io::Error) -> Error {
    let exhibit: ExhibitRef = exhibit.reference.clone();
    match error.kind() {
        io::ErrorKind::NotFound => Error::Missing { exhibit },
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => Error::Damaged { exhibit },
        _ => Error::Unreadable { exhibit, error },
    }
}

#[cfg(test)]
mod tests;
