//! Which bytes of an AVIF file are the picture, and how it is to be turned
//! (ISO/IEC 23008-12 §6).

use mp4_atom::{Any, Decode as _, FourCC, Iinf, Iloc, Iprp, Iref, Meta, Pitm};

use crate::Fault;
use crate::limits::LARGEST;

/// The brands of files that are AVIF.
const BRANDS: [&[u8]; 2] = [b"avif", b"avis"];

/// The picture of a film that is shown.
pub(super) struct Still {
    /// Its colours, as AV1.
    pub(super) colours: Vec<u8>,
    /// How far one can look through it, as AV1.
    pub(super) veil: Option<Vec<u8>>,
    /// How it is to be turned, in order.
    pub(super) turns: Vec<Turn>,
}

/// One way that a picture is turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// So many quarters against the clock.
    Quarters(u8),
    /// What is at the top comes to the bottom.
    TopToBottom,
    /// What is on the left comes to the right.
    LeftToRight,
}

/// Whether a file says that it is AVIF.
pub(super) fn is_avif(bytes: &[u8]) -> bool {
    let Some((name, brands)) = boxes(bytes).next() else { return false };
    name == *b"ftyp" && inside(brands).chunks_exact(4).any(|brand| BRANDS.contains(&brand))
}

/// Finds the picture.
pub(super) fn read(bytes: &[u8]) -> Result<Still, Fault> {
    let meta = boxes(bytes).find(|(name, _)| name == b"meta").ok_or(Fault::Damaged)?.1;
    let meta = Meta::decode(&mut &*meta).map_err(|_| Fault::Damaged)?;
    let shown = meta.get::<Pitm>().ok_or(Fault::Damaged)?.item_id;
    if !is_film(&meta, shown) {
        return Err(Fault::Unknown);
    }
    let veil = veil_of(&meta, shown).map(|veil| data(&meta, veil, bytes)).transpose()?;
    Ok(Still { colours: data(&meta, shown, bytes)?, veil, turns: turns(&meta, shown)? })
}

/// Whether an item is one whole picture of a film, and no mosaic.
fn is_film(meta: &Meta, item: u32) -> bool {
    let infos = meta.get::<Iinf>().map_or(&[][..], |list| list.item_infos.as_slice());
    let film = FourCC::new(b"av01");
    infos.iter().any(|info| info.item_id == item && info.item_type == Some(film))
}

/// The bytes of an item.
fn data(meta: &Meta, item: u32, bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let places = meta.get::<Iloc>().ok_or(Fault::Damaged)?;
    let place = places.item_locations.iter().find(|place| place.item_id == item);
    let place = place.ok_or(Fault::Damaged)?;
    let within = match place.construction_method {
        0 => bytes,
        1 => meta.get::<mp4_atom::Idat>().map_or(&[][..], |idat| idat.data.as_slice()),
        _ => return Err(Fault::Unknown),
    };
    let mut data = Vec::new();
    for extent in &place.extents {
        let first = place.base_offset.checked_add(extent.offset).ok_or(Fault::Damaged)?;
        let first = usize::try_from(first).map_err(|_| Fault::Damaged)?;
        let rest = within.get(first..).ok_or(Fault::Damaged)?;
        // No length is all that is left.
        let length = match usize::try_from(extent.length).map_err(|_| Fault::Damaged)? {
            0 => rest.len(),
            length => length,
        };
        data.extend_from_slice(rest.get(..length).ok_or(Fault::Damaged)?);
        if data.len() > LARGEST {
            return Err(Fault::TooLarge);
        }
    }
    Ok(data)
}

/// The properties of an item, in the order that they are to be heeded.
fn properties(meta: &Meta, item: u32) -> impl Iterator<Item = &Any> {
    let all = meta.get::<Iprp>();
    let ties = all.into_iter().flat_map(|all| &all.ipma).flat_map(|list| &list.item_properties);
    let ties = ties.filter(move |tie| tie.item_id == item).flat_map(|tie| &tie.associations);
    ties.filter_map(move |tie| {
        let place = usize::from(tie.property_index).checked_sub(1)?;
        all?.ipco.properties.get(place)
    })
}

fn turns(meta: &Meta, item: u32) -> Result<Vec<Turn>, Fault> {
    let mut turns = Vec::new();
    for property in properties(meta, item) {
        match property {
            Any::Irot(turn) => turns.push(Turn::Quarters(turn.angle % 4)),
            Any::Imir(mirror) if mirror.axis % 2 == 0 => turns.push(Turn::TopToBottom),
            Any::Imir(_) => turns.push(Turn::LeftToRight),
            // Cut by a box of its own: where, a window may read otherwise.
            Any::Clap(_) => return Err(Fault::Unknown),
            _ => {}
        }
    }
    Ok(turns)
}

/// The item that says how far one can look through another.
fn veil_of(meta: &Meta, item: u32) -> Option<u32> {
    let ties = &meta.get::<Iref>()?.references;
    let beside = FourCC::new(b"auxl");
    let mut beside = ties
        .iter()
        .filter(|tie| tie.reference_type == beside && tie.to_item_ids.contains(&item))
        .map(|tie| tie.from_item_id);
    beside.find(|other| {
        properties(meta, *other).any(|property| match property {
            Any::Auxc(kind) => kind.aux_type.ends_with(":alpha"),
            _ => false,
        })
    })
}

/// The boxes one after another, each with its header, until one is broken.
fn boxes(bytes: &[u8]) -> impl Iterator<Item = ([u8; 4], &[u8])> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let length = u32::from_be_bytes(*rest.first_chunk()?);
        let name = *rest.get(4..)?.first_chunk()?;
        let length = match length {
            0 => rest.len(),
            1 => usize::try_from(u64::from_be_bytes(*rest.get(8..)?.first_chunk()?)).ok()?,
            length => usize::try_from(length).ok()?,
        };
        let one = rest.get(..length).filter(|one| one.len() >= 8)?;
        rest = rest.get(length..)?;
        Some((name, one))
    })
}

/// What is inside a box with a short header.
fn inside(one: &[u8]) -> &[u8] {
    one.get(8..).unwrap_or_default()
}
