//! What a person types to open a diary: recovery words and a passphrase.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::{KeyError, Passphrase, RecoveryWords};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    match RecoveryWords::parse(&text) {
        Ok(words) => {
            let again = RecoveryWords::parse(words.reveal()).expect("its own form");
            assert_eq!(again.reveal(), words.reveal());
            assert_eq!(words.reveal().split(' ').count(), RecoveryWords::COUNT);
            let numbered: String =
                (1..).zip(words.reveal().split(' ')).map(|(n, w)| format!("{n}. {w}\n")).collect();
            let again = RecoveryWords::parse(&numbered).expect("as people copy them");
            assert_eq!(again.reveal(), words.reveal());
        }
        Err(KeyError::UnknownWord { position }) => {
            assert!((1..=RecoveryWords::COUNT).contains(&position));
        }
        Err(KeyError::WordCount { count }) => assert_ne!(count, RecoveryWords::COUNT),
        Err(_) => {}
    }
    let limit = text.len() > Passphrase::LIMIT;
    match Passphrase::new(text.clone().into_owned()) {
        Ok(passphrase) => {
            assert!(!text.is_empty() && !limit);
            assert_eq!(format!("{passphrase:?}"), "<secret>");
        }
        Err(error) => assert!(text.is_empty() || limit, "{error}"),
    }
});
