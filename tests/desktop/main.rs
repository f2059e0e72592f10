//! Stories through the real window: what a person sees and does, from the
//! first run to a bundle that is checked, and what is left behind.
//!
//! `cargo xtask test` builds what they need and gives them a display.

#![allow(clippy::disallowed_methods, reason = "stories start programs, make folders and wait")]
#![allow(clippy::print_stdout, reason = "what is left out is said")]

mod accessible;
mod checked;
mod copied;
mod corrected;
mod driver;
mod dropped;
mod erased;
mod first_run;
mod guides;
mod hands;
mod home;
mod keyboard;
mod keys;
mod leaving;
mod network;
mod patterns;
mod portable;
mod recovered;
mod reported;
mod settings;
mod speed;
mod steps;
mod traces;
mod viewing;
mod whole;
mod window;
mod words;
