//! A bundle as pages to print (bundle-1 §12).

use std::cell::{Cell, RefCell};
use std::ops::ControlFlow;

use bundle::{Contents, Receipt};
use diary::ExhibitRef;

use super::pictures;
use crate::contract::Progress;
use crate::outside::folders::NewFolder;
use crate::{Problem, Session};

/// Writes every page into the folder. While pictures are drawn for them, no page
/// is written, but it is asked all the same whether to go on.
pub(super) fn write(
    session: &Session,
    contents: &Contents,
    folder: &mut NewFolder,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Receipt, Problem> {
    let (progress, last) = (RefCell::new(progress), Cell::new(Progress { done: 0, whole: 0 }));
    let tell = |at: Progress| {
        last.set(at);
        (progress.borrow_mut())(at)
    };
    let mut drawer =
        |which: &[ExhibitRef]| pictures::large(session, which, &mut || tell(last.get())).ok();
    let mut step = |at: bundle::Progress| tell(Progress { done: at.done, whole: at.total });
    Ok(bundle::print(contents, &pictures::is_drawn, &mut drawer, folder, &mut step)?)
}
