//! What a whole sitting leaves behind on the disk: nothing that is not on a
//! short list with a reason for each, and no readable word anywhere.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use crate::hands;
use crate::home::Home;
use crate::viewing;
use crate::whole::{DRAFTED, FILM, PERSON, PHOTO, SOUND, WRITTEN, Watcher, sitting};

/// Larger files than these are none that a web view would leave.
const LARGEST: u64 = 64 << 20;

/// What may be changed, by the beginning of its path in the home of a story,
/// and why.
const JUSTIFIED: &[(&str, &str)] = &[
    ("vault/", "the diary itself, encrypted"),
    ("out/", "the bundle that the writer chose to save there"),
    ("picked/", "the photo, the film and the sound that the story attaches, put there by the test"),
    (
        "home/.config/glib-2.0/settings/keyfile",
        "GTK keeps the size of its file dialog, as for every program; no names, no folders",
    ),
    ("home/.config/dconf/user", "the same, where the settings of the desktop are in dconf"),
    ("run/dconf", "a mark in memory that such a setting changed; it goes when the account is left"),
    ("run/.flatpak/webkit-", "notes of the web view's sandbox: numbers of processes; as before"),
];

/// What may be there besides while the program runs.
const WHILE_IT_RUNS: &[(&str, &str)] = &[
    ("run/web-view-", "the web view's own folder, in memory, which goes with the window"),
    ("run/at-spi", "the test's eyes: the bus of assistive technology"),
];

#[test]
fn a_whole_sitting_leaves_nothing_behind_but_the_diary_and_the_bundle() {
    if !hands::are_at_hand() {
        return;
    }
    let home = Home::empty();
    let mut eyes = Eyes { home: &home, before: everything(&home) };
    sitting(&home, &[], &mut eyes);
    eyes.look("after the end", JUSTIFIED);
}

/// Looks at every file that the program may have changed.
struct Eyes<'h> {
    home: &'h Home,
    before: BTreeMap<PathBuf, State>,
}

impl Watcher for Eyes<'_> {
    fn while_open(&mut self, _: u32) {
        self.look("while it is open", &[JUSTIFIED, WHILE_IT_RUNS].concat());
    }

    fn when_left(&mut self) {
        self.look("when it was left", &[JUSTIFIED, WHILE_IT_RUNS].concat());
    }
}

impl Eyes<'_> {
    fn look(&self, when: &str, justified: &[(&str, &str)]) {
        let now = everything(self.home);
        let changed = now.iter().filter(|(path, state)| self.before.get(*path) != Some(state));
        let changed: Vec<&PathBuf> = changed.map(|(path, _)| path).collect();
        assert!(changed.iter().any(|path| path.ends_with("store.db")), "the diary is looked at");
        // Other programs may be writing to the folders that all share.
        let own = changed.iter().filter(|path| path.starts_with(self.home.all()));
        let unexpected = own.filter(|path| !is_on(justified, self.home, path));
        let unexpected: Vec<_> = unexpected.collect();
        assert_eq!(unexpected, Vec::<&&PathBuf>::new(), "{when}");
        let readable: Vec<_> = changed.into_iter().filter(|path| self.can_be_read(path)).collect();
        assert_eq!(readable, Vec::<&PathBuf>::new(), "{when}");
    }

    /// Whether a word of the diary stands in a file, or in its name, or a frame
    /// of the film. In the bundle they should.
    fn can_be_read(&self, path: &Path) -> bool {
        let own = path.strip_prefix(self.home.all()).unwrap_or(path);
        // Other stories at the same time put films there to be picked, too.
        let is_picked = path.parent().is_some_and(|folder| folder.ends_with("picked"));
        if own.starts_with("out") || is_picked {
            return false;
        }
        let bytes = fs::read(path).unwrap_or_default();
        let name = path.to_string_lossy();
        canaries().any(|word| {
            let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            name.contains(word) || holds(&bytes, word.as_bytes()) || holds(&bytes, &wide)
        }) || holds(&bytes, viewing::frame())
    }
}

/// The words that stand nowhere but in this story.
fn canaries() -> impl Iterator<Item = &'static str> {
    let texts = [WRITTEN, DRAFTED, PERSON, PHOTO, FILM, SOUND];
    let words = texts.into_iter().flat_map(|text| text.split([' ', '.']));
    words.filter(|word| word.len() >= 8)
}

fn is_on(list: &[(&str, &str)], home: &Home, path: &Path) -> bool {
    let Ok(own) = path.strip_prefix(home.all()) else { return false };
    list.iter().any(|(beginning, _)| own.to_string_lossy().starts_with(beginning))
}

/// What tells that a file was changed.
#[derive(PartialEq, Eq)]
struct State {
    length: u64,
    changed: (i64, i64),
}

/// Every file of this home, and of the folders that any program may write to.
fn everything(home: &Home) -> BTreeMap<PathBuf, State> {
    let mut files = BTreeMap::new();
    below(home.all(), &mut files);
    for place in [std::env::temp_dir(), "/tmp".into(), "/var/tmp".into(), "/dev/shm".into()] {
        below(&place, &mut files);
    }
    if let Some(own) = std::env::var_os("HOME") {
        for name in [".cache", ".config", ".local"] {
            below(&Path::new(&own).join(name), &mut files);
        }
    }
    files
}

/// Every file below a folder, on the same disk. What may not be read, or goes
/// meanwhile, is not ours; a link leads elsewhere, and so does another file
/// system that someone put there.
fn below(folder: &Path, files: &mut BTreeMap<PathBuf, State>) {
    let Ok(disk) = fs::metadata(folder).map(|about| about.dev()) else { return };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.metadata() {
            Ok(about) if about.is_dir() && about.dev() == disk => below(&entry.path(), files),
            Ok(about) if about.is_file() && about.len() <= LARGEST => {
                let changed = (about.mtime(), about.mtime_nsec());
                files.insert(entry.path(), State { length: about.len(), changed });
            }
            Ok(_) | Err(_) => {}
        }
    }
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}
