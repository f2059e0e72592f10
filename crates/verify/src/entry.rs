//! One line of `entries.jsonl`: an entry with its proof (bundle-1 §4,
//! record-1 §2 and §3).

use crate::{
    Code, Named,
    checkpoint::{Checkpoint, is_uuid},
    dates,
    hash::sha256,
    json::Json,
    lists::from_hex,
    merkle::{self, Digest},
};

/// One entry, as far as the others depend on it.
pub(crate) struct Entry {
    pub(crate) seq: u64,
    /// The UUID, as its 16 bytes.
    pub(crate) subject: [u8; 16],
    pub(crate) kind: Kind,
    pub(crate) version: u64,
    /// None where the entry was erased.
    pub(crate) content: Option<Content>,
}

/// What an entry says of its subject.
pub(crate) struct Content {
    pub(crate) erased: bool,
    /// The number or reference, for what has one.
    pub(crate) named: Option<Named>,
    /// The file, for an exhibit.
    pub(crate) file: Option<(Digest, u64)>,
}

/// What an entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Incident,
    Exhibit,
    /// One of [`CARDS`]: it has a number within its kind.
    Card(&'static str),
    /// The writer, a seal or a hand-over; nothing else depends on which.
    Other(&'static str),
}

/// The kinds of card that a bundle can hold (record-1 §4). Those that are kept
/// apart are none of them.
const CARDS: [&str; 11] = [
    "person",
    "account",
    "place",
    "request",
    "report",
    "change",
    "item",
    "elsewhere",
    "order",
    "wish",
    "receipt",
];

impl Kind {
    fn of(key: &str) -> Option<Self> {
        Some(match key {
            "incident" => Self::Incident,
            "exhibit" => Self::Exhibit,
            "writer" => Self::Other("writer"),
            "seal" => Self::Other("seal"),
            "hand-over" => Self::Other("hand-over"),
            _ => Self::Card(CARDS.into_iter().find(|card| *card == key)?),
        })
    }

    fn key(self) -> &'static str {
        match self {
            Self::Incident => "incident",
            Self::Exhibit => "exhibit",
            Self::Card(key) | Self::Other(key) => key,
        }
    }
}

/// A line that is refused: why, and what is known of the entry all the same.
pub(crate) struct Refused {
    pub(crate) code: Code,
    pub(crate) seq: Option<u64>,
    pub(crate) named: Option<Named>,
}

/// The members of a line, as they stand there.
struct Line<'a> {
    header: Json<'a>,
    salt: Option<Json<'a>>,
    content: Option<Json<'a>>,
    proof: Json<'a>,
}

/// Reads a line without its line feed, and finds it to be what its header,
/// its commitment and the checkpoint say. Where the checkpoint itself is not
/// to be relied on, the proof is only read.
pub(crate) fn read(line: &[u8], checkpoint: Option<&Checkpoint>) -> Result<Entry, Refused> {
    let nothing_known = |code| Refused { code, seq: None, named: None };
    let json = Json::read(line).ok_or_else(|| nothing_known(Code::EntryForm))?;
    let line = Line::of(json).ok_or_else(|| nothing_known(Code::EntryMembers))?;
    let seq = line.header.member("seq").and_then(Json::count);
    let header = header(line.header);
    let Some((mut entry, commitment)) = header else {
        return Err(Refused { seq, ..nothing_known(Code::EntryHeader) });
    };
    let content = match (line.salt, line.content) {
        (Some(salt), Some(json)) => Some((salt, json, content(json, entry.kind))),
        (None, None) => None,
        _ => return Err(Refused { seq, ..nothing_known(Code::EntryHalf) }),
    };
    let named = content.as_ref().and_then(|(_, _, read)| read.as_ref()?.named.clone());
    let refused = |code| Refused { code, seq, named: named.clone() };
    if let Some((salt, json, read)) = content {
        let salt = digest(salt).ok_or_else(|| refused(Code::EntryMembers))?;
        if sha256(&[&salt, json.bytes()]) != commitment {
            return Err(refused(Code::EntryCommitment));
        }
        entry.content = Some(read.ok_or_else(|| refused(Code::EntryContent))?);
    }
    let proof: Option<Vec<Digest>> =
        line.proof.items().and_then(|items| items.map(digest).collect());
    let proof = proof.ok_or_else(|| refused(Code::EntryMembers))?;
    if let Some(Checkpoint { size, root, .. }) = checkpoint {
        if entry.seq >= *size {
            return Err(refused(Code::EntryBeyond));
        }
        let leaf = merkle::leaf(line.header.bytes());
        if !merkle::is_included(leaf, entry.seq, *size, &proof, root) {
            return Err(refused(Code::EntryProof));
        }
    }
    Ok(entry)
}

