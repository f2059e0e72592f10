//! Which names a bundle may use (bundle-1 §2), and how to print one that it
//! may not.

use std::collections::BTreeMap;

/// The longest name of a file or folder, in characters.
pub(crate) const LONGEST_NAME: usize = 80;
/// The longest path inside a bundle, in characters.
pub(crate) const LONGEST_PATH: usize = 160;
/// How much of a foreign name is printed, in characters.
const LONGEST_SHOWN: usize = 200;

/// Whether one name of a file or folder is allowed.
pub(crate) fn allows_name(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
    (1..=LONGEST_NAME).contains(&name.len())
        && name.bytes().all(plain)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !is_device(name)
}

/// Whether a path inside a bundle is allowed. No allowed path leads out of the
/// folder, is absolute, or means another one.
pub(crate) fn allows_path(path: &str) -> bool {
    path.len() <= LONGEST_PATH && path.split('/').all(allows_name)
}

/// Whether Windows takes the name for a device, whatever its ending.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_uppercase();
    let port = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    let numbered = port.is_some_and(|n| n.len() == 1 && n.bytes().all(|b| b.is_ascii_digit()));
    numbered || matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
}

/// The paths whose name, or that of a folder on the way, differs from an
/// earlier one only by case.
pub(crate) fn clashes<'a>(paths: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut found = Vec::new();
    for path in paths {
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        let mut clash = false;
        for end in ends {
            let part = &path[..end];
            clash |= *seen.entry(part.to_ascii_lowercase()).or_insert(part) != part;
        }
        if clash {
            found.push(path);
        }
    }
    found
}

/// A foreign name in a form that is safe to print: what is not plain ASCII is
/// written out, so that it can neither hide nor command the screen.
pub(crate) fn shown(name: &str) -> String {
    let mut text = String::new();
    for character in name.chars() {
        if text.len() >= LONGEST_SHOWN {
            text.push('…');
            break;
        }
        if character == ' ' || character.is_ascii_graphic() {
            text.push(character);
        } else {
            text.extend(character.escape_unicode());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_every_computer_takes_are_allowed() {
        for good in ["a", "AJS-007_2026-05-04_x.jpg", "COM10", "console", &"n".repeat(80)] {
            assert!(allows_name(good), "{good}");
        }
        for bad in ["", ".", "..", ".a", "a.", "a b", "é", "a\0", "a\\b", "C:", "nul", "Com1.txt"]
        {
            assert!(!allows_name(bad), "{bad}");
        }
        assert!(!allows_name(&"n".repeat(81)));
    }

    #[test]
    fn no_allowed_path_leads_out_of_the_folder() {
        assert!(allows_path("data/record/checkpoint"));
        for bad in ["/etc/passwd", "../a", "a/../b", "a//b", "a/", "", "C:/a", "a\\b", "./a"] {
            assert!(!allows_path(bad), "{bad}");
        }
        assert!(!allows_path(&["n".repeat(80), "n".repeat(80)].join("/")));
    }

    #[test]
    fn names_that_differ_only_by_case_clash_in_folders_too() {
        let paths = ["data/a", "data/b", "Data/c", "data/B", "data/a/x"];
        assert_eq!(clashes(paths.into_iter()), ["Data/c", "data/B"]);
    }

    #[test]
    fn a_foreign_name_cannot_command_the_screen() {
        assert_eq!(shown("a\u{1b}[2Jb\u{202e}"), "a\\u{1b}[2Jb\\u{202e}");
        assert!(shown(&"\u{1f600}".repeat(10_000)).len() < 300);
    }
}
