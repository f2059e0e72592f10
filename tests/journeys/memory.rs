//! What is left in memory: of a running program nothing can be looked at, and
//! of a locked diary nothing is left to see.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::process::{Child, Command, Stdio};

use bip0039::{English, Mnemonic};
use ring::{aead, hkdf};
use serde_json::{Value, json};
use support::programs;

use crate::desk::{Desk, PASSPHRASE};

/// What is written into the diary, and must not be left anywhere.
const CANARY: &str = "quixotic-zebrafinch-4415";

/// What must never be found, by what it is.
type Secrets = BTreeMap<&'static str, Vec<u8>>;

#[test]
fn nothing_of_a_locked_diary_is_left_in_memory() {
    let (desk, words) = Desk::with_real_diary();
    let identity_file = desk.path("identity.txt");
    desk.json(&["identity", "--to", &identity_file.to_string_lossy()]);
    let identity = std::fs::read_to_string(&identity_file).expect("the identity was saved");
    let secrets = secrets(&desk, &words, identity.trim());

    let mut child = Command::new(programs::ours("locked"));
    child.arg(desk.vault()).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = child.spawn().expect("the program starts");
    let mut input = child.stdin.take().expect("its input is ours");
    let script = [
        // Written.
        &[PASSPHRASE, CANARY][..],
        // Read, the words checked, and new ones made.
        &[PASSPHRASE, CANARY, &words, PASSPHRASE],
        // New keys.
        &[PASSPHRASE, PASSPHRASE, PASSPHRASE],
    ];
    input.write_all((script.concat().join("\n") + "\n").as_bytes()).expect("it reads");
    let mut said = String::new();
    let output = child.stdout.take().expect("its output is ours");
    BufReader::new(output).read_line(&mut said).expect("it says how it went");
    assert_eq!(said, "locked\n");

    let found = look_for(&secrets, &child);
    drop(input);
    assert!(child.wait().expect("it ends").success());
    assert_eq!(found.left, Vec::<String>::new());
    assert!(found.looked_at > 1 << 20, "{} bytes", found.looked_at);
    println!("counted: secrets looked for in memory after locking: {}", secrets.len());
}

/// The search itself finds what is there: a program that waits with its
/// passphrase typed holds it.
#[test]
fn a_secret_that_is_in_memory_is_found() {
    let mut child = Command::new("cat");
    let needle = "a-needle-that-cat-holds-8127";
    child.arg("-").env("HELD", needle).stdin(Stdio::piped()).stdout(Stdio::null());
    let mut child = child.spawn().expect("cat starts");
    let secrets = Secrets::from([("needle", needle.as_bytes().to_vec())]);
    let found = look_for(&secrets, &child);
    drop(child.stdin.take());
    child.wait().expect("it ends");
    assert!(!found.left.is_empty());
}

