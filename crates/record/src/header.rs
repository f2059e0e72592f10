//! The part of an entry that the tree holds (record-1 §2).

use chrono::{DateTime, NaiveDateTime, Timelike, Utc};
use diary::{ClockState, Kind, SubjectId, Written, Zone};
use serde::{Deserialize, Serialize};

use crate::{Error, Hash, canonical};

const FORMAT: &str = "daymark-entry/1";
const INSTANT: &str = "%Y-%m-%dT%H:%M:%S%.3fZ";

/// What the record keeps of an entry for ever. It holds nothing that a person
/// typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The place in the record, from 0.
    pub seq: u64,
    /// Which subject the entry is a version of.
    pub subject: SubjectId,
    /// What kind of subject that is.
    pub kind: Kind,
    /// From 1, one more for each version of the subject.
    pub version: u32,
    /// When the entry was written.
    pub written: Written,
    /// SHA-256 of salt and content.
    pub commitment: Hash,
    /// Minutes east of UTC, as they were when it was written: the rules of
    /// zones change later, the record does not.
    offset: i32,
}

impl Header {
    /// The header of a new entry, with the offset that its zone keeps at that
    /// instant.
    pub(crate) fn new(place: crate::Place, written: Written, commitment: Hash) -> Self {
        let crate::Place { seq, subject, kind, version } = place;
        let offset = written.zone().offset_at(written.at()).local_minus_utc() / 60;
        Self { seq, subject, kind, version, written, commitment, offset }
    }

    /// Minutes east of UTC that the computer's zone kept when the entry was
    /// written.
    #[must_use]
    pub fn offset_minutes(&self) -> i32 {
        self.offset
    }

    /// The canonical bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        canonical::to_vec(&Form::of(self)).expect("a header is small, whole and ASCII")
    }

    /// Reads a header from its canonical bytes.
    ///
    /// # Errors
    /// [`Error::NotCanonical`] for other bytes, [`Error::Unreadable`] for an
    /// object that is no header of this format, or has members that a header
    /// does not have.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let unreadable = Error::Unreadable { what: "header" };
        let form: Form = canonical::from_slice(bytes).map_err(|error| match error {
            Error::NotCanonical => error,
            _ => unreadable.clone(),
        })?;
        let header = form.read().ok_or(unreadable.clone())?;
        // Whatever the types above let through in a second form, or left out.
        if header.to_bytes() == bytes { Ok(header) } else { Err(unreadable) }
    }

    /// Its leaf in the tree (record-1 §5).
    #[must_use]
    pub fn leaf_hash(&self) -> Hash {
        Hash::of_parts(&[&[0x00], &self.to_bytes()])
    }
}

/// The JSON object.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Form {
    clock: ClockState,
    commitment: Hash,
    format: String,
    kind: Kind,
    offset: i32,
    seq: u64,
    subject: SubjectId,
    version: u32,
    written_at: String,
    zone: Zone,
}

impl Form {
    fn of(header: &Header) -> Self {
        let Header { seq, subject, kind, version, written, commitment, offset } = header;
        Self {
            clock: written.clock(),
            commitment: *commitment,
            format: FORMAT.to_owned(),
            kind: *kind,
            offset: *offset,
            seq: *seq,
            subject: *subject,
            version: *version,
            written_at: written.at().format(INSTANT).to_string(),
            zone: written.zone(),
        }
    }

    /// The header, where every member is one that a header can have.
    fn read(self) -> Option<Header> {
        let Self {
            clock,
            commitment,
            format,
            kind,
            offset,
            seq,
            subject,
            version,
            written_at,
            zone,
        } = self;
        let sound = format == FORMAT
            && seq <= canonical::MAX_NUMBER
            && version >= 1
            && offset.abs() < 24 * 60
            && clock != ClockState::SetBack { seconds: 0 };
        let at = instant(&written_at).filter(|_| sound)?;
        let written = written(at, zone, clock)?;
        Some(Header { seq, subject, kind, version, written, commitment, offset })
    }
}

