//! Answers of an authority that nobody here runs, where they are at hand.

use std::path::{Path, PathBuf};

use stamp::{Certificate, Error, Request, Stamp, verify};

fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora/timestamps");
    folder.is_dir().then_some(folder)
}

/// The request over `hello` that has this number.
fn request(nonce: &[u8]) -> Request {
    let ours = Request::new(b"hello", [0; 16]);
    // Its last parts are a number of sixteen bytes and a word of three.
    let before = &ours.as_der()[2..ours.as_der().len() - 18 - 3];
    let length = u8::try_from(nonce.len()).expect("it is short");
    let inside = [before, &[2, length], nonce, &[1, 1, 0xff]].concat();
    let whole = u8::try_from(inside.len()).expect("it is short");
    Request::read(&[&[0x30, whole], &inside[..]].concat()).expect("it is a request")
}

fn judged(folder: &Path, file: &str, brought: &[usize], root: usize) -> Result<Stamp, Error> {
    let read = |name: &str| std::fs::read(folder.join(name)).expect("it can be read");
    let all = Certificate::read_all(&read("ts_chain.pem")).expect("it is a chain");
    let brought: Vec<_> = brought.iter().map(|place| all[*place].clone()).collect();
    let answer = read(file);
    // The number of its request stands before the name of the authority.
    let numbers = answer.windows(2).enumerate().filter(|(_, pair)| *pair == [2, 20]);
    let numbers = numbers.filter_map(|(at, _)| answer.get(at + 2..at + 22));
    let mut judged =
        numbers.map(|nonce| verify(&request(nonce), &answer, &brought, &all[root..=root]));
    let found = judged.find(|found| *found != Err(Error::OtherRequest));
    found.expect("the number is in the answer")
}

#[test]
fn answers_of_others_count_under_their_root_alone() {
    let Some(folder) = folder().map(|folder| folder.join("sigstage")) else { return };
    let stamp = judged(&folder, "response-sha256.tsr", &[0], 1).expect("it counts");
    assert_eq!(stamp.time.to_rfc3339(), "2025-05-09T11:58:55+00:00");
    assert_eq!(stamp.authority, "sigstore-tsa");
    let under_leaf = judged(&folder, "response-sha256.tsr", &[], 0);
    assert_eq!(under_leaf, Err(Error::OtherRoot));
    let other_hash = judged(&folder, "response-sha384.tsr", &[], 1);
    assert_eq!(other_hash, Err(Error::OtherData), "only SHA-256 is asked for here");
}

#[test]
fn an_answer_of_others_with_a_changed_signature_is_refused() {
    let Some(folder) = folder().map(|folder| folder.join("sigstage")) else { return };
    let changed = judged(&folder, "response-invalid-signature.tsr", &[], 1);
    assert_eq!(changed, Err(Error::BadSignature));
}

#[test]
fn an_answer_of_others_without_its_certificate_needs_it_brought() {
    let Some(folder) = folder().map(|folder| folder.join("sigstage")) else { return };
    let bare = judged(&folder, "response-no-embedded-cert.tsr", &[], 1);
    assert_eq!(bare, Err(Error::NoCertificate));
    assert!(judged(&folder, "response-no-embedded-cert.tsr", &[0], 1).is_ok());
}
