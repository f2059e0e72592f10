//! Pictures of exhibits, as pages show them. The files themselves are the
//! evidence; these are views of them.

use std::collections::BTreeMap;

use diary::{Exhibit, ExhibitRef};

use crate::{Histories, Selection};

/// The longest side of a picture in the exhibit list, in pixels.
pub const SMALL: u32 = 360;

/// The longest side of a picture on a page of its own, in pixels: enough for
/// 150 in an inch.
pub const LARGE: u32 = 1500;

/// How many small pictures the exhibit list has at most. To make them takes long.
pub const MOST_SMALL: usize = 150;

/// How many pictures have a page of their own in a print set at most.
pub const MOST_LARGE: usize = 250;

/// Pictures as JPEG, by their exhibits. They are made of pixels alone, so that
/// nothing that a file says of itself stands in a document.
pub type Pictures = BTreeMap<ExhibitRef, Vec<u8>>;

/// The exhibits of which documents show a picture, where one can be made: none
/// that was taken back, and none that is intimate.
#[must_use]
pub fn pictured<'h>(histories: &'h Histories, selection: &Selection) -> Vec<&'h Exhibit> {
    let standing = histories.exhibits.iter().filter(|history| !history.is_withdrawn());
    let exhibits = standing.map(|history| &history.newest().kept.subject);
    exhibits
        .filter(|exhibit| exhibit.media_type.starts_with("image/"))
        .filter(|exhibit| !selection.intimate.shown.contains(&exhibit.reference))
        .collect()
}
