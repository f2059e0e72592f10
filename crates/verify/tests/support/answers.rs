//! Answers of throwaway authorities, as `openssl` gives them. An authority lasts
//! as long as it takes to ask it, so no key is kept. The answers are
//! (`tests/vectors/bundle/answers`): they are asked for anew only where they are
//! over another checkpoint than the tests make.

#[allow(dead_code, unreachable_pub, reason = "it is shared with other tests")]
#[path = "../../../../tests/support/authority.rs"]
pub(crate) mod authority;

use std::{fs, path::PathBuf};

use authority::{Authority, P256, P384, RSA, STAMP, Signing};

use super::{checkpoint_of, record::Record, sha256};

/// As long as any certificate here.
const LONG: [&str; 2] = ["20200101000000Z", "20491231235959Z"];
const OVER: [&str; 2] = ["20200101000000Z", "20210101000000Z"];
const NOT_YET: [&str; 2] = ["20480101000000Z", "20491231235959Z"];
/// For time stamps alone.
const ALONE: &str = "extendedKeyUsage=critical,timeStamping\n";
/// What `openssl` is told for RSA-PSS.
const PSS: &str = "rsa_padding_mode:pss";
/// How many entries of the sample record most of them cover: all.
const ALL: usize = 8;

/// The request over these bytes, written by hand (RFC 3161 §2.4.1).
pub(crate) fn request(over: &[u8], nonce: u8) -> Vec<u8> {
    let ends = [der(2, &[&[nonce; 8]]), der(1, &[&[0xff]])].concat();
    der(0x30, &[&[2, 1, 1], &imprint(1, &sha256(&[over])), &ends])
}

/// The record that an answer is over: the sample, its beginning, or one more.
pub(crate) fn record(size: usize) -> Record {
    let mut record = Record::sample();
    if size > record.entries.len() {
        let content = serde_json::json!({"status": "current", "subject": {"hand-over": {}}});
        record.add('9', "hand-over", 1, content);
    }
    record.begun(size)
}

/// The files of a stored answer: its request, itself, its root, and what was
/// brought between the two.
pub(crate) struct Stored {
    pub(crate) request: Vec<u8>,
    pub(crate) reply: Vec<u8>,
    pub(crate) root: Vec<u8>,
    pub(crate) chain: Option<Vec<u8>>,
}

fn folder(name: &str) -> PathBuf {
    let all = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/bundle/answers");
    PathBuf::from(all).join(name)
}

pub(crate) fn stored(name: &str) -> Stored {
    let file = |file: &str| fs::read(folder(name).join(file));
    Stored {
        request: file("request.tsq").expect("the vectors are there"),
        reply: file("reply.tsr").expect("the vectors are there"),
        root: file("root.pem").expect("the vectors are there"),
        chain: file("chain.pem").ok(),
    }
}

/// An answer, and how it comes about.
struct Answer {
    name: &'static str,
    size: usize,
    signing: Signing,
    make: fn(&Authority, &[u8]) -> Vec<u8>,
    /// What is brought along.
    chain: &'static [&'static str],
}

/// Asks for whatever is not stored.
pub(crate) fn ask_for_what_is_missing() {
    for Answer { name, size, signing, make, chain } in all() {
        let checkpoint = checkpoint_of(&record(size));
        let request = request(checkpoint.as_bytes(), 5);
        let is_there = fs::read(folder(name).join("request.tsq")).is_ok_and(|old| old == request);
        if is_there {
            continue;
        }
        let place = tempfile::tempdir().expect("a folder");
        let authority = Authority::new(place.path(), &signing);
        let reply = make(&authority, &request);
        let chain: Vec<u8> = chain.iter().flat_map(|file| authority.get(file)).collect();
        let mut files = vec![("reply.tsr", reply), ("root.pem", authority.get("root.pem"))];
        files.extend((!chain.is_empty()).then_some(("chain.pem", chain)));
        files.push(("request.tsq", request));
        fs::create_dir_all(folder(name)).expect("a folder");
        for (file, bytes) in files {
            fs::write(folder(name).join(file), bytes).expect("a file");
        }
    }
}

