//! Signatures, against the tool that officers have: `ssh-keygen` of OpenSSH.

#![allow(clippy::disallowed_methods, reason = "a test runs the real tool, in a folder of its own")]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use record::{Checkpoint, Error, Hash, Namespace, SigningKey, VaultId};

const SEED: [u8; 32] = *b"this seed is only for the tests.";

fn checkpoint() -> Checkpoint {
    Checkpoint { vault: VaultId::from_random([1; 16]), size: 42, root: Hash::of(b"a root") }
}

/// Runs `ssh-keygen` in this folder, with `input` to read.
fn ssh_keygen(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new("ssh-keygen")
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("openssh-client is installed where the tests run");
    let mut stdin = child.stdin.take().expect("it was asked for");
    stdin.write_all(input).expect("ssh-keygen reads its input");
    drop(stdin);
    child.wait_with_output().expect("ssh-keygen ends")
}

fn accepts(namespace: &str, message: &[u8], signature: &str, signers: &str) -> bool {
    let folder = tempfile::tempdir().expect("a folder for a test");
    fs::write(folder.path().join("allowed_signers"), signers).expect("a file for a test");
    fs::write(folder.path().join("checkpoint.sig"), signature).expect("a file for a test");
    let arguments = [
        ["-Y", "verify"],
        ["-f", "allowed_signers"],
        ["-I", "diary"],
        ["-n", namespace],
        ["-s", "checkpoint.sig"],
    ];
    ssh_keygen(folder.path(), arguments.as_flattened(), message).status.success()
}

#[test]
fn ssh_keygen_accepts_our_signature_and_refuses_a_changed_one() {
    let key = SigningKey::from_seed(&SEED);
    let signers = key.public().allowed_signers();
    let text = checkpoint().text();
    let signature = key.sign(Namespace::Record, text.as_bytes());
    assert!(accepts("daymark-record", text.as_bytes(), &signature, &signers));

    let changed = text.replace("\n42\n", "\n43\n");
    assert!(!accepts("daymark-record", changed.as_bytes(), &signature, &signers));
    assert!(!accepts("daymark-bundle", text.as_bytes(), &signature, &signers));
    let other = SigningKey::from_seed(&[7; 32]);
    assert!(!accepts(
        "daymark-record",
        text.as_bytes(),
        &signature,
        &other.public().allowed_signers()
    ));
}

#[test]
fn ssh_keygen_makes_the_same_signature_byte_for_byte() {
    let key = SigningKey::from_seed(&SEED);
    let folder = tempfile::tempdir().expect("a folder for a test");
    write_private_key(&folder.path().join("key"), &SEED, key.public().as_bytes());
    let namespaces = [Namespace::Record, Namespace::Bundle];
    let messages = [&b""[..], b"checkpoint\n", &[0xff; 10_000]];
    for (namespace, message) in namespaces.iter().flat_map(|n| messages.map(|m| (*n, m))) {
        let arguments = ["-Y", "sign", "-f", "key", "-n", namespace.name()];
        let made = ssh_keygen(folder.path(), &arguments, message);
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let theirs = String::from_utf8(made.stdout).expect("a signature is text");
        assert_eq!(key.sign(namespace, message), theirs);
        assert_eq!(key.public().verify(namespace, message, &theirs), Ok(()));
    }
}

#[test]
fn ssh_keygen_prints_the_same_fingerprint() {
    let public = SigningKey::from_seed(&SEED).public();
    let folder = tempfile::tempdir().expect("a folder for a test");
    let line = public.allowed_signers();
    let key = line.strip_prefix("diary ").expect("the line begins with who signs");
    fs::write(folder.path().join("key.pub"), key).expect("a file for a test");
    let made = ssh_keygen(folder.path(), &["-l", "-f", "key.pub"], b"");
    let printed = String::from_utf8(made.stdout).expect("a fingerprint is text");
    assert_eq!(printed.split(' ').nth(1), Some(public.fingerprint().as_str()));
}

#[test]
fn we_refuse_what_was_not_signed_by_this_key_for_this_purpose() {
    let key = SigningKey::from_seed(&SEED);
    let public = key.public();
    let message = b"checkpoint\n";
    let good = key.sign(Namespace::Record, message);
    assert_eq!(public.verify(Namespace::Record, message, &good), Ok(()));
    let bad = Err(Error::BadSignature);
    assert_eq!(public.verify(Namespace::Record, b"checkpoint", &good), bad);
    assert_eq!(public.verify(Namespace::Bundle, message, &good), bad);
    assert_eq!(
        SigningKey::from_seed(&[7; 32]).public().verify(Namespace::Record, message, &good),
        bad
    );
    for place in 0..good.len() {
        let mut changed = good.clone().into_bytes();
        changed[place] ^= 1;
        let changed = String::from_utf8(changed).expect("it stays ASCII");
        assert!(public.verify(Namespace::Record, message, &changed).is_err(), "{place}");
    }
    let unreadable = Err(Error::Unreadable { what: "signature" });
    for other in ["", "canary", &good[1..], &good.replace('\n', "\r\n"), &(good.clone() + "\n")] {
        assert_eq!(public.verify(Namespace::Record, message, other), unreadable, "{other:?}");
    }
    let rewrapped = good.replacen('\n', "", 2).replacen("-----U", "-----\nU", 1);
    assert_eq!(public.verify(Namespace::Record, message, &rewrapped), bad);
}

#[test]
fn debug_output_never_shows_the_key() {
    assert_eq!(format!("{:?}", SigningKey::from_seed(&SEED)), "<secret>");
}

/// Writes a private key as OpenSSH keeps it, without a passphrase
/// (`PROTOCOL.key`).
fn write_private_key(path: &Path, seed: &[u8; 32], public: &[u8; 32]) {
    let string = |part: &[u8]| [&(part.len() as u32).to_be_bytes(), part].concat();
    let public_blob = [string(b"ssh-ed25519"), string(public)].concat();
    let mut private = [[1, 2, 3, 4], [1, 2, 3, 4]].concat();
    private.extend(&public_blob);
    private.extend(string(&[&seed[..], public].concat()));
    private.extend(string(b"test"));
    let padding = (8 - private.len() % 8) % 8;
    private.extend(1..=padding as u8);
    let parts = [
        b"openssh-key-v1\0".to_vec(),
        string(b"none"),
        string(b"none"),
        string(b""),
        1_u32.to_be_bytes().to_vec(),
        string(&public_blob),
        string(&private),
    ];
    let body = STANDARD.encode(parts.concat());
    let text =
        format!("-----BEGIN OPENSSH PRIVATE KEY-----\n{body}\n-----END OPENSSH PRIVATE KEY-----\n");
    fs::write(path, text).expect("a file for a test");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let owner_only = fs::Permissions::from_mode(0o600);
        fs::set_permissions(path, owner_only).expect("the file is ours");
    }
}
