//! `openssl ts` as the authority, and as the judge of what is asked.

#[allow(unreachable_pub, reason = "it is shared with the journeys")]
#[path = "../../../tests/support/authority.rs"]
mod authority;

use authority::{Authority, FOR_STAMPS, P256, P384, RSA, STAMP, Signing};
use stamp::{Certificate, Error, Request, Stamp, verify};
use tempfile::TempDir;

const DATA: &[u8] = b"what is to be stamped\n";

/// An authority, a request, and its answer.
struct Asked {
    _folder: TempDir,
    authority: Authority,
    request: Request,
    answer: Vec<u8>,
}

impl Asked {
    fn of(signing: &Signing) -> Self {
        let folder = TempDir::new().expect("there is room");
        let authority = Authority::new(folder.path(), signing);
        let request = Request::new(DATA, [9; 16]);
        let answer = authority.answer(request.as_der());
        Self { _folder: folder, authority, request, answer }
    }

    fn roots(&self) -> Vec<Certificate> {
        Certificate::read_all(&self.authority.get("root.pem")).expect("it can be read")
    }

    fn judged(&self, answer: &[u8]) -> Result<Stamp, Error> {
        verify(&self.request, answer, &[], &self.roots())
    }
}

#[test]
fn answers_of_every_way_that_counts_are_accepted() {
    for key in [P256, P384, RSA] {
        for (digest, names_by) in [("sha256", "sha1"), ("sha384", "sha256"), ("sha512", "sha512")] {
            let asked = Asked::of(&Signing { key, digest, names_by, ..Signing::default() });
            let found = asked.judged(&asked.answer);
            if key != RSA && digest == "sha512" {
                assert_eq!(found, Err(Error::Unsupported), "ring has no such way");
                continue;
            }
            let stamp = found.unwrap_or_else(|error| panic!("{key:?} {digest}: {error}"));
            assert_eq!(stamp.authority, "Throwaway Stamps");
            assert_eq!(stamp.policy, "1.2.3.4.1");
            assert_eq!(stamp.serial, "02");
            assert_eq!(stamp.accuracy.map(|off| off.num_milliseconds()), Some(1500));
            assert_eq!(stamp.root, asked.roots()[0]);
            assert!(asked.authority.accepts(DATA, &asked.answer));
        }
    }
}

#[test]
fn a_salt_of_rsa_pss_is_as_long_as_the_one_hash() {
    let asked = Asked::of(&Signing { key: RSA, ..Signing::default() });
    let plain = asked.authority.signed_anew(&asked.answer, &["tsa"], true);
    assert!(asked.judged(&plain).is_ok());
    let words = asked.authority.get("tst.der");
    let by_pss = |digest: &str, options: &[&str]| {
        let mut how = vec!["-cades", "-md", digest, "-keyopt", "rsa_padding_mode:pss"];
        how.extend(options.iter().flat_map(|option| ["-keyopt", option]));
        asked.judged(&asked.authority.signed(&words, STAMP, &["tsa"], &how))
    };
    for digest in ["sha256", "sha384", "sha512"] {
        assert!(by_pss(digest, &["rsa_pss_saltlen:digest"]).is_ok(), "{digest}");
        let long = by_pss(digest, &["rsa_pss_saltlen:max"]);
        assert_eq!(long, Err(Error::Unsupported), "{digest}");
    }
    let mixed = by_pss("sha256", &["rsa_pss_saltlen:digest", "rsa_mgf1_md:sha384"]);
    assert_eq!(mixed, Err(Error::Unsupported));
}

#[test]
fn an_answer_about_other_bytes_or_to_another_request_is_refused() {
    let asked = Asked::of(&Signing::default());
    let other = Request::new(b"something else", [9; 16]);
    let found = verify(&other, &asked.answer, &[], &asked.roots());
    assert_eq!(found, Err(Error::OtherData));
    let again = Request::new(DATA, [8; 16]);
    let found = verify(&again, &asked.answer, &[], &asked.roots());
    assert_eq!(found, Err(Error::OtherRequest));
}

