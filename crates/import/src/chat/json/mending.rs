//! The bytes of a JSON file as `serde_json` takes them: in UTF-8, every escaped
//! half of a character with its other half, and no more of them at once than one
//! value may have. Without this one broken emoji would end the reading.

use std::cell::Cell;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

/// What stands for a character that is broken.
const BROKEN: &[u8] = "\u{FFFD}".as_bytes();

/// How far reading is, seen from outside of it.
#[derive(Debug, Default)]
pub(in super::super) struct Gauge {
    /// Bytes of the file that were taken.
    pub(in super::super) at: Cell<u64>,
    /// Bytes that the value which is read may still have.
    pub(super) left: Cell<u64>,
    /// Characters that were mended.
    pub(in super::super) broken: Cell<u64>,
    /// Why the file gave no more bytes, where it was not its end.
    pub(in super::super) fault: Cell<Option<io::ErrorKind>>,
}

/// A JSON file that is mended while it is read.
pub(in super::super) struct Mended<R> {
    file: R,
    gauge: Rc<Gauge>,
    /// What was made and not yet given, and how much of it was given.
    ready: Vec<u8>,
    given: usize,
    in_string: bool,
    begun: bool,
}

impl<R: BufRead> Mended<R> {
    pub(in super::super) fn new(file: R, gauge: Rc<Gauge>) -> Self {
        Self {
            file,
            gauge,
            ready: Vec::with_capacity(16),
            given: 0,
            in_string: false,
            begun: false,
        }
    }

    /// The byte that comes next, which is not taken.
    fn peek(&mut self) -> io::Result<Option<u8>> {
        loop {
            match self.file.fill_buf() {
                Ok(bytes) => return Ok(bytes.first().copied()),
                Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
                Err(fault) => {
                    self.gauge.fault.set(Some(fault.kind()));
                    return Err(fault);
                }
            }
        }
    }

    /// Copies what needs no mending, up to the first byte that might; how many.
    fn plain(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if self.peek()?.is_none() {
            return Ok(0);
        }
        // It is there already.
        let from = self.file.fill_buf()?;
        let mut count = 0;
        for (byte, place) in from.iter().zip(to) {
            match byte {
                b'"' => self.in_string = !self.in_string,
                b'\\' if self.in_string => break,
                0x80.. => break,
                _ => {}
            }
            *place = *byte;
            count += 1;
        }
        self.file.consume(count);
        self.begun |= count > 0;
        self.gauge.at.set(self.gauge.at.get() + count as u64);
        Ok(count)
    }

    fn take(&mut self) -> io::Result<Option<u8>> {
        let next = self.peek()?;
        if next.is_some() {
            self.file.consume(1);
            self.gauge.at.set(self.gauge.at.get() + 1);
        }
        Ok(next)
    }

    /// Takes a byte if it is such a one, and keeps it.
    fn take_if(&mut self, is: impl Fn(u8) -> bool) -> io::Result<Option<u8>> {
        match self.peek()? {
            Some(byte) if is(byte) => {
                self.take()?;
                self.ready.push(byte);
                Ok(Some(byte))
            }
            _ => Ok(None),
        }
    }

    fn broken(&mut self) {
        self.gauge.broken.set(self.gauge.broken.get() + 1);
    }

    /// Makes ready what comes next: one byte, one character or one escape.
    fn make(&mut self) -> io::Result<()> {
        self.ready.clear();
        self.given = 0;
        let Some(first) = self.take()? else { return Ok(()) };
        self.ready.push(first);
        match first {
            b'"' => self.in_string = !self.in_string,
            b'\\' if self.in_string => self.escape()?,
            0xEF if !self.begun => self.mark()?,
            0x80.. => self.character(first)?,
            _ => {}
        }
        self.begun = true;
        Ok(())
    }

    /// Leaves out the mark that some programs put before UTF-8.
    fn mark(&mut self) -> io::Result<()> {
        self.character(0xEF)?;
        if self.ready == "\u{FEFF}".as_bytes() {
            self.ready.clear();
            self.begun = true;
            return self.make();
        }
        Ok(())
    }

    /// The rest of a character outside of ASCII.
    fn character(&mut self, first: u8) -> io::Result<()> {
        let more = match first {
            0xC2..=0xDF => 1,
            0xE0..=0xEF => 2,
            0xF0..=0xF4 => 3,
            _ => 0,
        };
        for _ in 0..more {
            if self.take_if(|byte| byte & 0xC0 == 0x80)?.is_none() {
                break;
            }
        }
        if std::str::from_utf8(&self.ready).is_err() {
            self.ready.clear();
            self.ready.extend_from_slice(BROKEN);
            self.broken();
        }
        Ok(())
    }

