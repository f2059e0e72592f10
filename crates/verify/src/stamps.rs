//! Time stamps over seals (bundle-1 §11, RFC 3161).

use ring::digest::{SHA256, digest};

use crate::{
    Check, Code, Fault,
    certificate::{self, Certificate},
    checkpoint::Checkpoint,
    findings::Findings,
    merkle,
    numbered::{folders, number_and_name},
    reply::{Asked, Reply},
    source::Source,
};

/// The folder of time stamps.
const FOLDER: &str = "data/stamps/";
/// What each has, and what it may have.
const FILES: [&str; 5] = ["checkpoint", "proof", "reply.tsr", "request.tsq", "root.pem"];
const CHAIN: &str = "chain.pem";
/// The longest of its files (bundle-1 §11).
const LONGEST: u64 = 1 << 20;
/// The most certificates that it may bring.
const MOST: usize = 32;

/// A time stamp that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// When its authority signed, as it is written there, such as
    /// `20261129012345.25Z`.
    pub time: String,
    /// How many entries of the record it covers.
    pub entries: u64,
    /// The SHA-256 of the root that the writer chose.
    pub root: String,
}

/// Whether a file may be one of a time stamp.
pub(crate) fn belongs(path: &str) -> bool {
    let named = number_and_name(path, FOLDER);
    named.is_some_and(|(_, name)| name == CHAIN || FILES.contains(&name))
}

/// Checks every time stamp, and gives those that hold.
pub(crate) fn check(
    source: &Source,
    whole: Option<&Checkpoint>,
    findings: &mut Findings,
) -> Vec<Stamp> {
    let folders = folders(source, FOLDER, Code::StampForm, findings);
    let Some(whole) = whole else { return Vec::new() };
    let mut stamps = Vec::new();
    for folder in &folders {
        let Some(files) = Files::read(source, folder, findings) else { continue };
        match files.check(whole) {
            Ok(stamp) => stamps.push(stamp),
            Err((code, name)) => findings.add(Fault::at(code, format!("{folder}/{name}"))),
        }
    }
    if !folders.is_empty() {
        findings.done(Check::Stamps);
    }
    stamps
}

/// What the fuzzing hands in: the files of one stamp in the order of
/// [`FILES`], and perhaps its chain.
#[cfg(feature = "fuzzing")]
pub(crate) fn judged(files: [&[u8]; 5], chain: Option<&[u8]>, whole: &[u8]) -> Option<Stamp> {
    let [checkpoint, proof, reply, request, root] = files.map(<[u8]>::to_vec);
    let chain = chain.map(<[u8]>::to_vec);
    let files = Files { checkpoint, proof, reply, request, root, chain };
    files.check(&Checkpoint::read(whole)?).ok()
}

/// The files of one time stamp.
struct Files {
    checkpoint: Vec<u8>,
    proof: Vec<u8>,
    reply: Vec<u8>,
    request: Vec<u8>,
    root: Vec<u8>,
    chain: Option<Vec<u8>>,
}

/// What is wrong, and in which of the files.
type Wrong = (Code, &'static str);

impl Files {
    fn read(source: &Source, folder: &str, findings: &mut Findings) -> Option<Self> {
        let path = |name: &str| format!("{folder}/{name}");
        for name in FILES {
            if !source.files().contains_key(&path(name)) {
                findings.add(Fault::at(Code::StampForm, path(name)));
                return None;
            }
        }
        let mut read = |name: &str| source.small(&path(name), LONGEST, findings);
        Some(Self {
            checkpoint: read("checkpoint")?,
            proof: read("proof")?,
            reply: read("reply.tsr")?,
            request: read("request.tsq")?,
            root: read("root.pem")?,
            chain: read(CHAIN),
        })
    }

    fn check(&self, whole: &Checkpoint) -> Result<Stamp, Wrong> {
        let form = |name| (Code::StampForm, name);
        let stamped = Checkpoint::read(&self.checkpoint).ok_or(form("checkpoint"))?;
        let proof = merkle::proof(&self.proof).ok_or(form("proof"))?;
        if !stamped.is_of_one_record_with(whole, &proof) {
            return Err((Code::StampOtherRecord, "checkpoint"));
        }
        let request = Asked::of_request(&self.request).ok_or(form("request.tsq"))?;
        if request.hash != digest(&SHA256, &self.checkpoint).as_ref() {
            return Err((Code::StampOther, "request.tsq"));
        }
        let reply = Reply::read(&self.reply).ok_or(form("reply.tsr"))?;
        if reply.says.asked != request {
            return Err((Code::StampOther, "reply.tsr"));
        }
        let roots = certificate::of_pem(&self.root).ok_or(form("root.pem"))?;
        let [root] = &roots[..] else { return Err(form("root.pem")) };
        let root_read = Certificate::read_root(root).ok_or(form("root.pem"))?;
        let chain = self.chain.as_deref().map(certificate::of_pem);
        let brought = chain.unwrap_or(Some(Vec::new())).ok_or(form(CHAIN))?;
        let known: Vec<&[u8]> =
            reply.certificates.iter().copied().chain(brought.iter().map(Vec::as_slice)).collect();
        if known.len() > MOST {
            return Err(form("reply.tsr"));
        }
        let leaf = reply.signer(&known).ok_or((Code::StampSignature, "reply.tsr"))?;
        if !leaf.is_for_stamps() || !leaf.leads_to(&root_read, &known, reply.says.second) {
            return Err((Code::StampRoot, "root.pem"));
        }
        let root = digest(&SHA256, root);
        Ok(Stamp {
            time: reply.says.time.to_owned(),
            entries: stamped.size,
            root: root.as_ref().iter().map(|byte| format!("{byte:02x}")).collect(),
        })
    }
}
