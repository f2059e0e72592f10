//! What a person does from end to end, through the real programs.

#![allow(clippy::disallowed_methods, reason = "journeys start programs and make folders")]
#![allow(clippy::print_stdout, reason = "what is left out is said")]

mod bundles;
mod copies;
mod desk;
mod diary;
mod disk;
mod killed;
mod large;
mod reminding;
mod troubles;