fn all() -> Vec<Answer> {
    let plain =
        |name, make| Answer { name, size: ALL, signing: Signing::default(), make, chain: &[] };
    let signed = |name, signing| Answer { signing, ..plain(name, Authority::answer) };
    let brought = |name, make, chain| Answer { chain, ..plain(name, make) };
    let p384 = Signing { key: P384, digest: "sha384", names_by: "sha384", ..Signing::default() };
    let rsa = Signing { key: RSA, digest: "sha512", names_by: "sha1", ..Signing::default() };
    vec![
        plain("p256", Authority::answer),
        Answer { signing: rsa, ..plain("rsa", of_an_rsa_root) },
        Answer { signing: p384, ..brought("between", between, &["between.pem"]) },
        Answer { size: 5, ..plain("older", to_a_part_of_a_second) },
        Answer { size: 9, ..brought("later", bare, &["tsa.pem"]) },
        plain("deep", |a, asked| deep(a, asked, "CA:TRUE")),
        plain("old-root", of_a_root_of_version_1),
        signed("expired", Signing { valid: OVER, ..Signing::default() }),
        signed("not-yet", Signing { valid: NOT_YET, ..Signing::default() }),
        plain("root-expired", of_a_root_that_is_over),
        plain("for-anything", |a, asked| of(a, asked, "")),
        plain("uncritical", |a, asked| of(a, asked, "extendedKeyUsage=timeStamping\n")),
        plain("more-uses", |a, asked| {
            of(a, asked, "extendedKeyUsage=critical,timeStamping,codeSigning\n")
        }),
        plain("own-words", |a, asked| of(a, asked, &format!("{ALONE}1.2.3.4=critical,DER:0500\n"))),
        plain("authority-itself", |a, asked| {
            of(a, asked, &format!("{ALONE}basicConstraints=critical,CA:TRUE\n"))
        }),
        signed("sha512", Signing { digest: "sha512", ..Signing::default() }),
        plain("unnamed", |a, asked| by(a, asked, &["tsa"], &[])),
        plain("two-signers", |a, asked| {
            other(a, P256);
            by(a, asked, &["tsa", "other"], &["-cades"])
        }),
        plain("by-key", |a, asked| by(a, asked, &["tsa"], &["-cades", "-keyid"])),
        plain("unsigned-words", |a, asked| by(a, asked, &["tsa"], &["-noattr"])),
        Answer { signing: of_rsa(), ..plain("pss", |a, asked| by_pss(a, asked, "digest")) },
        Answer {
            signing: of_rsa(),
            ..plain("pss-longest-salt", |a, asked| by_pss(a, asked, "max"))
        },
        Answer {
            signing: of_rsa(),
            ..plain("pss-other-hash", |a, asked| {
                let how = ["-keyopt", PSS, "-keyopt", "rsa_pss_saltlen:digest"];
                by(
                    a,
                    asked,
                    &["tsa"],
                    &[&how[..], &["-keyopt", "rsa_mgf1_md:sha384", "-cades"]].concat(),
                )
            })
        },
        plain("pss-certificate", of_an_authority_with_pss),
        plain("small", |a, asked| {
            other(a, ["rsa", "rsa_keygen_bits:1024"]);
            by(a, asked, &["other"], &["-cades"])
        }),
        plain("p521", |a, asked| {
            other(a, ["ec", "ec_paramgen_curve:P-521"]);
            by(a, asked, &["other"], &["-cades"])
        }),
        brought("exchanged", exchanged, &["tsa.pem"]),
        plain("refused", refused),
        plain("no-authority", |a, asked| deep(a, asked, "CA:FALSE")),
        plain("too-deep", |a, asked| deep(a, asked, "CA:TRUE,pathlen:0")),
        plain("other-use", |a, asked| deep(a, asked, "CA:TRUE\nextendedKeyUsage=codeSigning")),
        plain("constrained", |a, asked| {
            deep(a, asked, "CA:TRUE\nnameConstraints=critical,excluded;dirName:name")
        }),
        plain("constrained-elsewhere", |a, asked| {
            deep(a, asked, "CA:TRUE\nnameConstraints=critical,permitted;DNS:example.org")
        }),
        plain("constrained-by-root", of_a_root_that_excludes_names),
        plain("version-1", of_a_certificate_of_version_1),
        plain("six-between", |a, asked| one_below_the_other(a, asked, 6)),
        plain("seven-between", |a, asked| one_below_the_other(a, asked, 7)),
        plain("sha1-certificate", of_a_certificate_with_sha1),
        brought("maze", maze, &["all.pem"]),
        plain("other-kind", |a, asked| {
            a.signed(&words(asked, &Words::GOOD), "1.2.3.4", &["tsa"], &["-cades"])
        }),
        plain("own-words-good", |a, asked| says(a, asked, &Words::GOOD)),
        plain("version-2", |a, asked| says(a, asked, &Words { version: 2, ..Words::GOOD })),
        plain("no-number", |a, asked| says(a, asked, &Words { number: false, ..Words::GOOD })),
        plain("sha384-of-it", |a, asked| says(a, asked, &Words { hash: 2, ..Words::GOOD })),
        plain("must-be-heeded", |a, asked| {
            says(a, asked, &Words { more: Some(true), ..Words::GOOD })
        }),
        plain("may-be-passed-over", |a, asked| {
            says(a, asked, &Words { more: Some(false), ..Words::GOOD })
        }),
        plain("zero-at-its-end", |a, asked| {
            says(a, asked, &Words { time: "20270501104500.50Z", ..Words::GOOD })
        }),
        plain("no-such-day", |a, asked| {
            says(a, asked, &Words { time: "20270229104500Z", ..Words::GOOD })
        }),
    ]
}

