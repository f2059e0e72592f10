//! What a bundle says of itself: `bagit.txt`, `bag-info.txt` and
//! `HOW-TO-CHECK.txt` (bundle-1 §1).

use crate::{
    Code, Fault,
    contents::{BAG_INFO, BAGIT, HOW_TO_CHECK},
    dates,
    findings::Findings,
};

/// The members of `bag-info.txt`, in their order.
const MEMBERS: [&str; 9] = [
    "Bag-Software-Agent",
    "Bagging-Date",
    "Payload-Oxum",
    "Bundle-Format",
    "Made-At",
    "Bundle-Version",
    "Seal-Code",
    "Incidents",
    "Exhibits",
];
const FORMAT: &str = "daymark-bundle/1";

/// What `bag-info.txt` says of the rest of the bundle.
pub(crate) struct BagInfo {
    /// Bytes and number of the files under `data/`.
    pub(crate) payload: (u64, u64),
    pub(crate) seal_code: String,
    pub(crate) incidents: u64,
    pub(crate) exhibits: u64,
}

/// Finds `bagit.txt` to have its two lines.
pub(crate) fn check_bagit(text: &[u8], findings: &mut Findings) {
    if text != b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n" {
        findings.add(Fault::at(Code::BagitForm, BAGIT));
    }
}

/// Finds `HOW-TO-CHECK.txt` to be ASCII, or UTF-8 that says so, in lines as
/// Windows ends them.
pub(crate) fn check_how_to_check(text: &[u8], findings: &mut Findings) {
    let marked = text.starts_with(b"\xef\xbb\xbf") && std::str::from_utf8(text).is_ok();
    let lines = text.split_inclusive(|b| *b == b'\n').all(|line| {
        let rest = line.strip_suffix(b"\r\n");
        rest.is_some_and(|rest| !rest.contains(&b'\r'))
    });
    if !lines || !(marked || text.is_ascii()) {
        findings.add(Fault::at(Code::HowToCheckForm, HOW_TO_CHECK));
    }
}

/// The format that a `bag-info.txt` names, if it is one of ours, but later.
pub(crate) fn is_newer_format(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text);
    let format = text.lines().find_map(|line| line.strip_prefix("Bundle-Format: daymark-bundle/"));
    format.and_then(dates::decimal).is_some_and(|format| format > 1)
}

/// Reads `bag-info.txt`. What is not in its form is found, and nothing read.
pub(crate) fn read(text: &[u8], findings: &mut Findings) -> Option<BagInfo> {
    let form = |line: usize, about: &str| {
        Fault::at(Code::BagInfoForm, BAG_INFO).line(line as u64 + 1).about(about)
    };
    let mut values = [""; MEMBERS.len()];
    let text = std::str::from_utf8(text).unwrap_or("");
    let mut lines = text.split_inclusive('\n');
    for (at, member) in MEMBERS.into_iter().enumerate() {
        let line = lines.next().and_then(|line| line.strip_suffix('\n'));
        let value = line.and_then(|line| line.strip_prefix(member)?.strip_prefix(": "));
        match value.filter(|value| is_form_of(member, value)) {
            Some(value) => values[at] = value,
            None => {
                findings.add(form(at, member));
                return None;
            }
        }
    }
    if lines.next().is_some() {
        findings.add(form(MEMBERS.len(), "?"));
        return None;
    }
    let [_, date, payload, _, made_at, _, seal_code, incidents, exhibits] = values;
    // The zone is not known here: the day before or after is right somewhere.
    let apart = dates::day(date)?.abs_diff(dates::day_of_instant(made_at)?);
    if apart > 1 {
        findings.add(Fault::at(Code::BagInfoDate, BAG_INFO));
    }
    Some(BagInfo {
        payload: oxum(payload)?,
        seal_code: seal_code.to_owned(),
        incidents: dates::decimal(incidents)?,
        exhibits: dates::decimal(exhibits)?,
    })
}

fn is_form_of(member: &str, value: &str) -> bool {
    match member {
        "Bag-Software-Agent" => value.strip_prefix("Daymark ").is_some_and(is_version),
        "Bagging-Date" => dates::day(value).is_some(),
        "Payload-Oxum" => oxum(value).is_some(),
        "Bundle-Format" => value == FORMAT,
        "Made-At" => dates::day_of_instant(value).is_some(),
        "Bundle-Version" => dates::decimal(value).is_some_and(|number| number > 0),
        "Seal-Code" => value.len() == 29 && value.is_ascii(),
        _ => dates::decimal(value).is_some(),
    }
}

fn is_version(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'+');
    (1..=64).contains(&text.len()) && text.bytes().all(plain)
}

fn oxum(text: &str) -> Option<(u64, u64)> {
    let (bytes, count) = text.split_once('.')?;
    Some((dates::decimal(bytes)?, dates::decimal(count)?))
}
