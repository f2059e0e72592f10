//! Bundles with time stamps and earlier seals: a good one, one fault each, and
//! changes as chance has it. The answers in them are stored ones.

use super::{
    Bundle,
    answers::{Stored, record, request, stored},
    checkpoint_of,
    mixed::Chance,
};

/// The stamps of the good bundle, and how many entries each covers.
const GOOD: [(&str, usize); 5] =
    [("p256", 8), ("rsa", 8), ("between", 8), ("older", 5), ("later", 9)];
/// The earlier seals of the good bundle: how many entries each covers.
const SEALED: [usize; 3] = [5, 7, 9];
/// How many bundles there are with a byte changed by chance.
const CHANGED: usize = 200;

pub(crate) struct StampCase {
    pub(crate) name: String,
    pub(crate) bundle: Bundle,
}

/// The file of this name in the folder of the first stamp.
fn first(name: &str) -> String {
    format!("data/stamps/1/{name}")
}

/// The good bundle with its stamps.
pub(crate) fn stamped() -> Bundle {
    let mut bundle = Bundle::sample();
    for (number, (name, size)) in (1..).zip(GOOD) {
        put(&mut bundle, number, &stored(name), size);
    }
    for (number, size) in (1..).zip(SEALED) {
        put_seal(&mut bundle, number, size);
    }
    bundle.seal();
    bundle
}

fn put(bundle: &mut Bundle, number: u32, stored: &Stored, size: usize) {
    let (checkpoint, proof) = (checkpoint_of(&record(size)), proof_of(size));
    let mut put = |name: &str, bytes: &[u8]| {
        drop(bundle.files.insert(format!("data/stamps/{number}/{name}"), bytes.to_vec()));
    };
    put("checkpoint", checkpoint.as_bytes());
    put("proof", proof.as_bytes());
    put("request.tsq", &stored.request);
    put("reply.tsr", &stored.reply);
    put("root.pem", &stored.root);
    if let Some(chain) = &stored.chain {
        put("chain.pem", chain);
    }
}

fn put_seal(bundle: &mut Bundle, number: u32, size: usize) {
    bundle.put(&format!("data/seals/{number}/checkpoint"), &checkpoint_of(&record(size)));
    bundle.put(&format!("data/seals/{number}/proof"), &proof_of(size));
}

/// That the shorter of a record of this size and that of the bundle is the
/// beginning of the longer.
fn proof_of(size: usize) -> String {
    let whole = record(8).entries.len();
    record(size.max(whole)).consistency(size.min(whole))
}

/// Every case: another answer in the place of the first, or something done to
/// its files. All are sealed anew, so that what is found stands alone.
pub(crate) fn all() -> Vec<StampCase> {
    let mut cases = Vec::new();
    let good = stamped();
    let mut add = |name: &str, change: &dyn Fn(&mut Bundle)| {
        let mut bundle = good.clone();
        change(&mut bundle);
        bundle.seal();
        cases.push(StampCase { name: name.into(), bundle });
    };
    for (name, answer) in ANSWERS {
        add(name, &|bundle| put(bundle, 1, &stored(answer), 8));
    }
    for (name, file, change) in CHANGES {
        add(name, &|bundle| {
            let bytes = bundle.files.get_mut(&first(file)).expect("it is there");
            *bytes = change(bytes);
        });
    }
    for file in ["checkpoint", "proof", "reply.tsr", "request.tsq", "root.pem"] {
        add(&format!("without {file}"), &|bundle| drop(bundle.files.remove(&first(file))));
        let broken = b"nothing of the kind".to_vec();
        add(&format!("something else as {file}"), &|bundle| {
            drop(bundle.files.insert(first(file), broken.clone()));
        });
    }
    for (name, chain) in chains() {
        add(name, &|bundle| drop(bundle.files.insert(first("chain.pem"), chain.clone())));
    }
    add("what was brought is left out", &|bundle| {
        drop(bundle.files.remove("data/stamps/3/chain.pem"));
    });
    add("a number is left out", &|bundle| moved(bundle, "data/stamps/5/", "data/stamps/7/"));
    add("a number in another form", &|bundle| moved(bundle, "data/stamps/5/", "data/stamps/05/"));
    add("a number past any", &|bundle| {
        moved(bundle, "data/stamps/5/", "data/stamps/4294967296/");
    });
    add("a file that belongs to no stamp", &|bundle| bundle.put("data/stamps/1/note.txt", "x"));
    add("a stamp of fewer entries without its proof", &|bundle| {
        bundle.put("data/stamps/4/proof", "");
    });
    add("a proof that ends too early", &|bundle| {
        let proof = bundle.text("data/stamps/4/proof");
        bundle.put("data/stamps/4/proof", &proof[65..]);
    });
    for (name, change) in SEALS {
        add(name, &|bundle| change(bundle));
    }
    cases
}

