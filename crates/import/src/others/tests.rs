//! Bundles made here as the programs make them, signed by `gpg`.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a judge is another program, and what is left out is said"
)]

use std::io::{Cursor, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use sha2::Digest as _;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

const PHOTO: &[u8] = b"\xFF\xD8\xFF\xE0 a photo of nothing \xFF\xD9";

fn hash(bytes: &[u8]) -> String {
    Sha256(sha2::Sha256::digest(bytes).into()).to_string()
}

fn zip(members: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).expect("memory has room");
        zip.write_all(bytes).expect("memory has room");
    }
    zip.finish().expect("memory has room").into_inner()
}

fn checked(members: &[(String, Vec<u8>)]) -> Report {
    check(Cursor::new(zip(members)), &Limits::default()).expect("it is a bundle")
}

fn of<'r>(report: &'r Report, name: &str) -> &'r Member {
    let found = report.members.iter().find(|member| member.name == name);
    found.expect("the member is listed")
}

/// A throw-away key in a folder of its own, by `gpg`; nothing where it is not
/// there.
struct Gpg(tempfile::TempDir);

impl Gpg {
    fn with_key(kind: &str) -> Option<Self> {
        let gpg = Self(tempfile::tempdir().expect("a folder of our own can be made"));
        let made = gpg.run(&["--quick-generate-key", "a@example.org", kind, "sign", "never"], b"");
        if made.is_none() {
            println!("left out: there is no `gpg` on the PATH, or it makes no keys of {kind}");
        }
        made.map(|_| gpg)
    }

    fn run(&self, what: &[&str], input: &[u8]) -> Option<Vec<u8>> {
        let mut gpg = Command::new("gpg");
        gpg.arg("--homedir").arg(self.0.path());
        gpg.args(["--batch", "--quiet", "--pinentry-mode", "loopback", "--passphrase", ""]);
        gpg.args(what).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut gpg = gpg.spawn().ok()?;
        gpg.stdin.take()?.write_all(input).ok()?;
        let answer = gpg.wait_with_output().ok()?;
        answer.status.success().then_some(answer.stdout)
    }

    fn sign(&self, bytes: &[u8], with: &[&str]) -> Vec<u8> {
        let what = [with, &["--armor", "--detach-sign"]].concat();
        self.run(&what, bytes).expect("gpg signs")
    }

    fn key(&self) -> Vec<u8> {
        self.run(&["--armor", "--export"], b"").expect("gpg gives out the key")
    }

    fn fingerprint(&self) -> String {
        let listed = self.run(&["--list-keys", "--with-colons"], b"").expect("gpg lists keys");
        let listed = String::from_utf8(listed).expect("gpg lists in ASCII");
        let line = listed.lines().find_map(|line| line.strip_prefix("fpr:::::::::"));
        line.expect("a key has a fingerprint").trim_end_matches(':').to_owned()
    }
}

impl Drop for Gpg {
    fn drop(&mut self) {
        let mut agent = Command::new("gpgconf");
        let home: &Path = self.0.path();
        let _ = agent.arg("--homedir").arg(home).args(["--kill", "all"]).status();
    }
}

/// A bundle as ProofMode shares it.
fn proof_mode(gpg: &Gpg) -> Vec<(String, Vec<u8>)> {
    let hash = hash(PHOTO);
    let csv = format!("Locale,File Path,File Hash SHA256,\nen_GB,/DCIM/PXL_1.jpg,{hash},");
    let json = format!("{{\"File Path\":\"/DCIM/PXL_1.jpg\",\"File Hash SHA256\":\"{hash}\"}}");
    vec![
        ("PXL_1.jpg".to_owned(), PHOTO.to_vec()),
        (format!("{hash}.asc"), gpg.sign(PHOTO, &[])),
        (format!("{hash}.proof.csv"), csv.clone().into_bytes()),
        (format!("{hash}.proof.csv.asc"), gpg.sign(csv.as_bytes(), &[])),
        (format!("{hash}.proof.json"), json.clone().into_bytes()),
        (format!("{hash}.proof.json.asc"), gpg.sign(json.as_bytes(), &[])),
        (format!("{hash}.ots"), b"\0OpenTimestamps".to_vec()),
        ("pubkey.asc".to_owned(), gpg.key()),
        ("HowToVerifyProofData.txt".to_owned(), b"how".to_vec()),
    ]
}

#[test]
fn a_bundle_of_proof_mode_that_nobody_touched_holds() {
    for kind in ["rsa3072", "ed25519", "nistp256"] {
        let Some(gpg) = Gpg::with_key(kind) else { continue };
        let members = proof_mode(&gpg);
        let report = checked(&members);
        assert_eq!(report.maker, Maker::ProofMode);
        assert_eq!(report.keys, [gpg.fingerprint()]);
        assert_eq!(report.members.len(), members.len());
        let photo = of(&report, "PXL_1.jpg");
        assert_eq!((photo.agreement, photo.part), (Agreement::Agrees, Part::Media));
        assert_eq!(photo.stated, photo.found);
        for signed in [0, 2, 4] {
            let signature = &of(&report, &members[signed].0).signature;
            let Signature::Good { fingerprint, made } = signature else {
                panic!("{kind}: {signature:?}")
            };
            assert_eq!((fingerprint, made.is_some()), (&gpg.fingerprint(), true));
        }
        let stamp = of(&report, &members[6].0);
        assert_eq!((stamp.part, &stamp.signature), (Part::OpenTimestamps, &Signature::None));
    }
}

