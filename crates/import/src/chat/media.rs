//! The bytes of one file of a message, once somebody asks for them.

use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};

use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::read::DecoderReader;

use super::source::Source;
use super::{Bound, Error, Limits, Where};

/// Base64 with or without its padding, as it is met.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Copies a file of a message out of the file of messages, in constant memory;
/// how many bytes it was. Says nothing of what is in it.
///
/// # Errors
/// Where it is not in there, is damaged, or is longer than `most` bytes. Some of
/// it may have been written then.
pub fn copy<R: Read + Seek>(
    file: R,
    place: &Where,
    most: u64,
    to: &mut dyn Write,
) -> Result<u64, Error> {
    let limits = Limits { unpacked: u64::MAX, ..Limits::default() };
    let mut source = Source::open(file, &limits)?;
    match place {
        Where::Member(name) => {
            let Source::Zip(package) = &mut source else { return Err(Error::OtherForm) };
            pour(package.member(name, u64::MAX)?, most, to)
        }
        Where::Base64 { part, from, to: end } => {
            let length = end.checked_sub(*from).ok_or(Error::Damaged)?;
            let letters: Box<dyn Read + '_> = match &mut source {
                Source::Bare(file) => {
                    file.seek(SeekFrom::Start(*from)).map_err(|_| Error::Unreadable)?;
                    Box::new(file)
                }
                Source::Zip(_) => {
                    let mut part = source.part(part.as_deref(), &limits)?;
                    let passed = io::copy(&mut part.by_ref().take(*from), &mut io::sink());
                    passed.map_err(|_| Error::Damaged)?;
                    part
                }
            };
            let letters = Letters(BufReader::new(letters.take(length)));
            pour(DecoderReader::new(letters, &BASE64), most, to)
        }
        Where::Elsewhere | Where::Omitted => Err(Error::OtherForm),
    }
}

fn pour(from: impl Read, most: u64, to: &mut dyn Write) -> Result<u64, Error> {
    let mut bytes = from.take(most.saturating_add(1));
    let mut block = [0; 8192];
    let mut written = 0;
    loop {
        let read = match bytes.read(&mut block) {
            Ok(0) => return Ok(written),
            Ok(read) => read,
            Err(fault) if fault.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return Err(Error::Damaged),
        };
        written += read as u64;
        if written > most {
            return Err(Error::TooMuch(Bound::Media));
        }
        to.write_all(&block[..read]).map_err(|_| Error::Unreadable)?;
    }
}

/// Base64 without the space and the line ends that it may be broken by.
struct Letters<R>(R);

impl<R: Read> Read for Letters<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = self.0.read(bytes)?;
            if read == 0 {
                return Ok(0);
            }
            let mut kept = 0;
            for at in 0..read {
                if !bytes[at].is_ascii_whitespace() {
                    bytes[kept] = bytes[at];
                    kept += 1;
                }
            }
            if kept > 0 {
                return Ok(kept);
            }
        }
    }
}
