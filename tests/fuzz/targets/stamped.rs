//! The time stamp of a bundle, with any bytes in place of one of its files. The
//! first byte says which. Whatever they are, nothing is told of a stamp but what
//! the good one says, and where the writer's own reader takes it too, both tell
//! the same time.

#![no_main]

use std::fs;
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use stamp::{Certificate, Request};
use verify::{Stamp, fuzzing};

const NAMES: [&str; 6] =
    ["checkpoint", "proof", "reply.tsr", "request.tsq", "root.pem", "chain.pem"];
/// Their places among the names.
const REPLY: usize = 2;
const REQUEST: usize = 3;
const ROOT: usize = 4;
const CHAIN: usize = 5;

struct Good {
    files: [Vec<u8>; 6],
    whole: Vec<u8>,
    stamp: Stamp,
}

fn good() -> &'static Good {
    static GOOD: OnceLock<Good> = OnceLock::new();
    GOOD.get_or_init(|| {
        let folder = house::good().with_file_name("stamped").join("data");
        let read = |path: &str| fs::read(folder.join(path)).expect("the vectors are there");
        // The one with a certificate between its signer's and its root.
        let files = NAMES.map(|name| read(&format!("stamps/3/{name}")));
        let whole = read("record/checkpoint");
        let stamp = judged(&files, &whole).expect("it holds");
        Good { files, whole, stamp }
    })
}

fn judged(files: &[Vec<u8>; 6], whole: &[u8]) -> Option<Stamp> {
    let [checkpoint, proof, reply, request, root, chain] = files.each_ref().map(Vec::as_slice);
    fuzzing::stamp([checkpoint, proof, reply, request, root], Some(chain), whole)
}

fuzz_target!(|bytes: &[u8]| {
    let Good { files, whole, stamp } = good();
    let Some((which, bytes)) = bytes.split_first() else { return };
    let which = usize::from(*which) % NAMES.len();
    let mut files = files.clone();
    files[which] = bytes.to_vec();
    let Some(found) = judged(&files, whole) else { return };
    assert_eq!((&found.time, found.entries), (&stamp.time, stamp.entries));
    // Any root with the same key and name may be chosen.
    assert!(which == ROOT || found.root == stamp.root);
    let (Ok(request), Ok(roots), Ok(chain)) = (
        Request::read(&files[REQUEST]),
        Certificate::read_all(&files[ROOT]),
        Certificate::read_all(&files[CHAIN]),
    ) else {
        return;
    };
    if let Ok(same) = stamp::verify(&request, &files[REPLY], &chain, &roots) {
        assert!(found.time.starts_with(&same.time.format("%Y%m%d%H%M%S").to_string()));
    }
});
