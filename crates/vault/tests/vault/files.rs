//! Attached files: in, out, and by the stock `age` tool.

use std::io::{self, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use vault::Error;

use crate::support::{CANARY, Home, attach, files_on_disk, receive};

/// Bytes that do not repeat at any chunk's length.
fn some_bytes(length: usize) -> Vec<u8> {
    (0..length).map(|n| u8::try_from((n * n / 7 + n) % 251).unwrap()).collect()
}

/// Lengths around the chunk of age (64 KiB) and the block of ours (1 MiB).
const LENGTHS: [usize; 9] =
    [0, 1, 65_535, 65_536, 65_537, 131_072, 1 << 20, (1 << 20) + 1, 3_000_000];

#[test]
fn what_goes_in_comes_out() {
    let home = Home::new();
    let mut vault = home.open();
    for length in LENGTHS {
        let bytes = some_bytes(length);
        let received = receive(&vault, &bytes);
        assert_eq!(received.size(), length as u64);
        assert_eq!(received.sha256(), record::Hash::of(&bytes).to_string());
        assert_eq!(received.first_bytes(), &bytes[..length.min(65_536)]);
        let mut back = Vec::new();
        vault.read_back(&received).unwrap().read_to_end(&mut back).unwrap();
        assert!(back == bytes, "{length}");
        let subject = attach(&mut vault, &bytes, "file.bin");
        let mut original = vault.original(subject).unwrap();
        assert_eq!(original.size(), length as u64);
        original.read_to_end(&mut back).unwrap();
        assert!(back[length..] == bytes, "{length}");
    }
    assert_eq!(files_on_disk(&home), (LENGTHS.len(), 0), "what was only received is gone");
}

#[test]
fn the_stock_age_tool_opens_every_file() {
    if Command::new("age").arg("--version").stdout(Stdio::null()).status().is_err() {
        println!("skipped: there is no age tool here");
        return;
    }
    let home = Home::new();
    let mut vault = home.open();
    let identity = home.around().join("identity.txt");
    std::fs::write(&identity, vault.identity().as_bytes()).unwrap();
    let kept = LENGTHS.map(|length| (attach(&mut vault, &some_bytes(length), "file.bin"), length));
    vault.lock();
    let files: Vec<_> =
        home.bytes().into_keys().filter(|path| path.starts_with(home.path("files"))).collect();
    let mut sizes: Vec<usize> = files
        .iter()
        .map(|file| {
            let output =
                Command::new("age").arg("-d").arg("-i").arg(&identity).arg(file).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            assert!(output.stdout == some_bytes(output.stdout.len()));
            output.stdout.len()
        })
        .collect();
    sizes.sort_unstable();
    assert_eq!(sizes, kept.map(|(_, length)| length));
}

#[test]
fn stopping_leaves_nothing() {
    let home = Home::new();
    let vault = home.open();
    let bytes = some_bytes(5 << 20);
    for stop_at in [1, 3, 5] {
        let mut calls = 0;
        let mut progress = |read: u64| {
            calls += 1;
            assert_eq!(read, (calls as u64).min(5) << 20);
            if calls == stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        assert!(matches!(vault.receive(&mut &bytes[..], &mut progress), Err(Error::Cancelled)));
        assert_eq!(files_on_disk(&home), (0, 0));
    }
}

/// Gives some bytes, then fails.
struct Failing(usize, io::ErrorKind);

impl Read for Failing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = buffer.len().min(self.0).min(1000);
        self.0 -= count;
        if count == 0 { Err(self.1.into()) } else { Ok(count) }
    }
}

#[test]
fn a_file_that_goes_away_or_cannot_be_read_leaves_nothing() {
    let home = Home::new();
    let vault = home.open();
    let mut go_on = |_| ControlFlow::Continue(());
    for length in [0, 2_000_000] {
        let gone = vault.receive(&mut Failing(length, io::ErrorKind::NotFound), &mut go_on);
        assert!(matches!(gone, Err(Error::SourceVanished)));
        let unread =
            vault.receive(&mut Failing(length, io::ErrorKind::PermissionDenied), &mut go_on);
        assert!(matches!(unread, Err(Error::SourceRead(_))));
        assert_eq!(files_on_disk(&home), (0, 0));
    }
}

#[test]
fn a_read_that_is_interrupted_goes_on() {
    struct Interrupted(bool);
    impl Read for Interrupted {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0 = !self.0;
            if self.0 { Err(io::ErrorKind::Interrupted.into()) } else { (&b""[..]).read(buffer) }
        }
    }
    let home = Home::new();
    let received = home.open().receive(&mut Interrupted(false), &mut |_| ControlFlow::Continue(()));
    assert_eq!(received.unwrap().size(), 0);
}

#[test]
fn what_was_interrupted_is_swept_and_what_is_not_ours_stays() {
    let home = Home::new();
    let mut vault = home.open();
    let subject = attach(&mut vault, b"kept", "kept.txt");
    let received = receive(&vault, b"never appended");
    std::mem::forget(received);
    vault.lock();
    let folder = home.path("files").join("00");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("00112233445566778899aabbccddeeff.part"), "half").unwrap();
    std::fs::write(folder.join("note.txt"), "not ours").unwrap();
    let vault = home.open();
    assert_eq!(files_on_disk(&home), (1, 1));
    assert!(folder.join("note.txt").exists());
    assert!(vault.original(subject).is_ok());
}

