//! Which bytes of an AVIF file are the picture, and how it is changed before it is
//! seen (ISO/IEC 23008-12 §6).

use mp4_atom::{Any, Colr, Decode as _, FourCC, Iinf, Iloc, Iprp, Iref, Meta, Pitm};

use super::aperture::Aperture;
use super::grid::Grid;
use crate::Fault;
use crate::limits::LARGEST;
use crate::profile::Profile;

/// The brands of files that are AVIF.
const BRANDS: [&[u8]; 2] = [b"avif", b"avis"];

/// An AVIF file, of which its items can be asked.
pub(super) struct File<'a> {
    meta: Meta,
    bytes: &'a [u8],
    /// The item that is shown.
    pub(super) shown: u32,
}

/// What an item is made of.
pub(super) enum Body {
    /// One picture of a film, as AV1.
    Film(Vec<u8>),
    /// Tiles side by side.
    Grid(Grid),
}

/// One way that a picture is changed before it is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// Turned by so many quarters against the clock.
    Quarters(u8),
    /// What is at the top comes to the bottom.
    TopToBottom,
    /// What is on the left comes to the right.
    LeftToRight,
    /// Only this part is seen.
    Cut(Aperture),
}

/// Whether a file says that it is AVIF.
pub(super) fn is_avif(bytes: &[u8]) -> bool {
    let Some((name, brands)) = boxes(bytes).next() else { return false };
    name == *b"ftyp" && inside(brands).chunks_exact(4).any(|brand| BRANDS.contains(&brand))
}

impl<'a> File<'a> {
    /// Reads what the file says of its items.
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, Fault> {
        let meta = boxes(bytes).find(|(name, _)| name == b"meta").ok_or(Fault::Damaged)?.1;
        let meta = Meta::decode(&mut &*meta).map_err(|_| Fault::Damaged)?;
        let shown = meta.get::<Pitm>().ok_or(Fault::Damaged)?.item_id;
        Ok(Self { meta, bytes, shown })
    }

    /// What an item is made of.
    pub(super) fn body(&self, item: u32) -> Result<Body, Fault> {
        if self.is(item, b"av01") {
            return Ok(Body::Film(data(&self.meta, item, self.bytes)?));
        }
        if !self.is(item, b"grid") {
            return Err(Fault::Unknown);
        }
        let of = FourCC::new(b"dimg");
        let ties = self.meta.get::<Iref>().map_or(&[][..], |ties| ties.references.as_slice());
        let ties = ties.iter().filter(|tie| tie.reference_type == of && tie.from_item_id == item);
        let tiles = ties.flat_map(|tie| tie.to_item_ids.iter().copied()).collect();
        Grid::read(&data(&self.meta, item, self.bytes)?, tiles).map(Body::Grid)
    }

    /// The AV1 of a tile. A tile that is changed by itself, or is a grid, is in
    /// no form that is known.
    pub(super) fn tile(&self, item: u32) -> Result<Vec<u8>, Fault> {
        if !self.is(item, b"av01") || !self.changes(item).is_empty() {
            return Err(Fault::Unknown);
        }
        data(&self.meta, item, self.bytes)
    }

    fn is(&self, item: u32, kind: &[u8; 4]) -> bool {
        let infos = self.meta.get::<Iinf>().map_or(&[][..], |list| list.item_infos.as_slice());
        let kind = FourCC::new(kind);
        infos.iter().any(|info| info.item_id == item && info.item_type == Some(kind))
    }

    /// How an item is changed before it is seen, in order.
    pub(super) fn changes(&self, item: u32) -> Vec<Change> {
        let change = |property: &Any| match property {
            Any::Irot(turn) => Some(Change::Quarters(turn.angle % 4)),
            Any::Imir(mirror) if mirror.axis % 2 == 0 => Some(Change::TopToBottom),
            Any::Imir(_) => Some(Change::LeftToRight),
            Any::Clap(clap) => Some(Change::Cut(Aperture::of(clap))),
            _ => None,
        };
        properties(&self.meta, item).filter_map(change).collect()
    }

    /// What its colours mean, where the file says it: what it says first counts.
    pub(super) fn profile(&self) -> Option<Profile> {
        properties(&self.meta, self.shown).find_map(|property| match property {
            Any::Colr(Colr::Prof { profile } | Colr::Ricc { profile }) => {
                Some(Profile::Icc(profile.clone()))
            }
            Any::Colr(Colr::Nclx { colour_primaries, transfer_characteristics, .. }) => {
                let (primaries, curve) = (*colour_primaries, *transfer_characteristics);
                Some(Profile::Named { primaries, curve })
            }
            _ => None,
        })
    }

    /// The item that says how far one can look through another.
    pub(super) fn veil_of(&self, item: u32) -> Option<u32> {
        veil_of(&self.meta, item)
    }
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