impl<'a> Line<'a> {
    fn of(json: Json<'a>) -> Option<Self> {
        let (mut header, mut salt, mut content, mut proof) = (None, None, None, None);
        for (key, value) in json.members()? {
            match &*key {
                "header" => header = Some(value),
                "salt" => salt = Some(value),
                "content" => content = Some(value),
                "proof" => proof = Some(value),
                // Nothing binds another member to the record.
                _ => return None,
            }
        }
        Some(Self { header: header?, salt, content, proof: proof? })
    }
}

/// Reads a header: the entry without its content, and its commitment.
fn header(json: Json<'_>) -> Option<(Entry, Digest)> {
    const MEMBERS: [&str; 10] = [
        "clock",
        "commitment",
        "format",
        "kind",
        "offset",
        "seq",
        "subject",
        "version",
        "writtenAt",
        "zone",
    ];
    if !json.members()?.map(|(key, _)| key).eq(MEMBERS) {
        return None;
    }
    let text = |member| json.member(member).and_then(Json::text);
    let count = |member| json.member(member).and_then(Json::count);
    let zone = text("zone")?;
    let fits = text("format")? == "daymark-entry/1"
        && is_clock(json.member("clock")?)
        && json.member("offset")?.number()?.abs() < 24 * 60
        && dates::day_of_instant(&text("writtenAt")?).is_some()
        && (1..=64).contains(&zone.len())
        && zone.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-_/".contains(&b));
    let entry = Entry {
        seq: count("seq")?,
        subject: uuid(&text("subject")?)?,
        kind: Kind::of(&text("kind")?)?,
        version: count("version").filter(|version| *version > 0)?,
        content: None,
    };
    let commitment = digest(json.member("commitment")?)?;
    fits.then_some((entry, commitment))
}

fn is_clock(json: Json<'_>) -> bool {
    let Some(members) = json.members() else { return false };
    let names: Vec<_> = members.map(|(key, _)| key).collect();
    let is = json.member("is").and_then(Json::text).unwrap_or_default();
    match &*is {
        "normal" | "unknown" => names == ["is"],
        "set-back" => {
            let seconds = json.member("seconds").and_then(Json::count);
            names == ["is", "seconds"] && seconds.is_some_and(|seconds| seconds > 0)
        }
        _ => false,
    }
}

/// Reads a content. Members that are not known here are let be (record-1 §4).
fn content(json: Json<'_>, kind: Kind) -> Option<Content> {
    let is_text = |member| json.member(member).is_none_or(|value| value.text().is_some());
    if !(is_text("reason") && is_text("helpedBy")) {
        return None;
    }
    let erased = match &*json.member("status")?.text()? {
        "current" | "withdrawn" => false,
        "erased" => true,
        _ => return None,
    };
    let nothing = Content { erased, named: None, file: None };
    match (erased, json.member("subject")) {
        (true, None) => return Some(nothing),
        (false, Some(_)) => {}
        _ => return None,
    }
    let mut members = json.member("subject")?.members()?;
    let (key, subject) = members.next()?;
    if key != kind.key() || members.next().is_some() {
        return None;
    }
    Some(match kind {
        Kind::Other(_) => subject.members().map(|_| nothing)?,
        Kind::Card(key) => {
            let number = subject.member("number")?.count().filter(|number| *number > 0)?;
            Content { named: Some(Named::Card(key, number)), ..nothing }
        }
        Kind::Incident => {
            subject.member("whatHappened")?.text()?;
            let number = subject.member("number")?.count().filter(|number| *number > 0)?;
            Content { named: Some(Named::Incident(number)), ..nothing }
        }
        Kind::Exhibit => {
            let reference = subject.member("reference")?.text()?;
            file_form(&reference)?;
            let file = (digest(subject.member("sha256")?)?, subject.member("size")?.count()?);
            Content {
                named: Some(Named::Exhibit(reference.into_owned())),
                file: Some(file),
                ..nothing
            }
        }
    })
}

/// The form that file names use of an exhibit's reference (`AJS-007` of
/// `AJS/7`); nothing where it is not a reference.
pub(crate) fn file_form(reference: &str) -> Option<String> {
    let (initials, number) = reference.split_once('/')?;
    let letters =
        (1..=4).contains(&initials.len()) && initials.bytes().all(|b| b.is_ascii_uppercase());
    let number = dates::decimal(number).filter(|number| *number > 0 && letters)?;
    Some(format!("{initials}-{number:03}"))
}

fn digest(json: Json<'_>) -> Option<Digest> {
    from_hex(&json.text()?)?.try_into().ok()
}

fn uuid(text: &str) -> Option<[u8; 16]> {
    if !is_uuid(text) {
        return None;
    }
    from_hex(&text.replace('-', ""))?.try_into().ok()
}
