//! Where the diary is, and the language to begin with.

use std::ffi::OsString;
use std::path::PathBuf;

use daymark::outside::folders;
use daymark::portable;
use sentences::Language;

/// The folder of the diary: `--vault DIR`, else the portable folder, else the
/// place of this account.
pub(crate) fn of_diary(arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    asked(arguments).or_else(portable).or_else(folders::default_place)
}

fn asked(arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    let mut arguments = arguments.skip_while(|argument| argument != "--vault").skip(1);
    arguments.next().map(PathBuf::from)
}

/// The folder beside the program that makes it portable.
fn portable() -> Option<PathBuf> {
    let beside = program()?.with_file_name(portable::DIARY);
    beside.is_dir().then_some(beside)
}

/// The program as a person sees it and can copy it: an AppImage and a bundle of
/// macOS have the file that runs inside.
pub(crate) fn program() -> Option<PathBuf> {
    if cfg!(target_os = "linux")
        && let Some(image) = std::env::var_os("APPIMAGE")
    {
        return Some(image.into());
    }
    let file = std::env::current_exe().ok()?;
    let bundle = file.ancestors().find(|path| path.extension().is_some_and(|end| end == "app"));
    Some(bundle.unwrap_or(&file).to_owned())
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
