//! `HOW-TO-CHECK.txt`: the ways to check a bundle, one command each.

use sentences::{Blank, Sentences};

use crate::{Contents, text_file};

/// The commands, each with the key of the sentence before it.
const WAYS: [(&str, &str); 6] = [
    ("how-to-check-program", "daymark-verify ."),
    ("how-to-check-windows", "certutil -hashfile data\\02-CHRONOLOGY.pdf SHA256"),
    ("how-to-check-powershell", "Get-FileHash -Algorithm SHA256 data\\02-CHRONOLOGY.pdf"),
    ("how-to-check-linux", "sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt"),
    ("how-to-check-bagit", "bagit.py --validate ."),
    (
        "how-to-check-signature",
        "ssh-keygen -Y verify -f allowed_signers -I diary -n daymark-bundle \
         -s tagmanifest-sha256.txt.sig < tagmanifest-sha256.txt",
    ),
];

/// The text, in UTF-8 with a byte order mark, lines ended by CR LF.
pub(crate) fn text(contents: &Contents) -> Vec<u8> {
    let sentences = Sentences::of(contents.language);
    let code = contents.seal.code().to_string();
    let fingerprint = contents.key.fingerprint();
    let mut lines = vec![
        sentences.say("how-to-check-title"),
        String::new(),
        sentences.say("how-to-check-about"),
        String::new(),
    ];
    lines.push(sentences.say_with("how-to-check-code", &[("code", Blank::Text(&code))]));
    lines.push(
        sentences.say_with("how-to-check-key", &[("fingerprint", Blank::Text(&fingerprint))]),
    );
    lines.extend([String::new(), sentences.say("how-to-check-page"), "    check.html".to_owned()]);
    lines.push(sentences.say("how-to-check-page-trust"));
    for (key, command) in WAYS {
        lines.extend([String::new(), sentences.say(key), format!("    {command}")]);
    }
    for (number, stamp) in (1..).zip(&contents.stamps) {
        let blanks = [("number", Blank::Number(number as u64))];
        let about = sentences.say_with("how-to-check-stamp", &blanks);
        lines.extend([String::new(), about, format!("    {}", stamp.command(number))]);
    }
    lines.extend([
        String::new(),
        sentences.say("how-to-check-shows"),
        sentences.say("how-to-check-shows-not"),
    ]);
    lines.extend([String::new(), sentences.say("how-to-check-tables")]);
    text_file::of(&lines)
}
