//! A film of two gibibytes: taken in, played from its far end; and a copy of one
//! on which a part is silent.

use std::fs::{self, File};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Duration;

use daymark::contract::RedactRequest;
use daymark::{Problem, ProblemKind, evidence, redaction, viewing};
use diary::{Span, Step};
use support::figures::{Figures, timed};
use support::filled;

use crate::files::attach;
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

/// A copy of a film of so many MiB, through the diary: read and decrypted, its
/// table written anew, encrypted and synced, and kept.
pub(crate) fn silencing(
    folder: &Path,
    mebibytes: u32,
    figures: &mut Figures,
) -> Result<(), Problem> {
    let source = folder.join("film.mp4");
    let room = mebibytes << 20;
    if fs::create_dir_all(folder).and_then(|()| heavy_film(&source, room)).is_err() {
        println!("left out: there is no room for a film of {mebibytes} MiB");
        return Ok(());
    }
    let mut session = filled::empty(&folder.join("diary"))?;
    let ((), attached) = timed(|| attach(&mut session, &source))?;
    fs::remove_file(&source).map_err(|_| ProblemKind::Disk)?;
    memory::begin();
    let before = memory::most();
    let steps = vec![Step::Mute(Span { from: 5_000, to: 6_000 })];
    let request = RedactRequest { steps, reason: "An address.".to_owned(), seen: None };
    let go_on = &mut |_| ControlFlow::Continue(());
    let (copy, took) = timed(|| redaction::redact(&mut session, 1, &request, go_on))?;
    let rate = f64::from(mebibytes) / took.as_secs_f64();
    Figures::note(&format!("a silent copy of {mebibytes} MiB"), &format!("{rate:.0} MiB/s"));
    // It is read as well as written.
    figures.ratio("a silent copy, against attaching the same", took, attached, 1.5);
    figures.memory("memory that it took at most", before, memory::most(), 64);
    if copy.row.size < u64::from(room) {
        return Err(ProblemKind::Fault.into());
    }
    Ok(())
}

/// The short film with so many bytes more in its first picture, so that all of it
/// is read and kept.
fn heavy_film(path: &Path, room: u32) -> io::Result<()> {
    let pictures = at(SHORT, b"mdat");
    let (head, rest) = SHORT.split_at(pictures - 4);
    let (data, table) = rest.split_at(box_size(rest));
    let first = u32::try_from(pictures + 4).expect("it is short");
    let mut table = moved(table, room, first);
    // Behind the name: a version, a size for all, how many, the sizes.
    let size = at(&table, b"stsz") + 16;
    let longer = box_size(&table[size..]) as u32 + room;
    table[size..size + 4].copy_from_slice(&longer.to_be_bytes());
    let mut file = File::create(path)?;
    file.write_all(head)?;
    file.write_all(&(box_size(data) as u32 + room).to_be_bytes())?;
    file.write_all(b"mdat")?;
    file.seek(SeekFrom::Current(room.into()))?;
    file.write_all(&data[8..])?;
    file.write_all(&table)?;
    file.sync_all()
}

/// Where the first box of this name has its name.
fn at(bytes: &[u8], name: &[u8; 4]) -> usize {
    bytes.windows(4).position(|here| here == name).expect("it is there")
}

/// The short film with nothing of two gibibytes before its pictures.
fn long_film(path: &Path) -> io::Result<()> {
    let (kind, rest) = SHORT.split_at(box_size(SHORT));
    let pictures = at(rest, b"moov") - 4;
    let (pictures, table) = rest.split_at(pictures);
    let mut file = File::create(path)?;
    file.write_all(kind)?;
    file.write_all(&[&ROOM.to_be_bytes(), b"free".as_slice()].concat())?;
    file.seek(SeekFrom::Start(kind.len() as u64 + u64::from(ROOM)))?;
    file.write_all(pictures)?;
    file.write_all(&moved(table, ROOM, 0))?;
    file.sync_all()
}

fn box_size(from: &[u8]) -> usize {
    let size = from.first_chunk().map_or(0, |size| u32::from_be_bytes(*size));
    size as usize
}

/// The table with all that it says of places in the file so much further on, but
/// for one that stays.
fn moved(table: &[u8], by: u32, stays: u32) -> Vec<u8> {
    let mut table = table.to_vec();
    let found = |at: &usize| table[*at..].starts_with(b"stco");
    for at in (0..table.len()).filter(found).collect::<Vec<_>>() {
        // Behind the name: a version, how many places, the places.
        let many = box_size(&table[at + 8..]);
        for place in table[at + 12..].chunks_exact_mut(4).take(many) {
            let old = box_size(place) as u32;
            let by = if old == stays { 0 } else { by };
            place.copy_from_slice(&(old + by).to_be_bytes());
        }
    }
    table
}
