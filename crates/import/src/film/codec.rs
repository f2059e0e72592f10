//! What a track was encoded with, as a player is asked for it (RFC 6381, and
//! the registrations of each codec).

use mp4_atom::{Av1c, Decode as _, Esds, Hvcc, VpcC};

use super::Shows;
use super::boxes::{self, Name};

/// The codec of a track by its first sample entry; nothing where it is none
/// that any window plays.
pub(super) fn of(stsd: &[u8]) -> Option<(Shows, String)> {
    // Version, flags and the number of entries stand before the first.
    let (name, entry) = boxes::within(boxes::inside(stsd).get(8..)?).next()?;
    if let Some(codec) = picture(&name, entry) {
        return Some((Shows::Picture, codec));
    }
    sound(&name, entry).map(|codec| (Shows::Sound, codec))
}

fn picture(name: &Name, entry: &[u8]) -> Option<String> {
    // The fields of a visual sample entry.
    let config = |wanted: &Name| {
        let inside = boxes::inside(entry).get(78..)?;
        boxes::within(inside).find(|(name, _)| name == wanted).map(|(_, found)| found)
    };
    let called = std::str::from_utf8(name).ok()?;
    match name {
        b"avc1" | b"avc3" => {
            let avcc = boxes::inside(config(b"avcC")?).get(1..4)?;
            Some(format!("{called}.{:02x}{:02x}{:02x}", avcc[0], avcc[1], avcc[2]))
        }
        b"hvc1" | b"hev1" => {
            let hvcc = Hvcc::decode(&mut config(b"hvcC")?).ok()?;
            Some(format!("{called}.{}", high_efficiency(&hvcc)))
        }
        b"vp08" | b"vp09" => {
            let VpcC { profile, level, bit_depth, .. } =
                VpcC::decode(&mut config(b"vpcC")?).ok()?;
            Some(format!("{called}.{profile:02}.{level:02}.{bit_depth:02}"))
        }
        b"av01" => {
            let av1c = Av1c::decode(&mut config(b"av1C")?).ok()?;
            let tier = if av1c.seq_tier_0 { 'H' } else { 'M' };
            let depth = match (av1c.high_bitdepth, av1c.twelve_bit) {
                (false, _) => 8,
                (true, false) => 10,
                (true, true) => 12,
            };
            let (profile, level) = (av1c.seq_profile, av1c.seq_level_idx_0);
            Some(format!("av01.{profile}.{level:02}{tier}.{depth:02}"))
        }
        _ => None,
    }
}

/// The parameters of H.265, as ISO/IEC 14496-15 annex E.3 writes them.
fn high_efficiency(hvcc: &Hvcc) -> String {
    let space = ["", "A", "B", "C"].get(usize::from(hvcc.general_profile_space));
    let space = space.copied().unwrap_or_default();
    let profile = hvcc.general_profile_idc;
    let compatible = u32::from_be_bytes(hvcc.general_profile_compatibility_flags).reverse_bits();
    let tier = if hvcc.general_tier_flag { 'H' } else { 'L' };
    let level = hvcc.general_level_idc;
    let constraints = hvcc.general_constraint_indicator_flags;
    let used = constraints.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    let constraints = constraints.iter().take(used).map(|byte| format!(".{byte:X}"));
    let constraints: String = constraints.collect();
    format!("{space}{profile}.{compatible:X}.{tier}{level}{constraints}")
}

fn sound(name: &Name, entry: &[u8]) -> Option<String> {
    match name {
        b"mp4a" => aac(entry),
        b"Opus" => Some("opus".to_owned()),
        b"fLaC" => Some("flac".to_owned()),
        b"ac-3" => Some("ac-3".to_owned()),
        b"ec-3" => Some("ec-3".to_owned()),
        b"samr" => Some("samr".to_owned()),
        b"sawb" => Some("sawb".to_owned()),
        b".mp3" => Some("mp3".to_owned()),
        _ => None,
    }
}

fn aac(entry: &[u8]) -> Option<String> {
    let inside = boxes::inside(entry);
    // QuickTime has longer fields, by the version that stands in them.
    let fields = match inside.get(8..10)? {
        [0, 1] => 28 + 16,
        [0, 2] => 28 + 36,
        _ => 28,
    };
    let children = inside.get(fields..)?;
    let find = |bytes, wanted: &Name| {
        boxes::within(bytes).find(|(name, _)| name == wanted).map(|(_, found)| found)
    };
    let esds =
        find(children, b"esds").or_else(|| boxes::child(find(children, b"wave")?, b"esds"))?;
    let config = Esds::decode(&mut &*esds).ok()?.es_desc.dec_config;
    let object = config.object_type_indication;
    match (object, config.dec_specific) {
        (0x40, Some(specific)) => Some(format!("mp4a.40.{}", specific.profile)),
        (0x40, None) => Some("mp4a.40.2".to_owned()),
        _ => Some(format!("mp4a.{object:02x}")),
    }
}
