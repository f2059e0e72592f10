//! What a person does from end to end, through the real programs.

#![allow(clippy::disallowed_methods, reason = "journeys start programs and make folders")]
#![allow(clippy::print_stdout, reason = "what is left out is said")]

mod access;
mod audience;
mod breach;
mod bulk;
mod bundles;
mod cards;
mod confidential;
mod conversations;
mod copies;
mod damage;
mod desk;
mod diary;
mod disk;
mod evidence;
mod grounds;
mod hostile;
mod intimate;
mod keys;
mod killed;
mod large;
mod memory;
mod network;
mod notes;
mod patterns;
mod portal;
mod printed;
mod redaction;
mod reminding;
mod safety;
mod schema;
mod stamps;
mod stopped;
mod troubles;
mod urgent;
mod versions;
mod wrapped;
