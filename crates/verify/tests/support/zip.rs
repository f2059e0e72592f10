//! A ZIP of a bundle, field by field, and where each of its parts stands.

use std::ops::Range;

use super::{Bundle, TOP};

/// What a stretch of the ZIP is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    Local(String),
    Data(String),
    Central(String),
    End,
}

pub(crate) struct Packed {
    pub(crate) bytes: Vec<u8>,
    pub(crate) parts: Vec<(Range<usize>, Part)>,
}

/// The ZIP of a bundle, under the top folder `sample`.
pub(crate) fn pack(bundle: &Bundle) -> Packed {
    let mut packed = Packed { bytes: Vec::new(), parts: Vec::new() };
    let mut paths: Vec<&String> = bundle.files.keys().collect();
    paths.sort_by_key(|path| (!path.starts_with("data/"), path.as_str()));
    let mut directory = Vec::new();
    for path in &paths {
        let data = &bundle.files[*path];
        let offset = packed.bytes.len() as u32;
        let name = format!("{TOP}/{path}");
        let common = [
            &[20, 0, 0, 0, 0, 0, 0, 0, 33, 0],
            &crc32fast::hash(data).to_le_bytes()[..],
            &(data.len() as u32).to_le_bytes(),
            &(data.len() as u32).to_le_bytes(),
            &(name.len() as u16).to_le_bytes(),
            &[0, 0],
        ]
        .concat();
        let local = [b"PK\x03\x04", &common[..], name.as_bytes()].concat();
        packed.add(&local, Part::Local((*path).clone()));
        packed.add(data, Part::Data((*path).clone()));
        let tail = [&[0; 10][..], &offset.to_le_bytes(), name.as_bytes()].concat();
        directory.push([b"PK\x01\x02\x14\0", &common[..], &tail].concat());
    }
    let begin = packed.bytes.len() as u32;
    for (entry, path) in directory.iter().zip(&paths) {
        packed.add(entry, Part::Central((*path).clone()));
    }
    let size = packed.bytes.len() as u32 - begin;
    let count = (paths.len() as u16).to_le_bytes();
    let end = [
        b"PK\x05\x06\0\0\0\0",
        &count[..],
        &count,
        &size.to_le_bytes(),
        &begin.to_le_bytes(),
        &[0, 0],
    ];
    packed.add(&end.concat(), Part::End);
    packed
}

impl Packed {
    fn add(&mut self, bytes: &[u8], part: Part) {
        let begin = self.bytes.len();
        self.bytes.extend(bytes);
        self.parts.push((begin..self.bytes.len(), part));
    }

    /// What the byte at a place is part of.
    pub(crate) fn part_at(&self, at: usize) -> &Part {
        let part = self.parts.iter().find(|(range, _)| range.contains(&at));
        &part.expect("every byte is part of something").1
    }
}
