//! Encryption for the journey: what is handed over, wrapped in one file that
//! stock programs open with words made for it alone.
//!
//! Two forms, for two readers: a ZIP with AES-256 (WinZip's AE-2), which 7-Zip
//! opens, and an age file, which is stronger and hides more. Nothing of the
//! diary's own keys is in either.

use std::io::{self, Seek, Write};

use age::secrecy::SecretString;
use zeroize::Zeroizing;
use zip::write::SimpleFileOptions;
use zip::{AesMode, CompressionMethod};

use crate::random::Random;

/// How many there are: 88 random bits. A ZIP stretches them so little that
/// six would be few (decision 14).
const WORDS: usize = 8;

/// 256 MiB and about a second for whoever opens it: what the stock `age` uses.
const SCRYPT_LOG_N: u8 = 18;

/// Words that open one wrapped bundle and nothing else. They are kept nowhere.
pub struct JourneyWords(Zeroizing<String>);

impl JourneyWords {
    /// Fresh words, small letters with one space between them.
    #[must_use]
    pub fn random(random: &dyn Random) -> Self {
        Self(crate::keys::some_words(random, WORDS))
    }

    /// The words, to be shown once.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for JourneyWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<secret>")
    }
}

/// One file that is being wrapped. Without [`Wrapping::finish`] it cannot be
/// opened.
#[must_use = "a wrapping without its end cannot be opened"]
pub struct Wrapping<W: Write + Seek>(Form<W>);

enum Form<W: Write + Seek> {
    Zip(Box<zip::ZipWriter<W>>),
    Age(Box<age::stream::StreamWriter<W>>),
}

impl<W: Write + Seek> Wrapping<W> {
    /// Begins a ZIP with AES-256 that holds one file of this name. The name can
    /// be read without the words; nothing else of it can.
    ///
    /// # Errors
    /// Whatever `out` says.
    pub fn zip(out: W, name: &str, words: &JourneyWords) -> io::Result<Self> {
        let mut zip = zip::ZipWriter::new(out);
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            // How large it becomes is not known before it is written.
            .large_file(true)
            .with_aes_encryption(AesMode::Aes256, words.reveal());
        zip.start_file(name, options)?;
        Ok(Self(Form::Zip(Box::new(zip))))
    }

    /// Begins an age file.
    ///
    /// # Errors
    /// Whatever `out` says.
    pub fn age(out: W, words: &JourneyWords) -> io::Result<Self> {
        let mut recipient = age::scrypt::Recipient::new(SecretString::from(words.reveal()));
        recipient.set_work_factor(SCRYPT_LOG_N);
        let recipients = std::iter::once(&recipient as &dyn age::Recipient);
        let encryptor = age::Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
        Ok(Self(Form::Age(Box::new(encryptor.wrap_output(out)?))))
    }

    /// Writes the end and gives back what was written to, flushed.
    ///
    /// # Errors
    /// Whatever `out` says.
    pub fn finish(self) -> io::Result<W> {
        let mut out = match self.0 {
            Form::Zip(zip) => zip.finish()?,
            Form::Age(stream) => stream.finish()?,
        };
        out.flush()?;
        Ok(out)
    }
}

impl<W: Write + Seek> Write for Wrapping<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.0 {
            Form::Zip(zip) => zip.write(bytes),
            Form::Age(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.0 {
            Form::Zip(zip) => zip.flush(),
            Form::Age(stream) => stream.flush(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use super::*;
    use crate::random::SystemRandom;

    const PLAIN: &[u8] = b"a canary that must not be read on the way";

    fn wrapped(
        begin: impl Fn(Cursor<Vec<u8>>, &JourneyWords) -> io::Result<Wrapping<Cursor<Vec<u8>>>>,
    ) -> (Vec<u8>, JourneyWords) {
        let words = JourneyWords::random(&SystemRandom::new());
        let mut wrapping = begin(Cursor::new(Vec::new()), &words).expect("memory takes it");
        wrapping.write_all(PLAIN).expect("memory takes it");
        let bytes = wrapping.finish().expect("memory takes it").into_inner();
        assert!(!bytes.windows(8).any(|part| part == &PLAIN[..8]));
        (bytes, words)
    }

    #[test]
    fn the_words_are_eight_and_never_the_same() {
        let words = || JourneyWords::random(&SystemRandom::new());
        assert_eq!(words().reveal().split(' ').count(), 8);
        assert_ne!(words().reveal(), words().reveal());
        assert_eq!(format!("{:?}", words()), "<secret>");
    }

    #[test]
    fn a_zip_opens_with_its_words_and_with_no_others() {
        let (bytes, words) = wrapped(|out, words| Wrapping::zip(out, "inside.zip", words));
        let open = |words: &str| {
            let mut zip = zip::ZipArchive::new(Cursor::new(bytes.clone())).expect("it is a ZIP");
            let mut plain = Vec::new();
            let file = zip.by_index_decrypt(0, words.as_bytes());
            file.ok()?.read_to_end(&mut plain).ok()?;
            Some(plain)
        };
        assert_eq!(open(words.reveal()).as_deref(), Some(PLAIN));
        assert_eq!(open("other words"), None);
    }

    #[test]
    fn an_age_file_opens_with_its_words_and_with_no_others() {
        let (bytes, words) = wrapped(Wrapping::age);
        let open = |words: &str| {
            let identity = age::scrypt::Identity::new(SecretString::from(words));
            let file = age::Decryptor::new(bytes.as_slice()).expect("it is an age file");
            let mut plain = Vec::new();
            file.decrypt(std::iter::once(&identity as &dyn age::Identity))
                .ok()?
                .read_to_end(&mut plain)
                .ok()?;
            Some(plain)
        };
        assert_eq!(open(words.reveal()).as_deref(), Some(PLAIN));
        assert_eq!(open("other words"), None);
    }
}
