//! What the files in a bundle are there for, by their names.

use super::Part;

/// The last part of a path, whatever system wrote it.
pub(super) fn base(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

/// What a file is there for. All that has no place in the form is media.
pub(super) fn of(name: &str) -> Part {
    let name = base(name).to_ascii_lowercase();
    let ends = |ending: &str| name.ends_with(ending);
    match name.as_str() {
        "pubkey.asc" => Part::Key,
        "howtoverifyproofdata.txt" => Part::Instructions,
        "c2paidentity.cert" | "cr.cert" => Part::C2pa,
        _ if ends(".asc") => Part::Signature,
        _ if ends(".proof.csv") || ends(".proof.json") => Part::Proof,
        _ if ends(".ots") => Part::OpenTimestamps,
        _ if ends(".gst") || ends(".devicecheck") => Part::DeviceCheck,
        _ if ends(".nostr") => Part::Nostr,
        _ if ends(".c2pa") => Part::C2pa,
        _ => Part::Media,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_is_known_by_its_name() {
        let cases = [
            ("PXL_1.jpg", Part::Media),
            ("ab.proof.csv", Part::Proof),
            ("folder/AB.proof.JSON", Part::Proof),
            ("ab.asc", Part::Signature),
            ("ab.proof.csv.asc", Part::Signature),
            ("pubkey.asc", Part::Key),
            ("ab.ots", Part::OpenTimestamps),
            ("ab.gst", Part::DeviceCheck),
            ("ab.nostr", Part::Nostr),
            ("c2paidentity.cert", Part::C2pa),
            ("HowToVerifyProofData.txt", Part::Instructions),
        ];
        for (name, part) in cases {
            assert_eq!(of(name), part, "{name}");
        }
    }
}