#[test]
fn an_answer_under_another_root_is_refused() {
    let asked = Asked::of(&Signing::default());
    let other = Asked::of(&Signing::default());
    let found = verify(&asked.request, &asked.answer, &[], &other.roots());
    // The two have one name and different keys.
    assert_eq!(found, Err(Error::OtherRoot));
    assert_eq!(verify(&asked.request, &asked.answer, &[], &[]), Err(Error::OtherRoot));
    let both = [other.roots(), asked.roots()].concat();
    assert!(verify(&asked.request, &asked.answer, &[], &both).is_ok());
}

#[test]
fn a_certificate_that_was_not_valid_then_is_refused() {
    let over = Signing { valid: ["20200101000000Z", "20210101000000Z"], ..Signing::default() };
    let asked = Asked::of(&over);
    assert_eq!(asked.judged(&asked.answer), Err(Error::NotValidThen));
}

#[test]
fn a_certificate_for_anything_else_is_refused() {
    let asked = Asked::of(&Signing::default());
    let anything = "basicConstraints=critical,CA:FALSE\n";
    let uncritical = "basicConstraints=critical,CA:FALSE\nextendedKeyUsage=timeStamping\n";
    let more =
        "basicConstraints=critical,CA:FALSE\nextendedKeyUsage=critical,timeStamping,codeSigning\n";
    let config = String::from_utf8(asked.authority.get("a.cnf")).expect("it is ASCII");
    for extensions in [anything, uncritical, more] {
        asked.authority.put("a.cnf", config.replace(FOR_STAMPS, extensions).as_bytes());
        asked.authority.key("other", P256, "/CN=Other");
        asked.authority.certify("other", "20200101000000Z", "20491231235959Z");
        let answer = asked.authority.signed_anew(&asked.answer, &["other"], true);
        assert_eq!(asked.judged(&answer), Err(Error::NotForStamps), "{extensions}");
    }
}

#[test]
fn a_signature_that_names_no_certificate_or_another_is_refused() {
    let asked = Asked::of(&Signing::default());
    let anew = asked.authority.signed_anew(&asked.answer, &["tsa"], true);
    assert!(asked.judged(&anew).is_ok(), "signed anew it is as good as before");
    let unnamed = asked.authority.signed_anew(&asked.answer, &["tsa"], false);
    assert_eq!(asked.judged(&unnamed), Err(Error::OtherCertificate));
}

#[test]
fn two_signers_are_refused() {
    let asked = Asked::of(&Signing::default());
    asked.authority.key("other", P256, "/CN=Other");
    asked.authority.certify("other", "20200101000000Z", "20491231235959Z");
    let answer = asked.authority.signed_anew(&asked.answer, &["tsa", "other"], true);
    assert_eq!(asked.judged(&answer), Err(Error::NotOneSigner));
}

#[test]
fn keys_that_are_too_small_or_of_another_kind_are_refused() {
    let asked = Asked::of(&Signing::default());
    for (name, key) in
        [("small", ["rsa", "rsa_keygen_bits:1024"]), ("p521", ["ec", "ec_paramgen_curve:P-521"])]
    {
        asked.authority.key(name, key, "/CN=Other");
        asked.authority.certify(name, "20200101000000Z", "20491231235959Z");
        let answer = asked.authority.signed_anew(&asked.answer, &[name], true);
        let found = asked.judged(&answer);
        assert!(matches!(found, Err(Error::Unsupported | Error::BadSignature)), "{found:?}");
    }
}

#[test]
fn a_refusal_of_the_authority_is_told_from_a_stamp() {
    let asked = Asked::of(&Signing::default());
    let config = String::from_utf8(asked.authority.get("a.cnf")).expect("it is ASCII");
    asked.authority.put("a.cnf", config.replace("digests=sha256", "digests=sha512").as_bytes());
    let answer = asked.authority.answer(asked.request.as_der());
    assert_eq!(asked.judged(&answer), Err(Error::Rejected { status: 2 }));
}

