use super::{bytes, copy, home, numbers, restore, whole_size};
use crate::support::{add, attach, erased, write};

#[test]
fn the_last_ten_and_one_a_month_are_kept_and_each_comes_back() {
    let home = home();
    let mut sizes = std::collections::BTreeMap::new();
    // Every third day from 4 May on.
    for number in 1..=26_u32 {
        write(&mut home.open(), "He rang.");
        let copied = copy(&home, i64::from(number - 1) * 3);
        assert_eq!(copied.number, number);
        sizes.insert(number, copied.entries);
    }
    let (kept, damaged) = numbers(&home);
    // 31 May, 30 June, and the last ten.
    assert_eq!(kept, [26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 10]);
    assert_eq!(damaged, [] as [u32; 0]);
    for number in kept {
        let dest = home.elsewhere().join(number.to_string());
        let restored = restore(&home, Some(number), &dest).unwrap();
        assert_eq!((restored.number, restored.before), (number, None));
        assert_eq!(whole_size(&dest), sizes[&number]);
    }
}

#[test]
fn a_file_goes_with_the_last_copy_that_had_it_and_not_before() {
    let home = home();
    let exhibit = attach(&mut home.open(), &[3; 9000], "gone.bin");
    copy(&home, 0);
    add(&mut home.open(), exhibit, &erased()).unwrap();
    for day in 1..=9 {
        copy(&home, day);
        assert_eq!(bytes(&home.stick().join("files")).len(), 3);
    }
    copy(&home, 10);
    assert_eq!(bytes(&home.stick().join("files")).len(), 2);
    assert_eq!(numbers(&home), ((2..=11).rev().collect(), vec![]));
}

#[test]
fn no_file_goes_while_a_damaged_copy_may_need_it() {
    let home = home();
    let exhibit = attach(&mut home.open(), &[3; 9000], "gone.bin");
    copy(&home, 0);
    add(&mut home.open(), exhibit, &erased()).unwrap();
    copy(&home, 1);
    std::fs::write(home.stick().join("versions/000001/manifest.json"), "{}").unwrap();
    for day in 2..=15 {
        copy(&home, day);
    }
    assert_eq!(bytes(&home.stick().join("files")).len(), 3);
    assert_eq!(numbers(&home), ((7..=16).rev().collect(), vec![1]));
}
