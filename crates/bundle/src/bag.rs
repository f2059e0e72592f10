//! The BagIt side of a bundle: what lists its files, and says what it is
//! (bundle-1 §1, RFC 8493).

use crate::Contents;
use crate::digests::{Digests, hex};

/// A file that is in the bag: where it stands, and what a manifest says of it.
#[derive(Debug, Clone)]
pub(crate) struct Listed {
    pub(crate) path: String,
    pub(crate) size: u64,
    pub(crate) digests: Digests,
}

/// Which of the two digests a manifest lists.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Algorithm {
    Sha256,
    Sha512,
}

/// How much is in a bag.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counts {
    /// Incidents disclosed that were not erased.
    pub(crate) incidents: usize,
    /// Exhibits disclosed that were not erased.
    pub(crate) exhibits: usize,
}

/// `bagit.txt`.
pub(crate) const DECLARATION: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// `bag-info.txt`, for a payload of these files.
pub(crate) fn info(contents: &Contents, counts: Counts, payload: &[Listed]) -> String {
    let made = contents.made.at;
    let day = (made + contents.made.zone.offset_at(made)).date_naive();
    let octets: u64 = payload.iter().map(|file| file.size).sum();
    let streams = payload.len();
    let Counts { incidents, exhibits } = counts;
    [
        ("Bag-Software-Agent", format!("Daymark {}", contents.software)),
        ("Bagging-Date", day.to_string()),
        ("Payload-Oxum", format!("{octets}.{streams}")),
        ("Bundle-Format", "daymark-bundle/1".to_owned()),
        ("Made-At", made.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()),
        ("Bundle-Version", contents.version.to_string()),
        ("Seal-Code", contents.seal.code().to_string()),
        ("Incidents", incidents.to_string()),
        ("Exhibits", exhibits.to_string()),
    ]
    .map(|(label, value)| format!("{label}: {value}\n"))
    .concat()
}

/// The manifest of these files, which stand in the order of their paths.
pub(crate) fn manifest(algorithm: Algorithm, files: &[Listed]) -> String {
    let line = |Listed { path, size: _, digests }: &Listed| {
        let digest = match algorithm {
            Algorithm::Sha256 => &digests.sha256,
            Algorithm::Sha512 => &digests.sha512,
        };
        format!("{}  {path}\n", hex(digest.as_ref()))
    };
    files.iter().map(line).collect()
}