/// Reads `YYYY-MM-DDThh:mm:ss.mmmZ`: four digits of a year, no leap second.
fn instant(text: &str) -> Option<DateTime<Utc>> {
    let at = NaiveDateTime::parse_from_str(text, INSTANT).ok()?;
    (text.len() == 24 && at.nanosecond() < 1_000_000_000).then(|| at.and_utc())
}

/// Puts a moment of writing together again, by way of its own JSON form:
/// nothing but the clock can make a new one.
fn written(at: DateTime<Utc>, zone: Zone, clock: ClockState) -> Option<Written> {
    let at = at.format(INSTANT).to_string();
    serde_json::from_value(serde_json::json!({ "at": at, "zone": zone, "clock": clock })).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Place;

    const TEXT: &str = concat!(
        r#"{"clock":{"is":"normal"},"commitment":"#,
        r#""ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","#,
        r#""format":"daymark-entry/1","kind":"incident","offset":60,"seq":3,"#,
        r#""subject":"07070707-0707-4707-8707-070707070707","version":2,"#,
        r#""writtenAt":"2026-05-04T20:40:05.250Z","zone":"Europe/London"}"#
    );

    fn header() -> Header {
        let at = "2026-05-04T20:40:05.250Z".parse().expect("a test instant");
        let subject = SubjectId::from_random([7; 16]);
        let place = Place { seq: 3, subject, kind: Kind::Incident, version: 2 };
        Header::new(place, Written::new(at, Some(Zone::LONDON), None), Hash::of(b"abc"))
    }

    #[test]
    fn the_bytes_are_those_of_the_format() {
        assert_eq!(String::from_utf8(header().to_bytes()).as_deref(), Ok(TEXT));
        assert_eq!(Header::parse(TEXT.as_bytes()), Ok(header()));
    }

    #[test]
    fn the_offset_stays_as_it_was_written() {
        let moved = TEXT.replace("\"offset\":60", "\"offset\":-210");
        let parsed = Header::parse(moved.as_bytes()).expect("the offset is in range");
        assert_eq!(parsed.offset_minutes(), -210);
        assert_eq!(parsed.to_bytes(), moved.as_bytes());
    }

    #[test]
    fn what_is_no_header_is_refused() {
        let changes = [
            ("daymark-entry/1", "daymark-entry/2"),
            ("\"version\":2", "\"version\":0"),
            ("\"version\":2", "\"version\":4294967296"),
            ("\"offset\":60", "\"offset\":1440"),
            ("\"offset\":60,", ""),
            ("\"offset\":60", "\"note\":\"canary\",\"offset\":60"),
            ("\"seq\":3", "\"seq\":-1"),
            ("{\"is\":\"normal\"}", "{\"is\":\"set-back\",\"seconds\":0}"),
            ("{\"is\":\"normal\"}", "{\"is\":\"normal\",\"seconds\":1}"),
            ("{\"is\":\"normal\"}", "{\"is\":\"fast\"}"),
            ("incident", "incidents"),
            ("05.250Z", "05.25Z"),
            ("05.250Z", "05.250+00:00"),
            ("20:40:05", "20:40:60"),
            ("2026-05-04", "2026-02-30"),
            ("2026-05-04", "+12026-05-04"),
            ("Europe/London", "Europe/Nowhere"),
            ("0707-4707", "0707-470"),
            ("07070707-0707-4707-8707-070707070707", "07070707070747078707070707070707"),
        ];
        for (from, to) in changes {
            let changed = TEXT.replacen(from, to, 1);
            assert_ne!(changed, TEXT);
            assert_eq!(
                Header::parse(changed.as_bytes()),
                Err(Error::Unreadable { what: "header" }),
                "{changed}"
            );
        }
        assert_eq!(Header::parse(b"{}x"), Err(Error::NotCanonical));
    }
}
