//! Time stamps in a bundle, with `openssl ts` as the authority.

mod support;

use support::{
    Bundle, CHECKPOINT,
    answers::{
        authority::{Authority, P256, P384, RSA, Signing},
        request,
    },
    record::Record,
};
use tempfile::TempDir;

const FOLDER: &str = "data/stamps/1";

/// A good bundle with a time stamp over its own checkpoint.
fn stamped(signing: &Signing) -> (TempDir, Authority, Bundle) {
    let folder = TempDir::new().expect("there is room");
    let authority = Authority::new(folder.path(), signing);
    let mut bundle = Bundle::sample();
    let checkpoint = bundle.files[CHECKPOINT].clone();
    stamp(&mut bundle, FOLDER, &authority, &checkpoint, "");
    (folder, authority, bundle)
}

fn stamp(b: &mut Bundle, folder: &str, authority: &Authority, checkpoint: &[u8], proof: &str) {
    let asked = request(checkpoint, 5);
    let reply = authority.answer(&asked);
    let mut put = |name: &str, bytes: &[u8]| {
        drop(b.files.insert(format!("{folder}/{name}"), bytes.to_vec()));
    };
    put("checkpoint", checkpoint);
    put("proof", proof.as_bytes());
    put("request.tsq", &asked);
    put("reply.tsr", &reply);
    put("root.pem", &authority.get("root.pem"));
    b.seal();
}

