//! DER, as far as time stamps need it (X.690): one value after another, each
//! with a length in its one form.

/// What is left to be read.
#[derive(Clone, Copy)]
pub(crate) struct Der<'a>(&'a [u8]);

/// One value.
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    pub(crate) tag: u8,
    pub(crate) body: &'a [u8],
    /// Its tag and length too.
    pub(crate) whole: &'a [u8],
}

pub(crate) const BOOLEAN: u8 = 1;
pub(crate) const INTEGER: u8 = 2;
pub(crate) const OCTETS: u8 = 4;
pub(crate) const OID: u8 = 6;
pub(crate) const UTC_TIME: u8 = 0x17;
pub(crate) const TIME: u8 = 0x18;
pub(crate) const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;

/// The tag of a value inside another, by its number.
pub(crate) const fn inside(number: u8) -> u8 {
    0xa0 | number
}

impl<'a> Der<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The next value, whatever it is.
    pub(crate) fn any(&mut self) -> Option<Value<'a>> {
        let (tag, rest) = self.0.split_first()?;
        let (first, rest) = rest.split_first()?;
        let (length, rest) = match first {
            0..=0x7f => (usize::from(*first), rest),
            0x81..=0x84 => {
                let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
                let length = digits.iter().fold(0, |sum, digit| sum << 8 | usize::from(*digit));
                let is_short = length < 0x80 || digits.first() == Some(&0);
                (!is_short).then_some((length, rest))?
            }
            _ => return None,
        };
        let (body, rest) = rest.split_at_checked(length)?;
        let whole = &self.0[..self.0.len() - rest.len()];
        self.0 = rest;
        // Long tags are in nothing that is read here.
        (tag & 0x1f != 0x1f).then_some(Value { tag: *tag, body, whole })
    }

    /// The body of the next value, which has this tag.
    pub(crate) fn take(&mut self, tag: u8) -> Option<&'a [u8]> {
        self.any().filter(|value| value.tag == tag).map(|value| value.body)
    }

    /// The next value, where it has this tag; otherwise it stays.
    pub(crate) fn maybe(&mut self, tag: u8) -> Option<Value<'a>> {
        let mut ahead = *self;
        let value = ahead.any().filter(|value| value.tag == tag)?;
        *self = ahead;
        Some(value)
    }

    /// What is inside the next value, which has this tag.
    pub(crate) fn enter(&mut self, tag: u8) -> Option<Self> {
        self.take(tag).map(Self)
    }

    /// Everything that is left, value by value; none where one is broken.
    pub(crate) fn all(mut self) -> Option<Vec<Value<'a>>> {
        let mut all = Vec::new();
        while !self.is_empty() {
            all.push(self.any()?);
        }
        Some(all)
    }
}

/// What is inside the one value that these bytes are.
pub(crate) fn one(bytes: &[u8], tag: u8) -> Option<Der<'_>> {
    let mut der = Der(bytes);
    let inside = der.enter(tag)?;
    der.is_empty().then_some(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_has_one_form_and_ends_inside() {
        for bad in [
            &b""[..],
            b"\x30",
            b"\x30\x01",
            b"\x30\x80\x00\x00",
            b"\x30\x81\x01\x00",
            b"\x30\x82\x00\x80",
            b"\x30\x85\x00\x00\x00\x00\x01\x00",
            b"\x1f\x01\x00",
        ] {
            assert!(Der::new(bad).any().is_none(), "{bad:?}");
        }
        let mut two = Der::new(b"\x02\x01\x05\x04\x00");
        assert_eq!(two.take(INTEGER), Some(&[5][..]));
        assert!(two.maybe(SEQUENCE).is_none());
        assert_eq!(two.take(OCTETS), Some(&[][..]));
        assert!(two.is_empty());
    }
}
