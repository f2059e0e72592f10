//! Which parts of a recording are to be silent.

use std::ops::Range;

use diary::Span;

use crate::Fault;

/// So much more is silent before and after every part, in thousandths of a
/// second: players do not agree to the last frame on where a recording begins.
pub const MARGIN: u32 = 150;

/// The parts that are to be silent: in order, none touching another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    parts: Vec<Range<u64>>,
}

impl Silence {
    /// The parts to be silent in a recording that is so long, in thousandths of
    /// a second. What a part has past the end is let go; gives them as they are
    /// then, too.
    ///
    /// # Errors
    /// [`Fault::Outside`], for no part at all, one without length, or one that
    /// begins where the recording has ended.
    pub fn of(spans: &[Span], length: u64) -> Result<(Self, Vec<Span>), Fault> {
        let end = u32::try_from(length).unwrap_or(u32::MAX);
        let mut done = Vec::new();
        for Span { from, to } in spans {
            if from >= to || u64::from(*from) >= length {
                return Err(Fault::Outside);
            }
            done.push(Span { from: *from, to: *to.min(&end) });
        }
        if done.is_empty() {
            return Err(Fault::Outside);
        }
        let wide = |Span { from, to }: &Span| {
            u64::from(from.saturating_sub(MARGIN))..u64::from(*to) + u64::from(MARGIN)
        };
        let mut parts: Vec<Range<u64>> = done.iter().map(wide).collect();
        parts.sort_unstable_by_key(|part| part.start);
        parts.dedup_by(|next, before| {
            let touch = next.start <= before.end;
            if touch {
                before.end = before.end.max(next.end);
            }
            touch
        });
        Ok((Self { parts }, done))
    }

    /// Whether nothing of a recording that is so long stays.
    pub(crate) fn is_all(&self, length: u64) -> bool {
        self.parts.first().is_some_and(|part| part.start == 0 && part.end >= length)
    }

    /// The same, counted in so many parts of a second; whatever is touched is in.
    pub(crate) fn counted_in(&self, second: u32) -> Vec<Range<u64>> {
        let second = u64::from(second);
        let count = |part: &Range<u64>| {
            // Times come out of 32 bits.
            let (from, to) = (part.start * second, part.end * second);
            from / 1000..to.div_ceil(1000)
        };
        self.parts.iter().map(count).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: u32, to: u32) -> Span {
        Span { from, to }
    }

    #[test]
    fn parts_are_wider_than_asked_for_and_become_one_where_they_touch() {
        let asked = [span(5000, 6000), span(1000, 2000), span(2200, 2300)];
        let (silence, done) = Silence::of(&asked, 9000).expect("they lie in it");
        assert_eq!(silence.counted_in(1000), [850..2450, 4850..6150]);
        assert_eq!(silence.counted_in(10), [8..25, 48..62]);
        assert_eq!(done, asked);
    }

    #[test]
    fn what_lies_past_the_end_is_let_go_and_what_begins_there_is_refused() {
        let (silence, done) = Silence::of(&[span(0, u32::MAX)], 4000).expect("it is all of it");
        assert_eq!(silence.counted_in(1000).first(), Some(&(0..4150)));
        assert!(silence.is_all(4000) && !silence.is_all(4200));
        assert_eq!(done, [span(0, 4000)]);
        for none in [&[][..], &[span(1, 1)], &[span(2, 1)], &[span(4000, 4001)]] {
            assert_eq!(Silence::of(none, 4000), Err(Fault::Outside));
        }
    }
}
