//! The digests that bags use. The older ones show that a file arrived whole,
//! not that nobody changed it.

use std::io::{self, Read};

use ring::digest::{Context, SHA1_FOR_LEGACY_USE_ONLY, SHA256, SHA384, SHA512};

use super::md5::Md5;

/// How a list digests its files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Algorithm {
    Md5,
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Algorithm {
    /// The one of a list's name.
    pub(super) fn named(key: &str) -> Option<Self> {
        Some(match key.to_ascii_lowercase().as_str() {
            "md5" => Self::Md5,
            "sha1" => Self::Sha1,
            "sha256" => Self::Sha256,
            "sha384" => Self::Sha384,
            "sha512" => Self::Sha512,
            _ => return None,
        })
    }

    /// The length of its digest, in bytes.
    pub(super) fn length(self) -> usize {
        match self {
            Self::Md5 => 16,
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }

    fn start(self) -> Running {
        match self {
            Self::Md5 => Running::Md5(Md5::new()),
            Self::Sha1 => Running::Sha(Context::new(&SHA1_FOR_LEGACY_USE_ONLY)),
            Self::Sha256 => Running::Sha(Context::new(&SHA256)),
            Self::Sha384 => Running::Sha(Context::new(&SHA384)),
            Self::Sha512 => Running::Sha(Context::new(&SHA512)),
        }
    }
}

enum Running {
    Md5(Md5),
    Sha(Context),
}

/// Whether the bytes have all of these digests.
pub(super) fn fit(mut reader: impl Read, digests: &[(Algorithm, &[u8])]) -> io::Result<bool> {
    let mut running: Vec<_> = digests.iter().map(|(algorithm, _)| algorithm.start()).collect();
    let mut block = vec![0; 1 << 16];
    loop {
        let read = match reader.read(&mut block) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        for one in &mut running {
            match one {
                Running::Md5(md5) => md5.update(&block[..read]),
                Running::Sha(context) => context.update(&block[..read]),
            }
        }
    }
    let fits = |(one, (_, digest)): (Running, &(Algorithm, &[u8]))| match one {
        Running::Md5(md5) => md5.finish() == *digest,
        Running::Sha(context) => context.finish().as_ref() == *digest,
    };
    Ok(running.into_iter().zip(digests).all(fits))
}