type ToBundle = fn(&mut Bundle);

/// What is done to the earlier seals.
const SEALS: [(&str, ToBundle); 11] = [
    ("no earlier seals", |bundle| bundle.files.retain(|path, _| !path.starts_with("data/seals/"))),
    ("the same seal as the bundle’s own", |bundle| put_seal(bundle, 3, 8)),
    ("an earlier seal without its proof", |bundle| {
        drop(bundle.files.remove("data/seals/1/proof"));
    }),
    ("an earlier seal without its checkpoint", |bundle| {
        drop(bundle.files.remove("data/seals/2/checkpoint"));
    }),
    ("something else as an earlier seal", |bundle| bundle.put("data/seals/1/checkpoint", "a seal")),
    ("something else as the proof of an earlier seal", |bundle| {
        bundle.put("data/seals/1/proof", "a proof\n");
    }),
    ("an earlier seal with the proof of another", |bundle| {
        bundle.put("data/seals/1/proof", &proof_of(7));
    }),
    ("an earlier seal of another record", |bundle| {
        bundle.replace("data/seals/1/checkpoint", "-4c7a-", "-4c7b-");
    }),
    ("an earlier seal left out", |bundle| moved(bundle, "data/seals/3/", "data/seals/4/")),
    ("two earlier seals of one size", |bundle| put_seal(bundle, 2, 5)),
    ("a file that belongs to no earlier seal", |bundle| bundle.put("data/seals/1/note.txt", "x")),
];

fn moved(bundle: &mut Bundle, from: &str, to: &str) {
    let files = std::mem::take(&mut bundle.files).into_iter();
    bundle.files = files.map(|(path, bytes)| (path.replace(from, to), bytes)).collect();
}

/// Answers that the first is exchanged for. Where nothing else is said, an
/// authority signs with ECDSA over P-256, right below its root.
const ANSWERS: [(&str, &str); 43] = [
    ("two certificates between, in the answer", "deep"),
    ("a root of version 1", "old-root"),
    ("other words, signed as they should be", "own-words-good"),
    ("more is said, which may be passed over", "may-be-passed-over"),
    ("a certificate between that limits names of another kind", "constrained-elsewhere"),
    ("the certificate was over at that time", "expired"),
    ("the certificate was not valid yet", "not-yet"),
    ("the root was over at that time", "root-expired"),
    ("a certificate for anything", "for-anything"),
    ("a certificate for time stamps that a reader may pass over", "uncritical"),
    ("a certificate for more than time stamps", "more-uses"),
    ("a certificate with words of its own that must be heeded", "own-words"),
    ("a certificate of an authority over others", "authority-itself"),
    ("ECDSA with SHA-512", "sha512"),
    ("the signature names no certificate", "unnamed"),
    ("two signers", "two-signers"),
    ("a signer named by its key", "by-key"),
    ("a signature over the words alone", "unsigned-words"),
    ("RSA-PSS", "pss"),
    ("RSA-PSS with the longest salt", "pss-longest-salt"),
    ("RSA-PSS with two kinds of hash", "pss-other-hash"),
    ("certificates signed with RSA-PSS", "pss-certificate"),
    ("a key of RSA with 1024 bits", "small"),
    ("a key on another curve", "p521"),
    ("another certificate for the same key and number", "exchanged"),
    ("the authority refused", "refused"),
    ("a certificate between that may not certify", "no-authority"),
    ("a certificate between that allows none below it", "too-deep"),
    ("a certificate between for another use", "other-use"),
    ("a certificate between that excludes names", "constrained"),
    ("a root that excludes names", "constrained-by-root"),
    ("a certificate of version 1", "version-1"),
    ("six certificates between", "six-between"),
    ("seven certificates between", "seven-between"),
    ("a certificate signed with SHA-1", "sha1-certificate"),
    ("many certificates of one name, none by the root", "maze"),
    ("words of another kind", "other-kind"),
    ("words of another version", "version-2"),
    ("no number", "no-number"),
    ("a hash of another kind", "sha384-of-it"),
    ("more is said, which must be heeded", "must-be-heeded"),
    ("a time with a zero at its end", "zero-at-its-end"),
    ("a day that there is not", "no-such-day"),
];

type Change = fn(&[u8]) -> Vec<u8>;

