//! What journeys, measurements and the sample share: a made-up diary and the
//! programs to check it with.

#![allow(clippy::disallowed_methods, reason = "tests start programs and make folders")]
#![allow(clippy::print_stdout, reason = "what is left out is said")]

pub mod authority;
pub mod corpora;
pub mod figures;
pub mod filled;
pub mod formats;
pub mod nightly;
pub mod pictures;
pub mod programs;
pub mod sample;
