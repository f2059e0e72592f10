//! Seeing and hearing what was attached.

use std::io::{Read, Seek};
use std::sync::Arc;

use daymark::contract::{ExhibitText, Playing, PlayingWay};
use daymark::evidence::{self, Original};
use daymark::viewing::{self, Pieces};
use daymark::{Problem, ProblemKind};
use tauri::State;
use zeroize::Zeroizing;

use crate::desk::{Answer, Desk};
use crate::media::{self, Document};

/// The most that WebKit plays out of an address that holds the bytes
/// themselves; its limit for all of such an address is 64 MiB, in base64.
const WHOLE: u64 = 45 << 20;
/// The largest document whose pages are drawn.
const LARGEST_PAPER: u64 = 64 << 20;

#[tauri::command]
pub(crate) async fn play_exhibit(desk: State<'_, Desk>, number: u32) -> Answer<Playing> {
    playing(&desk, number).await
}

/// How an exhibit is played, or the copy that is not kept yet.
pub(super) async fn playing(desk: &Desk, number: u32) -> Answer<Playing> {
    let original = media::original(desk, number).await?;
    let media_type = viewing::player_type(&original.media_type).to_owned();
    let (streams, seconds) = (Vec::new(), 0.0);
    let way = way(original.size);
    let playing = Playing { way, media_type, streams, seconds };
    if way != PlayingWay::Pieces {
        return Ok(playing);
    }
    let cut = move || Ok(Pieces::of(original));
    desk.look_at(cut, move |shown, pieces| match pieces {
        Some(pieces) => {
            let (streams, seconds) = (pieces.streams(), pieces.seconds());
            shown.film_is(number, pieces);
            Playing { streams, seconds, ..playing }
        }
        None => Playing { way: PlayingWay::Never, ..playing },
    })
    .await
}

/// On Linux the player cannot ask for addresses of our own.
fn way(size: u64) -> PlayingWay {
    match size {
        _ if !cfg!(target_os = "linux") => PlayingWay::Address,
        0..=WHOLE => PlayingWay::Whole,
        _ => PlayingWay::Pieces,
    }
}

#[tauri::command]
pub(crate) async fn exhibit_pages(desk: State<'_, Desk>, number: u32) -> Answer<u32> {
    let original = desk.ask(move |session| evidence::original(session, number)).await?;
    let made = move || {
        let document: Document = Arc::new(whole(original)?);
        // What has no pages is shown as such; the file itself is kept.
        let pages = media::count(Arc::clone(&document)).unwrap_or(0);
        Ok((document, pages))
    };
    desk.look_at(made, move |shown, (document, pages)| {
        shown.paper_is(number, document);
        pages
    })
    .await
}

/// All of a document; nothing of one that is too large.
fn whole(original: Original<impl Read + Seek>) -> Answer<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::new());
    if original.size <= LARGEST_PAPER {
        let damaged = |_| Problem::from(ProblemKind::ExhibitDamaged);
        original.bytes.take(LARGEST_PAPER).read_to_end(&mut bytes).map_err(damaged)?;
    }
    Ok(bytes)
}

#[tauri::command]
pub(crate) async fn exhibit_text(
    desk: State<'_, Desk>,
    number: u32,
    from: u64,
) -> Answer<ExhibitText> {
    let original = desk.ask(move |session| evidence::original(session, number)).await?;
    desk.beside(move || viewing::text(original, from)).await
}
