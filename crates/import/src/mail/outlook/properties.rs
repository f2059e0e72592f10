//! The properties of a mail, of one of its recipients, or of something attached.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use chrono::{DateTime, FixedOffset};

use super::Compound;
use crate::mail::{Limits, Note, charset};

/// The stream of those that have a fixed length.
pub(super) const STREAM: &str = "__properties_version1.0";

/// How many bytes stand before them, MS-OXMSG §2.4.1.
pub(super) const OF_A_MAIL: usize = 32;
/// The same of a recipient or of something attached.
pub(super) const OF_A_MEMBER: usize = 8;

/// Tenths of a microsecond from 1601 to 1970.
const FROM_1601: i64 = 116_444_736_000_000_000;

/// Those of a fixed length, by their number.
#[derive(Default)]
pub(super) struct Properties {
    fixed: BTreeMap<u16, [u8; 8]>,
}

impl Properties {
    /// Reads those of a storage. Nothing where it has none.
    pub(super) fn read(
        compound: &mut Compound<'_>,
        storage: &str,
        header: usize,
        limits: &Limits,
    ) -> Option<Self> {
        let bytes = bytes(compound, &format!("{storage}/{STREAM}"), limits.headers)?;
        let rows = bytes.get(header..).unwrap_or_default().chunks_exact(16);
        let mut fixed = BTreeMap::new();
        for row in rows {
            let id = u16::from_le_bytes([row[2], row[3]]);
            if let Ok(value) = <[u8; 8]>::try_from(&row[8..16]) {
                fixed.entry(id).or_insert(value);
            }
        }
        Some(Self { fixed })
    }

    pub(super) fn number(&self, id: u16) -> Option<u32> {
        let value = self.fixed.get(&id)?;
        Some(u32::from_le_bytes([value[0], value[1], value[2], value[3]]))
    }

    pub(super) fn is(&self, id: u16) -> bool {
        self.fixed.get(&id).is_some_and(|value| value[0] != 0)
    }

    /// A time, in that of Greenwich.
    pub(super) fn time(&self, id: u16) -> Option<DateTime<FixedOffset>> {
        let ticks = i64::from_le_bytes(*self.fixed.get(&id)?).checked_sub(FROM_1601)?;
        let at = DateTime::from_timestamp(ticks.div_euclid(10_000_000), 0)?;
        // Outlook writes the year 4501 for "never".
        let is_sensible = ticks > 0 && at.timestamp() < 32_503_680_000;
        is_sensible.then(|| at.fixed_offset())
    }

    /// The encoding of 8-bit texts, as `encoding_rs` knows it.
    pub(super) fn encoding(&self) -> Option<String> {
        let page = self.number(0x3FDE).or_else(|| self.number(0x3FFD))?;
        Some(match page {
            65001 => "utf-8".to_owned(),
            65000 => "utf-7".to_owned(),
            20127 => "us-ascii".to_owned(),
            874 | 1250..=1258 => format!("windows-{page}"),
            28591..=28605 => format!("iso-8859-{}", page - 28590),
            932 => "shift_jis".to_owned(),
            936 => "gbk".to_owned(),
            949 => "euc-kr".to_owned(),
            950 => "big5".to_owned(),
            866 => "ibm866".to_owned(),
            20866 => "koi8-r".to_owned(),
            21866 => "koi8-u".to_owned(),
            50220..=50222 => "iso-2022-jp".to_owned(),
            51932 => "euc-jp".to_owned(),
            54936 => "gb18030".to_owned(),
            _ => return None,
        })
    }

    /// A text of a storage, in UTF-16 or in the encoding of the mail.
    pub(super) fn text(
        &self,
        compound: &mut Compound<'_>,
        storage: &str,
        id: u16,
        limits: &Limits,
        notes: &mut BTreeSet<Note>,
    ) -> Option<String> {
        let most = limits.text.saturating_mul(8);
        if let Some(bytes) = bytes(compound, &path(storage, id, 0x001F), most) {
            let units = bytes.chunks_exact(2).map(|two| u16::from_le_bytes([two[0], two[1]]));
            let text: String = char::decode_utf16(units).map(|c| c.unwrap_or('\u{FFFD}')).collect();
            return Some(text.trim_end_matches('\0').to_owned());
        }
        let bytes = bytes(compound, &path(storage, id, 0x001E), most)?;
        let text = charset::text(&bytes, self.encoding().as_deref(), notes);
        Some(text.trim_end_matches('\0').to_owned())
    }

    /// The bytes of a property, at most so many.
    pub(super) fn binary(
        &self,
        compound: &mut Compound<'_>,
        storage: &str,
        id: u16,
        most: usize,
    ) -> Option<Vec<u8>> {
        bytes(compound, &path(storage, id, 0x0102), most)
    }
}

/// Where a property of no fixed length lies.
pub(super) fn path(storage: &str, id: u16, kind: u16) -> String {
    format!("{storage}/__substg1.0_{id:04X}{kind:04X}")
}

/// The bytes of a stream, at most so many.
pub(super) fn bytes(compound: &mut Compound<'_>, path: &str, most: usize) -> Option<Vec<u8>> {
    if compound.left == 0 || !compound.file.is_stream(path) {
        return None;
    }
    let stream = compound.file.open_stream(path).ok()?;
    let mut bytes = Vec::new();
    // What could be read of a damaged one counts.
    let _ = stream.take(most.min(compound.left) as u64).read_to_end(&mut bytes);
    compound.left -= bytes.len();
    Some(bytes)
}
