//! The way that a mail travelled, as the servers wrote it.

use std::collections::BTreeSet;

use mail_parser::parsers::MessageStream;
use mail_parser::{HeaderValue, Host};

use super::fields::Fields;
use super::{Hop, Limits, Note, instant};

/// Its stations. Each server writes above what is there, so the last comes first.
pub(super) fn hops(fields: &Fields, limits: &Limits, notes: &mut BTreeSet<Note>) -> Vec<Hop> {
    let mut lines: Vec<&str> = fields.all("Received").collect();
    if lines.len() > limits.listed {
        notes.insert(Note::ListCut);
        lines.truncate(limits.listed);
    }
    lines.into_iter().rev().map(hop).collect()
}

fn hop(line: &str) -> Hop {
    let written = line.split_whitespace().collect::<Vec<_>>().join(" ");
    // What stands behind the last semicolon is the time, RFC 5321 §4.4.
    let at = written.rsplit_once(';').map(|(_, at)| instant::when(at));
    let value = format!("{line}\n");
    let read = match MessageStream::new(value.as_bytes()).parse_received() {
        HeaderValue::Received(read) => Some(read),
        _ => None,
    };
    let said = read.as_deref();
    Hop {
        from: said.and_then(|said| said.from.as_ref()).map(host),
        from_ip: said.and_then(|said| said.from_ip),
        by: said.and_then(|said| said.by.as_ref()).map(host),
        recipient: said.and_then(|said| said.for_.as_ref()).map(ToString::to_string),
        at,
        written,
    }
}

fn host(host: &Host<'_>) -> String {
    match host {
        Host::Name(name) => name.to_string(),
        Host::IpAddr(address) => address.to_string(),
    }
}
