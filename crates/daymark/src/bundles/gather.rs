//! Everything that a bundle shows, taken from an open diary.

use std::ops::ControlFlow;

use bundle::{Contents, DisclosedEntry, Made, Seal, Selection};
use chrono::{DateTime, SubsecRound, Utc};
use diary::Zone;
use record::{Checkpoint, Entry, Tree};
use sentences::Language;

use super::choose::{self, Asked, Chosen};
use crate::contract::BundleRequest;
use crate::{Problem, ProblemKind, Session, seals};

/// The contents of a bundle, with what is counted in it.
pub(super) struct Gathered {
    pub(super) contents: Contents,
    pub(super) incidents: u32,
    pub(super) exhibits: u32,
    pub(super) exhibit_bytes: u64,
}

/// Gathers what a request asks for, at the moment given or now.
pub(super) fn gather(
    session: &Session,
    request: &BundleRequest,
    at: Option<DateTime<Utc>>,
) -> Result<Gathered, Problem> {
    let asked = Asked::read(request)?;
    let entries = entries(session)?;
    let chosen = choose::choose(&asked, &entries)?;
    let tree = Tree::over(entries.iter().map(|entry| &entry.header));
    let checkpoint = Checkpoint { vault: session.vault.id(), size: tree.len(), root: tree.root() };
    let signature = seals::sign(session, &checkpoint);
    let made = Made {
        at: at.unwrap_or_else(|| session.outside.clock().now()).trunc_subsecs(3),
        zone: entries.last().map_or(Zone::LONDON, |entry| entry.header.written.zone()),
    };
    let Chosen {
        subjects,
        incidents,
        exhibits,
        exhibit_bytes,
        incidents_left_out,
        exhibits_left_out,
    } = chosen;
    let disclosed = entries.into_iter().filter(|entry| subjects.contains(&entry.header.subject));
    let contents = Contents {
        made,
        software: env!("CARGO_PKG_VERSION").to_owned(),
        language: language(session, request)?,
        writer: session.writer()?,
        seal: Seal { checkpoint, signature },
        key: session.vault.public_key(),
        entries: disclosed.map(|entry| disclose(entry, &tree)).collect::<Result<_, _>>()?,
        selection: Selection {
            from: asked.from,
            to: asked.to,
            only: asked.only,
            incidents_left_out,
            exhibits_left_out,
        },
    };
    Ok(Gathered { contents, incidents, exhibits, exhibit_bytes })
}

/// Every entry that the checkpoint covers.
fn entries(session: &Session) -> Result<Vec<Entry>, Problem> {
    let mut entries = Vec::new();
    session.vault.each_entry(0..session.vault.size(), &mut |entry| {
        entries.push(entry);
        Ok(ControlFlow::Continue(()))
    })?;
    entries.truncate(choose::covered(&entries));
    Ok(entries)
}

fn disclose(entry: Entry, tree: &Tree) -> Result<DisclosedEntry, Problem> {
    let seq = entry.header.seq;
    let proof = tree.inclusion(seq, tree.len());
    let proof = proof.ok_or_else(|| Problem::about(ProblemKind::EntryDamaged, seq))?;
    Ok(DisclosedEntry { entry, proof })
}

fn language(session: &Session, request: &BundleRequest) -> Result<Language, Problem> {
    if request.language.is_empty() {
        return Ok(session.sentences.language());
    }
    let language = Language::from_tag(&request.language);
    language.ok_or_else(|| Problem::about(ProblemKind::ValueUnreadable, "language"))
}
