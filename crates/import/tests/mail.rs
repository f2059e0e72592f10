//! Mails that other programs wrote, beside another reader; mails made by hand,
//! one trouble each; and mails that were made to do harm.

#[path = "mail/judged.rs"]
mod judged;
