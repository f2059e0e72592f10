//! Bundles with several changes at once, as chance has it; the same every time.

use super::Bundle;

/// How many there are.
const CASES: u32 = 150;

/// Numbers that look like chance (Park and Miller).
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn below(&mut self, most: usize) -> usize {
        self.0 = self.0 * 48_271 % 2_147_483_647;
        (self.0 % most.max(1) as u64) as usize
    }
}

/// Every such bundle.
pub(crate) fn all() -> Vec<Bundle> {
    let mut chance = Chance::new(2_026);
    let mut made = || {
        let mut bundle = Bundle::sample();
        for _ in 0..=chance.below(3) {
            change(&mut bundle, &mut chance);
        }
        bundle
    };
    (0..CASES).map(|_| made()).collect()
}

fn change(bundle: &mut Bundle, chance: &mut Chance) {
    let paths: Vec<String> = bundle.files.keys().cloned().collect();
    let path = &paths[chance.below(paths.len())];
    let bytes = bundle.files[path].clone();
    let at = chance.below(bytes.len() + 1);
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|b| *b == b'\n').collect();
    let line = chance.below(lines.len().saturating_sub(1));
    match chance.below(8) {
        0 => {
            let changed = bytes.iter().enumerate();
            let flip = |(place, byte): (usize, &u8)| if place == at { byte ^ 1 } else { *byte };
            bundle.files.insert(path.clone(), changed.map(flip).collect());
        }
        1 => drop(bundle.files.insert(path.clone(), bytes[..at].to_vec())),
        2 => {
            const ODD: [&str; 8] = [" ", "0", "\"", "\r", "\n", "{", "\u{feff}", "-"];
            let put = ODD[chance.below(ODD.len())].as_bytes();
            bundle.files.insert(path.clone(), [&bytes[..at], put, &bytes[at..]].concat());
        }
        3 if !lines.is_empty() => {
            lines.remove(line);
            bundle.files.insert(path.clone(), lines.concat());
        }
        4 if !lines.is_empty() => {
            lines.insert(line, lines[line]);
            bundle.files.insert(path.clone(), lines.concat());
        }
        5 if lines.len() > 1 => {
            lines.swap(line, line + 1);
            bundle.files.insert(path.clone(), lines.concat());
        }
        6 => drop(bundle.files.remove(path)),
        _ => {
            let other = &paths[chance.below(paths.len())];
            let moved = format!("Data/{}", other.rsplit('/').next().unwrap_or(other));
            bundle.files.insert(moved, bytes);
        }
    }
}
