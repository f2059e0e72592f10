//! Many numbers in one line.

/// Numbers in one line, in the order given; four or more that follow each other
/// as their first and last: `1, 3, 7–340`.
#[must_use]
pub fn in_runs(numbers: &[u32]) -> String {
    let follow = |a: &u32, b: &u32| a.checked_add(1) == Some(*b);
    let part = |run: &[u32]| match run {
        [first, _, _, .., last] => format!("{first}–{last}"),
        run => run.iter().map(u32::to_string).collect::<Vec<_>>().join(", "),
    };
    numbers.chunk_by(follow).map(part).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_many_that_follow_each_other_are_a_run() {
        let cases: [(&[u32], &str); 5] = [
            (&[], ""),
            (&[7], "7"),
            (&[1, 2, 3, 5], "1, 2, 3, 5"),
            (&[1, 3, 4, 5, 6, 9], "1, 3–6, 9"),
            (&[4, 3, 2, 1, u32::MAX, 0], "4, 3, 2, 1, 4294967295, 0"),
        ];
        for (numbers, line) in cases {
            assert_eq!(in_runs(numbers), line);
        }
    }
}
