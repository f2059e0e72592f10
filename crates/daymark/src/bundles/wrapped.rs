//! A bundle for the journey: its one ZIP, encrypted as it is written, and a
//! note on how to open it (bundle-1 §10). No readable byte of it reaches the
//! disk.

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;

use bundle::{BundleName, Destination, HOW_TO_OPEN, Wrap, ZipStream, how_to_open};
use sentences::Language;
use vault::{JourneyWords, Wrapping};

use crate::outside::folders::{NewFolder, refused};
use crate::{Problem, Session};

/// The folder of a wrapped bundle, while it is written.
pub(super) struct Wrapped {
    // Before the folder: what is open is closed before it is cleared away.
    zip: ZipStream<Wrapping<BufWriter<File>>>,
    folder: NewFolder,
    wrap: Wrap,
    top: String,
    words: JourneyWords,
}

impl Wrapped {
    /// Begins the folder at `path`, for the bundle of this name, with words of
    /// its own.
    pub(super) fn begin(
        session: &Session,
        path: &Path,
        top: BundleName,
        wrap: Wrap,
    ) -> Result<Self, Problem> {
        let words = JourneyWords::random(session.outside.random());
        let mut folder = NewFolder::begin(path)?;
        let name = top.as_str().to_owned();
        let begun = begin(&mut folder, wrap, &name, &words);
        let zip = ZipStream::new(begun.map_err(|error| refused(&error))?, top);
        Ok(Self { zip, folder, wrap, top: name, words })
    }

    /// Writes the end and the note; gives the folder, which has no name yet, and
    /// the words.
    pub(super) fn end_all(self, language: Language) -> Result<(NewFolder, JourneyWords), Problem> {
        let Self { zip, mut folder, wrap, top, words } = self;
        settle(zip, &mut folder, wrap, &top, language).map_err(|error| refused(&error))?;
        Ok((folder, words))
    }
}

fn begin(
    folder: &mut NewFolder,
    wrap: Wrap,
    top: &str,
    words: &JourneyWords,
) -> io::Result<Wrapping<BufWriter<File>>> {
    let file = BufWriter::with_capacity(1 << 20, folder.file(wrap.file_name(top))?);
    match wrap {
        Wrap::Zip => Wrapping::zip(file, &wrap.inner_name(top), words),
        Wrap::Age => Wrapping::age(file, words),
    }
}

fn settle(
    zip: ZipStream<Wrapping<BufWriter<File>>>,
    folder: &mut NewFolder,
    wrap: Wrap,
    top: &str,
    language: Language,
) -> io::Result<()> {
    let file = zip.finish()?.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_all()?;
    let text = how_to_open(wrap, top, language);
    folder.begin(HOW_TO_OPEN, text.len() as u64)?;
    folder.write(&text)?;
    folder.end()
}

impl Destination for Wrapped {
    fn asks_for_crc(&self) -> bool {
        self.zip.asks_for_crc()
    }

    fn expect(&mut self, crc: u32) {
        self.zip.expect(crc);
    }

    fn begin(&mut self, path: &str, size: u64) -> io::Result<()> {
        self.zip.begin(path, size)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.zip.write(bytes)
    }

    fn end(&mut self) -> io::Result<()> {
        self.zip.end()
    }
}