#[test]
fn any_byte_of_a_file_that_is_changed_is_noticed() {
    let home = Home::new();
    let mut vault = home.open();
    let subject = attach(&mut vault, b"a short file", "file.txt");
    let (path, sound) =
        home.bytes().into_iter().find(|(path, _)| path.starts_with(home.path("files"))).unwrap();
    for place in 0..sound.len() {
        let mut changed = sound.clone();
        changed[place] ^= 1;
        std::fs::write(&path, &changed).unwrap();
        let read = vault.original(subject).and_then(|mut original| {
            let mut bytes = Vec::new();
            original.read_to_end(&mut bytes).map_err(|_| Error::FileDamaged)?;
            Ok(bytes)
        });
        assert!(matches!(read, Err(Error::FileDamaged)), "byte {place}");
    }
    for length in 0..sound.len() {
        std::fs::write(&path, &sound[..length]).unwrap();
        assert!(matches!(vault.original(subject), Err(Error::FileDamaged)), "cut to {length}");
    }
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(vault.original(subject), Err(Error::MissingFile)));
}

#[test]
fn a_planted_file_for_a_passphrase_or_without_an_end_is_not_opened() {
    let home = Home::new();
    let mut vault = home.open();
    let subject = attach(&mut vault, b"a short file", "file.txt");
    let path = home.bytes().into_keys().find(|path| path.starts_with(home.path("files"))).unwrap();
    let hard = "age-encryption.org/v1\n-> scrypt bBzvQ0rVxTlLlNTeXmfmsA 30\n\
        gUjEymFKMVXQEKdMMHL24oYexjE3TIC0O0zGSqJ2aUY\n--- N4rA0/lnVqpFuNqNYXJqIVcWQrKQlcVgDhSKEhFnzrw\n";
    std::fs::write(&path, hard).unwrap();
    assert!(matches!(vault.original(subject), Err(Error::FileDamaged)));
    let mut endless = b"age-encryption.org/v1\n".to_vec();
    while endless.len() < 3_000_000 {
        endless.extend_from_slice(b"-> X25519 x\n\n");
    }
    std::fs::write(&path, endless).unwrap();
    assert!(matches!(vault.original(subject), Err(Error::FileDamaged)));
}

#[test]
fn files_come_in_on_another_thread_while_the_vault_is_used() {
    let home = Home::new();
    let mut vault = home.open();
    let incoming = vault.incoming();
    let coming = std::thread::spawn(move || {
        incoming.receive(&mut &some_bytes(2 << 20)[..], &mut |_| ControlFlow::Continue(())).unwrap()
    });
    crate::support::write(&mut vault, "Meanwhile.");
    let received = coming.join().unwrap();
    assert_eq!(vault.read_back(&received).unwrap().size(), 2 << 20);
}

#[test]
fn nothing_readable_is_on_disk() {
    let home = Home::new();
    let mut vault = home.open();
    let text = format!("{CANARY} waited outside.");
    let subject = crate::support::write(&mut vault, &text);
    let file = attach(&mut vault, text.repeat(100).as_bytes(), &format!("{CANARY}.txt"));
    crate::support::correct(&mut vault, subject, &format!("{CANARY} again."));
    assert_eq!(vault.search(CANARY, 9).unwrap().len(), 2);
    let none = |when: &str| {
        let needles = [CANARY.as_bytes(), b"quixotic", b"SQLite format", b"waited"];
        for (path, bytes) in home.bytes() {
            let found = needles
                .iter()
                .any(|needle| bytes.windows(needle.len()).any(|window| window == *needle));
            assert!(!found, "{when}: {}", path.display());
            assert!(!path.display().to_string().contains(CANARY));
        }
    };
    none("open");
    crate::support::add(&mut vault, file, &crate::support::erased()).unwrap();
    none("after erasing");
    vault.lock();
    none("locked");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn reading_and_seeking_is_that_of_the_bytes(
        length in 0usize..200_000,
        moves in proptest::collection::vec((0u8..3, -220_000i64..220_000, 0usize..70_000), 1..40),
    ) {
        let home = Home::new();
        let vault = home.open();
        let bytes = some_bytes(length);
        let received = receive(&vault, &bytes);
        let mut original = vault.read_back(&received).unwrap();
        let mut plain = io::Cursor::new(&bytes);
        for (how, by, count) in moves {
            let to = match how {
                0 => SeekFrom::Start(by.unsigned_abs()),
                1 => SeekFrom::Current(by),
                _ => SeekFrom::End(by),
            };
            prop_assert_eq!(original.seek(to).ok(), plain.seek(to).ok());
            let (mut ours, mut theirs) = (Vec::new(), Vec::new());
            (&mut original).take(count as u64).read_to_end(&mut ours).unwrap();
            (&mut plain).take(count as u64).read_to_end(&mut theirs).unwrap();
            prop_assert!(ours == theirs);
        }
    }
}
