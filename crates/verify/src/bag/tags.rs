//! The text files of a bag: its declaration and its lists.

use std::collections::BTreeMap;

use super::digests::Algorithm;
use crate::{Code, Fault, findings::Findings, lists::from_hex, names};

/// What `bagit.txt` says.
pub(super) struct Declaration {
    /// From version 1.0 on, each list names every file, once.
    pub(super) lists_everything_everywhere: bool,
    pub(super) encoding: Encoding,
}

/// Why a declaration cannot be used.
pub(super) enum Refused {
    Form,
    /// A version or encoding that is not known here.
    Unknown(String),
}

/// How the other tag files are written.
#[derive(Clone, Copy)]
pub(super) enum Encoding {
    Utf8,
    Utf16,
    Latin1,
}

impl Declaration {
    pub(super) fn read(text: &[u8]) -> Result<Self, Refused> {
        let text = std::str::from_utf8(text).map_err(|_| Refused::Form)?;
        let mut lines = text.lines();
        let mut value =
            |label| lines.next().and_then(|line| line.strip_prefix(label)).map(str::trim);
        let version = value("BagIt-Version:").ok_or(Refused::Form)?;
        let encoding = value("Tag-File-Character-Encoding:").ok_or(Refused::Form)?;
        let numbers = version.split_once('.').map(|(major, minor)| [major, minor]);
        let is_number = |n: &&str| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit());
        if lines.any(|line| !line.is_empty()) || !numbers.is_some_and(|n| n.iter().all(is_number)) {
            return Err(Refused::Form);
        }
        let encoding = match encoding.to_ascii_uppercase().as_str() {
            "UTF-8" => Encoding::Utf8,
            "UTF-16" => Encoding::Utf16,
            "ISO-8859-1" | "US-ASCII" => Encoding::Latin1,
            other => return Err(Refused::Unknown(other.to_owned())),
        };
        match version {
            "1.0" => Ok(Self { lists_everything_everywhere: true, encoding }),
            "0.93" | "0.94" | "0.95" | "0.96" | "0.97" => {
                Ok(Self { lists_everything_everywhere: false, encoding })
            }
            other => Err(Refused::Unknown(other.to_owned())),
        }
    }
}

impl Encoding {
    /// The text; nothing where the bytes are not in this encoding.
    pub(super) fn decode(self, bytes: &[u8]) -> Option<String> {
        match self {
            Self::Utf8 => std::str::from_utf8(bytes).ok().map(str::to_owned),
            Self::Latin1 => Some(bytes.iter().map(|b| char::from(*b)).collect()),
            Self::Utf16 => {
                let little = bytes.starts_with(b"\xff\xfe");
                let unit = |pair: &[u8]| {
                    let pair = [*pair.first()?, *pair.get(1)?];
                    Some(if little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
                };
                let units: Option<Vec<u16>> = bytes.chunks(2).map(unit).collect();
                let text = String::from_utf16(&units?).ok()?;
                Some(text.trim_start_matches('\u{feff}').to_owned())
            }
        }
    }
}

/// One list of files and digests.
#[derive(Clone)]
pub(super) struct Manifest {
    pub(super) algorithm: Algorithm,
    pub(super) digests: BTreeMap<String, Vec<u8>>,
}

impl Manifest {
    /// Reads a list. Gives what should not be so, but may.
    pub(super) fn read(
        name: &str,
        text: &str,
        algorithm: Algorithm,
        declaration: &Declaration,
        findings: &mut Findings,
    ) -> (Self, Vec<Fault>) {
        let mut digests: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let mut notes = Vec::new();
        let of_payload = name.starts_with("manifest-");
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty()) {
            let fault = |code| Fault::at(code, name).line(number);
            let read = listed(line, algorithm, declaration)
                .filter(|(_, path, _)| path.starts_with("data/") == of_payload);
            let Some((digest, path, plain)) = read else {
                findings.add(fault(Code::ListForm));
                continue;
            };
            if !plain {
                notes.push(fault(Code::ListForm));
            }
            match digests.get(&path) {
                None => drop(digests.insert(path, digest)),
                Some(same) if *same == digest && !declaration.lists_everything_everywhere => {
                    notes.push(fault(Code::ListOrder));
                }
                Some(_) => findings.add(fault(Code::ListOrder)),
            }
        }
        (Self { algorithm, digests }, notes)
    }
}

/// A line's digest and path, and whether it is written as it should be.
fn listed(
    line: &str,
    algorithm: Algorithm,
    declaration: &Declaration,
) -> Option<(Vec<u8>, String, bool)> {
    let (hex, rest) = line.split_once([' ', '\t'])?;
    let digest =
        from_hex(&hex.to_ascii_lowercase()).filter(|digest| digest.len() == algorithm.length())?;
    let path = rest.trim_start_matches([' ', '\t']);
    let bare = path.strip_prefix('*').unwrap_or(path);
    let bare = bare.strip_prefix("./").unwrap_or(bare);
    let path = in_scope(bare)?;
    let mut decoded =
        path.replace("%0A", "\n").replace("%0a", "\n").replace("%0D", "\r").replace("%0d", "\r");
    if declaration.lists_everything_everywhere {
        decoded = decoded.replace("%25", "%");
    }
    Some((digest, decoded, rest.ends_with(bare) && !rest.contains(['*']) && !rest.contains("./")))
}

/// A path that stays inside the bag on every computer.
pub(super) fn in_scope(path: &str) -> Option<&str> {
    let outside = path.is_empty()
        || path.starts_with(['/', '\\', '~'])
        || path.as_bytes().get(1) == Some(&b':')
        || path.split(['/', '\\']).any(|part| part == "..");
    (!outside).then_some(path)
}

/// The path in a line of `fetch.txt`: after an address and a size.
pub(super) fn fetched(line: &str) -> Option<&str> {
    line.splitn(3, [' ', '\t']).nth(2).map(str::trim_end)
}

/// The value of `Payload-Oxum`, where there is one.
pub(super) fn payload_oxum(text: &str) -> Option<String> {
    let members = text.lines().filter_map(|line| line.split_once(':'));
    let mut oxums = members.filter(|(label, _)| label.trim().eq_ignore_ascii_case("payload-oxum"));
    oxums.next().map(|(_, value)| names::shown(value.trim()))
}