    /// What follows a backslash; halves of a character are put together.
    fn escape(&mut self) -> io::Result<()> {
        let Some(letter) = self.take()? else { return Ok(()) };
        self.ready.push(letter);
        if letter != b'u' {
            return Ok(());
        }
        let mut half = self.half()?;
        loop {
            match half {
                Some(0xD800..=0xDBFF) => {}
                Some(0xDC00..=0xDFFF) => {
                    self.replace(6);
                    return Ok(());
                }
                Some(_) | None => return Ok(()),
            }
            // The other half, if it is there.
            if self.take_if(|byte| byte == b'\\')?.is_none() {
                self.replace(6);
                return Ok(());
            }
            if self.take_if(|byte| byte == b'u')?.is_none() {
                return self.other_escape();
            }
            let other = self.half()?;
            match other {
                Some(0xDC00..=0xDFFF) | None => return Ok(()),
                Some(_) => {
                    // The first stands alone; the second may begin another.
                    let second = self.ready.split_off(self.ready.len() - 6);
                    self.replace(6);
                    self.ready.extend_from_slice(&second);
                    half = other;
                }
            }
        }
    }

    /// A half that stands alone before the backslash of another escape.
    fn other_escape(&mut self) -> io::Result<()> {
        self.ready.pop();
        self.replace(6);
        self.ready.push(b'\\');
        if let Some(letter) = self.take()? {
            self.ready.push(letter);
        }
        Ok(())
    }

    /// Four figures in base 16.
    fn half(&mut self) -> io::Result<Option<u32>> {
        let mut value = 0;
        for _ in 0..4 {
            let Some(figure) = self.take_if(|byte| byte.is_ascii_hexdigit())? else {
                return Ok(None);
            };
            value = value * 16 + char::from(figure).to_digit(16).unwrap_or(0);
        }
        Ok(Some(value))
    }

    /// Puts the sign for a broken character in the place of the last bytes.
    fn replace(&mut self, bytes: usize) {
        self.ready.truncate(self.ready.len().saturating_sub(bytes));
        self.ready.extend_from_slice(BROKEN);
        self.broken();
    }
}

impl<R: BufRead> Read for Mended<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let left = self.gauge.left.get();
        let most = usize::try_from(left).unwrap_or(usize::MAX).min(bytes.len());
        if self.given == self.ready.len() {
            let count = self.plain(&mut bytes[..most])?;
            if count > 0 {
                self.gauge.left.set(left - count as u64);
                return Ok(count);
            }
            self.make()?;
        }
        let part = &self.ready[self.given..];
        let most = most.min(part.len());
        if most == 0 && !part.is_empty() && !bytes.is_empty() {
            return Err(io::Error::other("one value has too many bytes"));
        }
        bytes[..most].copy_from_slice(&part[..most]);
        self.given += most;
        self.gauge.left.set(left - most as u64);
        Ok(most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(bytes: &[u8]) -> (String, u64) {
        let gauge = Rc::new(Gauge::default());
        gauge.left.set(u64::MAX);
        let mut text = String::new();
        let mut reader = Mended::new(bytes, gauge.clone());
        reader.read_to_string(&mut text).expect("what is mended is UTF-8");
        assert_eq!(gauge.at.get(), bytes.len() as u64);
        (text, gauge.broken.get())
    }

    #[test]
    fn what_is_whole_stays_as_it_is() {
        for text in
            ["", "{\"a\":[1,\"\\\\u\\\"d83d\"]}", "\"tŷ 😀 \\ud83d\\ude00 \\n\"", "\"\\u00e9\""]
        {
            assert_eq!(mended(text.as_bytes()), (text.to_owned(), 0));
        }
        assert_eq!(mended("\u{FEFF}{}".as_bytes()), ("{}".to_owned(), 0));
    }

    #[test]
    fn halves_and_broken_bytes_become_the_sign_for_them() {
        let cases: [(&[u8], &str, u64); 8] = [
            (b"\"a\\ud83d\"", "\"a\u{FFFD}\"", 1),
            (b"\"\\ude00b\"", "\"\u{FFFD}b\"", 1),
            (b"\"\\ud83d\\n\"", "\"\u{FFFD}\\n\"", 1),
            (b"\"\\ud83d\\\\ud83d\"", "\"\u{FFFD}\\\\ud83d\"", 1),
            (b"\"\\ud83d\\ud83d\\ude00\"", "\"\u{FFFD}\\ud83d\\ude00\"", 1),
            (b"\"\\ud83d\\u0041\"", "\"\u{FFFD}\\u0041\"", 1),
            (b"\"\xFFa\xC3\"", "\"\u{FFFD}a\u{FFFD}\"", 2),
            (b"\"\xE2\x82\"", "\"\u{FFFD}\"", 1),
        ];
        for (bytes, text, broken) in cases {
            assert_eq!(mended(bytes), (text.to_owned(), broken), "{bytes:?}");
        }
    }

    #[test]
    fn a_long_row_of_halves_is_mended_in_little_room() {
        let row = "\"".to_owned() + &"\\ud83d".repeat(100_000) + "\"";
        let (text, broken) = mended(row.as_bytes());
        assert_eq!((text.chars().count(), broken), (100_002, 100_000));
    }
}
