//! Which copies are kept: the last ten, and the newest of each month.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike as _, Utc};

/// How many of the last copies are kept.
const LAST: usize = 10;

/// Which of these copies, by number and moment, are kept. Months are those of
/// UTC. Of two copies the one with the higher number is the newer, whatever
/// the clock said.
pub(super) fn kept(copies: &BTreeMap<u32, DateTime<Utc>>) -> BTreeSet<u32> {
    let last = copies.keys().rev().take(LAST).copied();
    let months: BTreeMap<(i32, u32), u32> =
        copies.iter().map(|(number, made)| ((made.year(), made.month()), *number)).collect();
    last.chain(months.into_values()).collect()
}

#[cfg(test)]
mod tests {
    use chrono::Duration;
    use proptest::prelude::*;

    use super::*;

    fn copies() -> impl Strategy<Value = BTreeMap<u32, DateTime<Utc>>> {
        let start: DateTime<Utc> = "2025-11-24T10:00:00Z".parse().expect("a test instant");
        let made = (0..900_i64).prop_map(move |days| start + Duration::days(days));
        proptest::collection::btree_map(1..500_u32, made, 0..60)
    }

    proptest! {
        #[test]
        fn the_last_ten_and_the_newest_of_each_month_are_kept_and_no_others(copies in copies()) {
            let kept = kept(&copies);
            for (number, made) in &copies {
                let newer = copies.keys().filter(|other| *other > number).count();
                let newest_of_month = !copies.iter().any(|(other, when)| {
                    other > number && when.format("%Y-%m").to_string() == made.format("%Y-%m").to_string()
                });
                prop_assert_eq!(kept.contains(number), newer < 10 || newest_of_month);
            }
            prop_assert!(kept.iter().all(|number| copies.contains_key(number)));
        }

        #[test]
        fn what_was_let_go_is_never_missed(copies in copies()) {
            let first = kept(&copies);
            let rest = copies.into_iter().filter(|(number, _)| first.contains(number)).collect();
            prop_assert_eq!(kept(&rest), first);
        }
    }
}
