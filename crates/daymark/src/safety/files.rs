//! What must not be given away, looked for in the file of an exhibit.

use std::ops::ControlFlow;

use diary::Exhibit;
use import::texts::{self, Found, Limits};

use super::search::{Match, Search};
use crate::evidence::{self, Original};
use crate::outside::confined;
use crate::{Problem, ProblemKind, Session};

/// What was found in a file.
#[derive(Debug, Clone, Default)]
pub(super) struct InFile {
    /// The first place of each.
    pub(super) matches: Vec<Match>,
    /// Whether something in it could not be searched.
    pub(super) has_unread: bool,
}

/// Looks through a file. `go_on` is asked again and again whether it is still
/// wanted.
///
/// # Errors
/// [`ProblemKind::Cancelled`]. A file that is missing or damaged has something
/// unread.
pub(super) fn look(
    session: &Session,
    exhibit: &Exhibit,
    search: &Search,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<InFile, Problem> {
    let mut found = InFile::default();
    let opened = evidence::original(session, exhibit.reference.number());
    let Ok(Original { media_type, size: _, bytes }) = opened else {
        return Ok(InFile { has_unread: true, ..found });
    };
    let mut stopped = None;
    let name = exhibit.original_name.as_str();
    let take = &mut |piece: Found<'_>| {
        let taken = if go_on().is_break() {
            Err(ProblemKind::Cancelled.into())
        } else {
            found.take(piece, search, go_on)
        };
        match taken {
            Ok(()) => ControlFlow::Continue(()),
            Err(problem) => {
                stopped = Some(problem);
                ControlFlow::Break(())
            }
        }
    };
    let read = texts::read(bytes, &media_type, name, &Limits::default(), take);
    found.has_unread |= read.is_err();
    match stopped {
        Some(problem) => Err(problem),
        None => Ok(found),
    }
}

impl InFile {
    fn take(
        &mut self,
        piece: Found<'_>,
        search: &Search,
        go_on: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> Result<(), Problem> {
        match piece {
            Found::Text(text) | Found::Name(text) => self.add(search.find(text)),
            Found::Place(location) => {
                let excerpt = location.to_string();
                let near = search.near(location).into_iter();
                self.add(near.map(|of| Match { of, excerpt: excerpt.clone() }).collect());
            }
            Found::Pdf(bytes) => match confined::pdf_text(bytes.into(), go_on)? {
                Some(text) => {
                    // A scan without letters shows something all the same.
                    self.has_unread |= text.trim().is_empty();
                    self.add(search.find(&text));
                }
                None => self.has_unread = true,
            },
            Found::Unread => self.has_unread = true,
        }
        Ok(())
    }

    fn add(&mut self, matches: Vec<Match>) {
        for one in matches {
            if !self.matches.iter().any(|before| before.of == one.of) {
                self.matches.push(one);
            }
        }
    }
}