#[test]
fn a_certificate_that_is_not_in_the_answer_can_be_brought() {
    let asked = Asked::of(&Signing::default());
    // A request that asks for no certificate: its last value is left out.
    let whole = asked.request.as_der();
    let mut bare = whole[..whole.len() - 3].to_vec();
    bare[1] -= 3;
    let answer = asked.authority.answer(&bare);
    assert_eq!(asked.judged(&answer), Err(Error::NoCertificate));
    let chain = Certificate::read_all(&asked.authority.get("tsa.pem")).expect("it can be read");
    // Of what is brought along, only what it takes is worth keeping.
    let more = [asked.roots(), chain.clone(), chain.clone()].concat();
    let needed = |answer: &[u8]| verify(&asked.request, answer, &more, &asked.roots());
    assert_eq!(needed(&answer).map(|stamp| stamp.chain), Ok(chain));
    assert_eq!(needed(&asked.answer).map(|stamp| stamp.chain), Ok(Vec::new()));
}

#[test]
fn whichever_bit_is_flipped_nothing_else_is_told_of_a_stamp() {
    let asked = Asked::of(&Signing::default());
    let roots = asked.roots();
    let good = asked.judged(&asked.answer).expect("it holds");
    // Every bit takes minutes; one in seven meets every byte's neighbourhood.
    for bit in (0..asked.answer.len() * 8).step_by(7) {
        let mut answer = asked.answer.clone();
        answer[bit / 8] ^= 1 << (bit % 8);
        if let Ok(found) = verify(&asked.request, &answer, &[], &roots) {
            assert_eq!(found, good, "bit {bit}");
        }
    }
    for end in 0..asked.answer.len() {
        assert!(asked.judged(&asked.answer[..end]).is_err(), "cut at {end}");
    }
    let more = [asked.answer.as_slice(), b"."].concat();
    assert_eq!(asked.judged(&more), Err(Error::AnswerUnreadable));
}

#[test]
fn what_is_too_large_is_not_read() {
    let asked = Asked::of(&Signing::default());
    let large = vec![0x30; stamp::LONGEST + 1];
    assert_eq!(asked.judged(&large), Err(Error::TooLarge));
    assert_eq!(Certificate::read_all(&large), Err(Error::TooLarge));
}

#[test]
fn more_certificates_than_any_chain_has_are_refused() {
    let asked = Asked::of(&Signing::default());
    let roots = asked.roots();
    // Two are in the answer.
    let many = vec![roots[0].clone(); 30];
    assert!(verify(&asked.request, &asked.answer, &many, &roots).is_ok());
    let more = vec![roots[0].clone(); 31];
    assert_eq!(verify(&asked.request, &asked.answer, &more, &roots), Err(Error::TooLarge));
}

#[test]
fn certificates_are_read_from_pem_and_der_and_from_nothing_else() {
    let asked = Asked::of(&Signing::default());
    let (root, leaf) = (asked.authority.get("root.pem"), asked.authority.get("tsa.pem"));
    let both = [b"# words before\n".as_slice(), &root, b"and between\n", &leaf].concat();
    let all = Certificate::read_all(&both).expect("they can be read");
    let names: Vec<_> = all.iter().map(Certificate::name).collect();
    assert_eq!(names, ["Throwaway Root", "Throwaway Stamps"]);
    assert_eq!(Certificate::read_all(all[0].as_der()).as_deref(), Ok(&all[..1]));
    for none in [&b"no certificate"[..], b"", b"-----BEGIN CERTIFICATE-----\nAAAA\n", &root[..200]]
    {
        assert_eq!(Certificate::read_all(none), Err(Error::CertificateUnreadable));
    }
}
