//! Long work that was asked for: the name that it is stopped by, and who is
//! told how far it has come.

use daymark::contract::Progress;
use tauri::ipc::{CommandArg, CommandItem, InvokeError};
use tauri::{AppHandle, Manager as _, Wry};

use crate::window;

/// Files that come in by themselves: dropped, or taken from the clipboard.
pub(crate) const ARRIVING: &str = "arriving";

/// One piece of long work.
pub(crate) struct Work {
    /// The name that it is stopped by: that of its command, where there is one.
    pub(crate) name: &'static str,
    /// Told how far it has come.
    pub(crate) tell: Box<dyn Fn(Progress) + Send>,
}

impl Work {
    /// Work of this name, of which the page is told.
    pub(crate) fn shown(name: &'static str, app: &AppHandle) -> Self {
        let app = app.clone();
        Self { name, tell: Box::new(move |progress| window::say(&app, "progress", progress)) }
    }

    /// The same work, of which nobody is told: it moves no bar of other work.
    pub(crate) fn quietly(self) -> Self {
        Self { tell: Box::new(|_| ()), ..self }
    }
}

/// A command that takes its work is that work.
impl<'de> CommandArg<'de, Wry> for Work {
    fn from_command(command: CommandItem<'de, Wry>) -> Result<Self, InvokeError> {
        Ok(Self::shown(command.name, command.message.webview_ref().app_handle()))
    }
}
