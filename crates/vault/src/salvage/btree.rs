//! The cells on a page of a SQLite database, each by itself: no page is asked
//! where another one is, but for the rest of a long row.
//!
//! Hostile input: any bytes give some cells or none, in bounded time.

use std::collections::BTreeSet;

use zeroize::Zeroizing;

use super::cipher::{Page, USABLE};
use super::row::varint;

/// No row of ours comes near this.
const LONGEST: usize = 64 << 20;

/// How much of a long row stands on its own page at the least.
const LEAST: usize = (USABLE - 12) * 32 / 255 - 23;

/// No more long rows than this have room on one page.
const MOST_LONG: usize = USABLE / LEAST;

/// What kind of tree a page with rows belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tree {
    /// A table, whose rows have a number.
    Table,
    /// An index, or a table without such numbers.
    Index,
}

/// A row on a page, as far as it stands there.
pub(super) struct Cell<'p> {
    pub(super) tree: Tree,
    /// The number of the row, in a table.
    pub(super) number: i64,
    local: &'p [u8],
    length: usize,
    rest: Option<u32>,
}

/// The rows of a page.
pub(super) fn cells(number: u32, page: &[u8]) -> Vec<Cell<'_>> {
    let page = &page[..page.len().min(USABLE)];
    let begin = if number == 1 { 100 } else { 0 };
    let (tree, is_leaf) = match page.get(begin) {
        Some(0x0d) => (Tree::Table, true),
        Some(0x0a) => (Tree::Index, true),
        Some(0x02) => (Tree::Index, false),
        _ => return Vec::new(),
    };
    let Some(count) = two(page, begin + 3) else { return Vec::new() };
    let pointers = begin + if is_leaf { 8 } else { 12 };
    let places = (0..count).map_while(|place| two(page, pointers + 2 * place));
    // In the middle of a tree, the number of a page stands before a row.
    let cells = places.filter_map(|at| cell(tree, page.get(at + if is_leaf { 0 } else { 4 }..)?));
    let mut long = 0;
    let is_possible = |cell: &Cell<'_>| {
        long += usize::from(cell.rest.is_some());
        cell.rest.is_none() || long <= MOST_LONG
    };
    cells.filter(is_possible).collect()
}

fn cell(tree: Tree, bytes: &[u8]) -> Option<Cell<'_>> {
    let (length, bytes) = varint(bytes)?;
    let (number, bytes) = if tree == Tree::Table { varint(bytes)? } else { (0, bytes) };
    let length = usize::try_from(length).ok().filter(|length| *length <= LONGEST)?;
    let most = match tree {
        Tree::Table => USABLE - 35,
        Tree::Index => (USABLE - 12) * 64 / 255 - 23,
    };
    if length <= most {
        return Some(Cell { tree, number, local: bytes.get(..length)?, length, rest: None });
    }
    let fitting = LEAST + (length - LEAST) % (USABLE - 4);
    let local = if fitting <= most { fitting } else { LEAST };
    let rest = bytes.get(local..local + 4)?.try_into().ok().map(u32::from_be_bytes)?;
    Some(Cell { tree, number, local: &bytes[..local], length, rest: Some(rest) })
}

fn two(page: &[u8], at: usize) -> Option<usize> {
    let bytes = page.get(at..at + 2)?.try_into().ok()?;
    Some(usize::from(u16::from_be_bytes(bytes)))
}

impl Cell<'_> {
    /// The bytes of the row, and whether they are all there. `page` gives the
    /// pages that a long row goes on on, each of which is part of it once: older
    /// versions can lead in a circle.
    pub(super) fn bytes(&self, page: &mut dyn FnMut(u32) -> Option<Page>) -> (Page, bool) {
        let mut bytes = Zeroizing::new(Vec::with_capacity(self.length.min(1 << 16)));
        bytes.extend_from_slice(self.local);
        let (mut next, mut seen) = (self.rest, BTreeSet::new());
        while bytes.len() < self.length {
            let unseen = next.filter(|number| seen.insert(*number));
            let Some(page) = unseen.and_then(&mut *page) else { return (bytes, false) };
            let Some((head, rest)) = page.split_first_chunk() else { return (bytes, false) };
            next = Some(u32::from_be_bytes(*head)).filter(|number| *number != 0);
            let wanted = (self.length - bytes.len()).min(rest.len());
            grow(&mut bytes, &rest[..wanted]);
        }
        (bytes, true)
    }
}

/// Adds bytes, and wipes the place that they outgrew.
fn grow(bytes: &mut Page, more: &[u8]) {
    if bytes.len() + more.len() > bytes.capacity() {
        let mut larger = Zeroizing::new(Vec::with_capacity(2 * (bytes.len() + more.len())));
        larger.extend_from_slice(bytes);
        *bytes = larger;
    }
    bytes.extend_from_slice(more);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::row;
    use super::*;

    #[test]
    fn a_row_that_goes_on_in_a_circle_is_not_whole() {
        // A row of 100,000 bytes, which goes on on a page that names itself.
        let mut page = vec![0; USABLE];
        page[..14].copy_from_slice(&[0x0d, 0, 0, 0, 1, 0, 0, 0, 0, 10, 0x86, 0x8d, 0x20, 1]);
        let [cell] = &cells(2, &page)[..] else { panic!("one row") };
        let mut asked = Vec::new();
        let (bytes, is_whole) = cell.bytes(&mut |number| {
            asked.push(number);
            let next = [0, 0, 0, 7].into_iter();
            Some(Zeroizing::new(next.chain([0xff; USABLE - 4]).collect()))
        });
        assert_eq!((asked, is_whole), (vec![0, 7], false));
        assert!(bytes.len() < 3 * USABLE);
    }

    proptest! {
        #[test]
        fn any_page_gives_some_rows_or_none(
            kind in prop_oneof![Just(0x0d_u8), Just(0x0a), Just(0x02), any::<u8>()],
            number in 1_u32..3,
            mut page in proptest::collection::vec(any::<u8>(), USABLE),
        ) {
            page[if number == 1 { 100 } else { 0 }] = kind;
            for cell in cells(number, &page) {
                let mut left = 100;
                let (bytes, _) = cell.bytes(&mut |_| {
                    left -= 1;
                    (left > 0).then(|| Zeroizing::new(page.clone()))
                });
                prop_assert!(bytes.len() <= LONGEST);
                row::values(&bytes);
            }
        }
    }
}
