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
    let file = std::env::current_exe().ok()?;
    let named = |name| std::env::var_os(name).map(PathBuf::from);
    Some(if cfg!(target_os = "linux") {
        in_image(file, named("APPIMAGE").zip(named("APPDIR")))
    } else if cfg!(target_os = "macos") {
        in_bundle(file)
    } else {
        file
    })
}

/// The AppImage that a file runs out of, where it does: whatever another AppImage
/// starts is told of that one, too.
fn in_image(file: PathBuf, told: Option<(PathBuf, PathBuf)>) -> PathBuf {
    match told {
        Some((image, inside)) if file.starts_with(&inside) => image,
        Some(_) | None => file,
    }
}

/// The bundle of macOS that a file lies in, where it does.
fn in_bundle(file: PathBuf) -> PathBuf {
    let bundle = file.ancestors().find(|path| path.extension().is_some_and(|end| end == "app"));
    bundle.map(PathBuf::from).unwrap_or(file)
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
    fn the_program_is_the_image_or_the_bundle_that_it_runs_out_of_and_no_other() {
        let told = || Some(("/stick/Daymark.AppImage".into(), "/tmp/.mount_Day".into()));
        let inside = PathBuf::from("/tmp/.mount_Day/usr/bin/daymark");
        let beside = PathBuf::from("/usr/bin/daymark");
        assert_eq!(in_image(inside.clone(), told()), PathBuf::from("/stick/Daymark.AppImage"));
        assert_eq!(in_image(beside.clone(), told()), beside, "another program's image");
        assert_eq!(in_image(inside.clone(), None), inside);
        let bundled = PathBuf::from("/Volumes/Stick/Daymark.app/Contents/MacOS/daymark");
        assert_eq!(in_bundle(bundled), PathBuf::from("/Volumes/Stick/Daymark.app"));
        assert_eq!(in_bundle(beside.clone()), beside);
    }

    #[test]
    fn the_folder_can_be_named() {
        let arguments = ["--vault", "here"].map(OsString::from);
        assert_eq!(asked(arguments.into_iter()), Some(PathBuf::from("here")));
        assert_eq!(asked([OsString::from("--vault")].into_iter()), None);
        assert_eq!(asked(std::iter::empty()), None);
    }
}
