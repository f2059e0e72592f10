//! The seal: a short code that stands for a checkpoint (record-1 §7).

use qrcode::{Color, EcLevel, QrCode};
use serde::{Deserialize, Serialize};

use crate::{Checkpoint, Error, Hash};

/// Crockford's base32: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 25;
const GROUP: usize = 5;

/// The first 125 bits of the SHA-256 of a checkpoint, in five groups of five
/// characters, to be read out or written down.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SealCode([u8; LENGTH]);

impl SealCode {
    /// The code of a checkpoint.
    #[must_use]
    pub fn of(checkpoint: &Checkpoint) -> Self {
        let hash = Hash::of(checkpoint.text().as_bytes());
        let bit = |place: usize| hash.as_bytes()[place / 8] >> (7 - place % 8) & 1;
        Self(std::array::from_fn(|place| {
            let value = (0..5).fold(0, |value, next| value << 1 | bit(place * 5 + next));
            ALPHABET[usize::from(value)]
        }))
    }
}

impl std::fmt::Display for SealCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (place, digit) in self.0.iter().enumerate() {
            if place > 0 && place % GROUP == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*digit))?;
        }
        Ok(())
    }
}

impl std::fmt::Debug for SealCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

/// Reads a code as people type it: either case, `O` for `0`, `I` and `L` for
/// `1`, spaces and hyphens anywhere.
impl std::str::FromStr for SealCode {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let digits: Option<Vec<u8>> =
            text.bytes().filter(|byte| !matches!(byte, b' ' | b'-')).map(meant).collect();
        let code = digits.and_then(|digits| digits.try_into().ok()).map(Self);
        code.ok_or(Error::Unreadable { what: "seal code" })
    }
}

/// The character of the alphabet that a typed one stands for.
fn meant(typed: u8) -> Option<u8> {
    let meant = match typed.to_ascii_uppercase() {
        b'O' => b'0',
        b'I' | b'L' => b'1',
        other => other,
    };
    ALPHABET.contains(&meant).then_some(meant)
}

impl TryFrom<String> for SealCode {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

impl From<SealCode> for String {
    fn from(code: SealCode) -> Self {
        code.to_string()
    }
}

/// The text in the QR code of a seal.
#[must_use]
pub fn seal_qr_text(checkpoint: &Checkpoint) -> String {
    format!("DAYMARK SEAL\n{}\n{}", SealCode::of(checkpoint), checkpoint.text())
}

/// The QR code of a seal as an SVG picture: black on white, with the quiet
/// zone of four modules that ISO/IEC 18004 asks for. One unit is one module;
/// whoever shows it gives it a size and a name.
#[must_use]
pub fn seal_qr_svg(checkpoint: &Checkpoint) -> String {
    const QUIET: usize = 4;
    let text = seal_qr_text(checkpoint);
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .expect("the text of a seal is shorter than a QR code can be");
    let side = code.width() + 2 * QUIET;
    let colours = code.to_colors();
    let mut path = String::new();
    for (row, line) in colours.chunks(code.width()).enumerate() {
        let mut column = 0;
        for run in line.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                let (x, y, length) = (column + QUIET, row + QUIET, run.len());
                path += &format!("M{x} {y}h{length}v1h-{length}z");
            }
            column += run.len();
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" \
         shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/>\
         <path d=\"{path}\"/></svg>\n"
    )
}
