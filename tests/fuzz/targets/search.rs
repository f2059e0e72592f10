//! What a person types into a search box, asked of a real index.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::fuzzing::Index;

const WORDS: &str = "a red car, NEAR(me) OR \"café\" * ^x body: 車 हिन्दी שלום e\u{301}";

thread_local! {
    static INDEX: Index = Index::of(WORDS).expect("memory takes a few words");
}

fuzz_target!(|bytes: &[u8]| {
    let typed = String::from_utf8_lossy(bytes);
    let hits = INDEX.with(|index| index.ask(&typed)).expect("every question is understood");
    for hit in hits {
        for mark in hit.marks {
            let marked = hit.excerpt.as_str().get(mark).expect("marks lie in the text");
            assert!(!marked.is_empty());
        }
    }
});
