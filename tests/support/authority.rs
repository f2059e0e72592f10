//! A time-stamping authority for tests: `openssl ts`, with a root that lasts as
//! long as its folder. It needs no network.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What a certificate for time stamps says of itself.
pub const FOR_STAMPS: &str =
    "basicConstraints=critical,CA:FALSE\nextendedKeyUsage=critical,timeStamping\n";

/// The number of the kind of words that a time stamp has.
pub const STAMP: &str = "1.2.840.113549.1.9.16.1.4";

/// How an authority signs.
pub struct Signing {
    /// The kind of its key, as `openssl req -newkey` and `-pkeyopt` name it.
    pub key: [&'static str; 2],
    /// The hash that it signs with.
    pub digest: &'static str,
    /// The hash that it names its certificate by.
    pub names_by: &'static str,
    /// The extensions of its certificate.
    pub extensions: &'static str,
    /// When its certificate begins and ends to be valid.
    pub valid: [&'static str; 2],
}

impl Default for Signing {
    fn default() -> Self {
        Self {
            key: P256,
            digest: "sha256",
            names_by: "sha256",
            extensions: FOR_STAMPS,
            valid: ["20200101000000Z", "20491231235959Z"],
        }
    }
}

/// Elliptic curve keys, and RSA keys.
pub const P256: [&str; 2] = ["ec", "ec_paramgen_curve:P-256"];
/// The larger curve.
pub const P384: [&str; 2] = ["ec", "ec_paramgen_curve:P-384"];
/// A key of 2048 bits.
pub const RSA: [&str; 2] = ["rsa", "rsa_keygen_bits:2048"];

/// An authority in a folder of its own.
pub struct Authority {
    folder: PathBuf,
}

impl Authority {
    /// Makes one in this folder, which is there and empty.
    #[must_use]
    pub fn new(folder: &Path, signing: &Signing) -> Self {
        let made = Self { folder: folder.to_owned() };
        let Signing { key, digest, names_by, extensions, valid: [from, to] } = signing;
        let config = format!(
            "[req]\nprompt=no\ndistinguished_name=name\n[name]\nCN=Throwaway\n\
             [root]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n\
             [ca]\ndefault_ca=here\n\
             [here]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\n\
             policy=any\nunique_subject=no\nx509_extensions=leaf\n\
             [any]\ncommonName=supplied\n[leaf]\n{extensions}\
             [tsa]\nserial=stamps\nsigner_cert=tsa.pem\nsigner_key=tsa.key\n\
             certs=root.pem\nsigner_digest={digest}\ndefault_policy=1.2.3.4.1\ndigests=sha256\n\
             accuracy=secs:1,millisecs:500\nordering=yes\ntsa_name=no\n\
             ess_cert_id_alg={names_by}\n"
        );
        made.put("a.cnf", config.as_bytes());
        made.put("index.txt", b"");
        made.put("serial", b"1001\n");
        made.put("stamps", b"01\n");
        let curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
        let root = ["req", "-x509", "-config", "a.cnf", "-extensions", "root", "-nodes"];
        let root_to = ["-days", "9000", "-subj", "/CN=Throwaway Root"];
        made.must(
            &[&root[..], &root_to, &curve, &["-keyout", "root.key", "-out", "root.pem"]].concat(),
        );
        made.key("tsa", *key, "/CN=Throwaway Stamps");
        made.certify("tsa", from, to);
        made
    }

    /// Makes a key, and what asks for its certificate.
    pub fn key(&self, name: &str, [kind, option]: [&str; 2], whom: &str) {
        let (key, asked) = (format!("{name}.key"), format!("{name}.csr"));
        let kind = ["-newkey", kind, "-pkeyopt", option];
        let kind = if option.is_empty() { &kind[..2] } else { &kind[..] };
        let new = ["req", "-new", "-config", "a.cnf", "-nodes", "-subj", whom];
        self.must(&[&new[..], kind, &["-keyout", &key, "-out", &asked]].concat());
    }

    /// Certifies a key by the root.
    pub fn certify(&self, name: &str, from: &str, to: &str) {
        self.certify_by("root", name, [from, to], &[]);
    }

    /// Certifies a key by another, or by itself, as `openssl ca` is told to.
    pub fn certify_by(&self, issuer: &str, name: &str, [from, to]: [&str; 2], how: &[&str]) {
        let (asked, pem) = (format!("{name}.csr"), format!("{name}.pem"));
        let (by, key) = (format!("{issuer}.pem"), format!("{issuer}.key"));
        let by: &[&str] = if issuer == name { &["-selfsign"] } else { &["-cert", &by] };
        let ca = ["ca", "-batch", "-notext", "-config", "a.cnf", "-keyfile", &key];
        let rest = ["-startdate", from, "-enddate", to, "-in", &asked, "-out", &pem];
        self.must(&[&ca[..], by, &rest, how].concat());
    }

    /// The answer to a request.
    #[must_use]
    pub fn answer(&self, request: &[u8]) -> Vec<u8> {
        self.put("q.tsq", request);
        let reply = ["ts", "-reply", "-config", "a.cnf", "-section", "tsa"];
        self.must(&[&reply[..], &["-queryfile", "q.tsq", "-out", "r.tsr"]].concat());
        self.get("r.tsr")
    }

    /// An answer with the same words as another, signed anew by these; where
    /// `names` is set, the signature names the certificate.
    #[must_use]
    pub fn signed_anew(&self, answer: &[u8], signers: &[&str], names: bool) -> Vec<u8> {
        self.put("r.tsr", answer);
        self.must(&["ts", "-reply", "-in", "r.tsr", "-token_out", "-out", "t.der"]);
        let read = ["cms", "-verify", "-noverify", "-inform", "DER"];
        self.must(&[&read[..], &["-in", "t.der", "-out", "tst.der"]].concat());
        let how = if names { &["-cades"][..] } else { &[] };
        self.signed(&self.get("tst.der"), STAMP, signers, how)
    }

    /// An answer with any words, of any kind, signed by these as `openssl cms`
    /// is told to.
    #[must_use]
    pub fn signed(&self, words: &[u8], kind: &str, signers: &[&str], how: &[&str]) -> Vec<u8> {
        self.put("tst.der", words);
        let mut sign = vec!["cms", "-sign", "-binary", "-nodetach", "-nosmimecap", "-md", "sha256"];
        sign.extend(["-econtent_type", kind, "-outform", "DER"]);
        let files: Vec<_> =
            signers.iter().map(|name| [format!("{name}.pem"), format!("{name}.key")]).collect();
        for [pem, key] in &files {
            sign.extend(["-signer", pem, "-inkey", key]);
        }
        sign.extend(how);
        sign.extend(["-in", "tst.der", "-out", "anew.der"]);
        self.must(&sign);
        let granted = [0x30, 3, 2, 1, 0];
        sequence(&[&granted[..], &self.get("anew.der")].concat())
    }

    /// Whether `openssl ts` finds that an answer is about these bytes.
    #[must_use]
    pub fn accepts(&self, data: &[u8], answer: &[u8]) -> bool {
        self.put("data", data);
        self.put("r.tsr", answer);
        let verify = ["ts", "-verify", "-data", "data", "-in", "r.tsr", "-CAfile", "root.pem"];
        self.run(&verify).status.success()
    }

    /// A file of its folder.
    #[must_use]
    pub fn get(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder.join(name)).expect("it was made")
    }

    /// Puts a file into its folder.
    #[allow(clippy::disallowed_methods, reason = "a folder of this test")]
    pub fn put(&self, name: &str, bytes: &[u8]) {
        fs::write(self.folder.join(name), bytes).expect("there is room");
    }

    /// Has `openssl` do this.
    pub fn must(&self, words: &[&str]) {
        let output = self.run(words);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "openssl {words:?}: {said}");
    }

    #[allow(clippy::disallowed_methods, reason = "other people's program, as a judge")]
    fn run(&self, words: &[&str]) -> Output {
        let mut openssl = Command::new("openssl");
        openssl.current_dir(&self.folder).args(words);
        openssl.output().expect("openssl is installed where the tests run")
    }
}

/// A DER sequence of what is given.
fn sequence(inside: &[u8]) -> Vec<u8> {
    let length = inside.len().to_be_bytes();
    let from = length.iter().position(|byte| *byte != 0).unwrap_or(length.len() - 1);
    let many = u8::try_from(length.len() - from).expect("a length has few bytes");
    let head = if inside.len() < 128 { vec![0x30] } else { vec![0x30, 0x80 | many] };
    [&head[..], &length[from..], inside].concat()
}
