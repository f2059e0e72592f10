//! Mails that other programs wrote, beside another reader; mails made by hand,
//! one trouble each; and mails that were made to do harm.

#[path = "mail/boxes.rs"]
mod boxes;
#[path = "mail/by_hand.rs"]
mod by_hand;
#[path = "mail/hostile.rs"]
mod hostile;
#[path = "mail/judged.rs"]
mod judged;
#[path = "mail/laws.rs"]
mod laws;
#[path = "mail/outlook.rs"]
mod outlook;
