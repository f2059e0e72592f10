//! Bringing in a log that was kept before, photos as drafts, and finishing
//! those.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use daymark::bulk::{self, LogFile};
use daymark::contract::{
    DraftRow, DraftView, IncidentForm, IncidentView, LogBroughtIn, LogFound, LogRequest, LogTried,
    PhotosBroughtIn,
};
use daymark::outside::folders::{self, Chosen};
use daymark::{Problem, ProblemKind, drafts, incidents};
use diary::Capture;
use tauri::{AppHandle, State};
use zeroize::Zeroizing;

use crate::desk::{Answer, Desk};
use crate::pick;
use crate::work::Work;

/// The most that is read as a log, in bytes: more than any that is taken.
const LIMIT: u64 = 65 << 20;

#[tauri::command]
pub(crate) async fn choose_log(app: AppHandle, desk: State<'_, Desk>) -> Answer<LogFound> {
    let path =
        pick::files(&app, "attach-files").await.into_iter().next().ok_or(ProblemKind::Cancelled)?;
    if !desk.is_open() {
        return Err(ProblemKind::Locked.into());
    }
    desk.picked().log.set(path.clone());
    desk.beside(move || bulk::look(&Read::of(&path)?.bytes)).await
}

#[tauri::command]
pub(crate) async fn try_log(desk: State<'_, Desk>, request: LogRequest) -> Answer<LogTried> {
    let read = chosen_log(&desk).await?;
    desk.ask(move |session| bulk::try_out(session, &read.bytes, &request)).await
}

#[tauri::command]
pub(crate) async fn bring_in_log(
    desk: State<'_, Desk>,
    work: Work,
    request: LogRequest,
) -> Answer<LogBroughtIn> {
    let read = chosen_log(&desk).await?;
    desk.work(work, move |session, steps| {
        bulk::bring_in(session, read.file(), &request, &mut |progress| steps.step(progress))
    })
    .await
}

/// `folder`: of all that lies in a folder; otherwise of single files.
#[tauri::command]
pub(crate) async fn bring_in_photos(
    app: AppHandle,
    desk: State<'_, Desk>,
    work: Work,
    folder: bool,
) -> Answer<PhotosBroughtIn> {
    let files = photos(&app, &desk, folder).await?;
    desk.work(work, move |session, steps| {
        bulk::photos(session, &files, &mut |progress| steps.step(progress))
    })
    .await
}

#[tauri::command]
pub(crate) async fn waiting_drafts(desk: State<'_, Desk>) -> Answer<Vec<DraftRow>> {
    desk.ask(|session| drafts::list(session)).await
}

#[tauri::command]
pub(crate) async fn waiting_draft(desk: State<'_, Desk>, id: u32) -> Answer<DraftView> {
    desk.ask(move |session| drafts::waiting(session, id)).await
}

#[tauri::command]
pub(crate) async fn keep_waiting_draft(
    desk: State<'_, Desk>,
    id: u32,
    incident: IncidentForm,
) -> Answer<()> {
    desk.keep(move |session| drafts::keep_waiting(session, id, &incident)).await
}

#[tauri::command]
pub(crate) async fn drop_waiting_draft(desk: State<'_, Desk>, id: u32) -> Answer<()> {
    desk.ask(move |session| drafts::drop_waiting(session, id)).await
}

#[tauri::command]
pub(crate) async fn finish_draft(
    desk: State<'_, Desk>,
    id: u32,
    incident: IncidentForm,
) -> Answer<IncidentView> {
    desk.ask(move |session| incidents::finish(session, id, &incident)).await
}

async fn photos(app: &AppHandle, desk: &Desk, folder: bool) -> Answer<Vec<PathBuf>> {
    if folder {
        let chosen = pick::folder(app, "bulk-photos-folder").await.ok_or(ProblemKind::Cancelled)?;
        return desk.beside(move || folders::files_below(&chosen)).await;
    }
    match pick::files(app, "attach-files").await {
        files if files.is_empty() => Err(ProblemKind::Cancelled.into()),
        files => Ok(files),
    }
}

/// Reads the log that was chosen, as it is now.
async fn chosen_log(desk: &Desk) -> Answer<Read> {
    let path = desk.picked().log.get().ok_or(ProblemKind::SourceUnreadable)?;
    desk.beside(move || Read::of(&path)).await
}

/// A log as it was read.
struct Read {
    chosen: Chosen,
    bytes: Zeroizing<Vec<u8>>,
}

impl Read {
    fn of(path: &Path) -> Answer<Self> {
        let chosen = folders::choose(path)?;
        let mut bytes = Zeroizing::default();
        let read = (&chosen.file).take(LIMIT).read_to_end(&mut bytes);
        read.map_err(|_| Problem::from(ProblemKind::SourceUnreadable))?;
        Ok(Self { chosen, bytes })
    }

    fn file(&self) -> LogFile<'_> {
        LogFile {
            name: self.chosen.name.clone(),
            modified: self.chosen.modified,
            capture: Capture::ChosenFile,
            bytes: &self.bytes,
        }
    }
}
