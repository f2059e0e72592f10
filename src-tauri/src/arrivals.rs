//! Files that come into the diary: chosen, dropped on the window, or pasted.
//!
//! What is dropped or pasted before the writer has said that none of it shows
//! someone under 18 undressed waits, unopened, for that answer.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

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
use crate::work::{ARRIVING, Work};

/// The most that can be pasted, in bytes. Larger files are added as files.
const MOST_PASTED: usize = 64 << 20;

/// What waits for the writer's answer. Its bytes were not read.
#[derive(Default)]
pub(crate) struct Waiting(Mutex<Held>);

#[derive(Default)]
struct Held {
    /// The files and folders that were dropped.
    dropped: Vec<PathBuf>,
    /// Whether the keys that paste were pressed on a picture.
    is_pasted: bool,
}

impl Waiting {
    /// Forgets all of it.
    pub(crate) fn forget(&self) {
        drop(self.take());
    }

    /// Files and folders wait that were dropped.
    pub(crate) fn drop_in(&self, paths: Vec<PathBuf>) {
        self.held().dropped.extend(paths);
    }

    /// The picture on the clipboard waits.
    #[cfg(target_os = "linux")]
    fn paste_in(&self) {
        self.held().is_pasted = true;
    }

    fn take(&self) -> Held {
        std::mem::take(&mut *self.held())
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(crate) fn is_empty(&self) -> bool {
        let held = self.held();
        held.dropped.is_empty() && !held.is_pasted
    }
}

/// Attaches files, and all files in folders, one after another.
///
/// # Errors
/// Those of [`evidence::attach_files`].
pub(crate) async fn attach(
    desk: &Desk,
    work: Work,
    paths: Vec<PathBuf>,
    capture: Capture,
    notes: ExhibitNotes,
) -> Answer<Arrived> {
    desk.work(work, move |session, steps| {
        let progress = &mut |progress| steps.step(progress);
        evidence::attach_files(session, &paths, capture, &notes, progress)
    })
    .await
}

/// Attaches what was dropped on the window, and tells the page; or has the
/// page ask first what it shows.
pub(crate) fn dropped(app: &AppHandle, paths: Vec<PathBuf>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        match may_come_in(&app).await {
            Ok(true) => {
                let (desk, work) = (app.state::<Desk>(), Work::shown(ARRIVING, &app));
                let notes = ExhibitNotes::default();
                come_in(&app, attach(&desk, work, paths, Capture::Dropped, notes)).await;
            }
            Ok(false) => {
                app.state::<Desk>().waiting().drop_in(paths);
                window::say(&app, "under-18", ());
            }
            Err(problem) => window::say(&app, "problem", problem),
        }
    });
}

/// Hears that nothing of it shows someone under 18 undressed, and lets in what
/// waited for that.
///
/// # Errors
/// The diary is locked.
pub(crate) async fn go_on(app: &AppHandle) -> Answer<()> {
    let said = |session: &mut daymark::Session| {
        evidence::none_under_18(session);
        Ok(())
    };
    app.state::<Desk>().ask(said).await?;
    let Held { dropped: paths, is_pasted } = app.state::<Desk>().waiting().take();
    if !paths.is_empty() {
        dropped(app, paths);
    }
    if is_pasted {
        window::paste(app);
    }
    Ok(())
}

/// Lets in what came by itself: the page is told before, and what became of it.
async fn come_in(app: &AppHandle, attached: impl Future<Output = Answer<Arrived>>) {
    window::say(app, "arriving", ());
    match attached.await {
        Ok(arrived) => window::say(app, "attached", arrived),
        Err(problem) => window::say(app, "problem", problem),
    }
}

/// Whether files may come in now.
///
/// # Errors
/// The diary is locked.
pub(crate) async fn may_come_in(app: &AppHandle) -> Answer<bool> {
    app.state::<Desk>().ask(|session| Ok(evidence::is_none_under_18(session))).await
}

/// Asks what the picture on the clipboard shows, and takes it by `take` where
/// that was said before. Nothing of it was read by then.
#[cfg(target_os = "linux")]
pub(crate) fn pasting(app: &AppHandle, take: impl FnOnce(&AppHandle) + Send + 'static) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        match may_come_in(&app).await {
            Ok(true) => take(&app),
            Ok(false) => {
                app.state::<Desk>().waiting().paste_in();
                window::say(&app, "under-18", ());
            }
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
    desk: &Desk,
    work: Work,
    bytes: Zeroizing<String>,
    name: String,
    notes: ExhibitNotes,
) -> Answer<Arrived> {
    attach_bytes(desk, work, decoded(&bytes)?, name, notes).await
}

/// Attaches what was taken from the clipboard, and tells the page.
#[cfg(target_os = "linux")]
pub(crate) fn pasted(app: &AppHandle, bytes: Zeroizing<Vec<u8>>, name: String) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let attached = async {
            if bytes.is_empty() || bytes.len() > MOST_PASTED {
                return Err(ProblemKind::SourceUnreadable.into());
            }
            let (desk, work) = (app.state::<Desk>(), Work::shown(ARRIVING, &app));
            attach_bytes(&desk, work, bytes, name, ExhibitNotes::default()).await
        };
        come_in(&app, attached).await;
    });
}

async fn attach_bytes(
    desk: &Desk,
    work: Work,
    bytes: Zeroizing<Vec<u8>>,
    name: String,
    notes: ExhibitNotes,
) -> Answer<Arrived> {
    desk.work(work, move |session, steps| {
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
