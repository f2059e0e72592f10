//! Where things lie in the house, and how its tools are called.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::steps::Failure;

/// The folder of the whole repository.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("xtask lies two folders below the root")
}

/// The folder of the window's pages.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// `cargo WORDS` in the root, as if typed there by hand.
pub(crate) fn cargo(words: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = as_by_hand(Command::new(cargo));
    command.args(words);
    command
}

/// What npm is called on the PATH.
pub(crate) const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// `npm WORDS` in the folder of the pages.
pub(crate) fn npm(words: &[&str]) -> Command {
    let mut command = as_by_hand(Command::new(NPM));
    command.args(words).current_dir(ui());
    command
}

/// A program that cargo has built, from the same target folder as xtask itself.
pub(crate) fn built(profile: &str, name: &str) -> Result<Command, Failure> {
    let own = std::env::current_exe().map_err(|fault| Failure::new(fault.to_string()))?;
    let target = own.ancestors().nth(2).ok_or_else(|| Failure::new("no target folder"))?;
    let program = target.join(profile).join(name).with_extension(std::env::consts::EXE_EXTENSION);
    Ok(as_by_hand(Command::new(program)))
}

/// Whether a window can be opened here.
pub(crate) fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

/// Whether the program can be found on the PATH.
pub(crate) fn on_path(program: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| {
        let file = folder.join(program);
        file.is_file() || file.with_extension(std::env::consts::EXE_EXTENSION).is_file()
    })
}

/// Runs in the root, as if typed there by hand.
///
/// What `cargo run` told xtask about itself is taken away: some build scripts
/// (ring's) watch those variables and would build everything again.
pub(crate) fn as_by_hand(mut command: Command) -> Command {
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_told_by_cargo) {
            command.env_remove(name);
        }
    }
    command.current_dir(root());
    command
}

fn is_told_by_cargo(name: &str) -> bool {
    let starts = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_"];
    starts.iter().any(|start| name.starts_with(start))
}