/// The same, signed anew with a certificate that has these extensions.
fn of(a: &Authority, asked: &[u8], extensions: &str) -> Vec<u8> {
    a.put("x.cnf", format!("1.2.3.5=DER:0500\n{extensions}").as_bytes());
    a.certify_by("root", "tsa", LONG, &["-extfile", "x.cnf"]);
    by(a, asked, &["tsa"], &["-cades"])
}

/// The words of the plain answer, signed anew by these.
fn by(a: &Authority, asked: &[u8], signers: &[&str], how: &[&str]) -> Vec<u8> {
    a.signed(&words(asked, &Words::GOOD), STAMP, signers, how)
}

fn of_rsa() -> Signing {
    Signing { key: RSA, ..Signing::default() }
}

/// The same, signed with RSA-PSS and a salt of this length.
fn by_pss(a: &Authority, asked: &[u8], salt: &str) -> Vec<u8> {
    let salt = format!("rsa_pss_saltlen:{salt}");
    by(a, asked, &["tsa"], &["-keyopt", PSS, "-keyopt", &salt, "-cades"])
}

/// Certified with RSA-PSS by a root that has certified itself so.
fn of_an_authority_with_pss(a: &Authority, asked: &[u8]) -> Vec<u8> {
    let how = ["-md", "sha512", "-sigopt", PSS, "-sigopt", "rsa_pss_saltlen:digest"];
    a.key("root", RSA, "/CN=Throwaway Root");
    a.put("x.cnf", b"basicConstraints=critical,CA:TRUE\n");
    a.certify_by("root", "root", LONG, &[&["-extfile", "x.cnf"][..], &how].concat());
    a.certify_by("root", "tsa", LONG, &how);
    a.answer(asked)
}

/// The plain answer with other words.
fn says(a: &Authority, asked: &[u8], said: &Words) -> Vec<u8> {
    a.signed(&words(asked, said), STAMP, &["tsa"], &["-cades"])
}

fn other(a: &Authority, key: [&str; 2]) {
    a.key("other", key, "/CN=Other");
    a.certify("other", LONG[0], LONG[1]);
}

/// Puts another line in the place of one that its settings have.
fn set(a: &Authority, this: &str, with: &str) {
    let config = String::from_utf8(a.get("a.cnf")).expect("it is ASCII");
    assert!(config.contains(this), "{this}");
    a.put("a.cnf", config.replace(this, with).as_bytes());
}

