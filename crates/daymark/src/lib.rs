//! What a person can do with a diary: one file for each area.
//!
//! Everything here is without a window and without a terminal; the faces
//! (`src-tauri`, `cli`) unpack, call and show. Only [`outside`] asks the
//! computer for the time, the folders and random numbers.

pub mod contract;
mod problem;

pub use problem::{Problem, ProblemKind};