/// What a check of it says: whether it holds, and the faults.
fn found(bundle: &Bundle) -> (bool, Vec<(&'static str, String)>) {
    let report = bundle.checked();
    let faults = report.faults.iter().map(|fault| (fault.code.key(), fault.place.clone()));
    (report.holds(), faults.collect())
}

fn is_refused(bundle: &Bundle, code: &'static str, name: &str) {
    let (holds, faults) = found(bundle);
    assert!(!holds, "{code}");
    assert_eq!(faults, [(code, format!("{FOLDER}/{name}"))]);
}

#[test]
fn a_bundle_with_a_time_stamp_holds_and_says_when_and_by_whom() {
    for (key, names_by) in [(P256, "sha256"), (RSA, "sha1"), (P384, "sha384")] {
        let (_folder, _, bundle) = stamped(&Signing { key, names_by, ..Signing::default() });
        let report = bundle.checked();
        assert!(report.holds(), "{:?}", report.faults);
        let [stamp] = &report.stamps[..] else { panic!("there is one") };
        assert_eq!(stamp.entries, Record::sample().entries.len() as u64);
        assert_eq!(stamp.root.len(), 64);
        assert!(stamp.time.ends_with('Z'));
        let text = report.to_text(verify::Language::English);
        let day = format!("{}-{}-{} ", &stamp.time[..4], &stamp.time[4..6], &stamp.time[6..8]);
        assert!(text.contains(&stamp.root) && text.contains(&day), "{text}");
        assert!(text.contains(&format!(":{} UTC", &stamp.time[12..14])), "{text}");
        assert!(report.checked.iter().any(|(check, _)| *check == verify::Check::Stamps));
    }
    let plain = Bundle::sample().checked();
    assert!(plain.checked.iter().all(|(check, _)| *check != verify::Check::Stamps));
}

#[test]
fn a_stamp_over_another_record_is_refused() {
    let (_folder, authority, _) = stamped(&Signing::default());
    for change in [("-4c7a-", "-4c7b-"), ("\n", "\n1")] {
        let mut bundle = Bundle::sample();
        let text = bundle.text(CHECKPOINT).replacen(change.0, change.1, 1);
        stamp(&mut bundle, FOLDER, &authority, text.as_bytes(), "");
        is_refused(&bundle, "stamp-other-record", "checkpoint");
    }
    let mut bundle = Bundle::sample();
    let text = bundle.files[CHECKPOINT].clone();
    stamp(&mut bundle, FOLDER, &authority, &text, &format!("{}\n", "0".repeat(64)));
    is_refused(&bundle, "stamp-other-record", "checkpoint");
}

#[test]
fn a_stamp_about_something_else_is_refused() {
    let (_folder, authority, good) = stamped(&Signing::default());
    let mut other = good.clone();
    other.files.insert(format!("{FOLDER}/request.tsq"), request(b"else", 5));
    other.seal();
    is_refused(&other, "stamp-other", "request.tsq");
    let mut other = good.clone();
    let asked = request(&good.files[CHECKPOINT], 6);
    other.files.insert(format!("{FOLDER}/reply.tsr"), authority.answer(&asked));
    other.seal();
    is_refused(&other, "stamp-other", "reply.tsr");
}

#[test]
fn a_stamp_whose_signature_was_changed_is_refused() {
    let (_folder, authority, good) = stamped(&Signing::default());
    let mut changed = good.clone();
    let reply = changed.files.get_mut(&format!("{FOLDER}/reply.tsr")).expect("it is there");
    *reply.last_mut().expect("it has bytes") ^= 1;
    changed.seal();
    is_refused(&changed, "stamp-signature", "reply.tsr");
    let mut unnamed = good.clone();
    let reply = &good.files[&format!("{FOLDER}/reply.tsr")];
    let anew = authority.signed_anew(reply, &["tsa"], false);
    unnamed.files.insert(format!("{FOLDER}/reply.tsr"), anew);
    unnamed.seal();
    is_refused(&unnamed, "stamp-signature", "reply.tsr");
}

#[test]
fn a_stamp_that_does_not_lead_to_its_root_at_its_time_is_refused() {
    let (_folder, _, good) = stamped(&Signing::default());
    let (_other_folder, other, _) = stamped(&Signing::default());
    let mut wrong = good.clone();
    wrong.files.insert(format!("{FOLDER}/root.pem"), other.get("root.pem"));
    wrong.seal();
    is_refused(&wrong, "stamp-root", "root.pem");
    let over = Signing { valid: ["20200101000000Z", "20210101000000Z"], ..Signing::default() };
    let (_old_folder, _, old) = stamped(&over);
    is_refused(&old, "stamp-root", "root.pem");
}

#[test]
fn a_stamp_that_is_not_whole_is_refused() {
    let (_folder, _, good) = stamped(&Signing::default());
    for name in ["checkpoint", "proof", "reply.tsr", "request.tsq", "root.pem"] {
        let mut cut = good.clone();
        cut.files.remove(&format!("{FOLDER}/{name}"));
        cut.seal();
        is_refused(&cut, "stamp-form", name);
        let mut broken = good.clone();
        broken.files.insert(format!("{FOLDER}/{name}"), b"nothing of the kind".to_vec());
        broken.seal();
        is_refused(&broken, "stamp-form", name);
    }
    let mut second = Bundle::sample();
    for (path, bytes) in &good.files {
        second.files.insert(path.replace(FOLDER, "data/stamps/2"), bytes.clone());
    }
    second.files.retain(|path, _| !path.starts_with(FOLDER));
    second.seal();
    assert_eq!(found(&second).1, [("stamp-form", "data/stamps/2".to_owned())]);
}

#[test]
fn a_file_that_is_too_long_is_not_read() {
    let (_folder, _, mut bundle) = stamped(&Signing::default());
    bundle.files.insert(format!("{FOLDER}/reply.tsr"), vec![0x30; (1 << 20) + 1]);
    bundle.seal();
    let report = bundle.checked();
    assert_eq!(report.exit_code(), 2);
    assert_eq!(found(&bundle).1, [("too-much", format!("{FOLDER}/reply.tsr"))]);
}

#[test]
fn whichever_bit_of_a_reply_is_flipped_no_other_time_is_told() {
    let (_folder, _, good) = stamped(&Signing::default());
    let path = format!("{FOLDER}/reply.tsr");
    let told = good.checked().stamps;
    let bits = good.files[&path].len() * 8;
    for bit in (0..bits).step_by(211) {
        let mut changed = good.clone();
        changed.files.get_mut(&path).expect("it is there")[bit / 8] ^= 1 << (bit % 8);
        changed.seal();
        let report = changed.checked();
        assert!(report.stamps.is_empty() || report.stamps == told, "bit {bit}");
    }
}