/// What is done to one file of the first stamp.
const CHANGES: [(&str, &str, Change); 25] = [
    ("granted with changes", "reply.tsr", |reply| replaced(reply, &[2, 1, 0], &[2, 1, 1])),
    ("a waiting answer", "reply.tsr", |reply| replaced(reply, &[2, 1, 0], &[2, 1, 3])),
    ("a changed signature", "reply.tsr", |reply| flipped(reply, reply.len() - 1)),
    ("a changed time", "reply.tsr", |reply| {
        let at = reply.windows(2).position(|two| two == [0x18, 0x0f]).expect("a time");
        flipped(reply, at + 3)
    }),
    ("an answer that ends too early", "reply.tsr", |reply| reply[..reply.len() - 1].to_vec()),
    ("an answer and one byte more", "reply.tsr", |reply| [reply, b"."].concat()),
    ("a length without an end", "reply.tsr", |reply| {
        [&[0x30, 0x80], &reply[4..], &[0; 2]].concat()
    }),
    ("an empty answer", "reply.tsr", |_| Vec::new()),
    ("the signer's issuer in another form", "reply.tsr", |reply| {
        let is_name = |two: &[u8]| two == [0x30, 0x19];
        let at = reply.windows(2).rposition(is_name).expect("it is there");
        [&reply[..at], &[0x31], &reply[at + 1..]].concat()
    }),
    ("the answer for another seal", "reply.tsr", |_| stored("older").reply),
    ("a request with another number", "request.tsq", |old| flipped(old, 60)),
    ("a request over something else", "request.tsq", |_| request(b"else", 5)),
    ("a request over another kind of hash", "request.tsq", |old| flipped(old, 19)),
    ("a request without a certificate", "request.tsq", |old| flipped(old, old.len() - 1)),
    ("a request of another version", "request.tsq", |old| flipped(old, 4)),
    ("another root of the same name", "root.pem", |_| stored("expired").root),
    ("a root that is none of it", "root.pem", |_| stored("later").chain.expect("it is there")),
    ("two roots", "root.pem", |root| [root, root].concat()),
    ("words before the root", "root.pem", |root| [b"root\n", root].concat()),
    ("a root with Windows line ends", "root.pem", |root| {
        String::from_utf8_lossy(root).replace('\n', "\r\n").into_bytes()
    }),
    ("a root whose signature was changed", "root.pem", |root| {
        let at = root.len() - "=\n-----END CERTIFICATE-----\n".len() - 4;
        let letter = if root[at] == b'A' { b'B' } else { b'A' };
        [&root[..at], &[letter], &root[at + 1..]].concat()
    }),
    ("a checkpoint of another record", "checkpoint", |old| replaced(old, b"-4c7a-", b"-4c7b-")),
    ("a checkpoint over another root", "checkpoint", |old| {
        let at = old.len() - 10;
        let letter = if old[at] == b'A' { b'B' } else { b'A' };
        [&old[..at], &[letter], &old[at + 1..]].concat()
    }),
    ("a proof where none is needed", "proof", |_| [&[b'0'; 64], &b"\n"[..]].concat()),
    ("a proof in capital letters", "proof", |_| [&[b'A'; 64], &b"\n"[..]].concat()),
];

/// What is brought along with the first stamp, which needs nothing.
fn chains() -> Vec<(&'static str, Vec<u8>)> {
    let other = stored("later").chain.expect("it is there");
    vec![
        ("a certificate too many", other.clone()),
        ("no certificate in what was brought", Vec::new()),
        ("more certificates than any chain has", other.repeat(32)),
    ]
}

fn flipped(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    changed[at] ^= 1;
    changed
}

/// Puts these bytes in the place of the first that are as those.
fn replaced(bytes: &[u8], these: &[u8], with: &[u8]) -> Vec<u8> {
    let at = bytes.windows(these.len()).position(|some| some == these).expect("they are there");
    [&bytes[..at], with, &bytes[at + these.len()..]].concat()
}

/// The good bundle with one byte of a stamp changed, not sealed anew.
pub(crate) fn changed() -> Vec<StampCase> {
    let mut chance = Chance::new(3_161);
    let good = stamped();
    let paths: Vec<_> = good.files.keys().filter(|path| path.starts_with("data/stamps/")).collect();
    let made = |place: usize| {
        let mut bundle = good.clone();
        // The answers first of all: most of what is read stands in them.
        let answer = format!("data/stamps/{}/reply.tsr", 1 + chance.below(GOOD.len()));
        let path = if place.is_multiple_of(3) { paths[chance.below(paths.len())] } else { &answer };
        let name = if let Some(bytes) = bundle.files.get_mut(path).filter(|bytes| !bytes.is_empty())
        {
            let at = chance.below(bytes.len());
            bytes[at] ^= 1 << chance.below(8);
            format!("byte {at} of {path}")
        } else {
            format!("nothing of {path}")
        };
        StampCase { name, bundle }
    };
    (0..CHANGED).map(made).collect()
}