/// Makes a key, and certifies it by another with these extensions.
fn issuer(a: &Authority, issuer: &str, name: &str, key: [&str; 2], constraints: &str) {
    a.key(name, key, &format!("/CN=Throwaway {name}"));
    let extensions = format!("basicConstraints=critical,{constraints}\n");
    // The signer's name, for one that excludes it.
    a.put("x.cnf", format!("{extensions}[name]\nCN=Throwaway Stamps\n").as_bytes());
    a.certify_by(issuer, name, LONG, &["-extfile", "x.cnf"]);
}

fn of_an_rsa_root(a: &Authority, asked: &[u8]) -> Vec<u8> {
    a.key("root", RSA, "/CN=Throwaway Root");
    a.put("x.cnf", b"basicConstraints=critical,CA:TRUE\n");
    a.certify_by("root", "root", LONG, &["-extfile", "x.cnf"]);
    a.certify_by("root", "tsa", LONG, &["-md", "sha384"]);
    a.answer(asked)
}

fn of_a_root_that_is_over(a: &Authority, asked: &[u8]) -> Vec<u8> {
    a.key("root", P256, "/CN=Throwaway Root");
    a.put("x.cnf", b"basicConstraints=critical,CA:TRUE\n");
    a.certify_by("root", "root", OVER, &["-extfile", "x.cnf"]);
    a.certify("tsa", LONG[0], LONG[1]);
    a.answer(asked)
}

fn of_a_root_of_version_1(a: &Authority, asked: &[u8]) -> Vec<u8> {
    a.key("root", P256, "/CN=Throwaway Root");
    let sign = ["x509", "-req", "-in", "root.csr", "-signkey", "root.key", "-days", "9000"];
    a.must(&[&sign[..], &["-out", "root.pem"]].concat());
    a.certify("tsa", LONG[0], LONG[1]);
    a.answer(asked)
}

fn of_a_root_that_excludes_names(a: &Authority, asked: &[u8]) -> Vec<u8> {
    a.key("root", P256, "/CN=Throwaway Root");
    let extensions = "basicConstraints=critical,CA:TRUE\nnameConstraints=excluded;dirName:name\n";
    a.put("x.cnf", format!("{extensions}[name]\nCN=Throwaway Stamps\n").as_bytes());
    a.certify_by("root", "root", LONG, &["-extfile", "x.cnf"]);
    a.certify("tsa", LONG[0], LONG[1]);
    a.answer(asked)
}

/// It cannot say that it is for time stamps.
fn of_a_certificate_of_version_1(a: &Authority, asked: &[u8]) -> Vec<u8> {
    let sign = ["x509", "-req", "-in", "tsa.csr", "-CA", "root.pem", "-CAkey", "root.key"];
    a.must(&[&sign[..], &["-days", "8000", "-out", "tsa.pem"]].concat());
    by(a, asked, &["tsa"], &["-cades"])
}

fn of_a_certificate_with_sha1(a: &Authority, asked: &[u8]) -> Vec<u8> {
    a.certify_by("root", "tsa", LONG, &["-md", "sha1"]);
    a.answer(asked)
}

/// Certified by another than the root, which has to be brought.
fn between(a: &Authority, asked: &[u8]) -> Vec<u8> {
    issuer(a, "root", "between", P384, "CA:TRUE,pathlen:0");
    a.certify_by("between", "tsa", LONG, &["-md", "sha384"]);
    set(a, "certs=root.pem\n", "");
    a.answer(asked)
}

/// Two between the root and the signer, all in the answer. The constraints are
/// those of the one next to the root.
fn deep(a: &Authority, asked: &[u8], constraints: &str) -> Vec<u8> {
    issuer(a, "root", "upper", P256, constraints);
    issuer(a, "upper", "lower", RSA, "CA:TRUE\nextendedKeyUsage=timeStamping,codeSigning");
    a.certify_by("lower", "tsa", LONG, &[]);
    a.put("both.pem", &[a.get("lower.pem"), a.get("upper.pem")].concat());
    set(a, "certs=root.pem", "certs=both.pem");
    a.answer(asked)
}

