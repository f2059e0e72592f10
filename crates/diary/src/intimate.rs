//! Which exhibits are intimate: those that the writer marked, and those that
//! show or hold what a marked one does.

use std::collections::{BTreeMap, BTreeSet};

/// What is known of one exhibit for this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IntimateMark {
    /// Its number.
    pub number: u32,
    /// The number of the exhibit that it was made from.
    pub made_from: Option<u32>,
    /// What the writer said; nothing where nothing was said.
    pub said: Option<bool>,
}

/// The numbers of those that are intimate. What was made from one is intimate
/// too, and so is what one was made from, since that holds it. Where the writer
/// said something of an exhibit itself, that alone counts for it.
#[must_use]
pub fn intimate(marks: impl IntoIterator<Item = IntimateMark>) -> BTreeSet<u32> {
    let (mut said, mut made) = (BTreeMap::new(), BTreeMap::new());
    for IntimateMark { number, made_from, said: mark } in marks {
        said.extend(mark.map(|mark| (number, mark)));
        // What something was made from was there before it.
        made.extend(made_from.filter(|from| *from < number).map(|from| (number, from)));
    }
    let marked = said.iter().filter(|(_, mark)| **mark).map(|(number, _)| *number);
    let marked: BTreeSet<u32> = marked.collect();
    let (mut shows, mut holds) = (marked.clone(), marked);
    for (number, from) in &made {
        if shows.contains(from) && !said.contains_key(number) {
            shows.insert(*number);
        }
    }
    for (number, from) in made.iter().rev() {
        if holds.contains(number) {
            holds.insert(*from);
        }
    }
    holds.retain(|number| said.get(number) != Some(&false));
    shows.extend(holds);
    shows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(marks: &[(u32, u32, Option<bool>)]) -> Vec<u32> {
        let mark = |(number, from, said): &(u32, u32, Option<bool>)| IntimateMark {
            number: *number,
            made_from: (*from > 0).then_some(*from),
            said: *said,
        };
        intimate(marks.iter().map(mark)).into_iter().collect()
    }

    #[test]
    fn what_nobody_marked_is_not_intimate() {
        assert!(marked(&[(1, 0, None), (2, 1, None), (3, 0, Some(false))]).is_empty());
    }

    #[test]
    fn a_copy_is_as_its_original_is_unless_the_writer_says_other() {
        let copies = [(2, 1, None), (3, 2, None), (4, 1, Some(false)), (5, 4, None)];
        let with = |said| [vec![(1, 0, said)], copies.to_vec()].concat();
        assert_eq!(marked(&with(Some(true))), [1, 2, 3]);
        assert!(marked(&with(None)).is_empty());
    }

    #[test]
    fn what_holds_an_intimate_part_is_intimate_but_its_other_parts_are_not() {
        let mail = [(2, 1, Some(true)), (3, 1, None)];
        assert_eq!(marked(&mail), [1, 2]);
        assert_eq!(marked(&[vec![(1, 0, Some(false))], mail.to_vec()].concat()), [2]);
    }

    #[test]
    fn what_says_that_it_was_made_from_itself_or_a_later_one_ends() {
        assert_eq!(marked(&[(1, 1, None), (2, 3, None), (3, 2, Some(true))]), [2, 3]);
    }
}
