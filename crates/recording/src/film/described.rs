//! What describes the samples of a track (`stsd`): what a player needs of it,
//! and nothing that names a maker.

use mp4_atom::{Decode as _, Esds};

use super::boxes::{self, Name};
use super::track::Kind;
use crate::Fault;

/// The boxes that players need, of pictures and of sounds.
const KNOWN: [&Name; 32] = [
    b"avcC", b"hvcC", b"lhvC", b"vpcC", b"av1C", b"esds", b"colr", b"pasp", b"fiel", b"clap",
    b"dvcC", b"dvvC", b"mdcv", b"clli", b"SmDm", b"CoLL", b"gama", b"d263", b"btrt", b"wave",
    b"dOps", b"dfLa", b"alac", b"dac3", b"dec3", b"damr", b"chan", b"pcmC", b"bitr", b"vvcC",
    b"jp2h", b"srat",
];

/// The same description, without what a player does not need: names of
/// programs and makers.
pub(super) fn only(stsd: &[u8], kind: Kind) -> Result<Vec<u8>, Fault> {
    let inside = boxes::inside(stsd);
    let mut entries = Vec::new();
    let mut count = 0_u32;
    for (name, entry) in boxes::within(inside.get(8..).unwrap_or_default()) {
        // What is locked for others cannot be written anew.
        if &name == b"encv" || &name == b"enca" {
            return Err(Fault::Unknown);
        }
        let inside = boxes::inside(entry);
        let length = fields(inside, kind);
        let mut fields = inside.get(..length).ok_or(Fault::Damaged)?.to_vec();
        // It lies in this file; the maker, and the name of the compressor.
        overwrite(&mut fields, 6, &[0, 1]);
        overwrite(&mut fields, 12, &[0; 4]);
        if kind == Kind::Picture {
            overwrite(&mut fields, 42, &[0; 32]);
        }
        let children = boxes::within(inside.get(length..).unwrap_or_default());
        let known = children.filter(|(name, _)| KNOWN.contains(&name));
        let known: Vec<&[u8]> = known.map(|(_, child)| child).collect();
        entries.extend(boxes::put(&name, &[&fields, &known.concat()])?);
        count += 1;
    }
    if count == 0 {
        return Err(Fault::Damaged);
    }
    boxes::put(b"stsd", &[&[0; 4], &count.to_be_bytes(), &entries])
}

/// How many bytes stand before the boxes of an entry.
fn fields(inside: &[u8], kind: Kind) -> usize {
    match (kind, inside.get(8..10)) {
        (Kind::Picture, _) => 78,
        // QuickTime has longer fields, by the version that stands in them.
        (Kind::Sound, Some([0, 1])) => 28 + 16,
        (Kind::Sound, Some([0, 2])) => 28 + 36,
        (Kind::Sound, _) => 28,
    }
}

fn overwrite(fields: &mut [u8], at: usize, with: &[u8]) {
    if let Some(place) = fields.get_mut(at..at + with.len()) {
        place.copy_from_slice(with);
    }
}

/// The channels of ordinary AAC, as its description names them; nothing where
/// any of the samples is something else.
pub(super) fn aac_channels(stsd: &[u8]) -> Option<u8> {
    let entries = boxes::within(boxes::inside(stsd).get(8..)?);
    let mut channels =
        entries.map(|(name, entry)| if &name == b"mp4a" { aac(entry) } else { None });
    let first = channels.next()??;
    channels.all(|other| other == Some(first)).then_some(first)
}

fn aac(entry: &[u8]) -> Option<u8> {
    let inside = boxes::inside(entry);
    let children = inside.get(fields(inside, Kind::Sound)..)?;
    let find = |bytes, wanted: &Name| {
        boxes::within(bytes).find(|(name, _)| name == wanted).map(|(_, found)| found)
    };
    let esds =
        find(children, b"esds").or_else(|| boxes::child(find(children, b"wave")?, b"esds"))?;
    let config = Esds::decode(&mut &*esds).ok()?.es_desc.dec_config;
    let specific = config.dec_specific?;
    // MPEG-4 sound, of low complexity.
    let is_it = config.object_type_indication == 0x40 && specific.profile == 2;
    is_it.then_some(specific.chan_conf)
}