/// Certified by one of many that have the same name, each certified by itself.
fn maze(a: &Authority, asked: &[u8]) -> Vec<u8> {
    let mut all = Vec::new();
    for _ in 0..29 {
        issuer(a, "maze", "maze", P256, "CA:TRUE");
        all.extend(a.get("maze.pem"));
    }
    a.put("all.pem", &all);
    a.certify_by("maze", "tsa", LONG, &[]);
    a.answer(asked)
}

/// So many between the root and the signer, all in the answer.
fn one_below_the_other(a: &Authority, asked: &[u8], many: u32) -> Vec<u8> {
    let mut all = Vec::new();
    let mut above = "root".to_owned();
    for place in 0..many {
        let name = format!("place{place}");
        issuer(a, &above, &name, P256, "CA:TRUE");
        all.extend(a.get(&format!("{name}.pem")));
        above = name;
    }
    a.put("all.pem", &all);
    a.certify_by(&above, "tsa", LONG, &[]);
    set(a, "certs=root.pem", "certs=all.pem");
    a.answer(asked)
}

fn to_a_part_of_a_second(a: &Authority, asked: &[u8]) -> Vec<u8> {
    set(a, "ordering=yes", "ordering=yes\nclock_precision_digits=6");
    a.answer(asked)
}

/// Without a certificate in it.
fn bare(a: &Authority, asked: &[u8]) -> Vec<u8> {
    // A request that asks for none: its last value is left out.
    let mut bare = asked[..asked.len() - 3].to_vec();
    bare[1] -= 3;
    a.answer(&bare)
}

/// The certificate that is brought has the name, the number and the key of the
/// signer's, and is another all the same.
fn exchanged(a: &Authority, asked: &[u8]) -> Vec<u8> {
    let answer = bare(a, asked);
    a.put("index.txt", b"");
    a.put("serial", b"1001\n");
    a.certify("tsa", LONG[0], "20301231235959Z");
    answer
}

fn refused(a: &Authority, asked: &[u8]) -> Vec<u8> {
    set(a, "digests=sha256", "digests=sha512");
    a.answer(asked)
}

/// What an authority could say (RFC 3161 §2.4.2).
struct Words {
    version: u8,
    /// The last part of the number of the hash.
    hash: u8,
    time: &'static str,
    number: bool,
    /// Whether something more is said, and must be heeded.
    more: Option<bool>,
}

impl Words {
    const GOOD: Self =
        Self { version: 1, hash: 1, time: "20270501104500Z", number: true, more: None };
}

fn words(asked: &[u8], Words { version, hash, time, number, more }: &Words) -> Vec<u8> {
    // Where they stand in our own request.
    let (over, nonce) = (&asked[24..56], &asked[56..66]);
    let more = more.map(|heed| {
        let heed = if heed { der(1, &[&[0xff]]) } else { Vec::new() };
        let one = der(0x30, &[&der(6, &[&[0x2a, 3, 4]]), &heed, &der(4, &[&[5, 0]])]);
        der(0xa1, &[&one])
    });
    der(
        0x30,
        &[
            &der(2, &[&[*version]]),
            &der(6, &[&[0x2a, 3, 4, 1]]),
            &imprint(*hash, over),
            &der(2, &[&[77]]),
            &der(0x18, &[time.as_bytes()]),
            if *number { nonce } else { &[] },
            &more.unwrap_or_default(),
        ],
    )
}

/// A hash, and of which kind it is.
fn imprint(kind: u8, hash: &[u8]) -> Vec<u8> {
    let name = der(6, &[&[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, kind]]);
    der(0x30, &[&der(0x30, &[&name, &[5, 0]]), &der(4, &[hash])])
}

/// A value of these parts, which are short.
fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let inside = parts.concat();
    let length = u8::try_from(inside.len()).expect("it is short");
    let head = if length < 128 { vec![tag, length] } else { vec![tag, 0x81, length] };
    [head, inside].concat()
}
