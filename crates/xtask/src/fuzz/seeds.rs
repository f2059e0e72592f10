//! What each target begins with: its own folder of `tests/fuzz/seeds`, the
//! vectors, and real files that nobody here wrote where they are at hand.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use super::LONGEST;
use crate::house;

/// The files of a bag, in the order that the target `bag` counts them.
const BAG: [&str; 9] = [
    "bagit.txt",
    "bag-info.txt",
    "fetch.txt",
    "manifest-md5.txt",
    "manifest-sha1.txt",
    "manifest-sha256.txt",
    "manifest-sha512.txt",
    "tagmanifest-sha256.txt",
    "tagmanifest-md5.txt",
];

/// The files of a time stamp, in the order that the target `stamped` counts them.
const STAMP: [&str; 6] =
    ["checkpoint", "proof", "reply.tsr", "request.tsq", "root.pem", "chain.pem"];

/// Puts the seeds of a target beside what it found in earlier runs.
pub(super) fn put(target: &str, corpus: &Path) -> io::Result<()> {
    let root = house::root();
    for file in files(&root.join("tests/fuzz/seeds").join(target))? {
        keep(corpus, fs::read(file)?)?;
    }
    let good = root.join("tests/vectors/bundle/good");
    let corpora = root.join("../shared/corpora");
    match target {
        // The first byte says which file of the bundle it stands for.
        "bundle" => {
            for (which, file) in (0_u8..).zip(files(&good)?) {
                keep(corpus, [vec![which], fs::read(file)?].concat())?;
            }
        }
        // The same of the files of a time stamp, in the order of the target.
        "stamped" => {
            for file in files(&root.join("tests/vectors/bundle/answers"))? {
                let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                let which = STAMP.iter().zip(0_u8..).find(|(known, _)| **known == name);
                if let Some((_, which)) = which {
                    keep(corpus, [vec![which], fs::read(file)?].concat())?;
                }
            }
        }
        // The first says which file of the bag, the second how it is written.
        "bag" => {
            for file in files(&corpora.join("bagit"))? {
                let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                let which = BAG.iter().zip(0_u8..).find(|(known, _)| **known == name);
                if let Some((_, which)) = which {
                    keep(corpus, [vec![which, 0], fs::read(file)?].concat())?;
                }
            }
        }
        "canonical" | "entry" => {
            for file in files(&good)?.into_iter().chain(files(&corpora.join("bagit"))?) {
                let bytes = fs::read(file)?;
                for line in bytes.split(|byte| *byte == b'\n').take(8) {
                    keep(corpus, line.to_vec())?;
                }
                keep(corpus, bytes)?;
            }
        }
        "content" => {
            for file in files(&root.join("content"))? {
                keep(corpus, fs::read(file)?)?;
            }
        }
        // The first byte says that it is the whole file.
        "table" => {
            for file in files(&root.join("crates/import/tests/table"))? {
                keep(corpus, [vec![0], fs::read(file)?].concat())?;
            }
        }
        "mail" => {
            for file in files(&corpora.join("mail"))? {
                keep(corpus, fs::read(file)?)?;
            }
        }
        // One mail behind the other.
        "mbox" => {
            for two in files(&corpora.join("mail"))?.chunks(2) {
                let mut whole = Vec::new();
                for file in two {
                    whole.extend_from_slice(b"From a@example.org Wed Mar  4 21:40:05 2026\n");
                    whole.extend(fs::read(file)?);
                    whole.extend_from_slice(b"\n");
                }
                keep(corpus, whole)?;
            }
        }
        "whatsapp" => {
            for file in files(&corpora.join("chats"))? {
                // Its first messages say as much as all of them.
                let mut bytes = fs::read(file)?;
                bytes.truncate(2048);
                keep(corpus, bytes)?;
            }
        }
        "photo" => {
            for file in files(&corpora.join("photos"))? {
                keep(corpus, fs::read(file)?)?;
            }
        }
        // The first byte says which copy.
        "picture" => {
            let ours = files(&root.join("crates/picture/tests/avif"))?;
            for file in ours.into_iter().chain(files(&corpora.join("photos"))?) {
                keep(corpus, [vec![0], fs::read(file)?].concat())?;
            }
        }
        // The first byte says which part is silent.
        "recording" => {
            for file in files(&root.join("crates/recording/tests/media"))? {
                keep(corpus, [vec![100], fs::read(file)?].concat())?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// Every file below a folder, in the order of their paths; none where there is
/// no such folder.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Keeps the beginning of a seed under a name that it gives itself.
fn keep(corpus: &Path, mut bytes: Vec<u8>) -> io::Result<()> {
    bytes.truncate(LONGEST);
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    fs::write(corpus.join(format!("seed-{:016x}", hasher.finish())), bytes)
}
