//! The good bundle as a folder, with any bytes in place of one of its files.
//! The first byte says which; one more than there are files leaves it away.

#![no_main]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    static PLACE: OnceLock<PathBuf> = OnceLock::new();
    let place = PLACE.get_or_init(put_down);
    let Some((which, bytes)) = bytes.split_first() else { return };
    let files = house::files();
    let which = usize::from(*which);
    let (path, good) = &files[which % files.len()];
    let path = place.join(path);
    // Twice round: the same file, not there at all.
    if which / files.len() == 1 {
        fs::remove_file(&path).expect("it was put down");
    } else {
        fs::write(&path, bytes).expect("there is room for a small file");
    }
    house::check(place);
    fs::write(&path, good).expect("there is room for a small file");
});

fn put_down() -> PathBuf {
    let place = house::place().join("bundle");
    for (path, bytes) in house::files() {
        let path = place.join(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("/"))).expect("a new folder");
        fs::write(path, bytes).expect("there is room for a small file");
    }
    place
}
