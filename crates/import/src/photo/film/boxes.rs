//! Boxes that lie in each other: a size, a kind of four letters, a content.

/// The four letters of a box.
pub(super) type Kind = [u8; 4];

/// The boxes in the content of another, in order, up to the first that does not
/// fit into it.
pub(super) fn children(mut content: &[u8]) -> impl Iterator<Item = (Kind, &[u8])> {
    std::iter::from_fn(move || {
        let [a, b, c, d, kind @ ..] = *content.first_chunk::<8>()?;
        let size = usize::try_from(u32::from_be_bytes([a, b, c, d])).ok()?;
        let inside = content.get(8..size)?;
        content = content.get(size..)?;
        Some((kind, inside))
    })
}

/// The content of the first box of a kind.
pub(super) fn child(content: &[u8], kind: Kind) -> Option<&[u8]> {
    children(content).find_map(|(found, inside)| (found == kind).then_some(inside))
}

/// The whole number of four bytes at a place.
pub(super) fn number(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|bytes| u32::from_be_bytes(*bytes))
}

/// The whole number of eight bytes at a place.
pub(super) fn long(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|bytes| u64::from_be_bytes(*bytes))
}
