//! Messages as apps save them, and files that were made to do harm.

mod attached;
mod corpora;
mod dates;
mod hands;
mod hostile;
mod large;
mod laws;
mod meta;
mod recognised;
mod sms;
mod telegram;
mod whatsapp;
