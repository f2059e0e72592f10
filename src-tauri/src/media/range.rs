//! Which part of a file is asked for (RFC 9110 §14.2).

/// Some bytes in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    /// The first byte.
    pub(super) first: u64,
    /// How many.
    pub(super) length: u64,
}

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// All of it.
    Whole(Range),
    /// Some of it.
    Part(Range),
    /// What is not there, or is too much at once.
    Nothing,
}

impl Wanted {
    /// Reads the range that was asked for in a file of `size` bytes, of which at
    /// most `most` are given at once.
    pub(super) fn read(range: Option<&str>, size: u64, most: u64) -> Self {
        match range {
            None if size <= most => Self::Whole(Range { first: 0, length: size }),
            None => Self::Nothing,
            Some(range) => part(range, size).map_or(Self::Nothing, |Range { first, length }| {
                Self::Part(Range { first, length: length.min(most) })
            }),
        }
    }

    pub(super) fn range(&self) -> Option<Range> {
        match self {
            Self::Whole(range) | Self::Part(range) => Some(*range),
            Self::Nothing => None,
        }
    }
}

/// One range of bytes; several at once are not given.
fn part(range: &str, size: u64) -> Option<Range> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let (first, last) = match (first.trim(), last.trim()) {
        ("", last) => {
            (size.checked_sub(last.parse::<u64>().ok()?.min(size))?, size.checked_sub(1)?)
        }
        (first, "") => (first.parse().ok()?, size.checked_sub(1)?),
        (first, last) => (first.parse().ok()?, last.parse::<u64>().ok()?.min(size.checked_sub(1)?)),
    };
    let length = last.checked_sub(first)?.checked_add(1)?;
    (first < size).then_some(Range { first, length })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_standard_says() {
        let read = |range| Wanted::read(Some(range), 1000, 400).range();
        let some = |first, length| Some(Range { first, length });
        assert_eq!(read("bytes=0-99"), some(0, 100));
        assert_eq!(read("bytes=900-"), some(900, 100));
        assert_eq!(read("bytes=-50"), some(950, 50));
        assert_eq!(read("bytes=990-2000"), some(990, 10));
        assert_eq!(read("bytes=0-"), some(0, 400), "no more than the most");
        for none in
            ["bytes=1000-", "bytes=9-3", "bytes=a-b", "bytes=0-1,5-6", "lines=0-1", "bytes=-0"]
        {
            assert_eq!(read(none), None, "{none}");
        }
    }

    #[test]
    fn a_whole_file_is_given_only_where_it_fits() {
        assert_eq!(Wanted::read(None, 400, 400), Wanted::Whole(Range { first: 0, length: 400 }));
        assert_eq!(Wanted::read(None, 401, 400), Wanted::Nothing);
        assert_eq!(Wanted::read(Some("bytes=0-0"), 0, 400), Wanted::Nothing);
    }
}
