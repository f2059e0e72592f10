//! Everything that a bundle shows, taken from an open diary.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use bundle::{Contents, DisclosedEntry, Made, Seal, Selection};
use chrono::{DateTime, SubsecRound, Utc};
use diary::{Kind, SubjectId, Zone};
use record::{Checkpoint, Entry, Tree};
use sentences::Language;
use vault::Trace;

use super::asked::Asked;
use super::choose::{self, Chosen};
use crate::contract::BundleRequest;
use crate::{Problem, ProblemKind, Session, seals, stamps, versions};

/// The contents of a bundle, with what is counted in it.
pub(super) struct Gathered {
    pub(super) contents: Contents,
    pub(super) incidents: u32,
    pub(super) exhibits: u32,
    pub(super) exhibit_bytes: u64,
    /// The exhibits in it, by their subjects.
    pub(super) files: Vec<SubjectId>,
}

/// Gathers what a request asks for, at the moment given or now, without the
/// exhibits whose files are known to be damaged.
pub(super) fn gather(
    session: &Session,
    request: &BundleRequest,
    at: Option<DateTime<Utc>>,
    damaged: &BTreeSet<SubjectId>,
) -> Result<Gathered, Problem> {
    let lost = session.vault.lost()?;
    let Covered { entries, size } = covered(session, &lost)?;
    let made = Made {
        at: at.unwrap_or_else(|| session.outside.clock().now()).trunc_subsecs(3),
        zone: entries.last().map_or(Zone::LONDON, |entry| entry.header.written.zone()),
    };
    let asked = Asked::read(request, made)?;
    let with_gaps = lost.iter().filter_map(|trace| trace.of).map(|(subject, ..)| subject);
    let damaged = damaged.iter().copied().chain(with_gaps).collect();
    let chosen = choose::choose(&asked, &entries, &damaged)?;
    let tree = session.vault.tree()?;
    let root = tree.root_at(size).ok_or(ProblemKind::DatabaseDamaged)?;
    let checkpoint = Checkpoint { vault: session.vault.id(), size, root };
    let signature = seals::sign(session, &checkpoint);
    let Chosen {
        subjects,
        incidents,
        exhibits,
        exhibit_bytes,
        incidents_left_out,
        exhibits_left_out,
        cards_left_out,
        erased_left_out,
        intimate,
        mut unreadable,
    } = chosen;
    unreadable.entries = crate::number(size - entries.len() as u64);
    let is_exhibit = |entry: &&Entry| {
        entry.header.kind == Kind::Exhibit && subjects.contains(&entry.header.subject)
    };
    let files: BTreeSet<SubjectId> =
        entries.iter().filter(is_exhibit).map(|entry| entry.header.subject).collect();
    let disclosed = entries.into_iter().filter(|entry| subjects.contains(&entry.header.subject));
    let earlier = versions::earlier(session)?;
    let stamps = stamps::for_bundle(session, &tree, size)?;
    let earlier_seals = seals::earlier(session, &earlier, &tree, size)?;
    let contents = Contents {
        made,
        version: versions::next(session, &earlier)?,
        earlier,
        software: env!("CARGO_PKG_VERSION").to_owned(),
        language: language(session, request)?,
        writer: session.writer()?,
        seal: Seal { checkpoint, signature },
        stamps,
        earlier_seals,
        key: session.vault.public_key(),
        entries: disclosed.map(|entry| disclose(entry, &tree, size)).collect::<Result<_, _>>()?,
        selection: Selection {
            from: asked.from,
            to: asked.to,
            only: asked.only,
            urgent: asked.urgent,
            people: asked.people,
            orders: asked.orders,
            ways: asked.ways,
            channels: asked.channels,
            exhibits: asked.exhibits.into_iter().collect(),
            without: asked.without.into_iter().collect(),
            incidents_left_out,
            exhibits_left_out,
            cards_left_out,
            erased_left_out,
            intimate,
            unreadable,
        },
        audience: request.audience,
        conversations: bundle::Conversations::new(),
        pictures: bundle::Pictures::new(),
    };
    let files = files.into_iter().collect();
    Ok(Gathered { contents, incidents, exhibits, exhibit_bytes, files })
}

/// The part of the record that the checkpoint covers.
struct Covered {
    /// Every entry that can be read.
    entries: Vec<Entry>,
    /// How many there are.
    size: u64,
}

/// All up to the last that is not a note (bundle-1 §5). Of one that is lost it
/// may not be known whether it was.
fn covered(session: &Session, lost: &[Trace]) -> Result<Covered, Problem> {
    let mut entries = Vec::new();
    session.vault.each_entry(0..session.vault.size(), &mut |entry| {
        entries.push(entry);
        Ok(ControlFlow::Continue(()))
    })?;
    let is_said = |entry: &&Entry| !entry.header.kind.is_note();
    let last = entries.iter().rfind(is_said).map(|entry| entry.header.seq);
    let size = last.max(lost.last().map(|trace| trace.seq)).map_or(0, |last| last + 1);
    entries.retain(|entry| entry.header.seq < size);
    Ok(Covered { entries, size })
}

fn disclose(entry: Entry, tree: &Tree, size: u64) -> Result<DisclosedEntry, Problem> {
    let seq = entry.header.seq;
    let proof = tree.inclusion(seq, size);
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
