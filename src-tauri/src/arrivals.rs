//! Files that come into the diary: chosen, dropped on the window, or pasted.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use daymark::contract::{Arrived, ExhibitNotes};
use daymark::evidence::{self, Source};
use daymark::{Problem, ProblemKind};
use diary::Capture;
use tauri::{AppHandle, Manager};
use zeroize::Zeroizing;

use crate::desk::{Answer, Desk};
use crate::window;

/// The most that can be pasted, in bytes. Larger files are added as files.
const MOST_PASTED: usize = 64 << 20;

/// Attaches files, and all files in folders, one after another.
///
/// # Errors
/// Those of [`evidence::attach_files`].
pub(crate) async fn attach(
    app: &AppHandle,
    paths: Vec<PathBuf>,
    capture: Capture,
    notes: ExhibitNotes,
) -> Answer<Arrived> {
    app.state::<Desk>()
        .work(window::tell(app), move |session, steps| {
            let progress = &mut |progress| steps.step(progress);
            evidence::attach_files(session, &paths, capture, &notes, progress)
        })
        .await
}

/// Attaches what was dropped on the window, and tells the page.
pub(crate) fn dropped(app: &AppHandle, paths: Vec<PathBuf>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        match attach(&app, paths, Capture::Dropped, ExhibitNotes::default()).await {
            Ok(arrived) => window::say(&app, "attached", arrived),
            Err(problem) => window::say(&app, "problem", problem),
        }
    });
}

/// Attaches what was pasted into the page, given in base64.
///
/// # Errors
/// Bytes that cannot be read or are too many, and those of
/// [`evidence::attach`].
pub(crate) async fn attach_pasted(
    app: &AppHandle,
    bytes: Zeroizing<String>,
    name: String,
    notes: ExhibitNotes,
) -> Answer<Arrived> {
    attach_bytes(app, decoded(&bytes)?, name, notes).await
}

/// Attaches what was taken from the clipboard, and tells the page.
#[cfg(target_os = "linux")]
pub(crate) fn pasted(app: &AppHandle, bytes: Zeroizing<Vec<u8>>, name: String) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let attached = if bytes.is_empty() || bytes.len() > MOST_PASTED {
            Err(ProblemKind::SourceUnreadable.into())
        } else {
            attach_bytes(&app, bytes, name, ExhibitNotes::default()).await
        };
        match attached {
            Ok(arrived) => window::say(&app, "attached", arrived),
            Err(problem) => window::say(&app, "problem", problem),
        }
    });
}

async fn attach_bytes(
    app: &AppHandle,
    bytes: Zeroizing<Vec<u8>>,
    name: String,
    notes: ExhibitNotes,
) -> Answer<Arrived> {
    app.state::<Desk>()
        .work(window::tell(app), move |session, steps| {
            let (capture, size) = (Capture::Pasted, u64::try_from(bytes.len()).ok());
            let bytes = &mut bytes.as_slice();
            let source = Source { name, modified: None, size, capture, bytes };
            evidence::attach_one(session, source, &notes, &mut |progress| steps.step(progress))
        })
        .await
}

fn decoded(text: &str) -> Result<Zeroizing<Vec<u8>>, Problem> {
    if text.len() / 4 * 3 > MOST_PASTED {
        return Err(ProblemKind::SourceUnreadable.into());
    }
    let bytes = STANDARD.decode(text).map_err(|_| ProblemKind::SourceUnreadable)?;
    Ok(Zeroizing::new(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_pasted_is_read_or_refused() {
        assert_eq!(decoded("aGVsbG8=").expect("it is base64").as_slice(), b"hello");
        for text in ["not base64!", &"A".repeat(MOST_PASTED / 3 * 4 + 8)] {
            let problem = decoded(text).expect_err("it is refused");
            assert_eq!(problem.kind, ProblemKind::SourceUnreadable);
        }
    }
}
