//! A film of two gibibytes: taken in, and played from its far end.

use std::fs::{self, File};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::time::Duration;

use daymark::{Problem, ProblemKind, evidence, viewing};

use crate::figures::{Figures, timed};
use crate::files::attach;
use crate::filled;
use crate::memory;

/// A short film.
const SHORT: &[u8] = include_bytes!("../desktop/media/film.mp4");
/// Where its pictures begin, once so much room lies before them.
const ROOM: u32 = 2 << 30;

pub(crate) fn playing(folder: &Path, figures: &mut Figures) -> Result<(), Problem> {
    let source = folder.join("film.mp4");
    if fs::create_dir_all(folder).and_then(|()| long_film(&source)).is_err() {
        println!("left out: there is no room for a film of 2 GiB");
        return Ok(());
    }
    let mut session = filled::empty(&folder.join("diary"))?;
    attach(&mut session, &source)?;
    memory::begin();
    let before = memory::most();
    let (mut pieces, took) = timed(|| {
        let opened = evidence::original(&session, 1)?;
        viewing::Pieces::of(opened).ok_or(ProblemKind::Fault.into())
    })?;
    figures.time("a film of 2 GiB begins", took, Duration::from_secs(1));
    let last = pieces.streams().first().map_or(0, |stream| stream.at.len());
    let ((), took) = timed(|| pieces.piece(0, last).map(drop).ok_or(ProblemKind::Fault.into()))?;
    figures.time("its last piece", took, Duration::from_secs(1));
    figures.memory("memory that it took at most", before, memory::most(), 64);
    fs::remove_file(&source).map_err(|_| ProblemKind::Disk)?;
    Ok(())
}

/// The short film with nothing of two gibibytes before its pictures.
fn long_film(path: &Path) -> io::Result<()> {
    let (kind, rest) = SHORT.split_at(box_size(SHORT));
    let pictures = rest.windows(4).position(|at| at == b"moov").expect("it has a table") - 4;
    let (pictures, table) = rest.split_at(pictures);
    let mut file = File::create(path)?;
    file.write_all(kind)?;
    file.write_all(&[&ROOM.to_be_bytes(), b"free".as_slice()].concat())?;
    file.seek(SeekFrom::Start(kind.len() as u64 + u64::from(ROOM)))?;
    file.write_all(pictures)?;
    file.write_all(&moved(table))?;
    file.sync_all()
}

fn box_size(from: &[u8]) -> usize {
    let size = from.first_chunk().map_or(0, |size| u32::from_be_bytes(*size));
    size as usize
}

/// The table with all that it says of places in the file further on.
fn moved(table: &[u8]) -> Vec<u8> {
    let mut table = table.to_vec();
    let found = |at: &usize| table[*at..].starts_with(b"stco");
    for at in (0..table.len()).filter(found).collect::<Vec<_>>() {
        // Behind the name: a version, how many places, the places.
        let many = box_size(&table[at + 8..]);
        for place in table[at + 12..].chunks_exact_mut(4).take(many) {
            let old = box_size(place) as u32;
            place.copy_from_slice(&(old + ROOM).to_be_bytes());
        }
    }
    table
}