#[test]
fn each_change_is_said_where_it_is() {
    let Some(gpg) = Gpg::with_key("ed25519") else { return };
    let whole = proof_mode(&gpg);

    let mut photo = whole.clone();
    photo[0].1[5] ^= 1;
    let report = checked(&photo);
    let found = of(&report, "PXL_1.jpg");
    assert_eq!((found.agreement, &found.signature), (Agreement::Differs, &Signature::Bad));
    assert_ne!(found.stated, found.found);

    let mut proof = whole.clone();
    proof[2].1[0] ^= 1;
    let report = checked(&proof);
    assert_eq!(of(&report, &proof[2].0).signature, Signature::Bad);
    assert!(matches!(of(&report, "PXL_1.jpg").signature, Signature::Good { .. }));

    let mut gone = whole.clone();
    gone.remove(0);
    let report = checked(&gone);
    let not = |why| Signature::NotChecked(why);
    assert_eq!(of(&report, &whole[1].0).signature, not(Why::NoFile));

    let mut without = whole.clone();
    without.remove(7);
    assert_eq!(of(&checked(&without), "PXL_1.jpg").signature, not(Why::NoKey));

    let Some(other) = Gpg::with_key("ed25519") else { return };
    let mut swapped = whole.clone();
    swapped[7].1 = other.key();
    assert_eq!(of(&checked(&swapped), "PXL_1.jpg").signature, not(Why::OtherKey));

    let mut broken = whole.clone();
    broken[1].1 = b"-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----".to_vec();
    assert_eq!(of(&checked(&broken), "PXL_1.jpg").signature, not(Why::Unreadable));

    let mut weak = whole;
    weak[1].1 = gpg.sign(PHOTO, &["--allow-weak-digest-algos", "--digest-algo", "SHA1"]);
    assert_eq!(of(&checked(&weak), "PXL_1.jpg").signature, not(Why::Algorithm));
}

#[test]
fn a_bundle_of_tella_is_known_by_its_table() {
    let header = "File hash,File path,File name,Timestamp";
    let table = format!("{header}\n{},/files,a.jpg,1\n", hash(PHOTO));
    let other = format!("{header}\n{},/files,b.jpg,1\n", hash(b"what it was"));
    let bundle = vec![
        ("a.jpg".to_owned(), PHOTO.to_vec()),
        ("a.csv".to_owned(), table.into_bytes()),
        ("b.jpg".to_owned(), b"what it is".to_vec()),
        ("b.csv".to_owned(), other.into_bytes()),
        ("c.txt".to_owned(), b"more".to_vec()),
    ];
    let report = checked(&bundle);
    assert_eq!(report.maker, Maker::Tella);
    let agreements = report.members.iter().map(|member| (member.part, member.agreement));
    let expected = [
        (Part::Media, Agreement::Agrees),
        (Part::Proof, Agreement::NotStated),
        (Part::Media, Agreement::Differs),
        (Part::Proof, Agreement::NotStated),
        (Part::Media, Agreement::NotStated),
    ];
    assert!(agreements.eq(expected), "{report:?}");
}

#[test]
fn other_files_are_no_bundle_of_these_programs() {
    let read = |bytes: &[u8], limits: &Limits| check(Cursor::new(bytes.to_vec()), limits);
    let few = Limits { members: 1, ..Limits::default() };
    let two = [("a.csv".to_owned(), b"a,b\n".to_vec()), ("b".to_owned(), Vec::new())];
    assert_eq!(read(b"PK\x03\x04", &few), Err(Error::Unreadable));
    assert_eq!(read(&zip(&two), &few), Err(Error::TooMuch));
    assert_eq!(read(&zip(&two), &Limits::default()), Err(Error::OtherMaker));
    assert_eq!(maker(["a.jpg", "x/ab.proof.csv"]), Some(Maker::ProofMode));
    assert_eq!(maker(["a.jpg", "a.csv"]), None);
}

#[test]
fn a_name_that_stands_twice_is_said() {
    let table = format!("File hash,File name\n{},a.jpg\n", hash(PHOTO));
    let members = [("a.jpg", PHOTO.to_vec()), ("b.jpg", b"b".to_vec()), ("a.csv", table.into())];
    let once = zip(&members.map(|(name, bytes)| (name.to_owned(), bytes)));
    assert!(!check(Cursor::new(&once), &Limits::default()).expect("it is a bundle").has_doubles);
    let mut twice = once;
    for at in 0..twice.len() - 5 {
        if twice[at..].starts_with(b"b.jpg") {
            twice[at] = b'a';
        }
    }
    assert!(check(Cursor::new(twice), &Limits::default()).expect("it is a bundle").has_doubles);
}

#[test]
fn what_is_past_the_limit_is_not_hashed_and_said_to_be() {
    let table = format!("File hash,File name\n{},big.bin\n", hash(&[0; 5000]));
    let bundle = [
        ("a.csv".to_owned(), table.clone().into_bytes()),
        ("big.bin".to_owned(), vec![0; 5000]),
        ("after.bin".to_owned(), vec![1]),
    ];
    let limits = Limits { unpacked: 4000, ..Limits::default() };
    let report = check(Cursor::new(zip(&bundle)), &limits).expect("it is a bundle");
    assert_eq!(of(&report, "big.bin").agreement, Agreement::Unreadable);
    assert_eq!(of(&report, "after.bin").found, None);
    assert!(of(&report, "a.csv").found.is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn a_bundle_with_a_wrong_byte_never_agrees_on_another_photo(
        at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let table = format!("File hash,File name\n{},a.jpg\n", hash(PHOTO));
        let mut bytes = zip(&[
            ("a.jpg".to_owned(), PHOTO.to_vec()),
            ("a.csv".to_owned(), table.into_bytes()),
        ]);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(report) = check(Cursor::new(bytes), &Limits::default()) {
            for member in report.members.iter().filter(|m| m.agreement == Agreement::Agrees) {
                prop_assert_eq!(member.found.map(|found| found.to_string()), Some(hash(PHOTO)));
            }
        }
    }
}
