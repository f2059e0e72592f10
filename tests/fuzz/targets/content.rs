//! A content file (content-1): each of them taken whole, or refused with
//! everything as it was.

#![no_main]

use std::sync::LazyLock;

use content::{Content, Origin};
use libfuzzer_sys::fuzz_target;

static BUILT_IN: LazyLock<Content> = LazyLock::new(Content::built_in);

fuzz_target!(|bytes: &[u8]| {
    let built_in = &*BUILT_IN;
    for name in Content::FILES {
        let (content, refused) = built_in.clone().replaced_by([(name, bytes)]);
        let abouts = [
            &content.orders.about,
            &content.changes.about,
            &content.helplines.about,
            &content.preserve.about,
            &content.law.about,
        ];
        let taken: Vec<_> = abouts.iter().filter(|a| a.origin() == Origin::Replaced).collect();
        if refused.is_empty() {
            assert_eq!(taken.len(), 1, "{name} is taken");
            assert!(taken[0].checked() >= built_in.orders.about.checked());
        } else {
            assert_eq!(content, *built_in);
        }
    }
});
