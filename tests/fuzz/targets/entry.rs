//! Entry headers, contents, checkpoints and signatures, by the reader that
//! writes them and by the checker (record-1).

#![no_main]

use diary::{Content, Kind};
use libfuzzer_sys::fuzz_target;
use record::{Checkpoint, Header, Namespace, PublicKey, SigningKey, canonical};

fuzz_target!(|bytes: &[u8]| {
    header(bytes);
    content(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    checkpoint(text);
    signature(text);
    let _ = (verify::fuzzing::list(bytes), verify::fuzzing::about(bytes));
});

fn header(bytes: &[u8]) {
    let _ = verify::fuzzing::line(bytes);
    let Ok(header) = Header::parse(bytes) else { return };
    assert_eq!(header.to_bytes(), bytes, "it prints as it was read");
    let _ = header.leaf_hash();
    let line = [br#"{"header":"#, bytes, br#","proof":[]}"#].concat();
    // What was done with the diary itself is never handed over.
    if header.kind != Kind::Access {
        assert!(verify::fuzzing::line(&line), "the checker reads every header of ours");
    }
}

fn content(bytes: &[u8]) {
    let Ok(content) = canonical::from_slice::<Content>(bytes) else { return };
    let text = canonical::to_vec(&content).expect("what was read can be written");
    let again = canonical::from_slice::<Content>(&text).expect("what was written can be read");
    assert!(again == content, "what was written reads back");
}

fn checkpoint(text: &str) {
    let ours = Checkpoint::parse(text).ok();
    if let Some(checkpoint) = &ours {
        assert_eq!(checkpoint.text(), text, "it prints as it was read");
    }
    let theirs = verify::fuzzing::checkpoint(text.as_bytes());
    assert!(theirs || ours.is_none_or(|c| c.size == 0), "the checker reads every one of ours");
}

fn signature(text: &str) {
    let key = SigningKey::from_seed(&[7; 32]);
    let signed = key.sign(Namespace::Record, b"message");
    let fits = key.public().verify(Namespace::Record, b"message", text).is_ok();
    assert!(!fits || text == signed, "a signature has one form");
    let ours = key.public().allowed_signers();
    assert_eq!(verify::fuzzing::signature(ours.as_bytes(), text.as_bytes(), b"message"), fits);
    if verify::fuzzing::key(text.as_bytes()) {
        assert_eq!(text.len(), ours.len());
    }
    let _ = PublicKey::from_bytes([0; 32]).verify(Namespace::Bundle, b"", text);
}
