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
    /// The number of the first exhibit with the same bytes: its own, where there
    /// is no other.
    pub first: u32,
    /// What the writer said; nothing where nothing was said.
    pub said: Option<bool>,
}

/// The numbers of those that are intimate. What was made from one is intimate
/// too, and so is what one was made from, since that holds it, and what has the
/// same bytes. Where the writer said something of an exhibit itself, that alone
/// counts for it.
#[must_use]
pub fn intimate(marks: impl IntoIterator<Item = IntimateMark>) -> BTreeSet<u32> {
    let (mut said, mut made, mut twins) = (BTreeMap::new(), BTreeMap::new(), Twins::new());
    for IntimateMark { number, made_from, first, said: mark } in marks {
        said.extend(mark.map(|mark| (number, mark)));
        // What something was made from was there before it.
        made.extend(made_from.filter(|from| *from < number).map(|from| (number, from)));
        twins.entry(first).or_default().push(number);
    }
    let marked = said.iter().filter(|(_, mark)| **mark).map(|(number, _)| *number);
    let marked: BTreeSet<u32> = marked.collect();
    let (mut shows, mut holds) = (marked.clone(), marked);
    // A twin may have copies, and those twins of their own.
    grown(&mut shows, |shows| {
        for (number, from) in &made {
            if shows.contains(from) && !said.contains_key(number) {
                shows.insert(*number);
            }
        }
        share(&twins, &said, shows);
    });
    grown(&mut holds, |holds| {
        for (number, from) in made.iter().rev() {
            if holds.contains(number) {
                holds.insert(*from);
            }
        }
        share(&twins, &said, holds);
    });
    holds.retain(|number| said.get(number) != Some(&false));
    shows.extend(holds);
    shows
}

/// The exhibits with the same bytes, by the first of them.
type Twins = BTreeMap<u32, Vec<u32>>;

/// Goes on until nothing more comes in.
fn grown(all: &mut BTreeSet<u32>, step: impl Fn(&mut BTreeSet<u32>)) {
    loop {
        let before = all.len();
        step(all);
        if all.len() == before {
            return;
        }
    }
}

/// Where one of those with the same bytes is in, all are of which nothing was
/// said.
fn share(twins: &Twins, said: &BTreeMap<u32, bool>, all: &mut BTreeSet<u32>) {
    for same in twins.values().filter(|same| same.len() > 1) {
        if same.iter().any(|number| all.contains(number)) {
            all.extend(same.iter().filter(|number| !said.contains_key(number)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(marks: &[(u32, u32, Option<bool>)]) -> Vec<u32> {
        let mark = |(number, from, said): &(u32, u32, Option<bool>)| IntimateMark {
            number: *number,
            made_from: (*from > 0).then_some(*from),
            first: *number,
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

    #[test]
    fn what_has_the_same_bytes_is_the_same_unless_the_writer_says_other() {
        let mark = |number, made_from, first, said| IntimateMark { number, made_from, first, said };
        let all = [
            mark(1, None, 1, Some(true)),
            mark(2, None, 1, None),
            mark(3, None, 1, Some(false)),
            mark(4, Some(2), 4, None),
            mark(5, None, 4, None),
            mark(6, None, 6, None),
        ];
        assert_eq!(intimate(all).into_iter().collect::<Vec<_>>(), [1, 2, 4, 5]);
        // A mail that has a twin of a marked picture holds it.
        let mail =
            [mark(1, None, 1, None), mark(2, Some(1), 2, None), mark(3, None, 2, Some(true))];
        assert_eq!(intimate(mail).into_iter().collect::<Vec<_>>(), [1, 2, 3]);
    }
}
