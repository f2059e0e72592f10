//! A disk that fails, for tests: a layer between vaults and the disk that sees
//! every change before it is made and can refuse it.

pub use crate::disk::layer::{Installed, Layer, Operation, install};
