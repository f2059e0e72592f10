//! Where the diary is, and the language to begin with.

use std::ffi::OsString;
use std::path::PathBuf;

use daymark::outside::folders;
use sentences::Language;

/// The folder beside the program that makes it portable: where it stands, the
/// diary is kept in it, on the same stick as the program.
const PORTABLE: &str = "Daymark-diary";

/// The folder of the diary: `--vault DIR`, else the portable folder, else the
/// place of this account.
pub(crate) fn of_diary(arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    asked(arguments).or_else(portable).or_else(folders::default_place)
}

fn asked(arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    let mut arguments = arguments.skip_while(|argument| argument != "--vault").skip(1);
    arguments.next().map(PathBuf::from)
}

fn portable() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let beside = program.parent()?.join(PORTABLE);
    beside.is_dir().then_some(beside)
}

/// The language that this computer is set to, else English.
pub(crate) fn language() -> Language {
    let set = std::env::var("LC_ALL").or_else(|_| std::env::var("LANG"));
    set.ok().and_then(|tag| Language::from_tag(&tag)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_can_be_named() {
        let arguments = ["--vault", "here"].map(OsString::from);
        assert_eq!(asked(arguments.into_iter()), Some(PathBuf::from("here")));
        assert_eq!(asked([OsString::from("--vault")].into_iter()), None);
        assert_eq!(asked(std::iter::empty()), None);
    }
}