/// All that must not be left, worked out from the header by what vault-1 §2
/// and §3 say, with nothing of ours.
fn secrets(desk: &Desk, words: &str, identity: &str) -> Secrets {
    let header = std::fs::read(desk.vault().join("header.json")).expect("there is a header");
    let header: Value = serde_json::from_slice(&header).expect("it is JSON");
    let slots = header["slots"].as_array().expect("it has slots").iter();
    let slot = slots.clone().find(|slot| slot["kind"] == "recovery-words").expect("for words");
    let entropy = Mnemonic::<English>::from_phrase(words).expect("24 words").entropy().to_vec();
    let secret = derive(&bytes(&slot["salt"]), &entropy, "daymark/vault-1/recovery-words");
    let wrap = derive(&[], &secret, "daymark/vault-1/slot-wrap");
    let bound = json!({
        "format": header["format"],
        "slot": { "id": slot["id"], "kdf": slot["kdf"], "kind": slot["kind"], "salt": slot["salt"] },
        "vault": header["vault"],
    });
    let key = aead::UnboundKey::new(&aead::AES_256_GCM, &wrap).expect("a key");
    let nonce = aead::Nonce::try_assume_unique_for_key(&bytes(&slot["nonce"])).expect("a nonce");
    let mut wrapped = bytes(&slot["wrapped"]);
    let master = aead::LessSafeKey::new(key)
        .open_in_place(nonce, aead::Aad::from(bound.to_string().as_bytes()), &mut wrapped)
        .expect("the words open their slot")
        .to_vec();
    let key = |purpose: &str| derive(&[], &master, &format!("daymark/vault-1/{purpose}"));
    let database = key("database");
    let digits: String = database.iter().map(|byte| format!("{byte:02x}")).collect();
    let utf16 = CANARY.encode_utf16().flat_map(u16::to_le_bytes).collect();
    Secrets::from([
        ("the passphrase", PASSPHRASE.as_bytes().to_vec()),
        ("the recovery words", words.as_bytes()[..40].to_vec()),
        ("what the words stand for", entropy),
        ("the secret of a slot", secret),
        ("the master key", master.clone()),
        ("the key of the database", database),
        ("the key of the database in digits", digits.into_bytes()),
        ("the key of the files", key("files")),
        ("the key of the files as text", identity.as_bytes().to_vec()),
        ("the signing key", key("signing")),
        ("the key of the header", key("header")),
        ("what was written", CANARY.as_bytes().to_vec()),
        ("what was written, in UTF-16", utf16),
    ])
}

fn derive(salt: &[u8], secret: &[u8], purpose: &str) -> Vec<u8> {
    let mut out = vec![0; 32];
    let purpose = [purpose.as_bytes()];
    let secret = hkdf::Salt::new(hkdf::HKDF_SHA256, salt).extract(secret);
    let okm = secret.expand(&purpose, hkdf::HKDF_SHA256).expect("one block");
    okm.fill(&mut out).expect("its own length");
    out
}

fn bytes(hex: &Value) -> Vec<u8> {
    let hex = hex.as_str().expect("digits").as_bytes();
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap_or(""), 16);
    hex.chunks(2).map(|digits| pair(digits).expect("two digits")).collect()
}

struct Found {
    left: Vec<String>,
    looked_at: usize,
}

/// Looks through all memory of a program that a core would hold.
fn look_for(secrets: &Secrets, child: &Child) -> Found {
    let of = |name: &str| format!("/proc/{}/{name}", child.id());
    let maps = std::fs::read_to_string(of("maps")).expect("the system tells what memory there is");
    let mut memory = File::open(of("mem")).expect("a test may read its own program");
    let mut found = Found { left: Vec::new(), looked_at: 0 };
    for line in maps.lines() {
        let mut parts = line.split_whitespace();
        let (range, mode) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        let bound = |text: &str| u64::from_str_radix(text, 16).ok();
        let bounds = range.split_once('-').and_then(|(a, b)| Some((bound(a)?, bound(b)?)));
        let Some((from, to)) = bounds.filter(|_| mode.starts_with("rw")) else { continue };
        let mut bytes = vec![0; usize::try_from(to - from).expect("memory fits memory")];
        memory.seek(SeekFrom::Start(from)).expect("memory can be read anywhere");
        // Some of the system's own parts cannot be read.
        if memory.read_exact(&mut bytes).is_err() {
            continue;
        }
        found.looked_at += bytes.len();
        let part = parts.next_back().unwrap_or("");
        for (what, secret) in secrets {
            let times = times_in(&bytes, secret);
            if times > 0 {
                found.left.push(format!("{what}: {times} in {part}"));
            }
        }
    }
    found
}

/// How often some bytes are in others. Quick, since there is much memory: only
/// where the first one is found the others are looked at.
fn times_in(bytes: &[u8], needle: &[u8]) -> usize {
    let Some((first, rest)) = needle.split_first() else { return 0 };
    let starts = bytes.iter().enumerate().filter(|(_, byte)| *byte == first);
    starts.filter(|(at, _)| bytes[at + 1..].starts_with(rest)).count()
}
