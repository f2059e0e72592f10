//! Who an Outlook mail is from, and to whom.

use std::collections::BTreeSet;

use super::properties::{OF_A_MEMBER, Properties};
use super::{Compound, attached};
use crate::mail::{Address, Limits, Mail, Note};

/// Who it is from: whom it was sent for, and who sent it where that is another.
pub(super) fn sender(
    mail: &mut Mail,
    compound: &mut Compound<'_>,
    properties: &Properties,
    limits: &Limits,
    notes: &mut BTreeSet<Note>,
) {
    let mut one = |name, mail_address, address| {
        let mut text = |id| properties.text(compound, "", id, limits, notes);
        person(text(name), text(mail_address), text(address))
    };
    let represented = one(0x0042, 0x5D02, 0x0065);
    let sent = one(0x0C1A, 0x5D01, 0x0C1F);
    let (from, by) = match (represented, sent) {
        (Some(from), by) => (Some(from.clone()), by.filter(|by| *by != from)),
        (None, by) => (by, None),
    };
    mail.from = from.map_or_else(|| std::mem::take(&mut mail.from), |from| vec![from]);
    mail.sender = by.map_or_else(|| std::mem::take(&mut mail.sender), |by| vec![by]);
}

/// To whom, in the order of the file. What its headers say counts where it lists
/// nobody.
pub(super) fn recipients(
    mail: &mut Mail,
    compound: &mut Compound<'_>,
    limits: &Limits,
    notes: &mut BTreeSet<Note>,
) {
    let storages = attached::members(compound, "__recip_version1.0_", limits, notes);
    if storages.is_empty() {
        return;
    }
    (mail.to, mail.cc, mail.bcc) = (Vec::new(), Vec::new(), Vec::new());
    for storage in storages {
        let found = Properties::read(compound, &storage, OF_A_MEMBER, limits);
        if found.is_none() {
            notes.insert(Note::Unreadable);
        }
        let properties = found.unwrap_or_default();
        let mut text = |id| properties.text(compound, &storage, id, limits, notes);
        let Some(person) = person(text(0x3001), text(0x39FE), text(0x3003)) else { continue };
        match properties.number(0x0C15).map(|kind| kind & 0xF) {
            Some(2) => mail.cc.push(person),
            Some(3) => mail.bcc.push(person),
            _ => mail.to.push(person),
        }
    }
}

/// The mail address where there is one, else what Outlook has.
fn person(
    name: Option<String>,
    mail_address: Option<String>,
    address: Option<String>,
) -> Option<Address> {
    let given = |text: Option<String>| {
        text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    let address = given(mail_address).or_else(|| given(address));
    let name = given(name).filter(|name| Some(name) != address.as_ref());
    (name.is_some() || address.is_some()).then_some(Address { name, address })
}
